using System.Reflection;
using HrdCore.Analyzers.Rules;
using HrdCore.CodeFixes.Fixes;

namespace HrdCore.Analyzers.Tests;

/// <summary>What the two assemblies may ask of the compiler that loads them: docs/decisions/0003.</summary>
public sealed class ShippedAssemblyTests
{
    private static readonly string[] CompilerBrings = ["Microsoft.CodeAnalysis", "Microsoft.CodeAnalysis.CSharp", "System.Collections.Immutable", "netstandard"];
    private static readonly string[] EditorBringsToo = [.. CompilerBrings, "Microsoft.CodeAnalysis.Workspaces", "System.Composition.AttributedModel", "HrdCore.Analyzers"];

    [Theory]
    [InlineData(typeof(SensitiveValueReachesLogAnalyzer))]
    [InlineData(typeof(SensitiveValueReachesLogFix))]
    public void Assembly_CompilerItAsksFor_Is414(Type shipped)
    {
        var versions = References(shipped).Where(name => name.Name!.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal)).Select(name => name.Version).Distinct();

        Assert.Equal([new Version(4, 14, 0, 0)], versions);
    }

    [Fact]
    public void Analyzers_References_AreBroughtByTheCompiler() =>
        Assert.Empty(References(typeof(SensitiveValueReachesLogAnalyzer)).Select(name => name.Name).Except(CompilerBrings));

    [Fact]
    public void CodeFixes_References_AreBroughtByTheEditor() =>
        Assert.Empty(References(typeof(SensitiveValueReachesLogFix)).Select(name => name.Name).Except(EditorBringsToo));

    private static AssemblyName[] References(Type shipped) => shipped.Assembly.GetReferencedAssemblies();
}
