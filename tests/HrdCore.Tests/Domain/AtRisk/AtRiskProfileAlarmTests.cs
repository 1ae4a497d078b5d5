using System.Text;
using HrdCore.Classification;
using HrdCore.Domain.AtRisk;
using HrdCore.Domain.Json;
using HrdCore.Domain.Records;
using HrdCore.Domain.States;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;
using static HrdCore.Tests.Domain.AtRisk.AtRiskSamples;
using static HrdCore.Tests.Domain.Consent.ConsentSamples;

namespace HrdCore.Tests.Domain.AtRisk;

/// <summary>What raises an alarm, what ends it, and that time does not run backwards meanwhile.</summary>
public class AtRiskProfileAlarmTests
{
    private static readonly DateTimeOffset DayThree = Now.AddDays(3);

    [Fact]
    public void Execute_WhileTheWaitLasts_IsRefusedAndNamesTheWait()
    {
        var arrested = Agreed().Trigger(Permission(), Now);
        var refusal = Assert.Throws<TransitionRefusedException>(() => arrested.Execute(Permission(), Now.AddHours(12).AddTicks(-1)));
        Assert.Equal(ValidationRule.PlanWait, refusal.Refusal.Guard);
        Assert.Equal(AtRiskStatus.Executed, arrested.Execute(Permission(), Now.AddHours(12)).Status);
    }

    [Fact]
    public void MayMoveTo_Executed_OpensWhenTheWaitIsOver()
    {
        var arrested = Agreed().Trigger(Permission(), Now);
        Assert.False(arrested.MayMoveTo(AtRiskStatus.Executed, Now, out _));
        Assert.True(arrested.MayMoveTo(AtRiskStatus.Executed, Now.AddHours(12), out _));
    }

    [Fact]
    public void Trigger_BackdatedToTheFirstWhoSaidSo_IsRefused()
    {
        var agreed = Armed().Report(ContingencyTrigger.Disappeared, Sister, Now).Report(ContingencyTrigger.Disappeared, Editor, Now.AddHours(5));
        Assert.Throws<ArgumentOutOfRangeException>("instant", () => agreed.Trigger(Permission(), Now.AddHours(5).AddTicks(-1)));
    }

    [Fact]
    public void Report_BeforeThePlanWasArmed_IsRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>("instant", () => Armed().Report(ContingencyTrigger.Disappeared, Sister, Now.AddTicks(-1)));

    [Fact]
    public void Report_BeforeTheReportBefore_IsRefused() => Assert.Throws<ArgumentOutOfRangeException>(
        "instant", () => Armed().Report(ContingencyTrigger.Disappeared, Sister, DayThree).Report(ContingencyTrigger.Disappeared, Editor, DayThree.AddTicks(-1)));

    [Fact]
    public void Report_CheckInDueBeforeThePlanWasArmed_IsRefused()
    {
        var old = Protocol().Next(Guid.NewGuid(), Profile, Now.AddYears(-2)).At(Now.AddYears(-1));
        Assert.Throws<ArgumentException>("checkIn", () => Armed().Report(ContingencyTrigger.Disappeared, old, DayThree));
    }

    [Fact]
    public void Report_CheckInThatIsMissedOnlyLater_IsRefused()
    {
        var missed = Awaited().At(DayThree);
        Assert.Throws<ArgumentException>("checkIn", () => Armed().Report(ContingencyTrigger.Disappeared, missed, Now.AddHours(30)));
        Assert.NotNull(Armed().Report(ContingencyTrigger.Disappeared, missed, Now.AddHours(30).AddTicks(1)).Alarm);
    }

    [Fact]
    public void Report_CheckInThatRaisedTheAlarmBefore_IsRefused()
    {
        var missed = Awaited().At(DayThree);
        var forced = Awaited().Receive(DayThree, isForced: true);
        Assert.All([missed, forced], checkIn =>
        {
            var again = Armed().Report(ContingencyTrigger.Disappeared, checkIn, DayThree).Trigger(Permission(), DayThree)
                .ReportOver(Sister).ReportOver(Editor).StandDown().Arm(Permission(), DayThree.AddTicks(1));
            Assert.Throws<ArgumentException>("checkIn", () => again.Report(ContingencyTrigger.Disappeared, checkIn, Now.AddDays(30)));
        });
    }

    [Fact]
    public void Report_SignUnderDuressBeforeItWasDue_Counts() =>
        Assert.Equal(AtRiskStatus.Triggered, Armed().Report(ContingencyTrigger.Disappeared, Awaited().Receive(Now, isForced: true), Now).Trigger(Permission(), Now).Status);

    [Fact]
    public void Report_SignUnderDuressThatComesLater_IsRefused() => Assert.Throws<ArgumentException>(
        "checkIn", () => Armed().Report(ContingencyTrigger.Disappeared, Awaited().Receive(DayThree, isForced: true), Now));

