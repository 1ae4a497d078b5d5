using HrdCore.Domain.AtRisk;
using HrdCore.Domain.Vocabulary;
using HrdCore.Tests.Domain.States;
using static HrdCore.Tests.Domain.AtRisk.AtRiskSamples;

namespace HrdCore.Tests.Domain.AtRisk;

public class AtRiskStatesTests
{
    // A plan for which every guard holds: a contact was reached, enough said that it happened, and enough that it is over.
    private static readonly AtRiskProfile Open = Triggered().ReportOver(Sister).ReportOver(Editor);

    [Fact]
    public void Machine_EveryPair_IsAsInTheTable()
    {
        MachineFacts.AssertSteps(
            AtRiskStates.Machine, AtRiskStatus.All, Open,
            "draft -> armed", "draft -> closed", "armed -> draft", "armed -> triggered", "triggered -> stood-down", "triggered -> executed", "stood-down -> armed",
            "stood-down -> draft", "executed -> closed");
        MachineFacts.AssertRefusals(AtRiskStates.Machine, AtRiskStatus.All, Open);
    }

    [Fact]
    public void Machine_AnyWishes_StaysInTheTable() => MachineFacts.AssertWalks(AtRiskStates.Machine, AtRiskStatus.All, Open);

    [Fact]
    public void CheckIns_EveryPair_IsAsInTheTable()
    {
        MachineFacts.AssertSteps(
            CheckIn.States, CheckInStatus.All, Awaited(), "awaited -> kept", "awaited -> overdue", "overdue -> kept", "overdue -> missed");
        MachineFacts.AssertRefusals(CheckIn.States, CheckInStatus.All, Awaited());
    }

    [Fact]
    public void Measures_EveryPair_IsAsInTheTable()
    {
        MachineFacts.AssertSteps(
            ProtectionMeasure.States, MeasureStatus.All, Measure(), "planned -> in-place", "planned -> dropped", "in-place -> ended");
        MachineFacts.AssertRefusals(ProtectionMeasure.States, MeasureStatus.All, Measure());
    }
}
