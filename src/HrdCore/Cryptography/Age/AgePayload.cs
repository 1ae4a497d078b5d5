// The payload of an age v1 file (C2SP age, "Payload"): a 16-byte nonce, then chunks.
using System.Security.Cryptography;
using HrdCore.Cryptography.Chunks;

namespace HrdCore.Cryptography.Age;

internal static class AgePayload
{
    internal static void Seal(ReadOnlySpan<byte> fileKey, Stream plaintext, Stream destination, AgeOptions options)
    {
        Span<byte> nonce = stackalloc byte[AgeChunks.NonceSizeInBytes];
        RandomSource.System.Fill(nonce);
        destination.Write(nonce);
        using var chunks = AgeChunks.Derive(fileKey, nonce);
        ChunkPipeline.Seal(chunks, plaintext, destination, options.MaxParallelism, options.CancellationToken);
    }

    internal static void Open(ReadOnlySpan<byte> fileKey, Stream source, Stream destination, AgeOptions options)
    {
        using var chunks = ReadKey(fileKey, source);
        if (!ChunkPipeline.TryOpen(chunks, source, destination, options.MaxParallelism, options.CancellationToken))
        {
            throw AgeFileException.Damaged();
        }
    }

    /// <summary>Reads the nonce and derives the key of the chunks that follow it.</summary>
    internal static AgeChunks ReadKey(ReadOnlySpan<byte> fileKey, Stream source)
    {
        Span<byte> nonce = stackalloc byte[AgeChunks.NonceSizeInBytes];
        return source.ReadAtLeast(nonce, nonce.Length, throwOnEndOfStream: false) == nonce.Length
            ? AgeChunks.Derive(fileKey, nonce)
            : throw AgeFileException.Malformed("it ends before the payload's nonce");
    }
}
