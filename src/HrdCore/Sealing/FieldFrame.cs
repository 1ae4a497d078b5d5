// The plaintext frame of a sealed field (docs/formats/sealed-value.md section 4): type, flags, length, data, zero padding to a bucket, so
// that the stored length tells little. Buckets: 32, 64, 128, 256 bytes, above that Padme (Nikitin et al., PETS 2019): at most 12 % more.
using System.Buffers.Binary;
using System.Numerics;

namespace HrdCore.Sealing;

internal static class FieldFrame
{
    internal const int MaxDataSizeInBytes = 64 * 1024;
    internal const int HeaderSizeInBytes = 6;
    internal const int MaxCodeSizeInBytes = CodeFrameSizeInBytes - HeaderSizeInBytes;
    private const int CodeFrameSizeInBytes = 64;
    private const byte NullFlag = 1;

    internal static int GetLength(FieldType type, int dataLength)
    {
        if (type == FieldType.Code)
        {
            return CodeFrameSizeInBytes;
        }

        var length = HeaderSizeInBytes + dataLength;
        return length switch
        {
            <= 32 => 32,
            <= 64 => 64,
            <= 128 => 128,
            <= 256 => 256,
            _ => (int)Padme(length),
        };
    }

    internal static void Write(FieldType type, bool isNull, ReadOnlySpan<byte> data, Span<byte> frame)
    {
        frame[0] = (byte)type;
        frame[1] = isNull ? NullFlag : (byte)0;
        BinaryPrimitives.WriteInt32BigEndian(frame[2..], data.Length);
        data.CopyTo(frame[HeaderSizeInBytes..]);
        frame[(HeaderSizeInBytes + data.Length)..].Clear();
    }

    /// <summary>Reads a frame that was authenticated. It is checked all the same: another version may have written it.</summary>
    internal static bool TryRead(FieldType type, ReadOnlySpan<byte> frame, out bool isNull, out ReadOnlySpan<byte> data)
    {
        isNull = false;
        data = default;
        if (frame.Length < HeaderSizeInBytes || frame[0] != (byte)type || (frame[1] & ~NullFlag) != 0)
        {
            return false;
        }

        isNull = frame[1] == NullFlag;
        var length = BinaryPrimitives.ReadInt32BigEndian(frame[2..]);
        if (length < 0 || length > frame.Length - HeaderSizeInBytes || (isNull && length != 0) || GetLength(type, length) != frame.Length)
        {
            return false;
        }

        data = frame.Slice(HeaderSizeInBytes, length);
        return !frame[(HeaderSizeInBytes + length)..].ContainsAnyExcept((byte)0);
    }

    /// <summary>The next length of few significant bits.</summary>
    /// <param name="length">From 2.</param>
    internal static long Padme(long length)
    {
        var exponent = BitOperations.Log2((ulong)length);
        var mantissaBits = BitOperations.Log2((uint)exponent) + 1;
        var mask = (1L << (exponent - mantissaBits)) - 1;
        return (length + mask) & ~mask;
    }
}
