using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using HrdCore.Domain.Json;

namespace HrdCore.Domain.Vocabulary;

/// <summary>Whether a violation is over. What is asked for depends on it.</summary>
/// <remarks>Source: the three timings that the special procedures of the United Nations take up. Labels are our own.</remarks>
[JsonConverter(typeof(TermJsonConverter<ViolationTiming>))]
public sealed class ViolationTiming : VocabularyTerm, IVocabularyTerm<ViolationTiming>
{
    private ViolationTiming(string code, string english, string chinese, string vietnamese, string french)
        : base("timing", code, english, chinese, vietnamese, french)
    {
    }

    /// <summary>It goes on.</summary>
    public static ViolationTiming Ongoing { get; } = new("ongoing", "Ongoing", "正在发生", "Đang diễn ra", "En cours");

    /// <summary>It may happen.</summary>
    public static ViolationTiming AtRisk { get; } = new("at-risk", "At risk of happening", "可能发生", "Có nguy cơ xảy ra", "Risque de se produire");

    /// <summary>It has happened.</summary>
    public static ViolationTiming Occurred { get; } = new("occurred", "Already occurred", "已经发生", "Đã xảy ra", "Déjà survenue");

    /// <inheritdoc/>
    public static ImmutableArray<ViolationTiming> All { get; } = [Ongoing, AtRisk, Occurred];

    /// <inheritdoc/>
    public static bool TryFromCode(string? code, [NotNullWhen(true)] out ViolationTiming? term)
    {
        term = Find(All, code);
        return term is not null;
    }
}
