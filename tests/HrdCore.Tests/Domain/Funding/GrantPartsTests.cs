using HrdCore.Domain.Funding;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;
using static HrdCore.Tests.Domain.Funding.FundingSamples;

namespace HrdCore.Tests.Domain.Funding;

public class GrantPartsTests
{
    [Fact]
    public void Budget_Lines_AddUp()
    {
        var budget = Budget();
        Assert.Equal((Money.Parse("4950.00 EUR"), Money.Parse("450.00 EUR")), (budget.Total(), budget.Administration()));
    }

    [Fact]
    public void Budget_TwoCurrencies_IsRefused() =>
        Assert.True(Assert.Throws<InvalidRecordException>("lines", () => Budget(Line("1.00 EUR"), Line("1.00 USD"))).Report.Has(ValidationRule.OneCurrency));

    [Fact]
    public void Budget_SumBeyondTheRange_IsRefused() =>
        Assert.Throws<InvalidRecordException>("lines", () => Budget(Line("1000000000000000.00 EUR"), Line("0.01 EUR")));

    [Fact]
    public void Budget_NoLine_IsRefused() => Assert.Throws<InvalidRecordException>("lines", () => new Budget([]));

    [Fact]
    public void BudgetLine_NegativeAmount_IsRefused() => Assert.Throws<InvalidRecordException>(
        "amount", () => new BudgetLine(Guid.NewGuid(), BudgetCategory.Fees, Money.Parse("-0.01 EUR")));

    [Fact]
    public void Instalment_OfNothing_IsRefused() => Assert.Throws<InvalidRecordException>("amount", () => Instalment(Guid.NewGuid(), "2019-05", "0.00 EUR"));

    [Fact]
    public void Disbursement_OfNothing_IsRefused() => Assert.Throws<InvalidRecordException>(
        "amount", () => new Disbursement(Guid.NewGuid(), Day("2019-05"), Money.Parse("0.00 EUR")));

    [Fact]
    public void Disbursement_RateOfOtherCurrency_IsRefused() =>
        Assert.True(Assert.Throws<InvalidRecordException>("rate", () => Payment("10.00 CHF", FromDollars)).Report.Has(ValidationRule.RateMissing));

    [Fact]
    public void Disbursement_RateBeyondAnyAmount_IsRefused()
    {
        var absurd = new ExchangeRate(Currency.Of("USD"), Euro, 1_000_000_000_000m, new DateOnly(2019, 5, 3), "a misprint");
        Assert.Throws<InvalidRecordException>("rate", () => Payment("2000.00 USD", absurd));
    }

    [Fact]
    public void TryValueIn_NoCurrency_IsRefused() => Assert.Throws<ArgumentNullException>(() => Payment("1.00 EUR").TryValueIn(null!, out _));

    [Fact]
    public void TryValueIn_CurrencyWithoutRate_IsFalse()
    {
        Assert.False(Payment("1.00 USD", FromDollars).TryValueIn(Currency.Of("CHF"), out var value));
        Assert.Null(value);
    }

    [Theory]
    [InlineData("2019-09-30", "2019-09-30", false)]
    [InlineData("2019-09-30", "2019-10-01", true)]
    [InlineData("2019-09", "2019-09-30", false)]
    [InlineData("2019-09", "2019-10", true)]
    [InlineData("2019-09-30", "2019-XX-XX", false)]
    public void IsLate_ReceivedReport_IsLateOnlyWhereThatIsCertain(string due, string received, bool isLate) =>
        Assert.Equal(isLate, Report(due: due, receivedOn: received, acceptedOn: null).IsLate(new DateOnly(2031, 1, 1)));

    [Fact]
    public void GrantReport_AcceptedAndNotReceived_IsRefused() => Assert.Throws<InvalidRecordException>("receivedOn", () => Report(receivedOn: null));

    [Fact]
    public void GrantReport_AcceptedBeforeItCame_IsRefused() => Assert.Throws<InvalidRecordException>("acceptedOn", () => Report(acceptedOn: "2019-10-11"));

    [Fact]
    public void GrantReport_SumsThatDoNotFit_AreRefused()
    {
        Assert.Throws<InvalidRecordException>("spent", () => Report(spent: "-1.00 EUR", administration: null));
        Assert.Throws<InvalidRecordException>("spent", () => Report(kind: GrantReportKind.Narrative));
        Assert.Throws<InvalidRecordException>("administration", () => Report(administration: "1.00 USD"));
        Assert.Throws<InvalidRecordException>("administration", () => Report(administration: "4900.01 EUR"));
        Assert.Throws<InvalidRecordException>("administration", () => Report(spent: null));
    }

    [Fact]
    [Trait("Rule", "R25")]
    public void AdministrationPercent_OfQualifiedSums_CarriesTheQualifier()
    {
        var report = FunderReport(new Quantity<decimal>(100_000m), new Quantity<decimal>(10_000m, QuantityQualifier.LessThan));
        Assert.Equal(new Quantity<decimal>(10m, QuantityQualifier.LessThan), report.AdministrationPercent(1));
        Assert.Equal(QuantityQualifier.About, FunderReport().AdministrationPercent(1).Qualifier);
    }

    [Fact]
    public void AdministrationPercent_TooManyDecimals_IsRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => FunderReport().AdministrationPercent(11));

    [Fact]
    public void AdministrationPercent_OfASumNextToNothing_Overflows()
    {
        var spend = new Quantity<decimal>(0.0000000000000000000000000001m, QuantityQualifier.AtLeast);
        Assert.Throws<OverflowException>(() => FunderReport(spend, new Quantity<decimal>(10_000m, QuantityQualifier.LessThan)).AdministrationPercent(1));
    }

    [Fact]
    public void FunderReport_MoreAdministrationThanSpend_IsRefused() =>
        Assert.Throws<InvalidRecordException>("administration", () => FunderReport(new Quantity<decimal>(100m), new Quantity<decimal>(100.01m)));

    [Fact]
    public void FunderReport_NothingSpent_IsRefused() => Assert.Throws<InvalidRecordException>("totalSpend", () => FunderReport(new Quantity<decimal>(0m), new Quantity<decimal>(0m)));

    [Theory]
    [Trait("Rule", "R26")]
    [InlineData("2019-01-01/..")]
    [InlineData("/2019-12-31")]
    public void FunderReport_PeriodWithoutAnEnd_IsRefused(string period) =>
        Assert.True(Assert.Throws<InvalidRecordException>("period", () => FunderReport(period: UncertainPeriod.Parse(period))).Report.Has(ValidationRule.PeriodOpen));

    [Fact]
    [Trait("Rule", "R26")]
    public void FunderReport_Always_SaysPeriodCoverageAndLowerBound()
    {
        var refusal = Assert.Throws<InvalidRecordException>(
            () => new FunderReport(Guid.NewGuid(), Year2019, null!, Euro, new Quantity<decimal>(1m), new Quantity<decimal>(0m)));
        Assert.Equal(["coverageNote"], refusal.Report.Findings.Select(finding => finding.Path));
        Assert.True(FunderReport().IsLowerBound);
    }

    [Fact]
    [Trait("Item", "20")]
    public void FunderReport_Beneficiaries_AreCountedAsDefendersWomenDefendersAndFamilies() =>
        Assert.Equal(["defender", "whrd", "family"], FunderReport().Beneficiaries.Select(kind => kind.Code));
}
