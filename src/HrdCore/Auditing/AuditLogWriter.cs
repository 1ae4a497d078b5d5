// Appends leaves to their file through a buffer whose every write says where it goes, so that a failed one cannot shift those after it.
// Before each write it looks whether the file is as it left it and asks its owner whether the log still is: a second writer, where locks
// do not work, must not find its signed leaves overwritten.
using System.Buffers.Binary;
using Microsoft.Win32.SafeHandles;

namespace HrdCore.Auditing;

internal sealed class AuditLogWriter(SafeFileHandle file, long end, Action requireUndisturbed) : IDisposable
{
    private const string Unwritable = "The audit log's leaves cannot be written. Check the disk's free space.";

    private readonly byte[] _buffer = new byte[128 * 1024]; // room for any record: 2 + 65,533 bytes
    private int _filled;
    private long _end = end;

    internal void Append(AuditEntry entry)
    {
        var leaf = entry.Leaf;
        if (_buffer.Length - _filled < LeafReader.PrefixSizeInBytes + leaf.Length)
        {
            Write();
        }

        BinaryPrimitives.WriteUInt16BigEndian(_buffer.AsSpan(_filled), (ushort)leaf.Length);
        leaf.CopyTo(_buffer.AsSpan(_filled + LeafReader.PrefixSizeInBytes));
        _filled += LeafReader.PrefixSizeInBytes + leaf.Length;
    }

    internal void Flush()
    {
        Write();
        AuditLogStorage.Use(Unwritable, () => RandomAccess.FlushToDisk(file));
    }

    /// <summary>Shortens the file to where its last whole leaf ends.</summary>
    internal void Cut(long end)
    {
        RequireUndisturbed();
        AuditLogStorage.Use(Unwritable, () =>
        {
            RandomAccess.SetLength(file, end);
            RandomAccess.FlushToDisk(file);
        });
        _end = end;
    }

    internal void RequireUndisturbed()
    {
        requireUndisturbed();
        if (RandomAccess.GetLength(file) != _end)
        {
            throw new IOException("The audit log's leaves were changed by someone else while the log was open. Nothing was written. Close the other writer and open the log again.");
        }
    }

    public void Dispose() => file.Dispose();

    private void Write()
    {
        RequireUndisturbed();
        AuditLogStorage.Use(Unwritable, () => RandomAccess.Write(file, _buffer.AsSpan(0, _filled), _end));
        _end += _filled;
        _filled = 0;
    }
}
