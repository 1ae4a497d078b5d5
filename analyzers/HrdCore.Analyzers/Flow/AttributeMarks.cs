using System.Collections.Immutable;
using HrdCore.Analyzers.Catalogue;
using Microsoft.CodeAnalysis;

namespace HrdCore.Analyzers.Flow;

/// <summary>Reads the marks in a list of attributes.</summary>
internal static class AttributeMarks
{
    /// <summary>Sensitive wins over its opposite: a contradiction must not open a way out.</summary>
    public static Mark Read(ImmutableArray<AttributeData> attributes, MarkerTypes markers)
    {
        var mark = Mark.Unmarked;
        foreach (var attribute in attributes)
        {
            if (attribute.AttributeClass is not { } type)
            {
                continue;
            }

            if (markers.IsSensitive(type))
            {
                return Mark.Sensitive;
            }

            if (markers.IsNotSensitive(type))
            {
                mark = Mark.Harmless;
            }
        }

        return mark;
    }

    public static bool HasSanitizer(IMethodSymbol method, MarkerTypes markers)
    {
        foreach (var attribute in method.GetAttributes())
        {
            if (attribute.AttributeClass is { } type && markers.IsSanitizer(type))
            {
                return true;
            }
        }

        return false;
    }
}
