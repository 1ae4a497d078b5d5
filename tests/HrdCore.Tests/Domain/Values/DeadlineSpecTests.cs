using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using HrdCore.Domain.Values;

namespace HrdCore.Tests.Domain.Values;

public class DeadlineSpecTests : TextValueContract<DeadlineSpec>
{
    protected override Gen<DeadlineSpec> Values => Gen.OneOf(
        Gen.Choose(1, 316_224_000).Select(seconds => DeadlineSpec.AfterElapsed(TimeSpan.FromSeconds(seconds))),
        Gen.Choose(1, 500).Select(hours => DeadlineSpec.AfterElapsed(TimeSpan.FromHours(hours))),
        Gen.Choose(1, 3660).Select(DeadlineSpec.AfterCalendarDays));

    [Theory]
    [InlineData("PT48H", "PT48H", DeadlineClock.Elapsed)]
    [InlineData("PT90M", "PT1H30M", DeadlineClock.Elapsed)]
    [InlineData("PT0H30M", "PT30M", DeadlineClock.Elapsed)]
    [InlineData("PT1H1S", "PT1H1S", DeadlineClock.Elapsed)]
    [InlineData("PT87840H", "PT87840H", DeadlineClock.Elapsed)]
    [InlineData("P60D", "P60D", DeadlineClock.CalendarDays)]
    [InlineData("P2W", "P14D", DeadlineClock.CalendarDays)]
    public void Parse_Duration_SaysByWhichClock(string text, string printed, DeadlineClock clock)
    {
        var deadline = DeadlineSpec.Parse(text);
        Assert.Equal((printed, clock), (deadline.ToString(), deadline.Clock));
    }

    [Theory]
    [InlineData("")]
    [InlineData("P")]
    [InlineData("PT")]
    [InlineData("48H")]
    [InlineData("PT48")]
    [InlineData("PTH")]
    [InlineData("PT0S")]
    [InlineData("P0D")]
    [InlineData("P3661D")]
    [InlineData("P523W")]
    [InlineData("PT87840H1S")]
    [InlineData("PT1S1H")]
    [InlineData("PT1H1H")]
    [InlineData("PT1.5H")]
    [InlineData("PT-1H")]
    [InlineData("P1DT12H")]
    [InlineData("P3M")]
    [InlineData("P1Y")]
    [InlineData("pt48h")]
    [InlineData("P999999999W")]
    public void TryParse_OtherText_IsRefused(string text)
    {
        Assert.False(DeadlineSpec.TryParse(text, out _));
        Assert.Throws<FormatException>(() => DeadlineSpec.Parse(text));
    }

    [Fact]
    public void UrgentActionFirstResponse_Always_Is48HoursOnTheClock() => Assert.Equal(DeadlineSpec.Parse("PT48H"), DeadlineSpec.UrgentActionFirstResponse);

    // A Friday shortly before midnight: the weekend counts.
    [Theory]
    [InlineData("PT48H", "2019-03-15T23:50:00+00:00", "2019-03-17T23:50:00+00:00")]
    [InlineData("P2D", "2019-03-15T23:50:00+00:00", "2019-03-18T00:00:00+00:00")]
    [InlineData("P2D", "2019-03-15T00:00:00+00:00", "2019-03-18T00:00:00+00:00")]
    [InlineData("P1D", "2019-03-15T23:50:00+07:00", "2019-03-17T00:00:00+07:00")]
    [InlineData("P1D", "2020-02-28T12:00:00-05:00", "2020-03-01T00:00:00-05:00")]
    [InlineData("PT1S", "2019-12-31T23:59:59+00:00", "2020-01-01T00:00:00+00:00")]
    public void DueAt_AnyStart_IsByTheClockOfTheDeadline(string deadline, string start, string due)
    {
        var actual = DeadlineSpec.Parse(deadline).DueAt(Instant(start));
        Assert.True(Instant(due).EqualsExact(actual), $"{actual:O}");
    }

    [Fact]
    public void DueAt_AnyStart_IsAfterIt() =>
        Prop.ForAll(Values.ToArbitrary(), Dates.Days.ToArbitrary(), Gen.Choose(-14, 14).ToArbitrary(), (deadline, day, offset) =>
        {
            var start = new DateTimeOffset(day.ToDateTime(new TimeOnly(23, 59)), TimeSpan.FromHours(offset));
            var due = deadline.DueAt(start);
            return due > start && due.Offset == start.Offset;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Equality_48HoursAndTwoDays_Differ() => Assert.NotEqual(DeadlineSpec.Parse("PT48H"), DeadlineSpec.AfterCalendarDays(2));

    [Fact]
    public void DueAt_AtTheEndOfTime_IsRefused() => Assert.Throws<ArgumentOutOfRangeException>("start", () => DeadlineSpec.UrgentActionFirstResponse.DueAt(DateTimeOffset.MaxValue));

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(0.5)]
    [InlineData(316_224_001)]
    public void AfterElapsed_OutsideTheRange_IsRefused(double seconds) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => DeadlineSpec.AfterElapsed(TimeSpan.FromSeconds(seconds)));

    [Theory]
    [InlineData(0)]
    [InlineData(3661)]
    public void AfterCalendarDays_OutsideTheRange_IsRefused(int days) => Assert.Throws<ArgumentOutOfRangeException>(() => DeadlineSpec.AfterCalendarDays(days));

    private static DateTimeOffset Instant(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
