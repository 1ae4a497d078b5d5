// Whether everyone whom a submission names allows it, asked anew at each use.
// Rule:    each victim allows the letter to the government by itself; the public report and the database are a second question. Who says yes to the first and not to the
//          second is named in the letter and withheld in public. What is asked names every class that the submission tells: of the victim, of what happened, and of what is
//          added about the victim; where anything in it has members of a later version, it names every sealed class. Photographs and recordings are asked about one by one.
// Source:  the Special Procedures ask both questions apart, and publish letters after 60 days.
using System.Collections.Immutable;
using HrdCore.Classification;
using HrdCore.Domain.Consent;
using HrdCore.Domain.Records;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Domain.Advocacy;

/// <summary>The permissions of those whom a submission names. They die with the consents behind them.</summary>
/// <remarks>Immutable; the register behind it is not. It holds identifiers and permissions, nothing that is told.</remarks>
public sealed class SubmissionConsents
{
    // An allegation is about somebody else, and what is internal tells nothing.
    private const DataClass OfOthers = DataClass.Allegation | DataClass.Internal | DataClass.Public;

    private readonly ImmutableArray<Authorised<UnGovernmentLetter>> _letters;
    private readonly ImmutableArray<Authorised<UnPublicReport>> _reports;

    private readonly ConsentRegister _register;

    private SubmissionConsents(
        ConsentRegister register, ImmutableArray<Authorised<UnGovernmentLetter>> letters, ImmutableArray<Authorised<UnPublicReport>> reports, ValidationReport report)
    {
        _register = register;
        _letters = letters;
        _reports = reports;
        Report = report;
    }

    /// <summary>Whose permission is missing when it was asked, for which classes and why: errors for the letter, notes for the public report.</summary>
    public ValidationReport Report { get; }

    /// <summary>Asks the consents of everyone whom a submission names.</summary>
    /// <param name="body">What the submission says.</param>
    /// <param name="register">The consents.</param>
    /// <param name="instant">Now.</param>
    /// <param name="followUp">What is to be sent after it, or null.</param>
    /// <exception cref="ArgumentNullException">The body or the register is null.</exception>
    public static SubmissionConsents For(SubmissionBody body, ConsentRegister register, DateTimeOffset instant, FollowUp? followUp = null)
    {
        ArgumentNullException.ThrowIfNull(body);
        ArgumentNullException.ThrowIfNull(register);
        var letters = ImmutableArray.CreateBuilder<Authorised<UnGovernmentLetter>>();
        var reports = ImmutableArray.CreateBuilder<Authorised<UnPublicReport>>();
        var findings = ImmutableArray.CreateBuilder<ValidationFinding>();
        for (var i = 0; i < body.Victims.Length; i++)
        {
            letters.AddRange(Ask<UnGovernmentLetter>(register, Questions(body, body.Victims[i], Audience.LegalFiling, followUp), instant, $"victims[{i}]", ValidationRule.LetterConsent, findings));
            reports.AddRange(Ask<UnPublicReport>(register, Questions(body, body.Victims[i], Audience.PublicReport, followUp), instant, $"victims[{i}]", ValidationRule.NameWithheld, findings));
        }

        return new SubmissionConsents(register, letters.ToImmutable(), reports.ToImmutable(), new ValidationReport([.. findings.Take(ValidationReport.MaxFindings)]));
    }

    /// <summary>What each of those whom a submission names has to allow before the letter may go. Ask them for all of it: a consent that lists less does not cover the letter.</summary>
    /// <param name="body">What the submission says.</param>
    /// <exception cref="ArgumentNullException">The body is null.</exception>
    public static ImmutableArray<ConsentQuestion> QuestionsFor(SubmissionBody body) => QuestionsFor(body, ConsentPurpose.GovernmentLetter);

