using System.Diagnostics;

namespace HrdCore.Tests.Conventions;

/// <summary>The files of the repository: those that git tracks, and the sources by folder.</summary>
internal static class Repo
{
    public static string PathOf(params ReadOnlySpan<string> parts) => Path.Combine([Repository.Root, .. parts]);

    /// <summary>A path as the repository writes it: relative, with forward slashes.</summary>
    public static string Relative(string path) => Path.GetRelativePath(Repository.Root, path).Replace('\\', '/');

    /// <summary>Every C# file below a folder, in one order on every machine.</summary>
    public static IEnumerable<string> CSharpFiles(params ReadOnlySpan<string> folder)
    {
        var root = PathOf(folder);
        return !Directory.Exists(root)
            ? []
            : Directory.EnumerateFiles(root, "*.cs", SearchOption.AllDirectories)
                .Where(path => !Relative(path).Split('/').Any(part => part is "bin" or "obj" or "artifacts"))
                .Order(StringComparer.Ordinal);
    }

    /// <summary>Tracked and about-to-be-tracked files that exist on disk; null where git cannot say (an unpacked archive).</summary>
    public static IReadOnlyList<string>? TrackedFiles() =>
        Git("ls-files", "-z", "--cached", "--others", "--exclude-standard") is { } output
            ? [.. output.Split('\0', StringSplitOptions.RemoveEmptyEntries).Distinct().Where(path => File.Exists(PathOf(path))).Order(StringComparer.Ordinal)]
            : null;

    /// <summary>What git answers in the repository; null where it cannot.</summary>
    public static string? Git(params string[] arguments)
    {
        try
        {
            var start = new ProcessStartInfo("git", arguments) { WorkingDirectory = Repository.Root, RedirectStandardOutput = true, RedirectStandardError = true };
            using var process = Process.Start(start)!;
            process.ErrorDataReceived += (_, _) => { };
            process.BeginErrorReadLine();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0 ? output : null;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null; // git is not installed
        }
    }
}
