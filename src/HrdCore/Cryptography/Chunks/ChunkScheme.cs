namespace HrdCore.Cryptography.Chunks;

/// <summary>How a format cuts one message into chunks, and the key that they are sealed with. All chunks but the last have the same size; each has a tag of 16 bytes.</summary>
/// <param name="plainSizeInBytes">Plaintext in each chunk but the last.</param>
/// <param name="isLastShorter">Whether the last chunk is always shorter than the others, if need be empty, so that its length marks the end. Otherwise it may be
/// full, what follows tells, and it is empty only when the message is.</param>
/// <param name="key">What ciphers are made from; disposed with the scheme.</param>
internal abstract class ChunkScheme(int plainSizeInBytes, bool isLastShorter, SecretBytes key) : IDisposable
{
    internal const int TagSizeInBytes = 16;

    internal int PlainSizeInBytes { get; } = plainSizeInBytes;

    internal int SealedSizeInBytes { get; } = plainSizeInBytes + TagSizeInBytes;

    internal bool IsLastShorter { get; } = isLastShorter;

    /// <summary>A cipher for one worker.</summary>
    /// <exception cref="ObjectDisposedException">The scheme was disposed.</exception>
    internal ChunkCipher CreateCipher()
    {
        using var lease = key.Use();
        return CreateCipher(lease.Bytes);
    }

    /// <summary>How many chunks a body of this length has and what they hold; false when no body has this length.</summary>
    internal bool TryMeasure(long bodyLength, out long chunks, out long plaintextLength)
    {
        chunks = IsLastShorter ? (bodyLength / SealedSizeInBytes) + 1 : Math.Max(1, (bodyLength + SealedSizeInBytes - 1) / SealedSizeInBytes);
        plaintextLength = bodyLength - (chunks * TagSizeInBytes);
        return bodyLength - ((chunks - 1) * SealedSizeInBytes) >= TagSizeInBytes;
    }

    public void Dispose() => key.Dispose();

    protected abstract ChunkCipher CreateCipher(ReadOnlySpan<byte> bytes);
}
