using System.Buffers;
using System.Collections.Immutable;

namespace HrdCore.Domain.Values;

/// <summary>The one home of the rules for text in domain types: what is refused, and what the refusal says.</summary>
internal static class DomainText
{
    // Each limit leaves room for the longest honest value; together they keep one case within a readable line.
    internal const int NameLength = 200;
    internal const int LabelLength = 200;
    internal const int ContactLength = 254; // the longest e-mail address, RFC 5321 4.5.3.1.3 less its brackets
    internal const int LineLength = 500;
    internal const int SubjectLength = 998; // RFC 5322 2.1.1
    internal const int NarrativeLength = 8_000;

    // A narrative is read many characters at a time; what is rare in one is looked at by itself.
    private static readonly SearchValues<char> Controls = SearchValues.Create([.. Enumerable.Range(0, 0x20).Select(c => (char)c)]);
    private static readonly SearchValues<char> ControlsBesideLines = SearchValues.Create([.. Enumerable.Range(0, 0x20).Select(c => (char)c).Except(['\n', '\t'])]);

    /// <summary>Whether text is not blank, not too long, has no control characters but line feed and tab where lines are allowed, and survives UTF-8.</summary>
    internal static bool IsValid(string text, int maxLength, bool lines) =>
        !string.IsNullOrWhiteSpace(text) && text.Length <= maxLength
        && !text.AsSpan().ContainsAny(lines ? ControlsBesideLines : Controls)
        && !text.AsSpan().ContainsAnyInRange('\u007F', '\u009F')
        && HasWholeCharacters(text);

    // An unpaired half would come back from UTF-8 as another character.
    private static bool HasWholeCharacters(ReadOnlySpan<char> text)
    {
        int at;
        while ((at = text.IndexOfAnyInRange('\uD800', '\uDFFF')) >= 0)
        {
            if (at + 1 == text.Length || !char.IsSurrogatePair(text[at], text[at + 1]))
            {
                return false;
            }

            text = text[(at + 2)..];
        }

        return true;
    }

    internal static string Require(string text, int maxLength, string parameterName, bool lines = false)
    {
        ArgumentNullException.ThrowIfNull(text, parameterName);
        if (!IsValid(text, maxLength, lines))
        {
            throw new ArgumentException($"Text is not blank, has at most {maxLength} characters, no control characters and no unpaired surrogates.", parameterName);
        }

        return text;
    }

    internal static string RequireCode(string code, string parameterName)
    {
        ArgumentNullException.ThrowIfNull(code, parameterName);
        return CodedTerm.IsCode(code)
            ? code
            : throw new ArgumentException($"A code has 1 to {CodedTerm.MaxLength} lower-case letters, digits, hyphens and points, and starts with a letter or digit.", parameterName);
    }

    internal static ImmutableArray<T> RequireList<T>(IEnumerable<T>? items, int least, int most, string parameterName)
        where T : class
    {
        ImmutableArray<T> list = items is null ? [] : [.. items];
        if (list.Length < least || list.Length > most || list.Contains(null!))
        {
            throw new ArgumentException($"Give {least} to {most} items, none of them null.", parameterName);
        }

        return list;
    }

    internal static ImmutableArray<T> RequireSet<T>(IEnumerable<T>? items, int least, int most, string parameterName)
        where T : class
    {
        var list = RequireList(items, least, most, parameterName);
        return list.Distinct().Count() == list.Length ? list : throw new ArgumentException("Give each item once.", parameterName);
    }
}
