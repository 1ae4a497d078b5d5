using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace HrdCore.Domain.Vocabulary;

/// <summary>Where a grant stands.</summary>
public sealed class GrantStatus : VocabularyTerm, IVocabularyTerm<GrantStatus>
{
    private GrantStatus(string code, string english)
        : base("grant-status", code, english)
    {
    }

    /// <summary>Being written.</summary>
    public static GrantStatus Draft { get; } = new("draft", "Draft");

    /// <summary>Asked for.</summary>
    public static GrantStatus Submitted { get; } = new("submitted", "Submitted");

    /// <summary>Checked against the rules.</summary>
    public static GrantStatus EligibilityCheck { get; } = new("eligibility-check", "Eligibility check");

    /// <summary>Being decided.</summary>
    public static GrantStatus Review { get; } = new("review", "Under review");

    /// <summary>Not given.</summary>
    public static GrantStatus Rejected { get; } = new("rejected", "Rejected");

    /// <summary>To be given.</summary>
    public static GrantStatus Approved { get; } = new("approved", "Approved");

    /// <summary>Signed.</summary>
    public static GrantStatus Agreed { get; } = new("agreed", "Agreed");

    /// <summary>Being paid.</summary>
    public static GrantStatus Disbursing { get; } = new("disbursing", "Disbursing");

    /// <summary>Paid; a report is due.</summary>
    public static GrantStatus ReportDue { get; } = new("report-due", "Report due");

    /// <summary>The report is late.</summary>
    public static GrantStatus ReportOverdue { get; } = new("report-overdue", "Report overdue");

    /// <summary>The report was accepted.</summary>
    public static GrantStatus ReportAccepted { get; } = new("report-accepted", "Report accepted");

    /// <summary>Done.</summary>
    public static GrantStatus Closed { get; } = new("closed", "Closed");

    /// <summary>Stopped for now.</summary>
    public static GrantStatus Suspended { get; } = new("suspended", "Suspended");

    /// <summary>Ended before its time.</summary>
    public static GrantStatus Cancelled { get; } = new("cancelled", "Cancelled");

    /// <summary>To be paid back.</summary>
    public static GrantStatus Repayment { get; } = new("repayment", "Repayment");

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
