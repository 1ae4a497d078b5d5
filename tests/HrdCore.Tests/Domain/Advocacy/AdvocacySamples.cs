using HrdCore.Classification;
using HrdCore.Domain.Advocacy;
using HrdCore.Domain.Consent;
using HrdCore.Domain.Parties;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;
using HrdCore.Tests.Domain.Consent;

namespace HrdCore.Tests.Domain.Advocacy;

/// <summary>A submission about Lina Orvath and Blue Delta Watch, in Zubrania; who submits it; and what came of it. All invented.</summary>
internal static class AdvocacySamples
{
    internal const DataClass Narrative = DataClass.Identity | DataClass.Location | DataClass.Health | DataClass.Allegation;
    internal const DataClass Told = DataClass.Identity | DataClass.Network | DataClass.SpecialCategory | DataClass.Location | DataClass.Health | DataClass.Family;

    internal static readonly Guid Lina = new("7d1f7c0e-52ff-4a4e-9d9b-0d5f3a0f6a01");
    internal static readonly Guid Watch = new("7d1f7c0e-52ff-4a4e-9d9b-0d5f3a0f6a02");
    internal static readonly Guid Photo = new("7d1f7c0e-52ff-4a4e-9d9b-0d5f3a0f6a03");
    internal static readonly Guid SubmissionId = new("7d1f7c0e-52ff-4a4e-9d9b-0d5f3a0f6a04");
    internal static readonly Guid CommunicationId = new("7d1f7c0e-52ff-4a4e-9d9b-0d5f3a0f6a05");
    internal static readonly DateTimeOffset Now = new(2019, 5, 2, 8, 30, 0, TimeSpan.Zero);
    internal static readonly DateTimeOffset Later = new(2019, 8, 1, 0, 0, 0, TimeSpan.Zero);

    internal static Sensitive<string> Secret(string text, DataClass dataClass) => new(text, dataClass);

    internal static LocalizedText Words(string text) => new(LanguageTag.English, text);

    internal static Territory Zubrania => Territory.OfOwn("x-zubrania", "Zubrania");

    internal static SubmissionVictim Person(Guid? id = null, IEnumerable<Guid>? artefacts = null) => new(
        id ?? Lina,
        CountingUnit.Individual,
        Secret("She defends fishers who lost their land.", DataClass.Identity | DataClass.Network),
        [Samples.Name(), Samples.Name("Kestrel", PersonNameKind.Alias)],
        null,
        null,
        new Sensitive<UncertainDate>(UncertainDate.Parse("1984-XX"), DataClass.Identity),
        new Sensitive<int>(35, DataClass.Identity),
        new Sensitive<Gender>(Gender.Woman, DataClass.SpecialCategory),
        Secret("Zubran", DataClass.Identity),
        Secret("lawyer", DataClass.Identity),
        Secret("Harbour Street, Port Quell", DataClass.Location),
        [Secret("Blue Delta Watch", DataClass.Network)],
        artefacts);

    internal static SubmissionVictim Group() => new(
        Watch,
        CountingUnit.Group,
        Secret("It watches over the water of the delta.", DataClass.Identity | DataClass.Network),
        null,
        Secret("Blue Delta Watch", DataClass.Identity),
        Secret("Dara Quell", DataClass.Identity));

    internal static AllegedPerpetrator Perpetrator() => new(
        Guid.NewGuid(), PerpetratorKind.Police, Secret("Four men without badges.", DataClass.Allegation), Secret("the harbour unit", DataClass.Allegation));

    internal static SubmissionIncident Incident(IEnumerable<ViolationType>? types = null, Territory? territory = null) => new(
        types ?? [ViolationType.ResidentialSurveillance, ViolationType.CounselDenied],
        UncertainDate.Parse("2019-03-XX"),
        territory ?? Zubrania,
        Secret("Port Quell", DataClass.Location),
        ViolationTiming.Ongoing,
        Secret("Taken from home at night.\nNobody has seen her since.", Narrative),
        Secret("It is the third arrest at the harbour this spring.", DataClass.Identity | DataClass.Allegation),
        Secret("about two in the morning", DataClass.Location),
        Secret("Two colleagues were held before.", DataClass.Identity | DataClass.Allegation),
        Secret("Two accounts agree.", DataClass.Identity | DataClass.Allegation));

    internal static ActionsTaken Actions() => new(
        Secret("The sister asked at three stations.", DataClass.Identity | DataClass.Network),
        Secret("None of them answered.", DataClass.Identity | DataClass.Allegation),
        Secret("A complaint was not taken.", DataClass.Identity | DataClass.Allegation),
        Secret("The national commission.", DataClass.Identity | DataClass.Network));

    internal static DetentionPart Detention(Guid? victimId = null) => new(
        victimId ?? Lina,
        UncertainDate.Parse("2019-03-XX"),
        Secret("at her door", DataClass.Location),
        Secret("the harbour unit", DataClass.Allegation),
        false,
        Secret("nobody said", DataClass.Allegation),
        Secret("none was named", DataClass.Identity),
        Secret("not disclosed", DataClass.Location),
        CounselAccess.All[0],
        Secret("one call", DataClass.Family),
        Secret("She needs insulin.", DataClass.Health));

    internal static DisappearancePart Disappearance(string lastSeenOn = "2019-03-14", Guid? victimId = null, Guid? familyConsentId = null) => new(
        victimId ?? Lina,
        UncertainDate.Parse(lastSeenOn),
        Secret("her door", DataClass.Location),
        Secret("the harbour unit", DataClass.Allegation),
        Secret("The sister asked at three stations.", DataClass.Identity | DataClass.Network),
        familyConsentId);

