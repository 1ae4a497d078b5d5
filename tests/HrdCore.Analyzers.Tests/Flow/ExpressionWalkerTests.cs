using HrdCore.Analyzers.Catalogue;
using HrdCore.Analyzers.Flow;
using HrdCore.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace HrdCore.Analyzers.Tests.Flow;

/// <summary>What the walk costs, counted in nodes and not in seconds.</summary>
public sealed class ExpressionWalkerTests
{
    public static TheoryData<string, string> Shapes => new()
    {
        { "concatenation", "\"\" + {0}" },
        { "conditional", "{0}" },
        { "chain", "defender.LegalName{0}" },
        { "conditional chain", "defender?.Alias{0}" },
        { "interpolation", "$\"{0}\"" },
        { "collection", "new object?[] {{ {0} }}" },
    };

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Walk_ExpressionTwiceAsLong_VisitsTwiceAsMany(string shape, string frame)
    {
        var (small, medium, large) = (Visits(shape, frame, 50), Visits(shape, frame, 100), Visits(shape, frame, 200));

        Assert.True(small >= 50);
        Assert.Equal(2 * (medium - small), large - medium);
    }

    [Fact]
    public void Walk_ThousandsOfTerms_EndsAndFindsTheLast()
    {
        var terms = string.Join(" + ", Enumerable.Repeat("defender.CaseNumber", 3000).Append("defender.LegalName"));

        var walker = Walk($"\"\" + {terms}");

        Assert.Equal("LegalName", Assert.Single(walker.Findings).Source.Name);
    }

    [Fact]
    public void Walk_Findings_AreInTheOrderOfTheSource()
    {
        var walker = Walk("new object?[] { defender.LegalName, $\"{defender.Alias}\" + defender.Age, (defender.passport, defender.Home) }");

        Assert.Equal(["LegalName", "Alias", "Age", "passport", "Home"], walker.Findings.Select(finding => finding.Source.Name));
    }

    private static int Visits(string shape, string frame, int count) => Walk(string.Format(null, frame, Repeat(shape, count))).Visited;

    private static string Repeat(string shape, int count) => shape switch
    {
        "concatenation" => string.Join(" + ", Enumerable.Repeat("defender.LegalName", count)),
        "conditional" => string.Concat(Enumerable.Repeat("defender.IsAtRisk ? defender.LegalName : ", count)) + "\"\"",
        "chain" => string.Concat(Enumerable.Repeat(".Trim()", count)),
        "conditional chain" => string.Concat(Enumerable.Repeat("?.Trim()", count)),
        "interpolation" => string.Concat(Enumerable.Repeat("{defender.LegalName}", count)),
        _ => string.Join(", ", Enumerable.Repeat("defender.LegalName", count)),
    };

    private static ExpressionWalker Walk(string expression)
    {
        var source = SourceText.From($"using Personas; static class Subject {{ static object? Value(Defender defender) => {expression}; }}");
        var compilation = TestCompilation.OfCase(source);
        var tree = compilation.SyntaxTrees.First();
        var body = tree.GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>().Single().ExpressionBody!.Expression;
        var walker = new ExpressionWalker(new SensitiveSymbols(MarkerTypes.Resolve(compilation)), CancellationToken.None);
        walker.Walk(compilation.GetSemanticModel(tree).GetOperation(body)!);
        return walker;
    }
}
