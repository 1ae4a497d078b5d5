using HrdCore.Domain.Values;

namespace HrdCore.Domain.Vocabulary;

/// <summary>A word or phrase in a subject line that stands for a kind of request.</summary>
public sealed record SubjectWord
{
    internal SubjectWord(string text, LanguageTag? language, bool isPublished = false, bool endsWord = false)
    {
        Text = text;
        Language = language;
        IsPublished = isPublished;
        EndsWord = endsWord;
    }

    /// <summary>As it is written. Case, diacritics, width and spacing do not matter when a line is read.</summary>
    public string Text { get; }

    /// <summary>The language that it belongs to, or null when it is used in all of them.</summary>
    public LanguageTag? Language { get; }

    /// <summary>Whether an organisation tells people to write it; otherwise it is our own proposal.</summary>
    public bool IsPublished { get; }

    /// <summary>Whether a word has to end where it ends, so that <c>PIL</c> is not found in <c>pilot</c>.</summary>
    public bool EndsWord { get; }
}
