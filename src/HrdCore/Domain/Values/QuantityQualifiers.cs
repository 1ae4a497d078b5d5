using System.Collections.Immutable;

namespace HrdCore.Domain.Values;

/// <summary>The stable codes of <see cref="QuantityQualifier"/>, and how two of them combine.</summary>
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
    public static bool TryFromCode(string? code, out QuantityQualifier qualifier) => TryFromCode(code.AsSpan(), out qualifier);

    /// <summary>The qualifier with a code, if there is one.</summary>
    /// <param name="code">A code such as <c>at-least</c>.</param>
    /// <param name="qualifier">The qualifier, or <see cref="QuantityQualifier.Exact"/>.</param>
    public static bool TryFromCode(ReadOnlySpan<char> code, out QuantityQualifier qualifier)
    {
        for (var i = 0; i < Codes.Length; i++)
        {
            if (code.SequenceEqual(Codes[i]))
            {
                qualifier = (QuantityQualifier)i;
                return true;
            }
        }

        qualifier = QuantityQualifier.Exact;
        return false;
    }

    /// <summary>The qualifier of a sum, e.g. about for almost and at least.</summary>
    /// <param name="left">That of one figure.</param>
    /// <param name="right">That of the other.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such qualifier.</exception>
    public static QuantityQualifier OfSum(QuantityQualifier left, QuantityQualifier right)
    {
        Require(left, nameof(left));
        Require(right, nameof(right));
        return QualifierTable.OfSum(left, right);
    }

    /// <summary>The qualifier of a quotient of figures above zero, e.g. almost for almost 80,000 among exactly 35.</summary>
    /// <param name="dividend">That of what is divided.</param>
    /// <param name="divisor">That of what it is divided by.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such qualifier.</exception>
    public static QuantityQualifier OfQuotient(QuantityQualifier dividend, QuantityQualifier divisor)
    {
        Require(dividend, nameof(dividend));
        Require(divisor, nameof(divisor));
        return QualifierTable.OfQuotient(dividend, divisor);
    }

    internal static void Require(QuantityQualifier qualifier, string parameterName)
    {
        if (qualifier < 0 || (int)qualifier >= Codes.Length)
        {
            throw new ArgumentOutOfRangeException(parameterName, "Give a qualifier that exists.");
        }
    }
}
