namespace HrdCore.Benchmarks.Running;

/// <summary>A measured time divided by the time of what it is compared with, and the most it may be.</summary>
internal sealed record Ratio(RatioRow Row, double Value)
{
    public bool IsWithinBound => Value <= Row.AtMost;

    public string Broken => FormattableString.Invariant($"{Row.Measured} takes {Value:0.00} times as long as {Row.Against}; the bound is {Row.AtMost:0.00}.");
}
