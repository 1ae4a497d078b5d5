using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using HrdCore.Classification;
using HrdCore.Domain.Json.Codecs;
using HrdCore.Domain.Records;
using HrdCore.Domain.States;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Domain.Consent;

/// <summary>What someone was asked and answered about the use of what is known about them. Only one that was given and is in date allows anything, and only what its scopes name.</summary>
/// <remarks>Immutable. Instants are kept in UTC; the end is no longer part of the time. It holds identifiers, codes and dates: what was said stands in the evidence.</remarks>
[JsonConverter(typeof(SelfRedactingJsonConverter))]
public sealed class ConsentRecord : DomainRecord<ConsentRecord>, IDomainRecord<ConsentRecord>
{
    /// <summary>Most scopes.</summary>
    public const int MaxScopes = 64;

    /// <summary>Most characters of a version.</summary>
    public const int MaxVersionLength = 64;

    /// <summary>Records a consent as it stands.</summary>
    /// <param name="id">Not empty.</param>
    /// <param name="subjectId">Whom it is about.</param>
    /// <param name="grantorKind">Who answers for that person.</param>
    /// <param name="grantorId">The one who answers: the subject for <see cref="GrantorKind.Self"/>, someone else otherwise.</param>
    /// <param name="scopes">What is asked; 1 to 64.</param>
    /// <param name="statementVersion">The version of the words in which it was explained; at most 64 characters.</param>
    /// <param name="statementLanguage">Their language.</param>
    /// <param name="status">Where it stands.</param>
    /// <param name="medium">How the answer was given; needed from a yes on.</param>
    /// <param name="isUncoerced">Whether someone asserts that nobody forced the answer; needed, and true, from a yes on.</param>
    /// <param name="givenAt">When the yes was given; exactly from a yes on; the years 1900 to 9000 of UTC.</param>
    /// <param name="expiresAt">When it ends, after it was given; exactly from a yes on. No consent is without an end; the years 1900 to 9000 of UTC.</param>
    /// <param name="withdrawnAt">When it was taken back, not before it was given; exactly when withdrawn; the years 1900 to 9000 of UTC.</param>
    /// <param name="refusedAt">When the no was said; exactly when refused; the years 1900 to 9000 of UTC.</param>
    /// <param name="supersededById">The consent that took its place; needed when superseded.</param>
    /// <param name="powerOfAttorneyId">The paper that lets the grantor answer; exactly for <see cref="GrantorKind.AttorneyHolder"/>.</param>
    /// <param name="unreachableSince">Since when the person cannot be reached, not after the yes; needed for <see cref="GrantorKind.Family"/>, null for <see cref="GrantorKind.Self"/>. An attorney who
    /// names it may answer where the person said no before; the years 1900 to 9000 of UTC.</param>
    /// <param name="evidenceId">The paper or recording, among the evidence; or null.</param>
    /// <exception cref="InvalidRecordException">A value is missing, outside its range or comes twice, or values do not fit the status or the grantor.</exception>
    public ConsentRecord(
        Guid id,
        Guid subjectId,
        GrantorKind grantorKind,
        Guid grantorId,
        IEnumerable<ConsentScope> scopes,
        string statementVersion,
        LanguageTag statementLanguage,
        ConsentStatus status,
        ConsentMedium? medium = null,
        bool? isUncoerced = null,
        DateTimeOffset? givenAt = null,
        DateTimeOffset? expiresAt = null,
        DateTimeOffset? withdrawnAt = null,
        DateTimeOffset? refusedAt = null,
        Guid? supersededById = null,
        Guid? powerOfAttorneyId = null,
        DateTimeOffset? unreachableSince = null,
        Guid? evidenceId = null)
    {
        var check = new Check(nameof(ConsentRecord));
        Id = check.Id(id, nameof(id));
        SubjectId = check.Id(subjectId, nameof(subjectId));
        GrantorKind = check.Required(grantorKind, nameof(grantorKind));
        GrantorId = check.Id(grantorId, nameof(grantorId));
        check.That(grantorKind is null || (grantorKind == GrantorKind.Self) == (grantorId == subjectId), nameof(grantorId), ValidationRule.Inconsistent);
        Scopes = check.List(scopes, 1, MaxScopes, nameof(scopes));
        StatementVersion = check.Text(statementVersion, MaxVersionLength, nameof(statementVersion));
        StatementLanguage = check.Required(statementLanguage, nameof(statementLanguage));
        Status = check.Required(status, nameof(status));
        Medium = medium;
        IsUncoerced = isUncoerced;
        GivenAt = check.MaybeInstant(givenAt, nameof(givenAt));
        ExpiresAt = check.MaybeInstant(expiresAt, nameof(expiresAt));
        WithdrawnAt = check.MaybeInstant(withdrawnAt, nameof(withdrawnAt));
        RefusedAt = check.MaybeInstant(refusedAt, nameof(refusedAt));
        SupersededById = check.MaybeId(supersededById, nameof(supersededById));
        PowerOfAttorneyId = check.MaybeId(powerOfAttorneyId, nameof(powerOfAttorneyId));
        UnreachableSince = check.MaybeInstant(unreachableSince, nameof(unreachableSince));
        EvidenceId = check.MaybeId(evidenceId, nameof(evidenceId));
        CheckAnswer(ref check);
        CheckGrantor(ref check);
        check.Done();
    }

