using System.Globalization;
using HrdCore.Classification;
using Quickstart.Cases.People;

namespace Quickstart.Cases.Words;

/// <summary>Fills the slots of phrases for one case, so that its texts speak of the same person and place.</summary>
internal sealed class TextMaker(SplitMix64 random, NameMaker names, Phrases phrases, Country country, string language, string name)
{
    private readonly string _place = names.Place(country, language);
    private readonly string _group = random.Pick(phrases.Groups);

    internal Sensitive<string> Sealed(string[] choices, DataClass dataClass) => new(Fill(random.Pick(choices)), dataClass);

    /// <summary>One to three sentences about a form, by its place in the vocabulary.</summary>
    internal string Narrative(int form)
    {
        var sentences = new List<string> { random.Pick(phrases.Openings[form]) };
        if (random.Chance(75))
        {
            sentences.Add(random.Pick(phrases.Followings[form]));
        }

        if (random.Chance(55))
        {
            sentences.Add(random.Pick(phrases.Closings));
        }

        return Fill(string.Join(phrases.Joint, sentences));
    }

    private string Fill(string phrase)
    {
        var text = Replace(phrase, "{name}", () => name);
        text = Replace(text, "{place}", () => _place);
        text = Replace(text, "{org}", () => _group);
        text = Replace(text, "{person}", () => names.Mentioned(country, language));
        text = Replace(text, "{n}", () => random.Between(3, 19).ToString(CultureInfo.InvariantCulture));
        text = Replace(text, "{days}", () => random.Between(2, 28).ToString(CultureInfo.InvariantCulture));
        return char.ToUpperInvariant(text[0]) + text[1..];
    }

    // Only draws what it needs, so that a changed phrase moves as little of the file as can be.
    private static string Replace(string text, string slot, Func<string> value) =>
        text.Contains(slot, StringComparison.Ordinal) ? text.Replace(slot, value(), StringComparison.Ordinal) : text;
}
