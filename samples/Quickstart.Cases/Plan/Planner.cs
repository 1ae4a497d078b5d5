using HrdCore.Domain.Vocabulary;

namespace Quickstart.Cases.Plan;

/// <summary>Deals the figures out to the cases, so that each sum comes out exactly.</summary>
internal static class Planner
{
    private const int MostForms = 3;
    private const int StillRunning = 6;

    internal static IReadOnlyList<CasePlan> Make(SplitMix64 random)
    {
        var plans = Figures.Countries.SelectMany(row => Enumerable.Range(0, row.Cases).Select(_ => new CasePlan { Country = row.Country })).ToList();
        random.Shuffle(plans);
        DealForms(plans, random);
        DealActors(plans, random);
        DealPeople(plans, random);
        DealTimes(plans, random);
        return [.. plans.OrderBy(plan => plan.ReceivedAt)];
    }

    // First one form for each case, shared out as the figures are; then what is left of each figure, to cases that lack the form.
    private static void DealForms(List<CasePlan> plans, SplitMix64 random)
    {
        var labels = Figures.Forms.Sum();
        var first = Figures.Forms.Select(count => count * plans.Count / labels).ToArray();
        for (var form = 0; first.Sum() < plans.Count; form++)
        {
            first[form]++;
        }

        var at = 0;
        for (var form = 0; form < first.Length; form++)
        {
            for (var i = 0; i < first[form]; i++)
            {
                plans[at++].Forms.Add(form);
            }
        }

        for (var form = 0; form < first.Length; form++)
        {
            for (var left = Figures.Forms[form] - first[form]; left > 0;)
            {
                var plan = random.Pick(plans);
                left -= plan.Forms.Count < MostForms && plan.Forms.Add(form) ? 1 : 0;
            }
        }

        random.Shuffle(plans);
    }

    // Only the state arrests and only its courts try, so the cases without it are among the others.
    private static void DealActors(List<CasePlan> plans, SplitMix64 random)
    {
        var others = plans.Where(plan => !plan.Shows(ViolationForm.JudicialHarassment) && !plan.Shows(ViolationForm.ArrestAndDetention)).ToList();
        random.Shuffle(others);
        foreach (var plan in others.Take(Figures.Cases - Figures.ByState))
        {
            plan.ByState = false;
        }
    }

    // Everyone counts once; the rest falls in lumps, since most cases strike a family and a few a whole village.
    private static void DealPeople(List<CasePlan> plans, SplitMix64 random)
    {
        for (var left = Figures.Affected - plans.Count; left > 0;)
        {
            var lump = Math.Min(left, random.Chance(3) ? random.Between(20, 120) : random.Between(1, 6));
            random.Pick(plans).Affected += lump;
            left -= lump;
        }
    }

    private static void DealTimes(List<CasePlan> plans, SplitMix64 random)
    {
        var start = new DateTimeOffset(2018, 1, 1, 0, 0, 0, TimeSpan.Zero);
        var seconds = (int)(Figures.PeriodEnd - start).TotalSeconds;
        foreach (var plan in plans)
        {
            plan.ReceivedAt = start.AddSeconds(random.Below(seconds));
            plan.Kind = random.PickWeighted(Kinds);
        }

        foreach (var plan in plans.Where(plan => !plan.Shows(ViolationForm.Death)).Take(StillRunning))
        {
            plan.Kind = CaseKind.UrgentAction;
            plan.ReceivedAt = Figures.PeriodEnd.AddMinutes(-random.Between(20, 46 * 60));
            plan.StillRunning = true;
        }
    }

    private static readonly (CaseKind, int)[] Kinds =
        [(CaseKind.UrgentAction, 55), (CaseKind.PublicInterestLitigation, 20), (CaseKind.CriminalDefence, 25)];
}
