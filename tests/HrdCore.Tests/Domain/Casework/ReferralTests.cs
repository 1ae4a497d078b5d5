using System.Text;
using HrdCore.Classification;
using HrdCore.Domain.Casework;
using HrdCore.Domain.Consent;
using HrdCore.Domain.Json;
using HrdCore.Domain.States;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;
using HrdCore.Tests.Domain.States;
using static HrdCore.Tests.Domain.Consent.ConsentSamples;

namespace HrdCore.Tests.Domain.Casework;

/// <summary>A referral: nothing is handed on without the living consent of everyone whom it is about, and what was handed on can be called back.</summary>
public class ReferralTests
{
    private static readonly ConsentRecord Allowed = Given(null, Partner());

    // A step for which the guard holds.
    private static ReferralStep Open => new ReferralStep(Now, DataClass.Identity, [Permission(RegisterOf(Allowed))]).For(Offer());

    [Fact]
    public void Machine_Steps_AreThese() => MachineFacts.AssertSteps(
        ReferralStates.Machine, ReferralStatus.All, Open,
        "offered -> accepted", "accepted -> completed", "accepted -> revoked", "offered -> rejected", "offered -> revoked", "offered -> lapsed");

    [Fact]
    public void EveryOtherPair_OfTheMachine_IsRefusedInWords() => MachineFacts.AssertRefusals(ReferralStates.Machine, ReferralStatus.All, Open);

    [Fact]
    [Trait("Rule", "R7")]
    public void Accept_WithThePermissionOfThePerson_NamesTheConsentAndKeepsTheRest()
    {
        var accepted = Accept(Offer(), [Permission(RegisterOf(Allowed))]).Referral;
        Assert.Equal((ReferralStatus.Accepted, CaseworkSamples.Id(5), Offer().OfferedAt), (accepted.Status, accepted.DatasetId, accepted.OfferedAt));
        Assert.Equal([Allowed.Id], accepted.ConsentIds.AsEnumerable());
    }

    [Fact]
    public void Accept_Allowed_RecordsWhoGotWhatAboutWhom()
    {
        var offer = Offer();
        var disclosure = Assert.Single(Accept(offer, [Permission(RegisterOf(Allowed))]).Disclosures);
        Assert.Equal(
            (Subject, ConsentPurpose.Referral, DataClass.Identity, Audience.Partner, Now, Allowed.Id, offer.Id),
            (disclosure.SubjectId, disclosure.Purpose, disclosure.Classes, disclosure.Audience, disclosure.SentAt, disclosure.ConsentId, disclosure.PackageId));
        Assert.Same(offer.ToOrganisation, disclosure.Recipient);
    }

    [Fact]
    public void Withdraw_AfterAcceptance_GivesATaskForThePartner()
    {
        var register = RegisterOf(Allowed);
        var accepted = Accept(Offer(), [Permission(register)]);
        var task = Assert.Single(register.Withdraw(Allowed.Id, Now.AddDays(1), accepted.Disclosures).Tasks);
        Assert.Equal((accepted.Disclosures[0].Id, accepted.Referral.ToOrganisation), (task.DisclosureId, task.Recipient));
        Assert.Same(ReferralStatus.Revoked, accepted.Referral.MoveTo(ReferralStatus.Revoked).Status);
    }

    [Fact]
    [Trait("Rule", "R7")]
    public void Accept_ConsentOfAStranger_IsRefused()
    {
        var stranger = Guid.NewGuid();
        AssertRefused(Offer(), [Permission(RegisterOf(Of(stranger)), stranger)]);
    }

    [Fact]
    [Trait("Rule", "R7")]
    public void Accept_OneOfTwoWasNotAsked_IsRefused() => AssertRefused(Offer(Subject, Officer), [Permission(RegisterOf(Allowed))]);

    [Fact]
    [Trait("Rule", "R7")]
    public void Accept_PermissionOfOneWhomItIsNotAbout_IsRefused() =>
        AssertRefused(Offer(), [Permission(RegisterOf(Allowed)), Permission(RegisterOf(Of(Officer)), Officer)]);

    [Fact]
    public void Accept_BothOfTwoAllowIt_DisclosesBoth()
    {
        var other = Of(Officer);
        var register = RegisterOf(Allowed, other);
        var accepted = Accept(Offer(Subject, Officer), [Permission(register), Permission(register, Officer)]);
        Assert.Equal([Allowed.Id, other.Id], accepted.Referral.ConsentIds.AsEnumerable());
        Assert.Equal([Subject, Officer], accepted.Disclosures.Select(disclosure => disclosure.SubjectId));
    }

