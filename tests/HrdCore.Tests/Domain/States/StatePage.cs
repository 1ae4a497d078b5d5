using System.Globalization;
using System.Text;
using HrdCore.Domain.States;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Tests.Domain.States;

/// <summary>The page of a state machine: its table as a diagram and as words.</summary>
internal static class StatePage
{
    public static string Of(IStateMachine machine)
    {
        var states = machine.Steps.SelectMany(step => new[] { step.From, step.To }).Prepend(machine.InitialState).Distinct().ToArray();
        var ends = states.Where(state => machine.Steps.All(step => step.From != state)).ToArray();
        var page = new StringBuilder();
        Line(page, $"# {machine.Name}");
        Line(page, "");
        Line(page, "Drawn from the table in the code; what is not here is refused.");
        Line(page, "");
        Line(page, "```mermaid");
        Line(page, "stateDiagram-v2");
        foreach (var state in states)
        {
            Line(page, $"    state \"{English(state)}\" as {Name(state)}");
        }

        Line(page, $"    [*] --> {Name(machine.InitialState)}");
        foreach (var (from, to, guard) in machine.Steps)
        {
            Line(page, $"    {Name(from)} --> {Name(to)}{(guard is null ? "" : $" : {guard.Code}")}");
        }

        foreach (var end in ends)
        {
            Line(page, $"    {Name(end)} --> [*]");
        }

        Line(page, "```");
        Line(page, "");
        Line(page, "| from | to | what stands in the way until it is mended |");
        Line(page, "|---|---|---|");
        foreach (var (from, to, guard) in machine.Steps)
        {
            Line(page, $"| `{from.Code}` | `{to.Code}` | {guard?.Help(LanguageTag.English)} |".Replace("|  |", "| |", StringComparison.Ordinal));
        }

        return page.ToString();
    }

    private static void Line(StringBuilder page, string line) => page.Append(CultureInfo.InvariantCulture, $"{line}\n");

    private static string English(VocabularyTerm state) => state.Term.LabelIn(LanguageTag.English)!;

    // A name in a diagram has no hyphens and points.
    private static string Name(VocabularyTerm state) => state.Code.Replace('-', '_').Replace('.', '_');
}
