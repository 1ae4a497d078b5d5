namespace HrdCore.Cryptography.Chunks;

/// <summary>Seals or opens single chunks of one message. Holds the message's key in the cipher's own memory until it is disposed; for one thread at a time.</summary>
internal abstract class ChunkCipher : IDisposable
{
    /// <summary>Seals a chunk; <paramref name="chunk"/> has a tag's size more than the plaintext, or is longer.</summary>
    internal abstract void Seal(long number, bool isLast, ReadOnlySpan<byte> plaintext, Span<byte> chunk);

    /// <summary>Opens a chunk; <paramref name="plaintext"/> has a tag's size less, or is longer.</summary>
    /// <param name="number">Which chunk it is said to be.</param>
    /// <param name="isLast">Whether it is said to be the last.</param>
    /// <param name="chunk">The sealed chunk, of any length.</param>
    /// <param name="plaintext">Receives what is authentic and nothing else.</param>
    /// <param name="given">How many bytes are authentic. A format may give some and still say false: the chunk is sound, the message is not.</param>
    /// <returns>False when it was not sealed with this number and as this kind.</returns>
    internal abstract bool TryOpen(long number, bool isLast, ReadOnlySpan<byte> chunk, Span<byte> plaintext, out int given);

    public abstract void Dispose();
}
