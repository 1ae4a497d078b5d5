using System.Collections.Immutable;
using HrdCore.Classification;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using Microsoft.Extensions.Logging;

namespace HrdCore.Analyzers.Tests.Harness;

/// <summary>Compilations of test sources against the running framework, the real logging package and the real HrdCore.</summary>
internal static class TestCompilation
{
    public static CSharpParseOptions ParseOptions { get; } = new(LanguageVersion.Preview);

    public static CSharpCompilationOptions Options { get; } = new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable);

    /// <summary>The framework alone, for a project that knows neither HrdCore nor a logger.</summary>
    public static ImmutableArray<MetadataReference> Framework { get; } =
        [.. Directory.EnumerateFiles(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "*.dll").Where(IsManaged).Select(Reference)];

    public static MetadataReference HrdCore { get; } = Reference(typeof(SensitiveAttribute).Assembly.Location);

    public static MetadataReference Logging { get; } = Reference(typeof(ILogger).Assembly.Location);

    /// <summary>Everything that the cases use.</summary>
    public static ImmutableArray<MetadataReference> References { get; } = [.. Framework, HrdCore, Logging];

    /// <summary>The case, the common sources, and a second assembly if one is given.</summary>
    public static CSharpCompilation OfCase(SourceText source, string? library = null) =>
        Create([source, .. CaseFile.Common.Select(text => SourceText.From(text))], library is null ? References : [.. References, Emit(library)]);

    /// <summary>Compiles; fails when the compiler finds an error, because then operations are missing and silence proves nothing.</summary>
    public static CSharpCompilation Create(IEnumerable<SourceText> sources, IEnumerable<MetadataReference> references)
    {
        var trees = sources.Select((text, i) => CSharpSyntaxTree.ParseText(text, ParseOptions, path: $"Source{i}.cs"));
        var compilation = CSharpCompilation.Create("Case", trees, references, Options);
        AssertNoErrors(compilation);
        return compilation;
    }

    public static void AssertNoErrors(Compilation compilation)
    {
        var errors = compilation.GetDiagnostics().Where(one => one.Severity == DiagnosticSeverity.Error).Select(one => one.ToString());
        Assert.True(!errors.Any(), string.Join(Environment.NewLine, errors));
    }

    private static MetadataReference Emit(string library)
    {
        var tree = CSharpSyntaxTree.ParseText(library, ParseOptions);
        var compilation = CSharpCompilation.Create("Library", [tree], References, Options);
        AssertNoErrors(compilation);
        var image = new MemoryStream();
        Assert.True(compilation.Emit(image).Success);
        return MetadataReference.CreateFromImage(image.ToArray());
    }

    private static MetadataReference Reference(string path) => MetadataReference.CreateFromFile(path);

    // The runtime's folder holds native libraries too; those of its own assemblies that one compiles against have these names.
    private static bool IsManaged(string path) =>
        Path.GetFileName(path) is var name
        && !name.EndsWith(".Native.dll", StringComparison.Ordinal)
        && (name.StartsWith("System.", StringComparison.Ordinal) || name is "mscorlib.dll" or "netstandard.dll" or "Microsoft.CSharp.dll");
}
