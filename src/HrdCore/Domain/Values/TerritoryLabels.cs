using System.Collections.Frozen;

namespace HrdCore.Domain.Values;

/// <summary>What an organisation calls territories, in its own words and languages. Data are joined by code; people read these.</summary>
/// <remarks>Immutable. A territory that is not in it keeps the label that it came with.</remarks>
public sealed class TerritoryLabels
{
    private readonly FrozenDictionary<string, LocalizedText> _byCode;

    /// <summary>Makes a set of labels.</summary>
    /// <param name="labels">For each code the label in one or more languages, at most 200 characters each. Codes as in <see cref="Territory"/>, each once.</param>
    /// <exception cref="ArgumentNullException">The list, a code or a label is null.</exception>
    /// <exception cref="ArgumentException">A code has another shape or comes twice, or a label is longer than 200 characters or has lines.</exception>
    public TerritoryLabels(IEnumerable<KeyValuePair<string, LocalizedText>> labels)
    {
        ArgumentNullException.ThrowIfNull(labels);
        var byCode = new Dictionary<string, LocalizedText>(StringComparer.Ordinal);
        foreach (var (code, label) in labels)
        {
            ArgumentNullException.ThrowIfNull(code, nameof(labels));
            ArgumentNullException.ThrowIfNull(label, nameof(labels));
            if (!Territory.IsIso(code) && !Territory.IsOwn(code))
            {
                throw new ArgumentException("A code is two capital letters, or x- and 1 to 30 lower-case letters, digits or hyphens.", nameof(labels));
            }

            foreach (var language in label.Languages)
            {
                DomainText.Require(label.In(language)!, DomainText.LabelLength, nameof(labels));
            }

            if (!byCode.TryAdd(code, label))
            {
                throw new ArgumentException("Give each code once, with all its languages.", nameof(labels));
            }
        }

        _byCode = byCode.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>What a territory is called for a reader: in the organisation's set as <see cref="LocalizedText.For"/> finds it, or else the label that the territory has.</summary>
    /// <param name="territory">The territory; found by code.</param>
    /// <param name="wanted">What the reader reads, the best first; may be empty.</param>
    /// <exception cref="ArgumentNullException">The territory or a language is null.</exception>
    public string LabelOf(Territory territory, params ReadOnlySpan<LanguageTag> wanted)
    {
        ArgumentNullException.ThrowIfNull(territory);
        return _byCode.TryGetValue(territory.Code, out var label) ? label.For(wanted) : territory.Label;
    }
}
