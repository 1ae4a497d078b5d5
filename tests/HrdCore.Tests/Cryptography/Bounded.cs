using System.Diagnostics;

namespace HrdCore.Tests.Cryptography;

/// <summary>Runs what must not take much: memory is counted on the thread that runs it, and time only so that a test ends.</summary>
internal static class Bounded
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(20);

    /// <summary>Gives how many bytes were allocated in the managed heap; fails above the limit.</summary>
    internal static long Run(long limitInBytes, Action action)
    {
        var started = Stopwatch.StartNew();
        var before = GC.GetAllocatedBytesForCurrentThread();
        action();
        var taken = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.InRange(taken, 0, limitInBytes);
        Assert.InRange(started.Elapsed, TimeSpan.Zero, Longest);
        return taken;
    }
}
