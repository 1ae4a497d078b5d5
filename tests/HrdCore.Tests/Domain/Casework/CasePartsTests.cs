using HrdCore.Classification;
using HrdCore.Domain.Casework;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Tests.Domain.Casework;

/// <summary>What the parts of a case refuse.</summary>
public class CasePartsTests
{
    private static readonly Guid Id = CaseworkSamples.Id(11);
    private static readonly UncertainDate Day = UncertainDate.Parse("2019-03-15");
    private static readonly UncertainPeriod Period = UncertainPeriod.Parse("2019-03/..");

    [Fact]
    [Trait("Item", "6")]
    public void Counsel_ChosenAndAssignedByTheState_IsRefused() =>
        Assert.Throws<InvalidRecordException>("access", () => new Counsel(Id, Name("M. Tavo"), true, [CounselAccess.AssignedByState]));

    [Fact]
    public void Counsel_AssignedByTheStateAndNotChosen_IsRecorded() =>
        Assert.False(new Counsel(Id, Name("M. Tavo"), false, [CounselAccess.AssignedByState]).ChosenByClient);

    [Fact]
    public void Counsel_NameOfAnotherClass_IsRefused() =>
        Assert.Throws<InvalidRecordException>("name", () => new Counsel(Id, Samples.Text("M. Tavo", DataClass.Contact), true));

    [Fact]
    public void CaseActor_WithoutAName_IsRefused() => Assert.Throws<InvalidRecordException>("name", () => new CaseActor(Id, ActorKind.LocalPartner, null!));

    [Fact]
    public void Intervention_EmptyActor_IsRefused() =>
        Assert.Throws<InvalidRecordException>("actorId", () => new Intervention(Id, InterventionKind.Petition, Day, Guid.Empty));

    [Theory]
    [InlineData("0.00 EUR")]
    [InlineData("-1.00 EUR")]
    public void Support_AmountThatIsNone_IsRefused(string amount) =>
        Assert.Throws<InvalidRecordException>("amount", () => new Support(Id, SupportKind.LegalAid, Day, BeneficiaryKind.Defender, amount: Money.Parse(amount)));

    [Fact]
    [Trait("Item", "20")]
    public void Support_OutcomeThatDoesNotSayHealth_IsRefused() =>
        Assert.Throws<InvalidRecordException>(
            "outcome", () => new Support(Id, SupportKind.Medical, Day, BeneficiaryKind.Defender, outcome: Samples.Text("She can walk again.", DataClass.Identity)));

    [Fact]
    public void Proceeding_TooManyHearings_IsRefused() =>
        Assert.Throws<InvalidRecordException>("hearings", () => new Proceeding(Id, CourtKind.Civilian, Period, hearings: Enumerable.Repeat(Day, Proceeding.MaxHearings + 1)));

    [Theory]
    [InlineData(-1)]
    [InlineData(1_201)]
    public void Proceeding_SentenceThatNobodyServes_IsRefused(int months) =>
        Assert.Throws<InvalidRecordException>("sentenceMonths", () => new Proceeding(Id, CourtKind.Civilian, Period, sentenceMonths: months));

    [Fact]
    public void Precedent_WithoutACitation_IsRefused() =>
        Assert.Throws<InvalidRecordException>("citation", () => new Precedent(Id, CaseworkSamples.Zubrania, Day, null!, false));

    [Fact]
    public void CaseTask_WithoutADescription_IsRefused() => Assert.Throws<InvalidRecordException>("description", () => new CaseTask(Id, null!, Priority.Low));

    [Theory]
    [InlineData(-1, null, false)]
    [InlineData(0, null, false)]
    [InlineData(1, null, true)]
    [InlineData(9, 2, true)]
    [InlineData(9, -2, false)]
    [InlineData(1, 2, true)]
    public void IsOverdueAt_HoursAfterItWasDue_TellsWhetherItIsOrWasLate(int hours, int? doneAfter, bool isOverdue)
    {
        var due = Samples.Received;
        var task = new CaseTask(Id, Samples.Text("call the court", DataClass.Operational), Priority.High, due, doneAfter is { } after ? due.AddHours(after) : null);
        Assert.Equal(isOverdue, task.IsOverdueAt(due.AddHours(hours)));
    }

    [Fact]
    public void IsOverdueAt_NoDate_IsNeverLate() =>
        Assert.False(new CaseTask(Id, Samples.Text("call the court", DataClass.Operational), Priority.High).IsOverdueAt(DateTimeOffset.MaxValue));

    [Theory]
    [InlineData(-1)]
    [InlineData(20_001)]
    public void DetentionEpisode_DistanceThatIsNotOnEarth_IsRefused(int kilometres) =>
        Assert.Throws<InvalidRecordException>(
            "distanceFromHome",
            () => new DetentionEpisode(Id, CaseworkSamples.Client, DetentionRegime.Criminal, Period, distanceFromHome: new Sensitive<int>(kilometres, DataClass.Location)));

    [Fact]
    public void DetentionEpisode_InASafePlace_IsRefused() =>
        Assert.Throws<InvalidRecordException>(
            "place",
            () => new DetentionEpisode(Id, CaseworkSamples.Client, DetentionRegime.HouseArrest, Period, ProtectedLocation.SafePlace(address: "the sister's flat")));

    [Fact]
    [Trait("Item", "18")]
    public void IsUnderFalseName_RegisteredUnderAnotherName_IsTrue() => Assert.True(CaseworkSamples.Detention().IsUnderFalseName());

    [Fact]
    [Trait("Item", "42")]
    public void IsIncommunicado_CodeSaysSo_IsTrue() => Assert.True(CaseworkSamples.Detention().IsIncommunicado());

    [Fact]
    public void IsIncommunicado_NothingIsKnown_IsNotClaimed()
    {
        var episode = new DetentionEpisode(Id, CaseworkSamples.Client, DetentionRegime.Unknown, Period);
        Assert.False(episode.IsIncommunicado() || episode.IsUnderFalseName());
    }

    [Theory]
    [InlineData(18, true)]
    [InlineData(-1, false)]
    [Trait("Item", "1")]
    public void Intake_FormReturnedHoursAfterItWasSent_IsKeptInOrder(int hours, bool isRead)
    {
        Intake Make() => new(
            IntakeChannel.Email, LanguageTag.Vietnamese, Samples.Received, formSentAt: Samples.Received.AddHours(2), formReturnedAt: Samples.Received.AddHours(2 + hours));
        if (isRead)
        {
            Assert.Equal(Samples.Received.AddHours(2 + hours), Make().FormReturnedAt);
        }
        else
        {
            Assert.Throws<InvalidRecordException>("formReturnedAt", Make);
        }
    }

    [Fact]
    public void Intake_FormReturnedThatWasNeverSent_IsRefused() =>
        Assert.Throws<InvalidRecordException>("formReturnedAt", () => new Intake(IntakeChannel.Email, LanguageTag.English, Samples.Received, formReturnedAt: Samples.Received.AddDays(1)));

    [Fact]
    public void Intake_AcknowledgedBeforeItCame_IsRefused() =>
        Assert.Throws<InvalidRecordException>("acknowledgedAt", () => new Intake(IntakeChannel.Email, LanguageTag.English, Samples.Received, acknowledgedAt: Samples.Received.AddTicks(-1)));

    private static Sensitive<string> Name(string text) => Samples.Text(text, DataClass.Network);
}
