using HrdCore.Classification;
using HrdCore.Domain.Casework;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Tests.Domain.Casework;

/// <summary>One record of each kind of casework with every member set, about invented people. The urgent action is case A: a lawyer held where nobody knows, refused the counsel that she chose.</summary>
internal static class CaseworkSamples
{
    internal static readonly Guid Client = Id(1);
    internal static readonly Territory Zubrania = Territory.OfOwn("x-zubrania", "Zubrania");

    internal static Guid Id(int number) => new($"00000000-0000-4000-8000-{number:x12}");

    internal static Counsel ChosenCounsel() => new(
        Id(11), Samples.Text("M. Tavo", DataClass.Network), true, [CounselAccess.ChosenRefused, CounselAccess.NoConsultation], UncertainPeriod.Parse("2019-03-XX/.."),
        Samples.Text("+1-202-555-0143", DataClass.Contact));

    internal static CaseActor Partner() => new(
        Id(12), ActorKind.LocalPartner, Samples.Text("Blue Delta Watch", DataClass.Network), UncertainPeriod.Parse("2018/.."), Samples.Text("desk@delta.example", DataClass.Contact));

    internal static Intervention Petition() => new(
        Id(13), InterventionKind.Petition, UncertainDate.Parse("2019-04-02"), Partner().Id, Samples.Text("the ministry's desk for prisons", DataClass.Network), InterventionResponse.Promised,
        Impact.Minor, Priority.Urgent);

    internal static Support FamilyVisit() => new(
        Id(14), SupportKind.FamilyVisit, UncertainDate.Parse("2019-05"), BeneficiaryKind.Family, Id(2), Money.Parse("310.00 EUR"), Samples.Text("Blue Delta Watch", DataClass.Network),
        Samples.Text("Her mother saw her for ten minutes.\nShe has lost weight.", DataClass.Identity | DataClass.Health));

    internal static Proceeding Trial() => new(
        Id(15), CourtKind.Special, UncertainPeriod.Parse("2019-06/.."), Samples.Text("4-219/19", DataClass.Identity), Samples.Text("disturbing public order", DataClass.Identity),
        [UncertainDate.Parse("2019-06-03"), UncertainDate.Parse("2019-07-XX")], Samples.Text("adjourned without a date", DataClass.Identity),
        LanguageTag.ChineseSimplified, 30);

    internal static DetentionEpisode Detention() => new(
        Id(16), Client, DetentionRegime.ResidentialSurveillance, UncertainPeriod.Parse("2019-03-XX/.."),
        new ProtectedLocation(Zubrania, new AdminArea("x-zubrania-3", "Third District"), new GeoPoint(12.5m, 101.25m), "villa behind the mill", LocationPrecision.GridCell, GridSize.OfKilometres(100)),
        new PersonName("林奥", PersonNameKind.FalseCustodyName, "Hans", LanguageTag.ChineseSimplified), new Sensitive<int>(340, DataClass.Location),
        [CounselAccess.ChosenRefused], [Whereabouts.PlaceUndisclosed, Whereabouts.Incommunicado], HealthAccess.None, Samples.Text("The lamp is never off.", DataClass.Health));

    internal static CaseTask Call() => new(
        Id(17), Samples.Text("call the sister before the court opens", DataClass.Operational), Priority.High, Samples.Received.AddHours(30), Samples.Received.AddHours(31), Id(3));

    internal static Referral Shelter(ReferralStatus? status = null, Guid? consentId = null, params Guid[] subjects) => new(
        Id(18), subjects.Length > 0 ? subjects : [Client], Samples.Text("House of the Salt Road", DataClass.Network), SupportKind.Relocation, status ?? ReferralStatus.Offered, Samples.Received.AddDays(3), consentId is { } id ? [id] : [], consentId is null ? null : Id(5));

    internal static Precedent Ruling() => new(
        Id(19), Territory.OfOwn("x-orsk", "Orsk"), UncertainDate.Parse("2019-07-09"), Samples.Text("Supreme Court, Orvath, no. 2479-19", DataClass.Identity), true);

