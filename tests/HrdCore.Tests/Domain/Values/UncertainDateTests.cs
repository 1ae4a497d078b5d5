using FsCheck;
using FsCheck.Fluent;
using HrdCore.Domain.Values;

namespace HrdCore.Tests.Domain.Values;

public class UncertainDateTests : TextValueContract<UncertainDate>
{
    protected override Gen<UncertainDate> Values => Dates.All;

    [Theory]
    [InlineData("XXXX", DatePrecision.Unknown, "0001-01-01", "9999-12-31")]
    [InlineData("20XX", DatePrecision.Century, "2000-01-01", "2099-12-31")]
    [InlineData("00XX", DatePrecision.Century, "0001-01-01", "0099-12-31")]
    [InlineData("99XX~", DatePrecision.Century, "9900-01-01", "9999-12-31")]
    [InlineData("201X", DatePrecision.Decade, "2010-01-01", "2019-12-31")]
    [InlineData("000X?", DatePrecision.Decade, "0001-01-01", "0009-12-31")]
    [InlineData("2019", DatePrecision.Year, "2019-01-01", "2019-12-31")]
    [InlineData("2019-XX", DatePrecision.MonthUnknown, "2019-01-01", "2019-12-31")]
    [InlineData("2019-XX-XX", DatePrecision.MonthAndDayUnknown, "2019-01-01", "2019-12-31")]
    [InlineData("2019-03", DatePrecision.Month, "2019-03-01", "2019-03-31")]
    [InlineData("2019-03-XX", DatePrecision.DayUnknown, "2019-03-01", "2019-03-31")]
    [InlineData("2019-03-14", DatePrecision.Day, "2019-03-14", "2019-03-14")]
    [InlineData("2020-02?", DatePrecision.Month, "2020-02-01", "2020-02-29")]
    [InlineData("2020-02-29", DatePrecision.Day, "2020-02-29", "2020-02-29")]
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
    [InlineData("2019-21")] // a season
    [InlineData("2019-X3")]
    [InlineData("2019-1X")]
    [InlineData("2019-XX-14")]
    [InlineData("2019-03-00")]
    [InlineData("2019-02-29")]
    [InlineData("1900-02-29")]
    [InlineData("2019-04-31")]
    [InlineData("2019-03-xx")]
    [InlineData("2019-03-14??")]
    [InlineData("2019-03-1X")]
    [InlineData("0000-XX")]
    [InlineData("0000-XX-XX")]
    [InlineData("2XXX")]
    [InlineData("2X19")]
    [InlineData("X019")]
    [InlineData("XXXX?")]
    [InlineData("XXXX-XX")]
    [InlineData("XXXX-12-25")]
    [InlineData("201X-03")]
    [InlineData("20XX-XX-XX")]
    [InlineData("?2019")]
    [InlineData("2019?-03")]
    [InlineData("2019/2020")]
    [InlineData("2019/03/14")]
    [InlineData("2019-03/14")]
    [InlineData("Y20190")]
    [InlineData("-2019")]
    [InlineData(" 2019")]
    [InlineData("+219")]
    [InlineData("٢٠١٩")]
    [InlineData("2019-03-14\0")]
    [InlineData("2019-03-14T00")]
    [InlineData("20190314")]
    public void TryParse_OtherShape_IsRefused(string text)
    {
        Assert.False(UncertainDate.TryParse(text, out var date));
        Assert.Equal(default, date);
    }

