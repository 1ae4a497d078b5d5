// An audit log in a directory. The rules that make it crash-safe (docs/formats/audit-log.md, "Writing" and "Opening"):
//   leaves are durable before a checkpoint that covers them is written; the checkpoint is replaced whole; what the checkpoint covers is never
//   cut; after a failed write nothing more is signed. So at no moment can two different trees of one size both carry a signature.
using HrdCore.Cryptography;
using Microsoft.Win32.SafeHandles;

namespace HrdCore.Auditing;

/// <summary>An audit log in a directory of its own, for one process at a time.</summary>
/// <remarks>Appending is buffered: an entry is safe once <see cref="SignCheckpoint"/> has returned. Disposal signs what is left.
/// Threads: all members are safe from several at once. The signing key stays the caller's and must outlive the log.</remarks>
public sealed class FileAuditLog : IAuditLog, IDisposable
{
    private readonly Lock _gate = new();
    private readonly AuditLogDirectory _directory;
    private readonly FileStream _lock;
    private readonly AuditLogWriter _leaves;
    private readonly MerkleFrontier _tree;
    private readonly NoteSigner _signer;
    private readonly TimeProvider _time;
    private Checkpoint _lastCheckpoint;
    private SignedNote _lastNote;
    private bool _failed;
    private bool _disposed;

    private FileAuditLog(AuditLogDirectory directory, FileStream @lock, SafeFileHandle leaves, AuditLogScan scan, NoteSigner signer, TimeProvider time)
    {
        _directory = directory;
        _lock = @lock;
        _leaves = new AuditLogWriter(leaves, scan.End + scan.Report.TornBytes, RequireCheckpointInPlace);
        _tree = scan.Tree;
        _signer = signer;
        _time = time;
        _lastCheckpoint = scan.Report.Checkpoint!;
        _lastNote = scan.Note!;
        RecoveredEntries = scan.Report.UnsignedEntries;
        CutBytes = scan.Report.TornBytes;
    }

    /// <summary>Whole entries found after the last checkpoint when the log was opened, and kept. Nothing vouched for them until then.</summary>
    public long RecoveredEntries { get; }

    /// <summary>Bytes of a torn entry that were cut off when the log was opened.</summary>
    public long CutBytes { get; }

    /// <inheritdoc/>
    public long Size
    {
        get
        {
            lock (_gate)
            {
                return _tree.Size;
            }
        }
    }

    /// <summary>The last checkpoint that was signed.</summary>
    public Checkpoint LastCheckpoint
    {
        get
        {
            lock (_gate)
            {
                return _lastCheckpoint;
            }
        }
    }

    /// <summary>Makes a new log and signs its empty state.</summary>
    /// <param name="directory">Made if absent; holds no log yet.</param>
    /// <param name="origin">The log's identity for good: 1 to 255 UTF-8 bytes without spaces, plus signs and control characters, e.g. <c>audit.ngo.example/cases</c>.</param>
    /// <param name="key">Signs the checkpoints; stays the caller's.</param>
    /// <param name="time">Dates the entries.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The directory is empty or the origin has another shape.</exception>
    /// <exception cref="InvalidOperationException">The directory holds a log, or leaves of one.</exception>
    /// <exception cref="IOException">The log is open elsewhere, or a file cannot be written or is a link. The message does not tell its path.</exception>
    public static FileAuditLog Create(string directory, string origin, SigningKey key, TimeProvider time)
    {
        var (files, signer) = Check(directory, origin, key, time);
        files.Create();
        var locked = files.Lock();
        try
        {
            if (files.HasCheckpoint || files.HasLeaves)
            {
                throw new InvalidOperationException("The directory already holds an audit log. Open it, or choose another directory.");
            }

            WriteEmptyLog(files, signer);
            return Open(files, locked, signer, time, remembered: null);
        }
        catch
        {
            locked.Dispose();
            throw;
        }
    }

    /// <summary>Opens a log after checking all of it, and cuts off an entry that a crash left torn behind the checkpoint.</summary>
    /// <param name="directory">Holds the log.</param>
    /// <param name="origin">The log's identity.</param>
    /// <param name="key">Signs the checkpoints; the one that signed the last. Stays the caller's.</param>
    /// <param name="time">Dates the entries.</param>
    /// <param name="remembered">The last checkpoint that the caller saw, from a place that the log's host cannot reach. Without it a log that was put back to an earlier state is continued unseen.</param>
    /// <exception cref="ArgumentNullException">An argument other than the remembered checkpoint is null.</exception>
    /// <exception cref="ArgumentException">The directory is empty, the origin has another shape, or the remembered checkpoint is of another origin.</exception>
    /// <exception cref="AuditLogException">The log is absent, damaged, of another key, or does not continue what is remembered.</exception>
    /// <exception cref="IOException">The log is open elsewhere, or a file cannot be read or written or is a link. The message does not tell its path.</exception>
    public static FileAuditLog Open(string directory, string origin, SigningKey key, TimeProvider time, Checkpoint? remembered = null)
    {
        var (files, signer) = Check(directory, origin, key, time);
        if (!files.HasCheckpoint && !files.HasLeaves)
        {
            throw new AuditLogException(new AuditLogReport(AuditLogStatus.NoLog)); // before locking, which would leave a file behind
        }

        var locked = files.Lock();
        try
        {
            return Open(files, locked, signer, time, remembered);
        }
        catch
        {
            locked.Dispose();
            throw;
        }
    }

