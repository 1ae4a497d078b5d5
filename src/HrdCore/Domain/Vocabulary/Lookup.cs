using System.Diagnostics.CodeAnalysis;

namespace HrdCore.Domain.Vocabulary;

/// <summary>The table of one list, made when it is first asked. Apart from <see cref="Vocabularies"/>, so that a list may look into another while it is being made.</summary>
/// <typeparam name="T">The type of the terms.</typeparam>
internal static class Lookup<T>
    where T : VocabularyTerm, IVocabularyTerm<T>
{
    internal static readonly VocabularyScheme Scheme = VocabularyScheme.Of<T>();

    internal static bool TryFind(ReadOnlySpan<char> code, [NotNullWhen(true)] out T? term)
    {
        var found = Scheme.TryFind(code, out var any);
        term = (T?)any;
        return found && term is not null;
    }

    internal static bool TryFind(ReadOnlySpan<byte> utf8Code, [NotNullWhen(true)] out T? term)
    {
        var found = Scheme.TryFind(utf8Code, out var any);
        term = (T?)any;
        return found && term is not null;
    }
}
