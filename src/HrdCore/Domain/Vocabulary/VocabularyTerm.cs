using System.Collections.Immutable;
using HrdCore.Domain.Values;

namespace HrdCore.Domain.Vocabulary;

/// <summary>A term of one of HrdCore's own lists. Each term is one object, so equality is by reference; what is stored is <see cref="Code"/>.</summary>
/// <remarks>Labels are our own words in English, simplified Chinese, Vietnamese and French. <see cref="Vocabularies"/> knows every list.</remarks>
public abstract class VocabularyTerm : IFormattable
{
    private protected VocabularyTerm(string scheme, string code, string english) =>
        Term = new CodedTerm(scheme, code, KeyValuePair.Create(LanguageTag.English, english));

    private protected VocabularyTerm(string scheme, string code, string english, string chinese, string vietnamese, string french) =>
        Term = new CodedTerm(
            scheme,
            code,
            KeyValuePair.Create(LanguageTag.English, english),
            KeyValuePair.Create(LanguageTag.ChineseSimplified, chinese),
            KeyValuePair.Create(LanguageTag.Vietnamese, vietnamese),
            KeyValuePair.Create(LanguageTag.French, french));

    /// <summary>Scheme, code and labels.</summary>
    public CodedTerm Term { get; }

    /// <summary>The stable code, e.g. <c>state.police</c>.</summary>
    public string Code => Term.Code;

    /// <summary>Scheme and code, e.g. <c>perp.state.police</c>.</summary>
    public sealed override string ToString() => Term.ToString();

    /// <summary>Scheme and code; there is one format, and it is the same in every culture.</summary>
    /// <param name="format">Not used.</param>
    /// <param name="formatProvider">Not used.</param>
    public string ToString(string? format, IFormatProvider? formatProvider) => ToString();

    // A short list is walked as fast as a table is asked; the long ones go through the tables of Vocabularies.
    private protected static T? Find<T>(ImmutableArray<T> all, ReadOnlySpan<char> code)
        where T : VocabularyTerm
    {
        foreach (var term in all)
        {
            if (code.SequenceEqual(term.Code))
            {
                return term;
            }
        }

        return null;
    }
}
