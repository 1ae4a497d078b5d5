namespace HrdCore.Tests.Domain.Values;

/// <summary>How much managed memory something takes, once it is warm.</summary>
internal static class Allocations
{
    private const int Rounds = 1_000;

    /// <summary>Bytes that a thousand calls allocate on this thread.</summary>
    internal static long Of(Action action)
    {
        for (var i = 0; i < 100; i++)
        {
            action();
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < Rounds; i++)
        {
            action();
        }

        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
