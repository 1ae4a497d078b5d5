using HrdCore.Classification;
using HrdCore.Domain.Documentation;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;
using static HrdCore.Tests.Conventions.Leaks.CanaryMakers;

namespace HrdCore.Tests.Conventions.Leaks.Makers;

/// <summary>Records of documentation around the canary, every member filled.</summary>
internal static class DocumentationMakers
{
    private const DataClass Narrative = DataClass.Identity | DataClass.Location | DataClass.Health | DataClass.Allegation;

    public static IReadOnlyDictionary<Type, Func<CanaryFactory, object>> All { get; } = new Dictionary<Type, Func<CanaryFactory, object>>
    {
        [typeof(Victimisation)] = f => new Victimisation(
            f.Canary.Id, VictimKind.Defender, f.Canary.Id, CountingUnit.Group, new Quantity<int>(f.Canary.Number), VictimStatus.Injured, Secret(f, DataClass.Health), new AgeBand(18, 29)),
        [typeof(Involvement)] = f => new Involvement(
            f.Canary.Id, PerpetratorKind.Police, InvolvementDegree.CarriedOut, f.Canary.Id, Secret(f, DataClass.Allegation), Secret(f, DataClass.Allegation)),
        [typeof(Act)] = f => new Act(
            f.Canary.Id, ViolationType.ReprisalForUnCooperation.Term, UncertainPeriod.Since(DayOf(f)), [Make<Victimisation>(f)], [Make<Involvement>(f)], ViolationTiming.Ongoing,
            Make<ProtectedLocation>(f), Secret(f, Narrative), Secret(f, DataClass.Identity | DataClass.Allegation), Secret(f, DataClass.Allegation), [f.Canary.Text], Make<Money>(f)),
        [typeof(Event)] = f => new Event(
            f.Canary.Id, Secret(f, DataClass.Identity), Territory.OfOwn("x-north", "North"), PeriodOf(f), [Make<Act>(f)], Make<ProtectedLocation>(f), RightCategory.All, Trend.All, TrendNote.All,
            Secret(f, Narrative)),
        [typeof(EventLink)] = f => new EventLink(Guid.NewGuid(), f.Canary.Id, Guid.NewGuid(), EventLinkKind.Causes),
        [typeof(Information)] = f => new Information(
            f.Canary.Id, f.Canary.Id, Secret(f, DataClass.Source), SourceConnection.Lawyer, MaterialKind.Interview, LanguageTag.English, DayOf(f), Reliability.Reliable,
            Reliability.FairlyReliable, f.Canary.Id, f.Canary.Id, new Sensitive<Guid>(f.Canary.Id, DataClass.Source)),
        [typeof(FormerVerdict)] = f => new FormerVerdict(VerificationStatus.Undetermined, At(f), StandardOfProof.ReasonableGrounds),
        [typeof(Verification)] = f => new Verification(
            f.Canary.Id, f.Canary.Id, FactualElement.Act, VerificationStatus.Verified, 1, [f.Canary.Id, Guid.NewGuid()], StandardOfProof.ReasonableGrounds, At(f), [Make<FormerVerdict>(f)]),
        [typeof(SignOff)] = f => new SignOff(f.Canary.Id, f.Canary.Id, f.Canary.Id, At(f)),
        [typeof(FollowUpHint)] = f => FollowUpHints.After(At(f).AddDays(-1), [f.Canary.Id], [Make<Event>(f)])[0],
        [typeof(EventCounts)] = f => EventCounts.Of([Make<Event>(f)]),
    };

    private static DateTimeOffset At(CanaryFactory factory) => new(factory.Canary.Date, default, default);
}
