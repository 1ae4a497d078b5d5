using Microsoft.CodeAnalysis;

namespace HrdCore.Analyzers.Flow;

/// <summary>Whether what is read from a sensitive value still tells its content: text does, a length, a comparison or a hash code does not.</summary>
internal static class ContentTypes
{
    /// <param name="result">The type of what is read.</param>
    /// <param name="receiver">The type of the sensitive value it is read from.</param>
    /// <param name="unwraps">Whether the member hands out the thing itself: an indexer, <c>Nullable.Value</c>, <c>Task.Result</c>.</param>
    public static bool Carries(ITypeSymbol? result, ITypeSymbol? receiver, bool unwraps)
    {
        if (result is null || receiver is null)
        {
            return false;
        }

        if (IsText(result))
        {
            return true;
        }

        if (!unwraps && IsMeasure(result))
        {
            return false;
        }

        return SymbolEqualityComparer.Default.Equals(result, receiver) || IsArgumentOf(result, receiver);
    }

    private static bool IsArgumentOf(ITypeSymbol result, ITypeSymbol receiver)
    {
        if (receiver is IArrayTypeSymbol array)
        {
            return SymbolEqualityComparer.Default.Equals(array.ElementType, result);
        }

        if (receiver is INamedTypeSymbol named)
        {
            foreach (var argument in named.TypeArguments)
            {
                if (SymbolEqualityComparer.Default.Equals(argument, result))
                {
                    return true;
                }
            }
        }

        return false;
    }

    // Text, or a shape that holds text: string[], ReadOnlySpan<char>, IEnumerable<string>, Task<string> ...
    private static bool IsText(ITypeSymbol type)
    {
        switch (type)
        {
            case { SpecialType: SpecialType.System_String or SpecialType.System_Char or SpecialType.System_Object }:
                return true;
            case IArrayTypeSymbol array:
                return IsText(array.ElementType);
            case INamedTypeSymbol { IsGenericType: true } generic:
                foreach (var argument in generic.TypeArguments)
                {
                    if (IsText(argument))
                    {
                        return true;
                    }
                }

                return false;
            default:
                return false;
        }
    }

    private static bool IsMeasure(ITypeSymbol type) =>
        type.TypeKind == TypeKind.Enum || type.SpecialType is >= SpecialType.System_Boolean and <= SpecialType.System_UIntPtr and not SpecialType.System_String;
}
