// Bytes that are sealed or opened where they already are. Copying a file that an app holds in memory costs a quarter of what the cipher does.
namespace HrdCore.Cryptography.Chunks;

/// <summary>Content that may be able to show its bytes instead of copying them.</summary>
internal interface ILendingContent
{
    /// <summary>Shows the next bytes and moves on behind them.</summary>
    /// <param name="size">How many.</param>
    /// <param name="bytes">Exactly so many, as long as nobody changes the content.</param>
    /// <returns>False when they have to be read; nothing has moved then.</returns>
    bool TryLend(int size, out ReadOnlyMemory<byte> bytes);
}

internal static class LentContent
{
    /// <summary>Borrows from a stream that can lend: one of ours, or a <see cref="MemoryStream"/> that shows its buffer.</summary>
    internal static bool TryTake(Stream source, int size, out ReadOnlyMemory<byte> bytes)
    {
        bytes = default;
        if (source is ILendingContent lending)
        {
            return lending.TryLend(size, out bytes);
        }

        // Not a type derived from it, whose Read may do something else.
        if (source.GetType() != typeof(MemoryStream) || !((MemoryStream)source).TryGetBuffer(out var buffer) || buffer.Count - source.Position < size)
        {
            return false;
        }

        bytes = buffer.AsMemory((int)source.Position, size);
        source.Position += size;
        return true;
    }
}
