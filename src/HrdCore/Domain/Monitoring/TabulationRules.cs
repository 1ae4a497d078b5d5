// Whether the printed percentages of a table match its counts, and which single count would explain it if they do not.
// Rule:    a percentage stands for every share that is rounded to it, a half either way. With a stated total each row is held against it. Without one the whole is the sum
//          of the rows, so one wrong count spoils all shares: then, for each row, all wholes are sought for which the other rows and this one would be right if only
//          its count were another. If just one row has such wholes, it is the misprint.
// Source:  the FORUM-ASIA booklet, statistics of 2018 and 2019, where 164 is printed and 174 fits all five percentages.
// Bounds:  time grows with the square of the rows, of which there are at most 200.
using System.Collections.Immutable;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Values;

namespace HrdCore.Domain.Monitoring;

/// <summary>Checks that a table keeps its promises: percentages that match, labels that are known, sums that are what they look like.</summary>
public static class TabulationRules
{
    /// <summary>What a reader should know about a table, or its maker should mend.</summary>
    /// <param name="table">The table.</param>
    /// <returns>Warnings for percentages that no rounding explains, or for the one count that explains them; notes for labels that are not resolved, and for labels that overlap.</returns>
    /// <exception cref="ArgumentNullException">The table is null.</exception>
    public static ValidationReport Check(Tabulation table)
    {
        ArgumentNullException.ThrowIfNull(table);
        var findings = ImmutableArray.CreateBuilder<ValidationFinding>();
        for (var i = 0; i < table.Rows.Length; i++)
        {
            if (table.Rows[i].Label is null)
            {
                findings.Add(new ValidationFinding($"rows[{i}].label", ValidationRule.LabelUnresolved));
            }
        }

        if (table is { IsMultiLabel: true, Whole: { } whole } && table.Sum() is { } sum && sum.IsMoreThan(whole) == Certainty.Yes)
        {
            findings.Add(new ValidationFinding("rows", ValidationRule.LabelsOverlap));
        }

        if (TryFindMisprint(table, out var row, out _))
        {
            findings.Add(new ValidationFinding($"rows[{row}].count", ValidationRule.CountMisprint));
        }
        else
        {
            findings.AddRange(Mismatches(table).Select(index => new ValidationFinding($"rows[{index}].percent", ValidationRule.PercentMismatch)));
        }

        return new ValidationReport([.. findings.Take(ValidationReport.MaxFindings)]);
    }

    /// <summary>Finds the one count that explains why printed percentages do not match, in a table whose rows add up to its whole.</summary>
    /// <param name="table">The table.</param>
    /// <param name="row">The row, from zero; -1 when all percentages match, no single row explains them, or several do.</param>
    /// <param name="count">What its count would have to be, where only one number fits; else null.</param>
    /// <exception cref="ArgumentNullException">The table is null.</exception>
    public static bool TryFindMisprint(Tabulation table, out int row, out int? count)
    {
        ArgumentNullException.ThrowIfNull(table);
        row = -1;
        count = null;
        if (table.Total is not null || !Mismatches(table).Any())
        {
            return false;
        }

        var fitting = Enumerable.Range(0, table.Rows.Length).Select(i => (Row: i, Counts: CountsThatFit(table, i))).Where(fit => fit.Counts.Least <= fit.Counts.Most).Take(2).ToArray();
        if (fitting is not [var only])
        {
            return false;
        }

        row = only.Row;
        count = only.Counts.Least == only.Counts.Most ? (int)only.Counts.Least : null;
        return true;
    }

    // Where a count or the whole is not exact, there is nothing to hold a percentage against.
    private static IEnumerable<int> Mismatches(Tabulation table)
    {
        var isOfTotal = table.Total is not null;
        if (table.Whole is not { Value: > 0, Qualifier: QuantityQualifier.Exact } whole || (!isOfTotal && table.Rows.Any(row => row.ExactCount is null)))
        {
            return [];
        }

        return Enumerable.Range(0, table.Rows.Length)
            .Where(i => table.Rows[i] is { Percent: { } percent, ExactCount: { } count } && !percent.Matches(count, whole.Value));
    }

    // The counts of one row with which every percentage would match, were the others right.
    private static (decimal Least, decimal Most) CountsThatFit(Tabulation table, int row)
    {
        var others = 100m * table.Rows.Where((_, i) => i != row).Sum(other => (long)other.ExactCount!.Value);
        var least = Math.Max(1, others / 100);
        var most = others / 100 + int.MaxValue;
        for (var i = 0; i < table.Rows.Length; i++)
        {
            if (table.Rows[i].Percent is { } percent)
            {
                var half = new decimal(5, 0, 0, false, (byte)(percent.Decimals + 1));
                var (low, high) = (percent.Value - half, percent.Value + half);
                if (i == row)
                {
                    // What is left for the others is 100 less its own share.
                    least = Math.Max(least, others / (100 - low));
                    most = high < 100 ? Math.Min(most, others / (100 - high)) : most;
                }
                else
                {
                    var part = 100m * table.Rows[i].ExactCount!.Value;
                    least = Math.Max(least, part / high);
                    most = low > 0 ? Math.Min(most, part / low) : most;
                }
            }
        }

        return (Math.Ceiling(least) - (others / 100), Math.Floor(most) - (others / 100));
    }
}
