namespace HrdCore.Cryptography.Chunks;

/// <summary>How a message of many chunks is sealed or opened, where the usual is not wanted.</summary>
/// <remarks>Threads: immutable.</remarks>
public sealed class ChunkOptions
{
    internal const int MostWorkers = 8;

    /// <summary>How many threads seal or open what is larger than 128 KiB, the caller's among them: 1 to 8; as many as the machine has processors, but at most 8, unless another
    /// number is given. The outcome is the same for every number. One takes a quarter of a MiB of memory, more take half a MiB each, and a quarter for them all.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not from 1 to 8.</exception>
    public int MaxParallelism
    {
        get;
        init => field = RequireWorkers(value, nameof(value));
    }
        = UsualWorkers;

    /// <summary>Ends the call early, between two pieces of content. What was written by then is the beginning of a message, which no reader takes for whole.</summary>
    public CancellationToken CancellationToken { get; init; }

    internal static ChunkOptions Usual { get; } = new();

    internal static int UsualWorkers => Math.Min(Environment.ProcessorCount, MostWorkers);

    internal static int RequireWorkers(int value, string parameterName) =>
        value is >= 1 and <= MostWorkers ? value : throw new ArgumentOutOfRangeException(parameterName, $"The number of workers is from 1 to {MostWorkers}.");
}
