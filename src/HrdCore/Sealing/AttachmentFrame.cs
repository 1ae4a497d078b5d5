// The plaintext frame of a sealed attachment (docs/formats/sealed-value.md section 9): type, flags, length, data, zero padding to 256 bytes
// or above that to the next Padme length, at most 2^35 bytes. It goes by in pieces: FramedContent writes it, UnframedContent reads it.
using System.Buffers.Binary;

namespace HrdCore.Sealing;

internal static class AttachmentFrame
{
    internal const int HeaderSizeInBytes = 10;
    internal const long MaxDataSizeInBytes = (1L << 35) - HeaderSizeInBytes;
    private const int SmallestSizeInBytes = 256;
    private const int LengthAt = 2;

    internal static long GetLength(long dataLength) => Math.Max(SmallestSizeInBytes, FieldFrame.Padme(HeaderSizeInBytes + dataLength));

    internal static void WriteHeader(long dataLength, Span<byte> header)
    {
        header[0] = SealContext.AttachmentType;
        header[1] = 0;
        BinaryPrimitives.WriteInt64BigEndian(header[LengthAt..], dataLength);
    }

    /// <summary>Reads a header that was authenticated. It is checked all the same: another version may have written it.</summary>
    internal static bool TryReadHeader(ReadOnlySpan<byte> header, out long dataLength)
    {
        dataLength = BinaryPrimitives.ReadInt64BigEndian(header[LengthAt..]);
        return header[0] == SealContext.AttachmentType && header[1] == 0 && dataLength is >= 0 and <= MaxDataSizeInBytes;
    }
}
