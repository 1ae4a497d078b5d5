using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using HrdCore.Domain.Json;

namespace HrdCore.Domain.Vocabulary;

/// <summary>Where a grant stands.</summary>
/// <remarks>Source: own codes and labels.</remarks>
[JsonConverter(typeof(TermJsonConverter<GrantStatus>))]
public sealed class GrantStatus : VocabularyTerm, IVocabularyTerm<GrantStatus>
{
    private GrantStatus(string code, string english, string chinese, string vietnamese, string french)
        : base("grant-status", code, english, chinese, vietnamese, french)
    {
    }

    /// <summary>Being written.</summary>
    public static GrantStatus Draft { get; } = new("draft", "Draft", "草稿", "Bản nháp", "Brouillon");

    /// <summary>Asked for.</summary>
    public static GrantStatus Submitted { get; } = new("submitted", "Submitted", "已提交", "Đã nộp", "Soumise");

    /// <summary>Checked against the rules.</summary>
    public static GrantStatus EligibilityCheck { get; } =
        new("eligibility-check", "Eligibility check", "资格审查", "Kiểm tra điều kiện", "Vérification de l'éligibilité");

    /// <summary>Being decided.</summary>
    public static GrantStatus Review { get; } = new("review", "Under review", "审议中", "Đang xét duyệt", "En cours d'examen");

    /// <summary>Not given.</summary>
    public static GrantStatus Rejected { get; } = new("rejected", "Rejected", "已拒绝", "Bị từ chối", "Rejetée");

    /// <summary>To be given.</summary>
    public static GrantStatus Approved { get; } = new("approved", "Approved", "已批准", "Được chấp thuận", "Approuvée");

    /// <summary>Signed.</summary>
    public static GrantStatus Agreed { get; } = new("agreed", "Agreed", "已签约", "Đã ký thỏa thuận", "Convention signée");

    /// <summary>Being paid.</summary>
    public static GrantStatus Disbursing { get; } = new("disbursing", "Disbursing", "拨款中", "Đang giải ngân", "Versements en cours");

    /// <summary>Paid; a report is due.</summary>
    public static GrantStatus ReportDue { get; } = new("report-due", "Report due", "待交报告", "Đến hạn báo cáo", "Rapport attendu");

    /// <summary>The report is late.</summary>
    public static GrantStatus ReportOverdue { get; } = new("report-overdue", "Report overdue", "报告逾期", "Quá hạn báo cáo", "Rapport en retard");

    /// <summary>The report was accepted.</summary>
    public static GrantStatus ReportAccepted { get; } = new("report-accepted", "Report accepted", "报告已通过", "Báo cáo được chấp nhận", "Rapport accepté");

    /// <summary>Done.</summary>
    public static GrantStatus Closed { get; } = new("closed", "Closed", "已结束", "Đã đóng", "Close");

    /// <summary>Stopped for now.</summary>
    public static GrantStatus Suspended { get; } = new("suspended", "Suspended", "暂停", "Tạm dừng", "Suspendue");

    /// <summary>Ended before its time.</summary>
    public static GrantStatus Cancelled { get; } = new("cancelled", "Cancelled", "已取消", "Đã hủy", "Annulée");

    /// <summary>To be paid back.</summary>
    public static GrantStatus Repayment { get; } = new("repayment", "Repayment", "需退还", "Phải hoàn trả", "Remboursement");

    /// <inheritdoc/>
    public static ImmutableArray<GrantStatus> All { get; } =
    [
        Draft, Submitted, EligibilityCheck, Review, Rejected, Approved, Agreed, Disbursing, ReportDue, ReportOverdue, ReportAccepted, Closed,
        Suspended, Cancelled, Repayment,
    ];

    /// <inheritdoc/>
    public static bool TryFromCode(string? code, [NotNullWhen(true)] out GrantStatus? term)
    {
        term = Find(All, code);
        return term is not null;
    }
}
