using HrdCore.Tests.Conventions.Documentation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace HrdCore.Tests.Conventions.PublicApi;

/// <summary>What users can call changes only by a line in a reviewed file.</summary>
public sealed class PublicApiTests
{
    private const string RefreshCommand = "HRDCORE_UPDATE_API=1 ./build.sh test";

    private static readonly string Listed = Repo.PathOf("src", "HrdCore", "PublicAPI.txt");

    [Fact]
    public void PublicApi_OfTheAssembly_IsTheListedOne()
    {
        var now = PublicApiText.Lines(XmlDocs.Library);
        if (Environment.GetEnvironmentVariable("HRDCORE_UPDATE_API") == "1")
        {
            File.WriteAllText(Listed, string.Join('\n', now) + "\n");
        }

        var difference = PublicApiText.Difference(File.Exists(Listed) ? File.ReadAllLines(Listed) : [], now);

        Assert.True(difference.Count == 0, $"The public API differs from src/HrdCore/PublicAPI.txt:\n{string.Join('\n', difference)}\nIf it is meant to, run: {RefreshCommand}");
    }

    [Fact]
    public void PublicApiText_NullabilityChange_IsADifference()
    {
        var difference = PublicApiText.Difference(Api("public string? Name => null;"), Api("public string Name => \"\";"));

        Assert.Equal(["- sealed class Sample.Thing : Exception, IDisposable { string? Name { get; } }", "+ sealed class Sample.Thing : Exception, IDisposable { string Name { get; } }"], difference);
    }

    [Fact]
    public void PublicApiText_InternalMember_IsNotListed() => Assert.Equal(Api(""), Api("internal int Hidden; private int _hidden;"));

    [Fact]
    public void PublicApiText_Type_IsListedWithKindTraitsAndBases() =>
        Assert.Contains("sealed class Sample.Thing : Exception, IDisposable", Api(""));

    private static IReadOnlyList<string> Api(string member) =>
        PublicApiText.Lines(CSharpCompilation.Create(
            "Sample",
            [CSharpSyntaxTree.ParseText($"#nullable enable\nnamespace Sample; public sealed class Thing : System.Exception, System.IDisposable {{ public void Dispose() {{ }} {member} }}")],
            XmlDocs.Compilation.References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)).Assembly);
}
