using System.Diagnostics;
using System.Text;

namespace HrdCore.Samples.Tests;

/// <summary>Runs the quick start as a person does: its own process, its output read from pipes.</summary>
internal static class QuickstartProgram
{
    private static readonly string Assembly = Path.Combine(AppContext.BaseDirectory, "Quickstart.dll");

    internal static ProgramResult Run(params string[] arguments) => Start("dotnet", [Assembly, .. arguments]);

    internal static ProgramResult Start(string program, IEnumerable<string> arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        })!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new ProgramResult(process.ExitCode, output, errors.Result);
    }
}

/// <summary>What a run left behind.</summary>
internal sealed record ProgramResult(int ExitCode, string Output, string Errors);
