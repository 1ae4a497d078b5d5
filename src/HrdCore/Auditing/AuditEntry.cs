// A leaf of the audit log (docs/formats/audit-log.md), big-endian:
//   u8 version = 1 | u64 milliseconds since 1970-01-01T00:00:00Z | 16 bytes actor handle | u16 action | u16 count | count x 32 bytes commitment
// Size: 29 + 32 * count bytes, at most 65,533, so that a tlog entry bundle can hold it (its length is a u16).
using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;

namespace HrdCore.Auditing;

/// <summary>One entry: when, who (by handle), what was done, and commitments to what it was done to. Holds no name and no identifier.</summary>
/// <remarks>Equality: by bytes. Threads: immutable.</remarks>
public sealed class AuditEntry : IEquatable<AuditEntry>
{
    /// <summary>32: HMAC-SHA-256.</summary>
    public const int CommitmentSizeInBytes = 32;

    /// <summary>2,047: most identifiers of one entry.</summary>
    public const int MaxCommitments = (ushort.MaxValue - HeaderSizeInBytes) / CommitmentSizeInBytes;

    /// <summary>65,533: the longest leaf.</summary>
    public const int MaxSizeInBytes = HeaderSizeInBytes + (MaxCommitments * CommitmentSizeInBytes);

    /// <summary>29: a leaf without commitments.</summary>
    internal const int HeaderSizeInBytes = CountOffset + sizeof(ushort);

    private const byte Version = 1;
    private const int TimeOffset = 1;
    private const int ActorOffset = TimeOffset + sizeof(ulong);
    private const int ActionOffset = ActorOffset + ActorHandle.SizeInBytes;
    private const int CountOffset = ActionOffset + sizeof(ushort);

    private readonly byte[] _leaf;

    private AuditEntry(byte[] leaf) => _leaf = leaf;

    /// <summary>When, to the millisecond, in UTC.</summary>
    public DateTimeOffset Time => DateTimeOffset.FromUnixTimeMilliseconds((long)BinaryPrimitives.ReadUInt64BigEndian(_leaf.AsSpan(TimeOffset)));

    /// <summary>Who.</summary>
    public ActorHandle Actor => ActorHandle.FromBytes(_leaf.AsSpan(ActorOffset, ActorHandle.SizeInBytes));

    /// <summary>What was done.</summary>
    public AuditAction Action => AuditAction.FromCode(BinaryPrimitives.ReadUInt16BigEndian(_leaf.AsSpan(ActionOffset)));

    /// <summary>To how many objects; 0 to 2,047.</summary>
    public int CommitmentCount => BinaryPrimitives.ReadUInt16BigEndian(_leaf.AsSpan(CountOffset));

    /// <summary>The leaf's hash in the tree.</summary>
    public MerkleHash LeafHash => MerkleHash.OfLeaf(_leaf);

    internal ReadOnlySpan<byte> Leaf => _leaf;

    /// <summary>Makes an entry.</summary>
    /// <param name="time">When; cut to the millisecond. Not before 1970.</param>
    /// <param name="actor">Who.</param>
    /// <param name="action">What was done; not the default value.</param>
    /// <param name="opening">Used for this entry and no other.</param>
    /// <param name="objects">To what; at most 2,047 identifiers, none null.</param>
    /// <exception cref="ArgumentNullException">The opening or an identifier is null.</exception>
    /// <exception cref="ArgumentException">There is no action, or there are too many identifiers.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The time is before 1970.</exception>
    public static AuditEntry Create(
        DateTimeOffset time, ActorHandle actor, AuditAction action, AuditOpening opening, params ReadOnlySpan<AuditObjectId> objects)
    {
        if (time < DateTimeOffset.UnixEpoch)
        {
            // Without the time: when something was done can tell who did it.
            throw new ArgumentOutOfRangeException(nameof(time), "An entry's time is not before 1970-01-01T00:00:00Z. Set the clock.");
        }

        if (action == default)
        {
            throw new ArgumentException("An entry needs an action; the default value is none.", nameof(action));
        }

        ArgumentNullException.ThrowIfNull(opening);
        if (objects.Length > MaxCommitments)
        {
            throw new ArgumentException($"{objects.Length} identifiers were given; the limit is {MaxCommitments}. Append several entries.", nameof(objects));
        }

        var leaf = new byte[HeaderSizeInBytes + (objects.Length * CommitmentSizeInBytes)];
        leaf[0] = Version;
        BinaryPrimitives.WriteUInt64BigEndian(leaf.AsSpan(TimeOffset), (ulong)time.ToUnixTimeMilliseconds());
        actor.CopyTo(leaf.AsSpan(ActorOffset));
        BinaryPrimitives.WriteUInt16BigEndian(leaf.AsSpan(ActionOffset), action.Code);
        BinaryPrimitives.WriteUInt16BigEndian(leaf.AsSpan(CountOffset), (ushort)objects.Length);
        var rest = leaf.AsSpan(HeaderSizeInBytes);
        foreach (var id in objects)
        {
            ArgumentNullException.ThrowIfNull(id, nameof(objects));
            opening.Commit(id, rest[..CommitmentSizeInBytes]);
            rest = rest[CommitmentSizeInBytes..];
        }

        return new AuditEntry(leaf);
    }

    /// <summary>Reads a leaf.</summary>
    /// <param name="leaf">Its bytes.</param>
    /// <param name="entry">The entry, or null.</param>
    /// <returns>Whether the bytes are exactly one well-formed leaf of a version known here.</returns>
    public static bool TryRead(ReadOnlySpan<byte> leaf, [NotNullWhen(true)] out AuditEntry? entry)
    {
        entry = IsWellFormed(leaf) ? new AuditEntry(leaf.ToArray()) : null;
        return entry is not null;
    }

    /// <summary>One commitment.</summary>
    /// <param name="index">0 to <see cref="CommitmentCount"/> - 1, in the order of the identifiers.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such commitment.</exception>
    public ReadOnlySpan<byte> Commitment(int index)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, CommitmentCount);
        return _leaf.AsSpan(HeaderSizeInBytes + (index * CommitmentSizeInBytes), CommitmentSizeInBytes);
    }

    /// <summary>A copy of the leaf's bytes as the log holds them.</summary>
    public byte[] ToBytes() => [.. _leaf];

    /// <summary>Whether both are equal, as <see cref="Equals(AuditEntry?)"/> tells.</summary>
    /// <param name="left">One, or null.</param>
    /// <param name="right">Another, or null.</param>
    public static bool operator ==(AuditEntry? left, AuditEntry? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether they differ.</summary>
    /// <param name="left">One, or null.</param>
    /// <param name="right">Another, or null.</param>
    public static bool operator !=(AuditEntry? left, AuditEntry? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(AuditEntry? other) => other is not null && _leaf.AsSpan().SequenceEqual(other._leaf);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as AuditEntry);

    /// <inheritdoc/>
    public override int GetHashCode() => LeafHash.GetHashCode();

    internal static bool IsWellFormed(ReadOnlySpan<byte> leaf) =>
        leaf.Length >= HeaderSizeInBytes
        && leaf[0] == Version
        && BinaryPrimitives.ReadUInt64BigEndian(leaf[TimeOffset..]) <= (ulong)DateTimeOffset.MaxValue.ToUnixTimeMilliseconds()
        && BinaryPrimitives.ReadUInt16BigEndian(leaf[ActionOffset..]) != 0
        && leaf.Length == HeaderSizeInBytes + (BinaryPrimitives.ReadUInt16BigEndian(leaf[CountOffset..]) * CommitmentSizeInBytes);
}
