using HrdCore.Classification;
using HrdCore.Domain.Funding;
using HrdCore.Domain.Json;
using HrdCore.Domain.Records;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;
using static HrdCore.Tests.Domain.Funding.FundingSamples;

namespace HrdCore.Tests.Domain.Funding;

public class GrantTests
{
    [Theory]
    [InlineData("0.00 EUR")]
    [InlineData("-1.00 EUR")]
    public void Constructor_NothingGiven_IsRefused(string amount) =>
        Assert.Throws<InvalidRecordException>(
            "amount",
            () => new Grant(Guid.NewGuid(), GrantEntryMode.Rolling, GrantPurpose.LegalAid, GrantStatus.Draft, Money.Parse(amount)));

    [Fact]
    public void Constructor_WithoutAmount_NamesIt() =>
        Assert.Throws<InvalidRecordException>("amount", () => new Grant(Guid.NewGuid(), GrantEntryMode.Rolling, GrantPurpose.LegalAid, GrantStatus.Draft, null!));

    [Fact]
    public void Write_OnlyWhatIsRequired_LeavesTheRestOut() =>
        Assert.Equal(
            """{"schema":"hrdcore/1","record":"grant","id":"5a0f1c52-0d2b-4a31-8a63-1c1f7a9d0008","entryMode":"rolling","purpose":"legal-aid","status":"approved","amount":{"value":"4950.00","currency":"EUR"}}""",
            Lossless.Json(new Grant(
                new Guid("5a0f1c52-0d2b-4a31-8a63-1c1f7a9d0008"), GrantEntryMode.Rolling, GrantPurpose.LegalAid, GrantStatus.Approved, Money.Parse("4950.00 EUR"))));

    [Theory]
    [Trait("Rule", "R24")]
    [InlineData("2544.04 EUR", true)]
    [InlineData("2544.03 EUR", false)]
    public void Constructor_PaymentsAboveTheAward_AreRefused(string first, bool isRefused)
    {
        // 2,700.00 USD at 0.8911 are 2,405.97 EUR; with 2,544.03 EUR the sum is 4,950.00.
        Grant Make() => Grant(payments: [Payment(first), Payment("2700.00 USD", FromDollars)]);
        if (isRefused)
        {
            Assert.True(Assert.Throws<InvalidRecordException>("disbursements", Make).Report.Has(ValidationRule.DisbursedOverAward));
        }
        else
        {
            Assert.Equal(Money.Parse("4950.00 EUR"), Make().Disbursed());
        }
    }

    [Fact]
    [Trait("Rule", "R24")]
    public void Conversions_PaymentInOtherCurrency_KeepRateDayAndSource()
    {
        var conversion = Assert.Single(Grant().Conversions());
        Assert.Equal((Money.Parse("2700.00 USD"), Money.Parse("2405.97 EUR"), FromDollars), (conversion.Original, conversion.Result, conversion.Rate));
    }

    [Fact]
    [Trait("Rule", "R24")]
    public void Constructor_OtherCurrencyWithoutRate_IsRefused() =>
        Assert.True(Assert.Throws<InvalidRecordException>("disbursements[0].rate", () => Grant(payments: [Payment("10.00 USD")])).Report.Has(ValidationRule.RateMissing));

    [Fact]
    public void Constructor_RateToOtherCurrency_IsRefused()
    {
        var toFrancs = new ExchangeRate(Currency.Of("USD"), Currency.Of("CHF"), 1.01m, new DateOnly(2019, 5, 3), "Central Bank of Zubrania");
        Assert.Throws<InvalidRecordException>("disbursements[0].rate", () => Grant(payments: [Payment("10.00 USD", toFrancs)]));
    }

    [Theory]
    [InlineData("draft")]
    [InlineData("submitted")]
    [InlineData("eligibility-check")]
    [InlineData("review")]
    [InlineData("rejected")]
    public void Constructor_PaidBeforeApproval_IsRefusedEvenInAnEmergency(string status)
    {
        Assert.True(GrantStatus.TryFromCode(status, out var before));
        Assert.True(Assert.Throws<InvalidRecordException>("disbursements", () => Grant(before, isEmergencyLane: true)).Report.Has(ValidationRule.DisbursedBeforeApproval));
    }

