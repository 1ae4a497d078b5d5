using HrdCore.Sealing;

namespace HrdCore.Tests.Sealing;

/// <summary>An opened row as an application would have it; everybody in it is invented.</summary>
internal sealed record IndexedPerson(string? Name, string? Phone = null, string? Country = null)
{
    public bool IsDetained { get; init; }

    public bool? WasDetained { get; init; }

    public DayOfWeek Day { get; init; }

    public DayOfWeek? OtherDay { get; init; }

    internal static BlindIndexPart<IndexedPerson> NamePart { get; } = new("legalName", person => person.Name, distinctValues: 50_000);

    internal static BlindIndexPart<IndexedPerson> PhonePart { get; } = new("phone", person => person.Phone, distinctValues: 100_000_000, BlindIndexForm.Digits);

    internal static BlindIndexPart<IndexedPerson> CountryPart { get; } = new("country", person => person.Country, distinctValues: 195);

    internal static BlindIndexDefinition<IndexedPerson> Of(string name, int? bits, params ReadOnlySpan<BlindIndexPart<IndexedPerson>> parts) => new(name, parts) { Bits = bits };

    /// <summary>One index, with nothing left to the plan.</summary>
    internal static BlindIndex<IndexedPerson> Index(BlindIndexKey key, int bits = 9, int version = 1, string entity = "defender", string name = "name", BlindIndexPart<IndexedPerson>? part = null) =>
        new(key, entity, Of(name, bits, part ?? NamePart), bits, version);
}
