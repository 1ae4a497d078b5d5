// Tier A: walks one expression backwards from the sink to the values it is made of, without a control flow graph.
// An explicit stack, each node once: linear in the size of the expression, and a chain of a thousand '+' is no deeper than one.
// A node that it does not know ends the walk there in silence; locals are not followed.
using System.Collections.Immutable;
using HrdCore.Analyzers.Catalogue;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace HrdCore.Analyzers.Flow;

internal sealed class ExpressionWalker(SensitiveSymbols symbols, CancellationToken cancellation)
{
    private readonly Stack<Step> _pending = new();
    private readonly List<Finding> _findings = [];

    public IReadOnlyList<Finding> Findings => _findings;

    /// <summary>Nodes looked at so far; the scaling test counts them.</summary>
    public int Visited { get; private set; }

    public void Walk(IOperation value)
    {
        Follow(value, null, Way.Argument);
        while (_pending.Count > 0)
        {
            cancellation.ThrowIfCancellationRequested();
            Visited++;
            var step = _pending.Pop();
            // One report for one expression, even where two of its parts are sensitive.
            var known = step.Whole is not null && _findings.Count > 0 && _findings[_findings.Count - 1].Value == step.Whole;
            if (!known && symbols.OfType(step.Value.Type) != TypeMark.SelfRedacting)
            {
                Visit(step);
            }
        }
    }

