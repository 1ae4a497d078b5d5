using System.Security.Cryptography;
using HrdCore.Cryptography.Chunks;

namespace HrdCore.Cryptography.Age;

/// <summary>The content of an age file, read from any place of it. Prints as <c>[AgeReader]</c>.</summary>
/// <remarks>When it opens, the header and the last chunk are authenticated, so that a file that was cut or lengthened does not open; each other chunk
/// of 64 KiB is authenticated before a byte of it is given, so only what was read is known to be sound. Ownership: the source stays the caller's, and must not change or be
/// used meanwhile. Threads: one at a time.</remarks>
public sealed class AgeReader : ChunkReader
{
    private AgeReader(ChunkWindow window)
        : base(window, start: 0, window.Length)
    {
    }

    /// <summary>Always <c>[AgeReader]</c>.</summary>
    public override string ToString() => "[AgeReader]";

    internal static AgeReader Open(Stream source, UnwrapFileKey unwrap)
    {
        var start = source.Position;
        var input = new AgeInput(source);
        if (AgeArmor.CanBeginWith(input.Peek()))
        {
            throw AgeFileException.Malformed("it is armored, and armor is only read from its beginning to its end, by AgeFile.Decrypt");
        }

        Span<byte> fileKey = stackalloc byte[AgeFileKey.SizeInBytes];
        try
        {
            var header = AgeHeader.Read(new AgeHeaderReader(input));
            header.Unwrap(unwrap, fileKey);
            using var chunks = AgePayload.ReadKey(fileKey, input);
            var window = ChunkWindow.TryOpen(source, start + header.SizeInBytes + AgeChunks.NonceSizeInBytes, chunks);
            return window is null ? throw AgeFileException.Damaged() : new AgeReader(window);
        }
        finally
        {
            CryptographicOperations.ZeroMemory(fileKey);
        }
    }

    private protected override Exception Damaged() => AgeFileException.Damaged();
}
