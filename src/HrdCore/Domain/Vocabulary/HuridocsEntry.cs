// One line of a user's copy of the Micro-thesauri: list,code,label.
// Source:  RFC 4180, with these bounds: exactly three fields, and a quoted field ends on its line.
using System.Globalization;
using HrdCore.Domain.Values;

namespace HrdCore.Domain.Vocabulary;

/// <summary>An entry of the Micro-thesauri as a user's copy has it.</summary>
internal readonly record struct HuridocsEntry(HuridocsCode Code, string Label)
{
    private const int Fields = 3;

    /// <summary>Reads a line; null when it is an entry.</summary>
    internal static HuridocsFaultReason? TryRead(ReadOnlySpan<char> line, out HuridocsEntry entry)
    {
        entry = default;
        var fields = new string[Fields];
        var count = 0;
        for (var more = true; more; count++)
        {
            if (!TryTakeField(ref line, out var field, out more))
            {
                return HuridocsFaultReason.BrokenQuotes;
            }

            if (count < Fields)
            {
                fields[count] = field;
            }
        }

        if (count != Fields)
        {
            return HuridocsFaultReason.WrongFieldCount;
        }

        if (!int.TryParse(fields[0], NumberStyles.None, CultureInfo.InvariantCulture, out var list) || list is < 1 or > HuridocsCode.MaxList)
        {
            return HuridocsFaultReason.BadList;
        }

        if (!HuridocsCode.TryMake(list, fields[1], out var code))
        {
            return HuridocsFaultReason.BadCode;
        }

        if (!DomainText.IsValid(fields[2], HuridocsThesaurus.MaxLabelLength, lines: false))
        {
            return HuridocsFaultReason.BadLabel;
        }

        entry = new HuridocsEntry(code, fields[2]);
        return null;
    }

    // Takes a field and the comma behind it; more says whether there was one, because a field then follows, if only an empty one.
    private static bool TryTakeField(ref ReadOnlySpan<char> line, out string field, out bool more)
    {
        line = line.TrimStart(' ');
        var quoted = line.StartsWith('"');
        var end = quoted ? ClosingQuote(line) + 1 : line.IndexOf(',') is >= 0 and var comma ? comma : line.Length;
        field = string.Empty;
        more = false;
        if (end == 0 && quoted)
        {
            return false;
        }

        var text = line[..end];
        line = line[end..];
        if (quoted)
        {
            field = text[1..^1].ToString().Replace("\"\"", "\"", StringComparison.Ordinal);
            line = line.TrimStart(' ');
        }
        else
        {
            field = text.TrimEnd(' ').ToString();
        }

        more = line.StartsWith(',');
        var isSound = more || line.IsEmpty;
        line = more ? line[1..] : line;
        return isSound && (quoted || !field.Contains('"', StringComparison.Ordinal));
    }

    // Where the quotation ends, past doubled marks, or -1.
    private static int ClosingQuote(ReadOnlySpan<char> line)
    {
        for (var i = 1; i < line.Length; i++)
        {
            if (line[i] != '"')
            {
                continue;
            }

            if (i + 1 == line.Length || line[i + 1] != '"')
            {
                return i;
            }

            i++;
        }

        return -1;
    }
}
