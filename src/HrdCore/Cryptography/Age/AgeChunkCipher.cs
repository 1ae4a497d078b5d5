// One chunk of an age v1 payload (C2SP age, "Payload"): ChaCha20-Poly1305 under HKDF-SHA-256(file key, salt = nonce, info = "payload"),
// with the nonce 11-byte big-endian chunk number || 1 for the last chunk, else 0. Chunks have 64 KiB; only the last may be shorter, and
// it is empty only when the whole payload is.
using System.Buffers.Binary;
using System.Security.Cryptography;

namespace HrdCore.Cryptography.Age;

internal sealed class AgeChunkCipher : IDisposable
{
    internal const int NonceSizeInBytes = 16;
    private const int KeySizeInBytes = 32;
    internal const int PlainSizeInBytes = 64 * 1024;
    internal const int TagSizeInBytes = 16;
    internal const int SealedSizeInBytes = PlainSizeInBytes + TagSizeInBytes;
    private const int ChunkNonceSizeInBytes = 12;

    private readonly ChaCha20Poly1305 _aead;

    internal AgeChunkCipher(ReadOnlySpan<byte> payloadKey) => _aead = new ChaCha20Poly1305(payloadKey);

    internal static SecretBytes DeriveKey(ReadOnlySpan<byte> fileKey, ReadOnlySpan<byte> nonce)
    {
        Span<byte> key = stackalloc byte[KeySizeInBytes];
        try
        {
            HKDF.DeriveKey(HashAlgorithmName.SHA256, fileKey, key, nonce, "payload"u8);
            return SecretBytes.CopyOf(key);
        }
        finally
        {
            CryptographicOperations.ZeroMemory(key);
        }
    }

    /// <summary>Seals a chunk; <paramref name="chunk"/> has a tag's size more than the plaintext.</summary>
    internal void Seal(long number, bool isLast, ReadOnlySpan<byte> plaintext, Span<byte> chunk)
    {
        Span<byte> nonce = stackalloc byte[ChunkNonceSizeInBytes];
        WriteNonce(nonce, number, isLast);
        _aead.Encrypt(nonce, plaintext, chunk[..plaintext.Length], chunk.Slice(plaintext.Length, TagSizeInBytes));
    }

    /// <summary>Opens a chunk; <paramref name="plaintext"/> has a tag's size less. False when it was not sealed with this number and as this kind, or is empty where it may not be.</summary>
    internal bool TryOpen(long number, bool isLast, ReadOnlySpan<byte> chunk, Span<byte> plaintext)
    {
        var size = chunk.Length - TagSizeInBytes;
        if (size < 0 || (size == 0 && number > 0))
        {
            return false;
        }

        Span<byte> nonce = stackalloc byte[ChunkNonceSizeInBytes];
        WriteNonce(nonce, number, isLast);
        try
        {
            _aead.Decrypt(nonce, chunk[..size], chunk[size..], plaintext[..size]);
            return true;
        }
        catch (AuthenticationTagMismatchException)
        {
            return false;
        }
    }

    public void Dispose() => _aead.Dispose();

    private static void WriteNonce(Span<byte> nonce, long number, bool isLast)
    {
        nonce.Clear();
        BinaryPrimitives.WriteInt64BigEndian(nonce[3..], number);
        nonce[^1] = isLast ? (byte)1 : (byte)0;
    }
}
