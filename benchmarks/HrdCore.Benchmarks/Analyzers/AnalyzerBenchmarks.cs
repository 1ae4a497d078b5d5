using System.Collections.Immutable;
using System.Reflection;
using BenchmarkDotNet.Attributes;
using HrdCore.Benchmarks.Running;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace HrdCore.Benchmarks.Analyzers;

/// <summary>What the rules add to a build: compiling 1,000 files with and without them, parsing apart.</summary>
[InvocationCount(1)] // one call takes seconds: more of them make the run long, not its outcome better
[WarmupCount(1)]
[IterationCount(3)]
public class AnalyzerBenchmarks
{
    private static readonly int Files = BenchmarkSession.IsDry ? 10 : 1_000;
    private static readonly CompilationWithAnalyzersOptions Options = new(
        new AnalyzerOptions([]), onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: false);

    private ImmutableArray<DiagnosticAnalyzer> _analyzers;
    private CSharpCompilation _compilation = null!;

    /// <summary>Also checks that the rules do their work here: a rule that finds nothing, or that crashed, is fast.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _analyzers = [.. Assembly.Load("HrdCore.Analyzers").GetTypes()
            .Where(type => type.GetCustomAttribute<DiagnosticAnalyzerAttribute>() is not null)
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!)];
        _compilation = GeneratedSources.Compile(Files);

        var found = Analyze();
        if (found.Any(diagnostic => diagnostic.Id == "AD0001"))
        {
            throw new InvalidOperationException("A rule threw: its time means nothing.");
        }

        var files = found.Where(diagnostic => diagnostic.Id == "HRD1001").Select(diagnostic => diagnostic.Location.SourceTree).Distinct().Count();
        if (files != Files)
        {
            throw new InvalidOperationException($"HRD1001 was reported in {files} of {Files} files, each of which has a leak.");
        }
    }

    [Benchmark(Baseline = true)]
    public int WithoutAnalyzers() => Fresh().GetDiagnostics().Length;

    [Benchmark]
    public int WithAnalyzers() => Analyze().Length;

    private ImmutableArray<Diagnostic> Analyze() =>
        new CompilationWithAnalyzers(Fresh(), _analyzers, Options).GetAllDiagnosticsAsync(CancellationToken.None).GetAwaiter().GetResult();

    // A compilation remembers what it has bound; a clone shares the parsed files only.
    private CSharpCompilation Fresh() => _compilation.Clone();
}
