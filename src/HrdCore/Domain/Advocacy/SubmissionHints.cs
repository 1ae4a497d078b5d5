// Suggestions for the person who writes a submission; none of them is a rule of the mandates.
// Rule:    a disappearance of less than three months is urgent for the working group on disappearances. Where the date is vague it counts as urgent when it may be:
//          asking too soon costs a letter, asking too late a person.
using System.Collections.Immutable;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Domain.Advocacy;

/// <summary>Suggests mandates, articles and measures for a submission, and says when the urgent procedure is open.</summary>
public static class SubmissionHints
{
    /// <summary>For how many months after a disappearance the urgent procedure is open.</summary>
    public const int UrgentMonths = 3;

    /// <summary>The mandates that what happened suggests, the one on defenders first, each once.</summary>
    /// <param name="incident">What happened.</param>
    /// <exception cref="ArgumentNullException">The incident is null.</exception>
    public static ImmutableArray<Mandate> MandatesFor(SubmissionIncident incident)
    {
        ArgumentNullException.ThrowIfNull(incident);
        return [.. incident.Types.SelectMany(type => MandateHints.For(type, incident.Territory)).Distinct()];
    }

    /// <summary>The articles of the Declaration that what happened speaks to, each once.</summary>
    /// <param name="incident">What happened.</param>
    /// <exception cref="ArgumentNullException">The incident is null.</exception>
    public static ImmutableArray<DeclarationArticle> ArticlesFor(SubmissionIncident incident)
    {
        ArgumentNullException.ThrowIfNull(incident);
        return [.. incident.Types.SelectMany(type => type.Articles).Select(pairing => pairing.Article).Distinct()];
    }

    /// <summary>What is usually asked for: to stop what goes on, to prevent what may happen, and to investigate, hold to account and make good what was done.</summary>
    /// <param name="timing">Whether it goes on, may happen, or has happened.</param>
    /// <exception cref="ArgumentNullException">The timing is null.</exception>
    public static ImmutableArray<RequestedMeasure> MeasuresFor(ViolationTiming timing)
    {
        ArgumentNullException.ThrowIfNull(timing);
        return timing == ViolationTiming.AtRisk ? [RequestedMeasure.Prevent]
            : timing == ViolationTiming.Ongoing
                ? [RequestedMeasure.Stop, RequestedMeasure.Prevent, RequestedMeasure.Investigate, RequestedMeasure.Accountability, RequestedMeasure.Remedy]
                : [RequestedMeasure.Investigate, RequestedMeasure.Accountability, RequestedMeasure.Remedy];
    }

    /// <summary>What mandates usually write: an urgent appeal about what goes on or may happen, a letter of allegation about what is over.</summary>
    /// <param name="timing">Whether it goes on, may happen, or has happened.</param>
    /// <exception cref="ArgumentNullException">The timing is null.</exception>
    public static CommunicationKind CommunicationFor(ViolationTiming timing)
    {
        ArgumentNullException.ThrowIfNull(timing);
        return timing == ViolationTiming.Occurred ? CommunicationKind.AllegationLetter : CommunicationKind.UrgentAppeal;
    }

    /// <summary>Whether somebody disappeared, or may have, within three months.</summary>
    /// <param name="body">What a submission says.</param>
    /// <param name="today">The day.</param>
    /// <exception cref="ArgumentNullException">The body is null.</exception>
    public static bool IsUrgent(SubmissionBody body, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(body);
        var first = today > DateOnly.MinValue.AddMonths(UrgentMonths) ? today.AddMonths(-UrgentMonths) : DateOnly.MinValue;
        return body.Disappearances.Any(part => part.LastSeenOn.IsWithin(first, today).IsPossible());
    }
}
