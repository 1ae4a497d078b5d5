using Microsoft.CodeAnalysis;

namespace HrdCore.Analyzers.Flow;

/// <summary>The members that a property or method overrides or implements: a promise made there holds here.</summary>
internal static class InheritedSlots
{
    public static IEnumerable<ISymbol> Of(ISymbol member)
    {
        var overridden = member switch
        {
            IPropertySymbol property => property.OverriddenProperty,
            IMethodSymbol method => method.OverriddenMethod,
            _ => (ISymbol?)null,
        };
        if (overridden is not null)
        {
            yield return overridden;
        }

        foreach (var declared in ExplicitlyImplemented(member))
        {
            yield return declared;
        }

        if (member.IsStatic || member.ContainingType is not { TypeKind: not TypeKind.Interface } type)
        {
            yield break;
        }

        foreach (var contract in type.AllInterfaces)
        {
            foreach (var declared in contract.GetMembers(member.Name))
            {
                if (SymbolEqualityComparer.Default.Equals(type.FindImplementationForInterfaceMember(declared), member))
                {
                    yield return declared;
                }
            }
        }
    }

    private static IEnumerable<ISymbol> ExplicitlyImplemented(ISymbol member) => member switch
    {
        IPropertySymbol property => property.ExplicitInterfaceImplementations,
        IMethodSymbol method => method.ExplicitInterfaceImplementations,
        _ => [],
    };
}
