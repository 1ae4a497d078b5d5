using FsCheck;
using FsCheck.Fluent;
using HrdCore.Domain.AtRisk;
using HrdCore.Domain.States;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Vocabulary;
using static HrdCore.Tests.Domain.AtRisk.AtRiskSamples;
using static HrdCore.Tests.Domain.Consent.ConsentSamples;

namespace HrdCore.Tests.Domain.AtRisk;

/// <summary>Whatever is tried, in whatever order: a plan is set off by enough people or a missed check-in, ends by enough people, and tells nothing before.</summary>
public class AtRiskWalkTests
{
    private static readonly Guid[] People = [Attorney, Sister, Editor, Officer];

    // Each with the instant of its turn, a day after the one before.
    private static readonly Func<AtRiskProfile, DateTimeOffset, AtRiskProfile>[] Wishes =
    [
        (plan, now) => plan.Arm(Permission(), now),
        (plan, _) => plan.Disarm(),
        (plan, _) => plan.Dismiss(),
        (plan, now) => plan.Trigger(Permission(), now),
        (plan, _) => plan.StandDown(),
        (plan, now) => plan.Execute(Permission(), now),
        (plan, now) => plan.Report(ContingencyTrigger.Disappeared, Protocol().Next(Guid.NewGuid(), Profile, now.AddDays(-3)).At(now), now),
        (plan, now) => plan.Report(ContingencyTrigger.Disappeared, Protocol().Next(Guid.NewGuid(), Profile, now.AddHours(-25)).At(now), now),
        .. People.Select(person => (Func<AtRiskProfile, DateTimeOffset, AtRiskProfile>)((plan, now) => plan.Report(ContingencyTrigger.Disappeared, person, now))),
        .. People.Select(person => (Func<AtRiskProfile, DateTimeOffset, AtRiskProfile>)((plan, _) => plan.ReportOver(person))),
    ];

    [Fact]
    public void Walk_AnyWishes_KeepsTheQuorumAndTheAlarm() =>
        Prop.ForAll(Gen.Choose(0, Wishes.Length - 1).ArrayOf().ToArbitrary(), wishes =>
        {
            var plan = Draft();
            for (var i = 0; i < wishes.Length; i++)
            {
                var before = plan;
                plan = Try(Wishes[wishes[i]], plan, Now.AddDays(i));
                if (!Holds(plan) || IsLost(before, plan))
                {
                    return false;
                }
            }

            return true;
        }).QuickCheckThrowOnFailure();

    // An alarm that is agreed goes only once it is over.
    private static bool IsLost(AtRiskProfile before, AtRiskProfile after) =>
        after.Alarm is null && before.Alarm is not null
        && (before.Alarm.CheckInId is not null || before.Alarm.ReporterIds.Length >= 2) && before.Alarm.EndedByIds.Length < 2;

    private static bool Holds(AtRiskProfile plan)
    {
        var isRaised = plan.Status == AtRiskStatus.Triggered || plan.Status == AtRiskStatus.StoodDown || plan.Status == AtRiskStatus.Executed;
        return (!isRaised || plan.Alarm is { CheckInId: not null } || plan.Alarm!.ReporterIds.Distinct().Count(id => id != Officer) >= 2)
            && (plan.Status != AtRiskStatus.StoodDown || plan.Alarm!.EndedByIds.Distinct().Count(id => id != Officer) >= 2)
            && (plan.Status == AtRiskStatus.Draft || plan.ConsentId is not null)
            && (plan.Status == AtRiskStatus.Triggered || plan.ActionsAt(Permission(), Now.AddYears(1).AddDays(-100)).IsEmpty);
    }

    private static AtRiskProfile Try(Func<AtRiskProfile, DateTimeOffset, AtRiskProfile> wish, AtRiskProfile plan, DateTimeOffset now)
    {
        try
        {
            return wish(plan, now);
        }
        catch (Exception refusal) when (refusal is InvalidOperationException or ArgumentException)
        {
            return plan;
        }
    }
}
