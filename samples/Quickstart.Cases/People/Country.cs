namespace Quickstart.Cases.People;

/// <summary>What names and places of a country sound like, and which languages requests from it are written in.</summary>
/// <param name="Code">Its code in ISO 3166-1.</param>
/// <param name="NameLanguage">The language by whose rules its names are read.</param>
/// <param name="Currency">Its currency in ISO 4217.</param>
/// <param name="Given">Made-up syllables: beginnings and ends of given names.</param>
/// <param name="Family">Made-up syllables: beginnings and ends of family names.</param>
/// <param name="Place">Made-up syllables: beginnings and ends of towns.</param>
/// <param name="Languages">Languages of requests, with weights.</param>
internal sealed record Country(
    string Code, string NameLanguage, string Currency, Syllables Given, Syllables Family, Syllables Place, params IReadOnlyList<(string Item, int Weight)> Languages);
