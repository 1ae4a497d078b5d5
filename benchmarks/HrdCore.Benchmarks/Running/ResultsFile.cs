using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using BenchmarkDotNet.Environments;

namespace HrdCore.Benchmarks.Running;

/// <summary>One file for each run: what ran where, from which commit, and what came out.</summary>
internal static class ResultsFile
{
    private const string Command = "./build.sh bench";
    private const string LoadFile = "/proc/loadavg";

    /// <summary>How busy the machine is with other work, which is what most often explains a strange row; not known on every system.</summary>
    public static string Load() => File.Exists(LoadFile) ? string.Join(' ', File.ReadAllText(LoadFile).Split(' ').Take(3)) : "not known";

    /// <summary>Writes the file and gives its path from the repository's root.</summary>
    /// <param name="load">What <see cref="Load"/> said before the first measurement.</param>
    /// <param name="measurements">All of them, each with a result.</param>
    /// <param name="ratios">Theirs.</param>
    public static string Write(string load, ImmutableArray<Measured> measurements, ImmutableArray<Ratio> ratios)
    {
        var commit = Repository.Commit();
        var now = TimeProvider.System.GetUtcNow();
        var name = string.Create(CultureInfo.InvariantCulture, $"{now:yyyy-MM-dd-HHmm}-{commit}.md");
        var path = Path.Combine("benchmarks", "results", name);
        var text = new StringBuilder()
            .Append(CultureInfo.InvariantCulture, $"# Benchmarks, {now:yyyy-MM-dd HH:mm} UTC\n\n")
            .Append(CultureInfo.InvariantCulture, $"Commit: `{commit}`. Command: `{Command}`.\n\n```\n")
            .Append(string.Join('\n', HostEnvironmentInfo.GetCurrent().ToFormattedString()))
            .Append(CultureInfo.InvariantCulture, $"\n{RuntimeInformation.FrameworkDescription}\nLoad when it began: {load}\n```\n\n")
            .Append(Table(ratios))
            .Append("\nShortest time and managed memory of one call, in process; every benchmark was measured in two rounds, minutes apart.\n\n")
            .Append("| Benchmark | Time | Measurements | Allocated |\n|---|---:|---:|---:|\n");
        foreach (var measured in measurements)
        {
            text.Append(CultureInfo.InvariantCulture, $"| {measured.Name} | {Time(measured.Nanoseconds!.Value)} | {measured.Iterations} | {measured.AllocatedBytes:N0} B |\n");
        }

        Directory.CreateDirectory(Path.Combine(Repository.Root, "benchmarks", "results"));
        File.WriteAllText(Path.Combine(Repository.Root, path), text.ToString());
        return path;
    }

    /// <summary>The ratios as a table in Markdown.</summary>
    public static string Table(ImmutableArray<Ratio> ratios)
    {
        var table = new StringBuilder("| Measured | Against | Ratio | Bound | |\n|---|---|---:|---:|---|\n");
        foreach (var ratio in ratios)
        {
            table.Append(
                CultureInfo.InvariantCulture,
                $"| {ratio.Row.Measured} | {ratio.Row.Against} | {ratio.Value:0.00} | {ratio.Row.AtMost:0.00} | {(ratio.IsWithinBound ? "ok" : "BROKEN")} |\n");
        }

        return table.ToString();
    }

    private static string Time(double nanoseconds) => nanoseconds switch
    {
        < 1e3 => string.Create(CultureInfo.InvariantCulture, $"{nanoseconds:0} ns"),
        < 1e6 => string.Create(CultureInfo.InvariantCulture, $"{nanoseconds / 1e3:0.00} us"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{nanoseconds / 1e6:0.00} ms"),
    };
}
