// Ways to group countries into regions.
// Source:  the FORUM-ASIA booklet on the Declaration on human rights defenders, statistics of 2018 and 2019: twenty countries, of which
//          nine in Southeast, two in Northeast, seven in South and two in Central Asia. United Nations M49 knows no Northeast Asia,
//          which is why a region always belongs to a scheme.
using System.Collections.Immutable;

namespace HrdCore.Domain.Values;

/// <summary>One way of grouping territories. Two schemes may group the same territory differently, so a figure by region names its scheme.</summary>
public sealed class RegionScheme
{
    private RegionScheme(string id, params ImmutableArray<Region> regions)
    {
        Id = id;
        Regions = regions;
        Territories = [.. regions.SelectMany(region => region.Territories)];
    }

    /// <summary>The twenty Asian countries of the booklet in its four sub-regions, labelled as it labels them.</summary>
    public static RegionScheme AsiaBooklet { get; } = new(
        "asia-booklet",
        new Region(
            "southeast-asia",
            "Southeast Asia",
            Territory.OfIso3166("KH", "Cambodia"),
            Territory.OfIso3166("ID", "Indonesia"),
            Territory.OfIso3166("LA", "Laos"),
            Territory.OfIso3166("MY", "Malaysia"),
            Territory.OfIso3166("MM", "Myanmar"),
            Territory.OfIso3166("PH", "Philippines"),
            Territory.OfIso3166("SG", "Singapore"),
            Territory.OfIso3166("TH", "Thailand"),
            Territory.OfIso3166("VN", "Vietnam")),
        new Region(
            "northeast-asia",
            "Northeast Asia",
            Territory.OfIso3166("CN", "China"),
            Territory.OfIso3166("KR", "Republic of Korea")),
        new Region(
            "south-asia",
            "South Asia",
            Territory.OfIso3166("AF", "Afghanistan"),
            Territory.OfIso3166("BD", "Bangladesh"),
            Territory.OfIso3166("IN", "India"),
            Territory.OfIso3166("MV", "Maldives"),
            Territory.OfIso3166("NP", "Nepal"),
            Territory.OfIso3166("PK", "Pakistan"),
            Territory.OfIso3166("LK", "Sri Lanka")),
        new Region(
            "central-asia",
            "Central Asia",
            Territory.OfIso3166("KZ", "Kazakhstan"),
            Territory.OfIso3166("KG", "Kyrgyzstan")));

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
        return Regions.FirstOrDefault(region => region.Territories.Contains(territory));
    }

    /// <summary>The identifier.</summary>
    public override string ToString() => Id;
}
