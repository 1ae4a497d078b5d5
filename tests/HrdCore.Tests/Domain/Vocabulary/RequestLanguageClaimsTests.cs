using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Tests.Domain.Vocabulary;

public class RequestLanguageClaimsTests
{
    private static readonly RequestLanguageClaims Published = RequestLanguageClaims.Published;

    [Fact]
    [Trait("Item", "4")]
    [Trait("Rule", "R3")]
    public void Conflicts_OfThePublishedPages_IsFrenchForUrgentActions()
    {
        var conflict = Assert.Single(Published.Conflicts());

        Assert.Equal("token.urgent-action: fr", conflict.ToString());
        Assert.Equal(["en"], conflict.NamedBy.Select(claim => claim.PageLanguage.ToString()));
        Assert.Equal(["vi"], conflict.NotNamedBy.Select(claim => claim.PageLanguage.ToString()));
    }

    [Fact]
    public void All_PublishedClaims_NameTheirSource() => Assert.All(Published.All, claim => Assert.Contains("programme page", claim.Source, StringComparison.Ordinal));

    [Theory]
    [InlineData("urgent-action", "en", RequestLanguageStanding.Claimed)]
    [InlineData("urgent-action", "vi", RequestLanguageStanding.Claimed)]
    [InlineData("urgent-action", "zh-Hans", RequestLanguageStanding.Claimed)]
    [InlineData("urgent-action", "zh-Hant-TW", RequestLanguageStanding.Claimed)]
    [InlineData("urgent-action", "fr", RequestLanguageStanding.Disputed)]
    [InlineData("urgent-action", "bo", RequestLanguageStanding.NotClaimed)]
    [InlineData("pil", "fr", RequestLanguageStanding.Claimed)]
    [Trait("Rule", "R3")]
    public void StandingOf_ALanguage_IsWhatThePagesSay(string programme, string language, RequestLanguageStanding standing)
    {
        Assert.True(SubjectToken.TryFromCode(programme, out var token));
        Assert.Equal(standing, Published.StandingOf(token, LanguageTag.Parse(language)));
    }

    [Fact]
    public void StandingOf_ProgrammeWithoutAPage_IsNotClaimed() =>
        Assert.Equal(RequestLanguageStanding.NotClaimed, new RequestLanguageClaims([Claim(LanguageTag.English)]).StandingOf(SubjectToken.PublicInterestLitigation, LanguageTag.English));

    [Fact]
    public void Conflicts_ScriptNamedOnOnePageOnly_IsNone() =>
        Assert.Empty(new RequestLanguageClaims([Claim(LanguageTag.English, LanguageTag.Parse("zh")), Claim(LanguageTag.French, LanguageTag.ChineseSimplified)]).Conflicts());

    [Fact]
    public void RequestLanguageClaims_PageTwice_IsRefused() =>
        Assert.Throws<ArgumentException>("claims", () => new RequestLanguageClaims([Claim(LanguageTag.English), Claim(LanguageTag.English, LanguageTag.French)]));

    [Fact]
    public void RequestLanguageClaims_None_IsRefused() => Assert.Throws<ArgumentException>("claims", () => new RequestLanguageClaims([]));

    [Fact]
    public void RequestLanguageClaim_LanguageTwice_IsRefused() => Assert.Throws<ArgumentException>("languages", () => Claim(LanguageTag.English, LanguageTag.French, LanguageTag.French));

    [Fact]
    public void RequestLanguageClaim_BlankSource_IsRefused() =>
        Assert.Throws<ArgumentException>("source", () => new RequestLanguageClaim(SubjectToken.UrgentAction, LanguageTag.English, [], " "));

    [Fact]
    public void ToString_Claim_IsProgrammeAndPage() => Assert.Equal("token.urgent-action, page in vi", Claim(LanguageTag.Vietnamese).ToString());

    private static RequestLanguageClaim Claim(LanguageTag page, params LanguageTag[] languages) => new(SubjectToken.UrgentAction, page, languages, "page.example");
}
