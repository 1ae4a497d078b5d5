namespace HrdCore.Auditing;

/// <summary>What the log gives back for an entry: its place, the entry itself, and the secret that links it to identifiers.</summary>
/// <remarks>The entry stands in the log for good once a checkpoint was signed whose size is above <see cref="Index"/>.</remarks>
public sealed class AuditReceipt
{
    /// <summary>Makes a receipt; for those who implement a log.</summary>
    /// <param name="index">The entry's place, from 0.</param>
    /// <param name="entry">The entry.</param>
    /// <param name="opening">Its opening.</param>
    /// <exception cref="ArgumentNullException">The entry or the opening is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The index is negative.</exception>
    public AuditReceipt(long index, AuditEntry entry, AuditOpening opening)
    {
        ArgumentNullException.ThrowIfNull(entry);
        ArgumentNullException.ThrowIfNull(opening);
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        Index = index;
        Entry = entry;
        Opening = opening;
    }

    /// <summary>The entry's place in the log, from 0.</summary>
    public long Index { get; }

    /// <summary>The entry as written.</summary>
    public AuditEntry Entry { get; }

    /// <summary>The secret. Seal it and store it with the record; then dispose it. The log keeps no copy.</summary>
    public AuditOpening Opening { get; }
}
