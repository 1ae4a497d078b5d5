using System.Globalization;
using System.Text;

namespace HrdCore.Sealing;

/// <summary>Says in words what blind indexes tell whoever gets hold of the rows, for the page on which an organisation decides whether it wants them.</summary>
/// <remarks>Threads: no state.</remarks>
public static class BlindIndexLeakage
{
    private const double CommonShare = 0.01;

    /// <summary>Describes plans, as Markdown with a heading for each.</summary>
    /// <param name="plans">1 or more plans: all of a database, so that nothing is left out.</param>
    /// <exception cref="ArgumentNullException">A plan is null.</exception>
    /// <exception cref="ArgumentException">There is no plan.</exception>
    public static string Describe(params ReadOnlySpan<BlindIndexPlan> plans)
    {
        if (plans.IsEmpty)
        {
            throw new ArgumentException("Give at least one plan.", nameof(plans));
        }

        var page = new StringBuilder();
        page.Append(
            """
            # What blind indexes give away

            A blind index is a column of short tags beside sealed fields. Whoever has the rows and not the keys cannot read a value from a tag. What follows can be seen all the same, in
            a stolen backup as well as on a seized server, and is the price of searching. Where it is too high, leave the index out: opening and comparing all rows tells nothing.

            """);
        foreach (var plan in plans)
        {
            ArgumentNullException.ThrowIfNull(plan, nameof(plans));
            Append(page, plan);
        }

        return page.ToString();
    }

    private static void Append(StringBuilder page, BlindIndexPlan plan)
    {
        Line(page, $"\n## {plan.Entity}: {plan.ExpectedRows:N0} rows expected\n");
        Line(page, $"| index | of | bits | rows to a tag | rows to the tag of a value that 1 in 100 has | each tag is slow |");
        Line(page, $"|---|---|---:|---:|---:|:-:|");
        foreach (var index in plan.Indexes)
        {
            Line(page, $"| {index.Name} | {string.Join(", ", index.Fields)} | {index.Bits} | {index.RowsPerTag:N1} | {(CommonShare * plan.ExpectedRows) + ((1 - CommonShare) * index.RowsPerTag):N1} | {(index.IsStretched ? "yes" : "no")} |");
        }

        Line(page, $"\n- **Equality.** Rows with the same value have the same tag. Rows with the same tag need not have the same value: by chance alone, about as many share one as the table says.");
        Line(page, $"- **Frequency.** A value that many rows hold stands out, as the table says for one in 100; who knows which value is common can guess which tag is its. Cutting tags hides rare values among each other and no common one.");
        Line(page, plan.Indexes.Count == 1
            ? (FormattableString)$"- **Together.** There is one index, so a row shows one tag. Another index would add its bits to this one's, and fields in the clear add what they tell."
            : $"- **Together.** The {plan.Indexes.Count} tags of a row can be looked at together: about {plan.RowsPerCombination:N1} rows share all of them by chance. Fields in the clear add what they tell.");
        Line(page, $"- **Looking on.** Who watches the database sees which tag is asked for, how often, when, and which rows are read and changed after that; asking twice for one person looks the same both times.");
        Line(page, $"- **Guessing.** Who has the index key as well can try values and see which rows might hold them{(plan.Indexes.Any(index => index.IsStretched) ? "; where tags are slow, each try takes about a tenth of a second" : ", millions a second")}.");
        Line(page, $"- **Size.** All this holds from {plan.FewestRows:N0} rows on: while there are fewer, hardly two rows share their tags and each points at somebody. Beyond {plan.MostRows:N0} rows, a search opens many for nothing. Plan anew then, as another version.");
        Line(page, $"- **Change.** A row whose tag changes had its value changed. A row without a value has a random tag, which changes each time the row is written.");
    }

    private static void Line(StringBuilder page, FormattableString text) => page.Append(text.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
