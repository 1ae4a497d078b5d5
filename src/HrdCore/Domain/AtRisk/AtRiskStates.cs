using HrdCore.Domain.States;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Domain.AtRisk;

/// <summary>The steps of a plan for a defender at risk. Going back to a draft is open while nothing happens, because consent can be taken back at any time.</summary>
public static class AtRiskStates
{
    /// <summary>The table.</summary>
    public static StateMachine<AtRiskStatus, AtRiskProfile> Machine { get; } = new(
        "at-risk-plan",
        AtRiskStatus.Draft,
        Step(AtRiskStatus.Draft, AtRiskStatus.Armed, ValidationRule.PlanContactTest, static profile => profile.HasTestedContact),
        Step(AtRiskStatus.Draft, AtRiskStatus.Closed),
        Step(AtRiskStatus.Armed, AtRiskStatus.Draft),
        Step(AtRiskStatus.Armed, AtRiskStatus.Triggered, ValidationRule.PlanQuorum, static profile => profile.IsAlarmAgreed),
        Step(AtRiskStatus.Triggered, AtRiskStatus.StoodDown, ValidationRule.PlanOver, static profile => profile.IsEndAgreed),
        Step(AtRiskStatus.Triggered, AtRiskStatus.Executed),
        Step(AtRiskStatus.StoodDown, AtRiskStatus.Armed, ValidationRule.PlanContactTest, static profile => profile.HasTestedContact),
        Step(AtRiskStatus.StoodDown, AtRiskStatus.Draft),
        Step(AtRiskStatus.Executed, AtRiskStatus.Closed));

    private static Transition<AtRiskStatus, AtRiskProfile> Step(AtRiskStatus from, AtRiskStatus to) => StateMachine<AtRiskStatus, AtRiskProfile>.Step(from, to);

    private static Transition<AtRiskStatus, AtRiskProfile> Step(AtRiskStatus from, AtRiskStatus to, ValidationRule guard, Func<AtRiskProfile, bool> holds) =>
        StateMachine<AtRiskStatus, AtRiskProfile>.Step(from, to, guard, holds);
}
