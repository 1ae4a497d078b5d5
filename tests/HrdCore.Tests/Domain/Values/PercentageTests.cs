using FsCheck;
using FsCheck.Fluent;
using HrdCore.Domain.Values;

namespace HrdCore.Tests.Domain.Values;

public class PercentageTests : TextValueContract<Percentage>
{
    private static readonly Gen<Percentage> Percentages =
        from decimals in Gen.Choose(0, 6)
        from units in Gen.Choose(0, 100_000_000)
        select new Percentage(Math.Round(units / 1_000_000m, decimals), decimals);

    private static readonly Gen<(long Part, long Whole)> Ratios =
        from whole in Gen.Choose(1, 5000)
        from part in Gen.Choose(0, whole)
        select ((long)part, (long)whole);

    protected override Gen<Percentage> Values => Percentages;

    [Theory]
    [InlineData("0%")]
    [InlineData("0.0%")]
    [InlineData("21.0%")]
    [InlineData("30.9%")]
    [InlineData("99.999999%")]
    [InlineData("100%")]
    [InlineData("100.00%")]
    public void Parse_CanonicalText_RoundTrips(string text) => Assert.Equal(text, Percentage.Parse(text).ToString());

    [Theory]
    [InlineData("")]
    [InlineData("%")]
    [InlineData("21")]
    [InlineData("21 %")]
    [InlineData("21,0%")]
    [InlineData("21.%")]
    [InlineData(".5%")]
    [InlineData("021%")]
    [InlineData("-1%")]
    [InlineData("100.1%")]
    [InlineData("101%")]
    [InlineData("1.0000000%")]
    public void TryParse_OtherText_IsRefused(string text) => Assert.False(Percentage.TryParse(text, out _));

    [Fact]
    public void Parse_OtherText_IsRefused() => Assert.Throws<FormatException>(() => Percentage.Parse("a third"));

    [Fact]
    public void Default_Always_IsZero() => Assert.Equal(Percentage.Parse("0%"), default);

    [Fact]
    public void Equality_OtherDecimals_Differs() => Assert.NotEqual(Percentage.Parse("21%"), Percentage.Parse("21.0%"));

    // Published statistics of 2018 and 2019: five counts, of which the second was printed as 164.
    [Theory]
    [InlineData("30.9%", 210, 680, true)]
    [InlineData("25.6%", 174, 680, true)]
    [InlineData("21.0%", 143, 680, true)]
    [InlineData("11.9%", 81, 680, true)]
    [InlineData("10.6%", 72, 680, true)]
    [InlineData("25.6%", 164, 670, false)]
    [InlineData("30.9%", 210, 670, false)]
    [InlineData("27.2%", 210, 771, true)]
    [InlineData("9.5%", 73, 771, true)]
    [InlineData("12%", 1, 8, true)] // a half may have gone either way
    [InlineData("13%", 1, 8, true)]
    [InlineData("12.4%", 1, 8, false)]
    [Trait("Item", "26")]
    public void Matches_CountAndTotal_TellsAMisprint(string percentage, long count, long total, bool matches) =>
        Assert.Equal(matches, Percentage.Parse(percentage).Matches(count, total));

    [Theory]
    [InlineData(392, 787, 1, "49.8%")]
    [InlineData(1, 8, 0, "13%")]
    [InlineData(1, 3, 6, "33.333333%")]
    [InlineData(2, 3, 0, "67%")]
    [InlineData(0, 5, 2, "0.00%")]
    [InlineData(long.MaxValue, long.MaxValue, 6, "100.000000%")]
    public void OfRatio_AnyRatio_RoundsHalfUp(long part, long whole, int decimals, string percentage) =>
        Assert.Equal(percentage, Percentage.OfRatio(part, whole, decimals).ToString());

    [Fact]
    public void OfRatio_AnyRatio_MatchesIt() =>
        Prop.ForAll(Ratios.ToArbitrary(), Gen.Choose(0, 6).ToArbitrary(), (ratio, decimals) =>
            Percentage.OfRatio(ratio.Part, ratio.Whole, decimals).Matches(ratio.Part, ratio.Whole)).QuickCheckThrowOnFailure();

    [Fact]
    public void Ordering_OfAny_IsTotalAndAgreesWithEquality() =>
        Prop.ForAll(Percentages.Three().ToArbitrary(), three =>
        {
            var (a, b, c) = three;
            return Math.Sign(a.CompareTo(b)) == -Math.Sign(b.CompareTo(a))
                && (a.CompareTo(b) == 0) == a.Equals(b)
                && (!(a <= b && b <= c) || a <= c)
                && (a < b) == (a.CompareTo(b) < 0) && (a > b) == (b < a) && (a >= b) == !(a < b)
                && (a.Value == b.Value || (a.Value < b.Value) == (a < b));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void RoundTo_FewerDecimals_IsNearAndNoMorePrecise() =>
        Prop.ForAll(Percentages.ToArbitrary(), percentage =>
            Enumerable.Range(0, percentage.Decimals + 1).All(decimals =>
                Math.Abs(percentage.RoundTo(decimals).Value - percentage.Value) <= 0.5m / (decimal)Math.Pow(10, decimals))).QuickCheckThrowOnFailure();

    [Fact]
    public void RoundTo_MoreDecimals_IsRefused() => Assert.Throws<ArgumentOutOfRangeException>(() => Percentage.Parse("21%").RoundTo(1));

    [Theory]
    [InlineData(-0.1, 1)]
    [InlineData(100.1, 1)]
    [InlineData(1, 7)]
    [InlineData(1, -1)]
    public void Constructor_OutsideTheRange_IsRefused(double value, int decimals) => Assert.Throws<ArgumentOutOfRangeException>(() => new Percentage((decimal)value, decimals));

    [Fact]
    public void Constructor_MoreDecimalsThanStated_IsRefused()
    {
        Assert.Throws<ArgumentException>("value", () => new Percentage(30.95m, 1));
        Assert.Throws<ArgumentException>("value", () => new Percentage(30.9000000000000000000000001m, 6));
    }

    [Theory]
    [InlineData(-1, 5)]
    [InlineData(6, 5)]
    [InlineData(0, 0)]
    [InlineData(0, -5)]
    public void OfRatio_NoRatio_IsRefused(long part, long whole)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Percentage.OfRatio(part, whole, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => default(Percentage).Matches(part, whole));
    }

    [Fact]
    public void ParseAndFormat_OnSpans_AllocateNothing() =>
        Assert.Equal(0, Allocations.Of(() =>
        {
            Span<byte> bytes = stackalloc byte[Percentage.MaxLength];
            Assert.True(Percentage.TryParse("30.9%", out var percentage) && percentage.TryFormat(bytes, out _) && percentage.Matches(210, 680));
        }));
}
