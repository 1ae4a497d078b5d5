using HrdCore.Benchmarks.Running;

// dry: every benchmark once, so that none rots. short: measures, compares with ratios.json, writes results/. Anything else: how to call it.
return args switch
{
    ["dry"] => BenchmarkSession.Dry(),
    ["short"] => BenchmarkSession.Short(),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("Usage: dotnet run --project benchmarks/HrdCore.Benchmarks -c Release -- dry|short");
    return 2;
}
