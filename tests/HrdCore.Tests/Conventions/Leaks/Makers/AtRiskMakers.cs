using HrdCore.Classification;
using HrdCore.Domain.AtRisk;
using HrdCore.Domain.Parties;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;
using static HrdCore.Tests.Conventions.Leaks.CanaryMakers;

namespace HrdCore.Tests.Conventions.Leaks;

/// <summary>What a defender at risk left, whose parts have to fit together.</summary>
internal static class AtRiskMakers
{
    private const DataClass Operational = DataClass.Operational;
    private const DataClass Credentials = DataClass.Credentials;

    public static IReadOnlyDictionary<Type, Func<CanaryFactory, object>> All { get; } = new Dictionary<Type, Func<CanaryFactory, object>>
    {
        [typeof(EmergencyContact)] = f => new EmergencyContact(
            f.Canary.Id, Make<PersonName>(f), RelationKind.All[0], [Make<ContactPoint>(f)], [LanguageTag.English], Midnight(f), Secret(f, Operational)),
        [typeof(RecordedStatement)] = f => new RecordedStatement(
            f.Canary.Id, MaterialKind.Video, LanguageTag.English, UncertainDate.FromDay(f.Canary.Date), Secret(f, DataClass.Likeness | DataClass.Identity)),
        [typeof(ProofOfLifeQuestion)] = f => new ProofOfLifeQuestion(f.Canary.Id, Secret(f, Credentials), Secret(f, Credentials)),
        [typeof(CheckInProtocol)] = f => new CheckInProtocol(
            DeadlineSpec.AfterCalendarDays(1), DeadlineSpec.AfterCalendarDays(1), Secret(f, Operational), Secret(f, Credentials)),
        [typeof(CheckIn)] = f => new CheckIn(f.Canary.Id, f.Canary.Id, Midnight(f), Midnight(f), CheckInStatus.Kept, new Sensitive<DateTimeOffset>(Midnight(f), Operational), false),
        [typeof(ContingencyInstruction)] = f => new ContingencyInstruction(
            f.Canary.Id, ContingencyTrigger.All[0], [ContingencyAction.TellFamily], PublicityChoice.All[0], [f.Canary.Id], 1, [ContingencyAction.SpeakToMedia], DeadlineSpec.AfterCalendarDays(1), Secret(f, Operational)),
        [typeof(Alarm)] = f => new Alarm(ContingencyTrigger.All[0], Midnight(f), [f.Canary.Id], new Sensitive<Guid>(f.Canary.Id, Operational), Midnight(f), [f.Canary.Id], Midnight(f)),
        [typeof(AtRiskProfile)] = f => new AtRiskProfile(
            f.Canary.Id, f.Canary.Id, AtRiskStatus.Triggered, true, Secret(f, DataClass.Identity), [Make<EmergencyContact>(f)], [Make<ContingencyInstruction>(f)], [f.Canary.Id], [f.Canary.Id],
            [Make<RecordedStatement>(f)], Secret(f, Operational | DataClass.Family), Make<CheckInProtocol>(f), [Make<ProofOfLifeQuestion>(f)], f.Canary.Id, Make<Alarm>(f), new Sensitive<DateTimeOffset>(Midnight(f), Operational)),
        [typeof(RiskAssessment)] = f => new RiskAssessment(
            f.Canary.Id, f.Canary.Id, Midnight(f), f.Canary.Id, RiskLevel.All[0], Midnight(f).AddDays(1), [ThreatKind.All[0]], [Secret(f, Operational)], [Secret(f, Operational)], [Secret(f, Operational)], Secret(f, Operational)),
        [typeof(ProtectionMeasure)] = f => new ProtectionMeasure(f.Canary.Id, ProtectionMeasureKind.All[0], MeasureStatus.All[0], f.Canary.Id, Midnight(f), Secret(f, Operational)),
        [typeof(TravelPlan)] = f => new TravelPlan(
            f.Canary.Id, new Sensitive<UncertainPeriod>(UncertainPeriod.Since(UncertainDate.FromDay(f.Canary.Date)), Operational), Secret(f, Operational), f.Canary.Id, [PhysicalSafetyCheck.RiskAssessed], Make<CheckInProtocol>(f)),
        [typeof(ProtectionPlan)] = f => new ProtectionPlan(
            f.Canary.Id, f.Canary.Id, f.Canary.Id, [Make<ProtectionMeasure>(f)], [ProtectedLocation.SafePlace(Make<GeoPoint>(f), f.Canary.Text)], [Make<TravelPlan>(f)],
            [DigitalHygieneCheck.All[0]], [PhysicalSafetyCheck.All[0]]),
    };
}
