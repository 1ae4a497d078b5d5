using System.Collections.Immutable;
using System.Text.Json.Serialization;
using HrdCore.Classification;
using HrdCore.Domain.Json.Codecs;
using HrdCore.Domain.Records;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Domain.Advocacy;

/// <summary>A submission to the Special Procedures of the United Nations, from the draft to its publication.</summary>
/// <remarks>Immutable. Who submits is in a part of its own that goes into no letter. Nothing leaves without the consent of everyone whom it names. Prints its classes.</remarks>
[JsonConverter(typeof(SelfRedactingJsonConverter))]
public sealed partial class Submission : DomainRecord<Submission>, IDomainRecord<Submission>
{
    private static readonly ImmutableArray<string> Languages = ["en", "fr", "es"];

    /// <summary>Records a submission as it stands.</summary>
    /// <param name="id">Not empty.</param>
    /// <param name="status">Where it stands.</param>
    /// <param name="language">English, French or Spanish; others are not read.</param>
    /// <param name="body">What it says.</param>
    /// <param name="mandates">To whom; each once; with the others one or more. <see cref="SubmissionHints.MandatesFor"/> suggests.</param>
    /// <param name="otherMandates">To whom else; of the scheme <c>sp</c>; each once, at most 16.</param>
    /// <param name="isJoint">Whether the mandates are asked to write jointly; there are several then.</param>
    /// <param name="submitter">Who submits; needed from the moment on at which it is no draft any more, or null.</param>
    /// <param name="caseId">The case that it comes from, or null.</param>
    /// <param name="sentAt">When it was sent; exactly from then on; the years 1900 to 9000 of UTC.</param>
    /// <param name="withheldVictimIds">Whose names the public report and the database are to withhold; victims of this submission; each once.</param>
    /// <param name="communicationId">What the mandates wrote; exactly from then on.</param>
    /// <param name="followUps">What was told after it was sent; at most 64, no two with one identifier.</param>
    /// <exception cref="InvalidRecordException">A value is missing, outside its range, comes twice or is classified otherwise; nobody submits; it is in another language or to nobody; or values do not fit the status.</exception>
    public Submission(
        Guid id,
        SubmissionStatus status,
        LanguageTag language,
        SubmissionBody body,
        IEnumerable<Mandate>? mandates = null,
        IEnumerable<CodedTerm>? otherMandates = null,
        bool isJoint = false,
        Submitter? submitter = null,
        Guid? caseId = null,
        DateTimeOffset? sentAt = null,
        IEnumerable<Guid>? withheldVictimIds = null,
        Guid? communicationId = null,
        IEnumerable<FollowUp>? followUps = null)
    {
        var check = new Check(nameof(Submission));
        Id = check.Id(id, nameof(id));
        Status = check.Required(status, nameof(status));
        Language = check.Required(language, nameof(language));
        Body = check.Required(body, nameof(body));
        Mandates = check.Set(mandates, 0, Mandate.All.Length, nameof(mandates));
        OtherMandates = check.Set(otherMandates, 0, 16, nameof(otherMandates));
        IsJoint = isJoint;
        Submitter = submitter;
        CaseId = check.MaybeId(caseId, nameof(caseId));
        SentAt = check.MaybeInstant(sentAt, nameof(sentAt));
        WithheldVictimIds = check.Ids(withheldVictimIds, 0, 64, nameof(withheldVictimIds));
        CommunicationId = check.MaybeId(communicationId, nameof(communicationId));
        FollowUps = check.Keyed(followUps, item => item.Id, 0, 64, nameof(followUps));
        check.That(language is null || Languages.Contains(language.LanguagePart.ToString()), nameof(language), ValidationRule.SubmissionLanguage);
        check.That(Mandates.Length + OtherMandates.Length > 0, nameof(mandates), ValidationRule.TooFew, 1);
        check.That(OtherMandates.All(term => term is null || string.Equals(term.Scheme, "sp", StringComparison.Ordinal)), nameof(otherMandates), ValidationRule.UnknownCode);
        check.That(!isJoint || Mandates.Length + OtherMandates.Length > 1, nameof(isJoint), ValidationRule.Inconsistent);
        check.That(submitter is not null || status is null || status == SubmissionStatus.Draft, nameof(submitter), ValidationRule.AnonymousSubmission);
        check.That(submitter?.VictimId is not { } own || body is null || body.Victims.Any(victim => victim.Id == own), nameof(submitter), ValidationRule.NotAVictim);
        check.That(status is null || SubmissionStates.IsSent(status) == SentAt is not null, nameof(sentAt), ValidationRule.Inconsistent);
        check.That(status is null || SubmissionStates.HasCommunication(status) == communicationId is not null, nameof(communicationId), ValidationRule.CommunicationMissing);
        check.That(body is null || WithheldVictimIds.All(id => body.Victims.Any(victim => victim.Id == id)), nameof(withheldVictimIds), ValidationRule.NotAVictim);
        check.That(FollowUps.IsEmpty || SentAt is not null, nameof(followUps), ValidationRule.FollowUpEarly);
        check.Done();
    }

