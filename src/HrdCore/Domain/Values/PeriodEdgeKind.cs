namespace HrdCore.Domain.Values;

/// <summary>What is known of the beginning or end of a period. Default value: <see cref="Unknown"/>.</summary>
public enum PeriodEdgeKind
{
    /// <summary>There is one, and nobody knows where; nothing is written.</summary>
    Unknown = 0,

    /// <summary>A date, as precise as it is known.</summary>
    Date = 1,

    /// <summary>There is none, <c>..</c>.</summary>
    Open = 2,
}
