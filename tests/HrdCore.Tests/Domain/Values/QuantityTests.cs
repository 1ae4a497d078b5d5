using FsCheck;
using FsCheck.Fluent;
using HrdCore.Domain.Values;
using static HrdCore.Domain.Values.QuantityQualifier;

namespace HrdCore.Tests.Domain.Values;

public class QuantityTests : TextValueContract<Quantity<decimal>>
{
    // Figures in quarters, so that sums and products are exact, and small, so that two often meet.
    private static readonly Gen<Quantity<decimal>> Quantities =
        from quarters in Gen.Choose(0, 40)
        from qualifier in Gen.Choose(0, 5)
        select new Quantity<decimal>(quarters / 4m, quarters == 0 && qualifier == (int)LessThan ? Exact : (QuantityQualifier)qualifier);

    protected override Gen<Quantity<decimal>> Values => Quantities;

    [Fact]
    public void Default_Always_IsExactlyZero() => Assert.Equal(new Quantity<int>(0), default);

    [Theory]
    [InlineData(Exact, "5602")]
    [InlineData(About, "about 5602")]
    [InlineData(Almost, "almost 5602")]
    [InlineData(AtLeast, "at-least 5602")]
    [InlineData(MoreThan, "more-than 5602")]
    [InlineData(LessThan, "less-than 5602")]
    [Trait("Item", "19")]
    public void Print_WithQualifier_SaysIt(QuantityQualifier qualifier, string printed)
    {
        Assert.Equal(printed, new Quantity<int>(5602, qualifier).ToString());
        Assert.Equal(new Quantity<int>(5602, qualifier), Quantity<int>.Parse(printed));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" 5")]
    [InlineData("exact 5")]
    [InlineData("at-least")]
    [InlineData("at-least ")]
    [InlineData("at-least  5")]
    [InlineData("At-Least 5")]
    [InlineData("some 5")]
    [InlineData("-5")]
    [InlineData("-0")]
    [InlineData("+5")]
    [InlineData("05")]
    [InlineData("5.0")]
    [InlineData("1e3")]
    [InlineData("5,602")]
    [InlineData("less-than 0")]
    [InlineData("2147483648")]
    public void TryParse_OtherTextOfAWholeNumber_IsRefused(string text) => Assert.False(Quantity<int>.TryParse(text, out _));

    [Fact]
    public void Parse_OtherText_IsRefused() => Assert.Throws<FormatException>(() => Quantity<int>.Parse("many"));

    [Fact]
    public void Print_LargeBinaryFigure_ReadsBack() => Assert.Equal(new Quantity<double>(1e300, About), Quantity<double>.Parse(new Quantity<double>(1e300, About).ToString()));

    [Fact]
    public void Constructor_Negative_IsRefused() => Assert.Throws<ArgumentOutOfRangeException>(() => new Quantity<int>(-1));

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void Constructor_NotAFiniteNumber_IsRefused(double value) => Assert.Throws<ArgumentOutOfRangeException>(() => new Quantity<double>(value));

    [Fact]
    public void Constructor_ZeroBelowZero_IsZero() => Assert.Equal("0", new Quantity<double>(-0.0).ToString());

    [Fact]
    public void Constructor_ZeroWithDecimals_KeepsThem() => Assert.Equal("0.00", new Quantity<decimal>(0.00m).ToString());

    [Fact]
    public void Constructor_LessThanNothing_IsRefused() => Assert.Throws<ArgumentOutOfRangeException>("value", () => new Quantity<int>(0, LessThan));

    [Fact]
    public void Constructor_UnknownQualifier_IsRefused() => Assert.Throws<ArgumentOutOfRangeException>(() => new Quantity<int>(1, (QuantityQualifier)6));

    [Fact]
    public void Code_OfEveryQualifier_ReadsBack()
    {
        foreach (var qualifier in Enum.GetValues<QuantityQualifier>())
        {
            Assert.True(QuantityQualifiers.TryFromCode(QuantityQualifiers.Code(qualifier), out var read));
            Assert.Equal(qualifier, read);
        }
    }

    [Fact]
    public void Equality_OtherQualifier_Differs() => Assert.NotEqual(new Quantity<int>(5), new Quantity<int>(5, About));

    // The figures of one organisation's review of 2019.
    [Theory]
    [InlineData("almost 80000", "35", 2, "almost 2285.72")] // nearly 80,000 USD for 35 criminal cases
    [InlineData("about 100000", "more-than 40", 0, "about 2500")]
    [InlineData("less-than 10", "at-least 100", 4, "less-than 0.1000")]
    [InlineData("more-than 400", "50", 1, "more-than 8.0")]
    [InlineData("at-least 400", "about 50", 1, "about 8.0")]
    [InlineData("at-least 100", "almost 3", 2, "at-least 33.33")]
    [InlineData("100", "at-least 3", 2, "almost 33.34")]
    [InlineData("100", "3", 2, "about 33.33")] // an exact share that has no end is not exact
    [InlineData("100", "4", 2, "25.00")]
    [InlineData("1", "8", 2, "about 0.12")] // half to even
    [InlineData("0", "less-than 3", 2, "0")]
    [InlineData("almost 0", "at-least 3", 2, "0")]
    [InlineData("more-than 0", "about 3", 2, "more-than 0")]
    [Trait("Item", "19")]
    public void DivideBy_QualifiedFigures_KeepsWhatIsTrue(string dividend, string divisor, int decimals, string quotient) =>
        Assert.Equal(quotient, Quantity<decimal>.Parse(dividend).DivideBy(Quantity<int>.Parse(divisor), decimals).ToString());

    [Theory]
    [InlineData("more-than 400", "35", "more-than 435")]
    [InlineData("almost 400", "at-least 35", "about 435")]
    [InlineData("almost 400", "less-than 35", "less-than 435")]
    [InlineData("almost 400", "almost 35", "almost 435")]
    [InlineData("at-least 400", "more-than 35", "more-than 435")]
    [InlineData("about 400", "35", "about 435")]
    public void Add_QualifiedFigures_KeepsWhatIsTrue(string left, string right, string sum) =>
        Assert.Equal(Quantity<int>.Parse(sum), Quantity<int>.Parse(left).Add(Quantity<int>.Parse(right)));

    [Theory]
    [InlineData("almost 400", 3, "almost 1200")]
    [InlineData("more-than 400", 1, "more-than 400")]
    [InlineData("more-than 400", 0, "0")]
    public void Scale_QualifiedFigure_KeepsIt(string quantity, int factor, string product) => Assert.Equal(Quantity<int>.Parse(product), Quantity<int>.Parse(quantity).Scale(factor));

    [Fact]
    public void Sum_OfAnyQuantities_AllowsTheSumOfWhatTheyAllow() =>
        Prop.ForAll(Quantities.Two().ToArbitrary(), pair =>
            Candidates(pair.Item1).All(left => Candidates(pair.Item2).All(right => (pair.Item1 + pair.Item2).Allows(left + right)))
            && pair.Item1 + pair.Item2 == pair.Item2 + pair.Item1).QuickCheckThrowOnFailure();

    [Fact]
    public void Product_OfAnyQuantity_AllowsTheProductOfWhatItAllows() =>
        Prop.ForAll(Quantities.ToArbitrary(), Gen.Choose(0, 12).ToArbitrary(), (quantity, factor) =>
            Candidates(quantity).All(value => quantity.Scale(factor / 4m).Allows(value * factor / 4m))).QuickCheckThrowOnFailure();

    [Fact]
    public void Quotient_OfAnyQuantities_AllowsTheQuotientOfWhatTheyAllow() =>
        Prop.ForAll(Quantities.Two().ToArbitrary(), Gen.Choose(0, 10).ToArbitrary(), (pair, decimals) =>
            pair.Item2.Value == 0
            || Candidates(pair.Item1).All(left => Candidates(pair.Item2).Where(right => right > 0).All(right => pair.Item1.DivideBy(pair.Item2, decimals).Allows(left / right))))
        .QuickCheckThrowOnFailure();

    // What the true operands come near to, the result allows; what they stay away from, it does not, unless rounding or a bound on the other side was in the way.
    [Fact]
    public void Sum_OfAnyQuantities_IsNoWiderThanNeeded() =>
        Prop.ForAll(Quantities.Two().ToArbitrary(), pair =>
        {
            var sum = pair.Item1 + pair.Item2;
            decimal[] possible = [.. Candidates(pair.Item1).SelectMany(left => Candidates(pair.Item2).Select(right => left + right))];
            return sum.Qualifier switch
            {
                Exact => possible.Distinct().Count() == 1,
                Almost or AtLeast => possible.Contains(sum.Value),
                MoreThan or LessThan => !possible.Contains(sum.Value) && possible.Any(value => Math.Abs(value - sum.Value) < 0.01m),
                _ => pair.Item1.Qualifier == About || pair.Item2.Qualifier == About || IsUpper(pair.Item1) != IsUpper(pair.Item2),
            };
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Comparison_OfAnyQuantities_AgreesWithAllTheyAllow() =>
        Prop.ForAll(Quantities.Two().ToArbitrary(), pair =>
        {
            var (one, other) = pair;
            var both = Candidates(one).SelectMany(left => Candidates(other).Select(right => (left, right))).ToArray();
            bool[] less = [.. both.Select(b => b.left < b.right)];
            return one.IsLessThan(other).Agrees(less) && one.IsLessThan(other).IsTight(less)
                && one.IsMoreThan(other).Agrees(both.Select(b => b.left > b.right))
                && one.IsAtLeast(other).Agrees(both.Select(b => b.left >= b.right))
                && one.IsAtMost(other).Agrees(both.Select(b => b.left <= b.right));
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("almost 80000", "80000", Certainty.Maybe)]
    [InlineData("less-than 80000", "80000", Certainty.Yes)]
    [InlineData("79999", "at-least 80000", Certainty.Yes)]
    [InlineData("more-than 400", "almost 400", Certainty.No)]
    [InlineData("0", "less-than 5", Certainty.Maybe)]
    public void IsLessThan_QualifiedFigures_IsCertainWhereTheBoundsAllowIt(string quantity, string other, Certainty answer) =>
        Assert.Equal(answer, Quantity<int>.Parse(quantity).IsLessThan(Quantity<int>.Parse(other)));

    [Fact]
    public void OfSum_AndOfQuotient_AreTheTables()
    {
        Assert.Equal(About, QuantityQualifiers.OfSum(Almost, AtLeast));
        Assert.Equal(LessThan, QuantityQualifiers.OfQuotient(LessThan, AtLeast));
        Assert.Throws<ArgumentOutOfRangeException>("right", () => QuantityQualifiers.OfSum(Exact, (QuantityQualifier)6));
        Assert.Throws<ArgumentOutOfRangeException>("dividend", () => QuantityQualifiers.OfQuotient((QuantityQualifier)(-1), Exact));
    }

    [Fact]
    public void Arithmetic_BeyondTheType_IsRefused()
    {
        var most = new Quantity<int>(int.MaxValue);
        Assert.Throws<OverflowException>(() => most + new Quantity<int>(1));
        Assert.Throws<OverflowException>(() => most.Add(new Quantity<int>(1)));
        Assert.Throws<OverflowException>(() => most.Scale(2));
        Assert.Throws<OverflowException>(() => new Quantity<double>(double.MaxValue).Scale(2));
        Assert.Throws<OverflowException>(() => new Quantity<double>(double.MaxValue).DivideBy(new Quantity<int>(1), 0));
        Assert.Throws<OverflowException>(() => new Quantity<decimal>(decimal.MaxValue).DivideBy(new Quantity<decimal>(0.1m), 0));
    }

    [Fact]
    public void Scale_Negative_IsRefused() => Assert.Throws<ArgumentOutOfRangeException>("factor", () => new Quantity<int>(1).Scale(-1));

    [Fact]
    public void DivideBy_Nothing_IsRefused() => Assert.Throws<DivideByZeroException>(() => new Quantity<int>(1).DivideBy(new Quantity<int>(0, AtLeast), 2));

    [Theory]
    [InlineData(-1)]
    [InlineData(11)]
    public void DivideBy_TooManyDecimals_IsRefused(int decimals) => Assert.Throws<ArgumentOutOfRangeException>("decimals", () => new Quantity<int>(1).DivideBy(new Quantity<int>(3), decimals));

    // At the figure, next to it, half way, far off: whatever the quantity allows.
    private static IEnumerable<decimal> Candidates(Quantity<decimal> quantity) =>
        new[] { 0, quantity.Value, quantity.Value / 2, quantity.Value + 0.001m, quantity.Value - 0.001m, quantity.Value + 1000, 0.001m }.Distinct().Where(quantity.Allows);

    private static bool IsUpper(Quantity<decimal> quantity) => quantity.Qualifier is Almost or LessThan;
}
