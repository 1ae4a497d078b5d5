using HrdCore.Classification;
using HrdCore.Domain.AtRisk;
using HrdCore.Domain.Consent;
using HrdCore.Domain.States;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Vocabulary;
using static HrdCore.Tests.Domain.AtRisk.AtRiskSamples;
using static HrdCore.Tests.Domain.Consent.ConsentSamples;

namespace HrdCore.Tests.Domain.AtRisk;

public class AtRiskProfileTests
{
    [Fact]
    public void Arm_WithConsentAndATestedContact_IsArmed()
    {
        var permission = Permission();
        var armed = Draft().Arm(permission, Now);
        Assert.Equal((AtRiskStatus.Armed, permission.ConsentId), (armed.Status, armed.ConsentId));
    }

    [Fact]
    public void Arm_NoContactAnsweredATest_IsRefused()
    {
        var refusal = Assert.Throws<TransitionRefusedException>(() => DraftWith([Contact()]).Arm(Permission(), Now));
        Assert.Equal(ValidationRule.PlanContactTest, refusal.Refusal.Guard);
    }

    [Fact]
    public void Arm_AfterTheConsentWasTakenBack_IsRefused()
    {
        var consent = Given(null, Scope());
        var register = RegisterOf(consent);
        var permission = Permission(register);
        register.Withdraw(consent.Id, Now, []);
        Assert.Throws<ConsentLapsedException>(() => Draft().Arm(permission, Now));
    }

    [Fact]
    public void Arm_WithTheConsentOfSomeoneElse_IsRefused()
    {
        var other = new ConsentRecord(
            Guid.NewGuid(), Officer, GrantorKind.Self, Officer, [Scope()], "1", HrdCore.Domain.Values.LanguageTag.English, ConsentStatus.Given, ConsentMedium.SignedPaper, true, GivenAt, ExpiresAt);
        Assert.Throws<ArgumentException>("permissions", () => Draft().Arm(Permission(RegisterOf(other), Officer), Now));
    }

    [Fact]
    [Trait("Rule", "R8")]
    public void Arm_UnderAnOverride_IsRefused()
    {
        var register = new ConsentRegister(VitalInterestPolicy.Allowed);
        register.Put(Override(scope: Scope()));
        Assert.Throws<ArgumentException>("permissions", () => Draft().Arm(Permission(register), Now));
    }

    [Fact]
    public void Disarm_Armed_IsADraftWithoutConsent()
    {
        var draft = Armed().Report(ContingencyTrigger.Disappeared, Sister, Now).Disarm();
        Assert.Equal((AtRiskStatus.Draft, null, null), (draft.Status, draft.ConsentId, draft.Alarm));
    }

    [Fact]
    public void Disarm_WhileTriggered_IsRefused() => Assert.Throws<TransitionRefusedException>(() => Triggered().Disarm());

    [Fact]
    public void Trigger_OnlyOneOfTwoSaysSo_IsRefused()
    {
        var raised = Armed().Report(ContingencyTrigger.Disappeared, Sister, Now);
        var refusal = Assert.Throws<TransitionRefusedException>(() => raised.Trigger(Permission(), Now));
        Assert.Equal(ValidationRule.PlanQuorum, refusal.Refusal.Guard);
    }

    [Fact]
    public void Trigger_TwoOfThreeSaySo_IsTriggered() => Assert.Equal((AtRiskStatus.Triggered, Now.AddHours(2)), (Triggered().Status, Triggered().Alarm!.TriggeredAt));

    [Fact]
    public void Trigger_MissedCheckIn_NeedsNobodyElse()
    {
        var triggered = Armed().Report(ContingencyTrigger.Disappeared, Awaited().At(Now.AddDays(3)), Now.AddDays(3)).Trigger(Permission(), Now.AddDays(3));
        Assert.Equal(AtRiskStatus.Triggered, triggered.Status);
    }

    [Fact]
    public void Trigger_BeforeTheAlarm_IsRefused() => Assert.Throws<ArgumentOutOfRangeException>(
        "instant",
        () => Armed().Report(ContingencyTrigger.Arrested, Sister, Now).Trigger(Permission(), Now.AddTicks(-1)));

