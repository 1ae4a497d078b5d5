using FsCheck;
using FsCheck.Fluent;
using HrdCore.Classification;
using HrdCore.Domain.Values;

namespace HrdCore.Tests.Domain.Values;

public class ProtectedLocationTests
{
    private static readonly AdminArea Delta = new("x-delta-province", "Delta province");
    private static readonly GridSize Grid = GridSize.OfKilometres(25);

    [Fact]
    public void Print_Always_IsTheClass()
    {
        Assert.Equal("[Location]", $"{Place()}");
        Assert.Equal("[Location]", $"{Place().Point}");
        Assert.Equal("[Operational]", $"{ProtectedLocation.SafePlace(address: "the flat over the bakery")}");
        Assert.Equal("[Operational]", $"{ProtectedLocation.SafePlace(new GeoPoint(10.5m, 104.25m)).Point}");
    }

    [Fact]
    public void Reveal_ForAPurpose_GivesThePlaceAsRecorded()
    {
        Assert.Equal((10.523456789m, 104.25m), Place().Point!.Reveal(Purpose.CaseReview));
        Assert.Equal("house no. 3, mill lane", Place().Address!.Reveal(Purpose.CaseReview));
        Assert.Equal(Grids.Zubrania, Place().Territory!.Reveal(Purpose.CaseReview));
    }

    [Theory]
    [InlineData(LocationPrecision.Withheld, "withheld")]
    [InlineData(LocationPrecision.Territory, "x-zubrania")]
    [InlineData(LocationPrecision.AdminLevel1, "x-zubrania x-delta-province")]
    [InlineData(LocationPrecision.GridCell, "x-zubrania x-delta-province 25km/444/1243")]
    public void View_AtAPrecision_TellsThatAndWhatIsCoarser(LocationPrecision precision, string told)
    {
        var view = Place().View(precision);
        Assert.Equal((precision, told), (view.Precision, view.ToString()));
    }

    [Fact]
    public void View_AskedTwice_IsTheSame() =>
        Prop.ForAll(Grids.Sizes.ToArbitrary(), Grids.Latitudes.ToArbitrary(), Grids.Longitudes.ToArbitrary(), (size, latitude, longitude) =>
            Grids.View(size, latitude, longitude).Equals(Grids.View(size, latitude, longitude))).QuickCheckThrowOnFailure();

    [Fact]
    public void View_OfAnotherPointInTheCell_IsTheSame()
    {
        var cell = Place().View(LocationPrecision.GridCell).Cell!;
        Assert.Equal(cell, Grids.View(Grid, cell.South + 0.00001m, cell.East - 0.00001m).Cell);
    }

