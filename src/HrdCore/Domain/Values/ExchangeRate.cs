using System.Globalization;

namespace HrdCore.Domain.Values;

/// <summary>What one unit of a currency was worth in another, on which day, and who said so.</summary>
/// <remarks>Immutable. Range: the rate is more than zero. Equality: by all five. Ordering: none. There is no way back from a rate: its inverse is another rate, which someone has to state.</remarks>
public sealed record ExchangeRate
{
    /// <summary>Makes a rate.</summary>
    /// <param name="from">The currency that is converted.</param>
    /// <param name="to">The currency that it becomes; another one.</param>
    /// <param name="rate">How many units of the second one unit of the first is worth; more than zero.</param>
    /// <param name="date">The day for which it was stated.</param>
    /// <param name="source">Who stated it, e.g. a central bank; 1 to 200 characters.</param>
    /// <exception cref="ArgumentNullException">A currency or the source is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The rate is not more than zero.</exception>
    /// <exception cref="ArgumentException">The currencies are the same, or the source is blank or too long.</exception>
    public ExchangeRate(Currency from, Currency to, decimal rate, DateOnly date, string source)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        if (from == to)
        {
            throw new ArgumentException("A rate is between two currencies; an amount in the same one needs none.", nameof(to));
        }

        if (rate <= 0)
        {
            throw new ArgumentOutOfRangeException(nameof(rate), "A rate is more than zero.");
        }

        From = from;
        To = to;
        Rate = rate;
        Date = date;
        Source = DomainText.Require(source, DomainText.LabelLength, nameof(source));
    }

    /// <summary>The currency that is converted.</summary>
    public Currency From { get; }

    /// <summary>The currency that it becomes.</summary>
    public Currency To { get; }

    /// <summary>How many units of the second one unit of the first is worth.</summary>
    public decimal Rate { get; }

    /// <summary>The day for which it was stated.</summary>
    public DateOnly Date { get; }

    /// <summary>Who stated it.</summary>
    public string Source { get; }

    /// <summary>Converts an amount. The product is exact and then rounded once, half to even, to the minor unit; the result keeps the amount and the rate that it came from.</summary>
    /// <param name="amount">An amount in <see cref="From"/>.</param>
    /// <exception cref="ArgumentNullException">The amount is null.</exception>
    /// <exception cref="ArgumentException">The amount is in another currency.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The result is beyond <see cref="Money.MaxAmount"/>.</exception>
    public ConvertedMoney Convert(Money amount)
    {
        ArgumentNullException.ThrowIfNull(amount);
        if (amount.Currency != From)
        {
            throw new ArgumentException("The amount is in another currency than this rate is from.", nameof(amount));
        }

        // A result too great to be rounded is too great altogether: the amount has at most 15 digits before its point.
        var size = Math.Abs(amount.Amount);
        if (size > 0 && Rate > Money.MaxAmount / size)
        {
            throw new ArgumentOutOfRangeException(nameof(amount), "The result is beyond Money.MaxAmount. Check the rate.");
        }

        var product = ExactDecimal.Product(size, Rate, To.MinorUnits, ExactDecimal.Direction.HalfEven);
        return new ConvertedMoney(amount, new Money(amount.Amount < 0 ? -product : product, To), this);
    }

    /// <summary>The rate and its day, e.g. <c>1 EUR = 1.0956 USD (2019-03-14)</c>. The same in every culture.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"1 {From} = {Rate} {To} ({Date:yyyy-MM-dd})");
}
