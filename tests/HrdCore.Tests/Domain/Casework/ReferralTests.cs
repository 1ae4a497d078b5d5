using HrdCore.Domain.Casework;
using HrdCore.Domain.States;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Vocabulary;
using HrdCore.Tests.Domain.States;

namespace HrdCore.Tests.Domain.Casework;

/// <summary>A referral: nothing is handed on without consent, and what is over stays over.</summary>
public class ReferralTests
{
    private static readonly Guid Consent = CaseworkSamples.Id(4);

    [Fact]
    public void Machine_Steps_AreThese() => MachineFacts.AssertSteps(
        ReferralStates.Machine, ReferralStatus.All, CaseworkSamples.Shelter(consentId: Consent),
        "offered -> accepted", "accepted -> completed", "offered -> rejected", "offered -> revoked", "offered -> lapsed");

    [Fact]
    public void EveryOtherPair_OfTheMachine_IsRefusedInWords() =>
        MachineFacts.AssertRefusals(ReferralStates.Machine, ReferralStatus.All, CaseworkSamples.Shelter(consentId: Consent));

    [Fact]
    public void MoveTo_AcceptedWithoutConsent_IsRefused()
    {
        var refusal = Assert.Throws<TransitionRefusedException>(() => CaseworkSamples.Shelter().MoveTo(ReferralStatus.Accepted)).Refusal;
        Assert.Same(ValidationRule.ReferralConsent, refusal.Guard);
        Assert.False(CaseworkSamples.Shelter().MayMoveTo(ReferralStatus.Accepted, out _));
    }

    [Fact]
    public void MoveTo_AcceptedWithConsent_KeepsTheRest()
    {
        var accepted = CaseworkSamples.Shelter().WithConsent(Consent, CaseworkSamples.Id(5)).MoveTo(ReferralStatus.Accepted);
        Assert.Equal((ReferralStatus.Accepted, Consent, CaseworkSamples.Id(5)), (accepted.Status, accepted.ConsentId, accepted.DatasetId));
    }

    [Fact]
    public void MoveTo_RejectedWithoutConsent_IsAllowed() => Assert.Same(ReferralStatus.Rejected, CaseworkSamples.Shelter().MoveTo(ReferralStatus.Rejected).Status);

    [Fact]
    public void Constructor_CompletedWithoutConsent_IsRefused() =>
        Assert.Throws<InvalidRecordException>("consentId", () => CaseworkSamples.Shelter(ReferralStatus.Completed));

    [Fact]
    public void Constructor_DataWithoutConsent_IsRefused()
    {
        var referral = CaseworkSamples.Shelter();
        Assert.Throws<InvalidRecordException>(
            "consentId", () => new Referral(referral.Id, referral.ToOrganisation, referral.Service, referral.Status, referral.OfferedAt, datasetId: CaseworkSamples.Id(5)));
    }

    [Fact]
    public void WithConsent_EmptyIdentifier_IsRefused() => Assert.Throws<InvalidRecordException>("consentId", () => CaseworkSamples.Shelter().WithConsent(Guid.Empty));
}
