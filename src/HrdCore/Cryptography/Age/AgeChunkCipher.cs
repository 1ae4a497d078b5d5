// One chunk of an age v1 payload (C2SP age, "Payload"): ChaCha20-Poly1305 with the nonce 11-byte big-endian chunk number || 1 for the last
// chunk, else 0. The last chunk is empty only when the whole payload is.
using System.Buffers.Binary;
using System.Security.Cryptography;
using HrdCore.Cryptography.Chunks;

namespace HrdCore.Cryptography.Age;

internal sealed class AgeChunkCipher(ReadOnlySpan<byte> payloadKey) : ChunkCipher
{
    private const int NonceSizeInBytes = 12;

    private readonly ChaCha20Poly1305 _aead = new(payloadKey);

    internal override void Seal(long number, bool isLast, ReadOnlySpan<byte> plaintext, Span<byte> chunk)
    {
        Span<byte> nonce = stackalloc byte[NonceSizeInBytes];
        WriteNonce(nonce, number, isLast);
        _aead.Encrypt(nonce, plaintext, chunk[..plaintext.Length], chunk.Slice(plaintext.Length, ChunkScheme.TagSizeInBytes));
    }

    internal override bool TryOpen(long number, bool isLast, ReadOnlySpan<byte> chunk, Span<byte> plaintext, out int given)
    {
        given = 0;
        var size = chunk.Length - ChunkScheme.TagSizeInBytes;
        if (size < 0 || (size == 0 && number > 0))
        {
            return false;
        }

        if (TryOpen(number, isLast, chunk[..size], chunk[size..], plaintext[..size]))
        {
            given = size;
            return true;
        }

        // A whole chunk that says the contrary about being the last is authentic too: it is given, and then the file is known to be cut or lengthened.
        given = size == AgeChunks.PlainSize && TryOpen(number, !isLast, chunk[..size], chunk[size..], plaintext[..size]) ? size : 0;
        return false;
    }

    public override void Dispose() => _aead.Dispose();

    private bool TryOpen(long number, bool isLast, ReadOnlySpan<byte> ciphertext, ReadOnlySpan<byte> tag, Span<byte> plaintext)
    {
        Span<byte> nonce = stackalloc byte[NonceSizeInBytes];
        WriteNonce(nonce, number, isLast);
        try
        {
            _aead.Decrypt(nonce, ciphertext, tag, plaintext);
            return true;
        }
        catch (AuthenticationTagMismatchException)
        {
            return false;
        }
    }

    private static void WriteNonce(Span<byte> nonce, long number, bool isLast)
    {
        nonce.Clear();
        BinaryPrimitives.WriteInt64BigEndian(nonce[3..], number);
        nonce[^1] = isLast ? (byte)1 : (byte)0;
    }
}
