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

/// <summary>A case, or a part of it, offered to somebody who can help.</summary>
/// <remarks>Immutable. Data go along only with consent. Instants are kept in UTC. Prints its classes.</remarks>
[JsonConverter(typeof(SelfRedactingJsonConverter))]
public sealed class Referral : DomainRecord<Referral>, IDomainRecord<Referral>
{
    private const DataClass ToOrganisationClass = DataClass.Network;

    /// <summary>Records an offer.</summary>
    /// <param name="id">Not empty.</param>
    /// <param name="toOrganisation">To whom; at most 500 characters; <see cref="DataClass.Network"/>.</param>
    /// <param name="service">What is asked for.</param>
    /// <param name="status">Where it stands; from acceptance on it names a consent.</param>
    /// <param name="offeredAt">When it was offered.</param>
    /// <param name="consentId">The consent or the override that allows it, or null while nothing was handed on.</param>
    /// <param name="datasetId">The least set of data that goes along, or null while nothing was handed on; needs the consent.</param>
    /// <exception cref="InvalidRecordException">A value is missing, outside its range, comes twice, does not fit the others, or is classified otherwise.</exception>
    public Referral(
        Guid id,
        Sensitive<string> toOrganisation,
        SupportKind service,
        ReferralStatus status,
        DateTimeOffset offeredAt,
        Guid? consentId = null,
        Guid? datasetId = null)
    {
        var check = new Check(nameof(Referral));
        Id = check.Id(id, nameof(id));
        ToOrganisation = check.Secret(toOrganisation, ToOrganisationClass, DomainText.LineLength, nameof(toOrganisation));
        Service = check.Required(service, nameof(service));
        Status = check.Required(status, nameof(status));
        OfferedAt = check.Instant(offeredAt, nameof(offeredAt));
        ConsentId = check.MaybeId(consentId, nameof(consentId));
        DatasetId = check.MaybeId(datasetId, nameof(datasetId));
        check.That(consentId is not null || (datasetId is null && !ReferralStates.HandsDataOn(status)), nameof(consentId), ValidationRule.ReferralConsent);
        check.Done();
    }

    /// <inheritdoc/>
    public static RecordShape<Referral> Shape { get; } = new(
        "referral",
        static (ref RecordValues values) => new Referral(
            values.Next<Guid>(),
            values.Next<Sensitive<string>>(),
            values.Next<SupportKind>(),
            values.Next<ReferralStatus>(),
            values.Next<DateTimeOffset>(),
            values.MaybeValue<Guid>(),
            values.MaybeValue<Guid>()),
        Member.Of("id", Codec.Id, (Referral referral) => referral.Id),
        Member.Of("toOrganisation", Codec.Secret(ToOrganisationClass, DomainText.LineLength), (Referral referral) => referral.ToOrganisation),
        Member.Of("service", Codec.Term<SupportKind>(), (Referral referral) => referral.Service),
        Member.Of("status", Codec.Term<ReferralStatus>(), (Referral referral) => referral.Status).Fixed(),
        Member.Of("offeredAt", Codec.Instant, (Referral referral) => referral.OfferedAt),
        Member.MaybeValue("consentId", Codec.Id, (Referral referral) => referral.ConsentId).Fixed(),
        Member.MaybeValue("datasetId", Codec.Id, (Referral referral) => referral.DatasetId).Fixed());

    /// <summary>A random identifier.</summary>
    [NotSensitive("Random; says nothing about a person.")]
    public Guid Id { get; }

    /// <summary>To whom.</summary>
    [Sensitive(ToOrganisationClass)]
    public Sensitive<string> ToOrganisation { get; }

    /// <summary>What is asked for.</summary>
    public SupportKind Service { get; }

    /// <summary>Where it stands.</summary>
    public ReferralStatus Status { get; }

    /// <summary>When it was offered, in UTC.</summary>
    public DateTimeOffset OfferedAt { get; }

    /// <summary>The consent or the override that allows it, or null while nothing was handed on.</summary>
    [NotSensitive("Random; says nothing about a person.")]
    public Guid? ConsentId { get; }

    /// <summary>The least set of data that goes along, or null while nothing was handed on.</summary>
    [NotSensitive("Random; says nothing about a person.")]
    public Guid? DatasetId { get; }

    /// <summary>Whether the referral may go on to a status.</summary>
    /// <param name="wish">The status that is wished for.</param>
    /// <param name="refusal">Why not, or null.</param>
    /// <exception cref="ArgumentNullException">The wish is null.</exception>
    public bool MayMoveTo(ReferralStatus wish, [NotNullWhen(false)] out TransitionRefusal? refusal) => ReferralStates.Machine.MayMove(Status, wish, this, out refusal);

    /// <summary>The same referral in its next status.</summary>
    /// <param name="wish">The status that is wished for.</param>
    /// <exception cref="ArgumentNullException">The wish is null.</exception>
    /// <exception cref="TransitionRefusedException">The step is not allowed.</exception>
    public Referral MoveTo(ReferralStatus wish)
    {
        ReferralStates.Machine.Require(Status, wish, this);
        return Shape.With(this, (nameof(Status), wish));
    }

    /// <summary>The same referral with what allows it: the consent of whoever it is about, or an override while they cannot be asked.</summary>
    /// <param name="permission">The permission; made by <see cref="ConsentRules"/> alone.</param>
    /// <param name="instant">Now.</param>
    /// <param name="datasetId">What goes along, or null.</param>
    /// <exception cref="ArgumentNullException">The permission is null.</exception>
    /// <exception cref="ConsentLapsedException">The consent does not allow it any more.</exception>
    /// <exception cref="InvalidRecordException">The identifier of what goes along is empty.</exception>
    public Referral WithConsent(Authorised<PartnerReferral> permission, DateTimeOffset instant, Guid? datasetId = null)
    {
        ArgumentNullException.ThrowIfNull(permission);
        permission.Require(instant);
        return Shape.With(this, (nameof(ConsentId), permission.ConsentId ?? permission.OverrideId), (nameof(DatasetId), datasetId));
    }
}
