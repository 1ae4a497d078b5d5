namespace HrdCore.Cryptography.Hardening;

/// <summary>What <see cref="ProcessHardening.Apply"/> achieved, measure by measure.</summary>
/// <remarks>Threads: immutable. Safe to print and log: it says nothing of any key.</remarks>
public sealed class HardeningReport
{
    internal HardeningReport(IReadOnlyList<HardeningResult> results) => Results = results;

    /// <summary>One result for each measure, in the order of <see cref="HardeningMeasure"/>.</summary>
    public IReadOnlyList<HardeningResult> Results { get; }

    /// <summary>Whether every measure that this system has is in force.</summary>
    public bool IsComplete => Results.All(result => result.Outcome is HardeningOutcome.Achieved or HardeningOutcome.NotAvailable);

    /// <summary>What came of one measure.</summary>
    /// <param name="measure">The measure.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such measure.</exception>
    public HardeningOutcome this[HardeningMeasure measure]
    {
        get
        {
            foreach (var result in Results)
            {
                if (result.Measure == measure)
                {
                    return result.Outcome;
                }
            }

            throw new ArgumentOutOfRangeException(nameof(measure), "The measure is one of HardeningMeasure's members.");
        }
    }

    /// <summary>One line a measure.</summary>
    public override string ToString() => string.Join('\n', Results);
}
