using HrdCore.Domain.Monitoring;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;
using static HrdCore.Tests.Domain.Monitoring.MonitoringSamples;

namespace HrdCore.Tests.Domain.Monitoring;

public class TabulationTests
{
    [Theory]
    [Trait("Item", "24")]
    [InlineData(0, "about 49.8")]
    [InlineData(1, "about 35.3")]
    [InlineData(2, "about 24.4")]
    [InlineData(3, "about 21.3")]
    [InlineData(4, "about 9.3")]
    public void PercentOf_FormOfViolation_IsItsShareOfTheCases(int row, string share) =>
        Assert.Equal(Quantity<decimal>.Parse(share), Forms().PercentOf(row, 1));

    [Fact]
    [Trait("Rule", "R18")]
    [Trait("Item", "25")]
    public void TotalPercent_LabelsOverlap_IsNone()
    {
        var forms = Forms();
        Assert.Equal(new Quantity<long>(1103), forms.Sum());
        Assert.Null(forms.TotalPercent(1));
    }

    [Fact]
    [Trait("Rule", "R18")]
    public void PercentOf_LabelsOverlapWithoutTotal_IsNone() => Assert.Null(Table([Row("form.death", 73)], isMultiLabel: true).PercentOf(0, 1));

    [Fact]
    [Trait("Rule", "R18")]
    [Trait("Item", "25")]
    public void Constructor_RowsAddUpToMoreThanThereAre_TakesOverlappingLabels()
    {
        TabulationRow[] rows = [Row("form.judicial-harassment", 392), Row("form.arrest-and-detention", 278), Row("form.death", 118)];
        Assert.True(Assert.Throws<InvalidRecordException>("rows", () => Table(rows, 787)).Report.Has(ValidationRule.LabelsOverTotal));
        Assert.Equal(787, Table(rows, 787, isMultiLabel: true).Total!.Value.Value);
        Assert.Equal(Quantity<decimal>.Parse("100"), Table(rows, 788).TotalPercent(1));
    }

    [Fact]
    [Trait("Item", "24")]
    public void Row_OnlyAPercentage_IsKept()
    {
        // State actors stand among the perpetrators of 92 per cent of the cases; no count is printed, and a case may have several perpetrators.
        var table = Table([Row("perp.state", null, "92%")], 787, isMultiLabel: true);
        Assert.Equal((Percentage.Parse("92%"), (Quantity<decimal>?)null), (table.Rows[0].Percent, table.PercentOf(0, 0)));
    }

    [Fact]
    [Trait("Item", "23")]
    public void Rows_OfTheBookletsRegions_CoverItsTwentyCountries()
    {
        var table = Table(RegionScheme.AsiaBooklet.Regions.Select(region => Row($"region.{region.Code}", region.Territories.Length)), 20);
        Assert.Equal(Quantity<decimal>.Parse("100"), table.TotalPercent(0));
    }

    [Fact]
    public void PercentOf_ACountSaidRoughly_IsRough()
    {
        var table = Table([new TabulationRow(CodedTerm.Parse("x.a"), Quantity<int>.Parse("more-than 40"))], 80);
        Assert.Equal(Quantity<decimal>.Parse("more-than 50"), table.PercentOf(0, 0));
    }

    [Fact]
    public void PercentOf_NothingCounted_IsNone() => Assert.Null(Table([Row("x.a", 0), Row("x.b", 0)]).PercentOf(0, 0));

    [Fact]
    public void PercentOf_NoSuchRowOrDecimals_IsRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>("row", () => Forms().PercentOf(5, 0));
        Assert.Throws<ArgumentOutOfRangeException>("row", () => Forms().PercentOf(-1, 0));
        Assert.Throws<ArgumentOutOfRangeException>("decimals", () => Forms().PercentOf(0, 11));
        Assert.Throws<ArgumentOutOfRangeException>("decimals", () => Categories().TotalPercent(-1));
    }

    [Fact]
    [Trait("Rule", "R14")]
    public void Constructor_WithoutUnit_IsRefused() =>
        Assert.Throws<InvalidRecordException>(
            "unit", () => new Tabulation(Guid.NewGuid(), Text("forms"), null!, TwoYears, Text("all"), [Row("form.death", 73)]));

    [Fact]
    public void Constructor_LabelTwiceOrNoRow_IsRefused()
    {
        Assert.True(Assert.Throws<InvalidRecordException>("rows[1].label", () => Table([Row("x.a", 1), Row("x.a", 2)])).Report.Has(ValidationRule.Duplicate));
        Assert.Throws<InvalidRecordException>("rows", () => Table([]));
    }

    [Fact]
    public void Constructor_RowAboveTheTotal_IsRefused() =>
        Assert.True(Assert.Throws<InvalidRecordException>("rows[0].count", () => Table([Row("x.a", 788)], 787, isMultiLabel: true)).Report.Has(ValidationRule.LabelsOverTotal));

    [Fact]
    [Trait("Rule", "R26")]
    public void Constructor_PeriodWithoutAnEnd_IsRefused() =>
        Assert.True(Assert.Throws<InvalidRecordException>("period", () => Table([Row("x.a", 1)], period: "2018/..")).Report.Has(ValidationRule.PeriodOpen));

    [Fact]
    [Trait("Rule", "R26")]
    public void Constructor_UpperBoundSaidToBeALowerOne_IsRefused() =>
        Assert.Throws<InvalidRecordException>(
            "isLowerBound",
            () => new Tabulation(
                Guid.NewGuid(), Text("forms"), UnitOfCount.Case, TwoYears, Text("all"), [Row("x.a", 1)], isLowerBound: true, total: Quantity<int>.Parse("almost 9")));

    [Fact]
    [Trait("Item", "27")]
    public void Row_LabelOrTwoCandidates_IsDemanded()
    {
        Assert.Throws<InvalidRecordException>("label", () => Row(null, 210));
        Assert.Throws<InvalidRecordException>("label", () => Row(null, 210, null, "right.expression"));
        Assert.Throws<InvalidRecordException>("candidates", () => Row("right.life", 73, null, "right.expression", "right.assembly"));
    }

    [Fact]
    public void Row_NeitherCountNorPercentage_IsRefused() => Assert.Throws<InvalidRecordException>("count", () => Row("right.life", null));

    [Fact]
    public void Json_PrintedTables_ComeBack()
    {
        Lossless.AssertRoundTrips(Forms());
        Lossless.AssertRoundTrips(Categories());
    }
}
