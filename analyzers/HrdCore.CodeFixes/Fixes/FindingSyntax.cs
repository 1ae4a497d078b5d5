using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace HrdCore.CodeFixes.Fixes;

/// <summary>From the place of a diagnostic to the expression that was reported.</summary>
internal static class FindingSyntax
{
    public static ImmutableArray<ExpressionSyntax> Of(SyntaxNode root, ImmutableArray<Diagnostic> diagnostics)
    {
        var found = ImmutableArray.CreateBuilder<ExpressionSyntax>(diagnostics.Length);
        foreach (var diagnostic in diagnostics)
        {
            // Innermost: an argument or a hole's content has the same span as the expression in it.
            if (root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true).FirstAncestorOrSelf<ExpressionSyntax>() is { } expression)
            {
                found.Add(expression);
            }
        }

        return found.ToImmutable();
    }
}