    /// <summary>What each of those whom a submission names has to allow for one of the two purposes, each asked by itself.</summary>
    /// <param name="body">What the submission says.</param>
    /// <param name="purpose"><see cref="ConsentPurpose.GovernmentLetter"/>, which asks about <see cref="Audience.LegalFiling"/>; or <see cref="ConsentPurpose.PublicReport"/>, which asks about
    /// <see cref="Audience.PublicReport"/> and withholds the name where it is not allowed.</param>
    /// <param name="followUp">What is to be sent after it, or null.</param>
    /// <exception cref="ArgumentNullException">The body or the purpose is null.</exception>
    /// <exception cref="ArgumentException">A submission has no use of that purpose.</exception>
    public static ImmutableArray<ConsentQuestion> QuestionsFor(SubmissionBody body, ConsentPurpose purpose, FollowUp? followUp = null)
    {
        ArgumentNullException.ThrowIfNull(body);
        ArgumentNullException.ThrowIfNull(purpose);
        var audience = purpose == ConsentPurpose.GovernmentLetter ? Audience.LegalFiling
            : purpose == ConsentPurpose.PublicReport ? Audience.PublicReport
            : throw new ArgumentException("A submission asks for the letter and for the public report. Give one of these two purposes.", nameof(purpose));
        return [.. body.Victims.SelectMany(victim => Questions(body, victim, audience, followUp))];
    }

    /// <summary>Whether everyone whom a submission names allows the letter at this moment.</summary>
    /// <param name="body">What the submission says now; more than was asked about is not covered.</param>
    /// <param name="instant">Now.</param>
    /// <exception cref="ArgumentNullException">The body is null.</exception>
    public bool Cover(SubmissionBody body, DateTimeOffset instant)
    {
        ArgumentNullException.ThrowIfNull(body);
        return Cover(body, null, instant);
    }

    internal bool Cover(SubmissionBody body, FollowUp? followUp, DateTimeOffset instant) =>
        body.Victims.All(victim => IsAllowed(_letters, Questions(body, victim, Audience.LegalFiling, followUp), instant));

    /// <summary>Whose names the public report and the database are to withhold, as things stand.</summary>
    /// <param name="body">What the submission says.</param>
    /// <param name="instant">Now.</param>
    /// <exception cref="ArgumentNullException">The body is null.</exception>
    [return: NotSensitive("Random; they say nothing about a person.")]
    public ImmutableArray<Guid> WithheldVictimIds(SubmissionBody body, DateTimeOffset instant)
    {
        ArgumentNullException.ThrowIfNull(body);
        return [.. body.Victims.Where(victim => !IsAllowed(_reports, Questions(body, victim, Audience.PublicReport, null), instant)).Select(victim => victim.Id)];
    }

    // The package of every disclosure is the submission, so that a withdrawal leads back to it. Who allows what is settled once; each permission is asked again as it is used, so
    // a consent that ends meanwhile stops everything and leaves nobody out.
    internal ImmutableArray<DisclosureRecord> Disclose(Submission submission, FollowUp? followUp, Sensitive<string> recipient, DateTimeOffset sentAt, Func<Guid> newId)
    {
        var victims = submission.Body.Victims;
        var letters = victims.Select(victim => Standing(_letters, Questions(submission.Body, victim, Audience.LegalFiling, followUp), sentAt)).ToArray();
        var reports = victims.SelectMany(victim => Standing(_reports, Questions(submission.Body, victim, Audience.PublicReport, followUp), sentAt)).ToArray();
        var missing = Array.FindIndex(letters, letter => letter.IsEmpty);
        if (missing >= 0)
        {
            throw new ConsentLapsedException(WhyNot(submission.Body, followUp, $"victims[{missing}]", sentAt));
        }

        ImmutableArray<DisclosureRecord> disclosures =
        [
            .. letters.SelectMany(letter => letter).Select(letter => letter.Disclose(newId(), recipient, sentAt, submission.Id)),
            .. reports.Select(report => report.Disclose(newId(), recipient, sentAt, submission.Id)),
        ];
        return disclosures.Select(disclosure => disclosure.Id).Distinct().Count() == disclosures.Length
            ? disclosures
            : throw new ArgumentException("Give a new identifier each time.", nameof(newId));
    }

