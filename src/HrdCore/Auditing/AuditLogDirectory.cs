// The files of an audit log (docs/formats/audit-log.md): leaves, checkpoint, lock; and checkpoint.tmp while the checkpoint is replaced.
// A link, pipe or device in a file's place is refused: it would lead writes elsewhere or let its opener wait for ever.
// What is made here is for its owner's eyes only (mode 600, directory 700), since even the times of entries tell something.
using Microsoft.Win32.SafeHandles;

namespace HrdCore.Auditing;

internal sealed class AuditLogDirectory(string path)
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    private const string Unreadable = "A file of the audit log cannot be read. Check the directory's permissions and the disk.";
    private const string Unwritable = "A file of the audit log cannot be written. Check the directory's permissions and the disk's free space.";
    private const string Irregular = "A file of the audit log is a link, a pipe or a device. Put a regular file in its place.";

    private readonly string _leaves = Path.Combine(path, "leaves");
    private readonly string _checkpoint = Path.Combine(path, "checkpoint");
    private readonly string _newCheckpoint = Path.Combine(path, "checkpoint.tmp");
    private readonly string _lock = Path.Combine(path, "lock");

    internal bool HasLeaves => LengthOf(_leaves) > 0;

    internal bool HasCheckpoint => LengthOf(_checkpoint) is not null;

    internal void Create()
    {
        AuditLogStorage.Use("The audit log's directory cannot be made. Check its parent's permissions, and that no file is in its place.", () =>
            OperatingSystem.IsWindows() ? Directory.CreateDirectory(path) : Directory.CreateDirectory(path, OwnerOnly | UnixFileMode.UserExecute));
        if (Path.GetDirectoryName(Path.GetFullPath(path)) is { } parent)
        {
            _ = DirectoryFlush.TryFlush(parent);
        }
    }

    internal FileStream Lock()
    {
        RequireNoLink(_lock);
        var stream = AuditLogStorage.Use(
            "The audit log cannot be locked: it is open elsewhere, or its directory does not exist or cannot be written. Close it there first.",
            () => new FileStream(_lock, Options(FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None)));
        RequireSeekable(stream.SafeFileHandle, stream);
        return stream;
    }

    internal SafeFileHandle OpenLeavesForAppending()
    {
        RequireNoLink(_leaves);
        var handle = AuditLogStorage.Use(Unwritable, () => File.OpenHandle(_leaves, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read));
        RequireSeekable(handle, handle);
        AuditLogStorage.Use(Unwritable, () =>
        {
            if (!OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(handle, OwnerOnly);
            }
        });

        return handle;
    }

    internal Stream? OpenLeavesForReading() => OpenForReading(_leaves);

    // One byte more than a note may have is enough to see that there is too much.
    internal byte[]? ReadCheckpoint()
    {
        using var stream = OpenForReading(_checkpoint);
        return stream is null ? null : AuditLogStorage.Use(Unreadable, () =>
        {
            var bytes = new byte[Math.Min(stream.Length, SignedNote.MaxSizeInBytes + 1)];
            return bytes[..stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false)];
        });
    }

    // Old or new, never a half: write beside it, make that durable, rename over it, make the rename durable.
    // What a crash left in the new one's place is deleted and the file made anew, since opening it would follow a link.
    internal void ReplaceCheckpoint(byte[] note)
    {
        AuditLogStorage.Use(Unwritable, () =>
        {
            File.Delete(_newCheckpoint);
            using (var stream = new FileStream(_newCheckpoint, Options(FileMode.CreateNew, FileAccess.Write, FileShare.None)))
            {
                stream.Write(note);
                stream.Flush(flushToDisk: true);
            }

            File.Move(_newCheckpoint, _checkpoint, overwrite: true);
        });
        Flush();
    }

    internal void Flush() => _ = DirectoryFlush.TryFlush(path);

    // A file without length is not opened: nothing is in it, and pipes, devices and sockets look so too. Opening one may wait for ever.
    private static Stream? OpenForReading(string file) => LengthOf(file) switch
    {
        null => null,
        0 => Stream.Null,
        _ => AuditLogStorage.Use(
            Unreadable, () => new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0)),
    };

    private static long? LengthOf(string file)
    {
        RequireNoLink(file);
        return AuditLogStorage.Use<long?>(Unreadable, () => new FileInfo(file) is { Exists: true } info ? info.Length : null);
    }

    private static void RequireNoLink(string file)
    {
        if (AuditLogStorage.Use(Unreadable, () => new FileInfo(file).LinkTarget) is not null)
        {
            throw new IOException(Irregular);
        }
    }

    // For writing, pipes open at once; only then can be seen what they are.
    private static void RequireSeekable(SafeFileHandle handle, IDisposable owner)
    {
        try
        {
            _ = RandomAccess.GetLength(handle);
        }
        catch (NotSupportedException)
        {
            owner.Dispose();
            throw new IOException(Irregular);
        }
    }

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
