// A date as precise as its source, and no more precise.
// Source:  Extended Date/Time Format (EDTF), ISO 8601-2:2019 annex A. Of level 1 this holds YYYY, YYYY-MM, YYYY-MM-DD,
//          YYYY-MM-XX and YYYY-XX-XX, each with an optional ?, ~ or % at the end. Seasons, intervals, YYYY-XX, unspecified
//          digits of a year and years of more than four digits are refused.
// Sizes:   4 to 11 ASCII characters.
// Bounds:  years 0001 to 9999, Gregorian.
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace HrdCore.Domain.Values;

/// <summary>A date of which the day, or the month and the day, may be unknown, and which may be doubted. What is unknown never turns into a first of the month.</summary>
/// <remarks>Equality: by everything that is printed, so <c>2019-03</c> and <c>2019-03-XX</c> differ. Ordering: none, since imprecise dates have none; compare
/// <see cref="Earliest"/> and <see cref="Latest"/>. Culture has no part in parsing or printing.</remarks>
public sealed record UncertainDate : ISpanFormattable, IUtf8SpanFormattable, ISpanParsable<UncertainDate>
{
    /// <summary>Most characters a date takes, e.g. <c>2019-03-14?</c>.</summary>
    public const int MaxLength = 11;

    private const string Marks = "\0?~%"; // by the number of the qualifier

    private UncertainDate(DatePrecision precision, int year, int? month, int? day, DateQualifier qualifier)
    {
        Precision = precision;
        Year = year;
        Month = month;
        Day = day;
        Qualifier = qualifier;
    }

    /// <summary>How much is known.</summary>
    public DatePrecision Precision { get; }

    /// <summary>The year, 1 to 9999.</summary>
    public int Year { get; }

    /// <summary>The month, 1 to 12, or null when unknown.</summary>
    public int? Month { get; }

    /// <summary>The day of the month, 1 to 31, or null when unknown.</summary>
    public int? Day { get; }

    /// <summary>How sure the date is.</summary>
    public DateQualifier Qualifier { get; }

    /// <summary>The first day that the date may be. The qualifier does not widen it.</summary>
    public DateOnly Earliest => new(Year, Month ?? 1, Day ?? 1);

    /// <summary>The last day that the date may be. The qualifier does not widen it.</summary>
    public DateOnly Latest
    {
        get
        {
            var month = Month ?? 12;
            return new DateOnly(Year, month, Day ?? DateTime.DaysInMonth(Year, month));
        }
    }

    /// <summary>A day, e.g. <c>2019-03-14</c>.</summary>
    /// <param name="day">Any day.</param>
    public static UncertainDate FromDay(DateOnly day) => new(DatePrecision.Day, day.Year, day.Month, day.Day, DateQualifier.None);

    /// <summary>A month, e.g. <c>2019-03</c>.</summary>
    /// <param name="year">1 to 9999.</param>
    /// <param name="month">1 to 12.</param>
    /// <exception cref="ArgumentOutOfRangeException">Year or month is outside its range.</exception>
    public static UncertainDate FromMonth(int year, int month) =>
        new(DatePrecision.Month, RequireYear(year), RequireMonth(month), null, DateQualifier.None);

    /// <summary>A year, e.g. <c>2019</c>.</summary>
    /// <param name="year">1 to 9999.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is outside its range.</exception>
    public static UncertainDate FromYear(int year) => new(DatePrecision.Year, RequireYear(year), null, null, DateQualifier.None);

    /// <summary>One day in a month, e.g. <c>2019-03-XX</c>.</summary>
    /// <param name="year">1 to 9999.</param>
    /// <param name="month">1 to 12.</param>
    /// <exception cref="ArgumentOutOfRangeException">Year or month is outside its range.</exception>
    public static UncertainDate WithDayUnknown(int year, int month) =>
        new(DatePrecision.DayUnknown, RequireYear(year), RequireMonth(month), null, DateQualifier.None);

    /// <summary>One day in a year, e.g. <c>2019-XX-XX</c>.</summary>
    /// <param name="year">1 to 9999.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is outside its range.</exception>
    public static UncertainDate WithMonthAndDayUnknown(int year) =>
        new(DatePrecision.MonthAndDayUnknown, RequireYear(year), null, null, DateQualifier.None);

    /// <summary>The same date, as sure as stated.</summary>
    /// <param name="qualifier">How sure it is.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such qualifier.</exception>
    public UncertainDate With(DateQualifier qualifier)
    {
        if (qualifier is < DateQualifier.None or > DateQualifier.UncertainAndApproximate)
        {
            throw new ArgumentOutOfRangeException(nameof(qualifier), "Give a qualifier that exists.");
        }

        return new UncertainDate(Precision, Year, Month, Day, qualifier);
    }

    /// <summary>Reads a date.</summary>
    /// <param name="s">One of the five shapes, with an optional mark at the end.</param>
    /// <exception cref="FormatException">The text has another shape, or names a day that does not exist.</exception>
    public static UncertainDate Parse(ReadOnlySpan<char> s) =>
        TryParse(s, out var date)
            ? date
            : throw new FormatException("A date is YYYY, YYYY-MM, YYYY-MM-DD, YYYY-MM-XX or YYYY-XX-XX, may end in ?, ~ or %, and exists in the calendar.");

