namespace HrdCore.Domain.Values;

/// <summary>How much of a date is known. The two ways to lack a day differ in what was said: <see cref="Month"/> speaks of a whole month, <see cref="DayUnknown"/> of one day in it.</summary>
public enum DatePrecision
{
    /// <summary>A day, e.g. <c>2019-03-14</c>.</summary>
    Day = 0,

    /// <summary>One day in a known month, e.g. <c>2019-03-XX</c>.</summary>
    DayUnknown = 1,

    /// <summary>A month, e.g. <c>2019-03</c>.</summary>
    Month = 2,

    /// <summary>One day in a known year, e.g. <c>2019-XX-XX</c>.</summary>
    MonthAndDayUnknown = 3,

    /// <summary>A year, e.g. <c>2019</c>.</summary>
    Year = 4,
}
