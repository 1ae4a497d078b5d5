// Key derivation of Cobblestone-256 (c2sp.org/chunked-encryption, "Key derivation"): HKDF-Expand-SHA-512 (RFC 5869 2.3) with
// info = label || AEAD name || 0x00 || salt (24) || context, output 76 bytes = key (32) || base nonce (12) || commitment (32).
// Written as two HMAC calls: RFC 5869 wants a key of at least the hash length, the format uses 32 bytes on purpose, and the base library
// enforces the former. HMAC itself takes keys of any length.
using System.Security.Cryptography;

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
        // One buffer serves both blocks: T(1) = HMAC(info || 1), T(2) = HMAC(T(1) || info || 2). At most 4,233 bytes.
        const int blockSize = HMACSHA512.HashSizeInBytes;
        Span<byte> buffer = stackalloc byte[blockSize + Label.Length + salt.Length + context.Length + 1];
        Span<byte> second = stackalloc byte[blockSize];
        var info = buffer[blockSize..];
        try
        {
            Label.CopyTo(info);
            salt.CopyTo(info[Label.Length..]);
            context.CopyTo(info[(Label.Length + salt.Length)..]);

            info[^1] = 1;
            HMACSHA512.HashData(key, info, buffer[..blockSize]);
            info[^1] = 2;
            HMACSHA512.HashData(key, buffer, second);

            buffer[..blockSize].CopyTo(derived);
            second[..(SizeInBytes - blockSize)].CopyTo(derived[blockSize..]);
        }
        finally
        {
            CryptographicOperations.ZeroMemory(buffer);
            CryptographicOperations.ZeroMemory(second);
        }
    }
}
