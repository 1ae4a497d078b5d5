using HrdCore.Benchmarks.Cryptography;
using HrdCore.Benchmarks.Running;

// dry: every benchmark once, so that none rots. short: measures, compares with ratios.json, writes results/ and the table in README.md. readme: that
// table alone, from the newest results. look: one class, for whoever works on what it measures. age: against the age client, process against
// process, for whoever wants to know; no bound hangs on it. Anything else: how to call it.
return args switch
{
    ["dry"] => BenchmarkSession.Dry(),
    ["short"] => BenchmarkSession.Short(),
    ["readme"] => ReadmeTable.Write(Repository.Root),
    ["look", var name] => BenchmarkSession.Look(name),
    ["age"] => AgeComparison.Run(),
    ["age-once", var direction, var keyFile, var path] => AgeComparison.Once(direction, keyFile, path),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("Usage: dotnet run --project benchmarks/HrdCore.Benchmarks -c Release -- dry|short|readme|look CLASS|age");
    return 2;
}
