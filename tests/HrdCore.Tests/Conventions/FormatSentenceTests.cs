using System.Text.RegularExpressions;

namespace HrdCore.Tests.Conventions;

/// <summary>Each numbered MUST of a format page is quoted by a test, so that no sentence about a byte on disk goes unproved.</summary>
public partial class FormatSentenceTests
{
    [Fact]
    public void EveryMust_OfEveryFormat_IsNamedByATest()
    {
        var tests = string.Concat(Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests"), "*.cs", SearchOption.AllDirectories).Select(File.ReadAllText));
        var named = Number().Matches(tests).Select(match => match.Value).ToHashSet(StringComparer.Ordinal);
        var sentences = Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs", "formats"), "*.md")
            .SelectMany(page => Sentence().Matches(File.ReadAllText(page)).Select(match => match.Groups[1].Value)).ToArray();

        Assert.NotEmpty(sentences);
        Assert.Equal(sentences.Distinct().Count(), sentences.Length);
        Assert.Equal([], sentences.Except(named));
    }

    [Fact]
    public void EverySentenceWithMust_HasANumber()
    {
        var without = Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs", "formats"), "*.md").SelectMany(File.ReadLines)
            .Where(line => line.Contains("MUST", StringComparison.Ordinal) && line.StartsWith("- ", StringComparison.Ordinal) && !Sentence().IsMatch(line));
        Assert.Empty(without);
    }

    [GeneratedRegex(@"\b[A-Z]{2}-\d+\b")]
    private static partial Regex Number();

    [GeneratedRegex(@"\*\*([A-Z]{2}-\d+)\*\*")]
    private static partial Regex Sentence();
}
