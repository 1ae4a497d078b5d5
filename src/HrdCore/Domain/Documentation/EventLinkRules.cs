// Which links of a set lead around in a circle.
// Rules:   what precedes or causes something comes before it, so these two and their inverses make one order; what contains and what is part of
//          something make another. Alongside is symmetric and makes none. A link is on a circle when its end leads back to its start.
// Bounds:  at most MaxLinks links; time and memory grow with links times links.
using HrdCore.Domain.Records;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Domain.Documentation;

/// <summary>What has to hold among the links of a set of events. Each link may be right by itself and wrong beside the others.</summary>
public static class EventLinkRules
{
    /// <summary>Most links of one check.</summary>
    public const int MaxLinks = 2_000;

    /// <summary>Finds links to events that are not in the set, links that say the same twice, and links that lead around in a circle.</summary>
    /// <param name="events">The events of the set.</param>
    /// <param name="links">The links: at most 2,000.</param>
    /// <exception cref="ArgumentNullException">The events, the links, or one of them, are null.</exception>
    /// <exception cref="ArgumentException">There are more links than can be checked at once.</exception>
    public static ValidationReport Check(IEnumerable<Guid> events, IEnumerable<EventLink> links)
    {
        ArgumentNullException.ThrowIfNull(events);
        ArgumentNullException.ThrowIfNull(links);
        EventLink[] all = [.. links];
        if (all.Length > MaxLinks)
        {
            throw new ArgumentException($"There are more than {MaxLinks} links. Check them in parts that hang together.", nameof(links));
        }

        var known = events.ToHashSet();
        var seen = new HashSet<(Guid, Guid, EventLinkKind)>();
        var times = new Dictionary<Guid, List<Guid>>();
        var parts = new Dictionary<Guid, List<Guid>>();
        foreach (var link in all)
        {
            ArgumentNullException.ThrowIfNull(link, nameof(links));
            var (from, to, kind) = Forward(link);
            if (OrderOf(kind, times, parts) is { } order)
            {
                order.TryAdd(from, []);
                order[from].Add(to);
            }
        }

        var check = new Check(nameof(EventLink));
        for (var i = 0; i < all.Length; i++)
        {
            var (from, to, kind) = Forward(all[i]);
            check.That(known.Contains(all[i].From), $"links[{i}].from", ValidationRule.EventKnown);
            check.That(known.Contains(all[i].To), $"links[{i}].to", ValidationRule.EventKnown);
            check.That(seen.Add((from, to, kind)), $"links[{i}]", ValidationRule.Duplicate);
            check.That(OrderOf(kind, times, parts) is not { } order || !Leads(order, to, from), $"links[{i}]", ValidationRule.EventCircle);
        }

        return check.Report();
    }

    // The same link, said so that its start comes first: what follows, results or is part is turned around.
    private static (Guid From, Guid To, EventLinkKind Kind) Forward(EventLink link) =>
        link.Kind == EventLinkKind.Follows || link.Kind == EventLinkKind.ResultsFrom || link.Kind == EventLinkKind.PartOf
            || (link.Kind == EventLinkKind.Alongside && link.From.CompareTo(link.To) > 0)
            ? (link.To, link.From, link.Kind.Inverse)
            : (link.From, link.To, link.Kind);

    private static Dictionary<Guid, List<Guid>>? OrderOf(EventLinkKind kind, Dictionary<Guid, List<Guid>> times, Dictionary<Guid, List<Guid>> parts) =>
        kind == EventLinkKind.Alongside ? null : kind == EventLinkKind.Contains ? parts : times;

    private static bool Leads(Dictionary<Guid, List<Guid>> order, Guid start, Guid end)
    {
        var seen = new HashSet<Guid> { start };
        var next = new Queue<Guid>(seen);
        while (next.TryDequeue(out var at))
        {
            if (at == end)
            {
                return true;
            }

            foreach (var after in order.GetValueOrDefault(at) ?? [])
            {
                if (seen.Add(after))
                {
                    next.Enqueue(after);
                }
            }
        }

        return false;
    }
}
