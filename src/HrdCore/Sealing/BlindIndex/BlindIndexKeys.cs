// What is derived from an index key (docs/formats/blind-index.md sections 1 and 4): HKDF-Expand-SHA-256 (RFC 5869 2.3) with everything in info that must
// not meet under one key: entity, fields and how each is folded, index, version, stretched or not. Every name has its length before it.
using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using HrdCore.Cryptography.Sodium;

namespace HrdCore.Sealing;

internal static class BlindIndexKeys
{
    internal const int TagKeySizeInBytes = 32;
    private const int FormVersion = 1;
    private const int MaxNameSizeInBytes = sizeof(uint) + RecordAddress.MaxNameLength;

    // The longer label, entity, count, fields with their forms, index, version, stretched.
    private const int MaxInfoSizeInBytes =
        20 + MaxNameSizeInBytes + 1 + (BlindIndexDefinition<object>.MaxParts * (MaxNameSizeInBytes + sizeof(ushort))) + MaxNameSizeInBytes + sizeof(uint) + 1;

    private static ReadOnlySpan<byte> TagLabel => "hrdcore/bidx/v1"u8;

    private static ReadOnlySpan<byte> SaltLabel => "hrdcore/bidx/salt/v1"u8;

    internal static void DeriveTagKey<TRow>(ReadOnlySpan<byte> indexKey, string entity, BlindIndexDefinition<TRow> index, int version, Span<byte> key)
        where TRow : notnull
    {
        Span<byte> info = stackalloc byte[MaxInfoSizeInBytes];
        HKDF.Expand(HashAlgorithmName.SHA256, indexKey, key, WriteInfo(TagLabel, entity, index, version, info));
    }

    internal static byte[] DeriveSalt<TRow>(ReadOnlySpan<byte> indexKey, string entity, BlindIndexDefinition<TRow> index, int version)
        where TRow : notnull
    {
        Span<byte> info = stackalloc byte[MaxInfoSizeInBytes];
        var salt = new byte[SodiumArgon2id.SaltSizeInBytes];
        HKDF.Expand(HashAlgorithmName.SHA256, indexKey, salt, WriteInfo(SaltLabel, entity, index, version, info));
        return salt;
    }

    private static ReadOnlySpan<byte> WriteInfo<TRow>(ReadOnlySpan<byte> label, string entity, BlindIndexDefinition<TRow> index, int version, Span<byte> info)
        where TRow : notnull
    {
        label.CopyTo(info);
        var at = label.Length;
        WriteName(entity, info, ref at);
        info[at++] = (byte)index.Parts.Count;
        foreach (var part in index.Parts)
        {
            WriteName(part.Field, info, ref at);
            info[at++] = (byte)part.Form;
            info[at++] = FormVersion;
        }

        WriteName(index.Name, info, ref at);
        BinaryPrimitives.WriteUInt32BigEndian(info[at..], (uint)version);
        at += sizeof(uint);
        info[at++] = index.IsStretched ? (byte)1 : (byte)0;
        return info[..at];
    }

    private static void WriteName(string name, Span<byte> info, ref int at)
    {
        BinaryPrimitives.WriteUInt32BigEndian(info[at..], (uint)name.Length);
        at += sizeof(uint);
        at += Encoding.ASCII.GetBytes(name, info[at..]);
    }
}
