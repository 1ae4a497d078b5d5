using FsCheck;
using FsCheck.Fluent;
using HrdCore.Domain.Values;

namespace HrdCore.Tests.Domain.Values;

public class CurrencyTests : TextValueContract<Currency>
{
    protected override Gen<Currency> Values => Gen.Elements(Currency.All.AsEnumerable());

    [Theory]
    [InlineData("VND", 0)]
    [InlineData("KRW", 0)]
    [InlineData("JPY", 0)]
    [InlineData("ISK", 0)]
    [InlineData("IDR", 2)]
    [InlineData("EUR", 2)]
    [InlineData("XCG", 2)]
    [InlineData("TND", 3)]
    [InlineData("CLF", 4)]
    public void MinorUnits_OfACurrencyInUse_AreThoseOfIso4217(string code, int minorUnits) =>
        Assert.Equal((minorUnits, false), (Currency.Of(code).MinorUnits, Currency.Of(code).IsHistoric));

    [Theory]
    [InlineData("DEM", 2)]
    [InlineData("ITL", 0)]
    [InlineData("HRK", 2)]
    [InlineData("BGN", 2)]
    [InlineData("ANG", 2)]
    public void IsHistoric_OfAWithdrawnCurrency_IsTrue(string code, int minorUnits) =>
        Assert.Equal((minorUnits, true), (Currency.Of(code).MinorUnits, Currency.Of(code).IsHistoric));

    [Fact]
    public void All_Always_HasAsManyAsTheCardSays() =>
        Assert.Equal((165, 47), (Currency.All.Count(currency => !currency.IsHistoric), Currency.All.Count(currency => currency.IsHistoric)));

    [Fact]
    public void All_Always_IsThreeCapitalLettersInOrderAndOnce()
    {
        Assert.All(Currency.All, currency => Assert.Matches("^[A-Z]{3}$", currency.Code));
        Assert.Equal(Currency.All.Select(currency => currency.Code).Distinct().Order(StringComparer.Ordinal), Currency.All.Select(currency => currency.Code));
    }

    // The region table of .NET is another source for which codes there are.
    [Fact]
    public void All_OfTheBookletsCountries_AreListed() =>
        Assert.All(
            RegionScheme.AsiaBooklet.Territories,
            territory => Assert.True(Currency.TryOf(new System.Globalization.RegionInfo(territory.Code).ISOCurrencySymbol, out _), territory.Code));

    [Theory]
    [InlineData("eur")]
    [InlineData("XXX")]
    [InlineData("XAU")]
    [InlineData("EURO")]
    [InlineData("")]
    public void Of_UnlistedCode_IsRefused(string code)
    {
        Assert.Throws<ArgumentException>("code", () => Currency.Of(code));
        Assert.Throws<FormatException>(() => Currency.Parse(code));
    }

    [Fact]
    public void TryParse_OnASpan_AllocatesNothing() => Assert.Equal(0, Allocations.Of(() => Assert.True(Currency.TryParse("EUR USD".AsSpan(4), out _))));
}
