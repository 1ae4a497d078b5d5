using System.Collections.Immutable;
using HrdCore.Domain.Values;

namespace HrdCore.Domain.Vocabulary;

/// <summary>What one page of an organisation says: requests to this programme can be handled in these languages.</summary>
public sealed class RequestLanguageClaim
{
    /// <summary>Most languages of a claim.</summary>
    public const int MaxLanguages = 50;

    /// <summary>Records a claim.</summary>
    /// <param name="programme">The programme, by the token that asks for it.</param>
    /// <param name="pageLanguage">The language that the page is written in.</param>
    /// <param name="languages">The languages that it names, each once; may be none.</param>
    /// <param name="source">Where it is said, 1 to 200 characters.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The languages are too many, not different, or one is null, or the source is blank or too long.</exception>
    public RequestLanguageClaim(SubjectToken programme, LanguageTag pageLanguage, IEnumerable<LanguageTag> languages, string source)
    {
        ArgumentNullException.ThrowIfNull(programme);
        ArgumentNullException.ThrowIfNull(pageLanguage);
        ArgumentNullException.ThrowIfNull(languages);
        Programme = programme;
        PageLanguage = pageLanguage;
        Languages = DomainText.RequireSet(languages, 0, MaxLanguages, nameof(languages));
        Source = DomainText.Require(source, DomainText.LabelLength, nameof(source));
    }

    /// <summary>The programme.</summary>
    public SubjectToken Programme { get; }

    /// <summary>The language that the page is written in.</summary>
    public LanguageTag PageLanguage { get; }

    /// <summary>The languages that it names.</summary>
    public ImmutableArray<LanguageTag> Languages { get; }

    /// <summary>Where it is said.</summary>
    public string Source { get; }

    /// <summary>Whether the page names a language. Only the language itself is compared: a page that says Chinese names every way to write it.</summary>
    /// <param name="language">The language.</param>
    /// <exception cref="ArgumentNullException">The language is null.</exception>
    public bool Names(LanguageTag language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return Languages.Any(named => string.Equals(Primary(named), Primary(language), StringComparison.Ordinal));
    }

    /// <summary>Programme and page, e.g. <c>token.urgent-action, page in vi</c>.</summary>
    public override string ToString() => $"{Programme}, page in {PageLanguage}";

    private static string Primary(LanguageTag tag) => tag.ToString().Split('-')[0];
}