    /// <inheritdoc/>
    public static RecordShape<ConsentRecord> Shape { get; } = new(
        "consent",
        static (ref RecordValues values) => new ConsentRecord(
            values.Next<Guid>(),
            values.Next<Guid>(),
            values.Next<GrantorKind>(),
            values.Next<Guid>(),
            values.List<ConsentScope>(),
            values.Next<string>(),
            values.Next<LanguageTag>(),
            values.Next<ConsentStatus>(),
            values.Maybe<ConsentMedium>(),
            values.MaybeValue<bool>(),
            values.MaybeValue<DateTimeOffset>(),
            values.MaybeValue<DateTimeOffset>(),
            values.MaybeValue<DateTimeOffset>(),
            values.MaybeValue<DateTimeOffset>(),
            values.MaybeValue<Guid>(),
            values.MaybeValue<Guid>(),
            values.MaybeValue<DateTimeOffset>(),
            values.MaybeValue<Guid>()),
        Member.Of("id", Codec.Id, (ConsentRecord consent) => consent.Id),
        Member.Of("subjectId", Codec.Id, (ConsentRecord consent) => consent.SubjectId),
        Member.Of("grantorKind", Codec.Term<GrantorKind>(), (ConsentRecord consent) => consent.GrantorKind),
        Member.Of("grantorId", Codec.Id, (ConsentRecord consent) => consent.GrantorId),
        Member.List("scopes", Codec.Record<ConsentScope>(), (ConsentRecord consent) => consent.Scopes),
        Member.Of("statementVersion", Codec.Line(MaxVersionLength), (ConsentRecord consent) => consent.StatementVersion).Sealed(),
        Member.Of("statementLanguage", Codec.Language, (ConsentRecord consent) => consent.StatementLanguage),
        Member.Of("status", Codec.Term<ConsentStatus>(), (ConsentRecord consent) => consent.Status),
        Member.Maybe("medium", Codec.Term<ConsentMedium>(), (ConsentRecord consent) => consent.Medium),
        Member.MaybeValue("isUncoerced", Codec.Boolean, (ConsentRecord consent) => consent.IsUncoerced),
        Member.MaybeValue("givenAt", Codec.Instant, (ConsentRecord consent) => consent.GivenAt),
        Member.MaybeValue("expiresAt", Codec.Instant, (ConsentRecord consent) => consent.ExpiresAt),
        Member.MaybeValue("withdrawnAt", Codec.Instant, (ConsentRecord consent) => consent.WithdrawnAt),
        Member.MaybeValue("refusedAt", Codec.Instant, (ConsentRecord consent) => consent.RefusedAt),
        Member.MaybeValue("supersededById", Codec.Id, (ConsentRecord consent) => consent.SupersededById),
        Member.MaybeValue("powerOfAttorneyId", Codec.Id, (ConsentRecord consent) => consent.PowerOfAttorneyId),
        Member.MaybeValue("unreachableSince", Codec.Instant, (ConsentRecord consent) => consent.UnreachableSince),
        Member.MaybeValue("evidenceId", Codec.Id, (ConsentRecord consent) => consent.EvidenceId))
    {
        IsClosed = static _ => true,
    };

