using FsCheck;
using FsCheck.Fluent;
using HrdCore.Domain.Values;

namespace HrdCore.Tests.Domain.Values;

public class ExchangeRateTests
{
    private static readonly DateOnly Day = new(2019, 3, 14);

    [Theory]
    [InlineData("4950.00 EUR", "USD", "1.0956", "5423.22 USD")]
    [InlineData("0.05 EUR", "USD", "0.5", "0.02 USD")] // 0.025: half to even
    [InlineData("0.15 EUR", "USD", "0.5", "0.08 USD")] // 0.075: half to even
    [InlineData("-0.15 EUR", "USD", "0.5", "-0.08 USD")]
    [InlineData("100.00 EUR", "VND", "26315.5", "2631550 VND")]
    [InlineData("0.01 EUR", "VND", "50", "0 VND")] // 0.5: half to even
    [InlineData("1000000 VND", "EUR", "0.000038", "38.00 EUR")]
    [InlineData("1.000 TND", "CLF", "0.01234567890123456789", "0.0123 CLF")]
    [InlineData("-0.01 EUR", "USD", "0.1", "0.00 USD")]
    public void Convert_AnyAmount_RoundsOnceToTheMinorUnit(string amount, string to, string rate, string result)
    {
        var original = Money.Parse(amount);
        var converted = Rate(original.Currency.Code, to, decimal.Parse(rate, System.Globalization.CultureInfo.InvariantCulture)).Convert(original);
        Assert.Equal(result, converted.Result.ToString());
    }

    [Fact]
    public void Convert_Always_KeepsAmountRateDayAndSource()
    {
        var rate = Rate("EUR", "USD", 1.0956m);
        var converted = rate.Convert(Money.Parse("4950.00 EUR"));
        Assert.Equal((Money.Parse("4950.00 EUR"), rate, Day, "Bank of Zubrania"), (converted.Original, converted.Rate, converted.Rate.Date, converted.Rate.Source));
        Assert.Equal("4950.00 EUR = 5423.22 USD at 1 EUR = 1.0956 USD (2019-03-14)", converted.ToString());
    }

    [Fact]
    public void Convert_AnyAmount_IsWithinHalfAMinorUnit()
    {
        var rates = from units in Gen.Choose(1, 2_000_000_000) from scale in Gen.Choose(0, 12) select new decimal(units, 0, 0, false, (byte)scale);
        var amounts = from cents in Gen.Choose(-2_000_000, 2_000_000) select cents / 100m;
        var targets = Gen.Elements("USD", "VND", "TND", "CLF");
        Prop.ForAll(rates.ToArbitrary(), amounts.ToArbitrary(), targets.ToArbitrary(), (rate, amount, target) =>
        {
            var exact = amount * rate; // at most 9 and 10 digits: it fits
            var result = Rate("EUR", target, rate).Convert(new Money(amount, Currency.Of("EUR"))).Result;
            return result.Amount == Math.Round(exact, result.Currency.MinorUnits, MidpointRounding.ToEven);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Convert_LongRate_IsRoundedOnceAndNotTwice() =>
        // The product is a hair above half a cent. Rounded to 28 digits first it would be the half itself, and go to the even neighbour.
        Assert.Equal("1000000000000.01 USD", Rate("EUR", "USD", 1.0000000000000050000000000001m).Convert(Money.Parse("1000000000000.00 EUR")).Result.ToString());

    [Fact]
    public void Convert_AmountInAnotherCurrency_IsRefused() => Assert.Throws<ArgumentException>("amount", () => Rate("EUR", "USD", 1m).Convert(Money.Parse("1.00 USD")));

    [Theory]
    [InlineData(2)]
    [InlineData(1e27)]
    public void Convert_BeyondTheRange_IsRefused(double rate) =>
        Assert.Throws<ArgumentOutOfRangeException>("amount", () => Rate("EUR", "USD", (decimal)rate).Convert(new Money(Money.MaxAmount, Currency.Of("EUR"))));

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void Constructor_NoRate_IsRefused(int rate) => Assert.Throws<ArgumentOutOfRangeException>("rate", () => Rate("EUR", "USD", rate));

    [Fact]
    public void Constructor_SameCurrency_IsRefused() => Assert.Throws<ArgumentException>("to", () => Rate("EUR", "EUR", 1m));

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("bank\n")]
    public void Constructor_NoSource_IsRefused(string source) =>
        Assert.Throws<ArgumentException>("source", () => new ExchangeRate(Currency.Of("EUR"), Currency.Of("USD"), 1m, Day, source));

    private static ExchangeRate Rate(string from, string to, decimal rate) => new(Currency.Of(from), Currency.Of(to), rate, Day, "Bank of Zubrania");
}
