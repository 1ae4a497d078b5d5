// Folding of letters for comparison: lower case, no diacritics, no width, one space where there is room.
// Source:  own tables over the Unicode blocks Basic Latin, Latin-1 Supplement, Latin Extended-A, the horned letters of Latin Extended-B,
//          Latin Extended Additional U+1EA0..1EF9 (Vietnamese) and Halfwidth and Fullwidth Forms; marks U+0300..036F and zero-width
//          characters are dropped, so composed and decomposed text fold alike.
// Why own: under invariant globalization string.Normalize may leave text as it is, and culture comparison ignores no diacritics.
// Bounds:  the result has at most twice as many characters as the text. Other letters stay, in lower case.
namespace HrdCore.Domain.Vocabulary;

/// <summary>Folds text so that the same words compare equal however they were typed.</summary>
internal static class LetterFolding
{
    // One letter for each of U+00C0..00FF; '#' marks two letters, '*' one that stays.
    private const string Latin1 = "aaaaaa#ceeeeiiiidnooooo*ouuuuy##aaaaaa#ceeeeiiiidnooooo*ouuuuy#y";

    // One letter for each of U+0100..017F.
    private const string LatinExtendedA =
        "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii##jjkkkllllllllllnnnnnnnnnoooooo##rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

    /// <summary>Folds text.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="folded">At least twice as long as the text.</param>
    /// <returns>How many characters were written.</returns>
    internal static int Fold(ReadOnlySpan<char> text, Span<char> folded)
    {
        var length = 0;
        foreach (var original in text)
        {
            // Full-width forms stand in one row with ASCII, from '!' to '~'.
            var c = original is >= '\uFF01' and <= '\uFF5E' ? (char)(original - '\uFF01' + '!') : original;
            if (IsDropped(c))
            {
                continue;
            }

            if (char.IsWhiteSpace(c) || c is '-' or '_' or '\u2010' or '\u2011')
            {
                if (length > 0 && folded[length - 1] != ' ')
                {
                    folded[length++] = ' ';
                }

                continue;
            }

            length += FoldLetter(c, folded[length..]);
        }

        return length > 0 && folded[length - 1] == ' ' ? length - 1 : length;
    }

    /// <summary>A word of a table, folded by the same rules as the text that it is compared with.</summary>
    internal static string Folded(string word)
    {
        var folded = new char[word.Length * 2];
        return new string(folded, 0, Fold(word, folded));
    }

    // Combining marks; soft hyphen; zero-width space, joiners and direction marks; word joiner; byte order mark.
    private static bool IsDropped(char c) => c is (>= '\u0300' and <= '\u036F') or '\u00AD' or (>= '\u200B' and <= '\u200F') or '\u2060' or '\uFEFF';

    private static int FoldLetter(char c, Span<char> to)
    {
        to[0] = c switch
        {
            < '\u00C0' => char.ToLowerInvariant(c),
            <= '\u00FF' => Latin1[c - '\u00C0'],
            <= '\u017F' => LatinExtendedA[c - '\u0100'],
            '\u01A0' or '\u01A1' => 'o',
            '\u01AF' or '\u01B0' => 'u',
            >= '\u1EA0' and <= '\u1EB7' => 'a',
            >= '\u1EB8' and <= '\u1EC7' => 'e',
            >= '\u1EC8' and <= '\u1ECB' => 'i',
            >= '\u1ECC' and <= '\u1EE3' => 'o',
            >= '\u1EE4' and <= '\u1EF1' => 'u',
            >= '\u1EF2' and <= '\u1EF9' => 'y',
            '\u2019' or '\u02BC' => '\'',
            _ => char.ToLowerInvariant(c),
        };

        if (to[0] == '*')
        {
            to[0] = c; // multiplication and division sign
            return 1;
        }

        if (to[0] != '#' || c == '#')
        {
            return 1;
        }

        var pair = c switch
        {
            '\u00C6' or '\u00E6' => "ae",
            '\u00DE' or '\u00FE' => "th",
            '\u00DF' => "ss",
            '\u0132' or '\u0133' => "ij",
            _ => "oe", // U+0152, U+0153
        };
        pair.CopyTo(to);
        return 2;
    }
}
