using System.Text.RegularExpressions;

namespace HrdCore.Tests.Conventions.Documentation;

/// <summary>What the threat model says is stopped, a test shows: each row names tests that there are.</summary>
public sealed partial class ThreatModelTests
{
    private const int Columns = 4;

    private static readonly string[][] Rows =
    [
        .. File.ReadLines(Path.Combine(Repository.Root, "docs", "threat-model.md")).Where(line => line.StartsWith('|') && !line.StartsWith("|---", StringComparison.Ordinal) && !line.StartsWith("| Attack |", StringComparison.Ordinal))
            .Select(line => line.Trim('|', ' ').Split(" | ")),
    ];

    // From the sources of all test projects, since this one cannot see the others.
    private static readonly HashSet<string> Tests =
    [
        .. Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests"), "*.cs", SearchOption.AllDirectories).Select(File.ReadAllText)
            .SelectMany(source => Class().Matches(source).Select(match => match.Groups[1].Value).SelectMany(type => Method().Matches(source).Select(match => $"{type}.{match.Groups[1].Value}").Append(type))),
    ];

    [Fact]
    public void EveryRow_OfTheTables_HasFourFilledCells()
    {
        Assert.NotEmpty(Rows);
        Assert.All(Rows, row => Assert.True(row.Length == Columns && row.All(cell => cell.Trim().Length > 0), string.Join(" | ", row)));
    }

    [Fact]
    public void EveryRow_OfTheTables_NamesTestsThatExist()
    {
        Assert.All(Rows, row => Assert.True(Named(row).Length > 0, $"No test shows: {row[0]}"));
        Assert.Equal([], Rows.SelectMany(Named).Distinct().Where(name => !Tests.Contains(name)));
    }

    private static string[] Named(string[] row) => [.. Code().Matches(row[2]).Select(match => match.Groups[1].Value)];

    [GeneratedRegex("`([A-Za-z0-9_.]+)`")]
    private static partial Regex Code();

    [GeneratedRegex(@"class (\w+Tests)\b")]
    private static partial Regex Class();

    [GeneratedRegex(@"public (?:async )?(?:void|Task) (\w+)\(")]
    private static partial Regex Method();
}
