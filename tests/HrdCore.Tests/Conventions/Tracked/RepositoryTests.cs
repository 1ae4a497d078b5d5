using System.Text;
using System.Text.RegularExpressions;

namespace HrdCore.Tests.Conventions.Tracked;

/// <summary>What no tracked file may contain. Forbidden text is put together from parts, so that this file does not contain it.</summary>
public sealed class RepositoryTests
{
    private static readonly string[] RegistryHosts =
    [
        "nuget" + ".org", "nuget" + ".pkg.", "/v3/" + "index.json", "pkgs.dev." + "azure", "packages." + "microsoft", "npm" + "js", "py" + "pi.", "pythonhosted" + ".org",
        "rubygems" + ".org", "crates" + ".io", "proxy." + "golang", "repo." + "maven", "deb." + "debian", "security." + "debian", "archive." + "ubuntu", "docker" + ".io", "ghcr" + ".io", "arti" + "factory",
    ];

    private static readonly string[] MachineFolders = ["work", "home", "Users", "root", "tmp", "mnt", "private/var", "var/folders", "opt/hostedtoolcache"];

    private static readonly Lazy<IReadOnlyList<(string Path, string Text)>> TextFiles = new(() =>
    [
        .. from path in Repo.TrackedFiles()
           let bytes = File.ReadAllBytes(Repo.PathOf(path))
           where !bytes.Contains((byte)0)
           select (path, Encoding.UTF8.GetString(bytes)),
    ]);

    [GitFact]
    public void TrackedFile_Never_NamesAPackageRegistry() =>
        AssertNowhere(string.Join('|', RegistryHosts.Select(Regex.Escape)));

    [GitFact]
    public void TrackedFile_Never_HoldsAMachinePath() =>
        AssertNowhere($@"(?<![\w.~$}})*>-])/(?:{string.Join('|', MachineFolders)})/(?!\*)|(?<!\w)[A-Za-z]:\\+(?:Users|Temp|src|dev)\\");

    [GitFact]
    public void TextFile_Always_EndsItsLinesWithLineFeed() => AssertNowhere("\r");

    [GitFact]
    public void Test_Never_IsSwitchedOffByALiteral() =>
        AssertNowhere("(?:Fact|Theory|InlineData|MemberData)" + @"\([^\n]*Skip\s*=", path => path.StartsWith("tests/", StringComparison.Ordinal));

    [GitFact]
    public void Script_Always_IsExecutable()
    {
        var modes = Repo.Git("ls-files", "-s", "-z")!.Split('\0', StringSplitOptions.RemoveEmptyEntries).ToDictionary(line => line.Split('\t')[1], line => line.Split(' ')[0]);
        var scripts = TextFiles.Value.Where(file => file.Text.StartsWith("#!", StringComparison.Ordinal) && modes.ContainsKey(file.Path)).Select(file => file.Path).ToArray();

        Assert.Contains("build.sh", scripts);
        Assert.All(scripts, script => Assert.True(modes[script] == "100755", $"{script}: git update-index --chmod=+x {script}"));
    }

    private static void AssertNowhere(string pattern, Func<string, bool>? only = null)
    {
        var found = from file in TextFiles.Value
                    where only is null || only(file.Path)
                    from match in Regex.Matches(file.Text, pattern, RegexOptions.IgnoreCase)
                    select $"{file.Path}:{file.Text.AsSpan(0, match.Index).Count('\n') + 1} has '{match.Value.Trim()}'";

        Assert.Empty(found.Take(50));
    }
}
