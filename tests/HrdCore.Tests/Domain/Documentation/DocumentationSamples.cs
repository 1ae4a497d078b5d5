using HrdCore.Classification;
using HrdCore.Domain.Documentation;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;
using HrdCore.Tests.Domain.Casework;

namespace HrdCore.Tests.Domain.Documentation;

/// <summary>One record of each kind of documentation with every member set, about invented people. Detained is case A, a lawyer held nobody knows where; Raided is case B, a group of fourteen that
/// met three acts by two kinds of actors, and lost a member.</summary>
internal static class DocumentationSamples
{
    internal static readonly Guid Lawyer = CaseworkSamples.Client;
    internal static readonly Guid Group = Id(2);
    internal static readonly Guid Member = Id(3);

    internal static Guid Id(int number) => CaseworkSamples.Id(number);

    internal static Victimisation Struck(int id = 301, Guid? victim = null) => new(
        Id(id), VictimKind.Defender, victim ?? Lawyer, CountingUnit.Individual, new Quantity<int>(1), VictimStatus.HeldArbitrarily,
        Samples.Text("Could not sleep for weeks.\nLost the use of two fingers.", DataClass.Health), new AgeBand(30, 44));

    internal static Involvement Accused(int id = 311) => new(
        Id(id), PerpetratorKind.Police, InvolvementDegree.Ordered, Id(4), Samples.Text("Captain B. Ostrel", DataClass.Allegation), Samples.Text("Third District, second unit", DataClass.Allegation));

    internal static Act Surveillance(string period = "2019-03-XX/..", int id = 321) => new(
        Id(id), ViolationType.ResidentialSurveillance.Term, UncertainPeriod.Parse(period), [Struck()], [Accused()], ViolationTiming.Ongoing,
        new ProtectedLocation(CaseworkSamples.Zubrania, address: "villa behind the mill", finestPublic: LocationPrecision.Withheld),
        Samples.Text("Kept awake under a lamp.", Samples.Narrative), Samples.Text("inciting disorder", DataClass.Identity | DataClass.Allegation),
        Samples.Text("The unit's own notice names it.", DataClass.Allegation), ["Zubrania Criminal Procedure Act, section 73"],
        Money.Parse("1200.00 EUR"));

    internal static Event Detained() => new(
        Id(201), Samples.Text("Detention of Lina Orvath", DataClass.Identity), CaseworkSamples.Zubrania, UncertainPeriod.Parse("2019-03-XX/.."), [Surveillance()],
        new ProtectedLocation(CaseworkSamples.Zubrania, new AdminArea("x-zubrania-3", "Third District"), finestPublic: LocationPrecision.AdminLevel1),
        [RightCategory.LibertyAndSecurity], [Trend.All[0]], [TrendNote.All[4]], Samples.Text("Taken from home at night.\nNo warrant was shown.", Samples.Narrative));

    internal static Event Raided() => new(
        Id(202), Samples.Text("Raid on Blue Delta Watch", DataClass.Identity), CaseworkSamples.Zubrania, UncertainPeriod.Parse("2019-05-02/2019-05-03"),
        [
            Short(331, ViolationType.Raid, PerpetratorKind.Police, Fourteen(341)),
            Short(332, ViolationType.PhysicalAssault, PerpetratorKind.Corporation, Fourteen(342)),
            Short(333, ViolationType.KillingExtrajudicial, PerpetratorKind.Corporation, new Victimisation(Id(343), VictimKind.Defender, Member, statusAfter: VictimStatus.Dead)),
        ]);

    internal static Act Short(int id, ViolationType type, PerpetratorKind actor, params Victimisation[] victims) => new(
        Id(id), type.Term, UncertainPeriod.Parse("2019-05-02/2019-05-02"), victims, [new Involvement(Id(id + 20), actor, InvolvementDegree.CarriedOut)]);

    internal static Victimisation Fourteen(int id) => new(Id(id), VictimKind.Organisation, Group, CountingUnit.Group, new Quantity<int>(14));

    internal static Information Said(int id = 401, Guid? source = null, Guid? about = null) => new(
        Id(id), about ?? Id(321), Samples.Text("a cousin of M. Tavo", DataClass.Source), SourceConnection.VictimFamily, MaterialKind.Interview, LanguageTag.Vietnamese,
        UncertainDate.Parse("2019-03-XX"), Reliability.MostlyReliable, Reliability.FairlyReliable, Id(8), Id(5), new Sensitive<Guid>(source ?? Id(6), DataClass.Source));

    internal static Verification Checked(VerificationStatus? status = null, int corroborations = 2, StandardOfProof? standard = null, Guid? subject = null, FactualElement? element = null) => new(
        Id(411), subject ?? Id(321), element ?? FactualElement.Act, status ?? VerificationStatus.Verified, corroborations, [Id(401), Id(402), Id(403)],
        standard ?? StandardOfProof.ReasonableGrounds, Samples.Received.AddDays(40), [new FormerVerdict(VerificationStatus.Undetermined, Samples.Received.AddDays(20), StandardOfProof.ReasonableSuspicion)]);

    internal static Verification Reported(params int[] sources) => new(
        Id(412), Id(321), FactualElement.Date, VerificationStatus.Reported, Math.Max(sources.Length - 1, 0), sources.Select(Id));

    internal static SignOff Signed(int daysAfter = 41, Guid? subject = null) => new(Id(421), subject ?? Accused().Id, Id(7), Samples.Received.AddDays(daysAfter));

    internal static EventLink Link(int id, int from, EventLinkKind kind, int to) => new(Id(id), Id(from), Id(to), kind);
}
