using System.Diagnostics;
using System.Text.Json.Serialization;
using HrdCore.Classification;

namespace HrdCore.Auditing;

/// <summary>The identifier of what an entry is about: a record, a file, a key. The log never holds it, only a commitment to it.</summary>
/// <remarks>Shape: 1 to 255 bytes that mean the same thing for the life of the log. Identifiers of different kinds must not collide; start with the kind if they could.
/// Equality: by bytes. Threads: immutable.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(SelfRedactingJsonConverter))]
public sealed class AuditObjectId : ISelfRedacting, IEquatable<AuditObjectId>
{
    /// <summary>255.</summary>
    public const int MaxSizeInBytes = 255;

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly byte[] _bytes;

    private AuditObjectId(byte[] bytes) => _bytes = bytes;

    /// <inheritdoc/>
    public DataClass DataClass => DataClass.Internal;

    internal ReadOnlySpan<byte> Bytes => _bytes;

    /// <summary>Takes an identifier made of bytes.</summary>
    /// <param name="bytes">1 to 255 bytes; copied.</param>
    /// <exception cref="ArgumentException">There are none or too many.</exception>
    public static AuditObjectId FromBytes(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length is 0 or > MaxSizeInBytes)
        {
            throw new ArgumentException($"An object identifier has 1 to {MaxSizeInBytes} bytes; {bytes.Length} were given.", nameof(bytes));
        }

        return new AuditObjectId(bytes.ToArray());
    }

    /// <summary>Takes a UUID: its 16 bytes in the order in which it is written (RFC 9562).</summary>
    /// <param name="id">Any UUID but the empty one.</param>
    /// <exception cref="ArgumentException">The UUID is empty: that names nothing.</exception>
    public static AuditObjectId FromGuid(Guid id) =>
        id != Guid.Empty ? new AuditObjectId(id.ToByteArray(bigEndian: true)) : throw new ArgumentException("An object identifier is not the empty UUID.", nameof(id));

    /// <summary>Whether both are equal, as <see cref="Equals(AuditObjectId?)"/> tells.</summary>
    /// <param name="left">One, or null.</param>
    /// <param name="right">Another, or null.</param>
    public static bool operator ==(AuditObjectId? left, AuditObjectId? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether they differ.</summary>
    /// <param name="left">One, or null.</param>
    /// <param name="right">Another, or null.</param>
    public static bool operator !=(AuditObjectId? left, AuditObjectId? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(AuditObjectId? other) => other is not null && _bytes.AsSpan().SequenceEqual(other._bytes);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as AuditObjectId);

    /// <summary>A hash that is seeded anew in every process.</summary>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        hash.AddBytes(_bytes);
        return hash.ToHashCode();
    }

    /// <summary>The class in brackets, e.g. <c>[Internal]</c>; never the identifier.</summary>
    public override string ToString() => DataClasses.Mask(DataClass);
}
