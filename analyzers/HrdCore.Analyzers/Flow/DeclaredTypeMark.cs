using HrdCore.Analyzers.Catalogue;
using Microsoft.CodeAnalysis;

namespace HrdCore.Analyzers.Flow;

/// <summary>What the declaration of a class, struct or interface says about its values, also through its base types and interfaces.</summary>
internal static class DeclaredTypeMark
{
    /// <summary>The mark; null when nothing is said, and for a type without a declaration of its own.</summary>
    public static TypeMark? Of(ITypeSymbol type, MarkerTypes markers)
    {
        if (type is not INamedTypeSymbol named)
        {
            return null;
        }

        if (IsSelfRedacting(named, markers))
        {
            return TypeMark.SelfRedacting;
        }

        for (var declared = named; declared is not null; declared = declared.BaseType)
        {
            var mark = AttributeMarks.Read(declared.GetAttributes(), markers);
            if (mark != Mark.Unmarked)
            {
                return mark == Mark.Sensitive ? TypeMark.Sensitive : TypeMark.Unmarked;
            }
        }

        foreach (var contract in named.AllInterfaces)
        {
            if (AttributeMarks.Read(contract.GetAttributes(), markers) == Mark.Sensitive)
            {
                return TypeMark.Sensitive;
            }
        }

        return null;
    }

    private static bool IsSelfRedacting(INamedTypeSymbol type, MarkerTypes markers)
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
}
