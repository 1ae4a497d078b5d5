namespace HrdCore.Benchmarks.Running;

/// <summary>A row of ratios.json.</summary>
/// <param name="Measured">Name of the benchmark whose time is above the line.</param>
/// <param name="Against">Name of the one below.</param>
/// <param name="AtMost">The bound, with room for the noise of a shared machine.</param>
/// <param name="Why">What the bound protects.</param>
/// <param name="What">In words, for README.md (<see cref="ReadmeTable"/>); null: it does not stand there.</param>
/// <param name="Beside">In words, what it is compared with; there where <paramref name="What"/> is.</param>
internal sealed record RatioRow(string Measured, string Against, double AtMost, string Why, string? What = null, string? Beside = null);
