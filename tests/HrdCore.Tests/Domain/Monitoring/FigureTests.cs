using HrdCore.Domain.Validation;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;
using static HrdCore.Tests.Domain.Monitoring.MonitoringSamples;

namespace HrdCore.Tests.Domain.Monitoring;

public class FigureTests
{
    private static readonly Currency Dollar = Currency.Of("USD");

    [Theory]
    [Trait("Item", "19")]
    [InlineData("about 50", "training-group")]
    [InlineData("more-than 400", "trainee")]
    [InlineData("more-than 40", "case")]
    [InlineData("35", "case")]
    public void Figure_OfTheReview_KeepsItsQualifierAndUnit(string value, string unit)
    {
        Assert.True(UnitOfCount.TryFromCode(unit, out var counted));
        var figure = Figure(value, counted);
        Assert.Equal((Quantity<decimal>.Parse(value), counted), (figure.Value, figure.Unit));
    }

    [Theory]
    [Trait("Item", "19")]
    [InlineData("almost 80000")]
    [InlineData("about 100000")]
    public void Figure_OfMoney_HasACurrencyAndNoUnit(string value)
    {
        var figure = Figure(value, currency: Dollar);
        Assert.Equal((Quantity<decimal>.Parse(value), Dollar, (UnitOfCount?)null), (figure.Value, figure.Currency, figure.Unit));
    }

    [Fact]
    [Trait("Item", "19")]
    public void Value_AidDividedAmongCases_IsStillAnUpperBound()
    {
        var aid = Figure("almost 80000", currency: Dollar).Value;
        var cases = Figure("35", UnitOfCount.Case).Value;
        Assert.Equal(Quantity<decimal>.Parse("almost 2286"), aid.DivideBy(cases, 0));
    }

    [Theory]
    [Trait("Item", "21")]
    [InlineData("at-least 20", "2020-01-01/2020-01-31")]
    [InlineData("more-than 350", "2019-01-01/2019-12-31")]
    [InlineData("more-than 3000", "2016-01-01/2019-12-31")]
    public void Figure_OfTheIndexOfAlerts_IsALowerBoundWithAPeriodAndACoverage(string value, string period)
    {
        var figure = Figure(value, UnitOfCount.Alert, isLowerBound: true, period: period);
        Assert.True(figure.IsLowerBound);
        Assert.Equal(UncertainPeriod.Parse(period), figure.Period);
        Assert.NotNull(figure.CoverageNote.In(LanguageTag.English));
    }

    [Fact]
    [Trait("Item", "22")]
    public void Figure_OfTheBooklet_CountsCasesAndAffectedPersonsApart()
    {
        Assert.Equal(UnitOfCount.Case, Figure("787", UnitOfCount.Case, period: "2018-01-01/2019-12-31").Unit);
        Assert.Equal(QuantityQualifier.AtLeast, Figure("at-least 5602", UnitOfCount.AffectedPerson, isLowerBound: true, period: "2018-01-01/2019-12-31").Value.Qualifier);
    }

    [Fact]
    [Trait("Rule", "R14")]
    public void Constructor_WithoutUnit_IsRefused() =>
        Assert.True(Assert.Throws<InvalidRecordException>("unit", () => Figure("35")).Report.Has(ValidationRule.UnitOfCount));

    [Fact]
    [Trait("Rule", "R14")]
    public void Constructor_UnitAndCurrency_IsRefused() => Assert.Throws<InvalidRecordException>("unit", () => Figure("35", UnitOfCount.Case, Dollar));

    [Fact]
    [Trait("Rule", "R14")]
    public void UnitOfCount_Always_TellsCaseActVictimAffectedPersonAndViolationApart() =>
        Assert.Superset(new HashSet<string> { "case", "act", "victim", "affected-person", "violation" }, UnitOfCount.All.Select(unit => unit.Code).ToHashSet());

    [Theory]
    [Trait("Rule", "R26")]
    [InlineData("almost 20")]
    [InlineData("less-than 20")]
    public void Constructor_UpperBoundSaidToBeALowerOne_IsRefused(string value) =>
        Assert.True(Assert.Throws<InvalidRecordException>("isLowerBound", () => Figure(value, UnitOfCount.Case, isLowerBound: true)).Report.Has(ValidationRule.LowerBound));

    [Theory]
    [Trait("Rule", "R26")]
    [InlineData("2019-01-01/..")]
    [InlineData("/2019-12-31")]
    public void Constructor_PeriodWithoutAnEnd_IsRefused(string period) =>
        Assert.True(Assert.Throws<InvalidRecordException>("period", () => Figure("35", UnitOfCount.Case, period: period)).Report.Has(ValidationRule.PeriodOpen));

    [Fact]
    [Trait("Rule", "R26")]
    public void Constructor_WithoutCoverage_IsRefused() =>
        Assert.Throws<InvalidRecordException>(
            "coverageNote",
            () => new HrdCore.Domain.Monitoring.Figure(Text("cases"), new Quantity<decimal>(35m), TwoYears, null!, unit: UnitOfCount.Case));

    [Fact]
    public void Json_AmountOrCount_ComesBack()
    {
        Lossless.AssertRoundTrips(Figure("almost 80000", currency: Dollar));
        Lossless.AssertRoundTrips(Figure("at-least 5602", UnitOfCount.AffectedPerson, isLowerBound: true));
    }
}
