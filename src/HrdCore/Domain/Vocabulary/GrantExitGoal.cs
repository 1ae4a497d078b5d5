using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using HrdCore.Domain.Json;

namespace HrdCore.Domain.Vocabulary;

/// <summary>Where a partner is meant to stand when the grants end.</summary>
/// <remarks>Source: the programme pages of Safeguard Defenders on grants. Labels are our own.</remarks>
[JsonConverter(typeof(TermJsonConverter<GrantExitGoal>))]
public sealed class GrantExitGoal : VocabularyTerm, IVocabularyTerm<GrantExitGoal>
{
    private GrantExitGoal(string code, string english, string chinese, string vietnamese, string french)
        : base("exit-goal", code, english, chinese, vietnamese, french)
    {
    }

    /// <summary>Others fund the partner for years.</summary>
    public static GrantExitGoal LongTermFunding { get; } =
        new("long-term-funding", "Long-term funding from others", "获得其他长期资助", "Có nguồn tài trợ dài hạn khác", "Financement durable par d'autres");

    /// <summary>The partner runs by itself.</summary>
    public static GrantExitGoal IndependentOperation { get; } =
        new("independent-operation", "Runs independently", "独立运作", "Vận hành độc lập", "Fonctionnement autonome");

    /// <inheritdoc/>
    public static ImmutableArray<GrantExitGoal> All { get; } = [LongTermFunding, IndependentOperation];

    /// <inheritdoc/>
    public static bool TryFromCode(string? code, [NotNullWhen(true)] out GrantExitGoal? term)
    {
        term = Find(All, code);
        return term is not null;
    }
}
