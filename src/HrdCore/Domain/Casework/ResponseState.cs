namespace HrdCore.Domain.Casework;

/// <summary>How a first response stands at a given instant.</summary>
public enum ResponseState
{
    /// <summary>Not answered yet, and still in time.</summary>
    Running = 0,

    /// <summary>Answered in time.</summary>
    Met = 1,

    /// <summary>The time ran out before an answer.</summary>
    Missed = 2,
}
