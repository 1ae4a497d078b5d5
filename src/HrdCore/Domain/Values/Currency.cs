// Currencies and their minor units.
// Source:  ISO 4217 list one (columns "alphabetic code" and "minor unit"), as maintained by SIX, up to amendment 180 (in force from 1 January 2026). Left out are
//          the codes without a minor unit: precious metals, units of account, testing, no currency; nobody is paid in them.
//          Historic: list three, of what was withdrawn since 1999, with the minor unit that it had last.
// Bounds:  165 codes in use, 47 historic.
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using HrdCore.Domain.Json;

namespace HrdCore.Domain.Values;

/// <summary>A currency and how many decimals its amounts have.</summary>
/// <remarks>Each currency is one object; equality is by reference. Ordering: none. Codes that are not listed are refused rather than guessed, because a wrong
/// number of decimals makes a wrong amount.</remarks>
[JsonConverter(typeof(TextJsonConverter<Currency>))]
public sealed partial class Currency
{
    /// <summary>Characters of a code.</summary>
    public const int MaxLength = 3;

    private const string NotRead = "A currency is a code of ISO 4217 in three capital letters. Give one of Currency.All.";

    private const string NoDecimals = "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF";

    private const string TwoDecimals =
        "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE CHF CHW CNY COP COU CRC CUP "
        + "CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD "
        + "KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR "
        + "PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD USN UYU "
        + "UZS VED VES WST XAD XCD XCG YER ZAR ZMW ZWG";

    private const string ThreeDecimals = "BHD IQD JOD KWD LYD OMR TND";

    private const string FourDecimals = "CLF UYW";

    private const string HistoricNoDecimals = "ADP BEF BYB BYR ESP GRD ITL LUF MGF PTE TPE TRL";

    private const string HistoricTwoDecimals =
        "AFA ANG ATS AZM BGL BGN CSD CUC CYP DEM EEK FIM FRF GHC HRK IEP LTL LVL MRO MTL MZM NLG ROL SDD SIT SKK SLL SRG STD TMM VEB VEF ZMK ZWL ZWR";

    private static readonly FrozenDictionary<string, Currency> ByCode =
        Rows(NoDecimals, 0, false).Concat(Rows(TwoDecimals, 2, false)).Concat(Rows(ThreeDecimals, 3, false)).Concat(Rows(FourDecimals, 4, false))
            .Concat(Rows(HistoricNoDecimals, 0, true)).Concat(Rows(HistoricTwoDecimals, 2, true))
            .ToFrozenDictionary(currency => currency.Code, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, Currency>.AlternateLookup<ReadOnlySpan<char>> BySpan = ByCode.GetAlternateLookup<ReadOnlySpan<char>>();

    private Currency(string code, int minorUnits, bool isHistoric)
    {
        Code = code;
        MinorUnits = minorUnits;
        IsHistoric = isHistoric;
    }

    /// <summary>Every currency that is known, by code, the historic ones among them.</summary>
    public static ImmutableArray<Currency> All { get; } = [.. ByCode.Values.OrderBy(currency => currency.Code, StringComparer.Ordinal)];

    /// <summary>Three capital letters, e.g. <c>EUR</c>.</summary>
    public string Code { get; }

    /// <summary>How many decimals an amount has: 0 for the Vietnamese dong, 2 for the euro, 3 for the Tunisian dinar.</summary>
    public int MinorUnits { get; }

    /// <summary>Whether the currency was withdrawn. Old grants are in such; a new one should not be.</summary>
    public bool IsHistoric { get; }

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
    public static bool TryOf(string? code, [NotNullWhen(true)] out Currency? currency) => TryParse(code.AsSpan(), out currency);

    /// <summary>The currency with a code, if it is listed. Nothing is allocated.</summary>
    /// <param name="s">Three capital letters.</param>
    /// <param name="result">The currency, or null.</param>
    public static bool TryParse(ReadOnlySpan<char> s, [NotNullWhen(true)] out Currency? result) => BySpan.TryGetValue(s, out result);

    private static IEnumerable<Currency> Rows(string codes, int minorUnits, bool isHistoric) => codes.Split(' ').Select(code => new Currency(code, minorUnits, isHistoric));

    private int Write(Span<char> destination)
    {
        Code.CopyTo(destination);
        return Code.Length;
    }
}
