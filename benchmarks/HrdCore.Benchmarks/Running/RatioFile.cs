using System.Collections.Immutable;
using System.Text.Json;

namespace HrdCore.Benchmarks.Running;

/// <summary>The bounds in <c>benchmarks/ratios.json</c>.</summary>
internal sealed class RatioFile
{
    private readonly ImmutableArray<RatioRow> _rows;

    private RatioFile(ImmutableArray<RatioRow> rows) => _rows = rows;

    public static RatioFile Read()
    {
        var text = File.ReadAllText(Path.Combine(Repository.Root, "benchmarks", "ratios.json"));
        var rows = JsonSerializer.Deserialize<ImmutableArray<RatioRow>>(text, new JsonSerializerOptions(JsonSerializerDefaults.Web)
        {
            RespectNullableAnnotations = true,
            RespectRequiredConstructorParameters = true,
        });
        return new RatioFile(rows);
    }

    /// <summary>A sentence for each name in the file that no benchmark has: the file must follow a renaming.</summary>
    public IEnumerable<string> Unknown(ImmutableArray<Measured> measurements)
    {
        var known = measurements.Select(measured => measured.Name).ToHashSet(StringComparer.Ordinal);
        return _rows.SelectMany(row => new[] { row.Measured, row.Against })
            .Distinct(StringComparer.Ordinal)
            .Where(name => !known.Contains(name))
            .Select(name => $"ratios.json names {name}, which is not among the benchmarks.");
    }

    /// <summary>The ratios, in the order of the file. Every name is known and every measurement has a result.</summary>
    public ImmutableArray<Ratio> Of(ImmutableArray<Measured> measurements)
    {
        var times = measurements.ToDictionary(measured => measured.Name, measured => measured.Nanoseconds!.Value, StringComparer.Ordinal);
        return [.. _rows.Select(row => new Ratio(row, times[row.Measured] / times[row.Against]))];
    }
}
