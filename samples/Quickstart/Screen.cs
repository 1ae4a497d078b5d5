using Spectre.Console;

namespace Quickstart;

/// <summary>What the person sees: tables and a spinner on a terminal, plain lines when the output goes to a file or a pipe.</summary>
public static class Screen
{
    private static bool IsTerminal => !Console.IsOutputRedirected && AnsiConsole.Profile.Capabilities.Ansi;

    /// <summary>A line of text.</summary>
    public static void Line(string text) => Console.Out.WriteLine(text);

    /// <summary>Runs a step and says how it went and how long it took.</summary>
    public static T Step<T>(string title, Func<Action<int>, T> work, Func<T, string> outcome)
    {
        var started = TimeProvider.System.GetTimestamp();
        T result = default!;
        if (IsTerminal)
        {
            AnsiConsole.Status().Start(Markup.Escape(title), status =>
                result = work(done => status.Status(Markup.Escape($"{title} … {done}"))));
        }
        else
        {
            result = work(_ => { });
        }

        var elapsed = TimeProvider.System.GetElapsedTime(started);
        Line(FormattableString.Invariant($"{title}: {outcome(result)} ({elapsed.TotalSeconds:0.00} s)"));
        return result;
    }

    /// <summary>A table.</summary>
    public static void Table(string title, string[] columns, IEnumerable<string[]> rows)
    {
        if (IsTerminal)
        {
            var table = new Table().Title(Markup.Escape(title)).RoundedBorder();
            foreach (var column in columns)
            {
                table.AddColumn(Markup.Escape(column));
            }

            foreach (var row in rows)
            {
                table.AddRow([.. row.Select(Markup.Escape)]);
            }

            AnsiConsole.Write(table);
            return;
        }

        Line("");
        Line(title);
        string[][] all = [columns, .. rows];
        var widths = columns.Select((_, column) => all.Max(row => row[column].Length)).ToArray();
        foreach (var row in all)
        {
            Line("  " + string.Join("  ", row.Select((cell, column) => column == 0 ? cell.PadRight(widths[column]) : cell.PadLeft(widths[column]))));
        }
    }
}