    internal static UrgentActionCase UrgentAction(CaseStatus? status = null)
    {
        var parts = Parts(100, status ?? CaseStatus.Active, new Quantity<int>(4, QuantityQualifier.AtLeast), Samples.Intake(Samples.Received.AddHours(30)));
        parts.Events = [Id(201), Id(202)];
        parts.OutcomeGoals = OutcomeGoal.All;
        parts.OutcomesReached = [OutcomeGoal.ImpactLimited];
        parts.Counsel = [ChosenCounsel()];
        parts.Actors = [Partner()];
        parts.Supports = [FamilyVisit()];
        parts.Interventions = [Petition()];
        parts.Proceedings = [Trial()];
        parts.Detentions = [Detention()];
        parts.Tasks = [Call()];
        parts.Referrals = [Shelter(ReferralStatus.Accepted, Id(4))];
        parts.LegalStrategy = Samples.Text("Argue that the warrant lacks a date.", DataClass.LegalStrategy);
        parts.SafePlace = Samples.Text("the sister's flat over the bakery", DataClass.Operational);
        return new UrgentActionCase(parts, Priority.Urgent, Id(6));
    }

    internal static PublicInterestCase PublicInterest()
    {
        var parts = Parts(101, CaseStatus.Filed, new Quantity<int>(1_200, QuantityQualifier.About), FormReturned());
        parts.OutcomeGoals = [OutcomeGoal.WorkContinued];
        parts.Counsel = [ChosenCounsel()];
        parts.Proceedings = [Trial()];
        parts.LegalStrategy = Samples.Text("First the budget, then the mill.", DataClass.LegalStrategy);
        return new PublicInterestCase(parts, Samples.Text("Whoever lives by the delta may see the permit.", DataClass.LegalStrategy), Id(7));
    }

    internal static CriminalDefenceCase CriminalDefence()
    {
        var parts = Parts(102, CaseStatus.Pending, new Quantity<int>(1));
        parts.Counsel = [ChosenCounsel()];
        return new CriminalDefenceCase(parts, [Id(8), Id(9)], isConfessionForced: true);
    }

    internal static ExtraditionCase Extradition() => new(
        Parts(103, CaseStatus.Decided, new Quantity<int>(1), territory: Territory.OfOwn("x-orsk", "Orsk")),
        Zubrania,
        [Samples.Text("E. Vœrmand", DataClass.Network)],
        [Ruling()],
        isVoluntaryReturnFeared: true);

    internal static RegulatoryComplaint Complaint() => new(
        Parts(104, CaseStatus.Filed, new Quantity<int>(1)),
        "Orsk Broadcasting Council",
        Samples.Text("Zubrania Global Vision", DataClass.Allegation),
        [UncertainDate.Parse("2019-02-14"), UncertainDate.Parse("2019-XX-XX")]);

    internal static SanctionsRequest Sanctions()
    {
        var parts = Parts(105, CaseStatus.Closed, new Quantity<int>(3));
        parts.ClosureReason = ClosureReason.NothingMoreToDo;
        return new SanctionsRequest(parts, "Orsk Act on Sanctions for Grave Abuses", [Samples.Text("Colonel B. Ostrel", DataClass.Allegation)], [Id(8)]);
    }

    // The members that every kind needs, and one event.
    private static CaseParts Parts(int number, CaseStatus status, Quantity<int> affected, Intake? intake = null, Territory? territory = null) => new()
    {
        Id = Id(number),
        Reference = CaseReference.FromRandomBytes([(byte)(number - 99), 2, 3, 4, 5, 6, 7]),
        Status = status,
        Intake = intake ?? Samples.Intake(),
        Territory = territory ?? Zubrania,
        Clients = [Client],
        Affected = affected,
        Events = [Id(201)],
    };

    internal static Intake FormReturned() => new(
        IntakeChannel.Email, LanguageTag.Vietnamese, Samples.Received, Samples.Received.AddDays(4), Samples.Text("Tranh tụng lợi ích công cộng", DataClass.Identity),
        Samples.Text("a cousin of M. Tavo", DataClass.Source), SubjectToken.PublicInterestLitigation, Samples.Received.AddMinutes(1), Samples.Received.AddDays(1), Samples.Received.AddDays(3));
}
