using HrdCore.Domain.States;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Domain.Documentation;

/// <summary>Which way the check of a fact may go. What a guard looks at is the check itself.</summary>
public static class VerificationStates
{
    /// <summary>Reported, looked at, then corroborated and verified, or one of the other verdicts; every verdict may be looked at again.</summary>
    public static StateMachine<VerificationStatus, Verification> Machine { get; } = new(
        "verification",
        VerificationStatus.Reported,
        StateMachine<VerificationStatus, Verification>.Step(VerificationStatus.Reported, VerificationStatus.UnderReview),
        StateMachine<VerificationStatus, Verification>.Step(
            VerificationStatus.UnderReview, VerificationStatus.Corroborated, ValidationRule.Corroboration, check => check.Corroborations > 0),
        StateMachine<VerificationStatus, Verification>.Step(
            VerificationStatus.Corroborated, VerificationStatus.Verified, ValidationRule.Standard, check => IsEnough(check.Standard)),
        StateMachine<VerificationStatus, Verification>.Step(
            VerificationStatus.UnderReview, VerificationStatus.PartlyVerified, ValidationRule.Standard, check => IsEnough(check.Standard)),
        StateMachine<VerificationStatus, Verification>.Step(VerificationStatus.UnderReview, VerificationStatus.Refuted),
        StateMachine<VerificationStatus, Verification>.Step(VerificationStatus.UnderReview, VerificationStatus.FalselyAttributed),
        StateMachine<VerificationStatus, Verification>.Step(VerificationStatus.UnderReview, VerificationStatus.Undetermined),
        StateMachine<VerificationStatus, Verification>.Step(VerificationStatus.Corroborated, VerificationStatus.UnderReview),
        StateMachine<VerificationStatus, Verification>.Step(VerificationStatus.Verified, VerificationStatus.UnderReview),
        StateMachine<VerificationStatus, Verification>.Step(VerificationStatus.PartlyVerified, VerificationStatus.UnderReview),
        StateMachine<VerificationStatus, Verification>.Step(VerificationStatus.Refuted, VerificationStatus.UnderReview),
        StateMachine<VerificationStatus, Verification>.Step(VerificationStatus.FalselyAttributed, VerificationStatus.UnderReview),
        StateMachine<VerificationStatus, Verification>.Step(VerificationStatus.Undetermined, VerificationStatus.UnderReview));

    internal static bool IsVerdict(VerificationStatus status) =>
        status != VerificationStatus.Reported && status != VerificationStatus.UnderReview && status != VerificationStatus.Corroborated;

    internal static bool NeedsCorroboration(VerificationStatus? status) => status == VerificationStatus.Corroborated || status == VerificationStatus.Verified;

    internal static bool NeedsStandard(VerificationStatus? status) => status == VerificationStatus.Verified || status == VerificationStatus.PartlyVerified;

    // Suspicion begins a check and never ends one. The list goes from the lowest standard to the highest.
    internal static bool IsEnough(StandardOfProof? standard) =>
        standard is not null && StandardOfProof.All.IndexOf(standard) >= StandardOfProof.All.IndexOf(StandardOfProof.ReasonableGrounds);
}
