// The armor of age v1 files: strict PEM (RFC 7468 section 3, figure 3) with the label below, 64 columns, canonical padded base64.
using System.Buffers;

namespace HrdCore.Cryptography.Age;

internal static class AgeArmor
{
    internal const int Columns = 64;
    internal const int BytesPerLine = Columns / 4 * 3;
    internal const int MaxWhiteSpace = 1024; // before, and again after

    internal static ReadOnlySpan<byte> Begin => "-----BEGIN AGE ENCRYPTED FILE-----"u8;

    internal static ReadOnlySpan<byte> End => "-----END AGE ENCRYPTED FILE-----"u8;

    internal static SearchValues<byte> WhiteSpace { get; } = SearchValues.Create(" \t\r\n"u8);

    /// <summary>Whether what begins so is read as armor. The binary form begins with the letter a, so nothing is both, and an empty file is neither.</summary>
    internal static bool CanBeginWith(int next) => next is not (-1 or 'a');
}
