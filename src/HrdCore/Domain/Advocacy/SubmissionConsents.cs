// Whether everyone whom a submission names allows it, asked anew at each use.
// Rule:    each victim allows the letter to the government by itself; the public report and the database are a second question. Who says yes to the first and not to the
//          second is named in the letter and withheld in public. What is asked names every class that the submission tells: of the victim, of what happened, and of what is
//          added about the victim. Photographs and recordings are asked about one by one.
// Source:  the Special Procedures ask both questions apart, and publish letters after 60 days.
using System.Collections.Immutable;
using HrdCore.Classification;
using HrdCore.Domain.Consent;
using HrdCore.Domain.Records;
using HrdCore.Domain.Validation;

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
    /// <exception cref="ArgumentNullException">The body or the register is null.</exception>
    public static SubmissionConsents For(SubmissionBody body, ConsentRegister register, DateTimeOffset instant)
    {
        ArgumentNullException.ThrowIfNull(body);
        ArgumentNullException.ThrowIfNull(register);
        var letters = ImmutableArray.CreateBuilder<Authorised<UnGovernmentLetter>>();
        var reports = ImmutableArray.CreateBuilder<Authorised<UnPublicReport>>();
        var findings = ImmutableArray.CreateBuilder<ValidationFinding>();
        for (var i = 0; i < body.Victims.Length; i++)
        {
            letters.AddRange(Ask<UnGovernmentLetter>(register, Questions(body, body.Victims[i], Audience.LegalFiling), instant, $"victims[{i}]", ValidationRule.LetterConsent, findings));
            reports.AddRange(Ask<UnPublicReport>(register, Questions(body, body.Victims[i], Audience.PublicReport), instant, $"victims[{i}]", ValidationRule.NameWithheld, findings));
        }

        return new SubmissionConsents(register, letters.ToImmutable(), reports.ToImmutable(), new ValidationReport([.. findings.Take(ValidationReport.MaxFindings)]));
    }

    /// <summary>What each of those whom a submission names has to allow before the letter may go. Ask them for all of it: a consent that lists less does not cover the letter.</summary>
    /// <param name="body">What the submission says.</param>
    /// <exception cref="ArgumentNullException">The body is null.</exception>
    public static ImmutableArray<ConsentQuestion> QuestionsFor(SubmissionBody body)
    {
        ArgumentNullException.ThrowIfNull(body);
        return [.. body.Victims.SelectMany(victim => Questions(body, victim, Audience.LegalFiling))];
    }

    /// <summary>Whether everyone whom a submission names allows the letter at this moment.</summary>
    /// <param name="body">What the submission says now; more than was asked about is not covered.</param>
    /// <param name="instant">Now.</param>
    /// <exception cref="ArgumentNullException">The body is null.</exception>
    public bool Cover(SubmissionBody body, DateTimeOffset instant)
    {
        ArgumentNullException.ThrowIfNull(body);
        return body.Victims.All(victim => IsAllowed(_letters, Questions(body, victim, Audience.LegalFiling), instant));
    }

    /// <summary>Whose names the public report and the database are to withhold, as things stand.</summary>
    /// <param name="body">What the submission says.</param>
    /// <param name="instant">Now.</param>
    /// <exception cref="ArgumentNullException">The body is null.</exception>
    [return: NotSensitive("Random; they say nothing about a person.")]
    public ImmutableArray<Guid> WithheldVictimIds(SubmissionBody body, DateTimeOffset instant)
    {
        ArgumentNullException.ThrowIfNull(body);
        return [.. body.Victims.Where(victim => !IsAllowed(_reports, Questions(body, victim, Audience.PublicReport), instant)).Select(victim => victim.Id)];
    }

    // The package of every disclosure is the submission, so that a withdrawal leads back to it. Who allows what is settled once; each permission is asked again as it is used, so
    // a consent that ends meanwhile stops everything and leaves nobody out.
    internal ImmutableArray<DisclosureRecord> Disclose(Submission submission, Sensitive<string> recipient, DateTimeOffset sentAt, Func<Guid> newId)
    {
        var victims = submission.Body.Victims;
        var letters = victims.Select(victim => Standing(_letters, Questions(submission.Body, victim, Audience.LegalFiling), sentAt)).ToArray();
        var reports = victims.SelectMany(victim => Standing(_reports, Questions(submission.Body, victim, Audience.PublicReport), sentAt)).ToArray();
        var missing = Array.FindIndex(letters, letter => letter.IsEmpty);
        if (missing >= 0)
        {
            throw new ConsentLapsedException(WhyNot(submission.Body, $"victims[{missing}]", sentAt));
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
    internal ValidationReport WhyNot(SubmissionBody body, string path, DateTimeOffset instant)
    {
        ImmutableArray<ValidationFinding> found = [.. For(body, _register, instant).Report.Findings.Where(finding => finding.Rule == ValidationRule.LetterConsent)];
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
        var found = questions.Select(question => permissions.FirstOrDefault(permission => permission.Question.Contains(question) && permission.IsAliveAt(instant))).ToArray();
        return found.Contains(null) ? [] : [.. found.OfType<Authorised<TUse>>()];
    }

    // Text and artefacts are asked about apart: a consent may name a list of artefacts for the one, and has to name any for the other.
    private static ImmutableArray<ConsentQuestion> Questions(SubmissionBody body, SubmissionVictim victim, Audience audience)
    {
        var told = Unknown(body) | Told(victim) | Told(body.Incident) | Told(body.Actions) | Class(body.LinkToWork)
            | body.Detentions.Where(part => part.VictimId == victim.Id).Aggregate(DataClass.None, (all, part) => all | Told(part))
            | body.Disappearances.Where(part => part.VictimId == victim.Id).Aggregate(DataClass.None, (all, part) => all | Told(part));
        var text = new ConsentQuestion(victim.Id, told & ~OfOthers, audience);
        return victim.ArtefactIds.IsEmpty ? [text] : [text, new ConsentQuestion(victim.Id, DataClass.Likeness, audience, victim.ArtefactIds)];
    }

    private static DataClass Told<TRecord>(TRecord record)
        where TRecord : DomainRecord, IDomainRecord<TRecord> =>
        TRecord.Shape.Members.Where(member => member.IsPresent(record)).Aggregate(Unknown(record), (all, member) => all | member.DataClass);

    // What a later version added goes along in the letter and may be anything.
    private static DataClass Unknown(DomainRecord record) => record.Unknown is null ? DataClass.None : DataClasses.Sealed;

    private static DataClass Class(Sensitive<string> text) => text.DataClass;
}
