using HrdCore.Domain.Casework;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Tests.Domain.Casework;

/// <summary>What is shown to somebody who sorts requests. None of it turns a request away.</summary>
public class TriageRulesTests
{
    private static readonly CountryGate Open = new([new CountryGatePeriod(new DateOnly(2019, 1, 1), [CaseworkSamples.Zubrania])]);

    [Fact]
    public void Check_ListedCountryAndLanguage_FindsNothing() => Assert.Empty(Check(Samples.Case()).Findings);

    [Theory]
    [InlineData(2020)]
    [InlineData(2018)]
    [Trait("Rule", "R4")]
    [Trait("Item", "5")]
    public void Check_CountryNotOnTheListOfTheDay_IsReferredAndNotRefused(int from)
    {
        var territory = from == 2018 ? Territory.OfOwn("x-orsk", "Orsk") : CaseworkSamples.Zubrania;
        var gate = new CountryGate([new CountryGatePeriod(new DateOnly(from, 1, 1), [territory])]);
        var report = TriageRules.Check(Samples.Case(), gate, RequestLanguageClaims.Published);
        Assert.Equal([("territory", ValidationRule.CountryRefer)], report.Findings.Select(finding => (finding.Path, finding.Rule)));
        Assert.True(report.IsAccepted);
    }

    [Fact]
    [Trait("Rule", "R3")]
    [Trait("Item", "4")]
    public void Check_LanguageThatPagesDisagreeAbout_IsTakenAndNoted()
    {
        var report = Check(In("fr"));
        Assert.Equal([("intake.language", ValidationRule.LanguageDisputed)], report.Findings.Select(finding => (finding.Path, finding.Rule)));
        Assert.True(report.IsAccepted);
    }

    [Fact]
    [Trait("Rule", "R3")]
    public void Check_LanguageThatNoPageNames_IsTakenAndNoted() => Assert.Equal([ValidationRule.LanguageNotClaimed], Check(In("tr")).Findings.Select(finding => finding.Rule));

    [Fact]
    [Trait("Rule", "R2")]
    public void Check_TokenOfAnotherKind_IsShown() =>
        Assert.Equal(
            [("intake.token", ValidationRule.TokenOfKind)],
            Check(Samples.Case(intake: CaseworkSamples.FormReturned())).Findings.Select(finding => (finding.Path, finding.Rule)));

    [Fact]
    public void Check_KindWithoutPublishedLists_IsHeldAgainstNone() => Assert.Empty(TriageRules.Check(
        Samples.Case(CaseKind.CriminalDefence), new CountryGate([new CountryGatePeriod(new DateOnly(2030, 1, 1), [CaseworkSamples.Zubrania])]), RequestLanguageClaims.Published).Findings);

    private static ValidationReport Check(Case item) => TriageRules.Check(item, Open, RequestLanguageClaims.Published);

    private static Case In(string language) => Samples.Case(intake: new Intake(IntakeChannel.Email, LanguageTag.Parse(language), Samples.Received));
}
