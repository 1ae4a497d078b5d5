using System.Security.Cryptography;
using HrdCore.Tests;

namespace HrdCore.PackageTests;

/// <summary>Anyone who packs the same commit gets the same bytes, so that a published package can be checked against its source.</summary>
public sealed class ReproducibleTests : IDisposable
{
    private static readonly Dictionary<string, string> NoVariables = [];

    private readonly string _root = Directory.CreateTempSubdirectory("hrdcore-twice-").FullName;

    [CloneFact]
    public void Pack_SameCommitInTwoFolders_GivesTheSameBytes()
    {
        var time = Tool.Require(Repository.Root, NoVariables, "git", "log", "-1", "--format=%ct").Trim();

        Assert.Equal(Pack("one", time), Pack("a/longer/folder/two", time));
    }

    public void Dispose()
    {
        foreach (var file in Directory.EnumerateFiles(_root, "*", SearchOption.AllDirectories))
        {
            File.SetAttributes(file, FileAttributes.Normal); // git writes its objects read-only
        }

        Directory.Delete(_root, recursive: true);
    }

    private string Pack(string folder, string time)
    {
        var clone = Path.Combine(_root, folder);
        Tool.Require(_root, NoVariables, "git", "clone", "-q", "--no-hardlinks", Repository.Root, clone);
        Tool.Require(
            clone,
            new Dictionary<string, string> { ["CI"] = "true", ["SOURCE_DATE_EPOCH"] = time },
            "dotnet", "pack", "src/HrdCore/HrdCore.csproj", "-c", "Release", "-tl:off", "-nologo", "-v", "q", "-nodeReuse:false");
        var package = Directory.EnumerateFiles(Path.Combine(clone, "artifacts", "package", "release"), "HrdCore.*.nupkg").Single();
        return Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(package)));
    }
}

/// <summary>A fact that clones this repository; skipped, with the reason, where there is nothing to clone.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class CloneFactAttribute : FactAttribute
{
    public CloneFactAttribute()
    {
        if (!Path.Exists(Path.Combine(Repository.Root, ".git")))
        {
            Skip = "There is no .git folder to clone; run the tests from a clone.";
        }
    }
}
