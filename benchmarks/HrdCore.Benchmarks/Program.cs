using HrdCore.Benchmarks.Cryptography;
using HrdCore.Benchmarks.Running;

// dry: every benchmark once, so that none rots. short: measures, compares with ratios.json, writes results/. age: against the age client, process
// against process, for whoever wants to know; no bound hangs on it. Anything else: how to call it.
return args switch
{
    ["dry"] => BenchmarkSession.Dry(),
    ["short"] => BenchmarkSession.Short(),
    ["age"] => AgeComparison.Run(),
    ["age-once", var direction, var keyFile, var path] => AgeComparison.Once(direction, keyFile, path),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("Usage: dotnet run --project benchmarks/HrdCore.Benchmarks -c Release -- dry|short|age");
    return 2;
}
