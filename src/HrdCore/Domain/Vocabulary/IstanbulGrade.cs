using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using HrdCore.Domain.Json;

namespace HrdCore.Domain.Vocabulary;

/// <summary>How well what an examiner finds on a body agrees with what the person tells. The list goes from the weakest to the strongest.</summary>
/// <remarks>Source: the five grades of the Istanbul Protocol. Chinese, Vietnamese and French labels are our own.</remarks>
[JsonConverter(typeof(TermJsonConverter<IstanbulGrade>))]
public sealed class IstanbulGrade : VocabularyTerm, IVocabularyTerm<IstanbulGrade>
{
    private IstanbulGrade(string code, string english, string chinese, string vietnamese, string french)
        : base("istanbul", code, english, chinese, vietnamese, french)
    {
    }

    /// <summary>What is told could not have caused it.</summary>
    public static IstanbulGrade NotConsistent { get; } = new("not-consistent", "Not consistent", "不相符", "Không phù hợp", "Non compatible");

    /// <summary>It could have been caused so, and in many other ways.</summary>
    public static IstanbulGrade Consistent { get; } = new("consistent", "Consistent with", "相符", "Phù hợp", "Compatible");

    /// <summary>It could have been caused so; few other causes are possible.</summary>
    public static IstanbulGrade HighlyConsistent { get; } = new("highly-consistent", "Highly consistent", "高度相符", "Rất phù hợp", "Hautement compatible");

    /// <summary>It is what is usually seen after it; other causes are possible.</summary>
    public static IstanbulGrade Typical { get; } = new("typical", "Typical of", "典型", "Điển hình", "Typique");

    /// <summary>It could not have been caused in any other way.</summary>
    public static IstanbulGrade Diagnostic { get; } = new("diagnostic", "Diagnostic of", "具诊断性", "Mang tính chẩn đoán", "Caractéristique");

    /// <inheritdoc/>
    public static ImmutableArray<IstanbulGrade> All { get; } = [NotConsistent, Consistent, HighlyConsistent, Typical, Diagnostic];

    /// <inheritdoc/>
    public static bool TryFromCode(string? code, [NotNullWhen(true)] out IstanbulGrade? term)
    {
        term = Find(All, code);
        return term is not null;
    }
}
