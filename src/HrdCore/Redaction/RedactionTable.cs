using System.Collections.Immutable;
using System.Text;
using HrdCore.Classification;

namespace HrdCore.Redaction;

/// <summary>Prints a policy in columns that are as wide as their heads, so that changing one cell changes one line.</summary>
internal static class RedactionTable
{
    private const string Gap = "  ";

    public static string Format(ImmutableArray<DataClass> classes, Func<DataClass, Audience, RedactionAction> action)
    {
        var table = new StringBuilder();
        var firstWidth = classes.Max(dataClass => dataClass.ToString().Length);
        AppendLine(table, firstWidth, string.Empty, audience => audience.ToString());
        foreach (var dataClass in classes)
        {
            AppendLine(table, firstWidth, dataClass.ToString(), audience => action(dataClass, audience).ToString());
        }

        return table.ToString();
    }

    private static void AppendLine(StringBuilder table, int firstWidth, string head, Func<Audience, string> cell)
    {
        var line = new StringBuilder(head.PadRight(firstWidth));
        foreach (var audience in Audiences.All)
        {
            line.Append(Gap).Append(cell(audience).PadRight(Math.Max(audience.ToString().Length, nameof(RedactionAction.Keep).Length)));
        }

        table.Append(line.ToString().TrimEnd()).Append('\n');
    }
}
