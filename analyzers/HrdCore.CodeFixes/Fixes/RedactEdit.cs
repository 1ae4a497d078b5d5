using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace HrdCore.CodeFixes.Fixes;

/// <summary>Puts <c>Redactor.Redact(...)</c> around each expression, and adds the using directive if it takes one.</summary>
internal static class RedactEdit
{
    public static ImmutableArray<TextChange> Changes(
        SyntaxNode root, SemanticModel model, ImmutableArray<ExpressionSyntax> expressions, CancellationToken cancellation)
    {
        if (root is not CompilationUnitSyntax unit || RedactorName.Find(model.Compilation) is not { } redactor)
        {
            return [];
        }

        var changes = ImmutableArray.CreateBuilder<TextChange>();
        var import = UsingEdit.For(unit, RedactorName.Namespace);
        var needsImport = false;
        foreach (var target in Targets(model, expressions, cancellation))
        {
            var name = redactor.At(model, target.SpanStart, canImport: import is not null);
            if (name is null)
            {
                continue;
            }

            needsImport |= name.Value.NeedsImport;
            Wrap(target, name.Value.Text, changes);
        }

        if (needsImport)
        {
            changes.Insert(0, import!.Value);
        }

        return changes.ToImmutable();
    }

    private static void Wrap(ExpressionSyntax target, string redactor, ImmutableArray<TextChange>.Builder changes)
    {
        // A member of an anonymous object takes its name from the expression; a call has none to give.
        var label = target.Parent is AnonymousObjectMemberDeclaratorSyntax { NameEquals: null } ? InferredName(target) + " = " : string.Empty;
        var parenthesized = target is ParenthesizedExpressionSyntax;
        changes.Add(new TextChange(new TextSpan(target.SpanStart, 0), label + redactor + ".Redact" + (parenthesized ? string.Empty : "(")));
        if (!parenthesized)
        {
            changes.Add(new TextChange(new TextSpan(target.Span.End, 0), ")"));
        }

        // The result is text: a format such as :yyyy means nothing to it any more. An alignment still does.
        if (target.Parent is InterpolationSyntax { FormatClause: { } format })
        {
            changes.Add(new TextChange(format.Span, string.Empty));
        }
    }

    private static string InferredName(ExpressionSyntax expression) => expression switch
    {
        MemberAccessExpressionSyntax access => access.Name.Identifier.Text,
        ConditionalAccessExpressionSyntax access => InferredName(access.WhenNotNull),
        MemberBindingExpressionSyntax binding => binding.Name.Identifier.Text,
        IdentifierNameSyntax identifier => identifier.Identifier.Text,
        _ => string.Empty,
    };

    // In the order of the source, none inside another: two findings may lead to the same place.
    private static List<ExpressionSyntax> Targets(SemanticModel model, ImmutableArray<ExpressionSyntax> expressions, CancellationToken cancellation)
    {
        var targets = new List<ExpressionSyntax>();
        foreach (var expression in expressions)
        {
            if (RedactTarget.For(expression, model, cancellation) is { } target)
            {
                targets.Add(target);
            }
        }

        targets.Sort(static (one, other) => one.SpanStart != other.SpanStart ? one.SpanStart.CompareTo(other.SpanStart) : other.Span.End.CompareTo(one.Span.End));
        var last = default(TextSpan?);
        targets.RemoveAll(target =>
        {
            var covered = last?.Contains(target.Span) == true;
            last = covered ? last : target.Span;
            return covered;
        });
        return targets;
    }
}
