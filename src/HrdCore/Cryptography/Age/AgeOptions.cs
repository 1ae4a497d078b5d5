namespace HrdCore.Cryptography.Age;

/// <summary>How an age file is written or read, where the usual is not wanted.</summary>
/// <remarks>Threads: immutable.</remarks>
public sealed class AgeOptions
{
    private const int MostWorkers = 8;

    /// <summary>Whether a file that is written is armored: text of 64 columns that survives mail, a third longer. Default value: False. Reading takes both forms.</summary>
    public bool Armor { get; init; }

    /// <summary>How many workers seal or open what is larger than 256 KiB: 1 to 8; as many as the machine has processors, but at most 8, unless another number is given.
    /// The file is the same for every number; each worker has half a MiB of content in memory, and one such piece waits.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not from 1 to 8.</exception>
    public int MaxParallelism
    {
        get;
        init => field = value is >= 1 and <= MostWorkers ? value : throw new ArgumentOutOfRangeException(nameof(value), $"The number of workers is from 1 to {MostWorkers}.");
    }
        = Math.Min(Environment.ProcessorCount, MostWorkers);

    /// <summary>Ends the call early, between two pieces of content. What was written by then is the beginning of a file, which no reader takes for whole.</summary>
    public CancellationToken CancellationToken { get; init; }
}