    [Fact]
    public void Report_SamePersonTwice_IsRefused() => Assert.Throws<InvalidRecordException>(
        "reporterIds[1]", () => Armed().Report(ContingencyTrigger.Disappeared, Sister, Now).Report(ContingencyTrigger.Disappeared, Sister, Now));

    [Fact]
    public void Report_PersonWhomNobodyNamed_IsRefused()
    {
        var refusal = Assert.Throws<InvalidRecordException>(() => Armed().Report(ContingencyTrigger.Disappeared, Officer, Now));
        Assert.True(refusal.Report.Has(ValidationRule.PlanNotNamed));
    }

    [Fact]
    public void Report_TriggerWithoutAnInstruction_IsRefused()
    {
        var refusal = Assert.Throws<InvalidRecordException>(() => Armed().Report(ContingencyTrigger.Detained, Sister, Now));
        Assert.True(refusal.Report.Has(ValidationRule.PlanInstruction));
    }

    [Fact]
    public void Report_SomethingElseThanTheAlarm_IsRefused() => Assert.Throws<ArgumentException>(
        "trigger", () => Armed().Report(ContingencyTrigger.Disappeared, Sister, Now).Report(ContingencyTrigger.Arrested, Editor, Now));

    [Fact]
    public void Report_ToADraft_IsRefused() => Assert.Throws<InvalidOperationException>(() => Draft().Report(ContingencyTrigger.Disappeared, Sister, Now));

    [Fact]
    public void Report_CheckInThatIsOnlyLate_IsRefused() => Assert.Throws<ArgumentException>(
        "checkIn", () => Armed().Report(ContingencyTrigger.Disappeared, Awaited().At(Now.AddHours(25)), Now));

    [Fact]
    public void Report_CheckInOfAnotherPlan_IsRefused() => Assert.Throws<ArgumentException>(
        "checkIn", () => Armed().Report(ContingencyTrigger.Disappeared, Protocol().Next(Guid.NewGuid(), Guid.NewGuid(), Now).At(Now.AddDays(3)), Now));

    [Fact]
    public void Report_MissedCheckInToADraft_IsRefused() => Assert.Throws<InvalidOperationException>(
        () => Draft().Report(ContingencyTrigger.Disappeared, Awaited().At(Now.AddDays(3)), Now));

    [Fact]
    public void Dismiss_BeforeItWasTriggered_HasNoAlarm() => Assert.Null(Armed().Report(ContingencyTrigger.Disappeared, Sister, Now).Dismiss().Alarm);

    [Fact]
    public void Dismiss_WhileTriggered_IsRefusedAndSaysToStandItDown() =>
        Assert.Contains("Stand the plan down", Assert.Throws<InvalidOperationException>(() => Triggered().Dismiss()).Message, StringComparison.Ordinal);

    [Fact]
    public void StandDown_OneOfTwoSaysItIsOver_IsRefused() => Assert.Throws<TransitionRefusedException>(() => Triggered().ReportOver(Sister).StandDown());

    [Fact]
    public void StandDown_TwoOfThreeSayItIsOver_MayBeArmedAgain()
    {
        var over = Triggered().ReportOver(Sister).ReportOver(Attorney).StandDown();
        Assert.Equal(AtRiskStatus.StoodDown, over.Status);
        Assert.Null(over.Arm(Permission(), Now.AddHours(3)).Alarm);
    }

    [Fact]
    public void ReportOver_WithoutAnAlarm_IsRefused() => Assert.Throws<InvalidOperationException>(() => Armed().ReportOver(Sister));

    [Fact]
    public void ReportOver_BeforeItIsAgreed_IsRefused() => Assert.Throws<InvalidOperationException>(
        () => Armed().Report(ContingencyTrigger.Disappeared, Sister, Now).ReportOver(Sister));

    [Fact]
    public void ActionsAt_BeforeItIsTriggered_AreNone() => Assert.Empty(Armed().ActionsAt(Permission(), Now));

    [Fact]
    public void ActionsAt_Triggered_AreWhatTheInstructionAllows() =>
        Assert.Equal([ContingencyAction.TellFamily, ContingencyAction.SecureDevices], Triggered().ActionsAt(Permission(), Now.AddHours(2)).AsEnumerable());

