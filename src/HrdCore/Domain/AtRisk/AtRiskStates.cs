using HrdCore.Domain.States;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Domain.AtRisk;

/// <summary>The steps of a plan for a defender at risk. Going back to a draft is open while no alarm is agreed, because consent can be taken back at any time.</summary>
public static class AtRiskStates
{
    /// <summary>The table. Its guards look at the plan, and at the instant for what waits for one. Where a plan stands is sensitive, so a refusal in words leaves it out.</summary>
    public static StateMachine<AtRiskStatus, (AtRiskProfile Plan, DateTimeOffset Instant)> Machine { get; } = new(
        "at-risk-plan",
        AtRiskStatus.Draft,
        Step(AtRiskStatus.Draft, AtRiskStatus.Armed, ValidationRule.PlanContactTest, static now => now.Plan.HasTestedContact),
        Step(AtRiskStatus.Draft, AtRiskStatus.Closed),
        Step(AtRiskStatus.Armed, AtRiskStatus.Draft, ValidationRule.PlanOver, static now => now.Plan.IsQuiet),
        Step(AtRiskStatus.Armed, AtRiskStatus.Triggered, ValidationRule.PlanQuorum, static now => now.Plan.IsAlarmAgreed),
        Step(AtRiskStatus.Triggered, AtRiskStatus.StoodDown, ValidationRule.PlanOver, static now => now.Plan.IsEndAgreed),
        Step(AtRiskStatus.Triggered, AtRiskStatus.Executed, ValidationRule.PlanWait, static now => now.Plan.IsWaitOver(now.Instant)),
        Step(AtRiskStatus.StoodDown, AtRiskStatus.Armed, ValidationRule.PlanContactTest, static now => now.Plan.HasTestedContact),
        Step(AtRiskStatus.StoodDown, AtRiskStatus.Draft),
        Step(AtRiskStatus.Executed, AtRiskStatus.Closed))
    {
        IsSensitive = true,
    };

    private static Transition<AtRiskStatus, (AtRiskProfile Plan, DateTimeOffset Instant)> Step(AtRiskStatus from, AtRiskStatus to) =>
        StateMachine<AtRiskStatus, (AtRiskProfile Plan, DateTimeOffset Instant)>.Step(from, to);

    private static Transition<AtRiskStatus, (AtRiskProfile Plan, DateTimeOffset Instant)> Step(
        AtRiskStatus from, AtRiskStatus to, ValidationRule guard, Func<(AtRiskProfile Plan, DateTimeOffset Instant), bool> holds) =>
        StateMachine<AtRiskStatus, (AtRiskProfile Plan, DateTimeOffset Instant)>.Step(from, to, guard, holds);
}
