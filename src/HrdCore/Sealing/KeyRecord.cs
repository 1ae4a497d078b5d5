// What an envelope holds (docs/formats/envelope.md), 96 bytes: "HRDK", version, kind, key id (12), tenant (16), key (32), u32
// generation, 26 zero bytes.
using System.Buffers.Binary;
using HrdCore.Cryptography;

namespace HrdCore.Sealing;

internal readonly ref struct KeyRecord
{
    internal const int SizeInBytes = 96;
    private const byte Version = 1;
    private const int KeyIdAt = 6;
    private const int TenantAt = KeyIdAt + KeyId.SizeInBytes;
    private const int KeyAt = TenantAt + 16;
    private const int GenerationAt = KeyAt + Cobblestone256.KeySizeInBytes;
    private const int ReservedAt = GenerationAt + sizeof(uint);

    private readonly ReadOnlySpan<byte> _bytes;

    private KeyRecord(ReadOnlySpan<byte> bytes) => _bytes = bytes;

    internal KeyId KeyId => KeyId.FromBytes(_bytes.Slice(KeyIdAt, KeyId.SizeInBytes));

    internal Guid TenantId => new(_bytes.Slice(TenantAt, 16), bigEndian: true);

    /// <summary>From 1.</summary>
    internal long Generation => BinaryPrimitives.ReadUInt32BigEndian(_bytes[GenerationAt..]);

    internal ReadOnlySpan<byte> Key => _bytes.Slice(KeyAt, Cobblestone256.KeySizeInBytes);

    private static ReadOnlySpan<byte> Magic => "HRDK"u8;

    internal static void Write(Span<byte> record, KeyKind kind, KeyId keyId, Guid tenantId, long generation, ReadOnlySpan<byte> key)
    {
        record.Clear();
        Magic.CopyTo(record);
        record[4] = Version;
        record[5] = (byte)kind;
        keyId.WriteTo(record[KeyIdAt..]);
        _ = tenantId.TryWriteBytes(record[TenantAt..], bigEndian: true, out _);
        key.CopyTo(record[KeyAt..]);
        BinaryPrimitives.WriteUInt32BigEndian(record[GenerationAt..], (uint)generation);
    }

    internal static bool TryRead(ReadOnlySpan<byte> bytes, KeyKind kind, out KeyRecord record)
    {
        record = new KeyRecord(bytes);
        return bytes.Length == SizeInBytes && bytes.StartsWith(Magic) && bytes[4] == Version && bytes[5] == (byte)kind
            && !bytes[ReservedAt..].ContainsAnyExcept((byte)0)
            && record.Generation > 0
            && record.TenantId != Guid.Empty
            && (record.KeyId != default || kind == KeyKind.Signing);
    }
}
