using HrdCore.Domain.States;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Domain.Casework;

/// <summary>Which way a referral may go. What a guard looks at is the referral itself.</summary>
public static class ReferralStates
{
    /// <summary>Offered, then accepted and completed, or rejected, revoked, or lapsed. Nobody accepts before there is a consent, because data go along.</summary>
    public static StateMachine<ReferralStatus, Referral> Machine { get; } = new(
        "referral",
        ReferralStatus.Offered,
        StateMachine<ReferralStatus, Referral>.Step(
            ReferralStatus.Offered, ReferralStatus.Accepted, ValidationRule.ReferralConsent, referral => referral.ConsentId is not null),
        StateMachine<ReferralStatus, Referral>.Step(ReferralStatus.Accepted, ReferralStatus.Completed),
        StateMachine<ReferralStatus, Referral>.Step(ReferralStatus.Offered, ReferralStatus.Rejected),
        StateMachine<ReferralStatus, Referral>.Step(ReferralStatus.Offered, ReferralStatus.Revoked),
        StateMachine<ReferralStatus, Referral>.Step(ReferralStatus.Offered, ReferralStatus.Lapsed));

    internal static bool HandsDataOn(ReferralStatus? status) => status == ReferralStatus.Accepted || status == ReferralStatus.Completed;
}