    internal static SubmissionBody Body(
        IEnumerable<SubmissionVictim>? victims = null,
        IEnumerable<DetentionPart>? detentions = null,
        IEnumerable<DisappearancePart>? disappearances = null,
        SubmissionIncident? incident = null) => new(
        victims ?? [Person(), Group()],
        [Perpetrator()],
        incident ?? Incident(),
        Secret("She had filed the complaint of the fishers the day before.", DataClass.Identity | DataClass.Network),
        Actions(),
        SubmissionHints.MeasuresFor(ViolationTiming.Ongoing),
        SubmissionHints.ArticlesFor(Incident()),
        detentions ?? [Detention()],
        disappearances);

    internal static Submitter Submitter(PersonNameKind kind = PersonNameKind.Legal, SubmitterStanding? standing = null, Guid? victimId = null, Guid? poaId = null, string? organisation = "Harbour Aid") => new(
        standing ?? SubmitterStanding.Organisation,
        new Sensitive<PersonName>(Samples.Name("Ines Marwood", kind), DataClass.Source),
        new Sensitive<ContactPoint>(new ContactPoint(ContactKind.Email, "ines@harbour.example"), DataClass.Source),
        organisation is null ? null : Secret(organisation, DataClass.Source),
        Secret("a friend of the sister", DataClass.Source),
        victimId,
        poaId);

    internal static Submission Draft(SubmissionBody? body = null, bool isAnonymous = false, string language = "en", IEnumerable<Mandate>? mandates = null, IEnumerable<CodedTerm>? others = null, bool isJoint = true) => new(
        SubmissionId,
        SubmissionStatus.Draft,
        LanguageTag.Parse(language),
        body ?? Body(),
        mandates ?? [Mandate.Defenders, Mandate.ArbitraryDetention],
        others ?? [CodedTerm.Parse("sp.water")],
        isJoint,
        isAnonymous ? null : Submitter(),
        Guid.NewGuid());

    internal static Communication Communication(string sentOn = "2019-05-31", GovernmentReply? reply = null, Guid? submissionId = null, Guid? id = null, bool hasRecipient = true) => new(
        id ?? CommunicationId,
        [submissionId ?? SubmissionId],
        CommunicationKind.UrgentAppeal,
        UncertainDate.Parse(sentOn),
        [Mandate.Defenders, Mandate.ArbitraryDetention],
        [RequestedMeasure.Stop, RequestedMeasure.Investigate],
        hasRecipient ? Zubrania : null,
        hasRecipient ? Secret("Quell Ports Ltd", DataClass.Allegation) : null,
        Secret("A lawyer was taken from her home.", Narrative),
        [DeclarationArticle.Of("9.3c")],
        Words("The rules on counsel."),
        reply,
        [Recommendation()]);

    internal static GovernmentReply Reply(string receivedOn = "2019-07-02") => new(
        UncertainDate.Parse(receivedOn), Secret("The person is known to no authority.", DataClass.Identity | DataClass.Allegation), InterventionResponse.Denied);

    internal static Recommendation Recommendation(string? reviewedOn = "2020-01") => new(
        Guid.NewGuid(),
        UncertainDate.Parse("2019-06-30"),
        Zubrania,
        Words("Let every detained person see counsel."),
        RecommendationStatus.Open,
        [RequestedMeasure.Prevent],
        reviewedOn is null ? null : UncertainDate.Parse(reviewedOn));

    internal static FollowUp FollowUp(DateTimeOffset? sentAt = null, params ViolationType[] types) => new(
        Guid.NewGuid(), Now.AddDays(20), UncertainDate.Parse("2019-05-20"), Secret("The sister was called in.", Narrative), types, sentAt);

    internal static ConsentRecord Agreed(Guid subjectId, params ConsentScope[] scopes) => new ConsentRecord(
        Guid.NewGuid(), subjectId, GrantorKind.Self, subjectId, scopes, "letter 3, 2019", LanguageTag.Vietnamese, ConsentStatus.Requested)
        .Give(Now.AddDays(-10), Now.AddDays(100), ConsentMedium.SignedPaper, isUncoerced: true);

    internal static TRecord FromALaterVersion<TRecord>(TRecord record)
        where TRecord : HrdCore.Domain.Records.DomainRecord, HrdCore.Domain.Records.IDomainRecord<TRecord> =>
        HrdCore.Domain.Json.DomainJson.Read<TRecord>(System.Text.Encoding.UTF8.GetBytes(Lossless.Json(record)[..^1] + ",\"medicalFile\":\"a later version's\"}"));

    internal static ConsentScope Letter(DataClass classes = Told) => new(ConsentPurpose.GovernmentLetter, classes, Audience.LegalFiling, isAnyArtefact: true);

    internal static ConsentScope Report(DataClass classes = Told) => new(ConsentPurpose.PublicReport, classes, Audience.PublicReport, isAnyArtefact: true);

    /// <summary>Both allow the letter; only the group allows the public report.</summary>
    internal static ConsentRegister Register() => ConsentSamples.RegisterOf(Agreed(Lina, Letter()), Agreed(Watch, Letter(), Report()));

    internal static Sensitive<string> Recipient() => Secret("desk of the rapporteur", DataClass.Network);

    internal static SentSubmission Sent(ConsentRegister? register = null)
    {
        var submission = Draft().AwaitConsents();
        return submission.Send(SubmissionConsents.For(submission.Body, register ?? Register(), Now), Recipient(), Now, Guid.NewGuid);
    }
}
