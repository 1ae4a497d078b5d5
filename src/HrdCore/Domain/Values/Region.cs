using System.Collections.Immutable;

namespace HrdCore.Domain.Values;

/// <summary>A group of territories within one <see cref="RegionScheme"/>.</summary>
/// <remarks>Immutable. Equality: by reference, since the same code means something else in another scheme. Ordering: none.</remarks>
public sealed class Region
{
    /// <summary>Makes a region, for a scheme of one's own.</summary>
    /// <param name="code">The stable code within its scheme: 1 to 64 lower-case letters, digits, hyphens and points, starting with a letter or digit.</param>
    /// <param name="label">How it is called; 1 to 200 characters.</param>
    /// <param name="territories">The territories in it, each once. None for a region that only holds other regions.</param>
    /// <param name="parent">The region that it belongs to, or null.</param>
    /// <exception cref="ArgumentNullException">The code, the label, the list or one of its territories is null.</exception>
    /// <exception cref="ArgumentException">The code has another shape, the label is blank or too long, or a territory comes twice.</exception>
    public Region(string code, string label, IEnumerable<Territory> territories, Region? parent = null)
    {
        ArgumentNullException.ThrowIfNull(territories);
        Code = DomainText.RequireCode(code, nameof(code));
        Label = DomainText.Require(label, DomainText.LabelLength, nameof(label));
        Territories = [.. territories];
        Parent = parent;
        foreach (var territory in Territories)
        {
            ArgumentNullException.ThrowIfNull(territory, nameof(territories));
        }

        if (Territories.Distinct().Count() != Territories.Length)
        {
            throw new ArgumentException("Give each territory once.", nameof(territories));
        }
    }

    /// <summary>The stable code within its scheme, e.g. <c>south-asia</c>.</summary>
    public string Code { get; }

    /// <summary>How it is called, in English.</summary>
    public string Label { get; }

    /// <summary>The territories in it, each in no other region of the scheme.</summary>
    public ImmutableArray<Territory> Territories { get; }

    /// <summary>The region that this one belongs to, or null when it is not part of another.</summary>
    public Region? Parent { get; }

    /// <summary>The code.</summary>
    public override string ToString() => Code;
}
