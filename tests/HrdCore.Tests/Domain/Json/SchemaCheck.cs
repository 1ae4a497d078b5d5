using System.Diagnostics;
using HrdCore.Tests.Conventions;

namespace HrdCore.Tests.Domain.Json;

/// <summary>An independent validator of JSON Schema (ajv, on Node.js), where it is installed.</summary>
internal static class SchemaCheck
{
    private static readonly string Folder = Path.Combine(Repository.Root, "artifacts", "schema");

    internal static bool IsThere { get; } = Directory.Exists(Path.Combine(Folder, "node_modules", "ajv"))
        && (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, "node")));

    /// <summary>Whether each document is valid, in their order.</summary>
    internal static bool[] Ask(IEnumerable<string> documents)
    {
        using var process = Process.Start(new ProcessStartInfo("node", [Path.Combine(Folder, "validate.mjs"), RecordSchemaTests.OnFile])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new System.Text.UTF8Encoding(false),
        })!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        foreach (var document in documents)
        {
            process.StandardInput.Write(document + "\n");
        }

        process.StandardInput.Close();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, errors.Result);
        return [.. output.Result.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line == "valid")];
    }
}

/// <summary>A fact for the independent validator; skipped with the reason where it is absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SchemaCheckFactAttribute : FactAttribute
{
    public SchemaCheckFactAttribute() => Skip = SchemaCheck.IsThere ? null : "The validator of JSON Schema is not installed (./build.sh test installs it where there is Node.js with npm).";
}
