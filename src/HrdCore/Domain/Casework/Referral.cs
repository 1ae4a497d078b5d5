using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using HrdCore.Classification;
using HrdCore.Domain.Consent;
using HrdCore.Domain.Json.Codecs;
using HrdCore.Domain.Records;
using HrdCore.Domain.States;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Domain.Casework;

/// <summary>A case, or a part of it, offered to somebody who can help those whom it is about.</summary>
/// <remarks>Immutable. Data go along only with the living consent of everyone whom it is about; <see cref="Accept"/> alone takes that step. Instants are kept in UTC. Prints its classes.</remarks>
[JsonConverter(typeof(SelfRedactingJsonConverter))]
public sealed class Referral : DomainRecord<Referral>, IDomainRecord<Referral>
{
    /// <summary>Most people whom one referral is about.</summary>
    public const int MaxSubjects = Case.MaxItems;

    /// <summary>The class of <see cref="ToOrganisation"/>: who helps whom.</summary>
    public const DataClass ToOrganisationClass = DataClass.Network;

    /// <summary>Records an offer.</summary>
    /// <param name="id">Not empty.</param>
    /// <param name="subjectIds">Whom it is about: 1 to 64, each once; in a case they are among its clients.</param>
    /// <param name="toOrganisation">To whom; at most 500 characters; <see cref="ToOrganisationClass"/>.</param>
    /// <param name="service">What is asked for.</param>
    /// <param name="status">Where it stands.</param>
    /// <param name="offeredAt">When it was offered; the years 1900 to 9000 of UTC.</param>
    /// <param name="consentIds">The consents or overrides under which data went along, each once; at least one for each of those whom it is about once it was accepted, none before.</param>
    /// <param name="datasetId">The least set of data that went along, or null; needs the consents.</param>
    /// <exception cref="InvalidRecordException">A value is missing, outside its range, comes twice, does not fit the others, or is classified otherwise.</exception>
    public Referral(
        Guid id,
        IEnumerable<Guid> subjectIds,
        Sensitive<string> toOrganisation,
        SupportKind service,
        ReferralStatus status,
        DateTimeOffset offeredAt,
        IEnumerable<Guid>? consentIds = null,
        Guid? datasetId = null)
    {
        var check = new Check(nameof(Referral));
        Id = check.Id(id, nameof(id));
        SubjectIds = check.Ids(subjectIds, 1, MaxSubjects, nameof(subjectIds));
        ToOrganisation = check.Secret(toOrganisation, ToOrganisationClass, DomainText.LineLength, nameof(toOrganisation));
        Service = check.Required(service, nameof(service));
        Status = check.Required(status, nameof(status));
        OfferedAt = check.Instant(offeredAt, nameof(offeredAt));
        ConsentIds = check.Ids(consentIds, 0, ConsentScope.MaxArtefacts, nameof(consentIds));
        DatasetId = check.MaybeId(datasetId, nameof(datasetId));

        // A consent is about one person, so fewer consents than people means that somebody was not asked.
        var isAnyoneUnasked = ConsentIds.Length < SubjectIds.Length;
        check.That(!isAnyoneUnasked || (ConsentIds.IsEmpty && datasetId is null && !ReferralStates.HandsDataOn(status)), nameof(consentIds), ValidationRule.ReferralConsent);
        check.That(ConsentIds.IsEmpty || status is null || ReferralStates.MayHaveHandedDataOn(status), nameof(consentIds), ValidationRule.Inconsistent);
        check.Done();
    }

    /// <inheritdoc/>
    public static RecordShape<Referral> Shape { get; } = new(
        "referral",
        static (ref RecordValues values) => new Referral(
            values.Next<Guid>(),
            values.List<Guid>(),
            values.Next<Sensitive<string>>(),
            values.Next<SupportKind>(),
            values.Next<ReferralStatus>(),
            values.Next<DateTimeOffset>(),
            values.List<Guid>(),
            values.MaybeValue<Guid>()),
        Member.Of("id", Codec.Id, (Referral referral) => referral.Id),
        Member.List("subjectIds", Codec.Id, (Referral referral) => referral.SubjectIds).Fixed(),
        Member.Of("toOrganisation", Codec.Secret(ToOrganisationClass, DomainText.LineLength), (Referral referral) => referral.ToOrganisation).Fixed(static referral => referral.Status != ReferralStatus.Offered),
        Member.Of("service", Codec.Term<SupportKind>(), (Referral referral) => referral.Service),
        Member.Of("status", Codec.Term<ReferralStatus>(), (Referral referral) => referral.Status).Fixed(),
        Member.Of("offeredAt", Codec.Instant, (Referral referral) => referral.OfferedAt),
        Member.List("consentIds", Codec.Id, (Referral referral) => referral.ConsentIds).Fixed(),
        Member.MaybeValue("datasetId", Codec.Id, (Referral referral) => referral.DatasetId).Fixed());

    /// <summary>A random identifier.</summary>
    [NotSensitive("Random; says nothing about a person.")]
    public Guid Id { get; }

    /// <summary>Whom it is about, in the order given.</summary>
    [NotSensitive("Random; says nothing about the persons.")]
    public ImmutableArray<Guid> SubjectIds { get; }

    /// <summary>To whom.</summary>
    [Sensitive(ToOrganisationClass)]
    public Sensitive<string> ToOrganisation { get; }

    /// <summary>What is asked for.</summary>
    public SupportKind Service { get; }

    /// <summary>Where it stands.</summary>
    public ReferralStatus Status { get; }

    /// <summary>When it was offered, in UTC.</summary>
    public DateTimeOffset OfferedAt { get; }

