// The geographic regions of the United Nations.
// Source:  Standard country or area codes for statistical use (M49), United Nations Statistics Division. Regions have three digits; countries are given here by
//          their codes of ISO 3166-1. Sark, which has no such code, is left out.
// Shape:   each region after the ones that it is part of. A country is in the smallest one.
// Bounds:  the world, 5 regions, 17 sub-regions, 7 intermediate regions; 247 countries and areas.
namespace HrdCore.Domain.Values;

/// <summary>The table, made into a scheme when it is first asked for.</summary>
internal static class UnM49Regions
{
    private static readonly (string Code, string Parent, string Label, string Countries)[] Table =
    [
        ("001", "", "World", ""),
        ("002", "001", "Africa", ""),
        ("015", "002", "Northern Africa", "DZ EG EH LY MA SD TN"),
        ("202", "002", "Sub-Saharan Africa", ""),
        ("014", "202", "Eastern Africa", "BI DJ ER ET IO KE KM MG MU MW MZ RE RW SC SO SS TF TZ UG YT ZM ZW"),
        ("017", "202", "Middle Africa", "AO CD CF CG CM GA GQ ST TD"),
        ("018", "202", "Southern Africa", "BW LS NA SZ ZA"),
        ("011", "202", "Western Africa", "BF BJ CI CV GH GM GN GW LR ML MR NE NG SH SL SN TG"),
        ("019", "001", "Americas", ""),
        ("419", "019", "Latin America and the Caribbean", ""),
        ("029", "419", "Caribbean", "AG AI AW BB BL BQ BS CU CW DM DO GD GP HT JM KN KY LC MF MQ MS PR SX TC TT VC VG VI"),
        ("013", "419", "Central America", "BZ CR GT HN MX NI PA SV"),
        ("005", "419", "South America", "AR BO BR BV CL CO EC FK GF GS GY PE PY SR UY VE"),
        ("021", "019", "Northern America", "BM CA GL PM US"),
        ("142", "001", "Asia", ""),
        ("143", "142", "Central Asia", "KG KZ TJ TM UZ"),
        ("030", "142", "Eastern Asia", "CN HK JP KP KR MN MO"),
        ("035", "142", "South-eastern Asia", "BN ID KH LA MM MY PH SG TH TL VN"),
        ("034", "142", "Southern Asia", "AF BD BT IN IR LK MV NP PK"),
        ("145", "142", "Western Asia", "AE AM AZ BH CY GE IL IQ JO KW LB OM PS QA SA SY TR YE"),
        ("150", "001", "Europe", ""),
        ("151", "150", "Eastern Europe", "BG BY CZ HU MD PL RO RU SK UA"),
        ("154", "150", "Northern Europe", "AX DK EE FI FO GB GG IE IM IS JE LT LV NO SE SJ"),
        ("039", "150", "Southern Europe", "AD AL BA ES GI GR HR IT ME MK MT PT RS SI SM VA"),
        ("155", "150", "Western Europe", "AT BE CH DE FR LI LU MC NL"),
        ("009", "001", "Oceania", ""),
        ("053", "009", "Australia and New Zealand", "AU CC CX HM NF NZ"),
        ("054", "009", "Melanesia", "FJ NC PG SB VU"),
        ("057", "009", "Micronesia", "FM GU KI MH MP NR PW UM"),
        ("061", "009", "Polynesia", "AS CK NU PF PN TK TO TV WF WS"),
    ];

    // After the table, because fields are filled in the order in which they stand.
    internal static RegionScheme Scheme { get; } = Make();

    private static RegionScheme Make()
    {
        var regions = new Dictionary<string, Region>(StringComparer.Ordinal);
        foreach (var (code, parent, label, countries) in Table)
        {
            var territories = countries.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(country => Territory.OfIso3166(country, Iso3166.EnglishName(country)!));
            regions.Add(code, new Region(code, label, territories, regions.GetValueOrDefault(parent)));
        }

        return new RegionScheme("un-m49", Table.Select(row => regions[row.Code]));
    }
}
