using System.Collections.Immutable;

namespace HrdCore.Domain.Values;

/// <summary>Places whose status is disputed or that are often reported on by themselves, under labels that take no side. An organisation with labels of its own uses <see cref="TerritoryLabels"/>.</summary>
/// <remarks>Their codes are our own where ISO 3166-1 lists no such place. A region scheme places them only if it says so itself: the United Nations' does not.</remarks>
public static class NeutralTerritories
{
    /// <summary>Tibet, <c>x-tibet</c>.</summary>
    public static Territory Tibet { get; } = Territory.OfOwn("x-tibet", "Tibet", "CN-XZ");

    /// <summary>Xinjiang, <c>x-xinjiang</c>.</summary>
    public static Territory Xinjiang { get; } = Territory.OfOwn("x-xinjiang", "Xinjiang", "CN-XJ");

    /// <summary>Crimea, <c>x-crimea</c>. ISO 3166-2 lists the city of Sevastopol apart, as UA-40.</summary>
    public static Territory Crimea { get; } = Territory.OfOwn("x-crimea", "Crimea", "UA-43");

    /// <summary>Western Sahara, which ISO 3166-1 lists by itself, as <c>EH</c>.</summary>
    public static Territory WesternSahara { get; } = Territory.OfIso3166("EH", "Western Sahara");

    /// <summary>All of them.</summary>
    public static ImmutableArray<Territory> All { get; } = [Tibet, Xinjiang, Crimea, WesternSahara];
}
