// Marks that mail programs put before a subject, in the languages in which requests come.
// Shape:   a mark, a count in brackets or none, a colon; spaces anywhere, an opening bracket before it; as many marks as there are.
//          "RE :", "Re[2]:" and the full-width colon of Chinese count as well. Without a colon it is no mark but a word.
using System.Collections.Immutable;

namespace HrdCore.Domain.Vocabulary;

/// <summary>Reads the marks before a subject.</summary>
internal static class SubjectMarkTable
{
    // English; French; Vietnamese; Chinese in simplified and in traditional characters.
    private static readonly ImmutableArray<(SubjectMarks Mark, string Word)> Words =
    [
        .. Folded(SubjectMarks.Reply, "Re", "Rép", "TL", "Trả lời", "回复", "答复", "回覆", "答覆"),
        .. Folded(SubjectMarks.Forward, "Fw", "Fwd", "TR", "Chuyển tiếp", "转发", "轉寄", "轉發"),
    ];

    /// <summary>The marks before a subject.</summary>
    /// <param name="folded">The subject, folded.</param>
    internal static SubjectMarks Read(ReadOnlySpan<char> folded)
    {
        var marks = SubjectMarks.None;
        while (TryTake(ref folded, out var mark))
        {
            marks |= mark;
        }

        return marks;
    }

    private static bool TryTake(ref ReadOnlySpan<char> folded, out SubjectMarks mark)
    {
        var rest = folded.TrimStart(" [(");
        foreach (var (known, word) in Words)
        {
            if (rest.StartsWith(word, StringComparison.Ordinal))
            {
                var after = AfterCount(rest[word.Length..].TrimStart(' '));
                if (after.StartsWith(':'))
                {
                    folded = after[1..];
                    mark = known;
                    return true;
                }
            }
        }

        mark = SubjectMarks.None;
        return false;
    }

    // "[2]" or "(2)" behind the mark; what is no count stays.
    private static ReadOnlySpan<char> AfterCount(ReadOnlySpan<char> rest)
    {
        if (!rest.StartsWith('[') && !rest.StartsWith('('))
        {
            return rest;
        }

        var digits = rest[1..].IndexOfAnyExceptInRange('0', '9');
        return digits > 0 && rest[digits + 1] is (']' or ')') ? rest[(digits + 2)..].TrimStart(' ') : rest;
    }

    private static IEnumerable<(SubjectMarks Mark, string Word)> Folded(SubjectMarks mark, params string[] words) =>
        words.Select(word => (mark, LetterFolding.Folded(word)));
}
