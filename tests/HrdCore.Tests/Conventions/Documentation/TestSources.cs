using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace HrdCore.Tests.Conventions.Documentation;

/// <summary>One test method: the exceptions it asserts, and every name it or a helper of its class mentions.</summary>
internal sealed record ThrowingTest(string Class, IReadOnlySet<string> Exact, IReadOnlySet<string> AnyDerived, IReadOnlySet<string> Names);

// Reads the test sources as text trees and finds the methods with an Assert.Throws-like call. A helper in the same class counts as part of the
// test that calls it, so that a test may keep its set-up apart.
internal static class TestSources
{
    public static IReadOnlyList<ThrowingTest> ThrowingTests { get; } =
        [.. Repo.CSharpFiles("tests").SelectMany(path => In(CSharpSyntaxTree.ParseText(File.ReadAllText(path), new CSharpParseOptions(LanguageVersion.Preview))))];

    public static IEnumerable<ThrowingTest> In(SyntaxTree tree) =>
        from type in tree.GetRoot().DescendantNodes().OfType<TypeDeclarationSyntax>()
        let helpers = type.Members.OfType<MethodDeclarationSyntax>().ToLookup(method => method.Identifier.Text)
        from method in type.Members.OfType<MethodDeclarationSyntax>()
        where method.AttributeLists.Count > 0
        let nodes = WithHelpers(method, helpers).ToArray()
        let throws = nodes.OfType<GenericNameSyntax>().Where(name => name.Identifier.Text.StartsWith("Throws", StringComparison.Ordinal)).ToArray()
        where throws.Length > 0
        select new ThrowingTest(
            type.Identifier.Text,
            throws.Where(name => !IsAny(name)).Select(Argument).ToHashSet(),
            throws.Where(IsAny).Select(Argument).ToHashSet(),
            nodes.OfType<SimpleNameSyntax>().Select(name => name.Identifier.Text).ToHashSet());

    private static IEnumerable<SyntaxNode> WithHelpers(MethodDeclarationSyntax method, ILookup<string, MethodDeclarationSyntax> helpers)
    {
        var own = method.DescendantNodes().ToArray();
        return own.Concat(own.OfType<SimpleNameSyntax>().Select(name => name.Identifier.Text).Distinct()
            .SelectMany(name => helpers[name]).Where(helper => helper != method).SelectMany(helper => helper.DescendantNodes()));
    }

    private static bool IsAny(GenericNameSyntax name) => name.Identifier.Text.StartsWith("ThrowsAny", StringComparison.Ordinal);

    private static string Argument(GenericNameSyntax name) => name.TypeArgumentList.Arguments[0].DescendantNodesAndSelf().OfType<SimpleNameSyntax>().Last().Identifier.Text;
}
