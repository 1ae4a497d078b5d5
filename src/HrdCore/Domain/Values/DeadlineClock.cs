namespace HrdCore.Domain.Values;

/// <summary>How the time to a deadline is counted.</summary>
public enum DeadlineClock
{
    /// <summary>Hours on the clock, nights and weekends included.</summary>
    Elapsed = 0,

    /// <summary>Whole days of the calendar, after the day on which it starts.</summary>
    CalendarDays = 1,
}
