using System.Collections.Immutable;
using HrdCore.Analyzers.Catalogue;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace HrdCore.CodeFixes.Fixes;

/// <summary>Removes arguments together with their placeholders, where it is certain which belongs to which: a literal template with as
/// many placeholders as there are arguments. Whatever else the argument does must be nothing.</summary>
internal static class RemoveEdit
{
    public static ImmutableArray<TextChange> Changes(SemanticModel model, ImmutableArray<ExpressionSyntax> expressions, CancellationToken cancellation)
    {
        var sinks = ResolvedSinks.Resolve(model.Compilation, LoggingSinks.Table);
        var removed = new Dictionary<SyntaxNode, (IInvocationOperation Call, List<ArgumentSyntax> Arguments)>();
        foreach (var expression in expressions)
        {
            if (Locate(expression, model, sinks, cancellation) is not var (call, argument))
            {
                continue;
            }

            if (!removed.TryGetValue(call.Syntax, out var together))
            {
                removed.Add(call.Syntax, together = (call, []));
            }

            if (!together.Arguments.Contains(argument))
            {
                together.Arguments.Add(argument);
            }
        }

        var changes = new List<TextChange>();
        foreach (var (call, arguments) in removed.Values)
        {
            AddChanges(call, arguments, changes);
        }

        changes.Sort(static (one, other) => one.Span.CompareTo(other.Span));
        return [.. changes];
    }

    // The log call around an expression, and the argument of that call in which it stands: not one of a call inside or outside it.
    private static (IInvocationOperation Call, ArgumentSyntax Argument)? Locate(
        ExpressionSyntax expression, SemanticModel model, ResolvedSinks sinks, CancellationToken cancellation)
    {
        foreach (var argument in expression.AncestorsAndSelf().OfType<ArgumentSyntax>())
        {
            if (argument.Parent?.Parent is InvocationExpressionSyntax invocation
                && model.GetOperation(invocation, cancellation) is IInvocationOperation call
                && sinks.TryGet(call.TargetMethod, out _))
            {
                return (call, argument);
            }
        }

        return null;
    }

    private static void AddChanges(IInvocationOperation call, List<ArgumentSyntax> removed, List<TextChange> changes)
    {
        if (removed[0].Parent is not ArgumentListSyntax list
            || list.Arguments.Any(static argument => argument.NameColon is not null)
            || Template(call) is not { } literal
            || MessageTemplate.Parse(literal.Token) is not { } template
            || Values(call) is not { } values
            || values.Count != template.Placeholders.Length)
        {
            return;
        }

        var ordinals = new HashSet<int>();
        var edits = new List<TextChange>();
        foreach (var argument in removed)
        {
            var ordinal = values.IndexOf(argument);
            if (ordinal < 0 || !IsPure(argument.Expression) || SpanWithComma(list, argument) is not { } span)
            {
                continue;
            }

            ordinals.Add(ordinal);
            edits.Add(new TextChange(span, string.Empty));
        }

        if (ordinals.Count > 0 && template.Without(ordinals) is { } shorter)
        {
            changes.Add(new TextChange(template.InnerSpan, shorter));
            changes.AddRange(edits);
        }
    }

    private static LiteralExpressionSyntax? Template(IInvocationOperation call)
    {
        foreach (var argument in call.Arguments)
        {
            if (argument.Parameter?.Name == "message")
            {
                return argument.Value.Syntax as LiteralExpressionSyntax;
            }
        }

        return null;
    }

    // The values in the order of their placeholders; null unless they were written one by one.
    private static List<ArgumentSyntax>? Values(IInvocationOperation call)
    {
        foreach (var argument in call.Arguments)
        {
            if (argument.ArgumentKind == ArgumentKind.ParamArray && argument.Value is IArrayCreationOperation { Initializer: { } elements })
            {
                var values = elements.ElementValues.Select(static value => value.Syntax.FirstAncestorOrSelf<ArgumentSyntax>()).OfType<ArgumentSyntax>().ToList();
                return values.Count == elements.ElementValues.Length ? values : null;
            }
        }

        return null;
    }

    private static bool IsPure(ExpressionSyntax value) => !value.DescendantNodesAndSelf().Any(static node =>
        node is AssignmentExpressionSyntax or AwaitExpressionSyntax or DeclarationExpressionSyntax or PatternSyntax
        || node.IsKind(SyntaxKind.PreIncrementExpression) || node.IsKind(SyntaxKind.PreDecrementExpression)
        || node.IsKind(SyntaxKind.PostIncrementExpression) || node.IsKind(SyntaxKind.PostDecrementExpression));

    // From the end of the argument before, so that the comma and the line break between them go too; null when a comment or a directive would.
    private static TextSpan? SpanWithComma(ArgumentListSyntax list, ArgumentSyntax argument)
    {
        var index = list.Arguments.IndexOf(argument);
        if (index == 0)
        {
            return null;
        }

        var span = TextSpan.FromBounds(list.Arguments[index - 1].Span.End, argument.Span.End);
        var onlySpace = list.DescendantTrivia(span).Where(trivia => span.Contains(trivia.Span))
            .All(static trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia) || trivia.IsKind(SyntaxKind.EndOfLineTrivia));
        return onlySpace ? span : null;
    }
}
