using HrdCore.Cryptography.Chunks;

namespace HrdCore.Cryptography.Age;

/// <summary>How an age file is written or read, where the usual is not wanted.</summary>
/// <remarks>Threads: immutable.</remarks>
public sealed class AgeOptions
{
    /// <summary>Whether a file that is written is armored: text of 64 columns that survives mail, a third longer. Default value: False. Reading takes both forms.</summary>
    public bool Armor { get; init; }

    /// <summary>How many threads seal or open what is larger than 128 KiB, the caller's among them: 1 to 8; as many as the machine has processors, but at most 8, unless another
    /// number is given. The file is the same for every number. One takes a quarter of a MiB of memory, more take half a MiB each, and a quarter for them all.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not from 1 to 8.</exception>
    public int MaxParallelism
    {
        get;
        init => field = ChunkOptions.RequireWorkers(value, nameof(value));
    }
        = ChunkOptions.UsualWorkers;

    /// <summary>Ends the call early, between two pieces of content. What was written by then is the beginning of a file, which no reader takes for whole.</summary>
    public CancellationToken CancellationToken { get; init; }
}
