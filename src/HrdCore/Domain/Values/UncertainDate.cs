// A date as precise as its source, and no more precise.
// Source:  Extended Date/Time Format (EDTF), ISO 8601-2:2019 annex A, and the Library of Congress's page of 4 February 2019. Of level 1 this holds
//          YYYY, YYYY-MM, YYYY-MM-DD, YYYY-MM-XX, YYYY-XX, YYYY-XX-XX, YYYX and YYXX, each with an optional ?, ~ or % at the end. Beyond
//          level 1 it holds XXXX, for a date of which nothing is known. Seasons, times, years before 1 and years of more than four digits
//          are refused; intervals are UncertainPeriod.
// Sizes:   4 to 11 ASCII characters.
// Bounds:  0001-01-01 to 9999-12-31, Gregorian.
using System.Text.Json.Serialization;
using HrdCore.Domain.Json;

namespace HrdCore.Domain.Values;

/// <summary>A date of which a part, or all, may be unknown, and which may be doubted. What is unknown never turns into a first of the month.</summary>
/// <remarks><para>Default value: nothing known, <c>XXXX</c>. Equality: by everything that is printed, so <c>2019-03</c> and <c>2019-03-XX</c> differ. Ordering: none, since imprecise
/// dates have none; ask <see cref="IsBefore(UncertainDate)"/>. Nothing is allocated by reading, writing to a span, or asking.</para>
/// <para>The questions have three answers. The date is taken as one day somewhere from <see cref="Earliest"/> to <see cref="Latest"/>; a mark
/// (<c>?</c>, <c>~</c>, <c>%</c>) says that it may be another day and not how far off, so of a marked date every answer is <see cref="Certainty.Maybe"/>.</para></remarks>
[JsonConverter(typeof(TextJsonConverter<UncertainDate>))]
public readonly partial record struct UncertainDate
{
    /// <summary>Most characters a date takes, e.g. <c>2019-03-14?</c>.</summary>
    public const int MaxLength = 11;

    // Of a decade or century the first year; the day and month are 0 when unknown. A struct of zeros is the date of which nothing is known.
    private readonly ushort _year;
    private readonly byte _month;
    private readonly byte _day;
    private readonly byte _precision;
    private readonly byte _qualifier;

    private UncertainDate(DatePrecision precision, int year, int month, int day, DateQualifier qualifier = DateQualifier.None)
    {
        _precision = (byte)precision;
        _year = (ushort)year;
        _month = (byte)month;
        _day = (byte)day;
        _qualifier = (byte)qualifier;
    }

    /// <summary>How much is known.</summary>
    public DatePrecision Precision => (DatePrecision)_precision;

    /// <summary>The year, 1 to 9999, or null when unknown, as in a decade.</summary>
    public int? Year => Precision >= DatePrecision.Year ? _year : null;

    /// <summary>The month, 1 to 12, or null when unknown.</summary>
    public int? Month => _month == 0 ? null : _month;

    /// <summary>The day of the month, 1 to 31, or null when unknown.</summary>
    public int? Day => _day == 0 ? null : _day;

    /// <summary>How sure the date is.</summary>
    public DateQualifier Qualifier => (DateQualifier)_qualifier;

    /// <summary>The first day that the date may be. The qualifier does not widen it.</summary>
    public DateOnly Earliest => new(Math.Max((int)_year, 1), Math.Max((int)_month, 1), Math.Max((int)_day, 1));

    /// <summary>The last day that the date may be. It is <see cref="Earliest"/> for a day, and for nothing else. The qualifier does not widen it.</summary>
    public DateOnly Latest
    {
        get
        {
            var year = Precision switch
            {
                DatePrecision.Unknown => 9999,
                DatePrecision.Century => _year + 99,
                DatePrecision.Decade => _year + 9,
                _ => _year,
            };
            var month = _month == 0 ? 12 : _month;
            return new DateOnly(year, month, _day == 0 ? DateTime.DaysInMonth(year, month) : _day);
        }
    }

    /// <summary>A day, e.g. <c>2019-03-14</c>.</summary>
    /// <param name="day">Any day.</param>
    public static UncertainDate FromDay(DateOnly day) => new(DatePrecision.Day, day.Year, day.Month, day.Day);

    /// <summary>A month, e.g. <c>2019-03</c>.</summary>
    /// <param name="year">1 to 9999.</param>
    /// <param name="month">1 to 12.</param>
    /// <exception cref="ArgumentOutOfRangeException">Year or month is outside its range.</exception>
    public static UncertainDate FromMonth(int year, int month) => new(DatePrecision.Month, RequireYear(year), RequireMonth(month), 0);

    /// <summary>A year, e.g. <c>2019</c>.</summary>
    /// <param name="year">1 to 9999.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is outside its range.</exception>
    public static UncertainDate FromYear(int year) => new(DatePrecision.Year, RequireYear(year), 0, 0);

    /// <summary>A year in a decade, e.g. <c>201X</c>.</summary>
    /// <param name="firstYear">The decade's first year, 0 to 9990, a multiple of ten: 2010 for <c>201X</c>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is outside its range or no multiple of ten.</exception>
    public static UncertainDate FromDecade(int firstYear) => new(DatePrecision.Decade, RequireFirst(firstYear, 10), 0, 0);

    /// <summary>A year in a century, e.g. <c>20XX</c> for 2000 to 2099.</summary>
    /// <param name="firstYear">The first year written with these digits, 0 to 9900, a multiple of a hundred: 2000 for <c>20XX</c>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is outside its range or no multiple of a hundred.</exception>
    public static UncertainDate FromCentury(int firstYear) => new(DatePrecision.Century, RequireFirst(firstYear, 100), 0, 0);

    /// <summary>One day in a month, e.g. <c>2019-03-XX</c>.</summary>
    /// <param name="year">1 to 9999.</param>
    /// <param name="month">1 to 12.</param>
    /// <exception cref="ArgumentOutOfRangeException">Year or month is outside its range.</exception>
    public static UncertainDate WithDayUnknown(int year, int month) => new(DatePrecision.DayUnknown, RequireYear(year), RequireMonth(month), 0);

    /// <summary>One month in a year, e.g. <c>2019-XX</c>.</summary>
    /// <param name="year">1 to 9999.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is outside its range.</exception>
    public static UncertainDate WithMonthUnknown(int year) => new(DatePrecision.MonthUnknown, RequireYear(year), 0, 0);

    /// <summary>One day in a year, e.g. <c>2019-XX-XX</c>.</summary>
    /// <param name="year">1 to 9999.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is outside its range.</exception>
    public static UncertainDate WithMonthAndDayUnknown(int year) => new(DatePrecision.MonthAndDayUnknown, RequireYear(year), 0, 0);

    /// <summary>The same date, as sure as stated.</summary>
    /// <param name="qualifier">How sure it is.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such qualifier.</exception>
    /// <exception cref="InvalidOperationException">Nothing is known of the date, so there is nothing to doubt.</exception>
    public UncertainDate With(DateQualifier qualifier)
    {
        if (qualifier is < DateQualifier.None or > DateQualifier.UncertainAndApproximate)
        {
            throw new ArgumentOutOfRangeException(nameof(qualifier), "Give a qualifier that exists.");
        }

        if (Precision == DatePrecision.Unknown && qualifier != DateQualifier.None)
        {
            throw new InvalidOperationException("Nothing is known of this date, so there is nothing to doubt. Leave the qualifier away.");
        }

        return new UncertainDate(Precision, _year, _month, _day, qualifier);
    }

    /// <summary>Whether this is the day. Only a day without a mark gives <see cref="Certainty.Yes"/>: a month names when something happened, not that it lasted all month.</summary>
    /// <param name="day">The day that is asked about. For what lasts, see <see cref="UncertainPeriod.Contains(DateOnly)"/>.</param>
    public Certainty Contains(DateOnly day) => IsWithin(day, day);

    /// <summary>Whether the date is somewhere from one day to another, such as in the year of a report: <c>2019-03-XX</c> certainly is in 2019.</summary>
    /// <param name="first">The first day.</param>
    /// <param name="last">The last day, not before the first.</param>
    /// <exception cref="ArgumentException">The last day is before the first.</exception>
    public Certainty IsWithin(DateOnly first, DateOnly last)
    {
        if (last < first)
        {
            throw new ArgumentException("The last day is before the first. Give them in order.", nameof(last));
        }

        var (earliest, latest) = Possible;
        return Certainties.Of(first <= earliest && latest <= last, latest < first || last < earliest);
    }

    /// <summary>Whether two dates are the same day.</summary>
    /// <param name="other">Another date.</param>
    public Certainty Overlaps(UncertainDate other)
    {
        var (earliest, latest) = Possible;
        var (otherEarliest, otherLatest) = other.Possible;
        return Certainties.Of(
            earliest == latest && otherEarliest == otherLatest && earliest == otherEarliest,
            latest < otherEarliest || otherLatest < earliest);
    }

    /// <summary>Whether the date is before another.</summary>
    /// <param name="other">Another date.</param>
    public Certainty IsBefore(UncertainDate other) => Certainties.Of(Possible.Latest < other.Possible.Earliest, Possible.Earliest >= other.Possible.Latest);

    /// <summary>Whether the date is before a day.</summary>
    /// <param name="day">The day.</param>
    public Certainty IsBefore(DateOnly day) => IsBefore(FromDay(day));

    // Every day that the date may be, if it may also be wrong.
    internal (DateOnly Earliest, DateOnly Latest) Possible =>
        Qualifier == DateQualifier.None ? (Earliest, Latest) : (DateOnly.MinValue, DateOnly.MaxValue);

    private static int RequireYear(int year) =>
        year is >= 1 and <= 9999 ? year : throw new ArgumentOutOfRangeException(nameof(year), "A year is 1 to 9999.");

    private static int RequireMonth(int month) =>
        month is >= 1 and <= 12 ? month : throw new ArgumentOutOfRangeException(nameof(month), "A month is 1 to 12.");

    private static int RequireFirst(int firstYear, int years) =>
        firstYear >= 0 && firstYear <= 10_000 - years && firstYear % years == 0
            ? firstYear
            : throw new ArgumentOutOfRangeException(nameof(firstYear), $"Give the first of the {years} years: a multiple of {years}, 0 to {10_000 - years}.");
}
