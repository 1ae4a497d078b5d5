// Reads a whole log once and judges it. The order matters: nothing is believed before the checkpoint's signature, and the leaves are
// compared with the checkpoint before what follows them is looked at. Memory: one buffer and the tree's right edge, whatever the log's size.
using HrdCore.Cryptography;

namespace HrdCore.Auditing;

internal sealed class AuditLogScan
{
    private readonly AuditLogDirectory _directory;
    private readonly NoteVerifier _verifier;
    private readonly Checkpoint? _remembered;
    private readonly Action<AuditEntry>? _onSigned;
    private Checkpoint? _checkpoint;

    private AuditLogScan(AuditLogDirectory directory, NoteVerifier verifier, Checkpoint? remembered, Action<AuditEntry>? onSigned)
    {
        _directory = directory;
        _verifier = verifier;
        _remembered = remembered;
        _onSigned = onSigned;
        Report = Judge();
    }

    internal AuditLogReport Report { get; }

    /// <summary>The checkpoint's note; null unless its signature was good.</summary>
    internal SignedNote? Note { get; private set; }

    /// <summary>The tree over all whole entries, signed or not; complete only for an intact log.</summary>
    internal MerkleFrontier Tree { get; } = new();

    /// <summary>Where the last whole entry ends in the leaves file.</summary>
    internal long End { get; private set; }

    /// <summary>Scans. The entries under the checkpoint are given one by one; they may be believed only if the report turns out intact.</summary>
    internal static AuditLogScan Run(
        AuditLogDirectory directory, NoteVerifier verifier, Checkpoint? remembered, Action<AuditEntry>? onSigned = null)
    {
        if (remembered is not null && remembered.Origin != verifier.Name)
        {
            throw new ArgumentException("The remembered checkpoint is of another log: its origin differs.", nameof(remembered));
        }

        return new AuditLogScan(directory, verifier, remembered, onSigned);
    }

    private AuditLogReport Judge()
    {
        if (_directory.ReadCheckpoint() is not { } bytes)
        {
            return new AuditLogReport(_directory.HasLeaves ? AuditLogStatus.CheckpointMissing : AuditLogStatus.NoLog);
        }

        return JudgeCheckpoint(bytes) ?? JudgeLeaves(_checkpoint!);
    }

    private AuditLogReport? JudgeCheckpoint(byte[] bytes)
    {
        if (!SignedNote.TryParse(bytes, out var note))
        {
            return new AuditLogReport(AuditLogStatus.CheckpointUnreadable);
        }

        if (!note!.IsSignedBy(_verifier))
        {
            return new AuditLogReport(IsSignedUnderAnotherName(note, _verifier.Key) ? AuditLogStatus.WrongOrigin : AuditLogStatus.NotSignedByKey);
        }

        if (!Checkpoint.TryParse(note.Text, out var checkpoint))
        {
            return new AuditLogReport(AuditLogStatus.CheckpointUnreadable);
        }

        if (checkpoint!.Origin != _verifier.Name)
        {
            return new AuditLogReport(AuditLogStatus.WrongOrigin);
        }

        Note = note;
        _checkpoint = checkpoint;
        return null;
    }

    private AuditLogReport JudgeLeaves(Checkpoint checkpoint)
    {
        using var stream = _directory.OpenLeavesForReading();
        if (stream is null)
        {
            return new AuditLogReport(AuditLogStatus.LeavesMissing, checkpoint, leafIndex: checkpoint.Size == 0 ? null : 0);
        }

        var reader = new LeafReader(stream);
        var continuesRemembered = true;
        while (Tree.Size < checkpoint.Size)
        {
            continuesRemembered &= IsAsRemembered();
            if (!reader.TryRead(out var leaf))
            {
                return new AuditLogReport(AuditLogStatus.LeavesMissing, checkpoint, leafIndex: Tree.Size);
            }

            if (!AuditEntry.IsWellFormed(leaf))
            {
                return new AuditLogReport(AuditLogStatus.LeafUnreadable, checkpoint, leafIndex: Tree.Size);
            }

            Tree.Append(MerkleHash.OfLeaf(leaf));
            if (_onSigned is not null && AuditEntry.TryRead(leaf, out var entry))
            {
                _onSigned(entry!);
            }
        }

        continuesRemembered &= IsAsRemembered();
        if (Tree.Root != checkpoint.Root)
        {
            return new AuditLogReport(AuditLogStatus.LeavesChanged, checkpoint);
        }

        if (_remembered is not null && _remembered.Size > checkpoint.Size)
        {
            return new AuditLogReport(AuditLogStatus.BehindRemembered, checkpoint);
        }

        if (!continuesRemembered)
        {
            return new AuditLogReport(AuditLogStatus.ForkedFromRemembered, checkpoint);
        }

        return ReadUnsigned(checkpoint, reader, stream);
    }

    private AuditLogReport ReadUnsigned(Checkpoint checkpoint, LeafReader reader, Stream stream)
    {
        End = reader.Position;
        while (reader.TryRead(out var leaf) && AuditEntry.IsWellFormed(leaf))
        {
            Tree.Append(MerkleHash.OfLeaf(leaf));
            End = reader.Position;
        }

        return new AuditLogReport(
            AuditLogStatus.Intact, checkpoint, unsignedEntries: Tree.Size - checkpoint.Size, tornBytes: Math.Max(0, stream.Length - End));
    }

    private bool IsAsRemembered() => _remembered is null || _remembered.Size != Tree.Size || _remembered.Root == Tree.Root;

    // Only a wording: tells a log that was put in another's place from a wrong key or a changed checkpoint.
    private static bool IsSignedUnderAnotherName(SignedNote note, VerifyingKey key) =>
        note.Signatures.Any(signature => NoteKeyName.IsWithinLimit(signature.KeyName) && note.IsSignedBy(new NoteVerifier(signature.KeyName, key)));
}
