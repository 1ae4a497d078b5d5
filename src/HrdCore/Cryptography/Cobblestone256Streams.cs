// Cobblestone-256 for messages that come and go as streams, of any length: chunk by chunk, on several processors, in bounded memory.
using System.Security.Cryptography;
using HrdCore.Cryptography.Chunks;

namespace HrdCore.Cryptography;

public static partial class Cobblestone256
{
    /// <summary>Encrypts a stream and binds it to a context.</summary>
    /// <param name="key">32 uniformly random bytes.</param>
    /// <param name="context">Where the message belongs, 0 to 4,096 bytes. Authenticated, not stored; opening needs the same bytes.</param>
    /// <param name="plaintext">Read to its end, at most 4 PiB.</param>
    /// <param name="destination">Receives the message; it is only complete when the call returns, and nobody takes a part of it for whole.</param>
    /// <param name="options">What is wanted otherwise than the usual; null: nothing.</param>
    /// <exception cref="ArgumentNullException">A stream is null.</exception>
    /// <exception cref="ArgumentException">Key or context has a wrong size.</exception>
    /// <exception cref="OperationCanceledException">The options' token was cancelled.</exception>
    public static void Seal(ReadOnlySpan<byte> key, ReadOnlySpan<byte> context, Stream plaintext, Stream destination, ChunkOptions? options = null)
    {
        Span<byte> salt = stackalloc byte[SaltSizeInBytes];
        RandomSource.System.Fill(salt);
        SealWithSalt(key, context, salt, plaintext, destination, options);
    }

    /// <summary>Decrypts a stream. Each chunk is authenticated before it is written, but the message is only known to be whole when the call returns true.</summary>
    /// <param name="key">32 bytes.</param>
    /// <param name="context">The bytes it was sealed with.</param>
    /// <param name="message">The sealed message, from where the stream stands to its end.</param>
    /// <param name="destination">Receives the plaintext. Unless the call returns true, what it received is a beginning that must not be used as the whole.</param>
    /// <param name="options">What is wanted otherwise than the usual; null: nothing.</param>
    /// <returns>False when key, context or any byte is wrong, or the message was cut or lengthened, without telling which.</returns>
    /// <exception cref="ArgumentNullException">A stream is null.</exception>
    /// <exception cref="ArgumentException">Key or context has a wrong size.</exception>
    /// <exception cref="OperationCanceledException">The options' token was cancelled.</exception>
    public static bool TryOpen(ReadOnlySpan<byte> key, ReadOnlySpan<byte> context, Stream message, Stream destination, ChunkOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(message);
        ArgumentNullException.ThrowIfNull(destination);
        RequireKeyAndContext(key, context);
        options ??= ChunkOptions.Usual;
        using var chunks = Cobblestone256Chunks.TryRead(key, context, message);
        return chunks is not null && ChunkPipeline.TryOpen(chunks, message, destination, options.MaxParallelism, options.CancellationToken);
    }

    internal static void SealWithSalt(
        ReadOnlySpan<byte> key, ReadOnlySpan<byte> context, ReadOnlySpan<byte> salt, Stream plaintext, Stream destination, ChunkOptions? options)
    {
        ArgumentNullException.ThrowIfNull(plaintext);
        ArgumentNullException.ThrowIfNull(destination);
        RequireKeyAndContext(key, context);
        options ??= ChunkOptions.Usual;
        Span<byte> header = stackalloc byte[HeaderSizeInBytes];
        using var chunks = Cobblestone256Chunks.Derive(key, context, salt, header);
        destination.Write(header);
        ChunkPipeline.Seal(chunks, plaintext, destination, options.MaxParallelism, options.CancellationToken);
    }
}
