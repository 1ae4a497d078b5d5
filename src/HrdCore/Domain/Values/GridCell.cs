using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;
using HrdCore.Domain.Json;

namespace HrdCore.Domain.Values;

/// <summary>A cell of a fixed grid: an area in which something is, and nothing about where in it. Written as size, row and column, e.g. <c>25km/402/1012</c>.</summary>
/// <remarks>Equality: by all three. Ordering: none. It is meant to be shown.</remarks>
[JsonConverter(typeof(TextJsonConverter<GridCell>))]
public sealed partial record GridCell
{
    /// <summary>Most characters of the text.</summary>
    public const int MaxLength = GridSize.MaxLength + 1 + 4 + 1 + 4;

    private const string NotRead = "A cell is the size of its grid, its row and its column, parted by slashes, e.g. 25km/402/1012; both exist in that grid.";

    internal GridCell(GridSize size, int row, int column)
    {
        Size = size;
        Row = row;
        Column = column;
    }

    /// <summary>The size of the cells of its grid.</summary>
    public GridSize Size { get; }

    /// <summary>The row, from 0 at the south pole.</summary>
    public int Row { get; }

    /// <summary>The column in its row, from 0 at 180 degrees west.</summary>
    public int Column { get; }

    /// <summary>The southern edge in degrees, rounded to six decimals for drawing.</summary>
    public decimal South => Edge(Row, Size.Rows, 180);

    /// <summary>The northern edge in degrees, rounded to six decimals for drawing.</summary>
    public decimal North => Edge(Row + 1, Size.Rows, 180);

    /// <summary>The western edge in degrees, rounded to six decimals for drawing.</summary>
    public decimal West => Edge(Column, Size.ColumnsIn(Row), 360);

    /// <summary>The eastern edge in degrees, rounded to six decimals for drawing.</summary>
    public decimal East => Edge(Column + 1, Size.ColumnsIn(Row), 360);

    /// <summary>Reads a cell, if the text is one.</summary>
    /// <param name="s">Size, row and column, parted by slashes.</param>
    /// <param name="result">The cell, or null.</param>
    public static bool TryParse(ReadOnlySpan<char> s, [NotNullWhen(true)] out GridCell? result)
    {
        result = null;
        var first = s.IndexOf('/');
        var last = s.LastIndexOf('/');
        if (first != last && GridSize.TryParse(s[..first], out var size)
            && AsciiValue.TryDigits(s[(first + 1)..last], out var row) && row < size.Rows
            && AsciiValue.TryDigits(s[(last + 1)..], out var column) && column < size.ColumnsIn(row))
        {
            result = new GridCell(size, row, column);
        }

        return result is not null;
    }

    private static decimal Edge(int index, int count, int degrees) => Math.Round((index * (decimal)degrees / count) - (degrees / 2), 6);

    private int Write(Span<char> destination)
    {
        Size.TryFormat(destination, out var length);
        foreach (var number in (ReadOnlySpan<int>)[Row, Column])
        {
            destination[length++] = '/';
            number.TryFormat(destination[length..], out var digits, default, CultureInfo.InvariantCulture);
            length += digits;
        }

        return length;
    }
}
