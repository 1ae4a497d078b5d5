using System.Collections.Concurrent;
using HrdCore.Analyzers.Catalogue;
using Microsoft.CodeAnalysis;

namespace HrdCore.Analyzers.Flow;

/// <summary>What a type says about its values, judged once per constructed type.</summary>
internal sealed class SensitiveTypes(MarkerTypes markers)
{
    private readonly ConcurrentDictionary<ITypeSymbol, TypeMark> _marks = new(SymbolEqualityComparer.Default);

    public TypeMark Of(ITypeSymbol type)
    {
        if (type.SpecialType is not (SpecialType.None or SpecialType.System_Nullable_T))
        {
            return TypeMark.Unmarked; // string, object, int ...: by far the most common
        }

        if (!_marks.TryGetValue(type, out var mark))
        {
            mark = Judge(type);
            _marks[type] = mark;
        }

        return mark;
    }

    private TypeMark Judge(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => SelfRedactingOrNothing(array.ElementType),
        ITypeParameterSymbol parameter => OfConstraints(parameter),
        INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable => Of(nullable.TypeArguments[0]),
        INamedTypeSymbol named => OfNamed(named),
        _ => TypeMark.Unmarked,
    };

    private TypeMark OfNamed(INamedTypeSymbol type)
    {
        if (IsSelfRedacting(type))
        {
            return TypeMark.SelfRedacting;
        }

        for (var declared = type; declared is not null; declared = declared.BaseType)
        {
            var mark = AttributeMarks.Read(declared.GetAttributes(), markers);
            if (mark != Mark.Unmarked)
            {
                return mark == Mark.Sensitive ? TypeMark.Sensitive : TypeMark.Unmarked;
            }
        }

        foreach (var contract in type.AllInterfaces)
        {
            if (AttributeMarks.Read(contract.GetAttributes(), markers) == Mark.Sensitive)
            {
                return TypeMark.Sensitive;
            }
        }

        return OfElements(type);
    }

    // A framework collection prints its elements or its own name; either is harmless when the elements redact themselves.
    private TypeMark OfElements(INamedTypeSymbol type)
    {
        if (!IsSystemCollection(type))
        {
            return TypeMark.Unmarked;
        }

        foreach (var element in type.TypeArguments)
        {
            if (SelfRedactingOrNothing(element) == TypeMark.Unmarked)
            {
                return TypeMark.Unmarked;
            }
        }

        return type.TypeArguments.IsEmpty ? TypeMark.Unmarked : TypeMark.SelfRedacting;
    }

    private TypeMark OfConstraints(ITypeParameterSymbol parameter)
    {
        var mark = TypeMark.Unmarked;
        foreach (var constraint in parameter.ConstraintTypes)
        {
            var one = Of(constraint);
            if (one == TypeMark.SelfRedacting)
            {
                return one;
            }

            mark = one == TypeMark.Sensitive ? one : mark;
        }

        return mark;
    }

    private TypeMark SelfRedactingOrNothing(ITypeSymbol type) => Of(type) == TypeMark.SelfRedacting ? TypeMark.SelfRedacting : TypeMark.Unmarked;

    private bool IsSelfRedacting(INamedTypeSymbol type)
    {
        if (markers.IsSelfRedacting(type.OriginalDefinition))
        {
            return true;
        }

        foreach (var contract in type.AllInterfaces)
        {
            if (markers.IsSelfRedacting(contract.OriginalDefinition))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsSystemCollection(INamedTypeSymbol type) =>
        type.ContainingNamespace is
        {
            ContainingNamespace:
            {
                Name: "Collections",
                ContainingNamespace: { Name: nameof(System), ContainingNamespace.IsGlobalNamespace: true },
            },
        };
}
