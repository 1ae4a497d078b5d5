// Key names of C2SP signed-note: not empty, no Unicode space, no plus, no ASCII control character; and, since signatures are over bytes,
// text that has an exact UTF-8 form. The limit of 255 bytes on names made here is ours.
using System.Buffers;
using System.Text;

namespace HrdCore.Auditing;

internal static class NoteKeyName
{
    internal const int MaxSizeInBytes = 255;

    private const int FirstPrintable = 0x20; // signed-note, "Format"

    internal static bool IsValid(ReadOnlySpan<char> name)
    {
        var rest = name;
        while (!rest.IsEmpty)
        {
            if (Rune.DecodeFromUtf16(rest, out var rune, out var consumed) != OperationStatus.Done
                || Rune.IsWhiteSpace(rune) || rune.Value is '+' or < FirstPrintable)
            {
                return false;
            }

            rest = rest[consumed..];
        }

        return !name.IsEmpty;
    }

    /// <summary>Whether a name that is valid is also short enough for a key of ours. Names on signature lines of others may be longer.</summary>
    internal static bool IsWithinLimit(string name) => Encoding.UTF8.GetByteCount(name) <= MaxSizeInBytes;

    internal static void Require(string name, string parameter)
    {
        ArgumentNullException.ThrowIfNull(name, parameter);
        if (!IsValid(name) || !IsWithinLimit(name))
        {
            throw new ArgumentException(
                $"A log's origin or key name has 1 to {MaxSizeInBytes} UTF-8 bytes without spaces, plus signs and control characters. Use a host and a path, without a scheme.",
                parameter);
        }
    }
}
