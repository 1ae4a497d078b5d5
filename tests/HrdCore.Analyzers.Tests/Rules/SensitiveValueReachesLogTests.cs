using System.Collections.Immutable;
using HrdCore.Analyzers.Rules;
using HrdCore.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis.Text;

namespace HrdCore.Analyzers.Tests.Rules;

public sealed class SensitiveValueReachesLogTests
{
    private const string Folder = RuleIds.SensitiveValueReachesLog;

    public static TheoryData<string> Cases => [.. CaseFile.In(Folder)];

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Case_AsMarked_ReportsThatAndNothingElse(string name)
    {
        var source = MarkedSource.Parse(CaseFile.Read(name), Folder);
        Assert.Equal(Path.GetFileName(name).StartsWith("Reports_", StringComparison.Ordinal), !source.Expected.IsEmpty);

        var compilation = TestCompilation.OfCase(source.Text, CaseFile.ReadIfThere(name + ".library"));

        AnalyzerRun.AssertMatches(source, await AnalyzerRun.RunAsync(compilation, new SensitiveValueReachesLogAnalyzer()));
    }
}