    [Fact]
    public void ActionsAt_WhileTheWaitLasts_AreNone()
    {
        var arrested = Armed().Report(ContingencyTrigger.Arrested, Sister, Now).Trigger(Permission(), Now);
        Assert.Empty(arrested.ActionsAt(Permission(), Now.AddHours(12).AddTicks(-1)));
        Assert.NotEmpty(arrested.ActionsAt(Permission(), Now.AddHours(12)));
    }

    [Fact]
    public void ActionsAt_AfterTheConsentWasTakenBack_AreRefused()
    {
        var consent = Given(null, Scope());
        var register = RegisterOf(consent);
        var permission = Permission(register);
        register.Withdraw(consent.Id, Now, []);
        Assert.Throws<ConsentLapsedException>(() => Triggered().ActionsAt(permission, Now.AddHours(2)));
    }

    [Fact]
    public void ActionsAt_WithTheConsentOfSomeoneElse_AreRefused()
    {
        var other = new ConsentRecord(
            Guid.NewGuid(), Officer, GrantorKind.Self, Officer, [Scope()], "1", HrdCore.Domain.Values.LanguageTag.English, ConsentStatus.Given, ConsentMedium.SignedPaper, true, GivenAt, ExpiresAt);
        Assert.Throws<ArgumentException>("permissions", () => Triggered().ActionsAt(Permission(RegisterOf(other), Officer), Now));
    }

    [Fact]
    public void Execute_Triggered_MayBeClosed() => Assert.Equal(AtRiskStatus.Closed, Triggered().Execute(Permission(), Now.AddHours(2)).Close().Status);

    [Fact]
    public void Trigger_WithTheConsentOfSomeoneElse_IsRefused()
    {
        var agreed = Armed().Report(ContingencyTrigger.Arrested, Sister, Now);
        Assert.Throws<ArgumentException>("permissions", () => agreed.Trigger(OfOfficer(), Now));
        Assert.Throws<ArgumentException>("permissions", () => Triggered().Execute(OfOfficer(), Now.AddHours(2)));
    }

    [Fact]
    [Trait("Rule", "R8")]
    public void Trigger_UnderAnOverride_NamesTheConsentThatArmedIt()
    {
        var register = new ConsentRegister(VitalInterestPolicy.Allowed);
        register.Put(Override(scope: Scope()));
        var agreed = Armed().Report(ContingencyTrigger.Arrested, Sister, Now);
        Assert.Equal((AtRiskStatus.Triggered, agreed.ConsentId), (agreed.Trigger(Permission(register), Now).Status, agreed.ConsentId));
    }

    [Fact]
    public void Trigger_ConsentThatNamesLessThanTheInstructionTells_IsRefused()
    {
        var agreed = Armed().Report(ContingencyTrigger.Arrested, Sister, Now);
        Assert.Throws<ConsentLapsedException>(() => agreed.Trigger(Permission(classes: DataClass.Identity), Now));
        Assert.Throws<ConsentLapsedException>(() => Triggered().Execute(Permission(classes: DataClass.Identity), Now.AddHours(2)));
        Assert.Throws<ConsentLapsedException>(() => Triggered().ActionsAt(Permission(classes: DataClass.Identity), Now.AddHours(2)));
    }

    [Fact]
    public void Execute_Armed_IsRefused() => Assert.Throws<TransitionRefusedException>(() => Armed().Execute(Permission(), Now));

    [Fact]
    public void Close_Armed_IsRefused() => Assert.Throws<TransitionRefusedException>(() => Armed().Close());

    [Fact]
    public void MayMoveTo_Armed_IsADraftOnlyUntilAnAlarmIsAgreed()
    {
        Assert.Equal([AtRiskStatus.Draft], AtRiskStatus.All.Where(status => Armed().MayMoveTo(status, Now, out _)));
        Assert.Equal([AtRiskStatus.Triggered], AtRiskStatus.All.Where(status => Agreed().MayMoveTo(status, Now, out _)));
    }

