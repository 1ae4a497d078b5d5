using System.Collections.Immutable;
using HrdCore.Domain.Values;

namespace HrdCore.Domain.Vocabulary;

/// <summary>What an organisation's pages say about the languages of requests, page by page. Pages that disagree are reported and never merged into one answer.</summary>
public sealed class RequestLanguageClaims
{
    /// <summary>Most claims.</summary>
    public const int MaxClaims = 200;

    private const string EnglishPage = "Safeguard Defenders, programme page in English";
    private const string VietnamesePage = "Safeguard Defenders, programme page in Vietnamese";

    private static readonly LanguageTag Chinese = LanguageTag.Parse("zh");

    /// <summary>Takes the claims of an organisation.</summary>
    /// <param name="claims">One for each programme and page language; any number.</param>
    /// <exception cref="ArgumentException">The claims are missing or too many, one is null, or two are about the same programme and page language.</exception>
    public RequestLanguageClaims(IEnumerable<RequestLanguageClaim> claims)
    {
        All = DomainText.RequireList(claims, 1, MaxClaims, nameof(claims));
        if (All.Select(claim => (claim.Programme, claim.PageLanguage)).Distinct().Count() < All.Length)
        {
            throw new ArgumentException("Give one claim for each programme and page language.", nameof(claims));
        }
    }

    /// <summary>The claims of the pages that this library was written from: the Vietnamese page leaves French out for urgent actions, the English one does not.</summary>
    public static RequestLanguageClaims Published { get; } = new(
    [
        new(SubjectToken.UrgentAction, LanguageTag.English, [LanguageTag.English, Chinese, LanguageTag.French, LanguageTag.Vietnamese], EnglishPage),
        new(SubjectToken.UrgentAction, LanguageTag.Vietnamese, [LanguageTag.English, Chinese, LanguageTag.Vietnamese], VietnamesePage),
        new(SubjectToken.PublicInterestLitigation, LanguageTag.English, [LanguageTag.English, Chinese, LanguageTag.French, LanguageTag.Vietnamese], EnglishPage),
        new(SubjectToken.PublicInterestLitigation, LanguageTag.Vietnamese, [LanguageTag.English, Chinese, LanguageTag.French, LanguageTag.Vietnamese], VietnamesePage),
    ]);

    /// <summary>The claims, as given.</summary>
    public ImmutableArray<RequestLanguageClaim> All { get; }

    /// <summary>What the pages on a programme say about a language. Whatever they say, the request is taken.</summary>
    /// <param name="programme">The programme.</param>
    /// <param name="language">The language of the request.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public RequestLanguageStanding StandingOf(SubjectToken programme, LanguageTag language)
    {
        ArgumentNullException.ThrowIfNull(programme);
        ArgumentNullException.ThrowIfNull(language);
        var about = All.Where(claim => claim.Programme == programme).ToArray();
        var naming = about.Count(claim => claim.Names(language));
        return naming == 0 ? RequestLanguageStanding.NotClaimed : naming < about.Length ? RequestLanguageStanding.Disputed : RequestLanguageStanding.Claimed;
    }

    /// <summary>Every language that pages on the same programme disagree about.</summary>
    public ImmutableArray<RequestLanguageConflict> Conflicts() =>
    [
        .. from about in All.GroupBy(claim => claim.Programme)
           from language in about.SelectMany(claim => claim.Languages).Distinct()
           let silent = about.Where(claim => !claim.Names(language)).ToImmutableArray()
           where silent.Length > 0
           select new RequestLanguageConflict(about.Key, language, [.. about.Where(claim => claim.Names(language))], silent),
    ];
}
