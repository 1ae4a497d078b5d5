using FsCheck;
using FsCheck.Fluent;
using HrdCore.Domain.Values;

namespace HrdCore.Tests.Domain.Values;

public class UncertainPeriodTests : TextValueContract<UncertainPeriod>
{
    protected override Gen<UncertainPeriod> Values => Dates.Periods;

    [Theory]
    [InlineData("2019-03-14/2019-04-02", PeriodEdgeKind.Date, PeriodEdgeKind.Date)]
    [InlineData("2019/2019", PeriodEdgeKind.Date, PeriodEdgeKind.Date)]
    [InlineData("2019-03-XX~/2019-04-01?", PeriodEdgeKind.Date, PeriodEdgeKind.Date)]
    [InlineData("201X/20XX", PeriodEdgeKind.Date, PeriodEdgeKind.Date)]
    [InlineData("2019-03/..", PeriodEdgeKind.Date, PeriodEdgeKind.Open)]
    [InlineData("../2019-03", PeriodEdgeKind.Open, PeriodEdgeKind.Date)]
    [InlineData("2019-03/", PeriodEdgeKind.Date, PeriodEdgeKind.Unknown)]
    [InlineData("/2019-03", PeriodEdgeKind.Unknown, PeriodEdgeKind.Date)]
    [InlineData("/", PeriodEdgeKind.Unknown, PeriodEdgeKind.Unknown)]
    [InlineData("../..", PeriodEdgeKind.Open, PeriodEdgeKind.Open)]
    [InlineData("/..", PeriodEdgeKind.Unknown, PeriodEdgeKind.Open)]
    public void Parse_EveryShape_KeepsBothEnds(string text, PeriodEdgeKind start, PeriodEdgeKind end)
    {
        var period = UncertainPeriod.Parse(text);
        Assert.Equal((start, end, text), (period.Start.Kind, period.End.Kind, period.ToString()));
        Assert.Equal(text, $"{period.Start}/{period.End}");
    }

    [Theory]
    [InlineData("")]
    [InlineData("2019")]
    [InlineData("//")]
    [InlineData("2019/2020/2021")]
    [InlineData("2019/.")]
    [InlineData("2019/...")]
    [InlineData("XXXX/2019")]
    [InlineData("2019/XXXX")]
    [InlineData("2019-03-14/P1M")]
    [InlineData("2019-03-14/15")]
    [InlineData("2019 / 2020")]
    [InlineData("2020/2019")]
    [InlineData("2019-03-15/2019-03-14")]
    [InlineData("2019-04/2019-03-XX")]
    public void TryParse_OtherShapeOrInverted_IsRefused(string text)
    {
        Assert.False(UncertainPeriod.TryParse(text, out var period));
        Assert.Equal(default, period);
    }

    [Fact]
    public void Parse_Inverted_SaysSo() =>
        Assert.Contains("not before the start", Assert.Throws<FormatException>(() => UncertainPeriod.Parse("2020/2019")).Message, StringComparison.Ordinal);

