namespace HrdCore.Domain.Values;

/// <summary>An amount in another currency than it was in, with what it was and the rate that made it: a figure in a report can be traced back.</summary>
/// <remarks>Made by <see cref="ExchangeRate.Convert"/> alone, so the three fit. Equality: by all three. Ordering: none.</remarks>
public sealed record ConvertedMoney
{
    internal ConvertedMoney(Money original, Money result, ExchangeRate rate)
    {
        Original = original;
        Result = result;
        Rate = rate;
    }

    /// <summary>The amount before.</summary>
    public Money Original { get; }

    /// <summary>The amount after, rounded to its minor unit.</summary>
    public Money Result { get; }

    /// <summary>The rate, with its day and source.</summary>
    public ExchangeRate Rate { get; }

    /// <summary>Both amounts and the rate, e.g. <c>4950.00 EUR = 5423.22 USD at 1 EUR = 1.0956 USD (2019-03-14)</c>.</summary>
    public override string ToString() => $"{Original} = {Result} at {Rate}";
}
