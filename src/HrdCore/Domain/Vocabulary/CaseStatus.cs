using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using HrdCore.Domain.Json;

namespace HrdCore.Domain.Vocabulary;

/// <summary>Where a case stands. Which of these a case may have depends on its kind: see <see cref="CaseKind.Allows"/>.</summary>
/// <remarks>Source: the programme pages of Safeguard Defenders for urgent action and public interest litigation; the others are our own. Labels are our own.</remarks>
[JsonConverter(typeof(TermJsonConverter<CaseStatus>))]
public sealed class CaseStatus : VocabularyTerm, IVocabularyTerm<CaseStatus>
{
    private CaseStatus(string code, string english, string chinese, string vietnamese, string french)
        : base("status", code, english, chinese, vietnamese, french)
    {
    }

    /// <summary>A request has come in.</summary>
    public static CaseStatus Received { get; } = new("received", "Received", "已收到", "Đã tiếp nhận", "Reçu");

    /// <summary>An urgent request was read and sorted.</summary>
    public static CaseStatus Triaged { get; } = new("triaged", "Triaged", "已分流", "Đã phân loại", "Trié");

    /// <summary>A request for litigation is examined.</summary>
    public static CaseStatus Screening { get; } = new("screening", "Screening", "筛查中", "Đang sàng lọc", "En cours de sélection");

    /// <summary>The form came back with gaps.</summary>
    public static CaseStatus FormIncomplete { get; } = new("form-incomplete", "Form incomplete", "表格不完整", "Biểu mẫu chưa đầy đủ", "Formulaire incomplet");

    /// <summary>Not taken, with a reason.</summary>
    public static CaseStatus Declined { get; } = new("declined", "Declined", "未受理", "Không tiếp nhận", "Décliné");

    /// <summary>Handed to someone who can help.</summary>
    public static CaseStatus Referred { get; } = new("referred", "Referred", "已转介", "Đã chuyển tiếp", "Orienté ailleurs");

    /// <summary>Taken.</summary>
    public static CaseStatus Accepted { get; } = new("accepted", "Accepted", "已受理", "Đã nhận giải quyết", "Accepté");

    /// <summary>Being worked on.</summary>
    public static CaseStatus Active { get; } = new("active", "Active", "办理中", "Đang xử lý", "En cours");

    /// <summary>Waiting.</summary>
    public static CaseStatus OnHold { get; } = new("on-hold", "On hold", "暂缓", "Tạm hoãn", "En attente");

    /// <summary>Brought before a court or body.</summary>
    public static CaseStatus Filed { get; } = new("filed", "Filed", "已提起", "Đã nộp đơn", "Déposé");

    /// <summary>Before a court or body.</summary>
    public static CaseStatus Pending { get; } = new("pending", "Pending", "审理中", "Đang chờ xét xử", "Pendant");

    /// <summary>A court or body has decided.</summary>
    public static CaseStatus Decided { get; } = new("decided", "Decided", "已裁决", "Đã có phán quyết", "Jugé");

    /// <summary>The decision is contested.</summary>
    public static CaseStatus Appealed { get; } = new("appealed", "Appealed", "已上诉", "Đã kháng cáo", "En appel");

    /// <summary>Done.</summary>
    public static CaseStatus Closed { get; } = new("closed", "Closed", "已结案", "Đã đóng", "Clos");

    /// <summary>Taken up again after it was done.</summary>
    public static CaseStatus Reopened { get; } = new("reopened", "Reopened", "已重启", "Đã mở lại", "Rouvert");

    /// <inheritdoc/>
    public static ImmutableArray<CaseStatus> All { get; } =
    [
        Received, Triaged, Screening, FormIncomplete, Declined, Referred, Accepted, Active, OnHold, Filed, Pending, Decided, Appealed, Closed,
        Reopened,
    ];

    /// <inheritdoc/>
    public static bool TryFromCode(string? code, [NotNullWhen(true)] out CaseStatus? term)
    {
        term = Find(All, code);
        return term is not null;
    }
}
