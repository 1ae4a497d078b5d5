using System.Text.RegularExpressions;

namespace HrdCore.Tests.Conventions.Tracked;

/// <summary>Pages point at things that exist, and each decision says what keeps it true.</summary>
public sealed partial class MarkdownTests
{
    private static IEnumerable<string> Pages => (Repo.TrackedFiles() ?? []).Where(path => path.EndsWith(".md", StringComparison.Ordinal));

    private static IEnumerable<string> Decisions => Pages.Where(path => path.StartsWith("docs/decisions/", StringComparison.Ordinal));

    [GitFact]
    public void Link_InAnyPage_LeadsSomewhere()
    {
        var broken = from page in Pages
                     from link in Link().Matches(WithoutCode(Read(page)))
                     let target = link.Groups["target"].Value
                     where !Scheme().IsMatch(target) && !Exists(page, target)
                     select $"{page}: {target}";

        Assert.Empty(broken);
    }

    [GitFact]
    public void Decision_Mentioned_Exists()
    {
        var missing = from path in Repo.TrackedFiles()
                      from mention in DecisionMention().Matches(File.ReadAllText(Repo.PathOf(path)))
                      let number = mention.Groups["number"].Value
                      where !Decisions.Any(decision => Path.GetFileName(decision).StartsWith(number, StringComparison.Ordinal))
                      select $"{path} mentions decision {number}";

        Assert.Empty(missing.Distinct());
    }

    [GitFact]
    public void Decision_Always_SaysWhatConfirmsIt()
    {
        Assert.NotEmpty(Decisions);
        Assert.All(Decisions, decision => Assert.True(
            Confirmation().Match(Read(decision)).Groups["text"].Value.Trim().Length > 20,
            $"{decision} needs a section 'Confirmation' that names the test, rule or command which fails if we drift."));
    }

    [GitFact]
    public void Decision_ConfirmedByATest_NamesOneThatExists()
    {
        var tests = Repo.CSharpFiles("tests").Select(Path.GetFileNameWithoutExtension).ToHashSet();
        var missing = from decision in Decisions
                      from name in TestName().Matches(Confirmation().Match(Read(decision)).Groups["text"].Value).Select(match => match.Groups["name"].Value)
                      where !tests.Contains(name)
                      select $"{decision}: {name}";

        Assert.Empty(missing);
    }

    private static string Read(string page) => File.ReadAllText(Repo.PathOf(page));

    private static string WithoutCode(string page) => Code().Replace(page, "");

    private static bool Exists(string page, string target)
    {
        var (file, anchor) = target.Split('#', 2) is [var path, var fragment] ? (path, fragment) : (target, "");
        var full = file.Length == 0 ? Repo.PathOf(page) : Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Repo.PathOf(page))!, Uri.UnescapeDataString(file)));
        return (File.Exists(full) && (anchor.Length == 0 || Heading().Matches(File.ReadAllText(full)).Any(heading => Slug(heading.Groups["text"].Value) == anchor)))
            || (Directory.Exists(full) && anchor.Length == 0);
    }

    // The anchor that a web view of the repository makes of a heading.
    private static string Slug(string heading) => NotInSlug().Replace(heading.Trim().ToLowerInvariant(), "").Replace(' ', '-');

    [GeneratedRegex(@"\[[^\]\n]*\]\((?<target>[^)\s]+)(?:\s+""[^""]*"")?\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"^[a-z][a-z0-9+.-]*:", RegexOptions.IgnoreCase)]
    private static partial Regex Scheme();

    [GeneratedRegex(@"```.*?```|`[^`\n]*`", RegexOptions.Singleline)]
    private static partial Regex Code();

    [GeneratedRegex(@"^#+\s+(?<text>.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"[^\p{L}\p{N} _-]")]
    private static partial Regex NotInSlug();

    [GeneratedRegex(@"docs/decisions/(?<number>\d{4})")]
    private static partial Regex DecisionMention();

    [GeneratedRegex(@"^#+\s+Confirmation\s*$(?<text>.*?)(?=^#|\z)", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Confirmation();

    [GeneratedRegex(@"`(?<name>\w+Tests)\b")]
    private static partial Regex TestName();
}
