// A period from one date to another, each as precise as its source.
// Source:  the interval of Extended Date/Time Format (EDTF) level 1, ISO 8601-2:2019 annex A: start, slash, end. Each is a date of UncertainDate,
//          ".." when there is none (open), or empty when it is not known. Durations are refused, and so is XXXX, because empty says the same.
// Sizes:   1 to 23 ASCII characters.
// Bounds:  0001-01-01 to 9999-12-31, Gregorian. Both ends belong to the period.
using System.Text.Json.Serialization;
using HrdCore.Domain.Json;
using HrdCore.Domain.Validation;

namespace HrdCore.Domain.Values;

/// <summary>How long something lasted: a detention, a term, a programme. Either end may be imprecise, open or unknown.</summary>
/// <remarks><para>Default value: neither end known, <c>/</c>. Equality: by both ends as printed. Ordering: none, since periods overlap; ask <see cref="IsBefore"/>.</para>
/// <para>It begins on one day that its start may be and ends on one that its end may be, not before it began; the answers are certain when they hold for each such
/// pair of days. An open end holds for as long as the record is up to date. Nothing is allocated by reading, writing to a span, or asking.</para></remarks>
[JsonConverter(typeof(TextJsonConverter<UncertainPeriod>))]
public readonly partial record struct UncertainPeriod
{
    /// <summary>Most characters of a period, e.g. <c>2019-03-14?/2019-04-XX~</c>.</summary>
    public const int MaxLength = (2 * UncertainDate.MaxLength) + 1;

    internal const string OpenText = "..";

    private const string NotRead =
        "A period is a start, a slash and an end; each is a date as UncertainDate reads it, two points for open, or nothing for not known; the end is not before the start. "
        + "For one date write it on both sides, D/D, or use UncertainPeriod.On.";

    /// <summary>Makes a period.</summary>
    /// <param name="start">Where it begins.</param>
    /// <param name="end">Where it ends; not certainly before the start.</param>
    /// <exception cref="ArgumentException">The end is before the start, whatever is unknown of both.</exception>
    public UncertainPeriod(PeriodEdge start, PeriodEdge end)
    {
        if (IsInverted(start, end))
        {
            throw new ArgumentException("The period ends before it begins. Check both dates; perhaps they are swapped.", nameof(end));
        }

        Start = start;
        End = end;
    }

    /// <summary>Where the period begins.</summary>
    public PeriodEdge Start { get; }

    /// <summary>Where the period ends.</summary>
    public PeriodEdge End { get; }

    /// <summary>A period between two dates.</summary>
    /// <param name="start">When it began.</param>
    /// <param name="end">When it ended; not certainly before the start.</param>
    /// <exception cref="ArgumentException">The end is before the start, whatever is unknown of both.</exception>
    public static UncertainPeriod Between(UncertainDate start, UncertainDate end) => new(PeriodEdge.At(start), PeriodEdge.At(end));

    /// <summary>The time of one date, as precisely as that is known.</summary>
    /// <param name="date">When it began and ended.</param>
    public static UncertainPeriod On(UncertainDate date) => Between(date, date);

    /// <summary>A period that goes on, e.g. <c>2019-03/..</c>.</summary>
    /// <param name="start">When it began.</param>
    public static UncertainPeriod Since(UncertainDate start) => new(PeriodEdge.At(start), PeriodEdge.Open);

    /// <summary>Whether a day belongs to the period.</summary>
    /// <param name="day">The day.</param>
    public Certainty Contains(DateOnly day) =>
        Certainties.Of(LatestStart <= day && day <= EarliestEnd, day < EarliestStart || day > LatestEnd);

    /// <summary>Whether a date belongs to the period.</summary>
    /// <param name="date">The date.</param>
    public Certainty Contains(UncertainDate date)
    {
        var (earliest, latest) = date.Possible;
        return Certainties.Of(LatestStart <= earliest && latest <= EarliestEnd, latest < EarliestStart || earliest > LatestEnd);
    }

    /// <summary>Whether two periods have a day in common.</summary>
    /// <param name="other">Another period.</param>
    public Certainty Overlaps(UncertainPeriod other) => Certainties.Of(
        LatestStart <= other.EarliestEnd && other.LatestStart <= EarliestEnd,
        EarliestStart > other.LatestEnd || other.EarliestStart > LatestEnd);

    /// <summary>Whether the period has ended before another begins.</summary>
    /// <param name="other">Another period.</param>
    public Certainty IsBefore(UncertainPeriod other) => Certainties.Of(LatestEnd < other.EarliestStart, EarliestEnd >= other.LatestStart);

    /// <summary>Reads a period, if the text is one.</summary>
    /// <param name="s">The text.</param>
    /// <param name="result">The period, or the one of which neither end is known.</param>
    public static bool TryParse(ReadOnlySpan<char> s, out UncertainPeriod result)
    {
        result = default;
        var slash = s.IndexOf('/');
        if (s.Length > MaxLength || slash < 0 || !TryEdge(s[..slash], out var start) || !TryEdge(s[(slash + 1)..], out var end) || IsInverted(start, end))
        {
            return false;
        }

        result = new UncertainPeriod(start, end);
        return true;
    }

    /// <summary>The rule that a text breaks which is no period.</summary>
    internal static ValidationRule WhyNot(ReadOnlySpan<char> text)
    {
        var slash = text.IndexOf('/');
        return slash < 0
            ? UncertainDate.TryParse(text, out _) ? ValidationRule.DateForPeriod : ValidationRule.Malformed
            : TryEdge(text[..slash], out var start) && TryEdge(text[(slash + 1)..], out var end) && IsInverted(start, end) ? ValidationRule.Order : ValidationRule.Malformed;
    }

    private DateOnly EarliestStart => Start.Kind == PeriodEdgeKind.Open ? DateOnly.MinValue : Start.Date.Possible.Earliest;

    private DateOnly LatestEnd => End.Kind == PeriodEdgeKind.Open ? DateOnly.MaxValue : End.Date.Possible.Latest;

    // It has begun by the day on which it has certainly ended, and has not ended before the day on which it certainly had not begun.
    private DateOnly LatestStart => Start.Kind == PeriodEdgeKind.Open ? DateOnly.MinValue : Least(Start.Date.Possible.Latest, LatestEnd);

    private DateOnly EarliestEnd => End.Kind == PeriodEdgeKind.Open ? DateOnly.MaxValue : Most(End.Date.Possible.Earliest, EarliestStart);

    private static DateOnly Least(DateOnly left, DateOnly right) => left < right ? left : right;

    private static DateOnly Most(DateOnly left, DateOnly right) => left > right ? left : right;

    // By what is possible (ISO 8601-2 lets a date with a mark be another): the earliest that the start may be against the latest that the end may be.
    private static bool IsInverted(PeriodEdge start, PeriodEdge end) =>
        start.Kind == PeriodEdgeKind.Date && end.Kind == PeriodEdgeKind.Date && start.Date.Possible.Earliest > end.Date.Possible.Latest;

    private static bool TryEdge(ReadOnlySpan<char> text, out PeriodEdge edge)
    {
        edge = PeriodEdge.Unknown;
        if (text.IsEmpty)
        {
            return true;
        }

        if (text is OpenText)
        {
            edge = PeriodEdge.Open;
            return true;
        }

        edge = UncertainDate.TryParse(text, out var date) ? PeriodEdge.At(date) : default;
        return edge.Kind == PeriodEdgeKind.Date;
    }

    private int Write(Span<char> destination)
    {
        var length = WriteEdge(destination, Start);
        destination[length++] = '/';
        return length + WriteEdge(destination[length..], End);
    }

    private static int WriteEdge(Span<char> destination, PeriodEdge edge)
    {
        if (edge.Kind == PeriodEdgeKind.Open)
        {
            OpenText.CopyTo(destination);
            return OpenText.Length;
        }

        var length = 0;
        return edge.Kind == PeriodEdgeKind.Date && edge.Date.TryFormat(destination, out length) ? length : 0;
    }
}
