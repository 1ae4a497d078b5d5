using HrdCore.Domain.Casework;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Tests.Domain.Casework;

public class CaseTests
{
    [Fact]
    public void Constructor_StatusOfOtherKind_IsRefused() =>
        Assert.Throws<InvalidRecordException>("status", () => Samples.Case(CaseKind.UrgentAction, CaseStatus.Filed));

    [Fact]
    public void Intake_ReplyBeforeRequest_IsRefused() => Assert.Throws<InvalidRecordException>("firstReplyAt", () => Samples.Intake(Samples.Received.AddTicks(-1)));

    [Fact]
    public void Intake_WithoutChannelAndLanguage_NamesBoth()
    {
        var refusal = Assert.Throws<InvalidRecordException>(() => new Intake(null!, null!, Samples.Received));
        Assert.Equal(["channel", "language"], refusal.Report.Findings.Select(finding => finding.Path));
    }

    [Fact]
    public void Intake_OtherOffset_IsKeptAsUtc()
    {
        var intake = new Intake(IntakeChannel.Email, HrdCore.Domain.Values.LanguageTag.English, Samples.Received.ToOffset(TimeSpan.FromHours(7)));
        Assert.Equal((Samples.Received, TimeSpan.Zero), (intake.ReceivedAt, intake.ReceivedAt.Offset));
    }

    [Theory]
    [InlineData("1899-12-31T23:59:59.9999999Z")]
    [InlineData("9001-01-01T00:00:00Z")]
    [InlineData("0001-01-01T00:00:00Z")]
    [InlineData("9999-12-31T23:59:59Z")]
    public void Intake_InstantOutsideTheRange_IsRefused(string text)
    {
        var instant = DateTimeOffset.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
        Assert.Throws<InvalidRecordException>("receivedAt", () => At(instant, null));
        Assert.Throws<InvalidRecordException>("firstReplyAt", () => At(Samples.Received, instant));
    }

    [Theory]
    [InlineData("1900-01-01T00:00:00Z")]
    [InlineData("9000-12-31T23:59:59.9999999Z")]
    public void Intake_InstantAtTheEndOfTheRange_HasAClock(string text)
    {
        var instant = DateTimeOffset.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal(instant.AddHours(48), ResponseClock.For(Samples.Case(intake: At(instant, instant)))!.DueAt);
    }

    private static Intake At(DateTimeOffset receivedAt, DateTimeOffset? firstReplyAt) =>
        new(IntakeChannel.Email, HrdCore.Domain.Values.LanguageTag.English, receivedAt, firstReplyAt);
}