    [Fact]
    public void Constructor_PaidBeforeTheAgreement_TakesAnEmergency()
    {
        Assert.Equal(GrantStatus.Approved, Grant(GrantStatus.Approved, isEmergencyLane: true).Status);
        Assert.True(Assert.Throws<InvalidRecordException>("disbursements", () => Grant(GrantStatus.Approved, isEmergencyLane: false)).Report.Has(ValidationRule.EmergencyLane));
    }

    [Fact]
    public void Constructor_InstalmentBeforeItsReport_TakesAnEmergency()
    {
        GrantReport[] reports = [Report(FirstReport, GrantReportKind.Narrative, "2019-07-31", null, null, null, null)];
        Assert.Equal(2, Grant(reports: reports, isEmergencyLane: true).Disbursements.Length);
        var refusal = Assert.Throws<InvalidRecordException>("disbursements[1].instalmentId", () => Grant(reports: reports, isEmergencyLane: false));
        Assert.True(refusal.Report.Has(ValidationRule.ReportNotAccepted));
    }

    [Fact]
    public void Constructor_InstalmentOrReportThatIsNotThere_IsRefused()
    {
        Assert.Throws<InvalidRecordException>("disbursements[0].instalmentId", () => Grant(payments: [Payment("10.00 EUR", null, Guid.NewGuid())]));
        Assert.Throws<InvalidRecordException>(
            "schedule[0].afterReport", () => Grant(schedule: [Instalment(FirstInstalment, "2019-05-01", "1.00 EUR", Guid.NewGuid())], payments: []));
    }

    [Fact]
    public void Constructor_PlanAboveTheAwardOrInOtherCurrency_IsRefused()
    {
        Assert.Throws<InvalidRecordException>("schedule", () => Grant(schedule: [Instalment(FirstInstalment, "2019-05-01", "4950.01 EUR")], payments: []));
        Assert.Throws<InvalidRecordException>("schedule", () => Grant(schedule: [Instalment(FirstInstalment, "2019-05-01", "10.00 USD")], payments: []));
        Assert.Throws<InvalidRecordException>("budget", () => Grant(budget: Budget(Line("10.00 USD"))));
    }

    [Fact]
    [Trait("Item", "12")]
    public void Grant_SmallActivityToFullOperations_HasItsScale()
    {
        Assert.Equal(["individual-activity", "project", "operations-support"], GrantScale.All.Select(scale => scale.Code));
        Assert.Equal(["discretionary", "rolling", "public-call"], GrantEntryMode.All.Select(mode => mode.Code));
        Assert.Equal(GrantScale.IndividualActivity, Grant().Scale);
    }

    [Fact]
    [Trait("Item", "13")]
    public void Grant_ExitGoalAndMentoring_AreRecorded()
    {
        var grant = Grant();
        Assert.Equal([GrantExitGoal.IndependentOperation], grant.ExitGoals.AsEnumerable());
        Assert.Equal([GrantExitGoal.LongTermFunding], grant.Reports[1].GoalsReached.AsEnumerable());
        Assert.Equal(["project-plan", "budget", "bookkeeping", "final-report", "grant-cycle"], MentoringTopic.All.Select(topic => topic.Code));
    }

    [Fact]
    public void Payee_IsApartFromTheBeneficiary()
    {
        var grant = Grant();
        Assert.Equal(BeneficiaryId, grant.BeneficiaryId);
        Assert.Equal(DataClass.Identity | DataClass.Finance, grant.Payee!.DataClass);
        var split = RecordFields.Split(grant, Purpose.Sealing);
        Assert.Contains(split.Fields, field => field.Path == "payee");
        Assert.DoesNotContain("Tavo", System.Text.Encoding.UTF8.GetString(split.Open), StringComparison.Ordinal);
        Assert.DoesNotContain("transfer-service", System.Text.Encoding.UTF8.GetString(split.Open), StringComparison.Ordinal);
    }

    [Fact]
    public void Pay_MoreThanIsLeft_IsRefused()
    {
        var grant = Grant(payments: [Payment("4000.00 EUR")]);
        Assert.Equal(Money.Parse("4950.00 EUR"), grant.Pay(Payment("950.00 EUR")).Disbursed());
        Assert.Throws<InvalidRecordException>("disbursements", () => grant.Pay(Payment("950.01 EUR")));
    }

