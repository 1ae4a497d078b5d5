using System.Globalization;
using System.Numerics;
using System.Text.Json.Serialization;
using HrdCore.Domain.Json;

namespace HrdCore.Domain.Values;

/// <summary>A figure and how it was said: "more than 400" stays more than 400, also after it was added, scaled or divided.</summary>
/// <typeparam name="T">The number, e.g. <see cref="int"/> for people or <see cref="decimal"/> for money. Binary floating point works and brings its own rounding.</typeparam>
/// <remarks><para>Range: zero and up, and nothing is less than zero. Default value: exactly zero. Equality: by value and qualifier. Ordering: none, since "about 50" and "exactly 50" have
/// none; ask <see cref="IsLessThan"/> and its like.</para>
/// <para>A quantity allows some true values (<see cref="Allows"/>): exactly 35 allows 35, almost 35 what is not above it, at least 35 what is not below it, more than and less than
/// 35 what is beyond it, about 35 anything. Arithmetic gives the quantity that allows whatever the true values can give, so a bound is never claimed that nobody stated.</para></remarks>
[JsonConverter(typeof(QuantityJsonConverter))]
public readonly partial record struct Quantity<T>
    where T : struct, INumber<T>
{
    /// <summary>Most characters of the text of a quantity.</summary>
    public const int MaxLength = 160;

    private const string NotRead = "A quantity is a figure, zero or more, after its qualifier unless it is exact, e.g. at-least 5602; ASCII digits, a point, no grouping, and less-than of more than zero.";

    /// <summary>Makes a quantity.</summary>
    /// <param name="value">Zero or more.</param>
    /// <param name="qualifier">How it was said. Less than takes a value above zero.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative or not a finite number, or is zero where less is meant, or there is no such qualifier.</exception>
    public Quantity(T value, QuantityQualifier qualifier = QuantityQualifier.Exact)
    {
        QuantityQualifiers.Require(qualifier, nameof(qualifier));
        if (!IsValid(value, qualifier))
        {
            throw new ArgumentOutOfRangeException(nameof(value), "A quantity is zero or more, and finite; what it is less than is more than zero.");
        }

        Value = T.Abs(value); // binary floating point has a zero below zero, which prints with a sign
        Qualifier = qualifier;
    }

    /// <summary>The figure as said.</summary>
    public T Value { get; }

    /// <summary>How it was said.</summary>
    public QuantityQualifier Qualifier { get; }

    /// <summary>Adds two quantities: more than 400 and exactly 35 is more than 435; almost 400 and at least 35 is about 435.</summary>
    /// <param name="left">A quantity.</param>
    /// <param name="right">A quantity of the same unit, of others than the first: what both count is counted twice.</param>
    /// <exception cref="OverflowException">The sum is greater than the type can be.</exception>
    public static Quantity<T> operator +(Quantity<T> left, Quantity<T> right) =>
        Result(checked(left.Value + right.Value), QualifierTable.OfSum(left.Qualifier, right.Qualifier));

    /// <summary>Adds another quantity.</summary>
    /// <param name="other">A quantity of the same unit, of others than this one.</param>
    /// <exception cref="OverflowException">The sum is greater than the type can be.</exception>
    public Quantity<T> Add(Quantity<T> other) => this + other;

    /// <summary>As much as this, so many times: three times almost 400 is almost 1200; none of anything is exactly zero.</summary>
    /// <param name="factor">Zero or more, exactly.</param>
    /// <exception cref="ArgumentOutOfRangeException">The factor is negative or not a finite number.</exception>
    /// <exception cref="OverflowException">The product is greater than the type can be.</exception>
    public Quantity<T> Scale(T factor)
    {
        if (!IsValid(factor, QuantityQualifier.Exact))
        {
            throw new ArgumentOutOfRangeException(nameof(factor), "A factor is zero or more, and finite.");
        }

        return T.IsZero(factor) ? default : Result(checked(Value * factor), Qualifier);
    }

    /// <summary>Divides, such as an amount among cases: almost 80,000 by exactly 35 is almost 2285.72.</summary>
    /// <typeparam name="TOther">The number of the divisor.</typeparam>
    /// <param name="divisor">Its figure is more than zero, and so is the true value that it stands for.</param>
    /// <param name="decimals">Most decimals of the result, 0 to 10. An upper bound is rounded up, a lower one down, so that it stays true; an exact figure that has more
    /// decimals is rounded half to even and is then about that figure.</param>
    /// <exception cref="DivideByZeroException">The figure of the divisor is zero.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The decimals are outside their range.</exception>
    /// <exception cref="OverflowException">A figure or the quotient is greater than a decimal can be.</exception>
    public Quantity<decimal> DivideBy<TOther>(Quantity<TOther> divisor, int decimals)
        where TOther : struct, INumber<TOther>
    {
        if (decimals is < 0 or > QuantityDivision.MaxDecimals)
        {
            throw new ArgumentOutOfRangeException(nameof(decimals), $"Ask for 0 to {QuantityDivision.MaxDecimals} decimals.");
        }

        return QuantityDivision.Divide(
            new Quantity<decimal>(decimal.CreateChecked(Value), Qualifier),
            new Quantity<decimal>(decimal.CreateChecked(divisor.Value), divisor.Qualifier),
            decimals);
    }

    /// <summary>Whether a number may be the true value.</summary>
    /// <param name="value">A number.</param>
    public bool Allows(T value) => value >= T.Zero && Qualifier switch
    {
        QuantityQualifier.Exact => value == Value,
        QuantityQualifier.Almost => value <= Value,
        QuantityQualifier.AtLeast => value >= Value,
        QuantityQualifier.MoreThan => value > Value,
        QuantityQualifier.LessThan => value < Value,
        _ => true,
    };

    /// <summary>Whether the true value is less than that of another quantity.</summary>
    /// <param name="other">A quantity of the same unit.</param>
    public Certainty IsLessThan(Quantity<T> other)
    {
        // Certain when even the most is less than the other's least; excluded when the least is no less than the other's most.
        var isStrict = Qualifier == QuantityQualifier.LessThan || other.Qualifier == QuantityQualifier.MoreThan;
        var always = HasMost && (Value < other.Least || (isStrict && Value == other.Least));
        var never = other.HasMost && Least >= other.Value;
        return Certainties.Of(always, never);
    }

    /// <summary>Whether the true value is more than that of another quantity.</summary>
    /// <param name="other">A quantity of the same unit.</param>
    public Certainty IsMoreThan(Quantity<T> other) => other.IsLessThan(this);

    /// <summary>Whether the true value is that of another quantity or more.</summary>
    /// <param name="other">A quantity of the same unit.</param>
    public Certainty IsAtLeast(Quantity<T> other) => IsLessThan(other).Not();

    /// <summary>Whether the true value is that of another quantity or less.</summary>
    /// <param name="other">A quantity of the same unit.</param>
    public Certainty IsAtMost(Quantity<T> other) => other.IsLessThan(this).Not();

    /// <summary>Reads a quantity, if the text is one. Only the text that is also written is read, so a quantity has one text.</summary>
    /// <param name="s">The text.</param>
    /// <param name="result">The quantity, or exactly zero.</param>
    public static bool TryParse(ReadOnlySpan<char> s, out Quantity<T> result)
    {
        result = default;
        var space = s.IndexOf(' ');
        var qualifier = QuantityQualifier.Exact;
        if (s.Length > MaxLength || (space >= 0 && (!QuantityQualifiers.TryFromCode(s[..space], out qualifier) || qualifier == QuantityQualifier.Exact)))
        {
            return false;
        }

        var figure = s[(space + 1)..];
        Span<char> written = stackalloc char[MaxLength];
        if (!T.TryParse(figure, NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var value)
            || !IsValid(value, qualifier)
            || !value.TryFormat(written, out var length, default, CultureInfo.InvariantCulture)
            || !figure.SequenceEqual(written[..length]))
        {
            return false;
        }

        result = new Quantity<T>(value, qualifier);
        return true;
    }

    // Every quantity is zero or more, whatever was said.
    private T Least => Qualifier is QuantityQualifier.Exact or QuantityQualifier.AtLeast or QuantityQualifier.MoreThan ? Value : T.Zero;

    private bool HasMost => Qualifier is QuantityQualifier.Exact or QuantityQualifier.Almost or QuantityQualifier.LessThan;

    // Binary floating point gives infinity instead of an error, and zero for what is too small to hold, which is no bound to be less than.
    private static Quantity<T> Result(T value, QuantityQualifier qualifier) =>
        !T.IsFinite(value) ? throw new OverflowException("The result is greater than the type can be. Count in a larger unit.")
        : T.IsZero(value) && qualifier == QuantityQualifier.LessThan ? new Quantity<T>(value, QuantityQualifier.About)
        : new Quantity<T>(value, qualifier);

    private static bool IsValid(T value, QuantityQualifier qualifier) =>
        T.IsFinite(value) && value >= T.Zero && !(qualifier == QuantityQualifier.LessThan && T.IsZero(value));

    private int Write(Span<char> destination)
    {
        var length = 0;
        if (Qualifier != QuantityQualifier.Exact)
        {
            var code = QuantityQualifiers.Code(Qualifier);
            code.CopyTo(destination);
            length = code.Length;
            destination[length++] = ' ';
        }

        return Value.TryFormat(destination[length..], out var digits, default, CultureInfo.InvariantCulture)
            ? length + digits
            : throw new FormatException($"The text of the figure is longer than {MaxLength} characters. Format the figure by itself.");
    }
}