    [Fact]
    public void Arm_AtTheInstantOfTheAlarmBefore_IsRefused()
    {
        var over = Triggered().ReportOver(Sister).ReportOver(Editor).StandDown();
        Assert.Throws<ArgumentOutOfRangeException>("instant", () => over.Arm([Permission()], Now.AddHours(2)));
        Assert.Equal(Now.AddHours(3), over.Arm(Permission(), Now.AddHours(3)).ArmedAt!.Reveal(Purpose.UrgentResponse));
    }

    [Fact]
    public void Dismiss_WhileTheAlarmIsAgreed_IsRefused() => Assert.Throws<InvalidOperationException>(() => Agreed().Dismiss());

    [Fact]
    public void Disarm_WhileTheAlarmIsAgreed_IsRefused()
    {
        var refusal = Assert.Throws<TransitionRefusedException>(() => Agreed().Disarm());
        Assert.Equal(ValidationRule.PlanOver, refusal.Refusal.Guard);
    }

    [Fact]
    public void Dismiss_AsManySayItIsOverAsSaidThatItHappened_HasNoAlarm()
    {
        var agreed = Armed().Report(ContingencyTrigger.Disappeared, Sister, Now).Report(ContingencyTrigger.Disappeared, Editor, Now);
        Assert.Throws<InvalidOperationException>(() => agreed.ReportOver(Sister).Dismiss());
        Assert.Null(agreed.ReportOver(Sister).ReportOver(Attorney).Dismiss().Alarm);
        Assert.Equal(AtRiskStatus.Draft, agreed.ReportOver(Sister).ReportOver(Attorney).Disarm().Status);
    }

    [Fact]
    public void Dismiss_MissedCheckIn_TakesThoseWhomTheDefenderNamed()
    {
        var missed = Armed().Report(ContingencyTrigger.Arrested, Awaited().At(DayThree), DayThree);
        Assert.Throws<InvalidOperationException>(() => missed.Dismiss());
        Assert.Null(missed.ReportOver(Editor).Dismiss().Alarm);
    }

    [Fact]
    public void Report_ToAPlanThatIsNotArmed_IsRefusedAndSaysToArmIt()
    {
        var down = Triggered().ReportOver(Sister).ReportOver(Editor).StandDown();
        var executed = Triggered().Execute(Permission(), Now.AddHours(2));
        Assert.All([Draft(), Draft().Close(), down, executed], plan =>
        {
            Assert.Contains("Arm it first", Assert.Throws<InvalidOperationException>(() => plan.Report(ContingencyTrigger.Disappeared, Attorney, DayThree)).Message, StringComparison.Ordinal);
            Assert.Throws<InvalidOperationException>(() => plan.Report(ContingencyTrigger.Disappeared, Awaited().At(DayThree), DayThree));
        });
    }

    [Fact]
    public void Report_ToATriggeredPlan_AddsToItsAlarm() =>
        Assert.Equal(3, Triggered().Report(ContingencyTrigger.Disappeared, Attorney, DayThree).Alarm!.ReporterIds.Length);

    [Fact]
    public void ReportOver_PersonWhomNobodyNamed_IsRefusedForThat()
    {
        var refusal = Assert.Throws<InvalidRecordException>("alarm.endedByIds", () => Triggered().ReportOver(Officer));
        Assert.Equal([ValidationRule.PlanNotNamed], refusal.Report.Findings.Select(finding => finding.Rule));
    }

    [Fact]
    public void Arm_InstructionOfALaterVersion_IsRefused()
    {
        var draft = Draft(FromALaterVersion(Instruction(quorum: 1)));
        Assert.Throws<InvalidOperationException>(() => draft.Arm([Permission()], Now));
    }

    [Fact]
    public void Trigger_InstructionOfALaterVersion_IsRefused()
    {
        var agreed = ReadBack(Agreed());
        Assert.Throws<InvalidOperationException>(() => agreed.Trigger(Permission(), Now));
        var triggered = ReadBack(Agreed().Trigger(Permission(), Now));
        Assert.Throws<InvalidOperationException>(() => triggered.ActionsAt(Permission(), DayThree));
        Assert.Throws<InvalidOperationException>(() => triggered.Execute(Permission(), DayThree));
    }

    private static ContingencyInstruction FromALaterVersion(ContingencyInstruction instruction) =>
        DomainJson.Read<ContingencyInstruction>(Encoding.UTF8.GetBytes(Lossless.Json(instruction)[..^1] + ",\"notBefore\":\"2030-01-01\"}"));

    // The plan as a later version stored it, with a limit in its instructions that this one does not know.
    private static AtRiskProfile ReadBack(AtRiskProfile plan) =>
        DomainJson.Read<AtRiskProfile>(Encoding.UTF8.GetBytes(Lossless.Json(plan).Replace("\"words\":\"Do not call", "\"notBefore\":\"2030-01-01\",\"words\":\"Do not call", StringComparison.Ordinal)));
}
