using HrdCore.Classification;
using HrdCore.Domain.Casework;
using HrdCore.Domain.Consent;
using HrdCore.Domain.Documentation;
using HrdCore.Domain.Funding;
using HrdCore.Domain.Parties;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;
using HrdCore.Tests.Domain.Consent;
using static HrdCore.Tests.Conventions.Leaks.CanaryMakers;

namespace HrdCore.Tests.Conventions.Leaks.Makers;

/// <summary>Records of casework around the canary, every member filled.</summary>
internal static class CaseworkMakers
{
    public static IReadOnlyDictionary<Type, Func<CanaryFactory, object>> All { get; } = new Dictionary<Type, Func<CanaryFactory, object>>
    {
        [typeof(Intake)] = f => new Intake(
            IntakeChannel.Email, LanguageTag.English, At(f), At(f), Secret(f, DataClass.Identity), Secret(f, DataClass.Source), SubjectToken.UrgentAction, At(f), At(f), At(f)),
        [typeof(Counsel)] = f => new Counsel(
            f.Canary.Id, Secret(f, DataClass.Network), true, [CounselAccess.Chosen, CounselAccess.WatchedConsultation], PeriodOf(f), Secret(f, DataClass.Contact)),
        [typeof(CaseActor)] = f => new CaseActor(f.Canary.Id, ActorKind.LocalPartner, Secret(f, DataClass.Network), PeriodOf(f), Secret(f, DataClass.Contact)),
        [typeof(Intervention)] = f => new Intervention(
            f.Canary.Id, InterventionKind.All[0], DayOf(f), f.Canary.Id, Secret(f, DataClass.Network), InterventionResponse.All[0], Impact.All[0], Priority.High),
        [typeof(Support)] = f => new Support(
            f.Canary.Id, SupportKind.All[0], DayOf(f), BeneficiaryKind.Family, f.Canary.Id, Make<Money>(f), Secret(f, DataClass.Network), Secret(f, DataClass.Identity | DataClass.Health)),
        [typeof(Proceeding)] = f => new Proceeding(
            f.Canary.Id, CourtKind.Special, PeriodOf(f), Secret(f, DataClass.Identity), Secret(f, DataClass.Identity), [DayOf(f)], Secret(f, DataClass.Identity),
            LanguageTag.English, 40),
        [typeof(DetentionEpisode)] = f => new DetentionEpisode(
            f.Canary.Id, f.Canary.Id, DetentionRegime.All[0], PeriodOf(f), Make<ProtectedLocation>(f),
            new PersonName(f.Canary.Text, PersonNameKind.FalseCustodyName, "Latn", LanguageTag.English), new Sensitive<int>(300, DataClass.Location), [CounselAccess.ChosenRefused],
            [Whereabouts.Incommunicado], HealthAccess.None, Secret(f, DataClass.Health)),
        [typeof(CaseTask)] = f => new CaseTask(f.Canary.Id, Secret(f, DataClass.Operational), Priority.Urgent, At(f), At(f), f.Canary.Id),
        [typeof(Referral)] = f => new Referral(
            f.Canary.Id, [f.Canary.Id], Secret(f, DataClass.Network), SupportKind.All[0], ReferralStatus.Accepted, At(f), [f.Canary.Id], f.Canary.Id),
        [typeof(ReferralStep)] = f => new ReferralStep(At(f), DataClass.Identity, [Permission(f)]),
        [typeof(AcceptedReferral)] = f => new Referral(f.Canary.Id, [f.Canary.Id], Secret(f, DataClass.Network), SupportKind.All[0], ReferralStatus.Offered, At(f))
            .Accept(DataClass.Identity, [Permission(f)], At(f), Guid.NewGuid, f.Canary.Id),
        [typeof(Precedent)] = f => new Precedent(f.Canary.Id, North, DayOf(f), Secret(f, DataClass.Identity), true),
        [typeof(Case)] = f => Make<UrgentActionCase>(f),
        [typeof(CaseParts)] = f => Parts(f),
        [typeof(UrgentActionCase)] = f => new UrgentActionCase(Parts(f), Priority.Urgent, f.Canary.Id),
        [typeof(PublicInterestCase)] = f => new PublicInterestCase(Parts(f, isDeclined: true), Secret(f, DataClass.LegalStrategy), f.Canary.Id),
        [typeof(CriminalDefenceCase)] = f => new CriminalDefenceCase(Parts(f), [f.Canary.Id], true),
        [typeof(ExtraditionCase)] = f => new ExtraditionCase(Parts(f), North, [Secret(f, DataClass.Network)], [Make<Precedent>(f)], true),
        [typeof(RegulatoryComplaint)] = f => new RegulatoryComplaint(Parts(f), f.Canary.Text, Secret(f, DataClass.Allegation), [DayOf(f)]),
        [typeof(SanctionsRequest)] = f => new SanctionsRequest(Parts(f), f.Canary.Text, [Secret(f, DataClass.Allegation)], [f.Canary.Id]),

        // No identifier stands for two things in one file.
        [typeof(CaseFile)] = f => new CaseFile(
            new UrgentActionCase(new CaseParts
            {
                Id = Guid.NewGuid(),
                Reference = Make<CaseReference>(f),
                Status = CaseStatus.Received,
                Intake = Make<Intake>(f),
                Territory = North,
                Clients = [f.Canary.Id],
                Affected = new Quantity<int>(f.Canary.Number),
                LegalStrategy = Secret(f, DataClass.LegalStrategy),
                SafePlace = Secret(f, DataClass.Operational),
            }),
            [Make<Defender>(f)],
            [new Violation(Guid.NewGuid(), ViolationForm.All[0], DayOf(f), [VictimKind.All[0]], [PerpetratorKind.All[0]], Secret(f, HrdCore.Tests.Domain.Samples.Narrative))],
            [new Grant(Guid.NewGuid(), GrantEntryMode.All[0], GrantPurpose.All[0], GrantStatus.All[0], Make<Money>(f), Secret(f, HrdCore.Tests.Domain.Samples.Payee))]),
    };

