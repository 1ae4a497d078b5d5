// Which of several texts a reader of a language gets.
// Source:  the lookup of RFC 4647 section 3.4: the wanted tag is shortened from the right until a text has it (zh-Hant-HK, zh-Hant, zh). Beyond it: where that finds
//          nothing, a text in the same language will do, first one in the same script, then one that names no script, then any; among equals
//          the one that was given first. Another language is never taken.
namespace HrdCore.Domain.Values;

/// <summary>Finds a text by the language of its reader.</summary>
internal static class LanguageLookup
{
    /// <summary>The place of the text for a reader of a language, or -1.</summary>
    internal static int Find(ReadOnlySpan<KeyValuePair<LanguageTag, string>> texts, LanguageTag wanted)
    {
        for (var tag = wanted.ToString().AsSpan(); ; tag = tag[..tag.LastIndexOf('-')])
        {
            var at = IndexOf(texts, tag);
            if (at >= 0 || tag.Length == wanted.LanguagePart.Length)
            {
                return at >= 0 ? at : SameLanguage(texts, wanted);
            }
        }
    }

    /// <summary>The place of the text that has just this tag, or -1.</summary>
    internal static int IndexOf(ReadOnlySpan<KeyValuePair<LanguageTag, string>> texts, ReadOnlySpan<char> tag)
    {
        for (var i = 0; i < texts.Length; i++)
        {
            if (tag.SequenceEqual(texts[i].Key.ToString()))
            {
                return i;
            }
        }

        return -1;
    }

    private static int SameLanguage(ReadOnlySpan<KeyValuePair<LanguageTag, string>> texts, LanguageTag wanted)
    {
        var best = -1;
        var bestRank = int.MaxValue;
        for (var i = 0; i < texts.Length; i++)
        {
            var tag = texts[i].Key;
            var rank = !tag.LanguagePart.SequenceEqual(wanted.LanguagePart) ? int.MaxValue
                : tag.ScriptPart.SequenceEqual(wanted.ScriptPart) ? 0
                : tag.ScriptPart.IsEmpty ? 1
                : 2;
            if (rank < bestRank)
            {
                best = i;
                bestRank = rank;
            }
        }

        return best;
    }
}