    [Fact]
    [Trait("Rule", "R7")]
    public void Accept_PermissionForAnotherAudience_IsRefused()
    {
        var consent = Given(null, new ConsentScope(ConsentPurpose.Referral, DataClass.Identity, Audience.Internal, isAnyArtefact: true));
        AssertRefused(Offer(), [Permission(RegisterOf(consent), audience: Audience.Internal)]);
    }

    [Fact]
    [Trait("Rule", "R7")]
    public void Accept_WithdrawnSince_IsRefused()
    {
        var register = RegisterOf(Allowed);
        var permission = Permission(register);
        register.Withdraw(Allowed.Id, Now, []);
        AssertRefused(Offer(), [permission]);
    }

    [Fact]
    [Trait("Rule", "R7")]
    public void Accept_AtTheMinuteInWhichItEnds_IsRefused()
    {
        var permission = Permission(RegisterOf(Allowed));
        Assert.Throws<TransitionRefusedException>(() => Offer().Accept(DataClass.Identity, [permission], ExpiresAt, Guid.NewGuid));
        Assert.Same(ReferralStatus.Accepted, Offer().Accept(DataClass.Identity, [permission], ExpiresAt.AddTicks(-1), Guid.NewGuid).Referral.Status);
    }

    [Fact]
    public void Accept_WithdrawnWhileItIsRecorded_IsRefused()
    {
        var register = RegisterOf(Allowed);
        var permission = Permission(register);
        Assert.Throws<ConsentLapsedException>(() => Offer().Accept(
            DataClass.Identity,
            [permission],
            Now,
            () =>
            {
                register.Withdraw(Allowed.Id, Now, []);
                return Guid.NewGuid();
            }));
    }

    [Fact]
    [Trait("Rule", "R8")]
    public void Accept_OverrideOfTwoPersons_NamesTheOverride()
    {
        var decision = Override(scope: Partner());
        var register = new ConsentRegister(VitalInterestPolicy.Allowed);
        register.Put(decision);
        var accepted = Accept(Offer(), [Permission(register)]);
        Assert.Equal([decision.Id], accepted.Referral.ConsentIds.AsEnumerable());
        Assert.Equal(decision.Id, accepted.Disclosures[0].OverrideId);
    }

    [Fact]
    public void Accept_Twice_IsRefused()
    {
        var permission = Permission(RegisterOf(Allowed));
        Assert.Throws<TransitionRefusedException>(() => Accept(Accept(Offer(), [permission]).Referral, [permission]));
    }

    [Fact]
    public void Accept_OneIdentifierForTwoDisclosures_IsRefused()
    {
        var register = RegisterOf(Allowed, Of(Officer));
        var same = Guid.NewGuid();
        Assert.Throws<ArgumentException>("newId", () => Offer(Subject, Officer).Accept(DataClass.Identity, [Permission(register), Permission(register, Officer)], Now, () => same));
    }

    [Fact]
    public void Accept_EmptyDataset_IsRefused() =>
        Assert.Throws<InvalidRecordException>("datasetId", () => Offer().Accept(DataClass.Identity, [Permission(RegisterOf(Allowed))], Now, Guid.NewGuid, Guid.Empty));

    [Fact]
    public void Accept_EmptyIdentifier_IsRefused() =>
        Assert.Throws<InvalidRecordException>(() => Offer().Accept(DataClass.Identity, [Permission(RegisterOf(Allowed))], Now, () => Guid.Empty));

    [Fact]
    public void MoveTo_Accepted_IsRefusedBecauseNoPermissionComesWithIt()
    {
        var refusal = Assert.Throws<TransitionRefusedException>(() => Offer().MoveTo(ReferralStatus.Accepted)).Refusal;
        Assert.Same(ValidationRule.ReferralConsent, refusal.Guard);
    }

    [Fact]
    public void MoveTo_Accepted_SaysThatAcceptTakesThisStep() =>
        Assert.Contains("Call Accept", Assert.Throws<TransitionRefusedException>(() => Offer().MoveTo(ReferralStatus.Accepted)).Message, StringComparison.Ordinal);

