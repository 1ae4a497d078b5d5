// The words in a subject line that say what a request is.
// Source:  English and Vietnamese, and PIL in every language: the programme pages of Safeguard Defenders in these two languages. Chinese
//          and French: our own proposals, since requests in these languages are accepted but no words for them are published.
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using HrdCore.Domain.Json;
using HrdCore.Domain.Values;

namespace HrdCore.Domain.Vocabulary;

/// <summary>A kind of request that a subject line can name, with its words in each language.</summary>
/// <remarks>Source: the programme pages of Safeguard Defenders. Labels are our own.</remarks>
[JsonConverter(typeof(TermJsonConverter<SubjectToken>))]
public sealed class SubjectToken : VocabularyTerm, IVocabularyTerm<SubjectToken>
{
    private static readonly LanguageTag ChineseTraditional = LanguageTag.Parse("zh-Hant");

    private SubjectToken(string code, string english, string chinese, string vietnamese, string french, params ImmutableArray<SubjectWord> words)
        : base("token", code, english, chinese, vietnamese, french) => Words = words;

    /// <summary>Urgent action: the first response is due within 48 hours.</summary>
    public static SubjectToken UrgentAction { get; } = new(
        "urgent-action", "Urgent action", "紧急行动", "Hỗ trợ khẩn cấp", "Action urgente",
        new("Urgent Action", LanguageTag.English, isPublished: true),
        new("Hỗ trợ khẩn cấp", LanguageTag.Vietnamese, isPublished: true),
        new("Action urgente", LanguageTag.French),
        new("紧急行动", LanguageTag.ChineseSimplified),
        new("緊急行動", ChineseTraditional));

    /// <summary>Public interest litigation: no hours are promised. <c>PIL</c> counts only as a word of its own.</summary>
    public static SubjectToken PublicInterestLitigation { get; } = new(
        "pil", "Public interest litigation", "公益诉讼", "Tranh tụng lợi ích công cộng", "Contentieux d’intérêt public",
        new("PIL", null, isPublished: true, endsWord: true),
        new("Public Interest Litigation", LanguageTag.English, isPublished: true),
        new("Tranh tụng lợi ích công cộng", LanguageTag.Vietnamese, isPublished: true),
        new("Contentieux d'intérêt public", LanguageTag.French),
        new("公益诉讼", LanguageTag.ChineseSimplified),
        new("公益訴訟", ChineseTraditional));

    /// <inheritdoc/>
    public static ImmutableArray<SubjectToken> All { get; } = [UrgentAction, PublicInterestLitigation];

    /// <summary>The words that stand for the token, in every language.</summary>
    public ImmutableArray<SubjectWord> Words { get; }

    /// <summary>The words that stand for the token in a language, those of all languages included.</summary>
    /// <param name="language">The exact tag; there is no fallback to another script or region.</param>
    /// <exception cref="ArgumentNullException">The language is null.</exception>
    public ImmutableArray<SubjectWord> WordsIn(LanguageTag language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return [.. Words.Where(word => word.Language is null || word.Language.Equals(language))];
    }

    /// <inheritdoc/>
    public static bool TryFromCode(string? code, [NotNullWhen(true)] out SubjectToken? term)
    {
        term = Find(All, code);
        return term is not null;
    }
}
