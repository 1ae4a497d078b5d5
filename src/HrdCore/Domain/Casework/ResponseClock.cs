// The clock of the first response to an urgent action.
// Source:  the published promise of an answer within 48 hours to a request marked as urgent action. Other kinds promise no hours.
// Rules:   elapsed hours between two instants, in UTC: nights, weekends, holidays and daylight saving time are not taken off.
//          Exactly 48 hours is still within. An automatic acknowledgement does not stop it.
using System.Collections.Immutable;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Domain.Casework;

/// <summary>Tells how the first response to an urgent action stands. It has no clock of its own; the caller says what time it is.</summary>
/// <remarks>Immutable. An instant before a reply sees the clock as it stood then, so a past state can be shown as it was.</remarks>
public sealed class ResponseClock
{
    private ResponseClock(DateTimeOffset startedAt, DateTimeOffset? stoppedAt)
    {
        StartedAt = startedAt;
        StoppedAt = stoppedAt;
    }

    /// <summary>The time there is for a first response: 48 hours.</summary>
    public static TimeSpan Limit { get; } = TimeSpan.FromHours(48);

    /// <summary>How long after the start someone is reminded: 24, 36 and 44 hours.</summary>
    public static ImmutableArray<TimeSpan> Alarms { get; } = [TimeSpan.FromHours(24), TimeSpan.FromHours(36), TimeSpan.FromHours(44)];

    /// <summary>When the request came, in UTC.</summary>
    public DateTimeOffset StartedAt { get; }

    /// <summary>When it was answered in substance, in UTC, or null when not yet.</summary>
    public DateTimeOffset? StoppedAt { get; }

    /// <summary>The last instant at which an answer is in time.</summary>
    public DateTimeOffset DueAt => StartedAt + Limit;

    /// <summary>The clock of a case, or null when its kind promises no hours.</summary>
    /// <param name="item">The case.</param>
    /// <exception cref="ArgumentNullException">The case is null.</exception>
    public static ResponseClock? For(Case item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return item.Kind == CaseKind.UrgentAction ? new ResponseClock(item.Intake.ReceivedAt, item.Intake.FirstReplyAt) : null;
    }

    /// <summary>How much time had passed at an instant: since the start, until the answer if there was one by then.</summary>
    /// <param name="instant">Not before the start.</param>
    /// <exception cref="ArgumentOutOfRangeException">The instant is before the start.</exception>
    public TimeSpan ElapsedAt(DateTimeOffset instant)
    {
        if (instant < StartedAt)
        {
            throw new ArgumentOutOfRangeException(nameof(instant), "The clock had not started at this instant.");
        }

        return (StoppedAt <= instant ? StoppedAt.Value : instant) - StartedAt;
    }

    /// <summary>How the response stood at an instant.</summary>
    /// <param name="instant">Not before the start.</param>
    /// <exception cref="ArgumentOutOfRangeException">The instant is before the start.</exception>
    public ResponseState StateAt(DateTimeOffset instant)
    {
        if (ElapsedAt(instant) > Limit)
        {
            return ResponseState.Missed;
        }

        return StoppedAt <= instant ? ResponseState.Met : ResponseState.Running;
    }

    /// <summary>The alarms that had gone off by an instant. None goes off after the answer.</summary>
    /// <param name="instant">Not before the start.</param>
    /// <exception cref="ArgumentOutOfRangeException">The instant is before the start.</exception>
    public ImmutableArray<TimeSpan> AlarmsRaisedAt(DateTimeOffset instant)
    {
        var elapsed = ElapsedAt(instant);
        return [.. Alarms.Where(alarm => alarm <= elapsed)];
    }
}
