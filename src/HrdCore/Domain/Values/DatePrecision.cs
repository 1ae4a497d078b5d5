namespace HrdCore.Domain.Values;

/// <summary>How much of a date is known. Default value: <see cref="Unknown"/>.</summary>
/// <remarks>The ways to lack a month or a day differ in what was said: <see cref="Month"/> speaks of a month, <see cref="DayUnknown"/> of one day in it. They are kept apart,
/// so that a text comes back as it was written.</remarks>
public enum DatePrecision
{
    /// <summary>Nothing, <c>XXXX</c>.</summary>
    Unknown = 0,

    /// <summary>A year in a known century, e.g. <c>20XX</c>.</summary>
    Century = 1,

    /// <summary>A year in a known decade, e.g. <c>201X</c>.</summary>
    Decade = 2,

    /// <summary>A year, e.g. <c>2019</c>.</summary>
    Year = 3,

    /// <summary>One month in a known year, e.g. <c>2019-XX</c>.</summary>
    MonthUnknown = 4,

    /// <summary>One day in a known year, e.g. <c>2019-XX-XX</c>.</summary>
    MonthAndDayUnknown = 5,

    /// <summary>A month, e.g. <c>2019-03</c>.</summary>
    Month = 6,

    /// <summary>One day in a known month, e.g. <c>2019-03-XX</c>.</summary>
    DayUnknown = 7,

    /// <summary>A day, e.g. <c>2019-03-14</c>.</summary>
    Day = 8,
}
