using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace HrdCore.Domain.Values;

/// <summary>An amount in one currency, exact to its minor unit, e.g. <c>4950.00 EUR</c>.</summary>
/// <remarks>Range: -<see cref="MaxAmount"/> to <see cref="MaxAmount"/>. Equality: by amount and currency. Ordering: none, because amounts in two currencies
/// have none; compare <see cref="Amount"/> where the currency is the same. Binary floating point has no way in.</remarks>
public sealed record Money : ISpanFormattable
{
    /// <summary>The greatest amount, in major units: far above any grant, and far below where decimals would be rounded.</summary>
    public const decimal MaxAmount = 1_000_000_000_000_000m;

    private const int MaxLength = 26; // sign, 16 digits, point, 2 digits, space, 3 letters: 24, and some air

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
        if (left.Currency != right.Currency)
        {
            throw new ArgumentException("Amounts in two currencies have no sum. Convert one first, and keep rate, date and source.", nameof(right));
        }

        return new Money(left.Amount + right.Amount, left.Currency);
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

    /// <summary>Reads an amount.</summary>
    /// <param name="s">An amount, one space, and a code, e.g. <c>4950.00 EUR</c>: ASCII digits, a point, an optional minus; no grouping.</param>
    /// <exception cref="FormatException">The text has another shape, the currency is not listed, or the amount does not fit it.</exception>
    public static Money Parse(ReadOnlySpan<char> s) =>
        TryParse(s, out var money)
            ? money
            : throw new FormatException("An amount is digits, an optional point with as many decimals as the currency has, one space, and a listed currency code.");

    /// <summary>Reads an amount, if the text is one.</summary>
    /// <param name="s">The text.</param>
    /// <param name="result">The amount, or null.</param>
    public static bool TryParse(ReadOnlySpan<char> s, [NotNullWhen(true)] out Money? result)
    {
        result = null;
        return s.Length is >= 5 and <= MaxLength && s[^4] == ' ' && TryParse(s[..^4], s[^3..].ToString(), out result);
    }

    internal static bool TryParse(ReadOnlySpan<char> amount, string code, [NotNullWhen(true)] out Money? result)
    {
        result = null;
        if (amount.Length is 0 or > MaxLength
            || amount[0] is '+' or '.'
            || amount[^1] is '.'
            || amount.StartsWith("-.", StringComparison.Ordinal)
            || !Currency.TryOf(code, out var currency)
            || !decimal.TryParse(amount, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            || Math.Abs(number) > MaxAmount
            || decimal.Round(number, currency.MinorUnits) != number)
        {
            return false;
        }

        result = new Money(number, currency);
        return true;
    }

    /// <summary>Writes the amount with all its decimals, a space and the code. Format and provider have no effect.</summary>
    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null)
    {
        charsWritten = 0;
        Span<char> text = stackalloc char[MaxLength];
        var length = FormatAmount(text);
        text[length++] = ' ';
        Currency.Code.CopyTo(text[length..]);
        length += Currency.Code.Length;
        charsWritten = text[..length].TryCopyTo(destination) ? length : 0;
        return charsWritten > 0;
    }

    /// <summary>The text that <see cref="Parse"/> reads back as the same amount.</summary>
    public override string ToString()
    {
        Span<char> text = stackalloc char[MaxLength];
        TryFormat(text, out var length);
        return new string(text[..length]);
    }

    /// <inheritdoc/>
    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString();

    internal string AmountText()
    {
        Span<char> text = stackalloc char[MaxLength];
        return new string(text[..FormatAmount(text)]);
    }

    private int FormatAmount(Span<char> text)
    {
        Amount.TryFormat(text, out var length, Currency.MinorUnits == 0 ? "0" : "0.00", CultureInfo.InvariantCulture);
        return length;
    }
}
