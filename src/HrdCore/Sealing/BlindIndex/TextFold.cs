// Folding of text for blind indexes, version 1 (docs/formats/blind-index.md section 3): NFKC_Casefold (Unicode 15.1, UAX 44) and then NFD, decimal digits
// as ASCII, white space gathered. By its own tables: the base library's differ with the ICU of the machine and do nothing in invariant mode.
using System.Buffers;
using System.Text;

namespace HrdCore.Sealing;

internal static class TextFold
{
    private const int IotaBelow = 0x345; // folds to a letter, and only once the marks around it are in order
    private const int Iota = 0x3b9;
    private const byte Blank = (byte)' ';

    // Hangul syllables by arithmetic (Unicode 15.1, 3.12).
    private const int FirstSyllable = 0xac00;
    private const int Syllables = 11172;
    private const int FirstLead = 0x1100;
    private const int FirstVowel = 0x1161;
    private const int BeforeTails = 0x11a7;
    private const int Vowels = 21;
    private const int Tails = 28;

    /// <summary>Adds the folded text in UTF-8. False when the text holds half a surrogate pair.</summary>
    internal static bool TryFold(ReadOnlySpan<char> text, BlindIndexForm form, ref ClearingBuffer<byte> folded)
    {
        var points = new ClearingBuffer<int>();
        try
        {
            for (var rest = text; !rest.IsEmpty;)
            {
                if (Rune.DecodeFromUtf16(rest, out var rune, out var used) != OperationStatus.Done)
                {
                    return false;
                }

                Map(rune.Value, ref points);
                rest = rest[used..];
            }

            Order(points.Items);
            var start = folded.Items.Length;
            foreach (var point in points.Items)
            {
                Write(point == IotaBelow ? Iota : point, form, start, ref folded);
            }

            if (folded.Items.Length > start && folded.Items[^1] == Blank)
            {
                folded.Truncate(folded.Items.Length - 1);
            }

            return true;
        }
        finally
        {
            points.Dispose();
        }
    }

    private static void Map(int point, ref ClearingBuffer<int> points)
    {
        if (point < 0x80)
        {
            points.Add(point is >= 'A' and <= 'Z' ? point | 0x20 : point);
        }
        else if (point - FirstSyllable is >= 0 and < Syllables and var syllable)
        {
            points.Add(FirstLead + (syllable / (Vowels * Tails)));
            points.Add(FirstVowel + (syllable / Tails % Vowels));
            if (syllable % Tails != 0)
            {
                points.Add(BeforeTails + (syllable % Tails));
            }
        }
        else if (TextFoldTables.Version1.TryFold(point, out var targets))
        {
            targets.CopyTo(points.Append(targets.Length));
        }
        else
        {
            points.Add(point);
        }
    }

    // Canonical ordering: within a run of marks by their class, and as they came within a class. A run is a few marks long, unless somebody means harm; the value's limit bounds it.
    private static void Order(Span<int> points)
    {
        for (var i = 1; i < points.Length; i++)
        {
            var point = points[i];
            var mark = point < 0x300 ? 0 : TextFoldTables.Version1.ClassOf(point);
            if (mark == 0)
            {
                continue;
            }

            var to = i;
            for (; to > 0 && TextFoldTables.Version1.ClassOf(points[to - 1]) > mark; to--)
            {
                points[to] = points[to - 1];
            }

            points[to] = point;
        }
    }

    private static void Write(int point, BlindIndexForm form, int start, ref ClearingBuffer<byte> folded)
    {
        if (form == BlindIndexForm.Digits)
        {
            if (point is >= '0' and <= '9')
            {
                folded.Add((byte)point);
            }
        }
        else if (point is (>= 9 and <= 13) or ' ' or 0x85 or 0x1680 or 0x2028 or 0x2029)
        {
            if (folded.Items.Length > start && folded.Items[^1] != Blank)
            {
                folded.Add(Blank);
            }
        }
        else if (point < 0x80)
        {
            folded.Add((byte)point);
        }
        else
        {
            var rune = new Rune(point);
            rune.EncodeToUtf8(folded.Append(rune.Utf8SequenceLength));
        }
    }
}
