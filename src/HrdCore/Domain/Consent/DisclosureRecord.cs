using System.Collections.Immutable;
using System.Text.Json.Serialization;
using HrdCore.Classification;
using HrdCore.Domain.Json.Codecs;
using HrdCore.Domain.Records;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Domain.Consent;

/// <summary>What was sent to whom, and which consent or override let it go. <see cref="Authorised{TUse}.Disclose"/> makes one that is sure to fit.</summary>
/// <remarks>Immutable. Prints its classes. It says which classes and artefacts went out, not what was in them.</remarks>
[JsonConverter(typeof(SelfRedactingJsonConverter))]
public sealed class DisclosureRecord : DomainRecord<DisclosureRecord>, IDomainRecord<DisclosureRecord>
{
    /// <summary>The class of <see cref="Recipient"/>: who helps whom.</summary>
    public const DataClass RecipientClass = DataClass.Network;

    /// <summary>Records a disclosure.</summary>
    /// <param name="id">Not empty.</param>
    /// <param name="subjectId">Whom it was about.</param>
    /// <param name="purpose">What for.</param>
    /// <param name="classes">Every class of what was sent; one or more.</param>
    /// <param name="audience">Whom it was meant for.</param>
    /// <param name="recipient">Who got it; at most 500 characters; <see cref="RecipientClass"/>.</param>
    /// <param name="sentAt">When; the years 1900 to 9000 of UTC.</param>
    /// <param name="consentId">The consent; or null when it was an override.</param>
    /// <param name="overrideId">The override; or null when it was a consent.</param>
    /// <param name="artefactIds">The artefacts that were sent, each once; at most 256.</param>
    /// <param name="packageId">The package that was sent; or null.</param>
    /// <exception cref="InvalidRecordException">A value is missing, outside its range, comes twice or is classified otherwise, or there is not just one of consent and override.</exception>
    public DisclosureRecord(
        Guid id,
        Guid subjectId,
        ConsentPurpose purpose,
        DataClass classes,
        Audience audience,
        Sensitive<string> recipient,
        DateTimeOffset sentAt,
        Guid? consentId = null,
        Guid? overrideId = null,
        IEnumerable<Guid>? artefactIds = null,
        Guid? packageId = null)
    {
        var check = new Check(nameof(DisclosureRecord));
        Id = check.Id(id, nameof(id));
        SubjectId = check.Id(subjectId, nameof(subjectId));
        Purpose = check.Required(purpose, nameof(purpose));
        Classes = classes;
        check.That(ConsentQuestion.AreClasses(classes), nameof(classes), ValidationRule.OutOfRange);
        Audience = audience;
        check.That(ConsentQuestion.IsAudience(audience), nameof(audience), ValidationRule.OutOfRange);
        Recipient = check.Secret(recipient, RecipientClass, DomainText.LineLength, nameof(recipient));
        SentAt = check.Instant(sentAt, nameof(sentAt));
        ConsentId = check.MaybeId(consentId, nameof(consentId));
        OverrideId = check.MaybeId(overrideId, nameof(overrideId));
        check.That(consentId is null != overrideId is null, nameof(consentId), ValidationRule.Inconsistent);
        ArtefactIds = check.Ids(artefactIds, 0, ConsentScope.MaxArtefacts, nameof(artefactIds));
        PackageId = check.MaybeId(packageId, nameof(packageId));
        check.Done();
    }

    /// <inheritdoc/>
    public static RecordShape<DisclosureRecord> Shape { get; } = new(
        "disclosure",
        static (ref RecordValues values) => new DisclosureRecord(
            values.Next<Guid>(),
            values.Next<Guid>(),
            values.Next<ConsentPurpose>(),
            values.Next<DataClass>(),
            values.Next<Audience>(),
            values.Next<Sensitive<string>>(),
            values.Next<DateTimeOffset>(),
            values.MaybeValue<Guid>(),
            values.MaybeValue<Guid>(),
            values.List<Guid>(),
            values.MaybeValue<Guid>()),
        Member.Of("id", Codec.Id, (DisclosureRecord item) => item.Id),
        Member.Of("subjectId", Codec.Id, (DisclosureRecord item) => item.SubjectId),
        Member.Of("purpose", Codec.Term<ConsentPurpose>(), (DisclosureRecord item) => item.Purpose),
        Member.Of("classes", Codec.Classes, (DisclosureRecord item) => item.Classes),
        Member.Of("audience", Codec.Audience, (DisclosureRecord item) => item.Audience),
        Member.Of("recipient", Codec.Secret(RecipientClass, DomainText.LineLength), (DisclosureRecord item) => item.Recipient),
        Member.Of("sentAt", Codec.Instant, (DisclosureRecord item) => item.SentAt),
        Member.MaybeValue("consentId", Codec.Id, (DisclosureRecord item) => item.ConsentId),
        Member.MaybeValue("overrideId", Codec.Id, (DisclosureRecord item) => item.OverrideId),
        Member.List("artefactIds", Codec.Id, (DisclosureRecord item) => item.ArtefactIds),
        Member.MaybeValue("packageId", Codec.Id, (DisclosureRecord item) => item.PackageId))
    {
        IsClosed = static _ => true,
    };

    /// <summary>A random identifier.</summary>
    [NotSensitive("Random; says nothing about the person.")]
    public Guid Id { get; }

    /// <summary>Whom it was about.</summary>
    [NotSensitive("Random; says nothing about the person.")]
    public Guid SubjectId { get; }

    /// <summary>What for.</summary>
    public ConsentPurpose Purpose { get; }

    /// <summary>Every class of what was sent.</summary>
    public DataClass Classes { get; }

    /// <summary>Whom it was meant for.</summary>
    public Audience Audience { get; }

    /// <summary>Who got it.</summary>
    [Sensitive(RecipientClass)]
    public Sensitive<string> Recipient { get; }

    /// <summary>When, in UTC.</summary>
    public DateTimeOffset SentAt { get; }

    /// <summary>The consent, or null when it was an override.</summary>
    [NotSensitive("Random; says nothing about the person.")]
    public Guid? ConsentId { get; }

    /// <summary>The override, or null when it was a consent.</summary>
    [NotSensitive("Random; says nothing about the person.")]
    public Guid? OverrideId { get; }

    /// <summary>The artefacts that were sent, in the order given.</summary>
    [NotSensitive("Random; says nothing about what is in them.")]
    public ImmutableArray<Guid> ArtefactIds { get; }

    /// <summary>The package that was sent, or null.</summary>
    [NotSensitive("Random; says nothing about what is in it.")]
    public Guid? PackageId { get; }

    /// <summary>What was asked before it was sent.</summary>
    internal ConsentQuestion Question => new(SubjectId, Classes, Audience, ArtefactIds);
}
