using HrdCore.Classification;
using HrdCore.Domain.Advocacy;
using HrdCore.Domain.Casework;
using HrdCore.Domain.Consent;
using HrdCore.Domain.Documentation;
using HrdCore.Domain.Funding;
using HrdCore.Domain.Json;
using HrdCore.Domain.Parties;
using HrdCore.Domain.Records;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;

namespace Quickstart;

/// <summary>One case from the first mail to the payment: the domain in the order in which a desk meets it. Run by <c>Quickstart walk</c>; a test compares what it prints.</summary>
public static class CaseWalk
{
    private static readonly Territory Zubrania = Territory.OfOwn("x-zubrania", "Zubrania");

    /// <summary>Walks through it.</summary>
    public static int Run(TextWriter output)
    {
        // 1. A mail comes in. What it asks for is in its subject, in whatever language; the clock of 48 hours starts.
        var received = new DateTimeOffset(2019, 3, 15, 23, 50, 0, TimeSpan.Zero);
        const string subject = "Fwd: Hỗ trợ khẩn cấp - Lina Orvath";
        var reading = SubjectLine.Read(subject);
        var intake = new Intake(
            IntakeChannel.Email, LanguageTag.Vietnamese, received, token: reading.Token, subjectLine: new Sensitive<string>(subject, Intake.SubjectLineClass));
        output.WriteLine($"A mail asks for {reading.Token}, in {reading.Language}; its subject prints as {intake.SubjectLine}.");

        // 2. Whom it is about, and the case. Identifiers are random, and a name knows its language, script and kind.
        var lina = new Defender(
            Guid.NewGuid(), new PersonName("Lina Orvath", PersonNameKind.Legal, "Latn", LanguageTag.English), [DefenderCategory.Lawyer],
            contacts: [new ContactPoint(ContactKind.Telephone, "+1-202-555-0143")]);
        var opened = new UrgentActionCase(
            new CaseParts
            {
                Id = Guid.NewGuid(),
                Reference = CaseReference.FromRandomBytes(System.Security.Cryptography.RandomNumberGenerator.GetBytes(CaseReference.RandomSizeInBytes)),
                Status = CaseStatus.Received,
                Intake = intake,
                Territory = Zubrania,
                Clients = [lina.Id],
                Affected = new Quantity<int>(3, QuantityQualifier.AtLeast),
            },
            Priority.Urgent);
        output.WriteLine($"36 hours later the clock says {ResponseClock.For(opened)!.StateAt(received.AddHours(36))}; the case prints as {opened}.");

        // 3. The desk answers, and takes the steps that the kind of case has. A record does not change; each step gives the next one.
        var answered = opened.With(item => item.Intake, intake.With(item => item.FirstReplyAt, received.AddHours(37)));
        var active = answered.MoveTo(CaseStatus.Triaged).MoveTo(CaseStatus.Accepted).MoveTo(CaseStatus.Active);
        if (!active.MayMoveTo(CaseStatus.Received, out var refusal))
        {
            output.WriteLine(refusal);
        }

        // 4. What happened: an event, its acts, whom they struck and who is said to have done it. "One day in March" stays one day in March.
        var day = UncertainDate.Parse("2019-03-XX");
        var struck = new Victimisation(Guid.NewGuid(), VictimKind.Defender, lina.Id);
        var accused = new Involvement(Guid.NewGuid(), PerpetratorKind.Police, InvolvementDegree.CarriedOut, unit: new Sensitive<string>("the harbour unit", Involvement.UnitClass));
        var taken = new Event(
            Guid.NewGuid(), new Sensitive<string>("Detention of Lina Orvath", Event.TitleClass), Zubrania, UncertainPeriod.Since(day),
            [new Act(Guid.NewGuid(), ViolationType.Arrest.Term, UncertainPeriod.On(day), [struck], [accused])]);
        active = active.AddEvent(taken.Id);
        var alert = new Statement(
            Guid.NewGuid(), new Sensitive<LocalizedText>(new LocalizedText(LanguageTag.English, "Let her see counsel."), Statement.TextClass), PublicationStatus.Published,
            publishedOn: UncertainDate.Parse("2019-03-18"), namedIds: [lina.Id], accusedIds: [accused.Id]);
        output.WriteLine("May the statement go out?");
        output.WriteLine(PublishingRules.Check(alert, new ConsentRegister(), new NamingFile([accused], [], []), received.AddDays(3)));

        // 5. A letter to the United Nations. What it tells decides what she is asked: the letter and the public report are two questions, and she may allow one of them. Nothing goes out before she said yes.
        var draft = Draft(lina, day);
        var register = new ConsentRegister();
        var now = received.AddDays(4);
        var letter = Ask(lina, draft, ConsentPurpose.GovernmentLetter).Give(now, now.AddDays(180), ConsentMedium.SignedPaper, isUncoerced: true, evidenceId: Guid.NewGuid());
        var report = Ask(lina, draft, ConsentPurpose.PublicReport).Refuse(now);
        register.Put([letter, report]);
        output.WriteLine($"She was asked twice. To the letter she said: {letter.Status}; to the public report: {report.Status}.");

        var sent = draft.AwaitConsents().Send(
            SubmissionConsents.For(draft.Body, register, now), new Sensitive<string>("desk of the rapporteur", DisclosureRecord.RecipientClass), now, Guid.NewGuid);
        output.WriteLine($"Sent: {sent.Submission.Status}, {sent.Disclosures.Length} disclosure on record; names withheld in public: {sent.Letter.WithheldVictimIds.Length}.");

        // 6. She takes it back. Every copy that is out there becomes a task for somebody.
        var withdrawal = register.Withdraw(letter.Id, now.AddDays(30), sent.Disclosures);
        output.WriteLine($"She takes it back: {withdrawal.Tasks.Length} copy to ask back; a second letter is refused:");
        output.WriteLine(SubmissionConsents.For(draft.Body, register, now.AddDays(31)).Report);

        // 7. Money for the lawyer: awarded in euro, paid in another currency, and nothing is added up without a rate.
        var grant = new Grant(Guid.NewGuid(), GrantEntryMode.All[0], GrantPurpose.LegalAid, GrantStatus.Approved, Money.Parse("5000.00 EUR"), beneficiaryId: lina.Id)
            .MoveTo(GrantStatus.Agreed)
            .MoveTo(GrantStatus.Disbursing)
            .Pay(new Disbursement(
                Guid.NewGuid(), UncertainDate.Parse("2019-04-02"), Money.Parse("1200.00 USD"),
                new ExchangeRate(Currency.Of("USD"), Currency.Of("EUR"), 0.89m, new DateOnly(2019, 4, 2), "European Central Bank, invented here")));
        output.WriteLine($"Paid {grant.Disbursements[0].Amount}, which is {grant.Disbursed()} of {grant.Amount}.");

        // 8. All of it as lines of JSON, for whoever may see it; without a purpose there is no content.
        using var file = new MemoryStream();
        RecordLines.Write(file, [active, lina, taken, sent.Submission, grant], Purpose.Of("backup"));
        file.Position = 0;
        output.WriteLine($"Read back: {string.Join(", ", RecordLines.ReadAnyKind(file).Select(line => RecordKinds.Of(line.Record!)))}.");
        return 0;
    }

