// One chunk of a Cobblestone-256 message (c2sp.org/chunked-encryption): AES-256-GCM, the nonce is the base nonce XOR the chunk's number. A
// chunk is the last exactly when it is shorter than the others, so its kind needs no bit of its own.
using System.Security.Cryptography;
using HrdCore.Cryptography.Chunks;

namespace HrdCore.Cryptography;

internal sealed class Cobblestone256ChunkCipher : ChunkCipher
{
    private readonly AesGcm _aead;
    private readonly byte[] _baseNonce;

    internal Cobblestone256ChunkCipher(ReadOnlySpan<byte> derived)
    {
        _aead = new AesGcm(Cobblestone256Keys.Key(derived), ChunkScheme.TagSizeInBytes);
        _baseNonce = Cobblestone256Keys.BaseNonce(derived).ToArray();
    }

    internal override void Seal(long number, bool isLast, ReadOnlySpan<byte> plaintext, Span<byte> chunk)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(number, Cobblestone256Chunks.MaxChunks);
        Span<byte> nonce = stackalloc byte[Cobblestone256.BaseNonceSizeInBytes];
        Cobblestone256.WriteNonce(_baseNonce, number, nonce);
        _aead.Encrypt(nonce, plaintext, chunk[..plaintext.Length], chunk.Slice(plaintext.Length, ChunkScheme.TagSizeInBytes));
    }

    internal override bool TryOpen(long number, bool isLast, ReadOnlySpan<byte> chunk, Span<byte> plaintext, out int given)
    {
        given = 0;
        var size = chunk.Length - ChunkScheme.TagSizeInBytes;
        if (size < 0 || number >= Cobblestone256Chunks.MaxChunks)
        {
            return false;
        }

        Span<byte> nonce = stackalloc byte[Cobblestone256.BaseNonceSizeInBytes];
        Cobblestone256.WriteNonce(_baseNonce, number, nonce);
        try
        {
            _aead.Decrypt(nonce, chunk[..size], chunk[size..], plaintext[..size]);
            given = size;
            return true;
        }
        catch (AuthenticationTagMismatchException)
        {
            return false;
        }
    }

    public override void Dispose()
    {
        _aead.Dispose();
        CryptographicOperations.ZeroMemory(_baseNonce);
    }
}
