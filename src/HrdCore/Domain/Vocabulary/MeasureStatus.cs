using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using HrdCore.Domain.Json;

namespace HrdCore.Domain.Vocabulary;

/// <summary>How far a measure of protection is.</summary>
/// <remarks>Source: own codes and labels.</remarks>
[JsonConverter(typeof(TermJsonConverter<MeasureStatus>))]
public sealed class MeasureStatus : VocabularyTerm, IVocabularyTerm<MeasureStatus>
{
    private MeasureStatus(string code, string english, string chinese, string vietnamese, string french)
        : base("measure-status", code, english, chinese, vietnamese, french)
    {
    }

    /// <summary>To be done.</summary>
    public static MeasureStatus Planned { get; } = new("planned", "Planned", "计划中", "Dự kiến", "Prévue");

    /// <summary>It works.</summary>
    public static MeasureStatus InPlace { get; } = new("in-place", "In place", "已落实", "Đang áp dụng", "En place");

    /// <summary>It was in place and is no longer.</summary>
    public static MeasureStatus Ended { get; } = new("ended", "Ended", "已结束", "Đã kết thúc", "Terminée");

    /// <summary>It never was in place and will not be.</summary>
    public static MeasureStatus Dropped { get; } = new("dropped", "Dropped", "已放弃", "Đã bỏ", "Abandonnée");

    /// <inheritdoc/>
    public static ImmutableArray<MeasureStatus> All { get; } = [Planned, InPlace, Ended, Dropped];

    /// <inheritdoc/>
    public static bool TryFromCode(string? code, [NotNullWhen(true)] out MeasureStatus? term)
    {
        term = Find(All, code);
        return term is not null;
    }
}
