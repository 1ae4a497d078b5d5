using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using HrdCore.Domain.Json;

namespace HrdCore.Domain.Vocabulary;

/// <summary>Why a case was closed. What happened stays on record.</summary>
/// <remarks>Source: own codes and labels.</remarks>
[JsonConverter(typeof(TermJsonConverter<ClosureReason>))]
public sealed class ClosureReason : VocabularyTerm, IVocabularyTerm<ClosureReason>
{
    private ClosureReason(string code, string english, string chinese, string vietnamese, string french)
        : base("closure", code, english, chinese, vietnamese, french)
    {
    }

    /// <summary>What was wanted has been reached.</summary>
    public static ClosureReason GoalReached { get; } = new("goal-reached", "Goal reached", "目标已实现", "Đạt mục tiêu", "Objectif atteint");

    /// <summary>The last decision has been given.</summary>
    public static ClosureReason ProceedingsEnded { get; } = new("proceedings-ended", "Proceedings ended", "程序终结", "Thủ tục kết thúc", "Procédure terminée");

    /// <summary>Somebody else has taken it.</summary>
    public static ClosureReason HandedOver { get; } = new("handed-over", "Handed over", "已移交", "Đã bàn giao", "Transmis");

    /// <summary>The defender does not want it any more.</summary>
    public static ClosureReason ClientWithdrew { get; } =
        new("client-withdrew", "Withdrawn by the client", "当事人撤回", "Thân chủ rút yêu cầu", "Retrait de la personne");

    /// <summary>The defender cannot be reached.</summary>
    public static ClosureReason ContactLost { get; } = new("contact-lost", "Contact lost", "失去联系", "Mất liên lạc", "Contact perdu");

    /// <summary>Going on would put someone in danger.</summary>
    public static ClosureReason TooDangerous { get; } =
        new("too-dangerous", "Going on is too dangerous", "继续办理过于危险", "Tiếp tục quá nguy hiểm", "Poursuite trop dangereuse");

    /// <summary>Everything was tried.</summary>
    public static ClosureReason NothingMoreToDo { get; } =
        new("nothing-more-to-do", "Nothing more can be done", "已无可作为", "Không thể làm gì thêm", "Plus rien à entreprendre");

    /// <summary>The defender has died.</summary>
    public static ClosureReason ClientDied { get; } = new("client-died", "The client has died", "当事人去世", "Thân chủ qua đời", "Décès de la personne");

    /// <summary>It goes on in another case.</summary>
    public static ClosureReason Merged { get; } = new("merged", "Merged with another case", "并入其他案件", "Nhập vào vụ khác", "Fusionné avec un autre dossier");

    /// <inheritdoc/>
    public static ImmutableArray<ClosureReason> All { get; } =
    [
        GoalReached, ProceedingsEnded, HandedOver, ClientWithdrew, ContactLost, TooDangerous, NothingMoreToDo, ClientDied, Merged,
    ];

    /// <inheritdoc/>
    public static bool TryFromCode(string? code, [NotNullWhen(true)] out ClosureReason? term)
    {
        term = Find(All, code);
        return term is not null;
    }
}
