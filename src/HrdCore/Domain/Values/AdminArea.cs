using System.Diagnostics.CodeAnalysis;

namespace HrdCore.Domain.Values;

/// <summary>A part of a territory at the first level of its division: a province, a state, a region. It takes no side on whose it is.</summary>
/// <remarks>Shape of the code: as in ISO 3166-2, e.g. <c>VN-26</c>, or <c>x-</c> and 1 to 30 lower-case letters, digits or hyphens. Equality: by code; the label is for
/// people. Ordering: none.</remarks>
public sealed class AdminArea : IEquatable<AdminArea>
{
    /// <summary>Makes an area.</summary>
    /// <param name="code">A code of ISO 3166-2 (shape only), or one of the organisation's own.</param>
    /// <param name="label">How the organisation calls it; 1 to 200 characters.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The code has another shape, or the label is blank or too long.</exception>
    public AdminArea(string code, string label)
    {
        ArgumentNullException.ThrowIfNull(code);
        if (!Iso3166.IsSubdivision(code) && !Territory.IsOwn(code))
        {
            throw new ArgumentException("A code is one of ISO 3166-2, such as VN-26, or x- and 1 to 30 lower-case letters, digits or hyphens.", nameof(code));
        }

        Code = code;
        Label = DomainText.Require(label, DomainText.LabelLength, nameof(label));
    }

    /// <summary>The code that joins and counts use.</summary>
    public string Code { get; }

    /// <summary>The organisation's own neutral label.</summary>
    public string Label { get; }

    /// <summary>Whether both are equal, as <see cref="Equals(AdminArea?)"/> tells.</summary>
    /// <param name="left">One, or null.</param>
    /// <param name="right">Another, or null.</param>
    public static bool operator ==(AdminArea? left, AdminArea? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether they differ.</summary>
    /// <param name="left">One, or null.</param>
    /// <param name="right">Another, or null.</param>
    public static bool operator !=(AdminArea? left, AdminArea? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals([NotNullWhen(true)] AdminArea? other) => other is not null && string.Equals(Code, other.Code, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as AdminArea);

    /// <inheritdoc/>
    public override int GetHashCode() => Code.GetHashCode(StringComparison.Ordinal);

    /// <summary>The code.</summary>
    public override string ToString() => Code;

    // A code of ISO 3166-2 begins with that of its country; the organisation's own codes say nothing about it.
    internal bool MayBeIn(Territory territory) =>
        territory.Iso3166 is not { } country || !Iso3166.IsSubdivision(Code) || Code.StartsWith(country, StringComparison.Ordinal);
}