    private void Visit(Step step)
    {
        switch (step.Value)
        {
            // Nodes that hand on one of several values, or all of them: each is reported where it stands.
            case IConditionalOperation choice:
                Follow(choice.WhenFalse, step);
                Follow(choice.WhenTrue, step);
                break;
            case ICoalesceOperation choice:
                Follow(choice.WhenNull, step);
                Follow(choice.Value, step);
                break;
            case ISwitchExpressionOperation choice:
                FollowArms(choice, step);
                break;
            case ITupleOperation tuple:
                FollowAll(tuple.Elements, step, step.Way);
                break;
            case IAnonymousObjectCreationOperation anonymous:
                FollowInitializers(anonymous, step);
                break;
            case IArrayCreationOperation { Initializer: { } elements }:
                FollowAll(elements.ElementValues, step, step.Way);
                break;
            case ICollectionExpressionOperation collection:
                FollowAll(collection.Elements, step, step.Way);
                break;
            case ISpreadOperation spread:
                Follow(spread.Operand, step);
                break;
            case IParenthesizedOperation parenthesized:
                Follow(parenthesized.Operand, step);
                break;

            // Nodes that build a text.
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String } sum:
                Follow(sum.RightOperand, step.Whole, Way.Concatenation);
                Follow(sum.LeftOperand, step.Whole, Way.Concatenation);
                break;
            case IInterpolatedStringOperation text:
                FollowHoles(text, step);
                break;
            case IInterpolatedStringHandlerCreationOperation handler:
                Follow(handler.Content, step);
                break;
            case IInterpolatedStringAdditionOperation sum:
                Follow(sum.Right, step);
                Follow(sum.Left, step);
                break;

            // Nodes that are themselves the value to report.
            case IConversionOperation conversion:
                VisitConversion(conversion, step);
                break;
            case IAssignmentOperation assignment: // wrapping inside it would change what is stored
                Follow(assignment.Value, Inside(step));
                if (assignment is ICompoundAssignmentOperation or ICoalesceAssignmentOperation) // what was there before is kept, or is a part
                {
                    Follow(assignment.Target, Inside(step));
                }

                break;
            case IAwaitOperation awaited:
                Follow(awaited.Operation, Inside(step));
                break;
            case IConditionalAccessOperation access:
                Follow(access.WhenNotNull, Inside(step));
                break;
            case IConditionalAccessInstanceOperation placeholder:
                Follow(ReceiverOf(placeholder), step);
                break;
            case IPropertyReferenceOperation property:
                VisitMember(step, property.Property, property.Instance, unwraps: property.Property.IsIndexer || property.Property.Name is "Value" or "Result");
                break;
            case IFieldReferenceOperation field:
                VisitMember(step, field.Field, field.Instance, unwraps: false);
                break;
            case IParameterReferenceOperation parameter:
                VisitMember(step, parameter.Parameter, null, unwraps: false);
                break;
            case ILocalReferenceOperation local:
                VisitMember(step, local.Local, null, unwraps: false);
                break;
            case IInvocationOperation call:
                VisitCall(call, step);
                break;
            case IArrayElementReferenceOperation element:
                Follow(element.ArrayReference, Inside(step));
                break;
            case IImplicitIndexerReferenceOperation slice: // text[..3], list[^1]
                Follow(slice.Instance, Inside(step));
                break;
            case IObjectCreationOperation or IInstanceReferenceOperation or IWithOperation:
                ReportByType(step);
                break;
        }
    }

    private void VisitMember(Step step, ISymbol member, IOperation? receiver, bool unwraps)
    {
        if (!IsDecided(step, member) && ContentTypes.Carries(step.Value.Type, receiver?.Type, unwraps))
        {
            Follow(receiver, Inside(step));
        }
    }

    private void VisitCall(IInvocationOperation call, Step step)
    {
        var method = call.TargetMethod;
        if (IsDecided(step, method))
        {
            return;
        }

        if (Composers.IsComposer(method))
        {
            FollowComposed(call, step);
        }

        var receiver = call.Instance ?? (method.IsExtensionMethod && call.Arguments.Length > 0 ? WithoutImplicitConversion(call.Arguments[0].Value) : null);
        if (ContentTypes.Carries(call.Type, receiver?.Type, unwraps: method.Name == "GetValueOrDefault"))
        {
            Follow(receiver, Inside(step));
        }
    }

    private void VisitConversion(IConversionOperation conversion, Step step)
    {
        if (conversion.OperatorMethod is { } convert)
        {
            if (!IsDecided(step, convert))
            {
                Follow(conversion.Operand, Inside(step));
            }
        }
        else if (symbols.OfType(conversion.Type) == TypeMark.Sensitive && symbols.OfType(conversion.Operand.Type) != TypeMark.Sensitive)
        {
            ReportByType(step); // (WitnessStatement)something: the cast says what it is
        }
        else
        {
            Follow(conversion.Operand, step);
        }
    }

    // A mark on the member settles it; failing that, a mark on the type of the value.
    private bool IsDecided(Step step, ISymbol member)
    {
        switch (symbols.OfMember(member))
        {
            case Mark.Sensitive:
                Report(step, member);
                return true;
            case Mark.Harmless:
                return true;
        }

        if (symbols.OfType(step.Value.Type) != TypeMark.Sensitive)
        {
            return false;
        }

        Report(step, member);
        return true;
    }

    private void ReportByType(Step step)
    {
        if (step.Value.Type is { } type && symbols.OfType(type) == TypeMark.Sensitive)
        {
            Report(step, type);
        }
    }

    private void Report(Step step, ISymbol source) => _findings.Add(new Finding(step.Whole ?? step.Value, source, step.Way));

    // From here on a finding is reported at this node.
    private static Step Inside(Step step) => new(step.Value, step.Whole ?? step.Value, step.Way);

    private void Follow(IOperation? value, Step from) => Follow(value, from.Whole, from.Way);

    private void Follow(IOperation? value, IOperation? whole, Way way)
    {
        if (value is not null and not ILiteralOperation)
        {
            _pending.Push(new Step(value, whole, way));
        }
    }

    // The stack turns the order round; pushing from the end keeps the order of the source.
    private void FollowAll(ImmutableArray<IOperation> values, Step step, Way way)
    {
        for (var i = values.Length - 1; i >= 0; i--)
        {
            Follow(values[i], step.Whole, way);
        }
    }

    private void FollowArms(ISwitchExpressionOperation choice, Step step)
    {
        for (var i = choice.Arms.Length - 1; i >= 0; i--)
        {
            Follow(choice.Arms[i].Value, step);
        }
    }

    private void FollowInitializers(IAnonymousObjectCreationOperation anonymous, Step step)
    {
        for (var i = anonymous.Initializers.Length - 1; i >= 0; i--)
        {
            Follow((anonymous.Initializers[i] as ISimpleAssignmentOperation)?.Value, step);
        }
    }

    private void FollowHoles(IInterpolatedStringOperation text, Step step)
    {
        for (var i = text.Parts.Length - 1; i >= 0; i--)
        {
            var hole = text.Parts[i] switch
            {
                IInterpolationOperation interpolation => interpolation.Expression,
                IInterpolatedStringAppendOperation { AppendCall: IInvocationOperation { Arguments.Length: > 0 } append } => append.Arguments[0].Value,
                _ => null,
            };
            Follow(hole, step.Whole, Way.Interpolation);
        }
    }

    private void FollowComposed(IInvocationOperation call, Step step)
    {
        for (var i = call.Arguments.Length - 1; i >= 0; i--)
        {
            if (call.Arguments[i].Parameter is { } parameter && Composers.TakesContent(parameter))
            {
                Follow(call.Arguments[i].Value, step.Whole, Way.Composition);
            }
        }
    }

    private static IOperation WithoutImplicitConversion(IOperation value) =>
        value is IConversionOperation { IsImplicit: true, OperatorMethod: null } conversion ? conversion.Operand : value;

    // The receiver is the left part of the nearest ?. that is reached from its right part.
    private static IOperation? ReceiverOf(IConditionalAccessInstanceOperation placeholder)
    {
        IOperation child = placeholder;
        while (child.Parent is { } parent)
        {
            if (parent is IConditionalAccessOperation access && access.WhenNotNull == child)
            {
                return access.Operation;
            }

            child = parent;
        }

        return null;
    }

    private readonly struct Step(IOperation value, IOperation? whole, Way way)
    {
        public IOperation Value { get; } = value;

        /// <summary>The expression to report when it lies outside this node; otherwise null.</summary>
        public IOperation? Whole { get; } = whole;

        public Way Way { get; } = way;
    }
}
