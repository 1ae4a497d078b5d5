using HrdCore.Domain.States;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Vocabulary;
using static HrdCore.Domain.Vocabulary.GrantStatus;

namespace HrdCore.Domain.Funding;

/// <summary>Which steps a grant may take, from the first draft to its closure.</summary>
/// <remarks>In the emergency lane the agreement may follow the money: a person in danger cannot wait for a signature. The approval never does, because somebody has to
/// answer for the decision.</remarks>
public static class GrantLifecycle
{
    /// <summary>The table.</summary>
    public static StateMachine<GrantStatus, Grant> Machine { get; } = new(
        "grant",
        Draft,
        Step(Draft, Submitted),
        Step(Submitted, EligibilityCheck),
        Step(EligibilityCheck, Review),
        Step(Review, Rejected),
        Step(Review, Approved),
        Step(Approved, Agreed),
        Step(Approved, Disbursing, ValidationRule.EmergencyLane, grant => grant.IsEmergencyLane),
        Step(Agreed, Disbursing),
        Step(Disbursing, ReportDue, ValidationRule.NothingDisbursed, HasPaid),
        Step(ReportDue, ReportOverdue),
        Step(ReportDue, ReportAccepted, ValidationRule.ReportNotAccepted, HasItsReports),
        Step(ReportOverdue, ReportAccepted, ValidationRule.ReportNotAccepted, HasItsReports),
        Step(ReportAccepted, Closed),

        // Side exits. A suspended grant comes back by way of the agreement or the report that it was waiting for.
        Step(Approved, Suspended),
        Step(Agreed, Suspended),
        Step(Disbursing, Suspended),
        Step(ReportDue, Suspended),
        Step(ReportOverdue, Suspended),
        Step(Suspended, Agreed),
        Step(Suspended, ReportDue, ValidationRule.NothingDisbursed, HasPaid),
        Step(Draft, Cancelled),
        Step(Submitted, Cancelled),
        Step(EligibilityCheck, Cancelled),
        Step(Review, Cancelled),
        Step(Approved, Cancelled),
        Step(Agreed, Cancelled),
        Step(Disbursing, Cancelled),
        Step(Suspended, Cancelled),
        Step(Disbursing, Repayment, ValidationRule.NothingDisbursed, HasPaid),
        Step(ReportDue, Repayment, ValidationRule.NothingDisbursed, HasPaid),
        Step(ReportOverdue, Repayment, ValidationRule.NothingDisbursed, HasPaid),
        Step(Suspended, Repayment, ValidationRule.NothingDisbursed, HasPaid),
        Step(Cancelled, Repayment, ValidationRule.NothingDisbursed, HasPaid),
        Step(Repayment, Closed));

    internal static bool IsBeforeApproval(GrantStatus? status) =>
        status == Draft || status == Submitted || status == EligibilityCheck || status == Review || status == Rejected;

    internal static bool IsOutOfPayment(GrantStatus status) =>
        status == Suspended || status == Closed || status == Cancelled || status == Repayment;

    private static bool HasPaid(Grant grant) => !grant.Disbursements.IsEmpty;

    private static bool HasItsReports(Grant grant) => !grant.Reports.IsEmpty && grant.Reports.All(report => report.AcceptedOn is not null);

    private static Transition<GrantStatus, Grant> Step(GrantStatus from, GrantStatus to) => StateMachine<GrantStatus, Grant>.Step(from, to);

    private static Transition<GrantStatus, Grant> Step(GrantStatus from, GrantStatus to, ValidationRule guard, Func<Grant, bool> holds) =>
        StateMachine<GrantStatus, Grant>.Step(from, to, guard, holds);
}
