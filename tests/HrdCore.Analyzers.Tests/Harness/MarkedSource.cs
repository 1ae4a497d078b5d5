using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace HrdCore.Analyzers.Tests.Harness;

/// <summary>A source with the expected reports written into it: <c>[|expression|]</c> for the default rule, <c>{|HRD1001:expression|}</c> for any.
/// A line may end with <c>// => message</c> (several: <c>; </c> between them), and then its messages are compared too.</summary>
internal sealed class MarkedSource
{
    private const string MessageMark = "// => ";

    private MarkedSource(string text, ImmutableArray<ExpectedReport> expected)
    {
        Text = SourceText.From(text, Encoding.UTF8);
        Expected = expected;
    }

    public SourceText Text { get; }

    public ImmutableArray<ExpectedReport> Expected { get; }

    public static MarkedSource Parse(string marked, string defaultId)
    {
        var text = new StringBuilder(marked.Length);
        var spans = new List<(string Id, TextSpan Span)>();
        (string Id, int Start, string Close)? open = null;
        for (var i = 0; i < marked.Length;)
        {
            if (open is null && Opens(marked, i, defaultId) is { } opening)
            {
                open = (opening.Id, text.Length, opening.Close);
                i += opening.Length;
            }
            else if (open is { } mark && string.CompareOrdinal(marked, i, mark.Close, 0, 2) == 0)
            {
                spans.Add((mark.Id, TextSpan.FromBounds(mark.Start, text.Length)));
                open = null;
                i += 2;
            }
            else
            {
                text.Append(marked[i++]);
            }
        }

        Assert.True(open is null, "A mark is opened and never closed.");
        return new MarkedSource(text.ToString(), WithMessages(SourceText.From(text.ToString()), spans));
    }

    private static (string Id, int Length, string Close)? Opens(string marked, int i, string defaultId)
    {
        if (string.CompareOrdinal(marked, i, "[|", 0, 2) == 0)
        {
            return (defaultId, 2, "|]");
        }

        var colon = string.CompareOrdinal(marked, i, "{|", 0, 2) == 0 ? marked.IndexOf(':', i) : -1;
        return colon < 0 ? null : (marked[(i + 2)..colon], colon + 1 - i, "|}");
    }

    private static ImmutableArray<ExpectedReport> WithMessages(SourceText text, List<(string Id, TextSpan Span)> spans)
    {
        var expected = ImmutableArray.CreateBuilder<ExpectedReport>();
        foreach (var line in spans.GroupBy(span => text.Lines.IndexOf(span.Span.Start)))
        {
            var source = text.Lines[line.Key].ToString();
            var at = source.IndexOf(MessageMark, StringComparison.Ordinal);
            var messages = at < 0 ? null : source[(at + MessageMark.Length)..].Split("; ");
            Assert.True(messages is null || messages.Length == line.Count(), $"Line {line.Key + 1} has {line.Count()} marks and another number of messages.");
            expected.AddRange(line.Select((span, i) => new ExpectedReport(span.Id, span.Span, messages?[i])));
        }

        return expected.ToImmutable();
    }
}
