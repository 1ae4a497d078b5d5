using System.Collections.Immutable;
using HrdCore.Classification;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace HrdCore.Benchmarks.Analyzers;

/// <summary>An app of many files like those of a casework app: a type with classified members, and a service that logs, with one leak in each file.</summary>
internal static class GeneratedSources
{
    public static CSharpCompilation Compile(int files)
    {
        var trees = Enumerable.Range(0, files).Select(number => CSharpSyntaxTree.ParseText(Source(number), path: $"Case{number}.cs"));
        var compilation = CSharpCompilation.Create(
            "Generated", trees, References(), new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        var errors = compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToList();
        return errors.Count == 0 ? compilation : throw new InvalidOperationException($"The generated sources do not compile: {errors[0]}");
    }

    // What this program itself runs on: the base library, Microsoft.Extensions.Logging and HrdCore.
    private static ImmutableArray<MetadataReference> References() =>
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is var name
                && (name.StartsWith("System.", StringComparison.Ordinal)
                    || name.StartsWith("Microsoft.Extensions.Logging", StringComparison.Ordinal)
                    || name is "netstandard.dll" or "mscorlib.dll"))
            .Append(typeof(SensitiveAttribute).Assembly.Location)
            .Select(path => MetadataReference.CreateFromFile(path))];

    private static string Source(int number) => $$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using HrdCore.Classification;
        using Microsoft.Extensions.Logging;

        namespace Generated.Part{{number % 20}};

        public sealed class Case{{number}}
        {
            public int Number { get; init; }
            public string Reference { get; init; } = "";
            [Sensitive(DataClass.Identity)] public string Defender { get; init; } = "";
            [Sensitive(DataClass.Contact)] public string? Phone { get; init; }
            public Sensitive<string>? Alias { get; init; }
            public List<string> Steps { get; } = [];
        }

        public sealed class CaseService{{number}}(ILogger<CaseService{{number}}> logger)
        {
            private readonly Dictionary<string, Case{{number}}> _cases = new(StringComparer.Ordinal);

            public void Open(Case{{number}} opened)
            {
                _cases[opened.Reference] = opened;
                logger.LogInformation("Opened {Reference} with {Steps} steps", opened.Reference, opened.Steps.Count);
                foreach (var step in opened.Steps.Where(step => step.Length > 0).OrderBy(step => step, StringComparer.Ordinal))
                {
                    logger.LogDebug("Step {Step} of {Number}", step, opened.Number);
                }
            }

            public string Label(Case{{number}} shown)
            {
                var label = shown.Alias is null ? shown.Reference : $"{shown.Reference} {shown.Alias}";
                return label.Trim();
            }

            public void Call(Case{{number}} called)
            {
                var line = called.Phone is null ? "no phone" : $"calling {called.Defender}";
                if (called.Number % 2 == 0)
                {
                    logger.LogWarning(line);
                }
                else
                {
                    logger.LogInformation("Called {Name}", called.Defender);
                }
            }

            public int Overdue(DateTimeOffset now)
            {
                var count = 0;
                try
                {
                    count = _cases.Values.Count(item => item.Number < now.Year && Label(item).Length > 3);
                }
                catch (InvalidOperationException error)
                {
                    logger.LogError(error, "Counting failed after {Count}", count);
                }

                return count;
            }
        }
        """;
}