    [Fact]
    public void TriggersWithoutInstruction_TwoOfFourGiven_AreTheOtherTwo() =>
        Assert.Equal([ContingencyTrigger.Detained, ContingencyTrigger.Incommunicado], Draft().TriggersWithoutInstruction().AsEnumerable());

    [Fact]
    public void InstructionFor_WhatWasNotSaid_IsNull() => Assert.Null(Draft().InstructionFor(ContingencyTrigger.Incommunicado));

    [Fact]
    public void Constructor_TwoInstructionsForOneTrigger_IsRefused() => Assert.Throws<InvalidRecordException>("instructions", () => Draft(Instruction(), Instruction()));

    [Fact]
    public void Constructor_ArmedWithoutConsent_IsRefused()
    {
        var refusal = Assert.Throws<InvalidRecordException>("consentId", () => Make(AtRiskStatus.Armed, null, armedAt: Now));
        Assert.True(refusal.Report.Has(ValidationRule.PlanConsent));
    }

    [Fact]
    public void Constructor_TriggeredWithoutAnAlarm_IsRefused() => Assert.Throws<InvalidRecordException>("alarm", () => Make(AtRiskStatus.Triggered, null, Guid.NewGuid(), Now));

    [Fact]
    public void Constructor_AlarmOfACheckInWithoutAProtocol_IsRefused() => Assert.Throws<InvalidRecordException>(
        "alarm.checkInId", () => Make(AtRiskStatus.Armed, new Alarm(ContingencyTrigger.Disappeared, Now, checkInId: new Sensitive<Guid>(Guid.NewGuid(), DataClass.Operational)), Guid.NewGuid(), Now));

    [Fact]
    public void Constructor_ArmedAtNoInstant_IsRefused() => Assert.Throws<InvalidRecordException>("armedAt", () => Make(AtRiskStatus.Armed, null, Guid.NewGuid()));

    [Fact]
    public void Constructor_DraftThatIsArmed_IsRefused() => Assert.Throws<InvalidRecordException>("armedAt", () => Make(AtRiskStatus.Draft, null, armedAt: Now));

    [Fact]
    public void Constructor_AlarmFromBeforeItWasArmed_IsRefused() => Assert.Throws<InvalidRecordException>(
        "alarm.raisedAt", () => Make(AtRiskStatus.Armed, new Alarm(ContingencyTrigger.Disappeared, Now.AddTicks(-1), [Sister]), Guid.NewGuid(), Now));

    [Fact]
    public void Constructor_EndOfAnAlarmThatNobodyAgreedOn_IsRefused() => Assert.Throws<InvalidRecordException>(
        "alarm.endedByIds", () => Make(AtRiskStatus.Armed, new Alarm(ContingencyTrigger.Disappeared, Now, [Sister], endedByIds: [Editor]), Guid.NewGuid(), Now));

    [Fact]
    public void Alarm_SaidAgainBeforeItWasRaised_IsRefused() => Assert.Throws<InvalidRecordException>(
        "lastSaidAt", () => new Alarm(ContingencyTrigger.Disappeared, Now, [Sister], lastSaidAt: Now.AddTicks(-1)));

    [Fact]
    public void Alarm_RaisedByNobody_IsRefused() => Assert.Throws<InvalidRecordException>("reporterIds", () => new Alarm(ContingencyTrigger.Disappeared, Now));

    private static Authorised<EmergencyActivation> OfOfficer() => Permission(
        RegisterOf(new ConsentRecord(
            Guid.NewGuid(), Officer, GrantorKind.Self, Officer, [Scope()], "1", HrdCore.Domain.Values.LanguageTag.English, ConsentStatus.Given, ConsentMedium.SignedPaper, true, GivenAt, ExpiresAt)),
        Officer);

    private static AtRiskProfile Make(AtRiskStatus status, Alarm? alarm, Guid? consentId = null, DateTimeOffset? armedAt = null) => new(
        Profile, Subject, status, true, Secret("A lawyer", DataClass.Identity), [Contact(Now)], [Instruction()], consentId: consentId, alarm: alarm, armedAt: armedAt is { } at ? new Sensitive<DateTimeOffset>(at, AtRiskProfile.ArmedAtClass) : null);
}
