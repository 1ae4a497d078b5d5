using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace HrdCore.Analyzers.Tests.Harness;

/// <summary>Runs an analyzer as the compiler does. An exception inside it fails the test; it never becomes a quiet AD0001.</summary>
internal static class AnalyzerRun
{
    public static async Task<ImmutableArray<Diagnostic>> RunAsync(
        Compilation compilation, DiagnosticAnalyzer analyzer, bool concurrent = true, ImmutableDictionary<string, string>? options = null)
    {
        var thrown = new ConcurrentQueue<Exception>();
        var settings = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([], new FixedOptions(options ?? ImmutableDictionary<string, string>.Empty)),
            onAnalyzerException: (exception, _, _) => thrown.Enqueue(exception),
            concurrentAnalysis: concurrent,
            logAnalyzerExecutionTime: false);
        var reports = await compilation.WithAnalyzers([analyzer], settings).GetAnalyzerDiagnosticsAsync();
        if (!thrown.IsEmpty)
        {
            throw new AggregateException("The analyzer threw.", thrown);
        }

        return [.. reports.OrderBy(report => report.Location.SourceTree?.FilePath, StringComparer.Ordinal).ThenBy(report => report.Location.SourceSpan)];
    }

    /// <summary>Compares reports with the marks of the source, and says each difference in a line of its own.</summary>
    public static void AssertMatches(MarkedSource source, ImmutableArray<Diagnostic> reports)
    {
        var expected = source.Expected.Select(one => Line(source.Text, one.Id, one.Span, one.Message)).ToHashSet();
        var withMessage = source.Expected.Where(one => one.Message is not null).Select(one => one.Span).ToHashSet();
        var actual = reports.Select(one => Line(source.Text, one.Id, one.Location.SourceSpan, withMessage.Contains(one.Location.SourceSpan) ? one.GetMessage() : null)).ToList();
        var missing = expected.Except(actual).Select(line => "not reported: " + line);
        var surplus = actual.Except(expected).Select(line => "reported:     " + line);
        Assert.True(expected.SetEquals(actual), string.Join(Environment.NewLine, missing.Concat(surplus)));
        Assert.Equal(source.Expected.Length, actual.Count);
    }

    private static string Line(SourceText text, string id, TextSpan span, string? message) =>
        $"{id} line {text.Lines.IndexOf(span.Start) + 1} '{text.ToString(span)}' at {span.Start}{(message is null ? string.Empty : ": " + message)}";
}
