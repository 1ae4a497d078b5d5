using System.Collections;
using System.Text.Json;

namespace HrdCore.Tests.Conventions.Leaks;

/// <summary>All that an exception carries to a log: its text with the inner ones, its data, and the values some kinds keep beside the message.</summary>
internal static class ErrorText
{
    public static string Of(Exception error)
    {
        var lines = new List<string> { error.ToString() };
        for (var current = error; current is not null; current = current.InnerException)
        {
            lines.Add(current.Message);
            lines.AddRange(current.Data.Cast<DictionaryEntry>().Select(entry => $"{ContentWalk.Print(entry.Key)}={ContentWalk.Print(entry.Value)}"));
            lines.Add(current switch
            {
                ArgumentOutOfRangeException range => ContentWalk.Print(range.ActualValue),
                JsonException json => json.Path ?? "",
                _ => "",
            });
        }

        return string.Join('\n', lines);
    }
}
