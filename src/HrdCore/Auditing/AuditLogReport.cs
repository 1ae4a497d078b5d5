using System.Globalization;

namespace HrdCore.Auditing;

/// <summary>What checking an audit log found: one status, and at most a leaf's index. Holds nothing from a leaf.</summary>
public sealed class AuditLogReport
{
    internal AuditLogReport(AuditLogStatus status, Checkpoint? checkpoint = null, long? leafIndex = null, long unsignedEntries = 0, long tornBytes = 0)
    {
        Status = status;
        Checkpoint = checkpoint;
        LeafIndex = leafIndex;
        UnsignedEntries = unsignedEntries;
        TornBytes = tornBytes;
    }

    /// <summary>The finding.</summary>
    public AuditLogStatus Status { get; }

    /// <summary>Whether all is well.</summary>
    public bool IsIntact => Status == AuditLogStatus.Intact;

    /// <summary>The log's checkpoint if its signature was good; else null.</summary>
    public Checkpoint? Checkpoint { get; }

    /// <summary>The first leaf that is missing or unreadable, from 0; null for other findings, which a root cannot pin to one leaf, and for a log of no leaves.</summary>
    public long? LeafIndex { get; }

    /// <summary>Entries after the checkpoint. Nothing vouches for them until the next one is signed.</summary>
    public long UnsignedEntries { get; }

    /// <summary>Bytes after the last whole entry, left by a crash or by an entry just being written.</summary>
    public long TornBytes { get; }

    /// <summary>The finding in a sentence.</summary>
    public override string ToString() => Status switch
    {
        AuditLogStatus.Intact => Text($"The audit log is intact: {Checkpoint!.Size} signed entries, {UnsignedEntries} not yet signed."),
        AuditLogStatus.NoLog => "There is no audit log in this directory.",
        AuditLogStatus.CheckpointMissing => "The audit log has entries but no checkpoint.",
        AuditLogStatus.CheckpointUnreadable => "The audit log's checkpoint file is not a well-formed signed checkpoint.",
        AuditLogStatus.WrongOrigin => "The checkpoint belongs to another audit log of the same key.",
        AuditLogStatus.NotSignedByKey => "The audit log's checkpoint is not signed by the expected key under the expected origin, or was changed after it was signed.",
        AuditLogStatus.LeavesMissing when LeafIndex is null =>
            "The checkpoint covers no entries, but the leaves file, which a new log has, is not there.",
        AuditLogStatus.LeavesMissing => Text($"The checkpoint covers {Checkpoint!.Size} entries, but entry {LeafIndex} is not there."),
        AuditLogStatus.LeafUnreadable => Text($"Entry {LeafIndex}, which the checkpoint covers, is not well-formed or is of a newer version."),
        AuditLogStatus.LeavesChanged => Text($"The {Checkpoint!.Size} entries under the checkpoint are not those that were signed."),
        AuditLogStatus.BehindRemembered => Text($"The audit log has {Checkpoint!.Size} signed entries, fewer than the remembered checkpoint."),
        AuditLogStatus.ForkedFromRemembered => "The audit log does not continue the remembered checkpoint: it was forked or rewritten.",
        _ => throw new InvalidOperationException("A status without a sentence."),
    };

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
