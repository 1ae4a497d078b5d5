// The leaves file, as a tlog entry bundle without end: u16 big-endian length, that many bytes of leaf, and so on.
using System.Buffers.Binary;

namespace HrdCore.Auditing;

internal sealed class LeafReader(Stream stream)
{
    internal const int PrefixSizeInBytes = sizeof(ushort);

    private readonly byte[] _buffer = new byte[256 * 1024]; // room for any record: 2 + 65,535 bytes
    private int _start;
    private int _end;

    /// <summary>Where the last whole record ended.</summary>
    internal long Position { get; private set; }

    /// <summary>Gives the next leaf, good until the next call. False at the end of the file, also when that is amid a record.</summary>
    internal bool TryRead(out ReadOnlySpan<byte> leaf)
    {
        leaf = default;
        if (!TryFill(PrefixSizeInBytes))
        {
            return false;
        }

        var length = BinaryPrimitives.ReadUInt16BigEndian(_buffer.AsSpan(_start));
        if (!TryFill(PrefixSizeInBytes + length))
        {
            return false;
        }

        leaf = _buffer.AsSpan(_start + PrefixSizeInBytes, length);
        _start += PrefixSizeInBytes + length;
        Position += PrefixSizeInBytes + length;
        return true;
    }

    private bool TryFill(int needed)
    {
        if (_end - _start >= needed)
        {
            return true;
        }

        _buffer.AsSpan(_start.._end).CopyTo(_buffer);
        _end -= _start;
        _start = 0;
        try
        {
            _end += stream.ReadAtLeast(_buffer.AsSpan(_end), needed - _end, throwOnEndOfStream: false);
        }
        catch (Exception failure) when (AuditLogStorage.IsFailure(failure))
        {
            throw new IOException("The audit log's leaves cannot be read. Check the disk.");
        }

        return _end >= needed;
    }
}
