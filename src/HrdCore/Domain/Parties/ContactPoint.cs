using System.Diagnostics;
using System.Text.Json.Serialization;
using HrdCore.Classification;
using HrdCore.Domain.Values;

namespace HrdCore.Domain.Parties;

/// <summary>One way to reach someone. It prints <c>[Contact]</c>; <see cref="Reveal"/> gives the number or address.</summary>
/// <remarks>Range: 1 to 254 UTF-16 units, not blank, no control characters; kept as given, since a number that looks wrong may be the only one there is. Equality:
/// by kind and text (ordinal). The kind is shown.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(SelfRedactingJsonConverter))]
public sealed class ContactPoint : IRevealable<string>, IEquatable<ContactPoint>
{
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    [Sensitive(DataClass.Contact)]
    private readonly string _value;

    /// <summary>Makes a contact.</summary>
    /// <param name="kind">How it is used.</param>
    /// <param name="value">The number, address or account; 1 to 254 characters.</param>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    /// <exception cref="ArgumentException">The value is blank, too long or malformed.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such kind.</exception>
    public ContactPoint(ContactKind kind, [Sensitive(DataClass.Contact)] string value)
    {
        if (kind is < ContactKind.Telephone or > ContactKind.Postal)
        {
            throw new ArgumentOutOfRangeException(nameof(kind), "Give a kind that exists.");
        }

        _value = DomainText.Require(value, DomainText.ContactLength, nameof(value));
        Kind = kind;
    }

    /// <inheritdoc/>
    public DataClass DataClass => DataClass.Contact;

    /// <summary>How it is used.</summary>
    public ContactKind Kind { get; }

    /// <inheritdoc/>
    [return: Sensitive(DataClass.Contact)]
    public string Reveal(Purpose purpose)
    {
        ArgumentNullException.ThrowIfNull(purpose);
        return _value;
    }

    /// <summary>Whether both are equal, as <see cref="Equals(ContactPoint?)"/> tells.</summary>
    /// <param name="left">One, or null.</param>
    /// <param name="right">Another, or null.</param>
    public static bool operator ==(ContactPoint? left, ContactPoint? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether they differ.</summary>
    /// <param name="left">One, or null.</param>
    /// <param name="right">Another, or null.</param>
    public static bool operator !=(ContactPoint? left, ContactPoint? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(ContactPoint? other) => other is not null && Kind == other.Kind && string.Equals(_value, other._value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ContactPoint);

    /// <summary>A hash that is seeded anew in every process, so that a printed hash code tells nothing.</summary>
    public override int GetHashCode() => HashCode.Combine(Kind, _value);

    /// <summary>Always <c>[Contact]</c>.</summary>
    public override string ToString() => DataClasses.Mask(DataClass);
}
