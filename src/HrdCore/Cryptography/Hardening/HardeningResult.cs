namespace HrdCore.Cryptography.Hardening;

/// <summary>A measure and what came of it.</summary>
/// <remarks>Equality: both. Default value: no measure, which no report holds. Safe to print and log.</remarks>
/// <param name="Measure">What was asked for.</param>
/// <param name="Outcome">What came of it.</param>
public readonly record struct HardeningResult(HardeningMeasure Measure, HardeningOutcome Outcome)
{
    /// <summary>Both in words, e.g. <c>NoCoreFile: Achieved</c>.</summary>
    public override string ToString() => $"{Measure}: {Outcome}";
}
