using FsCheck;
using FsCheck.Fluent;
using HrdCore.Domain.Values;

namespace HrdCore.Tests.Domain.Values;

/// <summary>Dates and periods of every kind, and the days that each may be.</summary>
internal static class Dates
{
    // Few years, so that two dates often touch.
    internal static readonly Gen<DateOnly> Days =
        from number in Gen.Choose(new DateOnly(2018, 6, 1).DayNumber, new DateOnly(2021, 2, 1).DayNumber)
        select DateOnly.FromDayNumber(number);

    internal static readonly Gen<UncertainDate> Plain =
        from day in Gen.Frequency((9, Days), (1, Gen.Elements(DateOnly.MinValue, DateOnly.MaxValue, new DateOnly(2020, 2, 29), new DateOnly(99, 1, 1))))
        from precision in Gen.Choose(0, 8)
        select (DatePrecision)precision switch
        {
            DatePrecision.Day => UncertainDate.FromDay(day),
            DatePrecision.DayUnknown => UncertainDate.WithDayUnknown(day.Year, day.Month),
            DatePrecision.Month => UncertainDate.FromMonth(day.Year, day.Month),
            DatePrecision.MonthAndDayUnknown => UncertainDate.WithMonthAndDayUnknown(day.Year),
            DatePrecision.MonthUnknown => UncertainDate.WithMonthUnknown(day.Year),
            DatePrecision.Year => UncertainDate.FromYear(day.Year),
            DatePrecision.Decade => UncertainDate.FromDecade(day.Year / 10 * 10),
            DatePrecision.Century => UncertainDate.FromCentury(day.Year / 100 * 100),
            _ => default,
        };

    internal static readonly Gen<UncertainDate> All =
        from date in Plain
        from qualifier in Gen.Choose(0, 3)
        from isMarked in Gen.Elements(false, false, true)
        select isMarked && date != default ? date.With((DateQualifier)qualifier) : date;

    internal static readonly Gen<PeriodEdge> Edges =
        Gen.Frequency((6, All.Select(PeriodEdge.At)), (1, Gen.Constant(PeriodEdge.Open)), (1, Gen.Constant(PeriodEdge.Unknown)));

    internal static readonly Gen<UncertainPeriod> Periods =
        from one in Edges
        from other in Edges
        select IsOrdered(one, other) ? new UncertainPeriod(one, other) : new UncertainPeriod(other, one);

    /// <summary>The days from which and to which a date may be.</summary>
    internal static (DateOnly First, DateOnly Last) Span(UncertainDate date) =>
        date.Qualifier == DateQualifier.None ? (date.Earliest, date.Latest) : (DateOnly.MinValue, DateOnly.MaxValue);

    /// <summary>Days that a date may be: its first, its last, and those of some others where it may be them.</summary>
    internal static IEnumerable<DateOnly> Candidates(UncertainDate date, params IEnumerable<DateOnly> others)
    {
        var (first, last) = Span(date);
        return others.Concat([first, last, new(2018, 12, 31), new(2019, 3, 14), new(2020, 2, 29)]).Where(day => first <= day && day <= last).Distinct();
    }

    /// <summary>Whole periods that an uncertain one may be.</summary>
    internal static IEnumerable<(DateOnly Start, DateOnly End)> Candidates(UncertainPeriod period) =>
        from start in period.Start.Kind == PeriodEdgeKind.Open ? [DateOnly.MinValue] : Candidates(period.Start.Date, EndsOf(period))
        from end in period.End.Kind == PeriodEdgeKind.Open ? [DateOnly.MaxValue] : Candidates(period.End.Date, EndsOf(period))
        where start <= end
        select (start, end);

    /// <summary>The first and last days that the ends of a period may be.</summary>
    internal static DateOnly[] EndsOf(UncertainPeriod period) =>
        [Span(period.Start.Date).First, Span(period.Start.Date).Last, Span(period.End.Date).First, Span(period.End.Date).Last];

    /// <summary>Whether an answer agrees with what is the case for each of the candidates.</summary>
    internal static bool Agrees(this Certainty answer, IEnumerable<bool> outcomes)
    {
        var all = outcomes.ToArray();
        return answer switch
        {
            Certainty.Yes => all.All(outcome => outcome),
            Certainty.No => !all.Any(outcome => outcome),
            _ => true,
        };
    }

    /// <summary>Whether an answer is Maybe only where the candidates differ.</summary>
    internal static bool IsTight(this Certainty answer, IEnumerable<bool> outcomes) => answer != Certainty.Maybe || outcomes.Distinct().Count() == 2;

    private static bool IsOrdered(PeriodEdge start, PeriodEdge end) =>
        start.Kind != PeriodEdgeKind.Date || end.Kind != PeriodEdgeKind.Date || start.Date.Earliest <= end.Date.Latest;
}
