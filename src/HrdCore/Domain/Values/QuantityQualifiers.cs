using System.Collections.Immutable;

namespace HrdCore.Domain.Values;

/// <summary>The stable codes of <see cref="QuantityQualifier"/>.</summary>
public static class QuantityQualifiers
{
    private static readonly ImmutableArray<string> Codes = ["exact", "about", "almost", "at-least", "more-than", "less-than"];

    /// <summary>The code of a qualifier, e.g. <c>at-least</c>.</summary>
    /// <param name="qualifier">A qualifier that exists.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such qualifier.</exception>
    public static string Code(QuantityQualifier qualifier)
    {
        Require(qualifier, nameof(qualifier));
        return Codes[(int)qualifier];
    }

    /// <summary>The qualifier with a code, if there is one.</summary>
    /// <param name="code">A code such as <c>at-least</c>.</param>
    /// <param name="qualifier">The qualifier, or <see cref="QuantityQualifier.Exact"/>.</param>
    public static bool TryFromCode(string? code, out QuantityQualifier qualifier)
    {
        var index = code is null ? -1 : Codes.IndexOf(code);
        qualifier = index < 0 ? QuantityQualifier.Exact : (QuantityQualifier)index;
        return index >= 0;
    }

    internal static void Require(QuantityQualifier qualifier, string parameterName)
    {
        if ((uint)qualifier >= (uint)Codes.Length)
        {
            throw new ArgumentOutOfRangeException(parameterName, "Give a qualifier that exists.");
        }
    }
}
