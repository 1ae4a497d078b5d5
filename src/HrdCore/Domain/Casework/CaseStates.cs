// Which way a case may go, by its kind.
// Source:  the tables of urgent action and of public interest litigation follow the two programmes as organisations describe them. The other
//          four are our own: they follow how courts, regulators and governments decide, and are to be mended where practice differs.
using HrdCore.Domain.States;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Domain.Casework;

/// <summary>The state machines of cases, one for each kind. What a guard looks at is the reason that is given with the step.</summary>
/// <remarks>A request is declined only for a stated reason. Nothing here deletes anything: a case that is closed keeps its events.</remarks>
public static class CaseStates
{
    /// <summary>Urgent action: read and sorted at once, worked on, put on hold and taken up again, closed and opened again.</summary>
    public static StateMachine<CaseStatus, DeclineReason?> UrgentAction { get; } = new(
        CaseKind.UrgentAction.Code,
        CaseStatus.Received,
        Step(CaseStatus.Received, CaseStatus.Triaged),
        Declines(CaseStatus.Triaged),
        Step(CaseStatus.Triaged, CaseStatus.Referred),
        Step(CaseStatus.Triaged, CaseStatus.Accepted),
        Step(CaseStatus.Accepted, CaseStatus.Active),
        Step(CaseStatus.Active, CaseStatus.OnHold),
        Step(CaseStatus.OnHold, CaseStatus.Active),
        Step(CaseStatus.Active, CaseStatus.Closed),
        Step(CaseStatus.OnHold, CaseStatus.Closed),
        Step(CaseStatus.Closed, CaseStatus.Reopened),
        Step(CaseStatus.Reopened, CaseStatus.Active));

    /// <summary>Public interest litigation: the form goes back until it is complete, then the case goes through the courts.</summary>
    public static StateMachine<CaseStatus, DeclineReason?> PublicInterestLitigation { get; } = new(
        CaseKind.PublicInterestLitigation.Code,
        CaseStatus.Received,
        Step(CaseStatus.Received, CaseStatus.Screening),
        Step(CaseStatus.Screening, CaseStatus.FormIncomplete),
        Step(CaseStatus.FormIncomplete, CaseStatus.Screening),
        Declines(CaseStatus.Screening),
        Step(CaseStatus.Screening, CaseStatus.Accepted),
        Step(CaseStatus.Accepted, CaseStatus.Filed),
        Step(CaseStatus.Filed, CaseStatus.Pending),
        Step(CaseStatus.Pending, CaseStatus.Decided),
        Step(CaseStatus.Decided, CaseStatus.Appealed),
        Step(CaseStatus.Appealed, CaseStatus.Decided),
        Step(CaseStatus.Decided, CaseStatus.Closed));

    /// <summary>Criminal defence, a table of our own: counsel works before a court has it, and charges may be dropped at any time before the judgment.</summary>
    public static StateMachine<CaseStatus, DeclineReason?> CriminalDefence { get; } = new(
        CaseKind.CriminalDefence.Code,
        CaseStatus.Received,
        Declines(CaseStatus.Received),
        Step(CaseStatus.Received, CaseStatus.Referred),
        Step(CaseStatus.Received, CaseStatus.Accepted),
        Step(CaseStatus.Accepted, CaseStatus.Active),
        Step(CaseStatus.Active, CaseStatus.OnHold),
        Step(CaseStatus.OnHold, CaseStatus.Active),
        Step(CaseStatus.Active, CaseStatus.Pending),
        Step(CaseStatus.Pending, CaseStatus.Decided),
        Step(CaseStatus.Decided, CaseStatus.Appealed),
        Step(CaseStatus.Appealed, CaseStatus.Decided),
        Step(CaseStatus.Active, CaseStatus.Closed),
        Step(CaseStatus.OnHold, CaseStatus.Closed),
        Step(CaseStatus.Pending, CaseStatus.Closed),
        Step(CaseStatus.Decided, CaseStatus.Closed),
        Step(CaseStatus.Closed, CaseStatus.Reopened),
        Step(CaseStatus.Reopened, CaseStatus.Active));

