using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using HrdCore.Domain.Json;
using HrdCore.Domain.Values;

namespace HrdCore.Domain.Vocabulary;

/// <summary>With whom a document may be shared, as a marking on it. A marking is no control, and relaxes neither harm level nor consent.</summary>
/// <remarks>Source: Traffic Light Protocol 2.0 of FIRST. Its labels are not translated, so they are the same in every language. The list goes from the
/// strictest to the freest.</remarks>
[JsonConverter(typeof(TermJsonConverter<TrafficLight>))]
public sealed class TrafficLight : VocabularyTerm, IVocabularyTerm<TrafficLight>
{
    private TrafficLight(string code, string marking)
        : base("tlp", code, marking, marking, marking, marking)
    {
    }

    /// <summary>Only for those who were there.</summary>
    public static TrafficLight Red { get; } = new("red", "TLP:RED");

    /// <summary>Only within the organisation.</summary>
    public static TrafficLight AmberStrict { get; } = new("amber-strict", "TLP:AMBER+STRICT");

    /// <summary>Within the organisation and for those it serves, where they need it.</summary>
    public static TrafficLight Amber { get; } = new("amber", "TLP:AMBER");

    /// <summary>Within the community, and not in public.</summary>
    public static TrafficLight Green { get; } = new("green", "TLP:GREEN");

    /// <summary>For everyone.</summary>
    public static TrafficLight Clear { get; } = new("clear", "TLP:CLEAR");

    /// <inheritdoc/>
    public static ImmutableArray<TrafficLight> All { get; } = [Red, AmberStrict, Amber, Green, Clear];

    /// <summary>The marking as it is written on a document, e.g. <c>TLP:AMBER+STRICT</c>.</summary>
    public string Marking => Term.LabelIn(LanguageTag.English)!;

    /// <summary>Whether fewer may see what carries this marking than what carries another one.</summary>
    /// <param name="other">The other marking.</param>
    /// <exception cref="ArgumentNullException">The other marking is null.</exception>
    public bool IsStricterThan(TrafficLight other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return All.IndexOf(this) < All.IndexOf(other);
    }

    /// <inheritdoc/>
    public static bool TryFromCode(string? code, [NotNullWhen(true)] out TrafficLight? term)
    {
        term = Find(All, code);
        return term is not null;
    }
}
