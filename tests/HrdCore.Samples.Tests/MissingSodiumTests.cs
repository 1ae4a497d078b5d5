namespace HrdCore.Samples.Tests;

/// <summary>A machine without libsodium, made by hiding the library from one process.</summary>
public class MissingSodiumTests
{
    [HiddenLibraryFact]
    public void Run_LibsodiumMissing_NamesThePackage()
    {
        var folder = Path.Combine(Path.GetTempPath(), Guid.NewGuid().ToString("N"));
        var hide = string.Concat(HiddenLibraryFactAttribute.Libraries.Select(path => $"mount --bind /dev/null '{path}' && "));
        var result = QuickstartProgram.Start(
            "unshare", ["-m", "sh", "-c", $"{hide} exec dotnet \"$0\" --out \"$1\"", Path.Combine(AppContext.BaseDirectory, "Quickstart.dll"), folder]);

        Assert.Equal(1, result.ExitCode);
        Assert.Equal("libsodium was not found. Install or update the package libsodium23 (Debian, Ubuntu) or libsodium (Fedora, Alpine, Arch).", result.Errors.TrimEnd());
    }
}

/// <summary>A fact that hides libsodium in a mount namespace of its own; skipped with the reason where that cannot be done.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class HiddenLibraryFactAttribute : FactAttribute
{
    public HiddenLibraryFactAttribute() =>
        Skip = Libraries.Length > 0 && QuickstartCanUnshare() ? null : "libsodium can only be hidden by root on Linux, in a mount namespace.";

    // Links are passed over: a link to a folder can lead round in a circle, and hiding what a link points to is enough.
    private static readonly EnumerationOptions WithoutLinks = new()
    {
        RecurseSubdirectories = true,
        IgnoreInaccessible = true,
        AttributesToSkip = FileAttributes.ReparsePoint,
    };

    internal static string[] Libraries { get; } = !OperatingSystem.IsLinux() ? [] :
    [
        .. new[] { "/usr/lib", "/usr/lib64", "/usr/local/lib" }.Where(Directory.Exists)
            .SelectMany(folder => Directory.EnumerateFiles(folder, "libsodium.so*", WithoutLinks)).Distinct(),
    ];

    private static bool QuickstartCanUnshare()
    {
        try
        {
            return QuickstartProgram.Start("unshare", ["-m", "true"]).ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
