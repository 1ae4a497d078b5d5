using HrdCore.Domain.Funding;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;
using static HrdCore.Tests.Domain.Funding.FundingSamples;

namespace HrdCore.Tests.Domain.Funding;

public class GrantRulesTests
{
    private static readonly DateOnly Today = new(2019, 10, 13);

    [Fact]
    public void Check_ApplicationThatFits_FindsNothing() => Assert.Empty(GrantRules.Check(Application(), Programme()).Findings);

    [Fact]
    public void Check_ApplicationOutsideTheProgramme_SaysWhatIsNotOffered()
    {
        var report = GrantRules.Check(
            Application(requested: Money.Parse("7500.01 EUR")), Programme(scales: [GrantScale.OperationsSupport], purposes: [GrantPurpose.Relocation]));
        Assert.Equal(["purpose", "scale", "requested"], report.Findings.Select(finding => finding.Path));
        Assert.False(report.IsAccepted);
    }

    [Fact]
    public void Check_CeilingInOtherCurrency_IsAFinding() =>
        Assert.True(GrantRules.Check(Application(), Programme(ceiling: Money.Parse("9000.00 USD"))).Has(ValidationRule.AboveCeiling));

    [Fact]
    public void Check_TestThatIsOpenOrAnsweredNo_IsAFinding()
    {
        Assert.True(GrantRules.Check(Application(answers: [Answer(EligibilityTest.Defender)]), Programme()).Has(ValidationRule.NotEligible));
        Assert.True(GrantRules.Check(Application(answers: EligibilityTest.All.Select(test => Answer(test, test != EligibilityTest.UrgentNeed))), Programme())
            .Has(ValidationRule.NotEligible));
        Assert.False(Application(answers: []).Meets([EligibilityTest.Defender]));
        Assert.Throws<ArgumentNullException>(() => Application().Meets(null!));
    }

    [Fact]
    public void Check_GrantThatFits_OnlyWarnsOfTheLateReport()
    {
        var report = GrantRules.Check(Grant(), Programme(), Application(), Today);
        Assert.Equal([("reports[1]", ValidationRule.ReportLate)], report.Findings.Select(finding => (finding.Path, finding.Rule)));
        Assert.True(report.IsAccepted);
    }

    [Fact]
    public void Check_GrantOutsideTheProgramme_SaysWhatIsNotOffered()
    {
        var report = GrantRules.Check(
            Grant(kind: BeneficiaryKind.Media),
            Programme(scales: [GrantScale.OperationsSupport], purposes: [GrantPurpose.Relocation], ceiling: Money.Parse("4949.99 EUR"), hasEmergencyLane: false),
            Application(answers: []),
            Today);
        Assert.Equal(["purpose", "scale", "beneficiaryKind", "isEmergencyLane", "amount"], report.Findings.Take(5).Select(finding => finding.Path));
    }

    [Fact]
    public void Check_ApprovedAgainstTheTests_IsAFinding()
    {
        Assert.True(GrantRules.Check(Grant(), Programme(), Application(answers: []), Today).Has(ValidationRule.NotEligible));
        Assert.False(GrantRules.Check(Grant(GrantStatus.Review, payments: []), Programme(), Application(answers: []), Today).Has(ValidationRule.NotEligible));
    }

    [Fact]
    public void Check_BudgetOfOtherSum_IsAWarning()
    {
        var report = GrantRules.Check(Grant(budget: Budget(Line("4900.00 EUR"))), Programme(), null, Today);
        Assert.True(report.Has(ValidationRule.BudgetDiffers));
        Assert.True(report.IsAccepted);
    }

    [Fact]
    public void Check_MoreSpentThanPaid_IsAWarning()
    {
        var report = GrantRules.Check(Grant(reports: [Report(FirstReport, GrantReportKind.Narrative, "2019-07-31", "2019-07-28", "2019-07-30", null, null), Report(spent: "9999.00 EUR")]), Programme(), null, Today);
        Assert.Contains(("reports[1].spent", ValidationRule.SpentOverPaid), report.Findings.Select(finding => (finding.Path, finding.Rule)));
        Assert.True(report.IsAccepted);
    }

    [Fact]
    public void Check_PaidBeforeTheAward_IsAWarning()
    {
        var report = GrantRules.Check(Grant(isEmergencyLane: false, awardedOn: "2019-07-01"), Programme(), null, Today);
        Assert.Contains(("disbursements[0].paidOn", ValidationRule.PaidBeforeAward), report.Findings.Select(finding => (finding.Path, finding.Rule)));
    }

    [Fact]
    public void Check_OtherBeneficiary_IsAFinding() =>
        Assert.True(GrantRules.Check(Grant(hasBeneficiary: false), Programme(), Application(), Today).Has(ValidationRule.OtherProgramme));

    [Theory]
    [InlineData("host")]
    [InlineData("third-party")]
    public void Application_SomebodyElseUnnamed_IsRefused(string role)
    {
        Assert.True(ApplicantRole.TryFromCode(role, out var somebody));
        Assert.Throws<InvalidRecordException>("applicant", () => Application(somebody, isNamed: false));
    }

    [Fact]
    public void Application_ByTheDefender_NeedsNoOtherName() => Assert.Null(Application(ApplicantRole.Defender, isNamed: false).Applicant);

    [Fact]
    public void Application_TestTwice_IsRefused() =>
        Assert.Throws<InvalidRecordException>("answers", () => Application(answers: [Answer(EligibilityTest.Defender), Answer(EligibilityTest.Defender, false)]));

    [Fact]
    public void Application_NothingAskedFor_IsRefused() => Assert.Throws<InvalidRecordException>("requested", () => Application(requested: Money.Parse("0.00 EUR")));

    [Fact]
    public void EligibilityAnswer_WithoutTest_IsRefused() => Assert.Throws<InvalidRecordException>("test", () => new EligibilityAnswer(null!, true));

    [Fact]
    public void GrantProgramme_NoScaleOrNoCeilingWorthTheName_IsRefused()
    {
        Assert.Throws<InvalidRecordException>("scales", () => Programme(scales: []));
        Assert.Throws<InvalidRecordException>(
            "purposes", () => new GrantProgramme(ProgrammeId, Text("Small grants"), GrantEntryMode.Rolling, GrantScale.All, [], BeneficiaryKind.All));
        Assert.Throws<InvalidRecordException>("ceiling", () => Programme(ceiling: Money.Parse("0.00 EUR")));
    }
}
