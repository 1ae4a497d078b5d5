namespace HrdCore.Domain.Values;

// The shapes of the text: what each precision looks like, read and written.
public readonly partial record struct UncertainDate
{
    private const string Marks = "\0?~%"; // by the number of the qualifier
    private const string Nothing = "XXXX";

    private const string NotRead =
        "A date is YYYY, YYYY-MM, YYYY-MM-DD, YYYY-MM-XX, YYYY-XX, YYYY-XX-XX, YYYX or YYXX, may then end in ?, ~ or %, and exists in the calendar; or it is XXXX.";

    /// <summary>Reads a date, if the text is one.</summary>
    /// <param name="s">The text.</param>
    /// <param name="result">The date, or the one of which nothing is known.</param>
    public static bool TryParse(ReadOnlySpan<char> s, out UncertainDate result)
    {
        result = default;
        if (s is Nothing)
        {
            return true;
        }

        if (s.Length is < 4 or > MaxLength)
        {
            return false;
        }

        var mark = Marks.IndexOf(s[^1], StringComparison.Ordinal);
        var qualifier = mark > 0 ? (DateQualifier)mark : DateQualifier.None;
        var date = mark > 0 ? s[..^1] : s;
        return date.Length switch
        {
            4 => TryYear(date, qualifier, out result),
            7 => date[4] == '-' && TryMonth(date, qualifier, out result),
            10 => date[4] == '-' && date[7] == '-' && TryDay(date, qualifier, out result),
            _ => false,
        };
    }

    private static bool TryYear(ReadOnlySpan<char> date, DateQualifier qualifier, out UncertainDate result)
    {
        result = default;
        var unknown = date.EndsWith("XX", StringComparison.Ordinal) ? 2 : date[^1] == 'X' ? 1 : 0;
        if (!AsciiValue.TryDigits(date[..^unknown], out var number) || (unknown == 0 && number == 0))
        {
            return false;
        }

        result = unknown switch
        {
            0 => new UncertainDate(DatePrecision.Year, number, 0, 0, qualifier),
            1 => new UncertainDate(DatePrecision.Decade, number * 10, 0, 0, qualifier),
            _ => new UncertainDate(DatePrecision.Century, number * 100, 0, 0, qualifier),
        };
        return true;
    }

    private static bool TryMonth(ReadOnlySpan<char> date, DateQualifier qualifier, out UncertainDate result)
    {
        result = default;
        if (!AsciiValue.TryDigits(date[..4], out var year) || year == 0)
        {
            return false;
        }

        if (date[5..] is "XX")
        {
            result = new UncertainDate(DatePrecision.MonthUnknown, year, 0, 0, qualifier);
            return true;
        }

        if (!AsciiValue.TryDigits(date[5..], out var month) || month is < 1 or > 12)
        {
            return false;
        }

        result = new UncertainDate(DatePrecision.Month, year, month, 0, qualifier);
        return true;
    }

    private static bool TryDay(ReadOnlySpan<char> date, DateQualifier qualifier, out UncertainDate result)
    {
        if (!TryMonth(date[..7], qualifier, out result))
        {
            return false;
        }

        var (year, month) = (result._year, result._month);
        if (date[8..] is "XX")
        {
            result = new UncertainDate(month == 0 ? DatePrecision.MonthAndDayUnknown : DatePrecision.DayUnknown, year, month, 0, qualifier);
            return true;
        }

        result = default;
        if (month == 0 || !AsciiValue.TryDigits(date[8..], out var day) || day < 1 || day > DateTime.DaysInMonth(year, month))
        {
            return false;
        }

        result = new UncertainDate(DatePrecision.Day, year, month, day, qualifier);
        return true;
    }

    private int Write(Span<char> destination)
    {
        if (Precision == DatePrecision.Unknown)
        {
            Nothing.CopyTo(destination);
            return Nothing.Length;
        }

        AsciiValue.WriteDigits(destination[..4], _year);
        var length = 4;
        if (Precision is DatePrecision.Century or DatePrecision.Decade)
        {
            destination[(Precision == DatePrecision.Century ? 2 : 3)..4].Fill('X');
        }

        if (Precision > DatePrecision.Year)
        {
            length += WritePart(destination[length..], _month);
            length += Precision is DatePrecision.Month or DatePrecision.MonthUnknown ? 0 : WritePart(destination[length..], _day);
        }

        if (Qualifier != DateQualifier.None)
        {
            destination[length++] = Marks[_qualifier];
        }

        return length;
    }

    private static int WritePart(Span<char> destination, int number)
    {
        "-XX".CopyTo(destination);
        if (number > 0)
        {
            AsciiValue.WriteDigits(destination[1..3], number);
        }

        return 3;
    }
}
