using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using HrdCore.Domain.Json;

namespace HrdCore.Domain.Vocabulary;

/// <summary>What became of a recommendation.</summary>
/// <remarks>Source: own codes and labels.</remarks>
[JsonConverter(typeof(TermJsonConverter<RecommendationStatus>))]
public sealed class RecommendationStatus : VocabularyTerm, IVocabularyTerm<RecommendationStatus>
{
    private RecommendationStatus(string code, string english, string chinese, string vietnamese, string french)
        : base("recommendation", code, english, chinese, vietnamese, french)
    {
    }

    /// <summary>Nothing is known yet.</summary>
    public static RecommendationStatus Open { get; } = new("open", "Open", "待落实", "Chưa thực hiện", "En suspens");

    /// <summary>The state says that it will act.</summary>
    public static RecommendationStatus Accepted { get; } = new("accepted", "Accepted", "已接受", "Được chấp nhận", "Acceptée");

    /// <summary>Something was done.</summary>
    public static RecommendationStatus PartlyImplemented { get; } =
        new("partly-implemented", "Implemented in part", "部分落实", "Thực hiện một phần", "Mise en œuvre en partie");

    /// <summary>It was done.</summary>
    public static RecommendationStatus Implemented { get; } = new("implemented", "Implemented", "已落实", "Đã thực hiện", "Mise en œuvre");

    /// <summary>The state says that it will not act.</summary>
    public static RecommendationStatus Rejected { get; } = new("rejected", "Rejected", "被拒绝", "Bị từ chối", "Rejetée");

    /// <inheritdoc/>
    public static ImmutableArray<RecommendationStatus> All { get; } = [Open, Accepted, PartlyImplemented, Implemented, Rejected];

    /// <inheritdoc/>
    public static bool TryFromCode(string? code, [NotNullWhen(true)] out RecommendationStatus? term)
    {
        term = Find(All, code);
        return term is not null;
    }
}
