using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using HrdCore.Domain.Json;
using HrdCore.Domain.Values;

namespace HrdCore.Domain.Vocabulary;

/// <summary>An article, paragraph or point of the Declaration on human rights defenders, e.g. <c>9.3b</c>. The labels are summaries in our own words.</summary>
/// <remarks>Source: the Declaration adopted by the General Assembly on 9 December 1998 (resolution 53/144), and the FORUM-ASIA booklet about it. The summary says
/// what the text says; where the booklet uses an article for something else, <see cref="BookletReading"/> keeps that beside it.</remarks>
[JsonConverter(typeof(TermJsonConverter<DeclarationArticle>))]
public sealed partial class DeclarationArticle : VocabularyTerm, IVocabularyTerm<DeclarationArticle>
{
    private DeclarationArticle(string code, DeclarationArticleKinds kinds, string english, string chinese, string vietnamese, string french)
        : base("decl", code, english, chinese, vietnamese, french) => Kinds = kinds;

    /// <inheritdoc/>
    public static ImmutableArray<DeclarationArticle> All => Table.Articles;

    /// <summary>What it does.</summary>
    public DeclarationArticleKinds Kinds { get; }

    /// <summary>The number of the article, from 1 to 20.</summary>
    public int Number => int.Parse(Code.AsSpan(0, NumberLength), provider: null);

    /// <summary>What the booklet uses the article for, in the four languages, or null when that is what the text says.</summary>
    public CodedTerm? BookletReading => Readings.OfBooklet.GetValueOrDefault(this);

    /// <summary>The article or paragraph that it is a part of, or null for a whole article.</summary>
    public DeclarationArticle? Parent
    {
        get
        {
            var last = Code.Length - 1;
            var end = char.IsAsciiLetter(Code[last]) ? last : Code.LastIndexOf('.');
            return end > 0 && Lookup<DeclarationArticle>.TryFind(Code.AsSpan(0, end), out var parent) ? parent : null;
        }
    }

    /// <summary>Whether this article is another one or a part of it.</summary>
    /// <param name="other">The other article.</param>
    /// <exception cref="ArgumentNullException">The other article is null.</exception>
    public bool IsWithin(DeclarationArticle other)
    {
        ArgumentNullException.ThrowIfNull(other);
        var article = this;
        while (article is not null && article != other)
        {
            article = article.Parent;
        }

        return article is not null;
    }

    /// <summary>The article with a code that is known to be there.</summary>
    /// <param name="code">E.g. <c>12.2</c>.</param>
    /// <exception cref="ArgumentException">The Declaration has no such article, paragraph or point.</exception>
    public static DeclarationArticle Of(ReadOnlySpan<char> code) =>
        Lookup<DeclarationArticle>.TryFind(code, out var article)
            ? article
            : throw new ArgumentException("The Declaration has articles 1 to 20, with paragraphs as in 9.2 and points as in 5a and 9.3b; see DeclarationArticle.All.", nameof(code));

    /// <inheritdoc/>
    public static bool TryFromCode(string? code, [NotNullWhen(true)] out DeclarationArticle? term) => Lookup<DeclarationArticle>.TryFind(code, out term);

    private int NumberLength => Code.AsSpan().IndexOfAnyExceptInRange('0', '9') is >= 0 and var end ? end : Code.Length;
}
