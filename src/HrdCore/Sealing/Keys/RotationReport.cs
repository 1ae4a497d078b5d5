namespace HrdCore.Sealing.Keys;

/// <summary>What a rotation did. Safe to print and log.</summary>
/// <remarks>Threads: immutable.</remarks>
public sealed class RotationReport
{
    internal RotationReport(long rewrapped, long generation, bool isResumed, long edition)
    {
        Rewrapped = rewrapped;
        Generation = generation;
        IsResumed = isResumed;
        Edition = edition;
    }

    /// <summary>How many data keys this call wrapped anew; each was opened before and compared after.</summary>
    public long Rewrapped { get; }

    /// <summary>The generation of the tenant key that is current now; lower ones are refused from here on.</summary>
    public long Generation { get; }

    /// <summary>Whether the call finished a rotation that had broken off.</summary>
    public bool IsResumed { get; }

    /// <summary>The edition of the key book that refuses the former key; remember it away from the store.</summary>
    public long Edition { get; }

    /// <summary>The counts in words.</summary>
    public override string ToString() => $"{Rewrapped} data keys under tenant key generation {Generation}{(IsResumed ? ", resumed" : "")}";
}
