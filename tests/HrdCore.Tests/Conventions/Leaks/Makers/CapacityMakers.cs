using HrdCore.Classification;
using HrdCore.Domain.Capacity;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;
using static HrdCore.Tests.Conventions.Leaks.CanaryMakers;

namespace HrdCore.Tests.Conventions.Leaks.Makers;

/// <summary>Records of capacity building around the canary, every member filled.</summary>
internal static class CapacityMakers
{
    public static IReadOnlyDictionary<Type, Func<CanaryFactory, object>> All { get; } = new Dictionary<Type, Func<CanaryFactory, object>>
    {
        [typeof(TrainingProgramme)] = f => new TrainingProgramme(
            f.Canary.Id, Words(f), TrainingFormat.Programme, TrainingMode.All, TrainingSetting.All, TrainingAudience.All, TrainingTopic.All, [LanguageTag.English], PeriodOf(f), [f.Canary.Id],
            MentoringTopic.All),
        [typeof(Attendee)] = f => new Attendee(PartyOf(f), f.Canary.Id),
        [typeof(TrainingSession)] = f => new TrainingSession(
            f.Canary.Id, DayOf(f), 2, TrainingMode.TeacherLed, TrainingSetting.Online, TrainingAudience.All, TrainingTopic.All, [LanguageTag.English], new Quantity<int>(f.Canary.Number),
            f.Canary.Id, [Make<Attendee>(f)], Secret(f, DataClass.Location | DataClass.Operational)),
        [typeof(TrainingMaterial)] = f => new TrainingMaterial(
            f.Canary.Id, Secret(f, DataClass.Operational), TrainingAudience.All, TrainingTopic.All, [LanguageTag.English], PublicationStatus.Withdrawn, NonPublicationReason.Safety, DayOf(f), [],
            [f.Canary.Id]),
        [typeof(Mentorship)] = f => new Mentorship(f.Canary.Id, PartyOf(f), MentoringTopic.All, PeriodOf(f), f.Canary.Id, GrantExitGoal.All, GrantExitGoal.All),
    };

    private static Sensitive<Guid> PartyOf(CanaryFactory factory) => new(factory.Canary.Id, DataClass.Network);
}
