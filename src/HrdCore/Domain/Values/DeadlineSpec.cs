// How long someone has, and by which clock.
// Shape:   a duration of ISO 8601, in one of two forms that also say by which clock: PT with hours, minutes and seconds for time on the clock (PT48H), P with days or
//          weeks for days of the calendar (P60D, P2W). Mixed forms, months and years are refused: how long they are depends on where they start.
// Bounds:  one second to 3,660 days.
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;
using HrdCore.Domain.Json;

namespace HrdCore.Domain.Values;

/// <summary>A deadline as promised, before it is known when it starts: 48 hours, 60 days.</summary>
/// <remarks>Immutable. Equality: by duration and clock, so <c>PT48H</c> and <c>P2D</c> differ. Ordering: none, since which of those two is longer depends on the start. Working days
/// are not counted here: a defender in danger has no weekend.</remarks>
[JsonConverter(typeof(TextJsonConverter<DeadlineSpec>))]
public sealed partial record DeadlineSpec
{
    /// <summary>Most characters of the text.</summary>
    public const int MaxLength = 24;

    private const int MaxDays = 3660;
    private const int LatestYear = 9900;

    private const string NotRead =
        "A deadline is PT with hours, minutes and seconds, or P with days or weeks, e.g. PT48H or P60D; whole numbers, one second to 3660 days.";

    private readonly long _seconds; // on the clock
    private readonly int _days;     // of the calendar

    private DeadlineSpec(long seconds, int days)
    {
        _seconds = seconds;
        _days = days;
    }

    /// <summary>The first response to an urgent action: 48 hours, as human rights organisations promise in public.</summary>
    public static DeadlineSpec UrgentActionFirstResponse { get; } = AfterElapsed(TimeSpan.FromHours(48));

    /// <summary>By which clock it is counted.</summary>
    public DeadlineClock Clock => _days > 0 ? DeadlineClock.CalendarDays : DeadlineClock.Elapsed;

    /// <summary>A deadline on the clock.</summary>
    /// <param name="duration">Whole seconds, from one second to 3,660 days.</param>
    /// <exception cref="ArgumentOutOfRangeException">The duration is outside its range or has parts of a second.</exception>
    public static DeadlineSpec AfterElapsed(TimeSpan duration) =>
        duration.Ticks % TimeSpan.TicksPerSecond == 0 && IsSeconds(duration.Ticks / TimeSpan.TicksPerSecond)
            ? new DeadlineSpec(duration.Ticks / TimeSpan.TicksPerSecond, 0)
            : throw new ArgumentOutOfRangeException(nameof(duration), $"A deadline is whole seconds, from one second to {MaxDays} days.");

    /// <summary>A deadline in days of the calendar.</summary>
    /// <param name="days">1 to 3,660.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is outside its range.</exception>
    public static DeadlineSpec AfterCalendarDays(int days) =>
        IsDays(days) ? new DeadlineSpec(0, days) : throw new ArgumentOutOfRangeException(nameof(days), $"A deadline is 1 to {MaxDays} days.");

    /// <summary>When it is due. On the clock: so long after the start. In days: when the last of them is over; the day of the start does not count.</summary>
    /// <param name="start">When it starts, in the year 9900 at the latest. Days are those of its own offset from UTC: give the start in the time of the place whose days count.</param>
    /// <exception cref="ArgumentOutOfRangeException">The start is too late for a date to follow.</exception>
    public DateTimeOffset DueAt(DateTimeOffset start)
    {
        if (start.Year > LatestYear)
        {
            throw new ArgumentOutOfRangeException(nameof(start), $"A deadline starts in the year {LatestYear} at the latest.");
        }

        return Clock == DeadlineClock.Elapsed ? start.AddSeconds(_seconds) : new DateTimeOffset(start.Date.AddDays(_days + 1), start.Offset);
    }

    /// <summary>Reads a deadline, if the text is one.</summary>
    /// <param name="s">A duration in one of the two forms.</param>
    /// <param name="result">The deadline, or null.</param>
    public static bool TryParse(ReadOnlySpan<char> s, [NotNullWhen(true)] out DeadlineSpec? result)
    {
        result = null;
        if (s.Length is < 3 or > MaxLength || s[0] != 'P')
        {
            return false;
        }

        if (s[1] == 'T')
        {
            var rest = s[2..];
            result = TryTake(ref rest, 'H', out var hours) && TryTake(ref rest, 'M', out var minutes) && TryTake(ref rest, 'S', out var seconds) && rest.IsEmpty
                && IsSeconds((hours * 3600L) + (minutes * 60L) + seconds)
                    ? new DeadlineSpec((hours * 3600L) + (minutes * 60L) + seconds, 0)
                    : null;
            return result is not null;
        }

        if (s[^1] is 'D' or 'W' && AsciiValue.TryDigits(s[1..^1], out var count) && count <= MaxDays && IsDays(s[^1] == 'W' ? count * 7 : count))
        {
            result = new DeadlineSpec(0, s[^1] == 'W' ? count * 7 : count);
        }

        return result is not null;
    }

    // A number before its letter; nothing when the letter is not there, as each part may be left out.
    private static bool TryTake(ref ReadOnlySpan<char> rest, char letter, out int number)
    {
        number = 0;
        var end = rest.IndexOf(letter);
        if (end < 0)
        {
            return true;
        }

        var digits = rest[..end];
        rest = rest[(end + 1)..];
        return AsciiValue.TryDigits(digits, out number);
    }

    private static bool IsSeconds(long seconds) => seconds is >= 1 and <= MaxDays * 86_400L;

    private static bool IsDays(int days) => days is >= 1 and <= MaxDays;

    private int Write(Span<char> destination)
    {
        if (Clock == DeadlineClock.CalendarDays)
        {
            destination[0] = 'P';
            return WritePart(destination, 1, _days, 'D');
        }

        "PT".CopyTo(destination);
        var length = WritePart(destination, 2, _seconds / 3600, 'H');
        length = WritePart(destination, length, _seconds / 60 % 60, 'M');
        return WritePart(destination, length, _seconds % 60, 'S');
    }

    private static int WritePart(Span<char> destination, int at, long number, char letter)
    {
        if (number == 0)
        {
            return at;
        }

        number.TryFormat(destination[at..], out var digits, default, CultureInfo.InvariantCulture);
        destination[at + digits] = letter;
        return at + digits + 1;
    }
}
