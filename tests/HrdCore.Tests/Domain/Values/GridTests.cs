using FsCheck;
using FsCheck.Fluent;
using HrdCore.Domain.Values;

namespace HrdCore.Tests.Domain.Values;

public class GridSizeTests : TextValueContract<GridSize>
{
    protected override Gen<GridSize> Values => Grids.Sizes;

    [Theory]
    [InlineData("5km", "5km")]
    [InlineData("1000km", "1000km")]
    [InlineData("0.05deg", "0.05deg")]
    [InlineData("0.50deg", "0.5deg")]
    [InlineData("30deg", "30deg")]
    public void Parse_Size_IsReadBack(string text, string printed) => Assert.Equal(printed, GridSize.Parse(text).ToString());

    [Theory]
    [InlineData("0.5\0deg")]
    [InlineData("5\0km")]
    [InlineData("")]
    [InlineData("25")]
    [InlineData("25 km")]
    [InlineData("4km")]
    [InlineData("1001km")]
    [InlineData("5.5km")]
    [InlineData("0.04deg")]
    [InlineData("31deg")]
    [InlineData("0.7deg")]
    [InlineData("0.05625deg")] // divides 180, but has too many decimals
    [InlineData("-1deg")]
    [InlineData("1e1deg")]
    [InlineData("km")]
    [InlineData("deg")]
    public void TryParse_OtherText_IsRefused(string text)
    {
        Assert.False(GridSize.TryParse(text, out _));
        Assert.Throws<FormatException>(() => GridSize.Parse(text));
    }

    [Fact]
    public void OfDegrees_OutsideTheRange_IsRefused() => Assert.Throws<ArgumentOutOfRangeException>(() => GridSize.OfDegrees(7));

    [Fact]
    public void OfKilometres_OutsideTheRange_IsRefused() => Assert.Throws<ArgumentOutOfRangeException>(() => GridSize.OfKilometres(4));
}

public class GridCellTests : TextValueContract<GridCell>
{
    protected override Gen<GridCell> Values =>
        from size in Grids.Sizes
        from latitude in Grids.Latitudes
        from longitude in Grids.Longitudes
        select Grids.View(size, latitude, longitude).Cell!;

    [Theory]
    [InlineData("")]
    [InlineData("25km")]
    [InlineData("25km/1")]
    [InlineData("25km/1/")]
    [InlineData("25km/1/1/1")]
    [InlineData("25km//1")]
    [InlineData("10deg/18/0")]
    [InlineData("10deg/0/36")]
    [InlineData("1000km/0/1000")]
    [InlineData("10deg/-1/0")]
    public void TryParse_NoSuchCell_IsRefused(string text)
    {
        Assert.False(GridCell.TryParse(text, out _));
        Assert.Throws<FormatException>(() => GridCell.Parse(text));
    }

    [Theory]
    [InlineData("10deg", 0, 0, "10deg/9/18")] // an edge belongs to the cell north and east of it
    [InlineData("10deg", -0.0000001, -0.0000001, "10deg/8/17")]
    [InlineData("10deg", 90, 180, "10deg/17/0")]
    [InlineData("10deg", -90, -180, "10deg/0/0")]
    [InlineData("1000km", 90, 12.5, "1000km/18/0")] // one cell around the pole
    [InlineData("0.5deg", 16.4637, 107.5909, "0.5deg/212/575")]
    public void CellOf_Point_IsFixed(string size, double latitude, double longitude, string cell) =>
        Assert.Equal(cell, Grids.View(GridSize.Parse(size), (decimal)latitude, (decimal)longitude).Cell!.ToString());

    [Fact]
    public void CellOf_AnyPoint_HoldsIt() =>
        Prop.ForAll(Grids.Sizes.ToArbitrary(), Grids.Latitudes.ToArbitrary(), Grids.Longitudes.ToArbitrary(), (size, latitude, longitude) =>
        {
            var cell = Grids.View(size, latitude, longitude).Cell!;
            var east = longitude == 180 ? -180 : longitude;
            const decimal Rounding = 0.000001m;
            return cell.South - Rounding <= latitude && latitude <= cell.North + Rounding && cell.West - Rounding <= east && east <= cell.East + Rounding;
        }).QuickCheckThrowOnFailure();

    // On the ellipsoid of WGS 84, which is what a map will use.
    [Fact]
    public void Cells_OfKilometres_AreNoSmallerAnywhereButAtThePoles() =>
        Prop.ForAll(Gen.Choose(5, 1000).ToArbitrary(), Grids.Latitudes.ToArbitrary(), (kilometres, latitude) =>
        {
            const double SemiMajor = 6378.137, Eccentricity = 0.00669437999014;
            var cell = Grids.View(GridSize.OfKilometres(kilometres), latitude, 0).Cell!;
            double Radius(double degrees) => 1 - (Eccentricity * Math.Pow(Math.Sin(degrees * Math.PI / 180), 2));
            var edge = Math.Max(Math.Abs((double)cell.South), Math.Abs((double)cell.North));
            var width = (double)(cell.East - cell.West) * Math.PI / 180 * SemiMajor * Math.Cos(edge * Math.PI / 180) / Math.Sqrt(Radius(edge));
            var height = (double)(cell.North - cell.South) * Math.PI / 180 * SemiMajor * (1 - Eccentricity) / Math.Pow(Radius(0), 1.5);
            return height >= kilometres - 0.01 && (width >= kilometres - 0.01 || cell.East - cell.West == 360);
        }).QuickCheckThrowOnFailure();
}

/// <summary>Points and grids for tests.</summary>
internal static class Grids
{
    internal static readonly Gen<GridSize> Sizes = Gen.OneOf(
        Gen.Choose(5, 1000).Select(GridSize.OfKilometres),
        Gen.Elements(0.05m, 0.1m, 0.125m, 0.25m, 0.5m, 1m, 2m, 2.5m, 5m, 10m, 15m, 30m).Select(GridSize.OfDegrees));

    internal static readonly Gen<decimal> Latitudes = Gen.OneOf(Gen.Choose(-90_000, 90_000).Select(number => number / 1000m), Gen.Elements(-90m, 0m, 90m, 89.9999m));

    internal static readonly Gen<decimal> Longitudes = Gen.OneOf(Gen.Choose(-180_000, 180_000).Select(number => number / 1000m), Gen.Elements(-180m, 0m, 180m, 179.9999m));

    internal static readonly Territory Zubrania = Territory.OfOwn("x-zubrania", "Zubrania");

    internal static LocationView View(GridSize size, decimal latitude, decimal longitude) =>
        new ProtectedLocation(Zubrania, point: new GeoPoint(latitude, longitude), finestPublic: LocationPrecision.GridCell, grid: size).View(LocationPrecision.GridCell);
}
