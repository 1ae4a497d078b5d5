using System.Globalization;
using System.Text;
using HrdCore.Classification;

namespace HrdCore.Redaction;

/// <summary>The text of a single plain value, the same in every culture, on one line.</summary>
internal static class DisplayText
{
    public const string Null = "[null]";

    /// <summary>Null for a type that does not print plainly: a collection or a record would bring along members that nobody has looked at.</summary>
    public static string? TryFormat(object? value) => value switch
    {
        null => Null,
        ISelfRedacting redacting => DataClasses.Mask(redacting.DataClass),
        string text => OnOneLine(text),
        bool flag => flag ? "true" : "false",
        DateTime or DateTimeOffset or DateOnly or TimeOnly => ((IFormattable)value).ToString("O", CultureInfo.InvariantCulture),
        IFormattable formattable => OnOneLine(formattable.ToString(null, CultureInfo.InvariantCulture)),
        _ => null,
    };

    /// <summary>Control characters, line separators and direction overrides become <c>\uXXXX</c>, so that a kept text cannot forge a second log line or reorder the first.</summary>
    private static string OnOneLine(string text)
    {
        var first = 0;
        while (first < text.Length && !BreaksLine(text[first]))
        {
            first++;
        }

        if (first == text.Length)
        {
            return text;
        }

        var line = new StringBuilder(text, 0, first, text.Length + 16);
        foreach (var c in text.AsSpan(first))
        {
            if (BreaksLine(c))
            {
                line.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}");
            }
            else
            {
                line.Append(c);
            }
        }

        return line.ToString();
    }

    private static bool BreaksLine(char c) =>
        char.IsControl(c) || c is '\u2028' or '\u2029' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
