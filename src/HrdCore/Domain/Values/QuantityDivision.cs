namespace HrdCore.Domain.Values;

/// <summary>Division of quantities in decimal, rounded so that what was a bound still is one.</summary>
internal static class QuantityDivision
{
    internal const int MaxDecimals = 10;

    internal static Quantity<decimal> Divide(Quantity<decimal> dividend, Quantity<decimal> divisor, int decimals)
    {
        if (divisor.Value == 0)
        {
            throw new DivideByZeroException("The figure to divide by is zero. Leave the share out, and say that there was nothing to divide by.");
        }

        if (dividend.Value == 0)
        {
            return OfNothing(dividend.Qualifier);
        }

        var qualifier = QualifierTable.OfQuotient(dividend.Qualifier, divisor.Qualifier);
        var direction = qualifier switch
        {
            QuantityQualifier.Almost or QuantityQualifier.LessThan => ExactDecimal.Direction.Up,
            QuantityQualifier.AtLeast or QuantityQualifier.MoreThan => ExactDecimal.Direction.Down,
            _ => ExactDecimal.Direction.HalfEven,
        };
        var value = ExactDecimal.Quotient(dividend.Value, divisor.Value, decimals, direction, out var isExact);
        return new Quantity<decimal>(value, qualifier == QuantityQualifier.Exact && !isExact ? QuantityQualifier.About : qualifier);
    }

    // Nothing among any number is nothing; from zero up stays from zero up, however many there are to divide among.
    private static Quantity<decimal> OfNothing(QuantityQualifier dividend) => dividend switch
    {
        QuantityQualifier.Exact or QuantityQualifier.Almost => default,
        _ => new Quantity<decimal>(0, dividend),
    };
}
