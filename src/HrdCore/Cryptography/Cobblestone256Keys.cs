// Key derivation of Cobblestone-256 (c2sp.org/chunked-encryption, "Key derivation"): HKDF-Expand-SHA-512 (RFC 5869 2.3) with
// info = label || AEAD name || 0x00 || salt (24) || context, output 76 bytes = key (32) || base nonce (12) || commitment (32).
// Written as two HMAC calls, T(1) = HMAC(info || 1) and T(2) = HMAC(T(1) || info || 2): RFC 5869 wants a key of at least the hash length, the
// format uses 32 bytes on purpose, and the base library enforces the former. HMAC itself takes keys of any length.
using System.Security.Cryptography;
using HrdCore.Cryptography.Sodium;

namespace HrdCore.Cryptography;

internal static class Cobblestone256Keys
{
    internal const int SizeInBytes = Cobblestone256.KeySizeInBytes + Cobblestone256.BaseNonceSizeInBytes + Cobblestone256.CommitmentSizeInBytes;

    private static ReadOnlySpan<byte> Label => "c2sp.org/chunked-encryption@v1+AEAD_AES_256_GCM\0"u8;

    internal static ReadOnlySpan<byte> Key(ReadOnlySpan<byte> derived) => derived[..Cobblestone256.KeySizeInBytes];

    internal static ReadOnlySpan<byte> BaseNonce(ReadOnlySpan<byte> derived) =>
        derived.Slice(Cobblestone256.KeySizeInBytes, Cobblestone256.BaseNonceSizeInBytes);

    internal static ReadOnlySpan<byte> Commitment(ReadOnlySpan<byte> derived) =>
        derived[(Cobblestone256.KeySizeInBytes + Cobblestone256.BaseNonceSizeInBytes)..];

    internal static void Derive(ReadOnlySpan<byte> key, ReadOnlySpan<byte> salt, ReadOnlySpan<byte> context, Span<byte> derived)
    {
        SodiumLibrary.Require();
        Span<byte> first = stackalloc byte[SodiumHmacSha512.StateSizeInBytes];
        Span<byte> second = stackalloc byte[SodiumHmacSha512.StateSizeInBytes];
        Span<byte> block = stackalloc byte[SodiumHmacSha512.HashSizeInBytes];
        try
        {
            SodiumHmacSha512.Start(first, key);
            first.CopyTo(second); // the key is set up once for both

            AddInfo(first, salt, context, 1);
            SodiumHmacSha512.Finish(first, block);
            block.CopyTo(derived);

            SodiumHmacSha512.Add(second, block);
            AddInfo(second, salt, context, 2);
            SodiumHmacSha512.Finish(second, block);
            block[..(SizeInBytes - block.Length)].CopyTo(derived[block.Length..]);
        }
        finally
        {
            CryptographicOperations.ZeroMemory(first);
            CryptographicOperations.ZeroMemory(second);
            CryptographicOperations.ZeroMemory(block);
        }
    }

    private static void AddInfo(Span<byte> state, ReadOnlySpan<byte> salt, ReadOnlySpan<byte> context, byte number)
    {
        SodiumHmacSha512.Add(state, Label);
        SodiumHmacSha512.Add(state, salt);
        SodiumHmacSha512.Add(state, context);
        SodiumHmacSha512.Add(state, [number]);
    }
}
