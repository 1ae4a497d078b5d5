// A percentage as printed: its figure and how many decimals it was printed with.
// Rule:    a printed percentage stands for every share that is rounded to it, so 21.0 % says more than 21 %. A share is rounded half up, as most statistics are; when
//          one is checked, a half may have gone either way.
// Bounds:  0 to 100; 0 to 6 decimals. Shares are reckoned in whole numbers, exactly.
using System.Text.Json.Serialization;
using HrdCore.Domain.Json;

namespace HrdCore.Domain.Values;

/// <summary>A share in per cent, with the decimals that it was printed with, e.g. <c>30.9%</c>.</summary>
/// <remarks>Default value: <c>0%</c>. Equality: by figure and decimals, so <c>21%</c> and <c>21.0%</c> differ. Ordering: by figure, then by decimals. For "less than
/// 10 per cent" use a <see cref="Quantity{T}"/> of the figure.</remarks>
[JsonConverter(typeof(TextJsonConverter<Percentage>))]
public readonly partial record struct Percentage : IComparable<Percentage>
{
    /// <summary>Most decimals.</summary>
    public const int MaxDecimals = 6;

    /// <summary>Most characters of a percentage: three digits, a point, the decimals and the sign.</summary>
    public const int MaxLength = 3 + 1 + MaxDecimals + 1;

    private const string NotRead = "A percentage is 0 to 100, with at most 6 decimals, and a percent sign, e.g. 30.9%; no space, no grouping, no sign.";

    private static readonly int[] Powers = [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000];

    private readonly int _units; // of the last decimal

    /// <summary>Makes a percentage.</summary>
    /// <param name="value">0 to 100.</param>
    /// <param name="decimals">How many decimals it is printed with, 0 to 6; the value has no more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value or the number of decimals is outside its range.</exception>
    /// <exception cref="ArgumentException">The value has more decimals.</exception>
    public Percentage(decimal value, int decimals)
    {
        RequireDecimals(decimals);
        if (value is < 0 or > 100)
        {
            throw new ArgumentOutOfRangeException(nameof(value), "A percentage is 0 to 100.");
        }

        if (decimal.Round(value, decimals) != value)
        {
            throw new ArgumentException("The value has more decimals than stated. Round it first, or state them.", nameof(value));
        }

        _units = (int)(value * Powers[decimals]);
        Decimals = decimals;
    }

    private Percentage(int units, int decimals)
    {
        _units = units;
        Decimals = decimals;
    }

    /// <summary>The figure, with its decimals: 21.0 for <c>21.0%</c>.</summary>
    public decimal Value => new(_units, 0, 0, false, (byte)Decimals);

    /// <summary>How many decimals it is printed with.</summary>
    public int Decimals { get; }

    /// <summary>The share of a part in a whole, rounded half up.</summary>
    /// <param name="part">Zero or more.</param>
    /// <param name="whole">More than zero, and no less than the part.</param>
    /// <param name="decimals">0 to 6.</param>
    /// <exception cref="ArgumentOutOfRangeException">The part is negative or more than the whole, the whole is not more than zero, or there are too many decimals.</exception>
    public static Percentage OfRatio(long part, long whole, int decimals)
    {
        RequireDecimals(decimals);
        RequireRatio(part, whole);
        var twice = (Int128)part * 100 * Powers[decimals] * 2;
        return new Percentage((int)((twice + whole) / ((Int128)whole * 2)), decimals);
    }

    /// <summary>Whether the percentage is what a count among a total may be printed as. When it is not, one of the three is wrong.</summary>
    /// <param name="count">Zero or more.</param>
    /// <param name="total">More than zero, and no less than the count.</param>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative or more than the total, or the total is not more than zero.</exception>
    public bool Matches(long count, long total)
    {
        RequireRatio(count, total, nameof(count), nameof(total));
        var distance = Int128.Abs(((Int128)count * 100 * Powers[Decimals]) - ((Int128)_units * total));
        return distance * 2 <= total;
    }

    /// <summary>The percentage with fewer decimals, rounded half up. It gets no more precise.</summary>
    /// <param name="decimals">0 to as many as there are.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are fewer decimals already.</exception>
    public Percentage RoundTo(int decimals)
    {
        if (decimals < 0 || decimals > Decimals)
        {
            throw new ArgumentOutOfRangeException(nameof(decimals), "Ask for no more decimals than there are.");
        }

        var step = Powers[Decimals - decimals];
        return new Percentage((_units + (step / 2)) / step, decimals);
    }

    /// <inheritdoc/>
    public int CompareTo(Percentage other)
    {
        var order = ((long)_units * Powers[MaxDecimals - Decimals]).CompareTo((long)other._units * Powers[MaxDecimals - other.Decimals]);
        return order != 0 ? order : Decimals.CompareTo(other.Decimals);
    }

    /// <summary>Whether one comes before another.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">Another.</param>
    public static bool operator <(Percentage left, Percentage right) => left.CompareTo(right) < 0;

    /// <summary>Whether one comes after another.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">Another.</param>
    public static bool operator >(Percentage left, Percentage right) => left.CompareTo(right) > 0;

    /// <summary>Whether one does not come after another.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">Another.</param>
    public static bool operator <=(Percentage left, Percentage right) => left.CompareTo(right) <= 0;

    /// <summary>Whether one does not come before another.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">Another.</param>
    public static bool operator >=(Percentage left, Percentage right) => left.CompareTo(right) >= 0;

    /// <summary>Reads a percentage, if the text is one.</summary>
    /// <param name="s">The text.</param>
    /// <param name="result">The percentage, or <c>0%</c>.</param>
    public static bool TryParse(ReadOnlySpan<char> s, out Percentage result)
    {
        result = default;
        if (s.Length is < 2 or > MaxLength || s[^1] != '%')
        {
            return false;
        }

        var point = s.IndexOf('.');
        var whole = point < 0 ? s[..^1] : s[..point];
        var fraction = point < 0 ? [] : s[(point + 1)..^1];
        var numerator = 0;
        if (!AsciiValue.TryDigits(whole, out var percent) || percent > 100 || (whole.Length > 1 && whole[0] == '0')
            || (point >= 0 && !AsciiValue.TryDigits(fraction, out numerator)) || fraction.Length > MaxDecimals || (percent == 100 && numerator > 0))
        {
            return false;
        }

        result = new Percentage((percent * Powers[fraction.Length]) + numerator, fraction.Length);
        return true;
    }

    private int Write(Span<char> destination)
    {
        (_units / Powers[Decimals]).TryFormat(destination, out var length, default, System.Globalization.CultureInfo.InvariantCulture);
        if (Decimals > 0)
        {
            destination[length++] = '.';
            AsciiValue.WriteDigits(destination.Slice(length, Decimals), _units % Powers[Decimals]);
            length += Decimals;
        }

        destination[length++] = '%';
        return length;
    }

    private static void RequireDecimals(int decimals)
    {
        if (decimals is < 0 or > MaxDecimals)
        {
            throw new ArgumentOutOfRangeException(nameof(decimals), $"A percentage has 0 to {MaxDecimals} decimals.");
        }
    }

    private static void RequireRatio(long part, long whole, string partName = "part", string wholeName = "whole")
    {
        if (whole <= 0)
        {
            throw new ArgumentOutOfRangeException(wholeName, "The whole is more than zero. Of nothing there is no share.");
        }

        if (part < 0 || part > whole)
        {
            throw new ArgumentOutOfRangeException(partName, "The part is zero or more, and no more than the whole.");
        }
    }
}