    [Fact]
    public void MoveTo_CompletedAfterAWithdrawal_SaysThatTheHelpWasGiven()
    {
        var register = RegisterOf(Allowed);
        var accepted = Accept(Offer(), [Permission(register)]);
        Assert.Single(register.Withdraw(Allowed.Id, Now.AddDays(1), accepted.Disclosures).Tasks);
        Assert.Same(ReferralStatus.Completed, accepted.Referral.MoveTo(ReferralStatus.Completed).Status);
    }

    [Fact]
    [Trait("Rule", "R7")]
    public void QuestionFor_OneOfThoseWhomItIsAbout_AsksWhatAPartnerLearns()
    {
        var question = Offer().QuestionFor(Subject, DataClass.Identity | DataClass.Contact);
        Assert.Equal((Subject, DataClass.Identity | DataClass.Contact, Audience.Partner), (question.SubjectId, question.Classes, question.Audience));
        Assert.True(ConsentRules.Check(RegisterOf(Allowed), ConsentPurpose.Referral, question, Now).IsAccepted);
    }

    [Fact]
    public void QuestionFor_SomebodyElse_IsRefused() => Assert.Throws<ArgumentException>("subjectId", () => Offer().QuestionFor(Officer, DataClass.Identity));

    [Theory]
    [InlineData(DataClass.None)]
    [InlineData(DataClass.Public)]
    [InlineData((DataClass)(1 << 30))]
    public void Classes_WithoutIdentity_AreRefused(DataClass classes)
    {
        var permission = Permission(RegisterOf(Allowed));
        Assert.Throws<ArgumentOutOfRangeException>("classes", () => Offer().QuestionFor(Subject, classes));
        Assert.Throws<ArgumentOutOfRangeException>("classes", () => new ReferralStep(Now, classes, [permission]));
        Assert.Throws<ArgumentOutOfRangeException>("classes", () => Offer().Accept(classes, [permission], Now, Guid.NewGuid));
    }

    [Fact]
    [Trait("Rule", "R7")]
    public void Accept_PermissionForWhatIsPublic_OpensNothing()
    {
        var register = RegisterOf(Given(null, new ConsentScope(ConsentPurpose.Referral, DataClass.Public, Audience.Partner, isAnyArtefact: true)));
        Assert.True(ConsentRules.TryAuthorise<PartnerReferral>(register, new ConsentQuestion(Subject, DataClass.Public, Audience.Partner), Now, out var permission, out _));
        AssertRefused(Offer(), [permission]);
    }

    [Fact]
    [Trait("Rule", "R7")]
    public void Accept_MoreGoesAlongThanWasAsked_IsRefused()
    {
        var register = RegisterOf(Allowed);
        Assert.Throws<TransitionRefusedException>(() => Offer().Accept(DataClass.Identity | DataClass.Contact, [Permission(register)], Now, Guid.NewGuid));
        Assert.True(ConsentRules.TryAuthorise<PartnerReferral>(register, Offer().QuestionFor(Subject, DataClass.Identity | DataClass.Contact), Now, out var wider, out _));
        Assert.Same(ReferralStatus.Accepted, Offer().Accept(DataClass.Identity | DataClass.Contact, [wider], Now, Guid.NewGuid).Referral.Status);
    }

    [Fact]
    public void Accept_OnePersonTwice_IsRefused()
    {
        var register = RegisterOf(Allowed);
        AssertRefused(Offer(), [Permission(register), Permission(register)]);
    }

    [Fact]
    public void Accept_BeforeTheOffer_IsRefused()
    {
        var permission = Permission(RegisterOf(Allowed));
        var before = Offer().OfferedAt.AddTicks(-1);
        Assert.Throws<ArgumentOutOfRangeException>("instant", () => Offer().Accept(DataClass.Identity, [permission], before, Guid.NewGuid));
        Assert.False(Offer().MayMoveTo(ReferralStatus.Accepted, new ReferralStep(before, DataClass.Identity, [permission]), out _));
        Assert.Same(ReferralStatus.Accepted, Offer().Accept(DataClass.Identity, [permission], Offer().OfferedAt, Guid.NewGuid).Referral.Status);
    }

    [Fact]
    public void MayMoveTo_Accepted_AsksThePermissions()
    {
        Assert.False(Offer().MayMoveTo(ReferralStatus.Accepted, new ReferralStep(Now), out _));
        Assert.True(Offer().MayMoveTo(ReferralStatus.Accepted, new ReferralStep(Now, DataClass.Identity, [Permission(RegisterOf(Allowed))]), out _));
    }

