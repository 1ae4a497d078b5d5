namespace HrdCore.Domain.Vocabulary;

/// <summary>A class of indicator 16.10.1 that a kind of violation falls into, and what has to be established for that.</summary>
public sealed record SdgReading
{
    internal SdgReading(SdgClass sdgClass, SdgConditions condition)
    {
        Class = sdgClass;
        Condition = condition;
    }

    /// <summary>The class.</summary>
    public SdgClass Class { get; }

    /// <summary>What has to be established; all of it.</summary>
    public SdgConditions Condition { get; }
}
