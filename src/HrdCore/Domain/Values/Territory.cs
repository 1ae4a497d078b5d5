using System.Diagnostics.CodeAnalysis;

namespace HrdCore.Domain.Values;

/// <summary>A place at the scale of a country, under the name that the organisation chooses. It takes no side on whose place it is.</summary>
/// <remarks>Shape of the code: two capital letters of ISO 3166-1 where there are such, otherwise <c>x-</c> and 1 to 30 lower-case letters, digits or hyphens, for a
/// place that the standard does not list by itself. Equality: by code; the label is for people. Ordering: none. There is no parsing: a code alone has no label, and which
/// one it gets is the organisation's choice (<see cref="TerritoryLabels"/>).</remarks>
public sealed class Territory : IEquatable<Territory>
{
    private const int MaxOwnCodeLength = 32;

    private Territory(string code, string label, string? subdivision = null)
    {
        Code = code;
        Label = label;
        Subdivision = subdivision;
    }

    /// <summary>The code that joins and counts use.</summary>
    public string Code { get; }

    /// <summary>Two letters of ISO 3166-1, or null for a place that the standard does not list by itself.</summary>
    public string? Iso3166 => Code.Length == 2 ? Code : null;

    /// <summary>The code of ISO 3166-2 under which other data have the place, e.g. <c>CN-XZ</c>, or null. It is for joining with such data and names a state; do not show it as a label.</summary>
    public string? Subdivision { get; }

    /// <summary>The organisation's own neutral label.</summary>
    public string Label { get; }

    /// <summary>A place with a code in ISO 3166-1. Shape only: see <see cref="IsAssigned"/>.</summary>
    /// <param name="code">Two capital letters, e.g. <c>VN</c>.</param>
    /// <param name="label">1 to 200 characters.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The code is not two capital letters, or the label is blank or too long.</exception>
    public static Territory OfIso3166(string code, string label)
    {
        ArgumentNullException.ThrowIfNull(code);
        if (!IsIso(code))
        {
            throw new ArgumentException("A code of ISO 3166-1 is two capital letters.", nameof(code));
        }

        return new Territory(code, DomainText.Require(label, DomainText.LabelLength, nameof(label)));
    }

    /// <summary>A place with a code of the organisation's own.</summary>
    /// <param name="code"><c>x-</c> and 1 to 30 lower-case letters, digits or hyphens.</param>
    /// <param name="label">1 to 200 characters.</param>
    /// <param name="subdivision">The code of ISO 3166-2 of the same place, e.g. <c>CN-XZ</c>, or null.</param>
    /// <exception cref="ArgumentNullException">The code or the label is null.</exception>
    /// <exception cref="ArgumentException">A code has another shape, or the label is blank or too long.</exception>
    public static Territory OfOwn(string code, string label, string? subdivision = null)
    {
        ArgumentNullException.ThrowIfNull(code);
        if (!IsOwn(code))
        {
            throw new ArgumentException("A code of one's own is x- and 1 to 30 lower-case letters, digits or hyphens.", nameof(code));
        }

        if (subdivision is not null && !Values.Iso3166.IsSubdivision(subdivision))
        {
            throw new ArgumentException("A code of ISO 3166-2 is two capital letters, a hyphen, and 1 to 3 capital letters or digits.", nameof(subdivision));
        }

        return new Territory(code, DomainText.Require(label, DomainText.LabelLength, nameof(label)), subdivision);
    }

    /// <summary>Whether the code is one that ISO 3166-1 has assigned, as far as <see cref="Values.Iso3166"/> knows. A code of one's own is not.</summary>
    public bool IsAssigned() => Values.Iso3166.IsAssigned(Code);

    /// <summary>Whether both are equal, as <see cref="Equals(Territory?)"/> tells.</summary>
    /// <param name="left">One, or null.</param>
    /// <param name="right">Another, or null.</param>
    public static bool operator ==(Territory? left, Territory? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether they differ.</summary>
    /// <param name="left">One, or null.</param>
    /// <param name="right">Another, or null.</param>
    public static bool operator !=(Territory? left, Territory? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals([NotNullWhen(true)] Territory? other) => other is not null && string.Equals(Code, other.Code, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Territory);

    /// <inheritdoc/>
    public override int GetHashCode() => Code.GetHashCode(StringComparison.Ordinal);

    /// <summary>The code.</summary>
    public override string ToString() => Code;

    internal static bool IsIso(string code) => code.Length == 2 && char.IsAsciiLetterUpper(code[0]) && char.IsAsciiLetterUpper(code[1]);

    internal static bool IsOwn(string code)
    {
        if (code.Length is < 3 or > MaxOwnCodeLength || !code.StartsWith("x-", StringComparison.Ordinal))
        {
            return false;
        }

        foreach (var c in code)
        {
            if (!char.IsAsciiLetterLower(c) && !char.IsAsciiDigit(c) && c != '-')
            {
                return false;
            }
        }

        return true;
    }
}
