using System.Text;
using FsCheck;
using FsCheck.Fluent;
using HrdCore.Domain.Values;

namespace HrdCore.Tests.Domain.Values;

public class UncertainDateTests
{
    [Theory]
    [InlineData("2019", DatePrecision.Year, "2019-01-01", "2019-12-31")]
    [InlineData("2019-03", DatePrecision.Month, "2019-03-01", "2019-03-31")]
    [InlineData("2019-03-14", DatePrecision.Day, "2019-03-14", "2019-03-14")]
    [InlineData("2019-03-XX", DatePrecision.DayUnknown, "2019-03-01", "2019-03-31")]
    [InlineData("2019-XX-XX", DatePrecision.MonthAndDayUnknown, "2019-01-01", "2019-12-31")]
    [InlineData("2020-02?", DatePrecision.Month, "2020-02-01", "2020-02-29")]
    [InlineData("0001~", DatePrecision.Year, "0001-01-01", "0001-12-31")]
    [InlineData("9999-12-XX%", DatePrecision.DayUnknown, "9999-12-01", "9999-12-31")]
    public void Parse_EveryShape_KeepsPrecisionAndBounds(string text, DatePrecision precision, string earliest, string latest)
    {
        var date = UncertainDate.Parse(text);
        Assert.Equal(precision, date.Precision);
        Assert.Equal(DateOnly.ParseExact(earliest, "yyyy-MM-dd"), date.Earliest);
        Assert.Equal(DateOnly.ParseExact(latest, "yyyy-MM-dd"), date.Latest);
        Assert.Equal(text, date.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("?")]
    [InlineData("219")]
    [InlineData("0000")]
    [InlineData("20190")]
    [InlineData("2019-3")]
    [InlineData("2019-00")]
    [InlineData("2019-13")]
    [InlineData("2019-XX")]
    [InlineData("2019-XX-14")]
    [InlineData("2019-03-00")]
    [InlineData("2019-02-29")]
    [InlineData("2019-03-xx")]
    [InlineData("2019-03-14??")]
    [InlineData("2019-03-1X")]
    [InlineData("201X")]
    [InlineData("2019/03/14")]
    [InlineData("2019-03/14")]
    [InlineData(" 2019")]
    [InlineData("+219")]
    [InlineData("٢٠١٩")]
    [InlineData("2019-03-14\0")]
    [InlineData("2019-03-14T00")]
    public void TryParse_OtherShape_IsRefused(string text)
    {
        Assert.False(UncertainDate.TryParse(text, out var date));
        Assert.Null(date);
    }

    [Fact]
    public void Parse_OtherShape_DoesNotQuoteIt()
    {
        var error = Assert.Throws<FormatException>(() => UncertainDate.Parse("14 Mar 2019 Orvath"));
        Assert.DoesNotContain("Orvath", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Equality_DayUnknownAndMonth_Differ() => Assert.NotEqual(UncertainDate.Parse("2019-03"), UncertainDate.Parse("2019-03-XX"));

    [Fact]
    public void WithDayUnknown_Always_HasNoDay() => Assert.Null(UncertainDate.WithDayUnknown(2019, 3).Day);

    [Fact]
    public void TryFormat_ShortDestination_WritesNothing()
    {
        var date = UncertainDate.Parse("2019-03-XX");
        Assert.False(date.TryFormat(new char[9], out var chars));
        Assert.False(date.TryFormat(new byte[9], out var bytes));
        Assert.Equal((0, 0), (chars, bytes));
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(10_000, 1)]
    [InlineData(2019, 0)]
    [InlineData(2019, 13)]
    public void FromMonth_OutsideTheCalendar_IsRefused(int year, int month) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => UncertainDate.FromMonth(year, month));

    [Fact]
    public void With_UnknownQualifier_IsRefused() => Assert.Throws<ArgumentOutOfRangeException>(() => UncertainDate.FromYear(2019).With((DateQualifier)4));

    [Fact]
    public void Format_ThenParse_IsTheSame()
    {
        var dates =
            from day in ArbMap.Default.GeneratorFor<DateTime>()
            from precision in Gen.Choose(0, 4)
            from qualifier in Gen.Choose(0, 3)
            select ((DatePrecision)precision switch
            {
                DatePrecision.Day => UncertainDate.FromDay(DateOnly.FromDateTime(day)),
                DatePrecision.DayUnknown => UncertainDate.WithDayUnknown(day.Year, day.Month),
                DatePrecision.Month => UncertainDate.FromMonth(day.Year, day.Month),
                DatePrecision.MonthAndDayUnknown => UncertainDate.WithMonthAndDayUnknown(day.Year),
                _ => UncertainDate.FromYear(day.Year),
            }).With((DateQualifier)qualifier);
        Prop.ForAll(dates.ToArbitrary(), date =>
        {
            var utf8 = new byte[UncertainDate.MaxLength];
            return date.TryFormat(utf8, out var length)
                && Encoding.UTF8.GetString(utf8, 0, length) == date.ToString()
                && $"{date}" == date.ToString()
                && date.Equals(UncertainDate.Parse(date.ToString()))
                && date.Earliest <= date.Latest
                && (date.Day is null) == (date.Precision != DatePrecision.Day);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void TryParse_AnyText_IsExactOrRefused() =>
        Prop.ForAll<string?>(text => !UncertainDate.TryParse(text, out var date) || date.ToString() == text).QuickCheckThrowOnFailure();
}