    [Fact]
    public void View_FinerThanAllowed_IsRefused()
    {
        var place = new ProtectedLocation(Grids.Zubrania, Delta, new GeoPoint(10.5m, 104.25m), "house no. 3, mill lane");
        Assert.Equal(LocationPrecision.Territory, place.FinestPublic);
        var error = Assert.Throws<ArgumentOutOfRangeException>("precision", () => place.View(LocationPrecision.AdminLevel1));
        Assert.DoesNotContain("delta", error.Message, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(4)]
    public void View_OfNoPrecision_IsRefused(int precision) => Assert.Throws<ArgumentOutOfRangeException>(() => Place().View((LocationPrecision)precision));

    [Fact]
    public void View_WhereTheAreaIsNotKnown_TellsTheTerritory()
    {
        var place = new ProtectedLocation(Grids.Zubrania, point: new GeoPoint(10.5m, 104.25m), finestPublic: LocationPrecision.GridCell, grid: Grid);
        Assert.Equal(LocationPrecision.Territory, place.View(LocationPrecision.AdminLevel1).Precision);
    }

    [Theory]
    [InlineData(LocationPrecision.Withheld)]
    [InlineData(LocationPrecision.Territory)]
    [InlineData(LocationPrecision.GridCell)]
    public void View_OfASafePlace_IsRefusedWhateverIsAskedFor(LocationPrecision precision)
    {
        var place = ProtectedLocation.SafePlace(new GeoPoint(10.5m, 104.25m), "the flat over the bakery");
        Assert.Throws<InvalidOperationException>(() => place.View(precision));
        Assert.Equal((true, LocationPrecision.Withheld, null), (place.IsSafePlace, place.FinestPublic, place.Territory));
    }

    [Fact]
    public void Coarsen_AFinerView_IsTheCoarserView()
    {
        var finest = Place().View(LocationPrecision.GridCell);
        Assert.All(Enum.GetValues<LocationPrecision>(), precision => Assert.Equal(Place().View(precision), finest.Coarsen(precision)));
    }

    [Fact]
    public void Coarsen_ToFiner_IsRefused()
    {
        LocationView view = Place().View(LocationPrecision.Territory);
        Assert.Throws<ArgumentOutOfRangeException>("precision", () => view.Coarsen(LocationPrecision.AdminLevel1));
        Assert.Throws<ArgumentOutOfRangeException>(() => view.Coarsen((LocationPrecision)(-1)));
    }

    [Fact]
    public void LocationView_Always_HoldsNothingOfThePlace()
    {
        var view = Place().View(LocationPrecision.GridCell);
        Assert.DoesNotContain("523456789", System.Text.Json.JsonSerializer.Serialize(view), StringComparison.Ordinal);
    }

    [Fact]
    public void Constructor_AreaOfAnotherCountry_IsRefused() =>
        Assert.Throws<ArgumentException>("adminArea", () => new ProtectedLocation(Territory.OfIso3166("VN", "Vietnam"), new AdminArea("KH-12", "Phnom Penh")));

    [Fact]
    public void Constructor_AreaOfOnesOwnTerritory_IsNotCompared() =>
        Assert.NotNull(new ProtectedLocation(NeutralTerritories.Crimea, new AdminArea("UA-43", "Crimea")));

    [Fact]
    public void Constructor_WithoutWhatThePrecisionNeeds_IsRefused()
    {
        var point = new GeoPoint(10.5m, 104.25m);
        Assert.Throws<ArgumentException>("adminArea", () => new ProtectedLocation(Grids.Zubrania, finestPublic: LocationPrecision.AdminLevel1));
        Assert.Throws<ArgumentException>("grid", () => new ProtectedLocation(Grids.Zubrania, point: point, finestPublic: LocationPrecision.GridCell));
        Assert.Throws<ArgumentException>("grid", () => new ProtectedLocation(Grids.Zubrania, finestPublic: LocationPrecision.GridCell, grid: Grid));
        Assert.Throws<ArgumentException>("grid", () => new ProtectedLocation(Grids.Zubrania, point: point, grid: Grid));
        Assert.Throws<ArgumentOutOfRangeException>("finestPublic", () => new ProtectedLocation(Grids.Zubrania, finestPublic: (LocationPrecision)4));
    }

    [Theory]
    [InlineData("")]
    [InlineData("a\nb")]
    public void Constructor_MalformedAddress_IsRefused(string address)
    {
        Assert.Throws<ArgumentException>("address", () => new ProtectedLocation(Grids.Zubrania, address: address));
        Assert.Throws<ArgumentException>("address", () => ProtectedLocation.SafePlace(address: address));
    }

    [Fact]
    public void SafePlace_OfNothing_IsRefused() => Assert.Throws<ArgumentException>(() => ProtectedLocation.SafePlace());

    [Theory]
    [InlineData(90.1, 0)]
    [InlineData(-90.1, 0)]
    [InlineData(0, 180.1)]
    [InlineData(0, -180.1)]
    [InlineData(104.25, 10.5)] // swapped
    public void GeoPoint_OutsideTheEarth_IsRefusedWithoutQuotingIt(double latitude, double longitude)
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>(() => new GeoPoint((decimal)latitude, (decimal)longitude));
        Assert.DoesNotContain(".1", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("104", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("VN")]
    [InlineData("delta")]
    [InlineData("")]
    public void AdminArea_OtherShapeOfCode_IsRefused(string code) => Assert.Throws<ArgumentException>("code", () => new AdminArea(code, "Delta"));

    [Fact]
    public void Equality_OfPlaces_IsByContent()
    {
        Assert.Equal(Place(), Place());
        Assert.Equal(Place().GetHashCode(), Place().GetHashCode());
        Assert.NotEqual(Place(), new ProtectedLocation(Grids.Zubrania, Delta));
        Assert.NotEqual(ProtectedLocation.SafePlace(new GeoPoint(1, 1)).Point, new GeoPoint(1, 1));
        Assert.Equal(new AdminArea("VN-26", "Huế"), new AdminArea("VN-26", "Thừa Thiên Huế"));
    }

    private static ProtectedLocation Place() =>
        new(Grids.Zubrania, Delta, new GeoPoint(10.523456789m, 104.25m), "house no. 3, mill lane", LocationPrecision.GridCell, Grid);
}
