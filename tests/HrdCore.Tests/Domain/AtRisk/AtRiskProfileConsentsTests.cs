using HrdCore.Classification;
using HrdCore.Domain.AtRisk;
using HrdCore.Domain.Consent;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Vocabulary;
using static HrdCore.Tests.Domain.AtRisk.AtRiskSamples;
using static HrdCore.Tests.Domain.Consent.ConsentSamples;

namespace HrdCore.Tests.Domain.AtRisk;

/// <summary>What may be told inside may not therefore be told to the media: each audience is asked about by itself.</summary>
public class AtRiskProfileConsentsTests
{
    private static readonly Authorised<EmergencyActivation>[] All = [Permission(), Permission(audience: Audience.PublicReport), Permission(audience: Audience.LegalFiling)];

    [Fact]
    public void Audience_OfEachAction_IsWhomItTells() => Assert.Equal(
        [
            "tell-family Internal", "tell-employer Partner", "engage-counsel Partner", "ask-authorities LegalFiling", "tell-embassies LegalFiling", "appeal-un LegalFiling",
            "speak-to-media PublicReport", "release-statement PublicReport", "use-images PublicReport", "secure-devices Internal", "move-family Internal", "support-family Internal",
        ],
        ContingencyAction.All.Select(action => $"{action.Code} {action.Audience}"));

    [Fact]
    public void QuestionsFor_PlanThatTellsThreeAudiences_AreThreeTheClosestFirst() => Assert.Equal(
        [
            (Audience.Internal, DataClass.Identity | DataClass.Operational | DataClass.Family),
            (Audience.LegalFiling, DataClass.Identity | DataClass.Operational),
            (Audience.PublicReport, DataClass.Identity | DataClass.Operational),
        ],
        Draft(Loud()).QuestionsFor().Select(question => (question.Audience, question.Classes)));

    [Fact]
    public void Arm_ConsentForTheOrganisationAlone_DoesNotArmAPlanThatSpeaksToTheMedia()
    {
        var refusal = Assert.Throws<ConsentLapsedException>(() => Draft(Loud()).Arm(Permission(), Now));
        Assert.True(refusal.Report.Has(ValidationRule.ConsentNotListed));
        Assert.Equal(AtRiskStatus.Armed, Draft(Loud()).Arm(All, Now).Status);
    }

    [Fact]
    public void Trigger_AudienceThatNobodyAllowed_IsRefused()
    {
        var agreed = Draft(Loud()).Arm(All, Now).Report(ContingencyTrigger.Arrested, Sister, Now);
        Assert.Throws<ConsentLapsedException>(() => agreed.Trigger(All[..2], Now));
        Assert.Equal(AtRiskStatus.Triggered, agreed.Trigger(All, Now).Status);
    }

    [Fact]
    public void Execute_AudienceThatNobodyAllowed_IsRefused()
    {
        Assert.Throws<ConsentLapsedException>(() => Arrested().Execute(All[..2], Now));
        Assert.Equal(AtRiskStatus.Executed, Arrested().Execute(All, Now).Status);
    }

    [Fact]
    public void ActionsAt_SomeAudiencesAllowed_AreWhatTellsThose()
    {
        Assert.Equal([ContingencyAction.TellFamily], Arrested().ActionsAt(Permission(), Now).AsEnumerable());
        Assert.Equal([ContingencyAction.TellFamily, ContingencyAction.SpeakToMedia], Arrested().ActionsAt(All[..2], Now).AsEnumerable());
        Assert.Equal([ContingencyAction.TellFamily, ContingencyAction.SpeakToMedia, ContingencyAction.AppealToUnitedNations], Arrested().ActionsAt(All, Now).AsEnumerable());
    }

    [Fact]
    public void ActionsAt_ConsentForNoAudienceOfTheInstruction_AreRefused() =>
        Assert.Throws<ConsentLapsedException>(() => Arrested().ActionsAt(Permission(audience: Audience.Partner), Now));

    [Fact]
    public void Arm_TwoPermissionsForAnAudience_OneThatCoversItIsEnough()
    {
        var narrow = Permission(classes: DataClass.Identity);
        Assert.Equal(AtRiskStatus.Armed, Draft().Arm([narrow, Permission()], Now).Status);
    }

    [Fact]
    public void AnyStep_WithoutAPermission_IsRefused()
    {
        Assert.Throws<ArgumentException>("permissions", () => Draft().Arm([], Now));
        Assert.Throws<ArgumentException>("permissions", () => Agreed().Trigger([], Now));
        Assert.Throws<ArgumentException>("permissions", () => Triggered().ActionsAt([], Now));
        Assert.Throws<ArgumentException>("permissions", () => Triggered().Execute([], Now.AddHours(2)));
    }

    [Fact]
    public void AnyStep_WithNull_IsRefused()
    {
        IEnumerable<Authorised<EmergencyActivation>> none = null!;
        Assert.Throws<ArgumentNullException>("permissions", () => Draft().Arm(none, Now));
        Assert.Throws<ArgumentNullException>("permissions", () => Draft().Trigger(none, Now));
        Assert.Throws<ArgumentNullException>("permissions", () => Draft().ActionsAt(none, Now));
        Assert.Throws<ArgumentNullException>("permissions", () => Draft().Execute(none, Now));
        Assert.Throws<ArgumentNullException>("permissions", () => Draft().Arm([null!], Now));
    }

    private static ContingencyInstruction Loud() => Instruction(
        ContingencyTrigger.Arrested,
        1,
        PublicityChoice.Public,
        allowed: [ContingencyAction.TellFamily, ContingencyAction.SpeakToMedia, ContingencyAction.AppealToUnitedNations],
        forbidden: []);

    private static AtRiskProfile Arrested() => Draft(Loud()).Arm(All, Now).Report(ContingencyTrigger.Arrested, Sister, Now).Trigger(All, Now);
}
