// Fixed grids over the earth, coarse enough to be shown.
// Degrees:     rows and columns of the same number of degrees; cells get narrower towards the poles.
// Kilometres:  rows of equal height in degrees, as many as fit when each is at least so high; in each row as many columns as fit when each is at least so wide at the row's
//              edge nearer the pole. A row at a pole may be one cell.
// Source:      WGS 84: one degree of latitude is at least 110.574 km (at the equator), one of longitude at least 111.320 km times the cosine of the latitude.
// Bounds:      0.05 to 30 degrees that divide 180 evenly; 5 to 1,000 whole kilometres. Finer cells would show a village.
// Rounding:    everything is decimal, the cosine too, so a point falls into the same cell on every machine. Row 0 begins at the south pole, column 0 at 180 degrees
//              west. An edge belongs to the cell north or east of it; the north pole to the last row; 180 degrees east is 180 degrees west.
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;
using HrdCore.Domain.Json;

namespace HrdCore.Domain.Values;

/// <summary>The size of the cells of a fixed grid, e.g. <c>0.5deg</c> or <c>25km</c>. The grid is the same for everyone who uses the same size.</summary>
/// <remarks>Equality: by number and unit. Ordering: none, since degrees and kilometres have none.</remarks>
[JsonConverter(typeof(TextJsonConverter<GridSize>))]
public sealed partial record GridSize
{
    /// <summary>Most characters of the text.</summary>
    public const int MaxLength = 12;

    private const string NotRead = "A size is 5 to 1000 and km, or 0.05 to 30 and deg, where the degrees divide 180 evenly, e.g. 25km or 0.5deg.";
    private const string Kilometres = "km";
    private const string Degrees = "deg";
    private const decimal KilometresPerLatitude = 110.574m;
    private const decimal KilometresPerLongitude = 111.320m;

    private readonly decimal _number;
    private readonly bool _isKilometres;

    private GridSize(decimal number, bool isKilometres)
    {
        _number = number;
        _isKilometres = isKilometres;
        Rows = isKilometres ? (int)(180 * KilometresPerLatitude / number) : (int)(180 / number);
    }

    internal int Rows { get; }

    /// <summary>Cells of so many degrees each way.</summary>
    /// <param name="degrees">0.05 to 30, with at most four decimals, and 180 is a multiple of it: 0.1, 0.25, 0.5, 1, 5, ...</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is outside its range, has more decimals, or does not divide 180.</exception>
    public static GridSize OfDegrees(decimal degrees) =>
        IsDegrees(degrees) ? new GridSize(degrees, false) : throw new ArgumentOutOfRangeException(nameof(degrees), "Give 0.05 to 30 degrees, with at most four decimals, that divide 180 evenly.");

    /// <summary>Cells of at least so many kilometres each way, at every latitude.</summary>
    /// <param name="kilometres">5 to 1,000.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is outside its range.</exception>
    public static GridSize OfKilometres(int kilometres) =>
        IsKilometres(kilometres) ? new GridSize(kilometres, true) : throw new ArgumentOutOfRangeException(nameof(kilometres), "Give 5 to 1000 kilometres.");

    /// <summary>Reads a size, if the text is one.</summary>
    /// <param name="s">A number and its unit.</param>
    /// <param name="result">The size, or null.</param>
    public static bool TryParse(ReadOnlySpan<char> s, [NotNullWhen(true)] out GridSize? result)
    {
        result = null;
        if (s.EndsWith(Kilometres, StringComparison.Ordinal) && AsciiValue.TryDigits(s[..^2], out var kilometres) && IsKilometres(kilometres))
        {
            result = new GridSize(kilometres, true);
        }
        else if (s.Length <= MaxLength && s.EndsWith(Degrees, StringComparison.Ordinal)
            && !s[..^3].ContainsAnyExcept(".0123456789") // the base library passes over U+0000 behind a number
            && decimal.TryParse(s[..^3], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var degrees) && IsDegrees(degrees))
        {
            result = new GridSize(degrees, false);
        }

        return result is not null;
    }

    internal GridCell CellOf(decimal latitude, decimal longitude)
    {
        var row = Math.Min((int)((latitude + 90) * Rows / 180), Rows - 1);
        var columns = ColumnsIn(row);
        var column = (int)((longitude + 180) * columns / 360) % columns;
        return new GridCell(this, row, column);
    }

    internal int ColumnsIn(int row)
    {
        if (!_isKilometres)
        {
            return Rows * 2;
        }

        var south = (row * 180m / Rows) - 90;
        var north = ((row + 1) * 180m / Rows) - 90;
        var edge = Math.Min(Math.Max(Math.Abs(south), Math.Abs(north)), 90);
        return Math.Max(1, (int)(360 * KilometresPerLongitude * Cosine(edge) / _number));
    }

    // The series of the cosine; the last of fourteen terms is below 10^-19 at 90 degrees.
    private static decimal Cosine(decimal degrees)
    {
        const decimal Pi = 3.1415926535897932384626433833m;
        var square = degrees * Pi / 180 * (degrees * Pi / 180);
        var (sum, term) = (1m, 1m);
        for (var i = 1; i < 14; i++)
        {
            term *= -square / ((2 * i) * ((2 * i) - 1));
            sum += term;
        }

        return Math.Max(sum, 0);
    }

    private static bool IsDegrees(decimal degrees) => degrees is >= 0.05m and <= 30 && 180 % degrees == 0 && decimal.Round(degrees, 4) == degrees;

    private static bool IsKilometres(int kilometres) => kilometres is >= 5 and <= 1000;

    private int Write(Span<char> destination)
    {
        _number.TryFormat(destination, out var length, "0.####", CultureInfo.InvariantCulture);
        var unit = _isKilometres ? Kilometres : Degrees;
        unit.CopyTo(destination[length..]);
        return length + unit.Length;
    }
}
