// Currencies and their minor units.
// Source:  ISO 4217 list one (columns "alphabetic code" and "minor unit"), as maintained by SIX.
// Bounds:  the currencies of the twenty countries of RegionScheme.AsiaBooklet, and those in which grants are usually paid.
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace HrdCore.Domain.Values;

/// <summary>A currency and how many decimals its amounts have.</summary>
/// <remarks>Each currency is one object; equality is by reference. Codes that are not listed are refused rather than guessed, because a wrong
/// number of decimals makes a wrong amount.</remarks>
public sealed class Currency
{
    private static readonly FrozenDictionary<string, Currency> ByCode = new Currency[]
    {
        new("AFN", 2), new("BDT", 2), new("CHF", 2), new("CNY", 2), new("EUR", 2), new("GBP", 2), new("IDR", 2), new("INR", 2), new("JPY", 0),
        new("KGS", 2), new("KHR", 2), new("KRW", 0), new("KZT", 2), new("LAK", 2), new("LKR", 2), new("MMK", 2), new("MVR", 2), new("MYR", 2),
        new("NOK", 2), new("NPR", 2), new("PHP", 2), new("PKR", 2), new("SEK", 2), new("SGD", 2), new("THB", 2), new("USD", 2), new("VND", 0),
    }.ToFrozenDictionary(currency => currency.Code, StringComparer.Ordinal);

    private Currency(string code, int minorUnits)
    {
        Code = code;
        MinorUnits = minorUnits;
    }

    /// <summary>Every currency that is known, by code.</summary>
    public static ImmutableArray<Currency> All { get; } = [.. ByCode.Values.OrderBy(currency => currency.Code, StringComparer.Ordinal)];

    /// <summary>Three capital letters, e.g. <c>EUR</c>.</summary>
    public string Code { get; }

    /// <summary>How many decimals an amount has: 0 for the Vietnamese dong, 2 for the euro.</summary>
    public int MinorUnits { get; }

    /// <summary>The currency with a code.</summary>
    /// <param name="code">Three capital letters.</param>
    /// <exception cref="ArgumentNullException">The code is null.</exception>
    /// <exception cref="ArgumentException">The code is not listed.</exception>
    public static Currency Of(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return TryOf(code, out var currency)
            ? currency
            : throw new ArgumentException("The currency is not listed. Give one of Currency.All, in three capital letters.", nameof(code));
    }

    /// <summary>The currency with a code, if it is listed.</summary>
    /// <param name="code">Three capital letters.</param>
    /// <param name="currency">The currency, or null.</param>
    public static bool TryOf(string? code, [NotNullWhen(true)] out Currency? currency)
    {
        currency = null;
        return code is not null && ByCode.TryGetValue(code, out currency);
    }

    /// <summary>The code.</summary>
    public override string ToString() => Code;
}
