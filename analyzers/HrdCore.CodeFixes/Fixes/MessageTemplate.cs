// The holes of a log message template, found in the source text of its literal. Grammar as Microsoft.Extensions.Logging reads it:
// {{ and }} are braces, {anything else} is a placeholder; values are matched by position, whatever the names.
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace HrdCore.CodeFixes.Fixes;

internal sealed class MessageTemplate
{
    private readonly string _inner;

    private MessageTemplate(string inner, int start, ImmutableArray<TextSpan> placeholders)
    {
        _inner = inner;
        InnerSpan = new TextSpan(start, inner.Length);
        Placeholders = placeholders;
    }

    /// <summary>Where the text between the quotes stands in the document.</summary>
    public TextSpan InnerSpan { get; }

    /// <summary>The placeholders, braces included, relative to <see cref="InnerSpan"/>.</summary>
    public ImmutableArray<TextSpan> Placeholders { get; }

    /// <summary>Null when the literal is not plain: an escape could be a brace, a raw literal over several lines has an indentation to keep.</summary>
    public static MessageTemplate? Parse(SyntaxToken literal)
    {
        var text = literal.Text;
        if (literal.IsKind(SyntaxKind.StringLiteralToken) && !literal.IsVerbatimStringLiteral())
        {
            var escaped = text.Substring(1, text.Length - 2);
            return CouldHideBrace(escaped) ? null : Parse(escaped, literal.SpanStart + 1);
        }

        // Verbatim and raw: behind the opening quotes the value stands as it is, or else there are doubled quotes or an indentation.
        var start = text.IndexOf('"');
        while (start < text.Length && text[start] == '"')
        {
            start++;
        }

        return string.CompareOrdinal(text, start, literal.ValueText, 0, literal.ValueText.Length) == 0
            ? Parse(literal.ValueText, literal.SpanStart + start)
            : null;
    }

    /// <summary>The template without some placeholders and the space that set them off; null when nothing readable would be left.</summary>
    public string? Without(ISet<int> ordinals)
    {
        var text = _inner;
        for (var i = Placeholders.Length - 1; i >= 0; i--)
        {
            if (ordinals.Contains(i))
            {
                text = Cut(text, Placeholders[i]);
            }
        }

        return string.IsNullOrWhiteSpace(text) ? null : text;
    }

    private static string Cut(string text, TextSpan hole)
    {
        var start = hole.Start;
        var end = hole.End;
        var spaceBefore = start > 0 && text[start - 1] == ' ';
        var spaceAfter = end < text.Length && text[end] == ' ';
        if (spaceBefore && (spaceAfter || end == text.Length))
        {
            start--;
        }
        else if (spaceAfter && start == 0)
        {
            end++;
        }

        return text.Remove(start, end - start);
    }

    private static MessageTemplate? Parse(string inner, int start) => Holes(inner) is { } holes ? new MessageTemplate(inner, start, holes) : null;

    private static bool CouldHideBrace(string escaped) => escaped.Contains("\\u") || escaped.Contains("\\U") || escaped.Contains("\\x");

    private static ImmutableArray<TextSpan>? Holes(string text)
    {
        var holes = ImmutableArray.CreateBuilder<TextSpan>();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is not ('{' or '}'))
            {
                continue;
            }

            if (i + 1 < text.Length && text[i + 1] == text[i])
            {
                i++; // an escaped brace
                continue;
            }

            var end = text[i] == '{' ? text.IndexOfAny(['{', '}'], i + 1) : -1;
            if (end <= i + 1 || text[end] != '}')
            {
                return null; // braces that do not match: no pairing is certain
            }

            holes.Add(TextSpan.FromBounds(i, end + 1));
            i = end;
        }

        return holes.ToImmutable();
    }
}
