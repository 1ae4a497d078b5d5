using HrdCore.Domain.Validation;
using HrdCore.Domain.Vocabulary;
using static HrdCore.Tests.Domain.Capacity.CapacitySamples;

namespace HrdCore.Tests.Domain.Capacity;

public class TrainingProgrammeTests
{
    [Fact]
    [Trait("Item", "14")]
    public void Programme_OfTheReview_HasItsFormModesSettingsAudiencesAndTopics()
    {
        Assert.Equal(["programme", "session"], TrainingFormat.All.Select(format => format.Code));
        Assert.Equal(["teacher-led", "self-study"], TrainingMode.All.Select(mode => mode.Code));
        Assert.Equal(["face-to-face", "online"], TrainingSetting.All.Select(setting => setting.Code));
        Assert.Contains(TrainingAudience.UnlicensedLawyers, Programme().Audiences);
        Assert.Superset(
            new HashSet<string> { "freedom-of-information", "counsel-denied", "torture-evidence", "mental-health", "digital-security", "field-safety" },
            TrainingTopic.All.Select(topic => topic.Code).ToHashSet());
    }

    [Fact]
    public void Constructor_NoTopicOrOneTwice_IsRefused()
    {
        Assert.Throws<InvalidRecordException>("topics", () => Programme(topics: []));
        Assert.Throws<InvalidRecordException>("topics[1]", () => Programme(topics: [TrainingTopic.FieldSafety, TrainingTopic.FieldSafety]));
    }

    [Fact]
    public void Json_AllMembersSet_ComesBack() => Lossless.AssertRoundTrips(Programme());

    [Fact]
    [Trait("Item", "13")]
    public void Mentorship_OverTheProject_GoesFromThePlanToTheFinalReport()
    {
        var mentorship = Mentorship(reached: [GrantExitGoal.LongTermFunding]);
        Assert.Equal(["project-plan", "budget", "bookkeeping", "final-report", "grant-cycle"], mentorship.Topics.Select(topic => topic.Code));
        Assert.Equal([GrantExitGoal.LongTermFunding], mentorship.GoalsReached.AsEnumerable());
    }

    [Fact]
    public void Mentorship_GoalReachedThatWasNone_IsRefused() =>
        Assert.Throws<InvalidRecordException>("goalsReached", () => Mentorship(reached: [GrantExitGoal.IndependentOperation]));

    [Fact]
    public void Mentorship_OfNobodyOrInNothing_IsRefused()
    {
        Assert.Throws<InvalidRecordException>("partnerId", () => Mentorship(partnerId: Guid.Empty));
        Assert.Throws<InvalidRecordException>("topics", () => Mentorship(topics: []));
    }
}
