using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace HrdCore.Benchmarks.Running;

/// <summary>One benchmark with its parameters, and what came out.</summary>
/// <param name="Name">Class, method and parameter values, e.g. <c>SealBenchmarks.Cobblestone256(64)</c>; what ratios.json refers to.</param>
/// <param name="Nanoseconds">The shortest time of one call; null when there is no result. The shortest, because other work on a shared machine only ever adds to a time, and for minutes on end.</param>
/// <param name="Iterations">How many measurements it is the shortest of.</param>
/// <param name="AllocatedBytes">Managed memory of one call, in bytes; null when not measured.</param>
internal sealed record Measured(string Name, double? Nanoseconds, int Iterations, long? AllocatedBytes)
{
    public static Measured From(BenchmarkCase planned, BenchmarkReport? report)
    {
        var parameters = string.Join(',', planned.Parameters.Items.Select(item => item.Value));
        var method = $"{planned.Descriptor.Type.Name}.{planned.Descriptor.WorkloadMethod.Name}";
        return new(
            parameters.Length == 0 ? method : $"{method}({parameters})",
            report is { Success: true } ? report.ResultStatistics?.Min : null,
            report?.ResultStatistics?.N ?? 0,
            report?.GcStats.GetBytesAllocatedPerOperation(planned));
    }

    /// <summary>The same benchmark in another round.</summary>
    public Measured With(Measured other) => this with
    {
        Nanoseconds = Nanoseconds is { } mine && other.Nanoseconds is { } theirs ? Math.Min(mine, theirs) : null,
        Iterations = Iterations + other.Iterations,
    };
}