    /// <summary>A random identifier.</summary>
    [NotSensitive("Random; says nothing about the person.")]
    public Guid Id { get; }

    /// <summary>Whom it is about.</summary>
    [NotSensitive("Random; says nothing about the person.")]
    public Guid SubjectId { get; }

    /// <summary>Who answers for that person.</summary>
    public GrantorKind GrantorKind { get; }

    /// <summary>The one who answers.</summary>
    [NotSensitive("Random; says nothing about the person.")]
    public Guid GrantorId { get; }

    /// <summary>What is asked, in the order given.</summary>
    public ImmutableArray<ConsentScope> Scopes { get; }

    /// <summary>The version of the words in which it was explained.</summary>
    [NotSensitive("The version of a form.")]
    public string StatementVersion { get; }

    /// <summary>The language of those words.</summary>
    public LanguageTag StatementLanguage { get; }

    /// <summary>Where it stands.</summary>
    public ConsentStatus Status { get; }

    /// <summary>How the answer was given, or null before one.</summary>
    public ConsentMedium? Medium { get; }

    /// <summary>Whether someone asserts that nobody forced the answer; null when nobody said.</summary>
    public bool? IsUncoerced { get; }

    /// <summary>When the yes was given, in UTC, or null before one.</summary>
    public DateTimeOffset? GivenAt { get; }

    /// <summary>When it ends, in UTC, or null before a yes.</summary>
    public DateTimeOffset? ExpiresAt { get; }

    /// <summary>When it was taken back, in UTC, or null.</summary>
    public DateTimeOffset? WithdrawnAt { get; }

    /// <summary>When the no was said, in UTC, or null.</summary>
    public DateTimeOffset? RefusedAt { get; }

    /// <summary>The consent that took its place, or null.</summary>
    [NotSensitive("Random; says nothing about the person.")]
    public Guid? SupersededById { get; }

    /// <summary>The paper that lets the grantor answer, or null.</summary>
    [NotSensitive("Random; says nothing about the paper.")]
    public Guid? PowerOfAttorneyId { get; }

    /// <summary>Since when the person could not be reached, in UTC, or null.</summary>
    public DateTimeOffset? UnreachableSince { get; }

    /// <summary>The paper or recording, or null.</summary>
    [NotSensitive("Random; says nothing about what is in it.")]
    public Guid? EvidenceId { get; }

    /// <summary>A consent that the person is asked for, without an answer yet: the first state of most consents.</summary>
    /// <param name="id">Not empty.</param>
    /// <param name="personId">Whom it is about, and who answers.</param>
    /// <param name="scopes">What is asked; 1 to 64. <see cref="ConsentQuestion.ToScope"/> makes them of questions.</param>
    /// <param name="statementVersion">The version of the words in which it is explained; at most 64 characters.</param>
    /// <param name="statementLanguage">Their language.</param>
    /// <exception cref="InvalidRecordException">A value is missing, outside its range or comes twice.</exception>
    public static ConsentRecord AskPerson(Guid id, Guid personId, IEnumerable<ConsentScope> scopes, string statementVersion, LanguageTag statementLanguage) =>
        new(id, personId, GrantorKind.Self, personId, scopes, statementVersion, statementLanguage, ConsentStatus.Requested);

    /// <summary>Whether it was given and is in date. Whether it covers a question is asked of <see cref="ConsentRules"/>.</summary>
    /// <param name="instant">The instant; the end is no longer part of the time.</param>
    public bool IsInDateAt(DateTimeOffset instant) => Status == ConsentStatus.Given && instant >= GivenAt && instant < ExpiresAt;

