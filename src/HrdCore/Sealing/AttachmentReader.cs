using System.Diagnostics;
using HrdCore.Cryptography;
using HrdCore.Cryptography.Chunks;

namespace HrdCore.Sealing;

/// <summary>The content of a sealed attachment, read from any place of it: each chunk is authenticated before a byte of it is given, the whole never is. Prints as <c>[AttachmentReader]</c>.</summary>
/// <remarks>When it opens, the key, the record, the attachment's name, its beginning and its end are authenticated, so that one that was moved, cut or lengthened does not open. Ownership: the source
/// stays the caller's, and must not change or be used meanwhile. Threads: one at a time.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class AttachmentReader : ChunkReader
{
    private AttachmentReader(ChunkWindow frame, long length)
        : base(frame, start: AttachmentFrame.HeaderSizeInBytes, length)
    {
    }

    /// <summary>Always <c>[AttachmentReader]</c>.</summary>
    public override string ToString() => "[AttachmentReader]";

    /// <summary>Takes the window over; null when it does not hold a frame.</summary>
    internal static AttachmentReader? TryCreate(ChunkWindow frame)
    {
        Span<byte> header = stackalloc byte[AttachmentFrame.HeaderSizeInBytes];
        if (frame.Length >= header.Length && frame.TryRead(0, header, out _)
            && AttachmentFrame.TryReadHeader(header, out var length) && frame.Length == AttachmentFrame.GetLength(length))
        {
            return new AttachmentReader(frame, length);
        }

        frame.Dispose();
        return null;
    }

    private protected override Exception Damaged() => Cobblestone256ChunkReader.NotAuthentic();
}