    private static ConsentRecord Ask(Defender person, Submission draft, ConsentPurpose purpose) => ConsentRecord.AskPerson(
        Guid.NewGuid(), person.Id, SubmissionConsents.QuestionsFor(draft.Body, purpose).Select(question => question.ToScope(purpose)), "letter 3", LanguageTag.Vietnamese);

    private static Submission Draft(Defender lina, UncertainDate day)
    {
        var victim = new SubmissionVictim(
            lina.Id, CountingUnit.Individual, new Sensitive<string>("She defends fishers who lost their land.", SubmissionVictim.HumanRightsWorkClass), [lina.LegalName]);
        var incident = new SubmissionIncident(
            [ViolationType.Arrest], day, Zubrania, new Sensitive<string>("Port Quell", SubmissionIncident.PlaceClass), ViolationTiming.Ongoing,
            new Sensitive<string>("Taken from home at night; nobody has seen her since.", SubmissionIncident.ChronologyClass),
            new Sensitive<string>("It is the third arrest at the harbour this spring.", SubmissionIncident.ContextClass));
        var actions = new ActionsTaken(
            new Sensitive<string>("The sister asked at three stations.", ActionsTaken.ByVictimClass), new Sensitive<string>("None of them answered.", ActionsTaken.ByAuthoritiesClass));
        var perpetrator = new AllegedPerpetrator(Guid.NewGuid(), PerpetratorKind.Police, new Sensitive<string>("Four men without badges.", AllegedPerpetrator.DescriptionClass));
        var body = new SubmissionBody(
            [victim], [perpetrator], incident, new Sensitive<string>("She had filed the complaint of the fishers the day before.", SubmissionBody.LinkToWorkClass),
            actions, SubmissionHints.MeasuresFor(ViolationTiming.Ongoing), SubmissionHints.ArticlesFor(incident));
        var submitter = new Submitter(
            SubmitterStanding.Organisation,
            new Sensitive<PersonName>(new PersonName("Ines Marwood", PersonNameKind.Legal, "Latn", LanguageTag.English), Submitter.NameClass),
            new Sensitive<ContactPoint>(new ContactPoint(ContactKind.Email, "ines@harbour.example"), Submitter.ContactClass),
            new Sensitive<string>("Harbour Aid", Submitter.OrganisationClass));
        return new Submission(Guid.NewGuid(), SubmissionStatus.Draft, LanguageTag.English, body, [Mandate.Defenders, Mandate.ArbitraryDetention], isJoint: true, submitter: submitter);
    }
}
