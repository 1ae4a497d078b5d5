using System.Collections.Immutable;
using System.Reflection;
using System.Text.RegularExpressions;
using HrdCore.Analyzers.Rules;
using HrdCore.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace HrdCore.Analyzers.Tests.Rules;

/// <summary>Every rule has a page, the page tells the truth, and the release notes know the rule.</summary>
public sealed class RulePagesTests
{
    private static readonly ImmutableArray<DiagnosticAnalyzer> Analyzers =
    [
        .. typeof(SensitiveValueReachesLogAnalyzer).Assembly.GetTypes()
            .Where(type => type.IsDefined(typeof(DiagnosticAnalyzerAttribute)))
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];

    public static TheoryData<string> Ids => [.. DeclaredIds()];

    [Fact]
    public void Rules_AllAnalyzers_AreTheDeclaredIds() =>
        Assert.Equal(DeclaredIds(), Analyzers.SelectMany(analyzer => analyzer.SupportedDiagnostics).Select(rule => rule.Id).Distinct().Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Rule_HelpLink_LeadsToItsPage(string id)
    {
        Assert.EndsWith($"/docs/rules/{id}.md", RuleOf(id).HelpLinkUri, StringComparison.Ordinal);
        Assert.StartsWith($"# {id}: {RuleOf(id).Title}\n", Page(id), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Rule_ExamplesOfItsPage_ReportOnTheLinesThatSaySo(string id)
    {
        var blocks = Regex.Matches(Page(id), "^```csharp\n(.*?)^```", RegexOptions.Singleline | RegexOptions.Multiline).Select(block => block.Groups[1].Value).ToList();
        Assert.Contains(blocks, block => block.Contains("// " + id, StringComparison.Ordinal));
        foreach (var block in blocks)
        {
            var text = SourceText.From(block);
            var expected = text.Lines.Where(line => line.ToString().EndsWith("// " + id, StringComparison.Ordinal)).Select(line => line.LineNumber);

            var reports = await AnalyzerRun.RunAsync(TestCompilation.OfCase(text), AnalyzerOf(id));

            Assert.Equal(expected, reports.Select(report => report.Location.GetLineSpan().StartLinePosition.Line));
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Rule_ReleaseNotes_HaveItOnceAsItIs(string id)
    {
        var notes = string.Concat(Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Releases"), "*.md").Select(File.ReadAllText));
        var rule = RuleOf(id);

        Assert.Single(Regex.Matches(notes, $@"^{id} \| {rule.Category} \| {rule.DefaultSeverity} \| \S", RegexOptions.Multiline));
    }

    [Fact]
    public void Resources_EveryText_IsThere()
    {
        var texts = typeof(Resources).GetProperties(BindingFlags.Public | BindingFlags.Static).Select(property => property.GetValue(null)).OfType<LocalizableString>()
            .Concat([Resources.SourceInstance("x"), Resources.SourceLocal("x"), Resources.SourceParameter("x")]).ToList();

        Assert.All(texts, text => Assert.NotEqual(string.Empty, text.ToString()));
    }

    private static IEnumerable<string> DeclaredIds() =>
        typeof(RuleIds).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!).Order(StringComparer.Ordinal);

    private static DiagnosticAnalyzer AnalyzerOf(string id) => Analyzers.First(analyzer => analyzer.SupportedDiagnostics.Any(rule => rule.Id == id));

    private static DiagnosticDescriptor RuleOf(string id) => AnalyzerOf(id).SupportedDiagnostics.Single(rule => rule.Id == id);

    private static string Page(string id) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Pages", id + ".md"));
}
