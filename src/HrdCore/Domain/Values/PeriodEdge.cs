namespace HrdCore.Domain.Values;

/// <summary>Where a period begins or ends: at a date, nowhere (open), or somewhere that is not known. Default value: not known.</summary>
/// <remarks>Equality: by kind and date. Ordering: none, as dates have none. A date of which nothing is known is the same as an edge that is not known.</remarks>
public readonly record struct PeriodEdge
{
    private PeriodEdge(PeriodEdgeKind kind, UncertainDate date)
    {
        Kind = kind;
        Date = date;
    }

    /// <summary>There is an edge, and nobody knows where.</summary>
    public static PeriodEdge Unknown => default;

    /// <summary>There is no edge: it always was so, or it goes on.</summary>
    public static PeriodEdge Open => new(PeriodEdgeKind.Open, default);

    /// <summary>Which of the three it is.</summary>
    public PeriodEdgeKind Kind { get; }

    /// <summary>The date; the one of which nothing is known when the edge is open or not known.</summary>
    public UncertainDate Date { get; }

    /// <summary>An edge at a date.</summary>
    /// <param name="date">The date. The one of which nothing is known gives <see cref="Unknown"/>.</param>
    public static PeriodEdge At(UncertainDate date) => date.Precision == DatePrecision.Unknown ? Unknown : new PeriodEdge(PeriodEdgeKind.Date, date);

    /// <summary>An edge at a day.</summary>
    /// <param name="day">Any day.</param>
    public static PeriodEdge At(DateOnly day) => At(UncertainDate.FromDay(day));

    /// <summary>As in a period: a date, <c>..</c> for open, nothing for not known.</summary>
    public override string ToString() => Kind switch
    {
        PeriodEdgeKind.Open => UncertainPeriod.OpenText,
        PeriodEdgeKind.Date => Date.ToString(),
        _ => string.Empty,
    };
}