    /// <summary>Reads a date.</summary>
    /// <param name="s">One of the five shapes, with an optional mark at the end.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">The text has another shape, or names a day that does not exist.</exception>
    public static UncertainDate Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan());
    }

    /// <summary>Reads a date, if the text is one.</summary>
    /// <param name="s">The text.</param>
    /// <param name="result">The date, or null.</param>
    public static bool TryParse(ReadOnlySpan<char> s, [NotNullWhen(true)] out UncertainDate? result)
    {
        result = null;
        if (s.Length is < 4 or > MaxLength)
        {
            return false;
        }

        var mark = Marks.IndexOf(s[^1], StringComparison.Ordinal);
        var qualifier = mark > 0 ? (DateQualifier)mark : DateQualifier.None;
        var date = mark > 0 ? s[..^1] : s;
        if (date.Length is not (4 or 7 or 10) || !TryDigits(date[..4], out var year) || year == 0)
        {
            return false;
        }

        if (date.Length == 4)
        {
            result = new UncertainDate(DatePrecision.Year, year, null, null, qualifier);
            return true;
        }

        if (date[4] != '-' || (date.Length == 10 && date[7] != '-'))
        {
            return false;
        }

        if (date.Length == 10 && date[5..] is "XX-XX")
        {
            result = new UncertainDate(DatePrecision.MonthAndDayUnknown, year, null, null, qualifier);
            return true;
        }

        if (!TryDigits(date[5..7], out var month) || month is < 1 or > 12)
        {
            return false;
        }

        if (date.Length == 7 || date[8..] is "XX")
        {
            var precision = date.Length == 7 ? DatePrecision.Month : DatePrecision.DayUnknown;
            result = new UncertainDate(precision, year, month, null, qualifier);
            return true;
        }

        if (!TryDigits(date[8..], out var day) || day < 1 || day > DateTime.DaysInMonth(year, month))
        {
            return false;
        }

        result = new UncertainDate(DatePrecision.Day, year, month, day, qualifier);
        return true;
    }

    /// <summary>Writes the date. Format and provider have no effect.</summary>
    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null)
    {
        Span<char> text = stackalloc char[MaxLength];
        var length = Format(text);
        charsWritten = text[..length].TryCopyTo(destination) ? length : 0;
        return charsWritten > 0;
    }

    /// <summary>Writes the date in UTF-8. Format and provider have no effect.</summary>
    /// <inheritdoc/>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null)
    {
        Span<char> text = stackalloc char[MaxLength];
        var length = Format(text);
        bytesWritten = 0;
        if (utf8Destination.Length < length)
        {
            return false;
        }

        foreach (var c in text[..length])
        {
            utf8Destination[bytesWritten++] = (byte)c;
        }

        return true;
    }

    /// <summary>The text that <see cref="Parse(string)"/> reads back as the same date.</summary>
    public override string ToString()
    {
        Span<char> text = stackalloc char[MaxLength];
        return new string(text[..Format(text)]);
    }

    /// <inheritdoc/>
    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString();

    /// <inheritdoc/>
    static UncertainDate IParsable<UncertainDate>.Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc/>
    static bool IParsable<UncertainDate>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out UncertainDate result) =>
        TryParse(s.AsSpan(), out result);

    /// <inheritdoc/>
    static UncertainDate ISpanParsable<UncertainDate>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc/>
    static bool ISpanParsable<UncertainDate>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out UncertainDate result) =>
        TryParse(s, out result);

    private int Format(Span<char> text)
    {
        Year.TryFormat(text, out var length, "0000", CultureInfo.InvariantCulture);
        if (Precision != DatePrecision.Year)
        {
            length += Part(text[length..], Month);
            length += Precision == DatePrecision.Month ? 0 : Part(text[length..], Day);
        }

        if (Qualifier != DateQualifier.None)
        {
            text[length++] = Marks[(int)Qualifier];
        }

        return length;
    }

    private static int Part(Span<char> text, int? number)
    {
        "-XX".CopyTo(text);
        number?.TryFormat(text[1..], out _, "00", CultureInfo.InvariantCulture);
        return 3;
    }

    // int.TryParse would need a style that also takes signs or spaces in other cultures; only ASCII digits count here.
    private static bool TryDigits(ReadOnlySpan<char> digits, out int number)
    {
        number = 0;
        foreach (var c in digits)
        {
            if (!char.IsAsciiDigit(c))
            {
                return false;
            }

            number = (number * 10) + (c - '0');
        }

        return true;
    }

    private static int RequireYear(int year) =>
        year is >= 1 and <= 9999 ? year : throw new ArgumentOutOfRangeException(nameof(year), "A year is 1 to 9999.");

    private static int RequireMonth(int month) =>
        month is >= 1 and <= 12 ? month : throw new ArgumentOutOfRangeException(nameof(month), "A month is 1 to 12.");
}
