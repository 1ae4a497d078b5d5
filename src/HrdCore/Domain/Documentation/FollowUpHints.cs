// Which acts a submission that is out should be followed up with.
// Rule:    whatever is done after the sending to somebody whom the submission names, reprisals first. An act on the day of the sending may be one; an act whose date is not known
//          well enough is told as a maybe, since a reprisal that is passed over cannot be stopped.
// Source:  the Special Procedures ask those who submit for updates, above all on new harassment and reprisals.
using System.Collections.Immutable;
using HrdCore.Domain.Values;

namespace HrdCore.Domain.Documentation;

/// <summary>Finds what happened to the people of a submission since it was sent.</summary>
public static class FollowUpHints
{
    /// <summary>The acts that struck somebody named, begun after the sending or perhaps so; reprisals first, else in the order given.</summary>
    /// <param name="sentAt">When the submission was sent.</param>
    /// <param name="named">The records of those whom it names.</param>
    /// <param name="events">The events as they are documented now.</param>
    /// <exception cref="ArgumentNullException">Those named, the events, or one of the events, are null.</exception>
    public static ImmutableArray<FollowUpHint> After(DateTimeOffset sentAt, IEnumerable<Guid> named, IEnumerable<Event> events)
    {
        ArgumentNullException.ThrowIfNull(named);
        ArgumentNullException.ThrowIfNull(events);
        var victims = named.ToHashSet();
        var day = DateOnly.FromDateTime(sentAt.UtcDateTime);
        var hints = new List<FollowUpHint>();
        foreach (var item in events)
        {
            ArgumentNullException.ThrowIfNull(item, nameof(events));
            hints.AddRange(
                from act in item.Acts
                where act.Victims.Any(victim => victim.VictimId is { } id && victims.Contains(id))
                let isAfter = BegunAfter(act.Period, day)
                where isAfter.IsPossible()
                select new FollowUpHint(item.Id, act.Id, act.FindType(), isAfter, act.IsReprisal()));
        }

        return [.. hints.OrderByDescending(hint => hint.IsReprisal)];
    }

    private static Certainty BegunAfter(UncertainPeriod period, DateOnly day)
    {
        if (period.Start.Kind != PeriodEdgeKind.Date)
        {
            return Certainty.Maybe;
        }

        var (earliest, latest) = period.Start.Date.Possible;
        return Certainties.Of(earliest > day, latest < day);
    }
}
