using HrdCore.Classification;
using HrdCore.Domain.Casework;
using HrdCore.Domain.Consent;
using HrdCore.Domain.States;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Vocabulary;
using HrdCore.Tests.Domain.States;
using static HrdCore.Tests.Domain.Consent.ConsentSamples;

namespace HrdCore.Tests.Domain.Casework;

/// <summary>A referral: nothing is handed on without consent, and what is over stays over.</summary>
public class ReferralTests
{
    private static readonly Guid Consent = CaseworkSamples.Id(4);
    private static readonly ConsentRecord Allowed = Given(null, Partner());

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
        var accepted = CaseworkSamples.Shelter().WithConsent(Permission(RegisterOf(Allowed)), Now, CaseworkSamples.Id(5)).MoveTo(ReferralStatus.Accepted);
        Assert.Equal((ReferralStatus.Accepted, Allowed.Id, CaseworkSamples.Id(5)), (accepted.Status, accepted.ConsentId, accepted.DatasetId));
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
    public void WithConsent_EmptyDataset_IsRefused() =>
        Assert.Throws<InvalidRecordException>("datasetId", () => CaseworkSamples.Shelter().WithConsent(Permission(RegisterOf(Allowed)), Now, Guid.Empty));

    [Fact]
    [Trait("Rule", "R7")]
    public void WithConsent_WithdrawnSince_IsRefused()
    {
        var register = RegisterOf(Allowed);
        var permission = Permission(register);
        register.Withdraw(Allowed.Id, Now, []);
        Assert.Throws<ConsentLapsedException>(() => CaseworkSamples.Shelter().WithConsent(permission, Now));
    }

    [Fact]
    [Trait("Rule", "R7")]
    public void WithConsent_AtTheMinuteInWhichItEnds_IsRefused()
    {
        var permission = Permission(RegisterOf(Allowed));
        Assert.Throws<ConsentLapsedException>(() => CaseworkSamples.Shelter().WithConsent(permission, ExpiresAt));
        Assert.Equal(Allowed.Id, CaseworkSamples.Shelter().WithConsent(permission, ExpiresAt.AddTicks(-1)).ConsentId);
    }

    [Fact]
    [Trait("Rule", "R8")]
    public void WithConsent_OverrideOfTwoPersons_NamesTheOverride()
    {
        var decision = Override(scope: Partner());
        var register = new ConsentRegister();
        register.Put(decision);
        Assert.Equal(decision.Id, CaseworkSamples.Shelter().WithConsent(Permission(register, VitalInterestPolicy.Allowed), Now).ConsentId);
    }

    private static ConsentScope Partner() => new(ConsentPurpose.Referral, DataClass.Identity | DataClass.Contact, Audience.Partner, isAnyArtefact: true);

    private static Authorised<PartnerReferral> Permission(ConsentRegister register, VitalInterestPolicy policy = VitalInterestPolicy.Off)
    {
        Assert.True(ConsentRules.TryAuthorise<PartnerReferral>(register, Question(DataClass.Identity, Audience.Partner), Now, out var permission, out var report, policy), report.ToString());
        return permission;
    }
}
