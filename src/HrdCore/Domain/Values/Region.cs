using System.Collections.Immutable;

namespace HrdCore.Domain.Values;

/// <summary>A group of territories within one <see cref="RegionScheme"/>.</summary>
public sealed class Region
{
    internal Region(string code, string label, params ImmutableArray<Territory> territories)
    {
        Code = code;
        Label = label;
        Territories = territories;
    }

    /// <summary>The stable code within its scheme, e.g. <c>south-asia</c>.</summary>
    public string Code { get; }

    /// <summary>How it is called, in English.</summary>
    public string Label { get; }

    /// <summary>The territories in it, each in no other region of the scheme.</summary>
    public ImmutableArray<Territory> Territories { get; }

    /// <summary>The code.</summary>
    public override string ToString() => Code;
}
