using HrdCore.Classification;
using HrdCore.Domain.AtRisk;
using HrdCore.Domain.Consent;
using HrdCore.Domain.Parties;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;
using HrdCore.Tests.Domain.Consent;
using static HrdCore.Tests.Domain.Consent.ConsentSamples;

namespace HrdCore.Tests.Domain.AtRisk;

/// <summary>What Lina Orvath left with the organisation. All invented.</summary>
internal static class AtRiskSamples
{
    internal const DataClass Words = DataClass.Likeness | DataClass.Identity;
    internal const DataClass Told = DataClass.Identity | DataClass.Operational | DataClass.Family;
    internal const DataClass Wishes = DataClass.Operational | DataClass.Family;

    internal static readonly Guid Sister = new("0e35b4f5-8b33-4e7a-8e07-55c8a1f6c007");
    internal static readonly Guid Editor = new("1f2a93a4-70b6-4c0a-a2b6-5c8f0b2dd008");
    internal static readonly Guid Profile = new("2a6c1d8f-02a1-4f64-9b7d-31f2f0a9e009");

    internal static Sensitive<string> Secret(string text, DataClass dataClass = DataClass.Operational) => new(text, dataClass);

    internal static EmergencyContact Contact(DateTimeOffset? testedAt = null) => new(
        Guid.NewGuid(),
        new PersonName("Mira Orvath", PersonNameKind.Legal, "Latn", LanguageTag.English),
        RelationKind.Sibling,
        [new ContactPoint(ContactKind.Telephone, "+1-202-555-0143")],
        [LanguageTag.Vietnamese, LanguageTag.English],
        testedAt,
        Secret("Ask for the cake recipe first."));

    internal static ContingencyInstruction Instruction(
        ContingencyTrigger? trigger = null,
        int quorum = 2,
        PublicityChoice? publicity = null,
        DeadlineSpec? wait = null,
        IEnumerable<ContingencyAction>? allowed = null,
        IEnumerable<ContingencyAction>? forbidden = null) => new(
        Guid.NewGuid(),
        trigger ?? ContingencyTrigger.Disappeared,
        allowed ?? [ContingencyAction.TellFamily, ContingencyAction.SecureDevices],
        publicity ?? PublicityChoice.Discreet,
        [Attorney, Sister, Editor],
        quorum,
        forbidden ?? [ContingencyAction.SpeakToMedia],
        wait,
        Secret("Do not call the bureau before noon.\nFeed the cat."));

    internal static CheckInProtocol Protocol() => new(
        DeadlineSpec.AfterElapsed(TimeSpan.FromHours(24)),
        DeadlineSpec.AfterElapsed(TimeSpan.FromHours(6)),
        Secret("A picture of the river"),
        Secret("heron", DataClass.Credentials),
        Secret("kingfisher", DataClass.Credentials));

    internal static RecordedStatement Statement() => new(
        Photo, MaterialKind.Video, LanguageTag.Vietnamese, UncertainDate.Parse("2019-01-XX"), Secret("I did not do what they will say.", Words));

    internal static ProofOfLifeQuestion Question() =>
        new(Guid.NewGuid(), Secret("What hung over the stove?", DataClass.Credentials), Secret("A copper fish", DataClass.Credentials));

    internal static AtRiskProfile Draft(params ContingencyInstruction[] instructions) => DraftWith([Contact(), Contact(GivenAt)], instructions);

    internal static AtRiskProfile DraftWith(IEnumerable<EmergencyContact> contacts, params ContingencyInstruction[] instructions) => new(
        Profile,
        Subject,
        AtRiskStatus.Draft,
        isSelfRegistered: true,
        Secret("A lawyer in Zubrania who defends those\nwho guard the river.", DataClass.Identity),
        contacts,
        instructions.Length > 0 ? instructions : [Instruction(), Instruction(ContingencyTrigger.Arrested, quorum: 1, wait: DeadlineSpec.AfterElapsed(TimeSpan.FromHours(12)))],
        [Power],
        [Photo],
        [Statement()],
        Secret("My brother is to have the books.", Wishes),
        Protocol(),
        [Question()]);

    internal static ConsentScope Scope(Audience audience = Audience.Internal, DataClass classes = Told) => new(ConsentPurpose.EmergencyActivation, classes, audience, isAnyArtefact: true);

    internal static Authorised<EmergencyActivation> Permission(
        ConsentRegister? register = null, Guid? subject = null, DataClass classes = Told, Audience audience = Audience.Internal)
    {
        var person = subject ?? Subject;
        register ??= RegisterOf(Given(null, Scope(audience, classes | Told)));
        Assert.True(
            ConsentRules.TryAuthorise<EmergencyActivation>(
                register, new ConsentQuestion(person, classes, audience), Now, out var authorised, out var report),
            report.ToString());
        return authorised;
    }

    internal static AtRiskProfile Armed(params ContingencyInstruction[] instructions) => Draft(instructions).Arm(Permission(), Now);

    internal static AtRiskProfile Triggered() => Armed().Report(ContingencyTrigger.Disappeared, Sister, Now).Report(ContingencyTrigger.Disappeared, Editor, Now.AddHours(1)).Trigger(Permission(), Now.AddHours(2));

    internal static AtRiskProfile Agreed() => Armed().Report(ContingencyTrigger.Arrested, Sister, Now);

    internal static CheckIn Awaited() => Protocol().Next(Guid.NewGuid(), Profile, Now);

    internal static RiskAssessment Assessment(DateTimeOffset? reviewBy = null) => new(
        Guid.NewGuid(),
        Subject,
        Now,
        Officer,
        RiskLevel.High,
        reviewBy ?? Now.AddMonths(3),
        [ThreatKind.Arrest, ThreatKind.PhysicalSurveillance],
        [Secret("Lives alone")],
        [Secret("Neighbours who watch the street")],
        [Secret("A white van at the corner")],
        Secret("Hearing in the north"));

    internal static ProtectionMeasure Measure(DateTimeOffset? dueAt = null) =>
        new(Guid.NewGuid(), ProtectionMeasureKind.Accompaniment, MeasureStatus.Planned, Officer, dueAt ?? Now.AddDays(7), Secret("Two people,\nnever the same two."));

    internal static TravelPlan Journey(Guid? assessmentId = null, params PhysicalSafetyCheck[] checks) => new(
        Guid.NewGuid(), new Sensitive<UncertainPeriod>(UncertainPeriod.Parse("2019-06-10/2019-06-12"), DataClass.Operational), Secret("By night bus, back by train."), assessmentId, checks, Protocol());

    internal static ProtectedLocation SafePlace() => ProtectedLocation.SafePlace(new GeoPoint(10.2500m, 106.125m), "House of the beekeeper, third gate");

    internal static ProtectionPlan Plan(params ProtectedLocation[] places) => new(
        Guid.NewGuid(),
        Subject,
        Guid.NewGuid(),
        [Measure(), Measure()],
        places.Length > 0 ? places : [SafePlace(), ProtectedLocation.SafePlace(address: "A cabin"), ProtectedLocation.SafePlace(new GeoPoint(-1, 2))],
        [Journey(Guid.NewGuid(), PhysicalSafetyCheck.RiskAssessed)],
        [DigitalHygieneCheck.LongPasswords, DigitalHygieneCheck.Vpn],
        [PhysicalSafetyCheck.EmergencyNumbers]);
}