    /// <summary>The same consent after a no.</summary>
    /// <param name="refusedAt">When.</param>
    /// <exception cref="TransitionRefusedException">It was answered already.</exception>
    /// <exception cref="InvalidRecordException">The instant is outside its range.</exception>
    public ConsentRecord Refuse(DateTimeOffset refusedAt) => MoveTo(ConsentStatus.Refused, (nameof(RefusedAt), refusedAt));

    /// <summary>The same consent after a yes.</summary>
    /// <param name="givenAt">When.</param>
    /// <param name="expiresAt">When it ends; after it was given.</param>
    /// <param name="medium">How.</param>
    /// <param name="isUncoerced">Whether someone asserts that nobody forced the answer; a yes that was forced is none.</param>
    /// <param name="evidenceId">The paper or recording, among the evidence; or null.</param>
    /// <exception cref="TransitionRefusedException">It was answered already.</exception>
    /// <exception cref="InvalidRecordException">The end does not lie after the yes, the medium is missing, or the yes is not asserted to be free.</exception>
    public ConsentRecord Give(DateTimeOffset givenAt, DateTimeOffset expiresAt, ConsentMedium medium, bool isUncoerced, Guid? evidenceId = null) =>
        MoveTo(
            ConsentStatus.Given,
            (nameof(GivenAt), givenAt),
            (nameof(ExpiresAt), expiresAt),
            (nameof(Medium), medium),
            (nameof(IsUncoerced), isUncoerced),
            (nameof(EvidenceId), evidenceId ?? EvidenceId));

    /// <summary>The same consent, marked as over.</summary>
    /// <param name="instant">Now; not before its end.</param>
    /// <exception cref="TransitionRefusedException">It was not given, or has ended already.</exception>
    /// <exception cref="ArgumentOutOfRangeException">It is still in date.</exception>
    public ConsentRecord Expire(DateTimeOffset instant)
    {
        ConsentStates.Machine.Require(Status, ConsentStatus.Expired, this);
        return instant >= ExpiresAt
            ? MoveTo(ConsentStatus.Expired)
            : throw new ArgumentOutOfRangeException(nameof(instant), "The consent is still in date. Withdraw it to end it sooner.");
    }

    /// <summary>The same consent, taken back. It holds at once; <see cref="ConsentRegister.Withdraw"/> lists what has to be asked back.</summary>
    /// <param name="instant">When; not before it was given.</param>
    /// <exception cref="TransitionRefusedException">There was no yes to take back, or it was taken back already.</exception>
    /// <exception cref="InvalidRecordException">The instant lies before the yes.</exception>
    public ConsentRecord Withdraw(DateTimeOffset instant) => MoveTo(ConsentStatus.Withdrawn, (nameof(WithdrawnAt), instant));

    /// <summary>The same consent, after another one took its place.</summary>
    /// <param name="consentId">The other one.</param>
    /// <exception cref="TransitionRefusedException">It was not given, or has ended already.</exception>
    /// <exception cref="InvalidRecordException">The identifier is empty or its own.</exception>
    public ConsentRecord Supersede(Guid consentId) => MoveTo(ConsentStatus.Superseded, (nameof(SupersededById), consentId));

    /// <summary>Whether a step is in the table.</summary>
    /// <param name="status">The state that is wished for.</param>
    /// <param name="refusal">Why not, or null.</param>
    /// <exception cref="ArgumentNullException">The state is null.</exception>
    public bool MayMoveTo(ConsentStatus status, [NotNullWhen(false)] out TransitionRefusal? refusal)
    {
        ArgumentNullException.ThrowIfNull(status);
        return ConsentStates.Machine.MayMove(Status, status, this, out refusal);
    }

