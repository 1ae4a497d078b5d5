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

    private static readonly Func<AtRiskProfile, AtRiskProfile>[] Wishes =
    [
        plan => plan.Arm(Permission(), Now),
        plan => plan.Disarm(),
        plan => plan.Dismiss(),
        plan => plan.Trigger(Permission(), Now),
        plan => plan.StandDown(),
        plan => plan.Execute(Permission(), Now),
        plan => plan.Report(ContingencyTrigger.Disappeared, Awaited().At(Now.AddDays(3)), Now),
        plan => plan.Report(ContingencyTrigger.Disappeared, Awaited().At(Now.AddHours(25)), Now),
        .. People.Select(person => (Func<AtRiskProfile, AtRiskProfile>)(plan => plan.Report(ContingencyTrigger.Disappeared, person, Now))),
        .. People.Select(person => (Func<AtRiskProfile, AtRiskProfile>)(plan => plan.ReportOver(person))),
    ];

    [Fact]
    public void Walk_AnyWishes_KeepsTheQuorum() =>
        Prop.ForAll(Gen.Choose(0, Wishes.Length - 1).ArrayOf().ToArbitrary(), wishes =>
        {
            var plan = Draft();
            foreach (var wish in wishes)
            {
                plan = Try(Wishes[wish], plan);
                if (!Holds(plan))
                {
                    return false;
                }
            }

            return true;
        }).QuickCheckThrowOnFailure();

    private static bool Holds(AtRiskProfile plan)
    {
        var isRaised = plan.Status == AtRiskStatus.Triggered || plan.Status == AtRiskStatus.StoodDown || plan.Status == AtRiskStatus.Executed;
        return (!isRaised || plan.Alarm is { CheckInId: not null } || plan.Alarm!.ReporterIds.Distinct().Count(id => id != Officer) >= 2)
            && (plan.Status != AtRiskStatus.StoodDown || plan.Alarm!.EndedByIds.Distinct().Count(id => id != Officer) >= 2)
            && (plan.Status == AtRiskStatus.Draft || plan.ConsentId is not null)
            && (plan.Status == AtRiskStatus.Triggered || plan.ActionsAt(Permission(), Now.AddYears(1).AddDays(-100)).IsEmpty);
    }

    private static AtRiskProfile Try(Func<AtRiskProfile, AtRiskProfile> wish, AtRiskProfile plan)
    {
        try
        {
            return wish(plan);
        }
        catch (Exception refusal) when (refusal is InvalidOperationException or ArgumentException)
        {
            return plan;
        }
    }
}
