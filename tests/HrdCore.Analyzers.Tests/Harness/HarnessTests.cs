using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace HrdCore.Analyzers.Tests.Harness;

/// <summary>A harness that cannot fail proves nothing.</summary>
public sealed class HarnessTests
{
    [Fact]
    public async Task Run_AnalyzerThrows_FailsTheTest()
    {
        var compilation = TestCompilation.Create([SourceText.From("class A;")], TestCompilation.Framework);

        await Assert.ThrowsAsync<AggregateException>(() => AnalyzerRun.RunAsync(compilation, new ProbeAnalyzer(), options: Probe("throw")));
    }

    [Fact]
    public async Task Run_OptionIsSet_ReachesTheAnalyzer()
    {
        var source = MarkedSource.Parse("class [|A|];", ProbeAnalyzer.Id);
        var compilation = TestCompilation.Create([source.Text], TestCompilation.Framework);

        AnalyzerRun.AssertMatches(source, await AnalyzerRun.RunAsync(compilation, new ProbeAnalyzer(), options: Probe("report")));
    }

    [Theory]
    [InlineData("class A;")]
    [InlineData("[|class|] A;")]
    [InlineData("class {|HRD1001:A|};")]
    [InlineData("class [|A|]; // => Other text")]
    public async Task AssertMatches_MarksDiffer_FailsTheTest(string marked)
    {
        var source = MarkedSource.Parse(marked, ProbeAnalyzer.Id);
        var reports = await AnalyzerRun.RunAsync(
            TestCompilation.Create([source.Text], TestCompilation.Framework), new ProbeAnalyzer(), options: Probe("report"));

        Assert.ThrowsAny<Exception>(() => AnalyzerRun.AssertMatches(source, reports));
    }

    [Fact]
    public void Create_SourceHasAnError_FailsTheTest() =>
        Assert.ThrowsAny<Exception>(() => TestCompilation.Create([SourceText.From("class A { Missing M; }")], TestCompilation.Framework));

    private static ImmutableDictionary<string, string> Probe(string value) => ImmutableDictionary<string, string>.Empty.Add(ProbeAnalyzer.Key, value);
}
