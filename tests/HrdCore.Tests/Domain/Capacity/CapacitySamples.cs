using HrdCore.Classification;
using HrdCore.Domain.Capacity;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Tests.Domain.Capacity;

/// <summary>Trainings in Zubrania, which does not exist, for people who do not either.</summary>
internal static class CapacitySamples
{
    internal static readonly Guid ProgrammeId = new("2f6b1c11-8f0e-4a53-9c53-5d1d5b7a1001");
    internal static readonly Guid MaterialId = new("2f6b1c11-8f0e-4a53-9c53-5d1d5b7a1002");

    internal static Sensitive<Guid> Party(Guid? id = null) => new(id ?? Guid.NewGuid(), DataClass.Network);

    internal static Attendee Attendee(Guid? partyId = null, Guid? consentId = null) => new(Party(partyId), consentId ?? Guid.NewGuid());

    internal static TrainingProgramme Programme(IEnumerable<TrainingTopic>? topics = null) => new(
        ProgrammeId,
        new LocalizedText(LanguageTag.English, "Defence at the first hour"),
        TrainingFormat.Programme,
        TrainingMode.All,
        TrainingSetting.All,
        [TrainingAudience.RightsLawyers, TrainingAudience.UnlicensedLawyers],
        topics ?? [TrainingTopic.CounselDenied, TrainingTopic.TortureEvidence],
        [LanguageTag.ChineseSimplified, LanguageTag.Vietnamese],
        UncertainPeriod.Parse("2019-02/2019-11"),
        [MaterialId],
        [MentoringTopic.ProjectPlan]);

    internal static TrainingSession Session(
        int days = 2,
        string attendance = "about 18",
        IEnumerable<Attendee>? attendees = null,
        bool isOfProgramme = true,
        Sensitive<string>? place = null) => new(
        Guid.NewGuid(),
        UncertainDate.Parse("2019-05"),
        days,
        TrainingMode.TeacherLed,
        TrainingSetting.Online,
        [TrainingAudience.RightsLawyers],
        [TrainingTopic.DigitalSecurity],
        [LanguageTag.Vietnamese],
        Quantity<int>.Parse(attendance),
        isOfProgramme ? ProgrammeId : null,
        attendees,
        place ?? new Sensitive<string>("the reading room over the ferry office", DataClass.Location | DataClass.Operational));

    internal static TrainingMaterial Material(
        PublicationStatus? status = null, NonPublicationReason? reason = null, string? publishedOn = null, params TrainingAudience[] releasedTo) => new(
        MaterialId,
        new Sensitive<string>("What to say when they knock", DataClass.Operational),
        [TrainingAudience.RightsLawyers, TrainingAudience.Journalists],
        [TrainingTopic.FieldSafety],
        [LanguageTag.ChineseSimplified, LanguageTag.Vietnamese, LanguageTag.Parse("tr"), LanguageTag.English],
        status ?? PublicationStatus.Unpublished,
        reason,
        publishedOn is null ? null : UncertainDate.Parse(publishedOn),
        releasedTo,
        [ProgrammeId]);

    internal static Mentorship Mentorship(IEnumerable<MentoringTopic>? topics = null, IEnumerable<GrantExitGoal>? reached = null, Guid? partnerId = null) => new(
        Guid.NewGuid(),
        Party(partnerId),
        topics ?? MentoringTopic.All,
        UncertainPeriod.Parse("2019-01/.."),
        Guid.NewGuid(),
        [GrantExitGoal.LongTermFunding],
        reached);
}
