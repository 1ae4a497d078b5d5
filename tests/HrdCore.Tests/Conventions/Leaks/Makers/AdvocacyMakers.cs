using HrdCore.Classification;
using HrdCore.Domain.Advocacy;
using HrdCore.Domain.Consent;
using HrdCore.Domain.Parties;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;
using HrdCore.Tests.Domain.Advocacy;
using static HrdCore.Tests.Conventions.Leaks.CanaryMakers;

namespace HrdCore.Tests.Conventions.Leaks.Makers;

/// <summary>Records of advocacy around the canary, every member filled.</summary>
internal static class AdvocacyMakers
{
    private const DataClass Narrative = AdvocacySamples.Narrative;
    private const DataClass Work = DataClass.Identity | DataClass.Network;
    private const DataClass Said = DataClass.Identity | DataClass.Allegation;

    public static IReadOnlyDictionary<Type, Func<CanaryFactory, object>> All { get; } = new Dictionary<Type, Func<CanaryFactory, object>>
    {
        [typeof(SubmissionVictim)] = f => new SubmissionVictim(
            f.Canary.Id, CountingUnit.Individual, Secret(f, Work), [Make<PersonName>(f)], null, null, new Sensitive<UncertainDate>(DayOf(f), DataClass.Identity),
            new Sensitive<int>(77, DataClass.Identity), new Sensitive<Gender>(Gender.Woman, DataClass.SpecialCategory), Secret(f, DataClass.Identity), Secret(f, DataClass.Identity),
            Secret(f, DataClass.Location), [Secret(f, DataClass.Network)], [f.Canary.Id]),
        [typeof(AllegedPerpetrator)] = f => new AllegedPerpetrator(f.Canary.Id, PerpetratorKind.Police, Secret(f, DataClass.Allegation), Secret(f, DataClass.Allegation)),
        [typeof(SubmissionIncident)] = f => new SubmissionIncident(
            [ViolationType.Arrest], DayOf(f), Make<Territory>(f), Secret(f, DataClass.Location), ViolationTiming.Ongoing, Secret(f, Narrative), Secret(f, Said), Secret(f, DataClass.Location), Secret(f, Said),
            Secret(f, Said)),
        [typeof(DetentionPart)] = f => new DetentionPart(
            f.Canary.Id, DayOf(f), Secret(f, DataClass.Location), Secret(f, DataClass.Allegation), true, Secret(f, DataClass.Allegation), Secret(f, DataClass.Identity), Secret(f, DataClass.Location),
            CounselAccess.All[0], Secret(f, DataClass.Family), Secret(f, DataClass.Health)),
        [typeof(DisappearancePart)] = f => new DisappearancePart(
            f.Canary.Id, DayOf(f), Secret(f, DataClass.Location), Secret(f, DataClass.Allegation), Secret(f, Work), f.Canary.Id),
        [typeof(ActionsTaken)] = f => new ActionsTaken(Secret(f, Work), Secret(f, Said), Secret(f, Said), Secret(f, Work)),
        [typeof(Submitter)] = f => new Submitter(
            SubmitterStanding.Organisation, new Sensitive<PersonName>(Make<PersonName>(f), DataClass.Source), new Sensitive<ContactPoint>(Make<ContactPoint>(f), DataClass.Source),
            Secret(f, DataClass.Source), Secret(f, DataClass.Source)),
        [typeof(SubmissionBody)] = f => new SubmissionBody(
            [Make<SubmissionVictim>(f)], [Make<AllegedPerpetrator>(f)], Make<SubmissionIncident>(f), Secret(f, Work), Make<ActionsTaken>(f), RequestedMeasure.All,
            [DeclarationArticle.Of("9.3c")], [Make<DetentionPart>(f)], [Make<DisappearancePart>(f)]),
        [typeof(FollowUp)] = f => new FollowUp(f.Canary.Id, Midnight(f), DayOf(f), Secret(f, Narrative), [ViolationType.Threat], Midnight(f)),
        [typeof(GovernmentReply)] = f => new GovernmentReply(DayOf(f), Secret(f, Said), InterventionResponse.Denied),
        [typeof(Recommendation)] = f => new Recommendation(
            f.Canary.Id, DayOf(f), Make<Territory>(f), Words(f), RecommendationStatus.Open, RequestedMeasure.All, DayOf(f)),
        [typeof(Communication)] = f => new Communication(
            f.Canary.Id, [f.Canary.Id], CommunicationKind.UrgentAppeal, DayOf(f), [Mandate.Defenders], RequestedMeasure.All, Make<Territory>(f), Secret(f, DataClass.Allegation),
            Secret(f, Narrative), [DeclarationArticle.Of("9.3c")], Words(f), Make<GovernmentReply>(f), [Make<Recommendation>(f)]),
        [typeof(SubmissionLetter)] = f => new SubmissionLetter(
            f.Canary.Id, LanguageTag.English, Make<SubmissionBody>(f), [Mandate.Defenders], [new CodedTerm("sp", f.Canary.Text.ToLowerInvariant())], true, true, [f.Canary.Id]),
        [typeof(Submission)] = f => new Submission(
            f.Canary.Id, SubmissionStatus.CommunicationSent, LanguageTag.English, Make<SubmissionBody>(f), [Mandate.Defenders], [new CodedTerm("sp", f.Canary.Text.ToLowerInvariant())], true,
            Make<Submitter>(f), f.Canary.Id, Midnight(f), [f.Canary.Id], f.Canary.Id, [Make<FollowUp>(f)]),
        [typeof(SubmissionConsents)] = f => SubmissionConsents.For(Make<SubmissionBody>(f), Register(f), Midnight(f)),
        [typeof(SubmissionStep)] = f => new SubmissionStep(Midnight(f), Make<SubmissionConsents>(f), Make<Communication>(f)),
        [typeof(SentSubmission)] = f => new Submission(
            f.Canary.Id, SubmissionStatus.ConsentGated, LanguageTag.English, Make<SubmissionBody>(f), [Mandate.Defenders], submitter: Make<Submitter>(f))
            .Send(Make<SubmissionConsents>(f), Secret(f, DataClass.Network), Midnight(f), Guid.NewGuid),
        [typeof(SentFollowUp)] = f =>
        {
            var added = new FollowUp(Guid.NewGuid(), Midnight(f), DayOf(f), Secret(f, Narrative));
            var submission = Make<SentSubmission>(f).Submission.Update(added);
            return submission.SendFollowUp(added.Id, Make<SubmissionConsents>(f), Secret(f, DataClass.Network), Midnight(f), Guid.NewGuid);
        },
        [typeof(CountryVisitInput)] = f => new CountryVisitInput(
            f.Canary.Id, Mandate.Defenders, Make<Territory>(f), DayOf(f), Secret(f, DataClass.Identity | DataClass.Source | DataClass.Allegation), Midnight(f), PeriodOf(f), DayOf(f),
            [Make<Recommendation>(f)]),
        [typeof(Statement)] = f => new Statement(
            f.Canary.Id, new Sensitive<LocalizedText>(Words(f), Said), PublicationStatus.Withdrawn, NonPublicationReason.Safety, DayOf(f), Make<Territory>(f), [f.Canary.Id], [f.Canary.Id], [f.Canary.Id]),
        [typeof(Publication)] = f => new Publication(
            f.Canary.Id, AdvocacyActionKind.Book, Words(f), [LanguageTag.English], PublicationStatus.Withdrawn, NonPublicationReason.Safety, DayOf(f), [f.Canary.Id], [f.Canary.Id]),
        [typeof(AdvocacyAction)] = f => new AdvocacyAction(
            f.Canary.Id, AdvocacyActionKind.Media, DayOf(f), Secret(f, DataClass.Identity | DataClass.Network | DataClass.Operational), ActorKind.All[0], Make<Territory>(f), [f.Canary.Id],
            f.Canary.Id, Impact.Minor, true),
        [typeof(AwardNomination)] = f => new AwardNomination(
            f.Canary.Id, Words(f), new Sensitive<Guid>(f.Canary.Id, DataClass.Identity), f.Canary.Id, DayOf(f), Secret(f, Work), true),
        [typeof(DataAccessRequest)] = f => new DataAccessRequest(
            f.Canary.Id, Secret(f, DataClass.Identity | DataClass.Contact), Secret(f, DataClass.Identity), Secret(f, DataClass.Operational), Midnight(f), DataAccessDecision.GrantedInPart,
            Secret(f, DataClass.Operational), Midnight(f), Secret(f, DataClass.Operational)),
    };

    private static ConsentRegister Register(CanaryFactory factory)
    {
        var register = new ConsentRegister();
        register.Put(new ConsentRecord(
            Guid.NewGuid(), factory.Canary.Id, GrantorKind.Self, factory.Canary.Id, [AdvocacySamples.Letter(AdvocacySamples.Told | DataClass.Likeness)], "letter 3", LanguageTag.English, ConsentStatus.Requested)
            .Give(Midnight(factory), Midnight(factory).AddYears(1), ConsentMedium.SignedPaper, isUncoerced: true));
        return register;
    }
}
