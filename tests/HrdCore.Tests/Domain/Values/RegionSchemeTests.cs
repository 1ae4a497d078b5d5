using HrdCore.Domain.Values;

namespace HrdCore.Tests.Domain.Values;

public class RegionSchemeTests
{
    [Fact]
    public void AsiaBooklet_Always_HasNineTwoSevenTwo() => Assert.Equal([9, 2, 7, 2], RegionScheme.AsiaBooklet.Regions.Select(region => region.Territories.Length));

    [Fact]
    public void AsiaBooklet_Always_HasTwentyTerritoriesOnce() => Assert.Equal(20, RegionScheme.AsiaBooklet.Territories.Distinct().Count());

    [Fact]
    public void RegionOf_OwnLabel_IsFoundByCode() =>
        Assert.Equal("southeast-asia", RegionScheme.AsiaBooklet.RegionOf(Territory.OfIso3166("VN", "Viet Nam"))?.Code);

    [Fact]
    public void RegionOf_TerritoryOfNoRegion_IsNull() => Assert.Null(RegionScheme.AsiaBooklet.RegionOf(Territory.OfOwn("x-zubrania", "Zubrania")));

    [Fact]
    public void Territory_OfOwn_HasNoIsoCode() => Assert.Null(Territory.OfOwn("x-zubrania", "Zubrania").Iso3166);

    [Theory]
    [InlineData("vn")]
    [InlineData("VNM")]
    [InlineData("x-v")]
    public void OfIso3166_OtherShape_IsRefused(string code) => Assert.Throws<ArgumentException>(() => Territory.OfIso3166(code, "Vietnam"));

    [Theory]
    [InlineData("VN")]
    [InlineData("x-")]
    [InlineData("x-Zubrania")]
    [InlineData("zubrania")]
    public void OfOwn_OtherShape_IsRefused(string code) => Assert.Throws<ArgumentException>(() => Territory.OfOwn(code, "Zubrania"));
}
