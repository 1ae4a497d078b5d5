// The 16-byte header of a sealed value (docs/formats/sealed-value.md section 2): version, suite, kind, zero, key id.
namespace HrdCore.Sealing;

internal enum SealedKind : byte
{
    Field = 1,
    Attachment = 2,
    WrappedKey = 3,
}

internal static class SealedValueHeader
{
    internal const int SizeInBytes = 16;
    internal const byte Version = 0x01;
    internal const byte SuiteCobblestone256 = 0x01;

    internal static void Write(SealedKind kind, KeyId keyId, Span<byte> destination)
    {
        destination[0] = Version;
        destination[1] = SuiteCobblestone256;
        destination[2] = (byte)kind;
        destination[3] = 0;
        keyId.WriteTo(destination[4..]);
    }

    /// <summary>Whether the header is the one that this key and kind would have written. There is nothing to negotiate.</summary>
    internal static bool Is(SealedKind kind, KeyId keyId, ReadOnlySpan<byte> value)
    {
        Span<byte> expected = stackalloc byte[SizeInBytes];
        Write(kind, keyId, expected);
        return value.Length >= SizeInBytes && value[..SizeInBytes].SequenceEqual(expected);
    }

    /// <summary>Reads which key a value of this kind stands under.</summary>
    internal static bool TryRead(SealedKind kind, ReadOnlySpan<byte> value, out KeyId keyId)
    {
        keyId = value.Length >= SizeInBytes ? KeyId.FromBytes(value.Slice(SizeInBytes - KeyId.SizeInBytes, KeyId.SizeInBytes)) : default;
        return Is(kind, keyId, value);
    }
}
