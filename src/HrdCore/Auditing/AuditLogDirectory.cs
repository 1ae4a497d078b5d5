// The files of an audit log (docs/formats/audit-log.md): leaves, checkpoint, lock; and checkpoint.tmp while the checkpoint is replaced.
// What is made here is for its owner's eyes only (mode 600, directory 700), since even the times of entries tell something.
using Microsoft.Win32.SafeHandles;

namespace HrdCore.Auditing;

internal sealed class AuditLogDirectory(string path)
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    private readonly string _leaves = Path.Combine(path, "leaves");
    private readonly string _checkpoint = Path.Combine(path, "checkpoint");
    private readonly string _newCheckpoint = Path.Combine(path, "checkpoint.tmp");
    private readonly string _lock = Path.Combine(path, "lock");

    internal bool HasLeaves => File.Exists(_leaves) && new FileInfo(_leaves).Length > 0;

    internal bool HasCheckpoint => File.Exists(_checkpoint);

    internal void Create()
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(path);
        }
        else
        {
            Directory.CreateDirectory(path, OwnerOnly | UnixFileMode.UserExecute);
        }

        if (Path.GetDirectoryName(Path.GetFullPath(path)) is { } parent)
        {
            _ = DirectoryFlush.TryFlush(parent);
        }
    }

    internal FileStream Lock()
    {
        try
        {
            return new FileStream(_lock, Options(FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (IOException) // its text would show the path
        {
            throw new IOException("The audit log cannot be locked: it is open elsewhere, or its directory does not exist or cannot be written. Close it there first.");
        }
    }

    internal SafeFileHandle OpenLeavesForAppending()
    {
        var handle = File.OpenHandle(_leaves, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(handle, OwnerOnly);
        }

        return handle;
    }

    internal FileStream? OpenLeavesForReading() =>
        File.Exists(_leaves) ? new FileStream(_leaves, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0) : null;

    // One byte more than a note may have is enough to see that there is too much.
    internal byte[]? ReadCheckpoint()
    {
        if (!HasCheckpoint)
        {
            return null;
        }

        using var stream = new FileStream(_checkpoint, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
        var bytes = new byte[Math.Min(stream.Length, SignedNote.MaxSizeInBytes + 1)];
        return bytes[..stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false)];
    }

    // Old or new, never a half: write beside it, make that durable, rename over it, make the rename durable.
    internal void ReplaceCheckpoint(ReadOnlySpan<byte> note)
    {
        using (var stream = new FileStream(_newCheckpoint, Options(FileMode.Create, FileAccess.Write, FileShare.None)))
        {
            stream.Write(note);
            stream.Flush(flushToDisk: true);
        }

        File.Move(_newCheckpoint, _checkpoint, overwrite: true);
        Flush();
    }

    internal void Flush() => _ = DirectoryFlush.TryFlush(path);

    private static FileStreamOptions Options(FileMode mode, FileAccess access, FileShare share)
    {
        var options = new FileStreamOptions { Mode = mode, Access = access, Share = share, BufferSize = 0 };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = OwnerOnly;
        }

        return options;
    }
}
