using HrdCore.Tests;

namespace HrdCore.PackageTests;

/// <summary>The packed package: in the folder that HRDCORE_PACKAGES names (build.sh does), else where "./build.sh pack" puts it.</summary>
internal static class PackageFile
{
    private const string Variable = "HRDCORE_PACKAGES";

    public static string Folder { get; } =
        Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named ? named : Path.Combine(Repository.Root, "artifacts", "package", "release");

    /// <summary>Null when there is none. More than one would leave open which one is tested, so that is an error.</summary>
    public static string? FullPath { get; } =
        Directory.Exists(Folder) ? Directory.EnumerateFiles(Folder, "HrdCore.*.nupkg").SingleOrDefault(path => char.IsAsciiDigit(Path.GetFileName(path)["HrdCore.".Length])) : null;

    /// <summary>Whoever names a folder expects a package in it; then its absence is a failure and no reason to skip.</summary>
    public static bool IsDemanded => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 };

    public static string Version => Path.GetFileNameWithoutExtension(FullPath!)["HrdCore.".Length..];
}

/// <summary>A fact about the packed package; skipped, with the reason, when nothing was packed.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class PackageFactAttribute : FactAttribute
{
    public PackageFactAttribute()
    {
        if (PackageFile.FullPath is null && !PackageFile.IsDemanded)
        {
            Skip = "No package was packed; run ./build.sh package-test.";
        }
    }
}
