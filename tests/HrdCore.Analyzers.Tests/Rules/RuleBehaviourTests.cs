using HrdCore.Analyzers.Rules;
using HrdCore.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace HrdCore.Analyzers.Tests.Rules;

/// <summary>How the rule runs, rather than what it finds.</summary>
public sealed class RuleBehaviourTests
{
    // Stand-ins with the real names, so that either half can be missing.
    private const string Marks = """
        namespace HrdCore.Classification { sealed class SensitiveAttribute : System.Attribute; }
        """;

    private const string Logger = """
        namespace Microsoft.Extensions.Logging { static class LoggerExtensions { public static void LogInformation(this object logger, string message, params object[] args) { } } }
        """;

    private const string Leak = """
        using Microsoft.Extensions.Logging;
        class A { [HrdCore.Classification.Sensitive] string _name = ""; void M() => this.LogInformation(_name); }
        """;

    [Fact]
    public async Task Run_MarksAndLogger_LooksAtCalls() => Assert.Equal(1, await InvocationActionsAsync(Marks, Logger, Leak));

    [Fact]
    public async Task Run_NoMarkInReach_RegistersNothing() => Assert.Equal(0, await InvocationActionsAsync(Logger));

    [Fact]
    public async Task Run_NoLoggerInReach_RegistersNothing() => Assert.Equal(0, await InvocationActionsAsync(Marks));

    [Fact]
    public async Task Run_ConcurrentOrNot_ReportsTheSame()
    {
        // All cases that can share a compilation, each in a namespace of its own.
        var sources = CaseFile.In(RuleIds.SensitiveValueReachesLog).Select(name => (Name: name, Text: CaseFile.Read(name)))
            .Where(one => one.Text.Contains("namespace Cases;", StringComparison.Ordinal) && CaseFile.ReadIfThere(one.Name + ".library") is null)
            .Select((one, i) => MarkedSource.Parse(one.Text.Replace("namespace Cases;", $"namespace Cases{i};", StringComparison.Ordinal), RuleIds.SensitiveValueReachesLog))
            .ToList();
        Assert.True(sources.Count > 30);

        var runs = new List<string>();
        foreach (var concurrent in (bool[])[false, true, true, true])
        {
            var compilation = TestCompilation.Create(
                [.. sources.Select(source => source.Text), .. CaseFile.Common.Select(text => SourceText.From(text))], TestCompilation.References);
            var reports = await AnalyzerRun.RunAsync(compilation, new SensitiveValueReachesLogAnalyzer(), concurrent);
            Assert.Equal(sources.Sum(source => source.Expected.Length), reports.Length);
            runs.Add(string.Join('\n', reports.Select(report => report.ToString())));
        }

        Assert.Single(runs.Distinct());
    }

    private static async Task<int> InvocationActionsAsync(params string[] sources)
    {
        var compilation = TestCompilation.Create(sources.Select(text => SourceText.From(text)), TestCompilation.Framework);
        var analyzer = new SensitiveValueReachesLogAnalyzer();
        var run = compilation.WithAnalyzers([analyzer], new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]), onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: true));
        var result = await run.GetAnalysisResultAsync(CancellationToken.None);
        return result.AnalyzerTelemetryInfo[analyzer].OperationActionsCount;
    }
}
