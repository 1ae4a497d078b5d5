using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace HrdCore.CodeFixes.Fixes;

/// <summary>Adds a using directive as one new line, in its sorted place among those that are there.</summary>
internal static class UsingEdit
{
    /// <summary>Null when there is no place that is surely right: under #if it would be right in some builds only.</summary>
    public static TextChange? For(CompilationUnitSyntax unit, string name)
    {
        var text = unit.SyntaxTree.GetText();
        var directives = unit.Usings.Count > 0 ? unit.Usings : FirstInNamespace(unit);
        if (directives.Count == 0)
        {
            return AtTop(unit, text, name);
        }

        if (directives.Any(HasCondition))
        {
            return null;
        }

        // Plain directives stand between the global ones and the static and alias ones.
        var next = directives.FirstOrDefault(one => IsPlain(one) && IsAfter(one.NamespaceOrType.ToString(), name));
        var previous = next is null ? directives.LastOrDefault(one => IsPlain(one) || !one.GlobalKeyword.IsKind(SyntaxKind.None)) : null;
        var neighbour = next ?? previous ?? directives[0];
        var line = text.Lines.GetLineFromPosition(neighbour.SpanStart);
        var indent = text.ToString(TextSpan.FromBounds(line.Start, neighbour.SpanStart));
        if (indent.Trim().Length > 0 || (previous is not null && SharesItsLastLine(previous, text)))
        {
            return null;
        }

        var position = previous is null ? line.Start : text.Lines.GetLineFromPosition(previous.Span.End).EndIncludingLineBreak;
        return new TextChange(new TextSpan(position, 0), indent + "using " + name + ";" + NewLine(text));
    }

    // Above everything but what has to stay in front: a header set off by a blank line, and directives that must come first.
    private static TextChange AtTop(CompilationUnitSyntax unit, SourceText text, string name)
    {
        var position = unit.Externs.Count > 0 ? text.Lines.GetLineFromPosition(unit.Externs.Last().Span.End).EndIncludingLineBreak : AfterHeader(unit);
        var newLine = NewLine(text);
        return new TextChange(new TextSpan(position, 0), "using " + name + ";" + newLine + newLine);
    }

    private static int AfterHeader(CompilationUnitSyntax unit)
    {
        var position = 0;
        var inComment = false;
        var lineIsBlank = true;
        foreach (var trivia in unit.GetFirstToken(includeZeroWidth: true).LeadingTrivia)
        {
            if (trivia.IsKind(SyntaxKind.EndOfLineTrivia))
            {
                if (lineIsBlank && inComment)
                {
                    position = trivia.Span.End;
                    inComment = false;
                }

                lineIsBlank = true;
            }
            else if (trivia.IsDirective)
            {
                var first = trivia.GetStructure() is DefineDirectiveTriviaSyntax or UndefDirectiveTriviaSyntax or ShebangDirectiveTriviaSyntax;
                position = first ? trivia.FullSpan.End : position;
                inComment = false;
                lineIsBlank = true;
            }
            else if (!trivia.IsKind(SyntaxKind.WhitespaceTrivia))
            {
                inComment = true;
                lineIsBlank = false;
            }
        }

        return position;
    }

    private static SyntaxList<UsingDirectiveSyntax> FirstInNamespace(CompilationUnitSyntax unit) =>
        unit.Members.Count > 0 && unit.Members[0] is BaseNamespaceDeclarationSyntax space ? space.Usings : default;

    private static bool IsPlain(UsingDirectiveSyntax directive) =>
        directive.Alias is null && directive.StaticKeyword.IsKind(SyntaxKind.None) && directive.GlobalKeyword.IsKind(SyntaxKind.None);

    private static bool SharesItsLastLine(UsingDirectiveSyntax directive, SourceText text) =>
        text.Lines.IndexOf(directive.GetLastToken().GetNextToken().SpanStart) == text.Lines.IndexOf(directive.Span.End);

    private static bool HasCondition(UsingDirectiveSyntax directive) =>
        directive.GetLeadingTrivia().Any(static trivia => trivia.GetStructure() is BranchingDirectiveTriviaSyntax or EndIfDirectiveTriviaSyntax);

    // System first, the rest by ordinal order without regard to case: what dotnet_sort_system_directives_first asks for.
    private static bool IsAfter(string existing, string added) =>
        existing != "System" && !existing.StartsWith("System.", StringComparison.Ordinal)
        && string.Compare(existing, added, StringComparison.OrdinalIgnoreCase) > 0;

    private static string NewLine(SourceText text)
    {
        var first = text.Lines[0];
        return first.EndIncludingLineBreak > first.End ? text.ToString(TextSpan.FromBounds(first.End, first.EndIncludingLineBreak)) : "\n";
    }
}
