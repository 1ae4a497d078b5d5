using HrdCore.Classification;
using HrdCore.Domain.AtRisk;
using HrdCore.Domain.States;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;
using static HrdCore.Tests.Domain.AtRisk.AtRiskSamples;
using static HrdCore.Tests.Domain.Consent.ConsentSamples;

namespace HrdCore.Tests.Domain.AtRisk;

public class CheckInTests
{
    [Fact]
    public void Next_AfterASign_IsDueADayLaterAndMissedSixHoursAfterThat() =>
        Assert.Equal((Now.AddHours(24), Now.AddHours(30)), (Awaited().DueAt, Awaited().MissedAt));

    [Theory]
    [InlineData(0, "awaited")]
    [InlineData(24 * 60, "awaited")]
    [InlineData((24 * 60) + 1, "overdue")]
    [InlineData(30 * 60, "overdue")]
    [InlineData((30 * 60) + 1, "missed")]
    public void At_NoSignCame_GoesByTheClockAlone(int minutes, string status) => Assert.Equal(status, Awaited().At(Now.AddMinutes(minutes)).Status.Code);

    [Fact]
    public void At_ReceivedInTime_StaysReceived() => Assert.Equal(CheckInStatus.Kept, Awaited().Receive(Now).At(Now.AddYears(1)).Status);

    [Fact]
    public void IsAlarm_MissedOrForced_IsTrue()
    {
        Assert.True(Awaited().At(Now.AddDays(3)).IsAlarm());
        Assert.True(Awaited().Receive(Now, isForced: true).IsAlarm());
        Assert.False(Awaited().Receive(Now).IsAlarm());
        Assert.False(Awaited().At(Now.AddHours(25)).IsAlarm());
    }

    [Fact]
    public void Receive_WhileOverdue_IsStillReceived() => Assert.Equal(CheckInStatus.Kept, Awaited().At(Now.AddHours(25)).Receive(Now.AddHours(26)).Status);

    [Fact]
    public void Receive_AfterItWasMissed_IsRefused() => Assert.Throws<TransitionRefusedException>(() => Awaited().At(Now.AddDays(3)).Receive(Now.AddDays(3)));

    [Fact]
    public void Receive_OutsideTheYears_IsRefused() => Assert.Throws<InvalidRecordException>("receivedAt", () => Awaited().Receive(DateTimeOffset.MinValue));

    [Fact]
    public void Constructor_ReceivedWithoutSayingWhen_IsRefused() => Assert.Throws<InvalidRecordException>(
        "receivedAt", () => new CheckIn(Guid.NewGuid(), Profile, Now, Now, CheckInStatus.Kept));

    [Fact]
    public void Constructor_MissedBeforeItIsDue_IsRefused() => Assert.Throws<InvalidRecordException>(
        "missedAt", () => new CheckIn(Guid.NewGuid(), Profile, Now, Now.AddTicks(-1), CheckInStatus.Awaited));

    [Fact]
    public void Next_WithoutAnIdentifier_IsRefused() => Assert.Throws<InvalidRecordException>("id", () => Daily().Next(Guid.Empty, Profile, Now));

    [Fact]
    public void Next_AtTheEndOfTheCalendar_IsRefused() => Assert.Throws<ArgumentOutOfRangeException>(() => Daily().Next(Guid.NewGuid(), Profile, DateTimeOffset.MaxValue));

    [Fact]
    public void Protocol_OneWordForBoth_IsRefused() => Assert.Throws<InvalidRecordException>(
        "duressWord",
        () => new CheckInProtocol(DeadlineSpec.AfterCalendarDays(1), DeadlineSpec.AfterCalendarDays(1), Secret("By phone"), Heron(), Heron()));

    private static CheckInProtocol Daily() => Protocol();

    private static Sensitive<string> Heron() => Secret("heron", DataClass.Credentials);
}
