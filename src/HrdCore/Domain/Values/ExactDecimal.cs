// Products and quotients of decimals, rounded once.
// Source:  System.Decimal is a whole number of at most 96 bits over a power of ten (0 to 28). It rounds a result that does not fit, and rounding that once more to
//          the wanted decimals may give a neighbour. Here the whole numbers are reckoned with, which has no limit, and rounded at the end.
// Bounds:  at most 28 decimals wanted; a result beyond System.Decimal is an OverflowException.
using System.Numerics;

namespace HrdCore.Domain.Values;

/// <summary>Arithmetic on decimals that are zero or more, to a stated number of decimals.</summary>
internal static class ExactDecimal
{
    /// <summary>Which way a result goes that has more decimals than wanted.</summary>
    internal enum Direction
    {
        Down,
        Up,
        HalfEven,
        HalfUp,
    }

    internal static decimal Product(decimal left, decimal right, int decimals, Direction direction) =>
        Round(Whole(left) * Whole(right) * BigInteger.Pow(10, decimals), BigInteger.Pow(10, left.Scale + right.Scale), decimals, direction, out _);

    /// <param name="dividend">Zero or more.</param>
    /// <param name="divisor">More than zero.</param>
    /// <param name="decimals">0 to 28.</param>
    /// <param name="direction">Where the result goes if it is not exact.</param>
    /// <param name="isExact">Whether nothing was lost.</param>
    internal static decimal Quotient(decimal dividend, decimal divisor, int decimals, Direction direction, out bool isExact) =>
        Round(Whole(dividend) * BigInteger.Pow(10, divisor.Scale + decimals), Whole(divisor) * BigInteger.Pow(10, dividend.Scale), decimals, direction, out isExact);

    private static BigInteger Whole(decimal number)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(number, bits);
        return unchecked(((BigInteger)(uint)bits[2] << 64) | ((BigInteger)(uint)bits[1] << 32) | (uint)bits[0]);
    }

    private static decimal Round(BigInteger numerator, BigInteger denominator, int decimals, Direction direction, out bool isExact)
    {
        var whole = BigInteger.DivRem(numerator, denominator, out var rest);
        isExact = rest.IsZero;
        var half = (rest << 1).CompareTo(denominator);
        var isUp = direction switch
        {
            Direction.Up => !isExact,
            Direction.HalfEven => half > 0 || (half == 0 && !whole.IsEven),
            Direction.HalfUp => half >= 0,
            _ => false,
        };
        return Shifted(isUp ? whole + 1 : whole, decimals);
    }

    // A number that only fits without its last zeros is still exact without them.
    private static decimal Shifted(BigInteger whole, int decimals)
    {
        while (decimals > 0 && whole.GetBitLength() > 96)
        {
            whole = BigInteger.DivRem(whole, 10, out var last);
            decimals--;
            if (!last.IsZero)
            {
                throw new OverflowException("The result has more than 28 digits. Ask for fewer decimals.");
            }
        }

        if (whole.GetBitLength() > 96)
        {
            throw new OverflowException("The result is greater than a decimal can be. Count in a larger unit.");
        }

        return new decimal(Part(whole), Part(whole >> 32), Part(whole >> 64), false, (byte)decimals);

        static int Part(BigInteger number) => unchecked((int)(uint)(number & uint.MaxValue));
    }
}
