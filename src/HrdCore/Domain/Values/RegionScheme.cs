// Ways to group countries into regions.
// Source:  the FORUM-ASIA booklet on the Declaration on human rights defenders, statistics of 2018 and 2019: twenty countries, of which
//          nine in Southeast, two in Northeast, seven in South and two in Central Asia. United Nations M49 knows no Northeast Asia,
//          which is why a region always belongs to a scheme.
using System.Collections.Frozen;
using System.Collections.Immutable;

namespace HrdCore.Domain.Values;

/// <summary>One way of grouping territories. Two schemes may group the same territory differently, so a figure by region names its scheme.</summary>
/// <remarks>Immutable. Equality: by reference. An organisation makes its own where none of these fits, such as with Tibet in it.</remarks>
public sealed class RegionScheme
{
    private readonly FrozenDictionary<string, Region> _byTerritory;

    /// <summary>Makes a scheme.</summary>
    /// <param name="id">The stable name of the scheme: 1 to 64 lower-case letters, digits, hyphens and points, starting with a letter or digit.</param>
    /// <param name="regions">One or more regions, each with a code of its own; no territory is in two of them.</param>
    /// <exception cref="ArgumentNullException">The name, the list or one of its regions is null.</exception>
    /// <exception cref="ArgumentException">The name has another shape, there is no region, a code comes twice, or a territory is in two regions.</exception>
    public RegionScheme(string id, params IEnumerable<Region> regions)
    {
        ArgumentNullException.ThrowIfNull(regions);
        Id = DomainText.RequireCode(id, nameof(id));
        Regions = [.. regions];
        if (Regions.IsEmpty)
        {
            throw new ArgumentException("Give at least one region.", nameof(regions));
        }

        var codes = new HashSet<string>(StringComparer.Ordinal);
        var byTerritory = new Dictionary<string, Region>(StringComparer.Ordinal);
        foreach (var region in Regions)
        {
            ArgumentNullException.ThrowIfNull(region, nameof(regions));
            if (!codes.Add(region.Code) || !region.Territories.All(territory => byTerritory.TryAdd(territory.Code, region)))
            {
                throw new ArgumentException("Give each region a code of its own, and put each territory into one region.", nameof(regions));
            }
        }

        Territories = [.. Regions.SelectMany(region => region.Territories)];
        _byTerritory = byTerritory.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>The twenty Asian countries of the booklet in its four sub-regions, labelled as it labels them.</summary>
    public static RegionScheme AsiaBooklet { get; } = new(
        "asia-booklet",
        new Region(
            "southeast-asia",
            "Southeast Asia",
            [
                Territory.OfIso3166("KH", "Cambodia"),
                Territory.OfIso3166("ID", "Indonesia"),
                Territory.OfIso3166("LA", "Laos"),
                Territory.OfIso3166("MY", "Malaysia"),
                Territory.OfIso3166("MM", "Myanmar"),
                Territory.OfIso3166("PH", "Philippines"),
                Territory.OfIso3166("SG", "Singapore"),
                Territory.OfIso3166("TH", "Thailand"),
                Territory.OfIso3166("VN", "Vietnam"),
            ]),
        new Region("northeast-asia", "Northeast Asia", [Territory.OfIso3166("CN", "China"), Territory.OfIso3166("KR", "Republic of Korea")]),
        new Region(
            "south-asia",
            "South Asia",
            [
                Territory.OfIso3166("AF", "Afghanistan"),
                Territory.OfIso3166("BD", "Bangladesh"),
                Territory.OfIso3166("IN", "India"),
                Territory.OfIso3166("MV", "Maldives"),
                Territory.OfIso3166("NP", "Nepal"),
                Territory.OfIso3166("PK", "Pakistan"),
                Territory.OfIso3166("LK", "Sri Lanka"),
            ]),
        new Region("central-asia", "Central Asia", [Territory.OfIso3166("KZ", "Kazakhstan"), Territory.OfIso3166("KG", "Kyrgyzstan")]));

    /// <summary>The geographic regions of the United Nations, by the three digits of M49: each country in its smallest region, from which <see cref="Region.Parent"/> leads
    /// to the larger ones. Taiwan is in none, because that standard does not list it; Antarctica is in none, because it belongs to no region there.</summary>
    public static RegionScheme UnM49 => UnM49Regions.Scheme;

    /// <summary>The stable name of the scheme.</summary>
    public string Id { get; }

    /// <summary>The regions, in the order of the source.</summary>
    public ImmutableArray<Region> Regions { get; }

    /// <summary>All territories of all regions, in that order.</summary>
    public ImmutableArray<Territory> Territories { get; }

    /// <summary>The region that a territory belongs to, or null when the scheme does not place it.</summary>
    /// <param name="territory">The territory; compared by code.</param>
    /// <exception cref="ArgumentNullException">The territory is null.</exception>
    public Region? RegionOf(Territory territory)
    {
        ArgumentNullException.ThrowIfNull(territory);
        return _byTerritory.GetValueOrDefault(territory.Code);
    }

    /// <summary>The identifier.</summary>
    public override string ToString() => Id;
}