    /// <summary>Extradition defence, a table of our own: a court decides, and a state may ask again after it lost or withdrew.</summary>
    public static StateMachine<CaseStatus, DeclineReason?> ExtraditionDefence { get; } = new(
        CaseKind.ExtraditionDefence.Code,
        CaseStatus.Received,
        Declines(CaseStatus.Received),
        Step(CaseStatus.Received, CaseStatus.Referred),
        Step(CaseStatus.Received, CaseStatus.Accepted),
        Step(CaseStatus.Accepted, CaseStatus.Pending),
        Step(CaseStatus.Pending, CaseStatus.OnHold),
        Step(CaseStatus.OnHold, CaseStatus.Pending),
        Step(CaseStatus.Pending, CaseStatus.Decided),
        Step(CaseStatus.Decided, CaseStatus.Appealed),
        Step(CaseStatus.Appealed, CaseStatus.Decided),
        Step(CaseStatus.Pending, CaseStatus.Closed),
        Step(CaseStatus.OnHold, CaseStatus.Closed),
        Step(CaseStatus.Decided, CaseStatus.Closed),
        Step(CaseStatus.Closed, CaseStatus.Reopened),
        Step(CaseStatus.Reopened, CaseStatus.Pending));

    /// <summary>Complaint to a regulator, a table of our own: the regulator may decide without opening an inquiry, and the complaint may be withdrawn.</summary>
    public static StateMachine<CaseStatus, DeclineReason?> RegulatoryComplaint { get; } = new(
        CaseKind.RegulatoryComplaint.Code,
        CaseStatus.Received,
        Step(CaseStatus.Received, CaseStatus.Screening),
        Declines(CaseStatus.Screening),
        Step(CaseStatus.Screening, CaseStatus.Accepted),
        Step(CaseStatus.Accepted, CaseStatus.Filed),
        Step(CaseStatus.Filed, CaseStatus.Pending),
        Step(CaseStatus.Filed, CaseStatus.Decided),
        Step(CaseStatus.Pending, CaseStatus.Decided),
        Step(CaseStatus.Decided, CaseStatus.Appealed),
        Step(CaseStatus.Appealed, CaseStatus.Decided),
        Step(CaseStatus.Filed, CaseStatus.Closed),
        Step(CaseStatus.Pending, CaseStatus.Closed),
        Step(CaseStatus.Decided, CaseStatus.Closed));

    /// <summary>Sanctions request, a table of our own: no government has to answer, and the request may be filed again with new evidence.</summary>
    public static StateMachine<CaseStatus, DeclineReason?> SanctionsRequest { get; } = new(
        CaseKind.SanctionsRequest.Code,
        CaseStatus.Received,
        Step(CaseStatus.Received, CaseStatus.Screening),
        Declines(CaseStatus.Screening),
        Step(CaseStatus.Screening, CaseStatus.Accepted),
        Step(CaseStatus.Accepted, CaseStatus.Filed),
        Step(CaseStatus.Filed, CaseStatus.Pending),
        Step(CaseStatus.Pending, CaseStatus.Decided),
        Step(CaseStatus.Filed, CaseStatus.Closed),
        Step(CaseStatus.Pending, CaseStatus.Closed),
        Step(CaseStatus.Decided, CaseStatus.Closed),
        Step(CaseStatus.Closed, CaseStatus.Reopened),
        Step(CaseStatus.Reopened, CaseStatus.Filed));

    /// <summary>The machine of a kind of case.</summary>
    /// <param name="kind">The kind.</param>
    /// <exception cref="ArgumentNullException">The kind is null.</exception>
    public static StateMachine<CaseStatus, DeclineReason?> For(CaseKind kind)
    {
        ArgumentNullException.ThrowIfNull(kind);
        return kind == CaseKind.UrgentAction ? UrgentAction
            : kind == CaseKind.PublicInterestLitigation ? PublicInterestLitigation
            : kind == CaseKind.CriminalDefence ? CriminalDefence
            : kind == CaseKind.ExtraditionDefence ? ExtraditionDefence
            : kind == CaseKind.RegulatoryComplaint ? RegulatoryComplaint
            : SanctionsRequest;
    }

    private static Transition<CaseStatus, DeclineReason?> Step(CaseStatus from, CaseStatus to) => StateMachine<CaseStatus, DeclineReason?>.Step(from, to);

    private static Transition<CaseStatus, DeclineReason?> Declines(CaseStatus from) =>
        StateMachine<CaseStatus, DeclineReason?>.Step(from, CaseStatus.Declined, ValidationRule.DeclineReason, reason => reason is not null);
}
