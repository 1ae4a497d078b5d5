using System.Text.RegularExpressions;
using HrdCore.Tests.Domain.Consent;

namespace HrdCore.Tests.Conventions.Documentation;

/// <summary>Every edge that <c>docs/consent.md</c> decides has the test that it names, and every test of an edge stands on the page.</summary>
public partial class ConsentPageTests
{
    [Fact]
    public void Edges_OfThePage_AreThoseOfTheTests()
    {
        var page = File.ReadLines(Path.Combine(Repository.Root, "docs", "consent.md")).Select(line => RowLine().Match(line)).Where(match => match.Success)
            .Select(match => (match.Groups["edge"].Value, match.Groups["test"].Value));
        var tests = typeof(ConsentEdgeTests).GetMethods().Where(method => method.IsDefined(typeof(FactAttribute), inherit: true))
            .Select(method => (Edge: method.GetCustomAttributesData().Single(IsEdge).ConstructorArguments[1].Value as string ?? string.Empty, method.Name));
        Assert.Equal(tests.OrderBy(test => test.Edge, StringComparer.Ordinal), page.OrderBy(row => row.Item1, StringComparer.Ordinal));
    }

    private static bool IsEdge(System.Reflection.CustomAttributeData attribute) =>
        attribute.AttributeType == typeof(TraitAttribute) && attribute.ConstructorArguments[0].Value is "Edge";

    [GeneratedRegex(@"^\| (?<edge>C\d+) \|[^|]*\| `(?<test>\w+)` \|$")]
    private static partial Regex RowLine();
}
