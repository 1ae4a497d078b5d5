using System.Diagnostics;

namespace HrdCore.PackageTests;

/// <summary>Runs a command and gives its exit code and all that it printed.</summary>
internal static class Tool
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(5);

    public static (int ExitCode, string Output) Run(string folder, IReadOnlyDictionary<string, string> environment, string command, params string[] arguments)
    {
        var start = new ProcessStartInfo(command, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBuild", StringComparison.OrdinalIgnoreCase)).ToArray())
        {
            start.Environment.Remove(name); // the test host's own build variables would steer the inner build
        }

        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        if (!process.WaitForExit(Limit))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"'{command} {arguments[0]}' did not end within {Limit.TotalMinutes} minutes.");
        }

        return (process.ExitCode, output.Result + error.Result);
    }

    /// <summary>As <see cref="Run"/>, for a command that has to succeed.</summary>
    public static string Require(string folder, IReadOnlyDictionary<string, string> environment, string command, params string[] arguments)
    {
        var (exitCode, output) = Run(folder, environment, command, arguments);
        return exitCode == 0 ? output : throw new InvalidOperationException($"'{command} {string.Join(' ', arguments)}' failed:\n{output}");
    }
}
