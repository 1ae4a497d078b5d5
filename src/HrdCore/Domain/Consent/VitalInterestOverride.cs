using System.Text.Json.Serialization;
using HrdCore.Classification;
using HrdCore.Domain.Json.Codecs;
using HrdCore.Domain.Records;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Values;

namespace HrdCore.Domain.Consent;

/// <summary>The decision of two people to act for the life of someone who cannot be asked. It is a record of its own, short, never for the public, and counts only where the
/// caller's policy says so.</summary>
/// <remarks>Immutable. Instants are kept in UTC; the end is no longer part of the time. Prints its classes.</remarks>
[JsonConverter(typeof(SelfRedactingJsonConverter))]
public sealed class VitalInterestOverride : DomainRecord<VitalInterestOverride>, IDomainRecord<VitalInterestOverride>
{
    /// <summary>Hours that an override lasts at most: time to ask a family, counsel or a court, after which two people have to decide again.</summary>
    public const int MaxHours = 72;

    /// <summary>The class of <see cref="Reason"/>: what is going to be done, and why it cannot wait.</summary>
    public const DataClass ReasonClass = DataClass.Operational | DataClass.Health;

    /// <summary>Records an override.</summary>
    /// <param name="id">Not empty.</param>
    /// <param name="subjectId">Whose life it is.</param>
    /// <param name="scope">What it allows; not for the public.</param>
    /// <param name="proposedById">Who wants it; not the subject.</param>
    /// <param name="approvedById">Who agrees; another person, and not the subject.</param>
    /// <param name="reason">Why; at most 8,000 characters, lines allowed; <see cref="ReasonClass"/>.</param>
    /// <param name="unreachableSince">Since when the person cannot be asked; not after the decision; the years 1900 to 9000 of UTC.</param>
    /// <param name="decidedAt">When it was decided; the years 1900 to 9000 of UTC.</param>
    /// <param name="expiresAt">When it ends; after it was decided, and at most 72 hours after; the years 1900 to 9000 of UTC.</param>
    /// <exception cref="InvalidRecordException">A value is missing or outside its range, the two are one, it is for the public, or it lasts too long.</exception>
    public VitalInterestOverride(
        Guid id,
        Guid subjectId,
        ConsentScope scope,
        Guid proposedById,
        Guid approvedById,
        Sensitive<string> reason,
        DateTimeOffset unreachableSince,
        DateTimeOffset decidedAt,
        DateTimeOffset expiresAt)
    {
        var check = new Check(nameof(VitalInterestOverride));
        Id = check.Id(id, nameof(id));
        SubjectId = check.Id(subjectId, nameof(subjectId));
        Scope = check.Required(scope, nameof(scope));
        check.That(scope is null || !IsPublic(scope.Audience), nameof(scope), ValidationRule.OverrideNotPublic);
        ProposedById = check.Id(proposedById, nameof(proposedById));
        check.That(proposedById != subjectId, nameof(proposedById), ValidationRule.OverrideTwoPersons);
        ApprovedById = check.Id(approvedById, nameof(approvedById));
        check.That(approvedById != subjectId && approvedById != proposedById, nameof(approvedById), ValidationRule.OverrideTwoPersons);
        Reason = check.Secret(reason, ReasonClass, DomainText.NarrativeLength, nameof(reason), lines: true);
        UnreachableSince = check.Instant(unreachableSince, nameof(unreachableSince));
        DecidedAt = check.Instant(decidedAt, nameof(decidedAt));
        check.That(unreachableSince <= decidedAt, nameof(unreachableSince), ValidationRule.Order);
        ExpiresAt = check.Instant(expiresAt, nameof(expiresAt));
        check.That(expiresAt > decidedAt, nameof(expiresAt), ValidationRule.Order);
        check.That(expiresAt - decidedAt <= TimeSpan.FromHours(MaxHours), nameof(expiresAt), ValidationRule.OverrideTooLong, MaxHours);
        check.Done();
    }

    /// <inheritdoc/>
    public static RecordShape<VitalInterestOverride> Shape { get; } = new(
        "vital-interest-override",
        static (ref RecordValues values) => new VitalInterestOverride(
            values.Next<Guid>(),
            values.Next<Guid>(),
            values.Next<ConsentScope>(),
            values.Next<Guid>(),
            values.Next<Guid>(),
            values.Next<Sensitive<string>>(),
            values.Next<DateTimeOffset>(),
            values.Next<DateTimeOffset>(),
            values.Next<DateTimeOffset>()),
        Member.Of("id", Codec.Id, (VitalInterestOverride item) => item.Id),
        Member.Of("subjectId", Codec.Id, (VitalInterestOverride item) => item.SubjectId),
        Member.Of("scope", Codec.Record<ConsentScope>(), (VitalInterestOverride item) => item.Scope),
        Member.Of("proposedById", Codec.Id, (VitalInterestOverride item) => item.ProposedById),
        Member.Of("approvedById", Codec.Id, (VitalInterestOverride item) => item.ApprovedById),
        Member.Of("reason", Codec.SecretLines(ReasonClass, DomainText.NarrativeLength), (VitalInterestOverride item) => item.Reason),
        Member.Of("unreachableSince", Codec.Instant, (VitalInterestOverride item) => item.UnreachableSince),
        Member.Of("decidedAt", Codec.Instant, (VitalInterestOverride item) => item.DecidedAt),
        Member.Of("expiresAt", Codec.Instant, (VitalInterestOverride item) => item.ExpiresAt))
    {
        IsClosed = static _ => true,
    };

    /// <summary>A random identifier.</summary>
    [NotSensitive("Random; says nothing about the person.")]
    public Guid Id { get; }

    /// <summary>Whose life it is.</summary>
    [NotSensitive("Random; says nothing about the person.")]
    public Guid SubjectId { get; }

    /// <summary>What it allows.</summary>
    public ConsentScope Scope { get; }

    /// <summary>Who wanted it.</summary>
    [NotSensitive("Random; says nothing about the person.")]
    public Guid ProposedById { get; }

    /// <summary>Who agreed.</summary>
    [NotSensitive("Random; says nothing about the person.")]
    public Guid ApprovedById { get; }

    /// <summary>Why.</summary>
    [Sensitive(ReasonClass)]
    public Sensitive<string> Reason { get; }

    /// <summary>Since when the person could not be asked, in UTC.</summary>
    public DateTimeOffset UnreachableSince { get; }

    /// <summary>When it was decided, in UTC.</summary>
    public DateTimeOffset DecidedAt { get; }

    /// <summary>When it ends, in UTC.</summary>
    public DateTimeOffset ExpiresAt { get; }

    /// <summary>Whether it is in date.</summary>
    /// <param name="instant">The instant; the end is no longer part of the time.</param>
    public bool IsInDateAt(DateTimeOffset instant) => instant >= DecidedAt && instant < ExpiresAt;

    private static bool IsPublic(Audience audience) => audience is Audience.PublicReport or Audience.OpenData;
}