    /// <summary>Opens the log, or makes it if there is none and none is remembered. With null as the remembered checkpoint a log that somebody
    /// deleted is begun anew without a word; so it has to be written out.</summary>
    /// <inheritdoc cref="Open(string, string, SigningKey, TimeProvider, Checkpoint?)"/>
    public static FileAuditLog OpenOrCreate(string directory, string origin, SigningKey key, TimeProvider time, Checkpoint? remembered)
    {
        var (files, _) = Check(directory, origin, key, time);
        return remembered is null && !files.HasCheckpoint && !files.HasLeaves
            ? Create(directory, origin, key, time)
            : Open(directory, origin, key, time, remembered);
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException">An identifier is null.</exception>
    /// <exception cref="ArgumentException">There is no action, or there are too many identifiers.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The clock is before 1970.</exception>
    /// <exception cref="InvalidOperationException">A write failed before.</exception>
    /// <exception cref="IOException">The entry could not be written; the log takes no more.</exception>
    /// <exception cref="ObjectDisposedException">The log was disposed.</exception>
    public AuditReceipt Append(ActorHandle actor, AuditAction action, params ReadOnlySpan<AuditObjectId> objects)
    {
        var opening = AuditOpening.Create();
        try
        {
            lock (_gate)
            {
                RequireUsable();
                var entry = AuditEntry.Create(_time.GetUtcNow(), actor, action, opening, objects);
                Guarded(() => _leaves.Append(entry));
                _tree.Append(entry.LeafHash);
                return new AuditReceipt(_tree.Size - 1, entry, opening);
            }
        }
        catch
        {
            opening.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">A write failed before.</exception>
    /// <exception cref="IOException">A file could not be written; the log takes no more.</exception>
    /// <exception cref="ObjectDisposedException">The log or its key was disposed.</exception>
    public SignedNote SignCheckpoint()
    {
        lock (_gate)
        {
            RequireUsable();
            if (_tree.Size != _lastCheckpoint.Size)
            {
                Guarded(SignNext);
            }

            return _lastNote;
        }
    }

    /// <summary>Signs what is not signed yet and closes the log. After a failed write it only closes.</summary>
    /// <exception cref="IOException">The last entries could not be written.</exception>
    /// <exception cref="ObjectDisposedException">The key was disposed before the log.</exception>
    public void Dispose()
    {
        lock (_gate)
        {
            if (_disposed)
            {
                return;
            }

            try
            {
                if (!_failed)
                {
                    SignCheckpoint();
                }
            }
            finally
            {
                _disposed = true;
                _leaves.Dispose();
                _lock.Dispose();
            }
        }
    }

    private static (AuditLogDirectory Files, NoteSigner Signer) Check(string directory, string origin, SigningKey key, TimeProvider time)
    {
        ArgumentException.ThrowIfNullOrEmpty(directory);
        NoteKeyName.Require(origin, nameof(origin));
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(time);
        return (new AuditLogDirectory(directory), new NoteSigner(origin, key));
    }

    private static void WriteEmptyLog(AuditLogDirectory files, NoteSigner signer)
    {
        files.OpenLeavesForAppending().Dispose();
        files.Flush();
        files.ReplaceCheckpoint(new Checkpoint(signer.Verifier.Name, 0, MerkleHash.OfEmptyTree).Sign(signer).ToBytes());
    }

    private static FileAuditLog Open(AuditLogDirectory files, FileStream locked, NoteSigner signer, TimeProvider time, Checkpoint? remembered)
    {
        var scan = AuditLogScan.Run(files, signer.Verifier, remembered);
        if (!scan.Report.IsIntact)
        {
            throw new AuditLogException(scan.Report);
        }

        var leaves = files.OpenLeavesForAppending();
        try
        {
            var log = new FileAuditLog(files, locked, leaves, scan, signer, time);
            if (log.CutBytes > 0)
            {
                log._leaves.Cut(scan.End);
            }

            return log;
        }
        catch
        {
            leaves.Dispose();
            throw;
        }
    }

    private void RequireUsable()
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        if (_failed)
        {
            throw new InvalidOperationException("A write to the audit log failed before. Dispose it, mend the storage, and open it again.");
        }
    }

    // After a failed write it is unknown what the disk holds, so nothing may be signed on top of it.
    private void Guarded(Action write)
    {
        try
        {
            write();
        }
        catch
        {
            _failed = true;
            throw;
        }
    }

    private void SignNext()
    {
        _leaves.Flush();
        _leaves.RequireUndisturbed();
        var checkpoint = new Checkpoint(_signer.Verifier.Name, _tree.Size, _tree.Root);
        var note = checkpoint.Sign(_signer);
        _directory.ReplaceCheckpoint(note.ToBytes());
        _lastCheckpoint = checkpoint;
        _lastNote = note;
    }

    // Where file locks do not work (some network drives), a second writer shows here, before its leaves are overwritten or its signed tree
    // is contradicted. Called before every write, of leaves and of the checkpoint.
    private void RequireCheckpointInPlace()
    {
        if (!Checkpoint.TryOpen(_directory.ReadCheckpoint(), _signer.Verifier, out var found) || !found!.Equals(_lastCheckpoint))
        {
            throw new IOException("The audit log's checkpoint was changed by someone else while the log was open. Nothing was written. Close the other writer and open the log again.");
        }
    }
}
