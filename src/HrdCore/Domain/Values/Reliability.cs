namespace HrdCore.Domain.Values;

/// <summary>How far a source, or one report from it, is to be relied on. Default value: <see cref="NotAssessed"/>.</summary>
public enum Reliability
{
    /// <summary>Nobody has judged it yet.</summary>
    NotAssessed = 0,

    /// <summary>No doubt; it has always been right.</summary>
    Reliable = 1,

    /// <summary>Little doubt; it has been right most of the time.</summary>
    MostlyReliable = 2,

    /// <summary>Some doubt; it has been right before.</summary>
    FairlyReliable = 3,

    /// <summary>Much doubt; it has been right now and then.</summary>
    SeldomReliable = 4,

    /// <summary>It has been wrong.</summary>
    Unreliable = 5,

    /// <summary>Someone has tried to judge it, and there is nothing to judge by, as with a source that is new.</summary>
    CannotBeJudged = 6,
}