    // Asked again for the reasons: what stands in the way now is not always what did when the permissions were given.
    internal ValidationReport WhyNot(SubmissionBody body, FollowUp? followUp, string path, DateTimeOffset instant)
    {
        ImmutableArray<ValidationFinding> found = [.. For(body, _register, instant, followUp).Report.Findings.Where(finding => finding.Rule == ValidationRule.LetterConsent)];
        return new ValidationReport(found.IsEmpty ? [new ValidationFinding(path, ValidationRule.LetterConsent)] : found);
    }

    private static ImmutableArray<Authorised<TUse>> Ask<TUse>(
        ConsentRegister register,
        ImmutableArray<ConsentQuestion> questions,
        DateTimeOffset instant,
        string path,
        ValidationRule rule,
        ImmutableArray<ValidationFinding>.Builder findings)
        where TUse : IConsentedUse
    {
        var given = ImmutableArray.CreateBuilder<Authorised<TUse>>();
        foreach (var question in questions)
        {
            if (ConsentRules.TryAuthorise<TUse>(register, question, instant, out var authorised, out var report))
            {
                given.Add(authorised);
                continue;
            }

            var place = question.ArtefactIds.IsEmpty ? path : $"{path}.artefactIds";
            findings.AddRange(report.Findings.Select(finding => finding.AsCauseOf(place, rule)).Distinct());
        }

        return given.Count == questions.Length ? given.ToImmutable() : [];
    }

    private static bool IsAllowed<TUse>(ImmutableArray<Authorised<TUse>> permissions, ImmutableArray<ConsentQuestion> questions, DateTimeOffset instant)
        where TUse : IConsentedUse => !Standing(permissions, questions, instant).IsEmpty;

    // One permission for each question, or none at all where one of them has none.
    private static ImmutableArray<Authorised<TUse>> Standing<TUse>(ImmutableArray<Authorised<TUse>> permissions, ImmutableArray<ConsentQuestion> questions, DateTimeOffset instant)
        where TUse : IConsentedUse
    {
        var found = questions.Select(question => permissions.FirstOrDefault(permission => permission.Covers(question, instant))).ToArray();
        return found.Contains(null) ? [] : [.. found.OfType<Authorised<TUse>>()];
    }

    // Text and artefacts are asked about apart: a consent may name a list of artefacts for the one, and has to name any for the other.
    private static ImmutableArray<ConsentQuestion> Questions(SubmissionBody body, SubmissionVictim victim, Audience audience, FollowUp? followUp)
    {
        var told = Unknown(body) | (followUp is null ? DataClass.None : Unknown(followUp) | Told(followUp)) | Told(victim) | Told(body.Incident) | Told(body.Actions) | Class(body.LinkToWork)
            | body.Detentions.Where(part => part.VictimId == victim.Id).Aggregate(DataClass.None, (all, part) => all | Told(part))
            | body.Disappearances.Where(part => part.VictimId == victim.Id).Aggregate(DataClass.None, (all, part) => all | Told(part));
        var text = new ConsentQuestion(victim.Id, told & ~OfOthers, audience);
        return victim.ArtefactIds.IsEmpty ? [text] : [text, new ConsentQuestion(victim.Id, DataClass.Likeness, audience, victim.ArtefactIds)];
    }

    private static DataClass Told<TRecord>(TRecord record)
        where TRecord : DomainRecord, IDomainRecord<TRecord> =>
        TRecord.Shape.Members.Where(member => member.IsPresent(record)).Aggregate(DataClass.None, (all, member) => all | member.DataClass);

    // What a later version added goes along in the letter, wherever it stands in it, and may be anything about anybody.
    private static DataClass Unknown(DomainRecord record) => record.HoldsUnknown ? DataClasses.Sealed : DataClass.None;

    private static DataClass Class(Sensitive<string> text) => text.DataClass;
}
