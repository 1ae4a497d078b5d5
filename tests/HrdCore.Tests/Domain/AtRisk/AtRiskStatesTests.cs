using HrdCore.Domain.AtRisk;
using HrdCore.Domain.States;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;
using HrdCore.Tests.Domain.States;
using static HrdCore.Tests.Domain.AtRisk.AtRiskSamples;
using static HrdCore.Tests.Domain.Consent.ConsentSamples;

namespace HrdCore.Tests.Domain.AtRisk;

public class AtRiskStatesTests
{
    // A plan for which every guard holds: a contact was reached, enough said that it happened, and enough that it is over.
    private static readonly (AtRiskProfile Plan, DateTimeOffset Instant) Open = (Triggered().ReportOver(Sister).ReportOver(Editor), Now.AddHours(2));

    [Fact]
    public void Machine_EveryPair_IsAsInTheTable()
    {
        MachineFacts.AssertSteps(
            AtRiskStates.Machine, AtRiskStatus.All, Open,
            "draft -> armed", "draft -> closed", "armed -> draft", "armed -> triggered", "triggered -> stood-down", "triggered -> executed", "stood-down -> armed",
            "stood-down -> draft", "executed -> closed");
        MachineFacts.AssertRefusals(AtRiskStates.Machine, AtRiskStatus.All, Open, isSensitive: true);
    }

    [Fact]
    public void Machine_AnyWishes_StaysInTheTable() => MachineFacts.AssertWalks(AtRiskStates.Machine, AtRiskStatus.All, Open);

    [Fact]
    public void CheckIns_EveryPair_IsAsInTheTable()
    {
        MachineFacts.AssertSteps(
            CheckIn.States, CheckInStatus.All, Awaited(), "awaited -> kept", "awaited -> overdue", "overdue -> kept", "overdue -> missed");
        MachineFacts.AssertRefusals(CheckIn.States, CheckInStatus.All, Awaited(), isSensitive: true);
    }

    [Fact]
    public void Message_SignThatCameUnderDuress_SaysNothingOfIt()
    {
        var refusal = Assert.Throws<TransitionRefusedException>(() => Awaited().Receive(Now, isForced: true).Receive(Now));
        Assert.Equal("check-in: a step to \"Received\" is refused: there is no such step.", refusal.Message);
        Assert.Equal(CheckInStatus.Kept, refusal.Refusal.State);
    }

    [Fact]
    public void Message_PlanWhoseGuardDoesNotHold_IsTheHelpOfTheGuardAlone()
    {
        var refusal = Assert.Throws<TransitionRefusedException>(() => Triggered().StandDown());
        Assert.Equal($"at-risk-plan: a step to \"Stood down\" is refused: {ValidationRule.PlanOver.Help(LanguageTag.English)}", refusal.Message);
    }

    [Fact]
    public void Measures_EveryPair_IsAsInTheTable()
    {
        MachineFacts.AssertSteps(
            ProtectionMeasure.States, MeasureStatus.All, Measure(), "planned -> in-place", "planned -> dropped", "in-place -> ended");
        MachineFacts.AssertRefusals(ProtectionMeasure.States, MeasureStatus.All, Measure());
    }
}
