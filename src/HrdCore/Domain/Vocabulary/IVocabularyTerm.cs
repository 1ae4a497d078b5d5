using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace HrdCore.Domain.Vocabulary;

/// <summary>A closed list of terms: what can be asked of the list itself.</summary>
/// <typeparam name="TSelf">The type of the terms.</typeparam>
public interface IVocabularyTerm<TSelf>
    where TSelf : VocabularyTerm, IVocabularyTerm<TSelf>
{
    /// <summary>Every term, in the order of the list.</summary>
    static abstract ImmutableArray<TSelf> All { get; }

    /// <summary>The term with a code, if there is one.</summary>
    /// <param name="code">The stable code, in its exact case.</param>
    /// <param name="term">The term, or null.</param>
    static abstract bool TryFromCode(string? code, [NotNullWhen(true)] out TSelf? term);
}
