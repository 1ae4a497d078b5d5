using System.Globalization;
using BenchmarkDotNet.Attributes;
using HrdCore.Domain.Values;

namespace HrdCore.Benchmarks.Domain;

/// <summary>Reading and writing one date, as a file of cases does for each act. None of it allocates; the peer is the base library's exact date, which knows no other precision.</summary>
public class ValueBenchmarks
{
    private const string Imprecise = "2019-03-XX~";
    private const string Day = "2019-03-14";

    private static readonly UncertainDate Date = UncertainDate.Parse(Imprecise);
    private static readonly DateOnly Exact = new(2019, 3, 14);
    private static readonly byte[] Utf8 = "2019-03-XX~"u8.ToArray();

    private readonly char[] _chars = new char[UncertainPeriod.MaxLength];
    private readonly byte[] _bytes = new byte[UncertainPeriod.MaxLength];

    [Benchmark(Baseline = true)]
    public DateOnly DateOnlyParse() => DateOnly.ParseExact(Day, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    [Benchmark]
    public UncertainDate UncertainDateParse() => UncertainDate.Parse(Imprecise);

    [Benchmark]
    public UncertainDate UncertainDateParseUtf8() => UncertainDate.Parse(Utf8);

    [Benchmark]
    public bool DateOnlyFormat() => Exact.TryFormat(_chars, out _, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    [Benchmark]
    public bool UncertainDateFormat() => Date.TryFormat(_chars, out _);

    [Benchmark]
    public bool UncertainDateFormatUtf8() => Date.TryFormat(_bytes, out _);

    [Benchmark]
    public UncertainPeriod UncertainPeriodParse() => UncertainPeriod.Parse("2019-03-XX~/2019-04-02");

    [Benchmark]
    public Certainty UncertainDateOverlaps() => Date.Overlaps(UncertainDate.FromDay(Exact));
}
