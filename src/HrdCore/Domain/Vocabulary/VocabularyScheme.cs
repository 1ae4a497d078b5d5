using System.Buffers;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using HrdCore.Domain.Values;

namespace HrdCore.Domain.Vocabulary;

/// <summary>One list of terms: its name, its terms in their order, and a look-up by code that allocates nothing.</summary>
public sealed class VocabularyScheme
{
    private readonly FrozenDictionary<string, VocabularyTerm>.AlternateLookup<ReadOnlySpan<char>> _byCode;

    private VocabularyScheme(ImmutableArray<VocabularyTerm> terms)
    {
        Terms = terms;
        Id = terms[0].Term.Scheme;
        _byCode = terms.ToFrozenDictionary(term => term.Code, StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The name that its terms carry, e.g. <c>viol</c>.</summary>
    public string Id { get; }

    /// <summary>Every term, in the order of the list.</summary>
    public ImmutableArray<VocabularyTerm> Terms { get; }

    /// <summary>Finds a term by its code.</summary>
    /// <param name="code">The stable code, in its exact case.</param>
    /// <param name="term">The term, or null.</param>
    public bool TryFind(ReadOnlySpan<char> code, [NotNullWhen(true)] out VocabularyTerm? term) => _byCode.TryGetValue(code, out term);

    /// <summary>Finds a term by its code as it stands in a file.</summary>
    /// <param name="utf8Code">The stable code in UTF-8, in its exact case.</param>
    /// <param name="term">The term, or null.</param>
    public bool TryFind(ReadOnlySpan<byte> utf8Code, [NotNullWhen(true)] out VocabularyTerm? term)
    {
        // Every code is ASCII, so bytes that are not can be no code.
        Span<char> code = stackalloc char[CodedTerm.MaxLength];
        term = null;
        return utf8Code.Length <= code.Length
            && Ascii.ToUtf16(utf8Code, code, out var length) == OperationStatus.Done
            && TryFind(code[..length], out term);
    }

    /// <summary>The name of the list.</summary>
    public override string ToString() => Id;

    internal static VocabularyScheme Of<T>()
        where T : VocabularyTerm, IVocabularyTerm<T> => new(T.All.CastArray<VocabularyTerm>());
}
