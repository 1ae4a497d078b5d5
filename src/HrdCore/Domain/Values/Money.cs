using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;
using HrdCore.Domain.Json;
using HrdCore.Domain.Validation;

namespace HrdCore.Domain.Values;

/// <summary>An amount in one currency, exact to its minor unit, e.g. <c>4950.00 EUR</c>.</summary>
/// <remarks>Range: -<see cref="MaxAmount"/> to <see cref="MaxAmount"/>. Equality: by amount and currency. Ordering: only within one currency, which is why there is no
/// <see cref="IComparable{T}"/>: a list of amounts in several currencies has no order; <see cref="CompareWithin"/> refuses it. Binary floating point has no way in.</remarks>
[JsonConverter(typeof(TextJsonConverter<Money>))]
public sealed partial record Money
{
    /// <summary>The greatest amount, in major units: far above any grant, and far below where decimals would be rounded.</summary>
    public const decimal MaxAmount = 1_000_000_000_000_000m;

    /// <summary>Most characters of an amount: a sign, 16 digits, a point, 4 decimals, a space and the code.</summary>
    public const int MaxLength = 1 + 16 + 1 + 4 + 1 + Currency.MaxLength;

    private const string NotRead =
        "An amount is digits, an optional point with at most as many decimals as the currency has, one space, and a listed currency code; no grouping.";

    private static readonly string[] Formats = ["0", "0.0", "0.00", "0.000", "0.0000"];

    /// <summary>Makes an amount.</summary>
    /// <param name="amount">In major units, with no more decimals than the currency has. <c>4950</c> and <c>4950.00</c> are the same amount.</param>
    /// <param name="currency">The currency.</param>
    /// <exception cref="ArgumentNullException">The currency is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The amount is beyond the range.</exception>
    /// <exception cref="ArgumentException">The amount has more decimals than the currency.</exception>
    public Money(decimal amount, Currency currency)
    {
        ArgumentNullException.ThrowIfNull(currency);
        if (Math.Abs(amount) > MaxAmount)
        {
            throw new ArgumentOutOfRangeException(nameof(amount), "The amount is beyond Money.MaxAmount.");
        }

        if (decimal.Round(amount, currency.MinorUnits) != amount)
        {
            throw new ArgumentException($"An amount in {currency.Code} has at most {currency.MinorUnits} decimals. Round it first, and say how.", nameof(amount));
        }

        Amount = amount == 0 ? 0m : amount; // a decimal zero can have a sign, which would print
        Currency = currency;
    }

    /// <summary>The amount in major units.</summary>
    public decimal Amount { get; }

    /// <summary>The currency.</summary>
    public Currency Currency { get; }

    /// <summary>Adds two amounts in one currency.</summary>
    /// <param name="left">An amount.</param>
    /// <param name="right">An amount in the same currency.</param>
    /// <exception cref="ArgumentNullException">An amount is null.</exception>
    /// <exception cref="ArgumentException">The currencies differ.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The sum is beyond the range.</exception>
    public static Money operator +(Money left, Money right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        left.RequireSameCurrency(right, nameof(right));
        return new Money(left.Amount + right.Amount, left.Currency);
    }

    /// <summary>Subtracts an amount from another in the same currency. The difference may be negative.</summary>
    /// <param name="left">An amount.</param>
    /// <param name="right">An amount in the same currency.</param>
    /// <exception cref="ArgumentNullException">An amount is null.</exception>
    /// <exception cref="ArgumentException">The currencies differ.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The difference is beyond the range.</exception>
    public static Money operator -(Money left, Money right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        left.RequireSameCurrency(right, nameof(right));
        return new Money(left.Amount - right.Amount, left.Currency);
    }

    /// <summary>Adds an amount in the same currency.</summary>
    /// <param name="other">An amount in the same currency.</param>
    /// <exception cref="ArgumentNullException">The amount is null.</exception>
    /// <exception cref="ArgumentException">The currencies differ.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The sum is beyond the range.</exception>
    public Money Add(Money other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return this + other;
    }

