using System.Globalization;
using System.Numerics;

namespace HrdCore.Domain.Values;

/// <summary>A figure and how it was said: "more than 400" stays more than 400.</summary>
/// <typeparam name="T">The number, e.g. <see cref="int"/> for people.</typeparam>
/// <remarks>Range: zero and up. Default value: exactly zero. Equality: by value and qualifier. Ordering: none, since "about 50" and "exactly 50" have none.</remarks>
public readonly record struct Quantity<T>
    where T : struct, INumber<T>
{
    /// <summary>Makes a quantity.</summary>
    /// <param name="value">Zero or more.</param>
    /// <param name="qualifier">How it was said.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative or not a number, or there is no such qualifier.</exception>
    public Quantity(T value, QuantityQualifier qualifier = QuantityQualifier.Exact)
    {
        if (!(value >= T.Zero)) // written so that a NaN is refused as well
        {
            throw new ArgumentOutOfRangeException(nameof(value), "A quantity is zero or more.");
        }

        QuantityQualifiers.Require(qualifier, nameof(qualifier));
        Value = value;
        Qualifier = qualifier;
    }

    /// <summary>The figure as said.</summary>
    public T Value { get; }

    /// <summary>How it was said.</summary>
    public QuantityQualifier Qualifier { get; }

    /// <summary>The figure, after its qualifier unless it is exact, e.g. <c>at-least 5602</c>. The same in every culture.</summary>
    public override string ToString()
    {
        var number = Value.ToString(null, CultureInfo.InvariantCulture);
        return Qualifier == QuantityQualifier.Exact ? number : $"{QuantityQualifiers.Code(Qualifier)} {number}";
    }
}
