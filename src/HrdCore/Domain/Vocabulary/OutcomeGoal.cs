using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using HrdCore.Domain.Json;

namespace HrdCore.Domain.Vocabulary;

/// <summary>What a case is to bring about.</summary>
/// <remarks>Source: the programme pages of Safeguard Defenders on urgent action. Labels are our own.</remarks>
[JsonConverter(typeof(TermJsonConverter<OutcomeGoal>))]
public sealed class OutcomeGoal : VocabularyTerm, IVocabularyTerm<OutcomeGoal>
{
    private OutcomeGoal(string code, string english, string chinese, string vietnamese, string french)
        : base("goal", code, english, chinese, vietnamese, french)
    {
    }

    /// <summary>The persecution is countered.</summary>
    public static OutcomeGoal PersecutionCountered { get; } =
        new("persecution-countered", "Persecution countered", "遏制迫害", "Chặn đứng sự đàn áp", "Persécution contrée");

    /// <summary>It does the defender less harm.</summary>
    public static OutcomeGoal ImpactLimited { get; } =
        new("impact-limited", "Impact on the defender limited", "减轻对当事人的影响", "Giảm tác động lên người bảo vệ nhân quyền", "Effets sur la personne limités");

    /// <summary>The defender can go on working.</summary>
    public static OutcomeGoal WorkContinued { get; } =
        new("work-continued", "Defender able to continue the work", "当事人得以继续工作", "Có thể tiếp tục công việc", "Poursuite de l'action rendue possible");

    /// <inheritdoc/>
    public static ImmutableArray<OutcomeGoal> All { get; } = [PersecutionCountered, ImpactLimited, WorkContinued];

    /// <inheritdoc/>
    public static bool TryFromCode(string? code, [NotNullWhen(true)] out OutcomeGoal? term)
    {
        term = Find(All, code);
        return term is not null;
    }
}