    /// <inheritdoc/>
    public static RecordShape<Submission> Shape { get; } = new(
        "un-submission",
        static (ref RecordValues values) => new Submission(
            values.Next<Guid>(),
            values.Next<SubmissionStatus>(),
            values.Next<LanguageTag>(),
            values.Next<SubmissionBody>(),
            values.List<Mandate>(),
            values.List<CodedTerm>(),
            values.MaybeValue<bool>() ?? false,
            values.Maybe<Submitter>(),
            values.MaybeValue<Guid>(),
            values.MaybeValue<DateTimeOffset>(),
            values.List<Guid>(),
            values.MaybeValue<Guid>(),
            values.List<FollowUp>()),
        Member.Of("id", Codec.Id, (Submission submission) => submission.Id),
        Member.Of("status", Codec.Term<SubmissionStatus>(), (Submission submission) => submission.Status).Fixed(),
        Member.Of("language", Codec.Language, (Submission submission) => submission.Language),
        Member.Of("body", Codec.Record<SubmissionBody>(), (Submission submission) => submission.Body),
        Member.List("mandates", Codec.Term<Mandate>(), (Submission submission) => submission.Mandates),
        Member.List("otherMandates", Codec.Code, (Submission submission) => submission.OtherMandates),
        Member.MaybeValue("isJoint", Codec.Boolean, (Submission submission) => submission.IsJoint ? true : null),
        Member.Maybe("submitter", Codec.Record<Submitter>(), (Submission submission) => submission.Submitter),
        Member.MaybeValue("caseId", Codec.Id, (Submission submission) => submission.CaseId),
        Member.MaybeValue("sentAt", Codec.Instant, (Submission submission) => submission.SentAt).Fixed(),
        Member.List("withheldVictimIds", Codec.Id, (Submission submission) => submission.WithheldVictimIds).Fixed(),
        Member.MaybeValue("communicationId", Codec.Id, (Submission submission) => submission.CommunicationId).Fixed(),
        Member.List("followUps", Codec.Record<FollowUp>(), (Submission submission) => submission.FollowUps).Fixed())
    {
        IsClosed = static submission => submission.Status != SubmissionStatus.Draft,
    };

    /// <summary>A random identifier.</summary>
    [NotSensitive("Random; says nothing about a person.")]
    public Guid Id { get; }

    /// <summary>Where it stands.</summary>
    public SubmissionStatus Status { get; }

    /// <summary>Its language.</summary>
    public LanguageTag Language { get; }

    /// <summary>What it says.</summary>
    public SubmissionBody Body { get; }

    /// <summary>To whom.</summary>
    public ImmutableArray<Mandate> Mandates { get; }

    /// <summary>To whom else.</summary>
    public ImmutableArray<CodedTerm> OtherMandates { get; }

    /// <summary>Whether the mandates are asked to write jointly.</summary>
    public bool IsJoint { get; }

    /// <summary>Who submits, or null in a draft where that is open.</summary>
    public Submitter? Submitter { get; }

    /// <summary>The case that it comes from, or null when there is none.</summary>
    [NotSensitive("Random; says nothing about a person.")]
    public Guid? CaseId { get; }

    /// <summary>When it was sent, in UTC, or null before that.</summary>
    public DateTimeOffset? SentAt { get; }

    /// <summary>Whose names the public report and the database are to withhold.</summary>
    [NotSensitive("Random; they say nothing about a person.")]
    public ImmutableArray<Guid> WithheldVictimIds { get; }

    /// <summary>What the mandates wrote, or null where they did not.</summary>
    [NotSensitive("Random; says nothing about a person.")]
    public Guid? CommunicationId { get; }

    /// <summary>What was told after it was sent.</summary>
    public ImmutableArray<FollowUp> FollowUps { get; }
}
