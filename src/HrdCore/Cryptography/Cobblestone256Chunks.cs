// How a Cobblestone-256 message is cut and keyed (c2sp.org/chunked-encryption): chunks of 16,384 bytes of plaintext, of which the last is
// always shorter, under the key and base nonce that were derived for this message; at most 2^38 chunks.
using System.Security.Cryptography;
using HrdCore.Cryptography.Chunks;

namespace HrdCore.Cryptography;

internal sealed class Cobblestone256Chunks : ChunkScheme
{
    internal const long MaxChunks = 1L << 38;

    private Cobblestone256Chunks(SecretBytes derived)
        : base(Cobblestone256.ChunkSizeInBytes, isLastShorter: true, derived)
    {
    }

    /// <summary>Derives the keys of a message that is to be sealed, and gives what is stored before its chunks.</summary>
    internal static Cobblestone256Chunks Derive(ReadOnlySpan<byte> key, ReadOnlySpan<byte> context, ReadOnlySpan<byte> salt, Span<byte> header)
    {
        Span<byte> derived = stackalloc byte[Cobblestone256Keys.SizeInBytes];
        try
        {
            Cobblestone256Keys.Derive(key, salt, context, derived);
            salt.CopyTo(header);
            Cobblestone256Keys.Commitment(derived).CopyTo(header[Cobblestone256.SaltSizeInBytes..]);
            return new Cobblestone256Chunks(SecretBytes.CopyOf(derived));
        }
        finally
        {
            CryptographicOperations.ZeroMemory(derived);
        }
    }

    /// <summary>Derives the keys of the message that the source stands at; null when it is for another key or context, or too short to be one.</summary>
    internal static Cobblestone256Chunks? TryRead(ReadOnlySpan<byte> key, ReadOnlySpan<byte> context, Stream source)
    {
        Span<byte> header = stackalloc byte[Cobblestone256.HeaderSizeInBytes];
        if (source.ReadAtLeast(header, header.Length, throwOnEndOfStream: false) < header.Length)
        {
            return null;
        }

        Span<byte> expected = stackalloc byte[Cobblestone256.HeaderSizeInBytes];
        var chunks = Derive(key, context, header[..Cobblestone256.SaltSizeInBytes], expected);
        if (CryptographicOperations.FixedTimeEquals(header, expected))
        {
            return chunks;
        }

        chunks.Dispose();
        return null;
    }

    protected override ChunkCipher CreateCipher(ReadOnlySpan<byte> bytes) => new Cobblestone256ChunkCipher(bytes);
}
