using HrdCore.Domain.States;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Domain.Evidence;

/// <summary>Which way a piece of evidence may go. What a guard looks at is the evidence itself.</summary>
/// <remarks>Copies, for work or redacted, are made while it is sealed or after it was disclosed, and move nothing.</remarks>
public static class EvidenceStates
{
    /// <summary>Acquired, sealed, then disclosed or disposed of. That what was disclosed may be disposed of later is our own addition.</summary>
    public static StateMachine<EvidenceStatus, EvidenceItem> Machine { get; } = new(
        "evidence",
        EvidenceStatus.Acquired,
        StateMachine<EvidenceStatus, EvidenceItem>.Step(EvidenceStatus.Acquired, EvidenceStatus.Sealed),
        StateMachine<EvidenceStatus, EvidenceItem>.Step(EvidenceStatus.Sealed, EvidenceStatus.Disclosed),
        StateMachine<EvidenceStatus, EvidenceItem>.Step(EvidenceStatus.Sealed, EvidenceStatus.Disposed),
        StateMachine<EvidenceStatus, EvidenceItem>.Step(EvidenceStatus.Disclosed, EvidenceStatus.Disposed));

    // What changes nothing but the chain.
    internal static bool IsOnlyWritten(CustodyAction action) =>
        action == CustodyAction.Viewed || action == CustodyAction.Verified || action == CustodyAction.Transferred || action == CustodyAction.Returned;

    internal static CustodyAction ActionOf(EvidenceStatus status) =>
        status == EvidenceStatus.Sealed ? CustodyAction.Sealed
        : status == EvidenceStatus.Disclosed ? CustodyAction.Disclosed
        : status == EvidenceStatus.Disposed ? CustodyAction.Disposed
        : CustodyAction.Acquired;
}
