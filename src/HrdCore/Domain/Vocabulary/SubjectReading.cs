using HrdCore.Domain.Values;

namespace HrdCore.Domain.Vocabulary;

/// <summary>What a subject line says. By default it says nothing: the request is untyped and goes into the queue that people read, never into the bin.</summary>
/// <param name="Token">The kind of request, or null when the line names none.</param>
/// <param name="Language">The language of the word that named it, a hint for the answer; null when untyped or when the word is the same in all languages.</param>
/// <param name="Marks">Whether the message is a reply or passed on.</param>
public readonly record struct SubjectReading(SubjectToken? Token, LanguageTag? Language, SubjectMarks Marks)
{
    /// <summary>Whether the line names no kind of request.</summary>
    public bool IsUntyped => Token is null;
}
