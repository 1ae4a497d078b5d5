// The words in a subject line that say what a request is.
// Source:  English and Vietnamese, and PIL in every language: as organisations publish them. Chinese and French: our own proposals, since
//          requests in these languages are accepted but no words for them are published.
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace HrdCore.Domain.Vocabulary;

/// <summary>A kind of request that a subject line can name, with its words in each language.</summary>
public sealed class SubjectToken : VocabularyTerm, IVocabularyTerm<SubjectToken>
{
    private SubjectToken(string code, string english, params ImmutableArray<string> words)
        : base("token", code, english) => Words = words;

    /// <summary>Urgent action: the first response is due within 48 hours.</summary>
    public static SubjectToken UrgentAction { get; } =
        new("urgent-action", "Urgent Action", "Urgent Action", "Hỗ trợ khẩn cấp", "Action urgente", "紧急行动", "緊急行動");

    /// <summary>Public interest litigation. <c>PIL</c> counts only as a word of its own.</summary>
    public static SubjectToken PublicInterestLitigation { get; } =
        new("pil", "PIL", "PIL", "Public Interest Litigation", "Tranh tụng lợi ích công cộng", "Contentieux d'intérêt public", "公益诉讼", "公益訴訟");

    /// <inheritdoc/>
    public static ImmutableArray<SubjectToken> All { get; } = [UrgentAction, PublicInterestLitigation];

    /// <summary>The words that stand for the token, in every language.</summary>
    public ImmutableArray<string> Words { get; }

    /// <inheritdoc/>
    public static bool TryFromCode(string? code, [NotNullWhen(true)] out SubjectToken? term)
    {
        term = Find(All, code);
        return term is not null;
    }
}
