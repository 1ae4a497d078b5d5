using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using HrdCore.Domain.Values;

namespace HrdCore.Tests.Domain.Values;

public class MoneyTests : TextValueContract<Money>
{
    private static readonly Gen<Money> Amounts =
        from major in Gen.Choose(-int.MaxValue, int.MaxValue)
        from minor in Gen.Choose(0, 9999)
        from currency in Gen.Elements(Currency.All.AsEnumerable())
        select new Money(major + Math.Round(minor / 10_000m, currency.MinorUnits), currency);

    protected override Gen<Money> Values => Amounts;

    [Theory]
    [InlineData("4950.00 EUR")]
    [InlineData("-0.01 USD")]
    [InlineData("1000000000000000.00 CNY")]
    [InlineData("120000000 VND")]
    [InlineData("35000 KRW")]
    [InlineData("12.345 TND")]
    [InlineData("-999999999999999.9999 CLF")]
    [InlineData("80000.00 DEM")]
    public void Parse_CanonicalText_RoundTrips(string text) => Assert.Equal(text, Money.Parse(text).ToString());

    [Theory]
    [InlineData("4950 EUR", "4950.00 EUR")]
    [InlineData("4950.5 EUR", "4950.50 EUR")]
    [InlineData("-0.00 EUR", "0.00 EUR")]
    public void Parse_FewerDecimals_PrintsAllOfThem(string text, string printed) => Assert.Equal(printed, Money.Parse(text).ToString());

    [Theory]
    [InlineData("4950.001 EUR")]
    [InlineData("0.5 VND")]
    [InlineData("1,000.00 EUR")]
    [InlineData("1000000000000000.01 CNY")]
    [InlineData("10 XYZ")]
    [InlineData("10 XAU")]
    [InlineData("1.2345 TND")]
    [InlineData("10 eur")]
    [InlineData("10EUR")]
    [InlineData("10  EUR")]
    [InlineData("1e3 EUR")]
    [InlineData("+10 EUR")]
    [InlineData(".5 EUR")]
    [InlineData("-.5 EUR")]
    [InlineData("5. EUR")]
    [InlineData("5\0 EUR")]
    [InlineData("5.00\0\0 EUR")]
    [InlineData(" EUR")]
    [InlineData("")]
    public void TryParse_OtherText_IsRefused(string text) => Assert.False(Money.TryParse(text, out _));

    [Fact]
    public void Constructor_TooManyDecimals_SaysHowManyAndNotTheAmount()
    {
        var error = Assert.Throws<ArgumentException>(() => new Money(12.345m, Currency.Of("EUR")));
        Assert.Contains("at most 2 decimals", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("345", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Constructor_BeyondTheRange_IsRefused() => Assert.Throws<ArgumentOutOfRangeException>(() => new Money(Money.MaxAmount + 1, Currency.Of("EUR")));

    [Fact]
    public void Addition_OfOneCurrency_IsExact() => Assert.Equal(Money.Parse("0.30 USD"), Money.Parse("0.10 USD") + Money.Parse("0.20 USD"));

    [Fact]
    public void Addition_OfTwoCurrencies_IsRefused() => Assert.Throws<ArgumentException>(() => Money.Parse("1.00 USD") + Money.Parse("1.00 EUR"));

    [Fact]
    public void Addition_BeyondTheRange_IsRefused()
    {
        var most = new Money(Money.MaxAmount, Currency.Of("USD"));
        Assert.Throws<ArgumentOutOfRangeException>(() => most + Money.Parse("0.01 USD"));
    }

    [Fact]
    public void Addition_OfAnyInOneCurrency_FollowsItsLaws() =>
        Prop.ForAll(Amounts.Three().ToArbitrary(), three =>
        {
            var (a, b, c) = (three.Item1, new Money(Math.Truncate(three.Item2.Amount), three.Item1.Currency), new Money(Math.Truncate(three.Item3.Amount), three.Item1.Currency));
            return a + b == b + a && (a + b) + c == a + (b + c) && (a + b) - b == a && a.Subtract(b) == a - b
                && Math.Sign(a.CompareWithin(b)) == Math.Sign((a - b).Amount) && (a.CompareWithin(b) == 0) == a.Equals(b)
                && Money.Sum([a, b, c], a.Currency) == a + b + c;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Sum_OfNone_IsZero() => Assert.Equal(Money.Parse("0.00 EUR"), Money.Sum([], Currency.Of("EUR")));

    [Fact]
    public void Arithmetic_OfTwoCurrencies_IsRefused()
    {
        var (euro, dollar) = (Money.Parse("1.00 EUR"), Money.Parse("1.00 USD"));
        Assert.Throws<ArgumentException>("right", () => euro - dollar);
        Assert.Throws<ArgumentException>(() => euro.Subtract(dollar));
        Assert.Throws<ArgumentException>("other", () => euro.CompareWithin(dollar));
        Assert.Throws<ArgumentException>(() => Money.Sum([euro, dollar], Currency.Of("EUR")));
    }

    [Fact]
    public void Arithmetic_BeyondTheRange_IsRefused()
    {
        var (most, cent) = (new Money(Money.MaxAmount, Currency.Of("EUR")), Money.Parse("0.01 EUR"));
        var least = new Money(-Money.MaxAmount, Currency.Of("EUR"));
        Assert.Throws<ArgumentOutOfRangeException>(() => least - cent);
        Assert.Throws<ArgumentOutOfRangeException>(() => least.Subtract(cent));
        Assert.Throws<ArgumentOutOfRangeException>(() => Money.Sum([most, cent], Currency.Of("EUR")));
    }

    [Fact]
    public void Print_OtherCulture_IsTheSame()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("fr-FR");
            Assert.Equal("1234.50 EUR", $"{Money.Parse("1234.50 EUR")}");
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
