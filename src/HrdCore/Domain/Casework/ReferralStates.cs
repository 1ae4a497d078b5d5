using HrdCore.Domain.States;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Vocabulary;
using static HrdCore.Domain.Vocabulary.ReferralStatus;

namespace HrdCore.Domain.Casework;

/// <summary>Which way a referral may go.</summary>
public static class ReferralStates
{
    /// <summary>Offered, then accepted and completed, or rejected, revoked, or lapsed. Nobody accepts before everyone whom it is about consents, because data go along. One that
    /// was accepted may be revoked, such as when a consent is taken back. Completing it hands nothing on and asks nobody: it says that the help was given, which stays true after a withdrawal.
    /// What went along is asked back by the tasks of <see cref="Consent.ConsentRegister.Withdraw"/> in either case.</summary>
    public static StateMachine<ReferralStatus, ReferralStep> Machine { get; } = new(
        "referral",
        Offered,
        StateMachine<ReferralStatus, ReferralStep>.Step(Offered, Accepted, ValidationRule.ReferralConsent, step => step.IsAllowed),
        Step(Accepted, Completed),
        Step(Accepted, Revoked),
        Step(Offered, Rejected),
        Step(Offered, Revoked),
        Step(Offered, Lapsed));

    internal static bool HandsDataOn(ReferralStatus? status) => status == Accepted || status == Completed;

    internal static bool MayHaveHandedDataOn(ReferralStatus status) => HandsDataOn(status) || status == Revoked;

    private static Transition<ReferralStatus, ReferralStep> Step(ReferralStatus from, ReferralStatus to) => StateMachine<ReferralStatus, ReferralStep>.Step(from, to);
}
