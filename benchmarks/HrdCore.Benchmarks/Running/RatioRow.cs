namespace HrdCore.Benchmarks.Running;

/// <summary>A row of ratios.json.</summary>
/// <param name="Measured">Name of the benchmark whose time is above the line.</param>
/// <param name="Against">Name of the one below.</param>
/// <param name="AtMost">The bound: about twice what was seen on a quiet machine, since a shared one is noisy.</param>
/// <param name="Why">What the bound protects.</param>
internal sealed record RatioRow(string Measured, string Against, double AtMost, string Why);
