using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using HrdCore.Domain.Json;

namespace HrdCore.Domain.Vocabulary;

/// <summary>What a report on a grant tells.</summary>
/// <remarks>Source: own codes and labels.</remarks>
[JsonConverter(typeof(TermJsonConverter<GrantReportKind>))]
public sealed class GrantReportKind : VocabularyTerm, IVocabularyTerm<GrantReportKind>
{
    private GrantReportKind(string code, string english, string chinese, string vietnamese, string french)
        : base("grant-report", code, english, chinese, vietnamese, french)
    {
    }

    /// <summary>What was done and what came of it.</summary>
    public static GrantReportKind Narrative { get; } = new("narrative", "Narrative report", "叙述报告", "Báo cáo tường thuật", "Rapport narratif");

    /// <summary>What it cost.</summary>
    public static GrantReportKind Financial { get; } = new("financial", "Financial report", "财务报告", "Báo cáo tài chính", "Rapport financier");

    /// <inheritdoc/>
    public static ImmutableArray<GrantReportKind> All { get; } = [Narrative, Financial];

    /// <inheritdoc/>
    public static bool TryFromCode(string? code, [NotNullWhen(true)] out GrantReportKind? term)
    {
        term = Find(All, code);
        return term is not null;
    }
}