    /// <summary>Whether two states of one consent ask for the same; what was asked is never edited. Other words, or the same in another language, are another question.</summary>
    internal bool AsksTheSameAs(ConsentRecord other) =>
        Id == other.Id && SubjectId == other.SubjectId && GrantorKind == other.GrantorKind && GrantorId == other.GrantorId
        && string.Equals(StatementVersion, other.StatementVersion, StringComparison.Ordinal) && StatementLanguage == other.StatementLanguage
        && PowerOfAttorneyId == other.PowerOfAttorneyId && UnreachableSince == other.UnreachableSince
        && Scopes.Length == other.Scopes.Length && Scopes.Zip(other.Scopes).All(pair => pair.First.IsSameAs(pair.Second));

    /// <summary>Whether two states of one consent, both after a yes, speak of the same yes.</summary>
    internal bool IsSameYesAs(ConsentRecord other) => GivenAt is null || other.GivenAt is null || (GivenAt == other.GivenAt && ExpiresAt == other.ExpiresAt);

    /// <summary>The stricter of two states of one consent that stand at the same status, whichever was read first: the later no, then the one with members that nobody here knows.</summary>
    internal static ConsentRecord Stricter(ConsentRecord known, ConsentRecord other)
    {
        var (one, two) = (known.WithdrawnAt ?? known.RefusedAt, other.WithdrawnAt ?? other.RefusedAt);
        return two > one || (two == one && other.HoldsUnknown && !known.HoldsUnknown) ? other : known;
    }

    /// <summary>The same consent, with the successor that another state of it names: who takes back one that was replaced does not undo that it was.</summary>
    internal ConsentRecord WithSuccessorOf(ConsentRecord other) =>
        Status == ConsentStatus.Withdrawn && SupersededById is null && other.SupersededById is { } next ? Shape.With(this, (nameof(SupersededById), next)) : this;

    private ConsentRecord MoveTo(ConsentStatus status, params ReadOnlySpan<(string Name, object? Value)> changes)
    {
        ConsentStates.Machine.Require(Status, status, this);
        return Shape.With(this, [(nameof(Status), status), .. changes]);
    }

    private void CheckAnswer(ref Check check)
    {
        var isAnswered = Status is not null && Status != ConsentStatus.Requested && Status != ConsentStatus.Refused;
        check.That(Medium is not null || !isAnswered, "medium", ValidationRule.Required);
        check.That(IsUncoerced == true || !isAnswered, "isUncoerced", ValidationRule.ConsentCoerced);
        check.That(GivenAt is not null == isAnswered, "givenAt", ValidationRule.Inconsistent);
        check.That(ExpiresAt is not null == isAnswered, "expiresAt", ValidationRule.Inconsistent);
        check.That(!(ExpiresAt <= GivenAt), "expiresAt", ValidationRule.Order);
        check.That(WithdrawnAt is not null == (Status == ConsentStatus.Withdrawn), "withdrawnAt", ValidationRule.Inconsistent);
        check.That(!(WithdrawnAt < GivenAt), "withdrawnAt", ValidationRule.Order);
        check.That(RefusedAt is not null == (Status == ConsentStatus.Refused), "refusedAt", ValidationRule.Inconsistent);
        check.That(SupersededById is not null || Status != ConsentStatus.Superseded, "supersededById", ValidationRule.Required);
        check.That(SupersededById is null || Status == ConsentStatus.Superseded || Status == ConsentStatus.Withdrawn, "supersededById", ValidationRule.Inconsistent);
        check.That(SupersededById != Id, "supersededById", ValidationRule.Inconsistent);
    }

    private void CheckGrantor(ref Check check)
    {
        check.That(PowerOfAttorneyId is not null == (GrantorKind == GrantorKind.AttorneyHolder), "powerOfAttorneyId", ValidationRule.ConsentAttorney);
        check.That(UnreachableSince is not null || GrantorKind != GrantorKind.Family, "unreachableSince", ValidationRule.ConsentFamily);
        check.That(UnreachableSince is null || GrantorKind != GrantorKind.Self, "unreachableSince", ValidationRule.Inconsistent);
        check.That(!(UnreachableSince > GivenAt), "unreachableSince", ValidationRule.Order);
    }
}
