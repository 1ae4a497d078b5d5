// Finding the token of a request in a subject line.
// Rules:   case, diacritics, width and spacing do not matter; reply and forward marks are told (SubjectMarkTable) and are in no token's
//          way, because a token counts wherever it stands. A token starts where a word starts ("insurgent action" is none). PIL also ends where a word ends ("pilot" is none).
//          Chinese is written without spaces, so a Chinese token counts anywhere. Urgent action goes before public interest
//          litigation when a line names both: the request that cannot wait decides.
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using HrdCore.Classification;

namespace HrdCore.Domain.Vocabulary;

/// <summary>Reads what kind of request a subject line names.</summary>
public static class SubjectLine
{
    private const int StackLength = 512;

    // Folded once, so that the tokens and the lines are folded by the same rules.
    private static readonly (SubjectToken Token, SubjectWord Word, string Folded)[] Words =
        [.. SubjectToken.All.SelectMany(token => token.Words.Select(word => (token, word, LetterFolding.Folded(word.Text))))];

    /// <summary>The token that a subject line names, or null when it names none; a request without a token is put into the untyped queue, never dropped.</summary>
    /// <param name="subject">The subject as received, with any reply and forward marks. Its copy is cleared before the call returns.</param>
    [Sanitizer]
    public static SubjectToken? FindToken(ReadOnlySpan<char> subject) => Read(subject).Token;

    /// <summary>The token that a subject line names, the language of its word, and the marks before it.</summary>
    /// <param name="subject">The subject as received, with any reply and forward marks. Its copy is cleared before the call returns.</param>
    [Sanitizer]
    public static SubjectReading Read(ReadOnlySpan<char> subject)
    {
        var needed = subject.Length * 2;
        Span<char> buffer = needed <= StackLength ? stackalloc char[StackLength] : new char[needed];
        try
        {
            var folded = buffer[..LetterFolding.Fold(subject, buffer)];
            var marks = SubjectMarkTable.Read(folded);
            foreach (var (token, word, text) in Words)
            {
                if (Names(folded, text, word.EndsWord))
                {
                    return new SubjectReading(token, word.Language, marks);
                }
            }

            return new SubjectReading(null, null, marks);
        }
        finally
        {
            CryptographicOperations.ZeroMemory(MemoryMarshal.AsBytes(buffer));
        }
    }

    private static bool Names(ReadOnlySpan<char> folded, string word, bool endsWord)
    {
        var spaced = word[0] < '\u2E80'; // scripts below are written with spaces between words
        for (var from = 0; from < folded.Length; from++)
        {
            var at = folded[from..].IndexOf(word, StringComparison.Ordinal);
            if (at < 0)
            {
                return false;
            }

            from += at;
            var end = from + word.Length;
            var starts = !spaced || from == 0 || !IsPartOfWord(folded[from - 1]);
            var ends = !endsWord || end == folded.Length || !IsPartOfWord(folded[end]);
            if (starts && ends)
            {
                return true;
            }
        }

        return false;
    }

    // A Chinese character beside a Latin token is a word of its own.
    private static bool IsPartOfWord(char c) => c < '\u2E80' && char.IsLetterOrDigit(c);
}