    /// <summary>The consents or overrides under which data went along, in the order given; empty while nothing was handed on. Whether they still live is asked of the register.</summary>
    [NotSensitive("Random; says nothing about the persons.")]
    public ImmutableArray<Guid> ConsentIds { get; }

    /// <summary>The least set of data that went along, or null while nothing was handed on.</summary>
    [NotSensitive("Random; says nothing about a person.")]
    public Guid? DatasetId { get; }

    /// <summary>Whether the referral may go on to a status.</summary>
    /// <param name="wish">The status that is wished for.</param>
    /// <param name="step">What the step depends on.</param>
    /// <param name="refusal">Why not, or null.</param>
    /// <exception cref="ArgumentNullException">The wish or the step is null.</exception>
    public bool MayMoveTo(ReferralStatus wish, ReferralStep step, [NotNullWhen(false)] out TransitionRefusal? refusal)
    {
        ArgumentNullException.ThrowIfNull(step);
        return ReferralStates.Machine.MayMove(Status, wish, step.For(this), out refusal);
    }

    /// <summary>What one of those whom it is about has to allow before data go along. Ask for all of it: <see cref="ConsentQuestion.ToScope"/> makes the scope for
    /// <see cref="ConsentPurpose.Referral"/>, and <see cref="ConsentRules.TryAuthorise{TUse}"/> the permission.</summary>
    /// <param name="subjectId">The person.</param>
    /// <param name="classes">Every class of what is to go along, <see cref="DataClass.Identity"/> among them.</param>
    /// <exception cref="ArgumentException">It is not about that person.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The classes are none, or Identity is not among them.</exception>
    public ConsentQuestion QuestionFor(Guid subjectId, DataClass classes) => SubjectIds.Contains(subjectId)
        ? new ConsentQuestion(subjectId, ReferralStep.RequireClasses(classes), Audience.Partner)
        : throw new ArgumentException("This referral is about others. Give one of those whom it is about.", nameof(subjectId));

    /// <summary>The same referral in its next status, where no data are handed on: rejected, lapsed, revoked or completed. <see cref="Accept"/> hands them on.</summary>
    /// <param name="wish">The status that is wished for.</param>
    /// <remarks>It asks no consent. Completing says that the help was given, also where a consent was taken back since.</remarks>
    /// <exception cref="ArgumentNullException">The wish is null.</exception>
    /// <exception cref="TransitionRefusedException">The step is not allowed.</exception>
    public Referral MoveTo(ReferralStatus wish)
    {
        if (ReferralStates.Machine.MayMove(Status, wish, new ReferralStep(default).For(this), out var refusal))
        {
            return Shape.With(this, (nameof(Status), wish));
        }

        throw new TransitionRefusedException(refusal, refusal.Guard is null ? null : $"Call {nameof(Accept)}, which takes this step with the permissions and records what went along.");
    }

    /// <summary>Records that it was accepted, and that data went along: everyone whom it is about allows that at this moment.</summary>
    /// <param name="classes">Every class of what goes along, <see cref="DataClass.Identity"/> among them.</param>
    /// <param name="permissions">One permission of each of those whom it is about, and of nobody else, for what <see cref="QuestionFor"/> asks; made by <see cref="ConsentRules"/> alone.</param>
    /// <param name="instant">Now; not before the offer.</param>
    /// <param name="newId">Gives a random identifier each time; one for each disclosure.</param>
    /// <param name="datasetId">What goes along, or null.</param>
    /// <returns>The referral as accepted, and what was disclosed about whom. Store the disclosures before sending: they are what is called back when a consent ends.</returns>
    /// <exception cref="ArgumentNullException">The permissions or the source of identifiers is null.</exception>
    /// <exception cref="ArgumentException">One identifier was given twice.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The classes are none, Identity is not among them, or the instant lies before the offer.</exception>
    /// <exception cref="TransitionRefusedException">It is not on offer, or somebody whom it is about does not allow it now, or a permission is another person's, comes twice, is for another audience or for less
    /// than goes along; <see cref="ConsentRules.Check"/> says why.</exception>
    /// <exception cref="ConsentLapsedException">Somebody took a consent back in this very moment.</exception>
    /// <exception cref="InvalidRecordException">An identifier is empty.</exception>
    public AcceptedReferral Accept(DataClass classes, IEnumerable<Authorised<PartnerReferral>> permissions, DateTimeOffset instant, Func<Guid> newId, Guid? datasetId = null)
    {
        ArgumentNullException.ThrowIfNull(permissions);
        ArgumentNullException.ThrowIfNull(newId);
        var step = new ReferralStep(instant, classes, permissions).For(this);
        if (instant < OfferedAt)
        {
            throw new ArgumentOutOfRangeException(nameof(instant), "Data do not go along before the offer. Give the instant of now.");
        }

        ReferralStates.Machine.Require(Status, ReferralStatus.Accepted, step);

        // The package of every disclosure is the referral, so that a withdrawal leads back to it.
        ImmutableArray<DisclosureRecord> disclosures = [.. step.Permissions.Select(permission => permission.Disclose(newId(), ToOrganisation, instant, Id))];
        if (disclosures.Select(disclosure => disclosure.Id).Distinct().Count() != disclosures.Length)
        {
            throw new ArgumentException("Give a new identifier each time.", nameof(newId));
        }

        var bases = disclosures.Select(disclosure => disclosure.ConsentId ?? disclosure.OverrideId.GetValueOrDefault()).Distinct();
        return new AcceptedReferral(
            Shape.With(this, (nameof(Status), ReferralStatus.Accepted), (nameof(ConsentIds), bases.ToImmutableArray()), (nameof(DatasetId), datasetId)), disclosures);
    }
}
