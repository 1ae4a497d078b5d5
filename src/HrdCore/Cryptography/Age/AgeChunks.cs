// How an age v1 payload is cut and keyed (C2SP age, "Payload"): chunks of 64 KiB, of which the last may be shorter, under
// HKDF-SHA-256(file key, salt = nonce, info = "payload").
using System.Security.Cryptography;
using HrdCore.Cryptography.Chunks;

namespace HrdCore.Cryptography.Age;

internal sealed class AgeChunks : ChunkScheme
{
    internal const int NonceSizeInBytes = 16;
    internal const int PlainSize = 64 * 1024;
    private const int KeySizeInBytes = 32;

    private AgeChunks(SecretBytes payloadKey)
        : base(PlainSize, isLastShorter: false, payloadKey)
    {
    }

    internal static AgeChunks Derive(ReadOnlySpan<byte> fileKey, ReadOnlySpan<byte> nonce)
    {
        Span<byte> key = stackalloc byte[KeySizeInBytes];
        try
        {
            HKDF.DeriveKey(HashAlgorithmName.SHA256, fileKey, key, nonce, "payload"u8);
            return new AgeChunks(SecretBytes.CopyOf(key));
        }
        finally
        {
            CryptographicOperations.ZeroMemory(key);
        }
    }

    protected override ChunkCipher CreateCipher(ReadOnlySpan<byte> bytes) => new AgeChunkCipher(bytes);
}
