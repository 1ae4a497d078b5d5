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

    internal static Referral Shelter(ReferralStatus? status = null, Guid? consentId = null) => new(
        Id(18), Samples.Text("House of the Salt Road", DataClass.Network), SupportKind.Relocation, status ?? ReferralStatus.Offered, Samples.Received.AddDays(3), consentId, consentId is null ? null : Id(5));

    internal static Precedent Ruling() => new(
        Id(19), Territory.OfOwn("x-orsk", "Orsk"), UncertainDate.Parse("2019-07-09"), Samples.Text("Supreme Court, Orvath, no. 2479-19", DataClass.Identity), true);

    internal static UrgentActionCase UrgentAction(CaseStatus? status = null) => new(
        Id(100), CaseReference.FromRandomBytes([1, 2, 3, 4, 5, 6, 7]), status ?? CaseStatus.Active, Samples.Intake(Samples.Received.AddHours(30)), Zubrania, [Client],
        new Quantity<int>(4, QuantityQualifier.AtLeast), [Id(201), Id(202)], OutcomeGoal.All, [OutcomeGoal.ImpactLimited], [ChosenCounsel()], [Partner()], [FamilyVisit()], [Petition()], [Trial()],
        [Detention()], [Call()], [Shelter(ReferralStatus.Accepted, Id(4))], null, null, Samples.Text("Argue that the warrant lacks a date.", DataClass.LegalStrategy),
        Samples.Text("the sister's flat over the bakery", DataClass.Operational), Priority.Urgent, Id(6));

    internal static PublicInterestCase PublicInterest() => new(
        Id(101), CaseReference.FromRandomBytes([2, 2, 3, 4, 5, 6, 7]), CaseStatus.Filed, FormReturned(), Zubrania, [Client], new Quantity<int>(1_200, QuantityQualifier.About),
        [Id(201)], [OutcomeGoal.WorkContinued], counsel: [ChosenCounsel()], proceedings: [Trial()], legalStrategy: Samples.Text("First the budget, then the mill.", DataClass.LegalStrategy),
        publicInterest: Samples.Text("Whoever lives by the delta may see the permit.", DataClass.LegalStrategy), supportFormId: Id(7));

    internal static CriminalDefenceCase CriminalDefence() => new(
        Id(102), CaseReference.FromRandomBytes([3, 2, 3, 4, 5, 6, 7]), CaseStatus.Pending, Samples.Intake(), Zubrania, [Client], new Quantity<int>(1), [Id(201)],
        counsel: [ChosenCounsel()], contestedEvidence: [Id(8), Id(9)], isConfessionForced: true);

    internal static ExtraditionCase Extradition() => new(
        Id(103), CaseReference.FromRandomBytes([4, 2, 3, 4, 5, 6, 7]), CaseStatus.Decided, Samples.Intake(), Territory.OfOwn("x-orsk", "Orsk"), [Client], new Quantity<int>(1), Zubrania, [Id(201)],
        expertWitnesses: [Samples.Text("E. Vœrmand", DataClass.Network)], precedents: [Ruling()], isVoluntaryReturnFeared: true);

    internal static RegulatoryComplaint Complaint() => new(
        Id(104), CaseReference.FromRandomBytes([5, 2, 3, 4, 5, 6, 7]), CaseStatus.Filed, Samples.Intake(), Zubrania, [Client], new Quantity<int>(1), "Orsk Broadcasting Council", [Id(201)],
        respondent: Samples.Text("Zubrania Global Vision", DataClass.Allegation), broadcasts: [UncertainDate.Parse("2019-02-14"), UncertainDate.Parse("2019-XX-XX")]);

    internal static SanctionsRequest Sanctions() => new(
        Id(105), CaseReference.FromRandomBytes([6, 2, 3, 4, 5, 6, 7]), CaseStatus.Closed, Samples.Intake(), Zubrania, [Client], new Quantity<int>(3), "Orsk Act on Sanctions for Grave Abuses",
        [Samples.Text("Colonel B. Ostrel", DataClass.Allegation)], [Id(201)], closureReason: ClosureReason.NothingMoreToDo, evidence: [Id(8)]);

    internal static Intake FormReturned() => new(
        IntakeChannel.Email, LanguageTag.Vietnamese, Samples.Received, Samples.Received.AddDays(4), Samples.Text("Tranh tụng lợi ích công cộng", DataClass.Identity),
        Samples.Text("a cousin of M. Tavo", DataClass.Source), SubjectToken.PublicInterestLitigation, Samples.Received.AddMinutes(1), Samples.Received.AddDays(1), Samples.Received.AddDays(3));
}
