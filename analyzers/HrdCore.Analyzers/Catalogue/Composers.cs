using Microsoft.CodeAnalysis;

namespace HrdCore.Analyzers.Catalogue;

/// <summary>Framework methods whose text holds their arguments: <c>string.Format</c>, <c>Join</c>, <c>Concat</c>, <c>Create</c>, <c>Replace</c>, <c>Convert.ToString</c> ...</summary>
internal static class Composers
{
    public static bool IsComposer(IMethodSymbol method)
    {
        if (method.ReturnType.SpecialType != SpecialType.System_String)
        {
            return false;
        }

        var type = method.ContainingType;
        return type.SpecialType == SpecialType.System_String
            || (method.IsStatic && IsInSystem(type) && (type.Name == "FormattableString" || (type.Name == "Convert" && method.Name == "ToString")));
    }

    /// <summary>Whether what is passed here becomes part of the text: not a length, a position, a flag or a culture.</summary>
    public static bool TakesContent(IParameterSymbol parameter) =>
        !parameter.Type.IsValueType
        || parameter.Type.IsRefLikeType
        || parameter.Type.SpecialType == SpecialType.System_Char
        || (parameter.ContainingSymbol.Name == "ToString" && parameter.Ordinal == 0);

    private static bool IsInSystem(INamedTypeSymbol type) =>
        type.ContainingNamespace is { Name: nameof(System), ContainingNamespace.IsGlobalNamespace: true };
}
