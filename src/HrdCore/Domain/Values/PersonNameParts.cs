using System.Diagnostics;
using System.Text.Json.Serialization;
using HrdCore.Classification;

namespace HrdCore.Domain.Values;

/// <summary>Which parts of a person's name are what, where someone has said so. It prints <c>[Identity]</c>; <see cref="Reveal"/> gives a part.</summary>
/// <remarks>Immutable. Range: one to four parts, each 1 to 200 UTF-16 units, not blank, no control characters. Equality: by all parts (ordinal). Ordering: none.
/// In which order the parts are written is said by the whole name, never by the parts: the family name comes first in some languages and last in others.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(SelfRedactingJsonConverter))]
public sealed class PersonNameParts : ISelfRedacting, IEquatable<PersonNameParts>
{
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    [Sensitive(DataClass.Identity)]
    private readonly string?[] _parts; // by the number of NamePart

    /// <summary>Makes parts.</summary>
    /// <param name="family">What is shared with a family or clan; at most 200 characters, or null.</param>
    /// <param name="given">What the person was given; at most 200 characters, or null.</param>
    /// <param name="middle">A patronymic or whatever stands between; at most 200 characters, or null.</param>
    /// <param name="suffix">What is put behind; at most 200 characters, or null.</param>
    /// <exception cref="ArgumentException">There is no part, or one is blank, too long or malformed.</exception>
    public PersonNameParts(
        [Sensitive(DataClass.Identity)] string? family = null,
        [Sensitive(DataClass.Identity)] string? given = null,
        [Sensitive(DataClass.Identity)] string? middle = null,
        [Sensitive(DataClass.Identity)] string? suffix = null)
    {
        if (family is null && given is null && middle is null && suffix is null)
        {
            throw new ArgumentException("Give at least one part, or no parts at all.", nameof(family));
        }

        _parts =
        [
            family is null ? null : DomainText.Require(family, DomainText.NameLength, nameof(family)),
            given is null ? null : DomainText.Require(given, DomainText.NameLength, nameof(given)),
            middle is null ? null : DomainText.Require(middle, DomainText.NameLength, nameof(middle)),
            suffix is null ? null : DomainText.Require(suffix, DomainText.NameLength, nameof(suffix)),
        ];
    }

    /// <inheritdoc/>
    public DataClass DataClass => DataClass.Identity;

    /// <summary>Gives one part, or null when nobody has said which it is.</summary>
    /// <param name="part">Which.</param>
    /// <param name="purpose">Why it is looked at.</param>
    /// <exception cref="ArgumentNullException">The purpose is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such part.</exception>
    [return: Sensitive(DataClass.Identity)]
    public string? Reveal(NamePart part, Purpose purpose)
    {
        ArgumentNullException.ThrowIfNull(purpose);
        return part is >= NamePart.Family and <= NamePart.Suffix
            ? _parts[(int)part]
            : throw new ArgumentOutOfRangeException(nameof(part), "Give a part that exists.");
    }

    /// <summary>Whether both are equal, as <see cref="Equals(PersonNameParts?)"/> tells.</summary>
    /// <param name="left">One, or null.</param>
    /// <param name="right">Another, or null.</param>
    public static bool operator ==(PersonNameParts? left, PersonNameParts? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether they differ.</summary>
    /// <param name="left">One, or null.</param>
    /// <param name="right">Another, or null.</param>
    public static bool operator !=(PersonNameParts? left, PersonNameParts? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(PersonNameParts? other) => other is not null && _parts.AsSpan().SequenceEqual(other._parts);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PersonNameParts);

    /// <summary>A hash that is seeded anew in every process, so that a printed hash code tells nothing.</summary>
    public override int GetHashCode() => HashCode.Combine(_parts[0], _parts[1], _parts[2], _parts[3]);

    /// <summary>Always <c>[Identity]</c>.</summary>
    public override string ToString() => DataClasses.Mask(DataClass);

    // A part that is not in the whole would be another name, carried along unseen by whoever redacts the whole.
    internal bool AreIn(string text) => Array.TrueForAll(_parts, part => part is null || text.Contains(part, StringComparison.OrdinalIgnoreCase));
}
