using FsCheck;
using FsCheck.Fluent;
using HrdCore.Domain.Monitoring;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Values;
using static HrdCore.Tests.Domain.Monitoring.MonitoringSamples;

namespace HrdCore.Tests.Domain.Monitoring;

public class TabulationRulesTests
{
    [Fact]
    [Trait("Rule", "R17")]
    [Trait("Item", "26")]
    public void Check_PieWithTheMisprint_NamesItsRowAlone()
    {
        var report = TabulationRules.Check(Categories());
        Assert.Equal(["rows[1].count"], report.Findings.Where(finding => finding.Severity == Severity.Warning).Select(finding => finding.Path));
        Assert.True(report.Has(ValidationRule.CountMisprint));
        Assert.True(report.IsAccepted);
    }

    [Fact]
    [Trait("Rule", "R17")]
    [Trait("Item", "26")]
    public void TryFindMisprint_PieWithTheMisprint_FindsTheCountThatFits()
    {
        Assert.True(TabulationRules.TryFindMisprint(Categories(), out var row, out var count));
        Assert.Equal((1, 174), (row, count));
    }

    [Fact]
    [Trait("Rule", "R17")]
    [Trait("Item", "26")]
    public void Check_PieWithoutTheMisprint_FindsNoMismatch()
    {
        var mended = Categories(174);
        Assert.Equal(new Quantity<long>(680), mended.Sum());
        Assert.DoesNotContain(TabulationRules.Check(mended).Findings, finding => finding.Severity == Severity.Warning);
        Assert.False(TabulationRules.TryFindMisprint(mended, out var row, out var count));
        Assert.Equal((-1, (int?)null), (row, count));
    }

    [Fact]
    [Trait("Rule", "R17")]
    [Trait("Item", "27")]
    public void Check_PieOfRights_MatchesAndSaysWhichLabelsAreUnresolved()
    {
        var report = TabulationRules.Check(Rights());
        Assert.All(report.Findings, finding => Assert.Equal(ValidationRule.LabelUnresolved, finding.Rule));
        Assert.Equal(["rows[0].label", "rows[1].label", "rows[2].label", "rows[3].label"], report.Findings.Select(finding => finding.Path));
    }

    [Fact]
    [Trait("Rule", "R18")]
    [Trait("Item", "25")]
    public void Check_BarsOfForms_SaysThatLabelsOverlap() =>
        Assert.Equal([("rows", ValidationRule.LabelsOverlap)], TabulationRules.Check(Forms()).Findings.Select(finding => (finding.Path, finding.Rule)));

    [Fact]
    [Trait("Rule", "R17")]
    public void Check_ShareOfATotal_IsHeldAgainstIt()
    {
        var report = TabulationRules.Check(Table([Row("form.judicial-harassment", 392, "49.8%"), Row("form.death", 73, "9.4%")], 787, isMultiLabel: true));
        Assert.Equal([("rows[1].percent", ValidationRule.PercentMismatch)], report.Findings.Select(finding => (finding.Path, finding.Rule)));
    }

    [Fact]
    [Trait("Rule", "R17")]
    public void Check_TwoRowsThatMayBothBeWrong_NamesNeitherAsTheMisprint()
    {
        var table = Table([Row("x.a", 50, "40%"), Row("x.b", 50, "60%")]);
        Assert.False(TabulationRules.TryFindMisprint(table, out _, out _));
        Assert.Equal(["rows[0].percent", "rows[1].percent"], TabulationRules.Check(table).Findings.Select(finding => finding.Path));
    }

    [Fact]
    public void Check_CountsSaidRoughly_HoldsNothingAgainstThem()
    {
        var rough = new TabulationRow(CodedTerm.Parse("x.a"), Quantity<int>.Parse("about 50"), Percentage.Parse("40%"));
        Assert.Empty(TabulationRules.Check(Table([rough, Row("x.b", 50, "60%")])).Findings);
    }

    [Fact]
    public void TryFindMisprint_ManyCountsFit_FindsTheRowAndNoCount()
    {
        // Of whole per cents of thousands: only the first count can be the wrong one, and a range of numbers would do.
        var table = Table([Row("x.a", 9000, "50%"), Row("x.b", 3000, "30%"), Row("x.c", 2000, "20%")]);
        Assert.True(TabulationRules.TryFindMisprint(table, out var row, out var count));
        Assert.Equal((0, (int?)null), (row, count));
    }

    [Fact]
    [Trait("Rule", "R17")]
    public void Check_AnyTableWithItsOwnShares_FindsNothing() =>
        Prop.ForAll(
            Gen.Choose(0, 5000).ArrayOf(6).Where(counts => counts.Sum() > 0).ToArbitrary(),
            Gen.Choose(0, 2).ToArbitrary(),
            (counts, decimals) => TabulationRules.Check(Printed(counts, counts, decimals)).Findings.IsEmpty).QuickCheckThrowOnFailure();

    [Fact]
    [Trait("Rule", "R17")]
    public void TryFindMisprint_AnyTableWithOneOtherCount_BlamesNoRowWrongly() =>
        Prop.ForAll(Gen.Choose(100, 900).ArrayOf(6).ToArbitrary(), Gen.Choose(0, 5).ToArbitrary(), (counts, wrong) =>
        {
            int[] misprinted = [.. counts.Select((count, i) => i == wrong ? count + 60 : count)];
            var table = Printed(misprinted, counts, 1);

            // Where several rows may be the one, none is named; where one is, it is the right one, and so is the number if there is one.
            return !TabulationRules.TryFindMisprint(table, out var row, out var count) || (row == wrong && (count is null || count == counts[wrong]));
        }).QuickCheckThrowOnFailure();

    private static Tabulation Printed(int[] counts, int[] sharesOf, int decimals) =>
        Table(counts.Select((count, i) => Row($"x.row{i}", count, Percentage.OfRatio(sharesOf[i], sharesOf.Sum(), decimals).ToString())));
}
