using System.Security.Cryptography;

namespace HrdCore.Benchmarks.Cryptography;

/// <summary>The floor of a format of chunks: the bare cipher over the same memory, in pieces of the format's chunk size, on the same number of threads. It stores nothing.</summary>
internal static class RawCipher
{
    private const int NonceSizeInBytes = 12;
    private const int TagSizeInBytes = 16;

    public static void AesGcm(byte[] key, byte[] content, int pieceSize, int threads) => Share(content, threads, part =>
    {
        using var cipher = new AesGcm(key, TagSizeInBytes);
        Span<byte> tag = stackalloc byte[TagSizeInBytes];
        Span<byte> nonce = stackalloc byte[NonceSizeInBytes];
        var output = new byte[pieceSize];
        for (var at = 0; at < part.Length; at += pieceSize)
        {
            cipher.Encrypt(nonce, part.Span.Slice(at, pieceSize), output, tag);
        }
    });

    public static void ChaCha20Poly1305(byte[] key, byte[] content, int pieceSize, int threads) => Share(content, threads, part =>
    {
        using var cipher = new ChaCha20Poly1305(key);
        Span<byte> tag = stackalloc byte[TagSizeInBytes];
        Span<byte> nonce = stackalloc byte[NonceSizeInBytes];
        var output = new byte[pieceSize];
        for (var at = 0; at < part.Length; at += pieceSize)
        {
            cipher.Encrypt(nonce, part.Span.Slice(at, pieceSize), output, tag);
        }
    });

    private static void Share(byte[] content, int threads, Action<ReadOnlyMemory<byte>> work)
    {
        var share = content.Length / threads;
        Parallel.For(0, threads, new ParallelOptions { MaxDegreeOfParallelism = threads }, thread => work(content.AsMemory(thread * share, share)));
    }
}
