using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using HrdCore.Cryptography.Chunks;

namespace HrdCore.Cryptography;

/// <summary>The plaintext of a Cobblestone-256 message, read from any place of it: each chunk is authenticated before a byte of it is given, the whole never is. Prints as <c>[Cobblestone256ChunkReader]</c>.</summary>
/// <remarks>When it opens, the message's commitment to its key and context and its last chunk are authenticated, so that a message that was cut or lengthened does not open; each other chunk
/// of 16 KiB is authenticated when it is read. Ownership: the source stays the caller's, and must not change or be used meanwhile. Threads: one at a time.</remarks>
public sealed class Cobblestone256ChunkReader : ChunkReader
{
    private Cobblestone256ChunkReader(ChunkWindow window)
        : base(window, start: 0, window.Length)
    {
    }

    /// <summary>Opens a message so that any part of it can be read.</summary>
    /// <param name="key">32 bytes.</param>
    /// <param name="context">The bytes it was sealed with.</param>
    /// <param name="message">The sealed message, from where the stream stands to its end. It stays open and the caller's.</param>
    /// <param name="reader">The plaintext, or null.</param>
    /// <returns>False when key or context is wrong, or the message's beginning or end was changed, without telling which.</returns>
    /// <exception cref="ArgumentNullException">The message is null.</exception>
    /// <exception cref="ArgumentException">Key or context has a wrong size, or the message cannot be read from any place.</exception>
    public static bool TryOpen(ReadOnlySpan<byte> key, ReadOnlySpan<byte> context, Stream message, [NotNullWhen(true)] out Cobblestone256ChunkReader? reader)
    {
        ArgumentNullException.ThrowIfNull(message);
        RequireSeekable(message, nameof(message));
        Cobblestone256.RequireKeyAndContext(key, context);
        var window = TryOpen(key, context, message);
        reader = window is null ? null : new Cobblestone256ChunkReader(window);
        return reader is not null;
    }

    /// <summary>Always <c>[Cobblestone256ChunkReader]</c>.</summary>
    public override string ToString() => "[Cobblestone256ChunkReader]";

    internal static void RequireSeekable(Stream message, string parameterName)
    {
        if (!message.CanRead || !message.CanSeek)
        {
            throw new ArgumentException("The message must be one that can be read from any place, as a file on disk; opening it whole needs no more than reading.", parameterName);
        }
    }

    internal static ChunkWindow? TryOpen(ReadOnlySpan<byte> key, ReadOnlySpan<byte> context, Stream message)
    {
        var start = message.Position + Cobblestone256.HeaderSizeInBytes;
        using var chunks = Cobblestone256Chunks.TryRead(key, context, message);
        return chunks is null ? null : ChunkWindow.TryOpen(message, start, chunks);
    }

    internal static AuthenticationTagMismatchException NotAuthentic() =>
        new("What is stored there was changed, or is not there any more. Use nothing of it, and look for an earlier copy.");

    private protected override Exception Damaged() => NotAuthentic();
}