    [Fact]
    public void Constructor_Inverted_IsRefusedWithoutQuotingIt()
    {
        var error = Assert.Throws<ArgumentException>("end", () => new UncertainPeriod(PeriodEdge.At(new DateOnly(2019, 4, 1)), PeriodEdge.At(UncertainDate.FromMonth(2019, 3))));
        Assert.DoesNotContain("2019", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Between_Inverted_IsRefused() => Assert.Throws<ArgumentException>(() => UncertainPeriod.Between(UncertainDate.FromYear(2020), UncertainDate.FromYear(2019)));

    [Fact]
    public void Between_PerhapsInverted_IsAPeriod() => Assert.Equal("2019-03/2019-03-02", UncertainPeriod.Between(UncertainDate.FromMonth(2019, 3), UncertainDate.FromDay(new DateOnly(2019, 3, 2))).ToString());

    [Theory]
    [InlineData("2020?/2019")]
    [InlineData("2020/2019~")]
    [InlineData("2020%/2019?")]
    public void TryParse_EndBeforeAStartThatMayBeAnother_IsAPeriod(string text) => Assert.Equal(text, UncertainPeriod.Parse(text).ToString());

    [Fact]
    public void Contains_StartMayBeWrong_HasBegunByItsCertainEnd()
    {
        var period = UncertainPeriod.Parse("2020?/2019");
        Assert.Equal((Certainty.Maybe, Certainty.No), (period.Contains(new DateOnly(2018, 6, 1)), period.Contains(new DateOnly(2020, 1, 1))));
    }

    [Fact]
    public void Default_Always_HasNoKnownEnd() => Assert.Equal("/", default(UncertainPeriod).ToString());

    [Fact]
    public void PeriodEdge_AtADateOfWhichNothingIsKnown_IsUnknown() => Assert.Equal(PeriodEdge.Unknown, PeriodEdge.At(default(UncertainDate)));

    [Theory]
    [InlineData("2019-03-14/2019-04-02", "2019-03-14", Certainty.Yes)]
    [InlineData("2019-03-14/2019-04-02", "2019-04-02", Certainty.Yes)]
    [InlineData("2019-03-14/2019-04-02", "2019-04-03", Certainty.No)]
    [InlineData("2019-03-XX/2019-04-02", "2019-03-31", Certainty.Yes)]
    [InlineData("2019-03-XX/2019-04-02", "2019-03-30", Certainty.Maybe)]
    [InlineData("2019-03-14/", "2019-03-14", Certainty.Yes)] // it lasted at least the day on which it began
    [InlineData("2019-03-14/", "2019-03-15", Certainty.Maybe)]
    [InlineData("2019-03-14/..", "2039-03-15", Certainty.Yes)]
    [InlineData("2019-03/2019-03-14", "2019-03-14", Certainty.Yes)] // it had begun when it ended
    [InlineData("2019-03-14?/..", "2019-03-14", Certainty.Maybe)]
    [InlineData("/", "2019-03-14", Certainty.Maybe)]
    [InlineData("../..", "2019-03-14", Certainty.Yes)]
    public void Contains_ADay_IsCertainBetweenTheEnds(string period, string day, Certainty answer) =>
        Assert.Equal(answer, UncertainPeriod.Parse(period).Contains(DateOnly.ParseExact(day, "yyyy-MM-dd")));

    [Theory]
    [InlineData("2019-01/2019-06", "2019-03-XX", Certainty.Yes)]
    [InlineData("2019-01/2019-06", "2019-06-XX", Certainty.Maybe)]
    [InlineData("2019-01/2019-06", "2019-07", Certainty.No)]
    [InlineData("2019-01/..", "201X", Certainty.Maybe)]
    public void Contains_ADate_IsCertainWhenAllOfItIs(string period, string date, Certainty answer) =>
        Assert.Equal(answer, UncertainPeriod.Parse(period).Contains(UncertainDate.Parse(date)));

    [Theory]
    [InlineData("2019-01-05/2019-03-10", "2019-03-10/2019-04-01", Certainty.Yes)]
    [InlineData("2019-01-05/2019-03-10", "2019-03-11/2019-04-01", Certainty.No)]
    [InlineData("2019-01-05/2019-03-XX", "2019-03-10/2019-04-01", Certainty.Maybe)]
    [InlineData("2018/..", "2019/..", Certainty.Yes)]
    [InlineData("/2018", "2019/", Certainty.No)]
    public void Overlaps_Another_IsCertainWhereBothMustBe(string period, string other, Certainty answer) =>
        Assert.Equal(answer, UncertainPeriod.Parse(period).Overlaps(UncertainPeriod.Parse(other)));

    [Fact]
    public void Answers_OfAnyPeriods_AgreeWithEveryPeriodThatIsPossible() =>
        Prop.ForAll(Dates.Periods.Two().ToArbitrary(), pair =>
        {
            var (one, other) = pair;
            var both = Dates.Candidates(one).SelectMany(p => Dates.Candidates(other).Select(q => (p, q))).ToArray();
            bool[] overlap = [.. both.Select(b => b.p.Start <= b.q.End && b.q.Start <= b.p.End)];
            bool[] before = [.. both.Select(b => b.p.End < b.q.Start)];
            return one.Overlaps(other).Agrees(overlap) && one.Overlaps(other).IsTight(overlap)
                && one.IsBefore(other).Agrees(before) && one.IsBefore(other).IsTight(before)
                && one.Overlaps(other) == other.Overlaps(one);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Answers_AboutDates_AgreeWithEveryPeriodThatIsPossible() =>
        Prop.ForAll(Dates.Periods.ToArbitrary(), Dates.All.ToArbitrary(), Dates.Days.ToArbitrary(), (period, date, day) =>
        {
            bool[] ofDay = [.. Dates.Candidates(period).Select(p => p.Start <= day && day <= p.End)];
            bool[] ofDate = [.. Dates.Candidates(period).SelectMany(p => Dates.Candidates(date, Dates.EndsOf(period)).Select(d => p.Start <= d && d <= p.End))];
            return period.Contains(day).Agrees(ofDay) && period.Contains(date).Agrees(ofDate) && period.Contains(date).IsTight(ofDate)
                && period.Contains(UncertainDate.FromDay(day)) == period.Contains(day);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void ParseAndFormat_OnSpans_AllocateNothing() =>
        Assert.Equal(0, Allocations.Of(() =>
        {
            Span<char> chars = stackalloc char[UncertainPeriod.MaxLength];
            _ = UncertainPeriod.TryParse("2019-03-XX~/2019-04-02?", out var period) && period.TryFormat(chars, out _) && period.Overlaps(period).IsPossible();
            Assert.True(period.End.Kind == PeriodEdgeKind.Date);
        }));
}
