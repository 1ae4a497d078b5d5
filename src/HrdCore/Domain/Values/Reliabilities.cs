// Grades of reliability in our own words, and the codes that others have for them.
// Source:  HURIDOCS micro-thesaurus 42, codes 01 to 05 from most to least reliable and 99 for unknown; the letters A to F of the Admiralty scale for sources (NATO AJP-2.1), F for
//          what cannot be judged. Neither tells "not yet judged" from "cannot be judged": HURIDOCS has one code for both, the Admiralty scale only the latter.
using System.Collections.Immutable;

namespace HrdCore.Domain.Values;

/// <summary>The stable codes of <see cref="Reliability"/>, and those of other scales.</summary>
public static class Reliabilities
{
    // By the number of the grade.
    private static readonly ImmutableArray<(string Code, string Huridocs, char? Admiralty)> Table =
    [
        ("not-assessed", "99", null),
        ("reliable", "01", 'A'),
        ("mostly-reliable", "02", 'B'),
        ("fairly-reliable", "03", 'C'),
        ("seldom-reliable", "04", 'D'),
        ("unreliable", "05", 'E'),
        ("cannot-be-judged", "99", 'F'),
    ];

    /// <summary>The code of a grade, e.g. <c>mostly-reliable</c>.</summary>
    /// <param name="grade">A grade that exists.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such grade.</exception>
    public static string Code(Reliability grade) => RowOf(grade).Code;

    /// <summary>The code of a grade in HURIDOCS micro-thesaurus 42, two digits.</summary>
    /// <param name="grade">A grade that exists.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such grade.</exception>
    public static string HuridocsCode(Reliability grade) => RowOf(grade).Huridocs;

    /// <summary>The letter of a grade on the Admiralty scale, A to F, or null for what was not assessed.</summary>
    /// <param name="grade">A grade that exists.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such grade.</exception>
    public static char? AdmiraltyLetter(Reliability grade) => RowOf(grade).Admiralty;

    /// <summary>The grade with a code, if there is one.</summary>
    /// <param name="code">A code such as <c>mostly-reliable</c>.</param>
    /// <param name="grade">The grade, or <see cref="Reliability.NotAssessed"/>.</param>
    public static bool TryFromCode(ReadOnlySpan<char> code, out Reliability grade) => TryFind(code, row => row.Code, out grade);

    /// <summary>The grade of a code of HURIDOCS micro-thesaurus 42, if it is one. 99 gives <see cref="Reliability.NotAssessed"/>, which claims the least.</summary>
    /// <param name="code">Two digits, or the twelve that they are short for, which end in zeros.</param>
    /// <param name="grade">The grade, or <see cref="Reliability.NotAssessed"/>.</param>
    public static bool TryFromHuridocs(ReadOnlySpan<char> code, out Reliability grade)
    {
        grade = default;
        var isShort = code.Length == 2 || (code.Length == 12 && !code[2..].ContainsAnyExcept('0'));
        return isShort && TryFind(code[..2], row => row.Huridocs, out grade);
    }

    /// <summary>The grade of a letter of the Admiralty scale, if it is one.</summary>
    /// <param name="letter">A to F.</param>
    /// <param name="grade">The grade, or <see cref="Reliability.NotAssessed"/>.</param>
    public static bool TryFromAdmiralty(char letter, out Reliability grade)
    {
        grade = letter is >= 'A' and <= 'F' ? (Reliability)(letter - 'A' + 1) : Reliability.NotAssessed;
        return grade != Reliability.NotAssessed;
    }

    private static bool TryFind(ReadOnlySpan<char> code, Func<(string Code, string Huridocs, char? Admiralty), string> column, out Reliability grade)
    {
        for (var i = 0; i < Table.Length; i++)
        {
            if (code.SequenceEqual(column(Table[i])))
            {
                grade = (Reliability)i;
                return true;
            }
        }

        grade = default;
        return false;
    }

    private static (string Code, string Huridocs, char? Admiralty) RowOf(Reliability grade) =>
        grade is >= Reliability.NotAssessed and <= Reliability.CannotBeJudged
            ? Table[(int)grade]
            : throw new ArgumentOutOfRangeException(nameof(grade), "Give a grade that exists.");
}
