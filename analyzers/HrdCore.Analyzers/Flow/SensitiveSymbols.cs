// Which symbols are sources: reads the marks, also where they are inherited from. docs/rules/HRD1001.md lists the cases.
// Each symbol is judged once per compilation; members by their original definition, types as constructed.
using System.Collections.Concurrent;
using HrdCore.Analyzers.Catalogue;
using Microsoft.CodeAnalysis;

namespace HrdCore.Analyzers.Flow;

internal sealed class SensitiveSymbols(MarkerTypes markers)
{
    private readonly ConcurrentDictionary<ISymbol, Mark> _members = new(SymbolEqualityComparer.Default);
    private readonly SensitiveTypes _types = new(markers);

    /// <summary>What is said about the value of a property, field or parameter, or about the result of a method.</summary>
    public Mark OfMember(ISymbol symbol)
    {
        if (symbol is ILocalSymbol)
        {
            return Mark.Unmarked; // cannot carry attributes
        }

        symbol = symbol.OriginalDefinition;
        if (!_members.TryGetValue(symbol, out var mark))
        {
            mark = Judge(symbol);
            _members[symbol] = mark;
        }

        return mark;
    }

    /// <summary>What the type of a value says.</summary>
    public TypeMark OfType(ITypeSymbol? type) => type is null ? TypeMark.Unmarked : _types.Of(type);

    // What is written on the symbol itself beats what it inherits, so that an override can be reviewed and marked harmless.
    private Mark Judge(ISymbol symbol)
    {
        var own = symbol is IMethodSymbol method ? OfMethod(method) : AttributeMarks.Read(symbol.GetAttributes(), markers);
        return own != Mark.Unmarked ? own : symbol switch
        {
            IPropertySymbol property => Stricter(OfInherited(property), OfPositionalParameter(property)),
            IMethodSymbol inheriting => OfInherited(inheriting),
            IParameterSymbol parameter => OfParameterElsewhere(parameter),
            IFieldSymbol { AssociatedSymbol: IPropertySymbol behind } => OfMember(behind), // the 'field' keyword
            _ => Mark.Unmarked,
        };
    }

    private Mark OfMethod(IMethodSymbol method)
    {
        if (markers.Reveals(method))
        {
            return Mark.Sensitive;
        }

        var mark = AttributeMarks.Read(method.GetReturnTypeAttributes(), markers);
        return mark == Mark.Unmarked && AttributeMarks.HasSanitizer(method, markers) ? Mark.Harmless : mark;
    }

    private Mark OfInherited(ISymbol member)
    {
        var mark = Mark.Unmarked;
        foreach (var slot in InheritedSlots.Of(member))
        {
            mark = Stricter(mark, OfMember(slot));
        }

        return mark;
    }

    // record Defender([Sensitive(...)] string Name): without the property: target the mark stays on the parameter, and its author meant the property.
    private Mark OfPositionalParameter(IPropertySymbol property)
    {
        if (!property.ContainingType.IsRecord)
        {
            return Mark.Unmarked;
        }

        var mark = Mark.Unmarked;
        foreach (var constructor in property.ContainingType.InstanceConstructors)
        {
            foreach (var parameter in constructor.Parameters)
            {
                if (parameter.Name == property.Name && SymbolEqualityComparer.Default.Equals(parameter.Type, property.Type))
                {
                    mark = Stricter(mark, AttributeMarks.Read(parameter.GetAttributes(), markers));
                }
            }
        }

        return mark;
    }

    private Mark OfParameterElsewhere(IParameterSymbol parameter)
    {
        if (parameter.ContainingSymbol is not IMethodSymbol method)
        {
            return Mark.Unmarked;
        }

        if (method.MethodKind == MethodKind.PropertySet && parameter.Ordinal == method.Parameters.Length - 1 && method.AssociatedSymbol is { } property)
        {
            return OfMember(property); // 'value' in a setter
        }

        var mark = Mark.Unmarked;
        foreach (var slot in InheritedSlots.Of(method))
        {
            mark = Stricter(mark, OfMember(((IMethodSymbol)slot).Parameters[parameter.Ordinal]));
        }

        return mark;
    }

    private static Mark Stricter(Mark one, Mark other) =>
        one == Mark.Sensitive || other == Mark.Sensitive ? Mark.Sensitive : one == Mark.Unmarked ? other : one;
}
