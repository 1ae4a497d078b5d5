using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using HrdCore.Domain.Json;

namespace HrdCore.Domain.Vocabulary;

/// <summary>How likely and how grave what a defender has to expect is, taken together.</summary>
/// <remarks>Source: own codes and labels.</remarks>
[JsonConverter(typeof(TermJsonConverter<RiskLevel>))]
public sealed class RiskLevel : VocabularyTerm, IVocabularyTerm<RiskLevel>
{
    private RiskLevel(string code, string english, string chinese, string vietnamese, string french)
        : base("risk", code, english, chinese, vietnamese, french)
    {
    }

    /// <summary>As for others who do this work.</summary>
    public static RiskLevel Low { get; } = new("low", "Low", "低", "Thấp", "Faible");

    /// <summary>More than for others; measures are worth their cost.</summary>
    public static RiskLevel Moderate { get; } = new("moderate", "Moderate", "中", "Trung bình", "Modéré");

    /// <summary>Something grave is likely.</summary>
    public static RiskLevel High { get; } = new("high", "High", "高", "Cao", "Élevé");

    /// <summary>Something grave is about to happen.</summary>
    public static RiskLevel Extreme { get; } = new("extreme", "Extreme", "极高", "Rất cao", "Extrême");

    /// <inheritdoc/>
    public static ImmutableArray<RiskLevel> All { get; } = [Low, Moderate, High, Extreme];

    /// <inheritdoc/>
    public static bool TryFromCode(string? code, [NotNullWhen(true)] out RiskLevel? term)
    {
        term = Find(All, code);
        return term is not null;
    }
}
