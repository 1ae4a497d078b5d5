using HrdCore.Cryptography;

namespace HrdCore.Auditing;

/// <summary>The signed entries of a log, read and checked in one pass, with proofs about them.</summary>
/// <remarks>Memory: the whole log, about 300 bytes per entry. Threads: immutable.</remarks>
public sealed class VerifiedAuditLog
{
    private readonly MerkleTree _tree;

    private VerifiedAuditLog(Checkpoint checkpoint, IReadOnlyList<AuditEntry> entries, MerkleTree tree)
    {
        Checkpoint = checkpoint;
        Entries = entries;
        _tree = tree;
    }

    /// <summary>What the log signed.</summary>
    public Checkpoint Checkpoint { get; }

    /// <summary>The entries under the checkpoint, by index. Those after it are left out: nothing vouches for them.</summary>
    public IReadOnlyList<AuditEntry> Entries { get; }

    /// <summary>Reads a log without changing it.</summary>
    /// <param name="directory">The log's directory, or a copy.</param>
    /// <param name="key">The log's public key, from a place that the log's host cannot reach.</param>
    /// <param name="origin">The log's identity.</param>
    /// <param name="remembered">The last checkpoint that the caller saw.</param>
    /// <exception cref="ArgumentNullException">The directory, key or origin is null.</exception>
    /// <exception cref="ArgumentException">The directory is empty, the origin has no possible shape, or the remembered checkpoint is of another origin.</exception>
    /// <exception cref="AuditLogException">The log is not intact.</exception>
    /// <exception cref="IOException">A file cannot be read, or is a link. The message does not tell its path.</exception>
    public static VerifiedAuditLog Read(string directory, VerifyingKey key, string origin, Checkpoint? remembered = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(directory);
        ArgumentNullException.ThrowIfNull(key);
        NoteKeyName.Require(origin, nameof(origin));
        List<AuditEntry> entries = [];
        var report = AuditLogScan.Run(new AuditLogDirectory(directory), new NoteVerifier(origin, key), remembered, entries.Add).Report;
        if (!report.IsIntact)
        {
            throw new AuditLogException(report);
        }

        var tree = new MerkleTree();
        foreach (var entry in entries)
        {
            tree.Append(entry.LeafHash);
        }

        return new VerifiedAuditLog(report.Checkpoint!, entries.AsReadOnly(), tree);
    }

    /// <summary>Proves to someone who has only the checkpoint that an entry is in the log. Check it with <see cref="MerkleProof.VerifyInclusion"/>.</summary>
    /// <param name="index">The entry's index.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such entry.</exception>
    public MerkleHash[] ProveInclusion(long index) => _tree.ProveInclusion(index, Checkpoint.Size);

    /// <summary>Proves to someone who has only two checkpoints that the log continues the earlier one. Check it with <see cref="MerkleProof.VerifyConsistency"/>.</summary>
    /// <param name="earlierSize">The size of the earlier checkpoint, from 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The size is not positive or beyond the log.</exception>
    public MerkleHash[] ProveConsistency(long earlierSize) => _tree.ProveConsistency(earlierSize, Checkpoint.Size);
}
