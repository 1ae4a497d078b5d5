using System.Text;
using System.Text.Json;

namespace HrdCore.Benchmarks.Running;

/// <summary>The table of ratios in README.md: the rows of ratios.json that have words for it, with the numbers of the newest results file and no others.</summary>
/// <remarks>A test compiles this file too and compares what it makes with what stands there.</remarks>
internal static class ReadmeTable
{
    private const string Begin = "<!-- benchmarks: written by ./build.sh bench -->\n";
    private const string End = "<!-- benchmarks end -->\n";
    private const int MeasuredColumn = 1;
    private const int AgainstColumn = 2;
    private const int RatioColumn = 3;

    /// <summary>Puts the table where it belongs, between the two marks.</summary>
    public static int Write(string root)
    {
        var path = Path.Combine(root, "README.md");
        var page = File.ReadAllText(path);
        var old = In(page);
        File.WriteAllText(path, page.Replace(Begin + old + End, Begin + Of(root) + End, StringComparison.Ordinal));
        return 0;
    }

    /// <summary>What stands between the marks of a page.</summary>
    public static string In(string page)
    {
        var begin = page.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length;
        var end = page.IndexOf(End, StringComparison.Ordinal);
        return begin >= Begin.Length && end >= begin ? page[begin..end] : throw new InvalidDataException("README.md has lost the marks between which the table of benchmarks stands.");
    }

    /// <summary>The table as it must be.</summary>
    public static string Of(string root)
    {
        var results = Directory.EnumerateFiles(Path.Combine(root, "benchmarks", "results"), "*.md").Max(StringComparer.Ordinal)!; // a name begins with its time
        var ratios = File.ReadLines(results).Select(line => line.Split('|', StringSplitOptions.TrimEntries)).Where(cells => cells.Length > RatioColumn)
            .ToLookup(cells => (cells[MeasuredColumn], cells[AgainstColumn]), cells => cells[RatioColumn]);
        var name = Path.GetFileName(results);
        var table = new StringBuilder("| What | Beside | Takes so many times as long |\n|---|---|---:|\n");
        using var rows = JsonDocument.Parse(File.ReadAllText(Path.Combine(root, "benchmarks", "ratios.json")));
        foreach (var row in rows.RootElement.EnumerateArray().Where(row => row.TryGetProperty("what", out _)))
        {
            // A row that is younger than the newest results waits for the next run.
            if (ratios[(Text(row, "measured"), Text(row, "against"))].FirstOrDefault() is { } ratio)
            {
                table.Append($"| {Text(row, "what")} | {Text(row, "beside")} | {ratio} |\n");
            }
        }

        return table.Append($"\nFrom [{name}](benchmarks/results/{name}), which names the machine and the commit.\n").ToString();
    }

    private static string Text(JsonElement row, string name) => row.GetProperty(name).GetString()!;
}
