using HrdCore.Domain.Values;

namespace HrdCore.Tests.Domain.Values;

public class RegionSchemeTests
{
    [Fact]
    [Trait("Item", "23")]
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

    [Fact]
    public void UnM49_Always_PlacesEveryAssignedCodeButTwo() =>
        Assert.Equal(["AQ", "TW"], Iso3166.Codes.Where(code => RegionScheme.UnM49.RegionOf(Territory.OfIso3166(code, code)) is null));

    [Fact]
    public void UnM49_Always_HasAsManyRegionsAsItsCardSays()
    {
        var depths = RegionScheme.UnM49.Regions.Select(region => Above(region).Count()).GroupBy(depth => depth).OrderBy(group => group.Key).Select(group => group.Count());
        Assert.Equal([1, 5, 17, 7], depths);
        Assert.Equal(247, RegionScheme.UnM49.Territories.Length);
    }

    [Theory]
    [InlineData("VN", "035 142 001")]
    [InlineData("CN", "030 142 001")]
    [InlineData("KR", "030 142 001")]
    [InlineData("AF", "034 142 001")]
    [InlineData("KZ", "143 142 001")]
    [InlineData("TR", "145 142 001")]
    [InlineData("EH", "015 002 001")]
    [InlineData("KE", "014 202 002 001")]
    [InlineData("MX", "013 419 019 001")]
    [InlineData("US", "021 019 001")]
    [InlineData("UA", "151 150 001")]
    [InlineData("FJ", "054 009 001")]
    public void UnM49_Country_LeadsUpToTheWorld(string code, string regions)
    {
        var region = RegionScheme.UnM49.RegionOf(Territory.OfIso3166(code, code))!;
        Assert.Equal(regions, string.Join(' ', Above(region).Prepend(region)));
    }

    [Fact]
    [Trait("Item", "23")]
    public void Constructor_SchemeOfOnesOwn_PlacesWhatOthersDoNot()
    {
        var plateau = new Region("plateau", "The plateau", [NeutralTerritories.Tibet], new Region("world", "World", []));
        var scheme = new RegionScheme("desk-2019", plateau, new Region("other", "Elsewhere", [Territory.OfIso3166("CN", "China")]));
        Assert.Same(plateau, scheme.RegionOf(NeutralTerritories.Tibet));
        Assert.Null(RegionScheme.UnM49.RegionOf(NeutralTerritories.Tibet));
    }

    [Fact]
    public void Constructor_TerritoryInTwoRegions_IsRefused() =>
        Assert.Throws<ArgumentException>("regions", () => new RegionScheme("own", new Region("a", "A", [NeutralTerritories.Tibet]), new Region("b", "B", [NeutralTerritories.Tibet])));

    [Fact]
    public void Constructor_RegionTwice_IsRefused() => Assert.Throws<ArgumentException>("regions", () => new RegionScheme("own", new Region("a", "A", []), new Region("a", "B", [])));

    [Fact]
    public void Constructor_NoRegion_IsRefused() => Assert.Throws<ArgumentException>("regions", () => new RegionScheme("own"));

    [Fact]
    public void Constructor_OtherShapeOfName_IsRefused() => Assert.Throws<ArgumentException>("id", () => new RegionScheme("My scheme", new Region("a", "A", [])));

    [Fact]
    public void Region_Malformed_IsRefused()
    {
        Assert.Throws<ArgumentException>("code", () => new Region("South Asia", "South Asia", []));
        Assert.Throws<ArgumentException>("label", () => new Region("a", " ", []));
        Assert.Throws<ArgumentException>("territories", () => new Region("a", "A", [NeutralTerritories.Tibet, Territory.OfOwn("x-tibet", "Bod")]));
    }

    private static IEnumerable<Region> Above(Region region) => region.Parent is { } parent ? Above(parent).Prepend(parent) : [];
}
