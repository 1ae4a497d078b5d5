using System.IO.Compression;

namespace HrdCore.Sealing;

/// <summary>The unpacked tables of one version of the fold.</summary>
internal sealed class TextFoldTables
{
    // Sorted by code point. What _folds[i] becomes is _targets[_starts[i].._starts[i + 1]].
    private readonly int[] _marks = new int[TextFoldTable.Classes];
    private readonly byte[] _classes = new byte[TextFoldTable.Classes];
    private readonly int[] _folds = new int[TextFoldTable.Folds];
    private readonly int[] _starts = new int[TextFoldTable.Folds + 1];
    private readonly int[] _targets = new int[TextFoldTable.Targets];

    private TextFoldTables(Stream table)
    {
        for (var (i, point, count) = (0, 0, ReadNumber(table)); i < count; i++)
        {
            _marks[i] = point += ReadNumber(table);
            _classes[i] = (byte)table.ReadByte();
        }

        for (var (i, point, target, count) = (0, 0, 0, ReadNumber(table)); i < count; i++)
        {
            _folds[i] = point += ReadNumber(table);
            for (var left = ReadNumber(table); left > 0; left--)
            {
                _targets[target++] = point + ReadSigned(table);
            }

            _starts[i + 1] = target;
        }
    }

    internal static TextFoldTables Version1 { get; } = Unpack();

    /// <summary>Whether a code point is folded, and to what; perhaps to nothing.</summary>
    internal bool TryFold(int point, out ReadOnlySpan<int> targets)
    {
        var at = Array.BinarySearch(_folds, point);
        targets = at < 0 ? [] : _targets.AsSpan(_starts[at], _starts[at + 1] - _starts[at]);
        return at >= 0;
    }

    /// <summary>The canonical combining class; 0 for what is no mark.</summary>
    internal byte ClassOf(int point)
    {
        var at = Array.BinarySearch(_marks, point);
        return at < 0 ? (byte)0 : _classes[at];
    }

    private static TextFoldTables Unpack()
    {
        using var packed = new DeflateStream(new MemoryStream(Convert.FromBase64String(TextFoldTable.Packed)), CompressionMode.Decompress);
        using var table = new BufferedStream(packed);
        return new TextFoldTables(table);
    }

    // Seven bits a byte, the lowest first; the top bit says that more follow.
    private static int ReadNumber(Stream table)
    {
        var number = 0;
        for (var shift = 0; ; shift += 7)
        {
            var next = table.ReadByte();
            number |= (next & 0x7f) << shift;
            if (next < 0x80)
            {
                return number;
            }
        }
    }

    private static int ReadSigned(Stream table)
    {
        var number = ReadNumber(table);
        return (number >> 1) ^ -(number & 1);
    }
}
