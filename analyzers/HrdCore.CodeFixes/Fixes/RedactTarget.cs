using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace HrdCore.CodeFixes.Fixes;

/// <summary>Which expression can be replaced by text: the sensitive one when it is text or lands where anything goes, else the
/// smallest one around it that does. <c>known ? d.Age : 0</c> is redacted as a whole, because an arm of it must stay a number.</summary>
internal static class RedactTarget
{
    public static ExpressionSyntax? For(ExpressionSyntax expression, SemanticModel model, CancellationToken cancellation)
    {
        var target = expression;
        while (!TakesText(target, model, cancellation))
        {
            var around = target.Parent switch
            {
                SwitchExpressionArmSyntax arm => arm.Parent as ExpressionSyntax,
                ParenthesizedExpressionSyntax or ConditionalExpressionSyntax or CastExpressionSyntax => (ExpressionSyntax)target.Parent,
                BinaryExpressionSyntax coalesce when coalesce.IsKind(SyntaxKind.CoalesceExpression) => coalesce,
                PostfixUnaryExpressionSyntax forgiving when forgiving.IsKind(SyntaxKind.SuppressNullableWarningExpression) => forgiving,
                _ => null,
            };
            if (around is null)
            {
                return null;
            }

            target = around;
        }

        return target;
    }

    private static bool TakesText(ExpressionSyntax expression, SemanticModel model, CancellationToken cancellation)
    {
        var info = model.GetTypeInfo(expression, cancellation);
        if (info.Type is { IsRefLikeType: true })
        {
            return false; // a span cannot be passed to a generic method
        }

        if (info.Type?.SpecialType == SpecialType.System_String)
        {
            return true;
        }

        return expression.Parent switch
        {
            ParenthesizedExpressionSyntax => false, // so that the parentheses become those of the call
            CastExpressionSyntax => false, // what is cast need not be castable once it is text
            InterpolationSyntax or AnonymousObjectMemberDeclaratorSyntax => true,
            BinaryExpressionSyntax sum when sum.IsKind(SyntaxKind.AddExpression) =>
                model.GetTypeInfo(sum, cancellation).Type?.SpecialType == SpecialType.System_String,
            ArgumentSyntax { Parent: TupleExpressionSyntax tuple } => TakesText(tuple, model, cancellation),
            _ => info.ConvertedType?.SpecialType == SpecialType.System_Object,
        };
    }
}