    [Fact]
    public void Parse_OtherShape_DoesNotQuoteIt()
    {
        var error = Assert.Throws<FormatException>(() => UncertainDate.Parse("14 Mar 2019 Orvath"));
        Assert.DoesNotContain("Orvath", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Default_Always_IsTheDateOfWhichNothingIsKnown()
    {
        UncertainDate nothing = default;
        Assert.Equal(("XXXX", null, null, null), (nothing.ToString(), nothing.Year, nothing.Month, nothing.Day));
        Assert.Equal(nothing, UncertainDate.Parse("XXXX"));
    }

    [Fact]
    public void Earliest_IsLatest_ForADayAndNothingElse() =>
        Prop.ForAll(Dates.All.ToArbitrary(), date => (date.Earliest == date.Latest) == (date.Precision == DatePrecision.Day) && date.Earliest <= date.Latest)
            .QuickCheckThrowOnFailure();

    [Fact]
    public void RoundTrip_OfImpreciseDate_GetsNoMorePrecise() =>
        Prop.ForAll(Dates.All.ToArbitrary(), date =>
        {
            var read = UncertainDate.Parse(date.ToString());
            return (read.Precision, read.Earliest, read.Latest, read.Qualifier) == (date.Precision, date.Earliest, date.Latest, date.Qualifier)
                && (read.Day is null) == (date.Precision != DatePrecision.Day)
                && (read.Year is null) == (date.Precision < DatePrecision.Year);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Equality_DayUnknownAndMonth_Differ() => Assert.NotEqual(UncertainDate.Parse("2019-03"), UncertainDate.Parse("2019-03-XX"));

    [Fact]
    public void WithDayUnknown_Always_HasNoDay() => Assert.Null(UncertainDate.WithDayUnknown(2019, 3).Day);

    [Theory]
    [InlineData("2019-03-14", "2019-03-14", Certainty.Yes)]
    [InlineData("2019-03-14", "2019-03-15", Certainty.No)]
    [InlineData("2019-03", "2019-03-14", Certainty.Maybe)]
    [InlineData("2019-03-XX", "2019-04-01", Certainty.No)]
    [InlineData("2019-03-14?", "2019-03-14", Certainty.Maybe)]
    [InlineData("2019-03-14~", "1999-01-01", Certainty.Maybe)]
    [InlineData("XXXX", "2019-03-14", Certainty.Maybe)]
    public void Contains_ADay_IsCertainOnlyForADay(string date, string day, Certainty answer) =>
        Assert.Equal(answer, UncertainDate.Parse(date).Contains(Day(day)));

    [Theory]
    [InlineData("2019-03-XX", Certainty.Yes)]
    [InlineData("2019-XX-XX", Certainty.Yes)]
    [InlineData("201X", Certainty.Maybe)]
    [InlineData("2018-12", Certainty.No)]
    [InlineData("2018%", Certainty.Maybe)]
    public void IsWithin_TheYearOfAReport_IsKnownWithoutTheDay(string date, Certainty answer) =>
        Assert.Equal(answer, UncertainDate.Parse(date).IsWithin(new DateOnly(2019, 1, 1), new DateOnly(2019, 12, 31)));

    [Theory]
    [InlineData("2019-03", "2019-04", Certainty.Yes)]
    [InlineData("2019-03", "2019-03", Certainty.Maybe)]
    [InlineData("2019-03-14", "2019-03-14", Certainty.No)]
    [InlineData("2019-04", "2019-03", Certainty.No)]
    [InlineData("2019-03-31", "2019-03", Certainty.No)]
    [InlineData("2019", "2019-12-31", Certainty.Maybe)]
    [InlineData("2019-03?", "2020", Certainty.Maybe)]
    public void IsBefore_Another_IsKnownWhereTheyDoNotTouch(string date, string other, Certainty answer) =>
        Assert.Equal(answer, UncertainDate.Parse(date).IsBefore(UncertainDate.Parse(other)));

    [Fact]
    public void Answers_OfAnyDates_AgreeWithEveryDayThatIsPossible() =>
        Prop.ForAll(Dates.All.Two().ToArbitrary(), pair =>
        {
            var (one, other) = pair;
            var days = Dates.Candidates(one).SelectMany(day => Dates.Candidates(other).Select(otherDay => (day, otherDay))).ToArray();
            bool[] before = [.. days.Select(d => d.day < d.otherDay)];
            bool[] same = [.. days.Select(d => d.day == d.otherDay)];
            return one.IsBefore(other).Agrees(before) && one.IsBefore(other).IsTight(before)
                && one.Overlaps(other).Agrees(same)
                && one.Overlaps(other) == other.Overlaps(one)
                && one.IsBefore(other).And(other.IsBefore(one)) != Certainty.Yes;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Answers_AboutDays_AgreeWithEveryDayThatIsPossible() =>
        Prop.ForAll(Dates.All.ToArbitrary(), Dates.Days.Two().ToArbitrary(), (date, pair) =>
        {
            var (first, last) = pair.Item1 <= pair.Item2 ? pair : (pair.Item2, pair.Item1);
            bool[] within = [.. Dates.Candidates(date).Select(day => first <= day && day <= last)];
            return date.IsWithin(first, last).Agrees(within)
                && date.Contains(first).Agrees(Dates.Candidates(date).Select(day => day == first))
                && date.IsBefore(first).Agrees(Dates.Candidates(date).Select(day => day < first));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void IsWithin_LastBeforeFirst_IsRefused() =>
        Assert.Throws<ArgumentException>("last", () => UncertainDate.FromYear(2019).IsWithin(new DateOnly(2019, 2, 1), new DateOnly(2019, 1, 31)));

    [Theory]
    [InlineData(0, 1)]
    [InlineData(10_000, 1)]
    [InlineData(2019, 0)]
    [InlineData(2019, 13)]
    public void FromMonth_OutsideTheCalendar_IsRefused(int year, int month) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => UncertainDate.FromMonth(year, month));

    [Theory]
    [InlineData(-10)]
    [InlineData(2015)]
    [InlineData(10_000)]
    public void FromDecade_OtherYearThanTheFirst_IsRefused(int year) => Assert.Throws<ArgumentOutOfRangeException>("firstYear", () => UncertainDate.FromDecade(year));

    [Theory]
    [InlineData(-100)]
    [InlineData(2010)]
    [InlineData(10_000)]
    public void FromCentury_OtherYearThanTheFirst_IsRefused(int year) => Assert.Throws<ArgumentOutOfRangeException>("firstYear", () => UncertainDate.FromCentury(year));

    [Fact]
    public void FromYear_OutsideTheCalendar_IsRefused() => Assert.Throws<ArgumentOutOfRangeException>("year", () => UncertainDate.FromYear(0));

    [Fact]
    public void WithMonthUnknown_OutsideTheCalendar_IsRefused() => Assert.Throws<ArgumentOutOfRangeException>("year", () => UncertainDate.WithMonthUnknown(10_000));

    [Fact]
    public void With_UnknownQualifier_IsRefused() => Assert.Throws<ArgumentOutOfRangeException>(() => UncertainDate.FromYear(2019).With((DateQualifier)4));

    [Fact]
    public void With_DoubtOfNothing_IsRefused() => Assert.Throws<InvalidOperationException>(() => default(UncertainDate).With(DateQualifier.Uncertain));

    [Fact]
    public void ParseAndFormat_OnSpans_AllocateNothing() =>
        Assert.Equal(0, Allocations.Of(() =>
        {
            Span<char> chars = stackalloc char[UncertainDate.MaxLength];
            Span<byte> bytes = stackalloc byte[UncertainDate.MaxLength];
            _ = UncertainDate.TryParse("2019-03-XX~", out var date) && date.TryFormat(chars, out _) && date.TryFormat(bytes, out _)
                && UncertainDate.TryParse(bytes, out date) && date.Overlaps(UncertainDate.FromYear(2019)).IsPossible();
            Assert.True(date.Qualifier == DateQualifier.Approximate);
        }));

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd");
}
