namespace HrdCore.Domain.Vocabulary;

/// <summary>A kind of violation, and where it has no counterpart: an export to there loses it or makes it something else.</summary>
public sealed record CrosswalkGap
{
    internal CrosswalkGap(ViolationType type, CrosswalkTargets missing)
    {
        Type = type;
        Missing = missing;
    }

    /// <summary>The kind of violation.</summary>
    public ViolationType Type { get; }

    /// <summary>Where it has no counterpart; never none.</summary>
    public CrosswalkTargets Missing { get; }
}