    private static CaseParts Parts(CanaryFactory factory, bool isDeclined = false) => new()
    {
        Id = factory.Canary.Id,
        Reference = Make<CaseReference>(factory),
        Status = isDeclined ? CaseStatus.Declined : CaseStatus.Closed,
        Intake = Make<Intake>(factory),
        Territory = North,
        Clients = [factory.Canary.Id],
        Affected = new Quantity<int>(factory.Canary.Number),
        Events = [factory.Canary.Id],
        OutcomeGoals = OutcomeGoal.All,
        OutcomesReached = OutcomeGoal.All,
        Counsel = [Make<Counsel>(factory)],
        Actors = [Make<CaseActor>(factory)],
        Supports = [Make<Support>(factory)],
        Interventions = [Make<Intervention>(factory)],
        Proceedings = [Make<Proceeding>(factory)],
        Detentions = [Make<DetentionEpisode>(factory)],
        Tasks = [Make<CaseTask>(factory)],
        Referrals = [Make<Referral>(factory)],
        DeclineReason = isDeclined ? DeclineReason.All[0] : null,
        ClosureReason = isDeclined ? null : ClosureReason.GoalReached,
        LegalStrategy = Secret(factory, DataClass.LegalStrategy),
        SafePlace = Secret(factory, DataClass.Operational),
    };

    private static Territory North => Territory.OfOwn("x-north", "North");

    private static Authorised<PartnerReferral> Permission(CanaryFactory factory)
    {
        var person = factory.Canary.Id;
        var consent = new ConsentRecord(
            Guid.NewGuid(), person, GrantorKind.Self, person, [new ConsentScope(ConsentPurpose.Referral, DataClass.Identity, Audience.Partner, isAnyArtefact: true)], "referral 2", LanguageTag.English, ConsentStatus.Requested)
            .Give(Midnight(factory), Midnight(factory).AddYears(1), ConsentMedium.SignedPaper, isUncoerced: true);
        return ConsentRules.TryAuthorise<PartnerReferral>(
            ConsentSamples.RegisterOf(consent), new ConsentQuestion(person, DataClass.Identity, Audience.Partner), Midnight(factory), out var permission, out var report)
            ? permission
            : throw new InvalidOperationException(report.ToString());
    }

    private static DateTimeOffset At(CanaryFactory factory) => new(factory.Canary.Date, default, default);
}