    [Fact]
    public void WithReport_KnownIdentifier_ReplacesTheEarlierState()
    {
        var grant = Grant(reports: [Report(FirstReport, GrantReportKind.Narrative, spent: null, administration: null), Report(acceptedOn: null)]);
        var accepted = grant.WithReport(Report());
        Assert.Equal([true, true], accepted.Reports.Select(report => report.AcceptedOn is not null));
        Assert.Equal(3, accepted.WithReport(Report(Guid.NewGuid())).Reports.Length);
    }

    [Fact]
    public void WithReport_SixtyFifth_IsRefused()
    {
        var grant = Grant(reports: Enumerable.Range(0, 64).Select(i => Report(i == 0 ? FirstReport : Guid.NewGuid())));
        Assert.Throws<InvalidRecordException>("reports", () => grant.WithReport(Report(Guid.NewGuid())));
    }

    [Fact]
    [Trait("Fixture", "E")]
    public void CaseE_IndividualTwoPaymentsTwoCurrenciesLateReport_RunsToItsClosure()
    {
        // 4,950.00 EUR to an individual; paid before the agreement, because it could not wait; the report comes late.
        var grant = new Grant(
            Guid.NewGuid(), GrantEntryMode.Rolling, GrantPurpose.LegalAid, GrantStatus.Draft, Money.Parse("4950.00 EUR"),
            beneficiaryId: BeneficiaryId, beneficiaryKind: BeneficiaryKind.Defender, isEmergencyLane: true,
            reports: [Report(receivedOn: null, acceptedOn: null, spent: null, administration: null)]);
        grant = grant.MoveTo(GrantStatus.Submitted).MoveTo(GrantStatus.EligibilityCheck).MoveTo(GrantStatus.Review);
        Assert.Throws<InvalidRecordException>("disbursements", () => grant.Pay(Payment("2475.00 EUR")));

        grant = grant.MoveTo(GrantStatus.Approved).MoveTo(GrantStatus.Disbursing).Pay(Payment("2475.00 EUR")).Pay(Payment("2700.00 USD", FromDollars, paidOn: "2019-05-04"));
        Assert.Equal(Money.Parse("4880.97 EUR"), grant.Disbursed());

        grant = grant.MoveTo(GrantStatus.ReportDue);
        Assert.False(grant.Reports[0].IsLate(new DateOnly(2019, 9, 30)));
        Assert.True(grant.Reports[0].IsLate(new DateOnly(2019, 10, 1)));
        grant = grant.MoveTo(GrantStatus.ReportOverdue);
        Assert.False(grant.MayMoveTo(GrantStatus.ReportAccepted, out var refusal));
        Assert.Equal(ValidationRule.ReportNotAccepted, refusal.Guard);

        grant = grant.WithReport(Report()).MoveTo(GrantStatus.ReportAccepted).MoveTo(GrantStatus.Closed);
        Assert.True(grant.Reports[0].IsLate(new DateOnly(2030, 1, 1)));
        Assert.Equal(GrantStatus.Closed, grant.Status);
    }

    [Theory]
    [InlineData("suspended")]
    [InlineData("closed")]
    [InlineData("cancelled")]
    [InlineData("repayment")]
    public void Pay_AtAStageAtWhichNothingIsPaid_IsRefused(string status)
    {
        Assert.True(GrantStatus.TryFromCode(status, out var at));
        var refusal = Assert.Throws<InvalidRecordException>("status", () => Grant(at, payments: []).Pay(Payment("100.00 EUR", null)));
        Assert.True(refusal.Report.Has(ValidationRule.PaymentStage));
    }

    [Fact]
    public void With_TheAmountOnceApproved_IsRefused()
    {
        Assert.Throws<ArgumentException>("member", () => Grant().With(grant => grant.Amount, Money.Parse("999999.00 EUR")));
        Assert.Equal(Money.Parse("10.00 EUR"), Grant(GrantStatus.Draft, payments: [], schedule: [], isEmergencyLane: false).With(grant => grant.Amount, Money.Parse("10.00 EUR")).Amount);
    }

    [Fact]
    public void Constructor_NegativeAmount_IsOneFinding() =>
        Assert.Equal(
            [("amount", ValidationRule.OutOfRange)],
            Assert.Throws<InvalidRecordException>("amount", () => Grant(amount: "-5.00 EUR")).Report.Findings.Select(finding => (finding.Path, finding.Rule)));
}
