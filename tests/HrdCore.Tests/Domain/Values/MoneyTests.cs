using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using HrdCore.Domain.Values;

namespace HrdCore.Tests.Domain.Values;

public class MoneyTests
{
    [Theory]
    [InlineData("4950.00 EUR")]
    [InlineData("-0.01 USD")]
    [InlineData("1000000000000000.00 CNY")]
    [InlineData("120000000 VND")]
    [InlineData("35000 KRW")]
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
    [InlineData("10 eur")]
    [InlineData("10EUR")]
    [InlineData("10  EUR")]
    [InlineData("1e3 EUR")]
    [InlineData("+10 EUR")]
    [InlineData(".5 EUR")]
    [InlineData("-.5 EUR")]
    [InlineData("5. EUR")]
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

    [Theory]
    [InlineData("VND", 0)]
    [InlineData("KRW", 0)]
    [InlineData("JPY", 0)]
    [InlineData("IDR", 2)]
    [InlineData("EUR", 2)]
    public void Currency_MinorUnits_AreThoseOfIso4217(string code, int minorUnits) => Assert.Equal(minorUnits, Currency.Of(code).MinorUnits);

    [Fact]
    public void Currency_All_HoldsTwentyCountriesAndSevenMore() => Assert.Equal(27, Currency.All.Length);

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

    [Fact]
    public void Print_ThenParse_IsTheSame()
    {
        var amounts =
            from major in Gen.Choose(-int.MaxValue, int.MaxValue)
            from minor in Gen.Choose(0, 99)
            from currency in Gen.Elements(Currency.All.AsEnumerable())
            select new Money(major + (currency.MinorUnits == 0 ? 0m : minor / 100m), currency);
        Prop.ForAll(amounts.ToArbitrary(), money => money.Equals(Money.Parse(money.ToString()))).QuickCheckThrowOnFailure();
    }
}
