using HrdCore.Domain.Casework;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Tests.Domain.Casework;

[Trait("Rule", "R1")]
[Trait("Item", "2")]
public class ResponseClockTests
{
    private static readonly DateTimeOffset Start = Samples.Received; // a Friday, ten minutes to midnight UTC

    [Fact]
    [Trait("Item", "3")]
    public void For_OtherKinds_IsNull()
    {
        Assert.Null(ResponseClock.For(Samples.Case(CaseKind.PublicInterestLitigation)));
        Assert.Null(ResponseClock.For(Samples.Case(CaseKind.CriminalDefence)));
    }

    [Fact]
    public void DueAt_AcrossAWeekend_Is48HoursLater() =>
        Assert.Equal(new DateTimeOffset(2019, 3, 17, 23, 50, 0, TimeSpan.Zero), Clock(null).DueAt);

    [Theory]
    [InlineData(0, ResponseState.Running)]
    [InlineData(48, ResponseState.Running)]
    [InlineData(48.001, ResponseState.Missed)]
    [InlineData(900, ResponseState.Missed)]
    public void StateAt_Unanswered_RunsUntilTheLimit(double hours, ResponseState state) => Assert.Equal(state, Clock(null).StateAt(Start.AddHours(hours)));

    [Theory]
    [InlineData(0, ResponseState.Met)]
    [InlineData(48, ResponseState.Met)]
    [InlineData(48.001, ResponseState.Missed)]
    public void StateAt_AfterTheAnswer_TellsWhetherItWasInTime(double replyAfter, ResponseState state) =>
        Assert.Equal(state, Clock(replyAfter).StateAt(Start.AddHours(900)));

    [Fact]
    public void StateAt_BeforeTheAnswer_IsAsItWasThen()
    {
        Assert.Equal(ResponseState.Running, Clock(30).StateAt(Start.AddHours(29)));
        Assert.Equal(ResponseState.Missed, Clock(60).StateAt(Start.AddHours(50)));
    }

    [Theory]
    [InlineData(23.9, 0)]
    [InlineData(24, 1)]
    [InlineData(36, 2)]
    [InlineData(44, 3)]
    [InlineData(900, 3)]
    public void AlarmsRaisedAt_Unanswered_GoOffOneByOne(double hours, int count) =>
        Assert.Equal(ResponseClock.Alarms.Take(count), Clock(null).AlarmsRaisedAt(Start.AddHours(hours)).AsEnumerable());

    [Fact]
    public void AlarmsRaisedAt_Answered_GoOffNoMore() => Assert.Equal(TimeSpan.FromHours(24), Assert.Single(Clock(30).AlarmsRaisedAt(Start.AddHours(900))));

    [Fact]
    public void ElapsedAt_OtherOffset_IsTheSame() =>
        Assert.Equal(TimeSpan.FromHours(5), Clock(null).ElapsedAt(Start.AddHours(5).ToOffset(TimeSpan.FromHours(9))));

    [Fact]
    public void ElapsedAt_BeforeTheStart_IsRefused() => Assert.Throws<ArgumentOutOfRangeException>(() => Clock(null).ElapsedAt(Start.AddTicks(-1)));

    private static ResponseClock Clock(double? replyAfterHours) =>
        ResponseClock.For(Samples.Case(intake: Samples.Intake(replyAfterHours is { } hours ? Start.AddHours(hours) : null)))!;
}