    /// <summary>Subtracts an amount in the same currency. The difference may be negative.</summary>
    /// <param name="other">An amount in the same currency.</param>
    /// <exception cref="ArgumentNullException">The amount is null.</exception>
    /// <exception cref="ArgumentException">The currencies differ.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The difference is beyond the range.</exception>
    public Money Subtract(Money other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return this - other;
    }

    /// <summary>Which of two amounts in one currency is greater: below zero, zero or above zero, as this one is less, the same or more.</summary>
    /// <param name="other">An amount in the same currency.</param>
    /// <exception cref="ArgumentNullException">The amount is null.</exception>
    /// <exception cref="ArgumentException">The currencies differ.</exception>
    public int CompareWithin(Money other)
    {
        ArgumentNullException.ThrowIfNull(other);
        RequireSameCurrency(other, nameof(other));
        return Amount.CompareTo(other.Amount);
    }

    /// <summary>Adds amounts in one currency; none of them is zero.</summary>
    /// <param name="amounts">Amounts in that currency.</param>
    /// <param name="currency">The currency of the sum.</param>
    /// <exception cref="ArgumentNullException">The list, one of its amounts, or the currency is null.</exception>
    /// <exception cref="ArgumentException">An amount is in another currency.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The sum is beyond the range.</exception>
    public static Money Sum(IEnumerable<Money> amounts, Currency currency)
    {
        ArgumentNullException.ThrowIfNull(amounts);
        return amounts.Aggregate(new Money(0, currency), (sum, amount) => sum + amount);
    }

    /// <summary>Reads an amount, if the text is one.</summary>
    /// <param name="s">The text.</param>
    /// <param name="result">The amount, or null.</param>
    public static bool TryParse(ReadOnlySpan<char> s, [NotNullWhen(true)] out Money? result)
    {
        result = null;
        return s.Length is >= 5 and <= MaxLength && s[^4] == ' ' && TryParse(s[..^4], s[^3..], out result);
    }

    internal static bool TryParse(ReadOnlySpan<char> amount, ReadOnlySpan<char> code, [NotNullWhen(true)] out Money? result)
    {
        result = null;
        return Currency.TryParse(code, out var currency) && TryParse(amount, currency, out result);
    }

    internal static bool TryParse(ReadOnlySpan<char> amount, Currency currency, [NotNullWhen(true)] out Money? result)
    {
        var good = TryNumber(amount, out var number) && Math.Abs(number) <= MaxAmount && decimal.Round(number, currency.MinorUnits) == number;
        result = good ? new Money(number, currency) : null;
        return good;
    }

    /// <summary>The rule that a text breaks which is no amount in a currency.</summary>
    internal static ValidationRule WhyNot(ReadOnlySpan<char> amount) =>
        !TryNumber(amount, out var number) ? ValidationRule.Malformed
        : Math.Abs(number) > MaxAmount ? ValidationRule.OutOfRange
        : ValidationRule.CurrencyDecimals;

    private static bool TryNumber(ReadOnlySpan<char> amount, out decimal number)
    {
        number = 0;
        return amount.Length is > 0 and <= MaxLength
            && amount[0] is not ('+' or '.')
            && amount[^1] is not '.'
            && !amount.StartsWith("-.", StringComparison.Ordinal)
            && !amount.ContainsAnyExcept("-.0123456789") // the base library passes over U+0000 behind a number
            && decimal.TryParse(amount, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number);
    }

    internal string AmountText()
    {
        Span<char> text = stackalloc char[MaxLength];
        return new string(text[..WriteAmount(text)]);
    }

    private int Write(Span<char> destination)
    {
        var length = WriteAmount(destination);
        destination[length++] = ' ';
        Currency.Code.CopyTo(destination[length..]);
        return length + Currency.Code.Length;
    }

    private int WriteAmount(Span<char> destination)
    {
        Amount.TryFormat(destination, out var length, Formats[Currency.MinorUnits], CultureInfo.InvariantCulture);
        return length;
    }

    private void RequireSameCurrency(Money other, string parameterName)
    {
        if (Currency != other.Currency)
        {
            throw new ArgumentException("The amounts are in two currencies. Convert one first, and keep rate, date and source.", parameterName);
        }
    }
}
