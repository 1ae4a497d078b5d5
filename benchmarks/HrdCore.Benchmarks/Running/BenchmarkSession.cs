using System.Collections.Immutable;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Perfolizer.Horology;

namespace HrdCore.Benchmarks.Running;

/// <summary>Runs every benchmark of this assembly and says by exit code whether the outcome is good.</summary>
internal static class BenchmarkSession
{
    private const int Good = 0;
    private const int Bad = 1;

    // In process: no project is generated and restored for each run, so it works under locked restore and takes seconds instead of minutes.
    private static readonly InProcessEmitToolchain InProcess = new(TimeSpan.FromMinutes(30), logOutput: true);

    /// <summary>Whether only running counts, not time: a benchmark with a large set-up then takes a small one. Seen by the benchmarks because they run in process.</summary>
    public static bool IsDry { get; private set; }

    /// <summary>Each benchmark once. Bad when one does not run, or when a row of the ratio file names none.</summary>
    public static int Dry()
    {
        IsDry = true;
        var log = new AccumulationLogger();
        var measurements = Run(Job.Dry, log);
        var faults = Faults(measurements).Concat(RatioFile.Read().Unknown(measurements)).ToList();
        if (faults.Count > 0)
        {
            Console.WriteLine(log.GetLog());
        }

        return Conclude(faults, $"{measurements.Length} benchmarks ran once.");
    }

    /// <summary>Measures, prints the ratios, writes a file of them. Bad when a benchmark does not run or a ratio is above its bound.</summary>
    public static int Short()
    {
        var load = ResultsFile.Load();
        var (first, second) = (Run(ShortJob(), ConsoleLogger.Default), Run(ShortJob(), ConsoleLogger.Default)); // what slows one down is rarely there minutes later
        var again = second.ToDictionary(measured => measured.Name, StringComparer.Ordinal);
        ImmutableArray<Measured> measurements = [.. first.Select(measured => measured.With(again[measured.Name]))];
        var file = RatioFile.Read();
        var faults = Faults(measurements).Concat(file.Unknown(measurements)).ToList();
        if (faults.Count > 0)
        {
            return Conclude(faults, string.Empty);
        }

        var ratios = file.Of(measurements);
        Console.WriteLine();
        Console.Write(ResultsFile.Table(ratios));
        Console.WriteLine($"Written: {ResultsFile.Write(load, measurements, ratios)}, and the table in README.md.");
        _ = ReadmeTable.Write(Repository.Root);
        return Conclude([.. ratios.Where(ratio => !ratio.IsWithinBound).Select(ratio => ratio.Broken)], $"{ratios.Length} ratios are within their bounds.");
    }

    /// <summary>Measures the benchmarks of one class, e.g. <c>FieldBenchmarks</c>, while somebody works on what they measure. Compares and writes nothing.</summary>
    public static int Look(string name)
    {
        var type = typeof(BenchmarkSession).Assembly.GetTypes().FirstOrDefault(type => type.Name == name);
        return Conclude([.. type is null ? [$"There is no class {name}."] : Faults(Run(ShortJob(), ConsoleLogger.Default, type))], $"{name} was measured.");
    }

    private static Job ShortJob() => Job.ShortRun.WithWarmupCount(2).WithIterationCount(9).WithIterationTime(TimeInterval.FromMilliseconds(100));

    private static ImmutableArray<Measured> Run(Job job, ILogger logger, Type? only = null)
    {
        var config = ManualConfig.CreateEmpty()
            .AddJob(job.WithToolchain(InProcess))
            .AddLogger(logger)
            .AddDiagnoser(MemoryDiagnoser.Default)
            .AddColumnProvider(DefaultColumnProviders.Instance)
            .WithArtifactsPath(Path.Combine(Repository.Root, "artifacts", "benchmarks"));
        var summaries = only is null ? BenchmarkRunner.Run(typeof(BenchmarkSession).Assembly, config) : [BenchmarkRunner.Run(only, config)];
        return [.. summaries.SelectMany(Measurements)];
    }

    // Every case that was planned is there, also one that the run has no report of.
    private static IEnumerable<Measured> Measurements(Summary summary) =>
        summary.BenchmarksCases.Select(planned => Measured.From(planned, summary[planned]));

    private static IEnumerable<string> Faults(ImmutableArray<Measured> measurements) => measurements.IsEmpty
        ? ["No benchmark was found."]
        : measurements.Where(measured => measured.Nanoseconds is null).Select(measured => $"{measured.Name} gave no result.");

    private static int Conclude(IReadOnlyCollection<string> faults, string good)
    {
        foreach (var fault in faults)
        {
            Console.Error.WriteLine(fault);
        }

        if (faults.Count > 0)
        {
            return Bad;
        }

        Console.WriteLine(good);
        return Good;
    }
}