    [Fact]
    public void Step_WithAPermissionMissing_IsRefused() => Assert.Throws<ArgumentNullException>("permissions", () => new ReferralStep(Now, DataClass.Identity, [null!]));

    [Fact]
    public void Step_WithoutPermissions_IsRefused() => Assert.Throws<ArgumentNullException>("permissions", () => new ReferralStep(Now, DataClass.Identity, null!));

    [Fact]
    public void MoveTo_RejectedWithoutConsent_IsAllowed() => Assert.Same(ReferralStatus.Rejected, Offer().MoveTo(ReferralStatus.Rejected).Status);

    [Fact]
    public void Constructor_CompletedWithoutConsent_IsRefused() =>
        Assert.Throws<InvalidRecordException>("consentIds", () => CaseworkSamples.Shelter(ReferralStatus.Completed));

    [Fact]
    public void Constructor_FewerConsentsThanPeople_IsRefused() =>
        Assert.Throws<InvalidRecordException>("consentIds", () => CaseworkSamples.Shelter(ReferralStatus.Accepted, Allowed.Id, Subject, Officer));

    [Fact]
    public void Constructor_ConsentOfAnOffer_IsRefused()
    {
        // An offer hands nothing on, and whether somebody allows it is asked at the moment of accepting.
        var refusal = Assert.Throws<InvalidRecordException>("consentIds", () => CaseworkSamples.Shelter(ReferralStatus.Offered, Allowed.Id));
        Assert.True(refusal.Report.Has(ValidationRule.Inconsistent));
    }

    [Fact]
    public void Constructor_DataWithoutConsent_IsRefused()
    {
        var offer = Offer();
        Assert.Throws<InvalidRecordException>(
            "consentIds", () => new Referral(offer.Id, offer.SubjectIds, offer.ToOrganisation, offer.Service, offer.Status, offer.OfferedAt, datasetId: CaseworkSamples.Id(5)));
    }

    [Fact]
    public void Constructor_AboutNobody_IsRefused()
    {
        var offer = Offer();
        Assert.Throws<InvalidRecordException>("subjectIds", () => new Referral(offer.Id, [], offer.ToOrganisation, offer.Service, offer.Status, offer.OfferedAt));
    }

    [Fact]
    public void TryRead_AcceptedWithoutAConsent_IsAFinding()
    {
        var json = Lossless.Json(Offer()).Replace("\"offered\"", "\"accepted\"", StringComparison.Ordinal);
        Assert.False(DomainJson.TryRead<Referral>(Encoding.UTF8.GetBytes(json), out _, out var report));
        Assert.Contains(("consentIds", ValidationRule.ReferralConsent), report.Findings.Select(finding => (finding.Path, finding.Rule)));
    }

    private static ConsentScope Partner() => new(ConsentPurpose.Referral, DataClass.Identity | DataClass.Contact, Audience.Partner, isAnyArtefact: true);

    private static ConsentRecord Of(Guid person) =>
        new ConsentRecord(Guid.NewGuid(), person, GrantorKind.Self, person, [Partner()], "referral 2", LanguageTag.Vietnamese, ConsentStatus.Requested)
            .Give(GivenAt, ExpiresAt, ConsentMedium.SignedPaper, isUncoerced: true);

    private static Referral Offer(params Guid[] subjects) => CaseworkSamples.Shelter(subjects: subjects.Length > 0 ? subjects : [Subject]);

    private static AcceptedReferral Accept(Referral referral, IEnumerable<Authorised<PartnerReferral>> permissions) =>
        referral.Accept(DataClass.Identity, permissions, Now, Guid.NewGuid, CaseworkSamples.Id(5));

    private static void AssertRefused(Referral referral, IEnumerable<Authorised<PartnerReferral>> permissions)
    {
        var refusal = Assert.Throws<TransitionRefusedException>(() => Accept(referral, permissions)).Refusal;
        Assert.Same(ValidationRule.ReferralConsent, refusal.Guard);
    }

    private static Authorised<PartnerReferral> Permission(ConsentRegister register, Guid? person = null, Audience audience = Audience.Partner)
    {
        var question = new ConsentQuestion(person ?? Subject, DataClass.Identity, audience);
        Assert.True(ConsentRules.TryAuthorise<PartnerReferral>(register, question, Now, out var permission, out var report), report.ToString());
        return permission;
    }
}
