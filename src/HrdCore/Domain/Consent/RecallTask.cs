using System.Text.Json.Serialization;
using HrdCore.Classification;
using HrdCore.Domain.Json.Codecs;
using HrdCore.Domain.Records;
using HrdCore.Domain.States;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Domain.Consent;

/// <summary>The duty to ask back what was sent and somebody's no stands against now, or what a narrower consent does not allow. A disclosure has at most one, so its identifier names the task too.</summary>
/// <remarks>Immutable. Prints its classes.</remarks>
[JsonConverter(typeof(SelfRedactingJsonConverter))]
public sealed class RecallTask : DomainRecord<RecallTask>, IDomainRecord<RecallTask>
{
    /// <summary>The class of <see cref="Recipient"/>.</summary>
    public const DataClass RecipientClass = DisclosureRecord.RecipientClass;

    /// <summary>Records a task.</summary>
    /// <param name="disclosureId">What was sent.</param>
    /// <param name="consentId">The consent that let it go; or null when it was an override.</param>
    /// <param name="recipient">Who has it; at most 500 characters; <see cref="RecipientClass"/>.</param>
    /// <param name="raisedAt">When it had to be asked back; the years 1900 to 9000 of UTC.</param>
    /// <param name="status">How far it is.</param>
    /// <param name="changedAt">When it came to be so; not before it was raised, and null only while open; the years 1900 to 9000 of UTC.</param>
    /// <param name="overrideId">The override that let it go; or null when it was a consent.</param>
    /// <exception cref="InvalidRecordException">A value is missing or outside its range, classified otherwise, the instants do not fit, or there is not just one of consent and override.</exception>
    public RecallTask(
        Guid disclosureId, Guid? consentId, Sensitive<string> recipient, DateTimeOffset raisedAt, RecallStatus status, DateTimeOffset? changedAt = null, Guid? overrideId = null)
    {
        var check = new Check(nameof(RecallTask));
        DisclosureId = check.Id(disclosureId, nameof(disclosureId));
        ConsentId = check.MaybeId(consentId, nameof(consentId));
        OverrideId = check.MaybeId(overrideId, nameof(overrideId));
        check.That(consentId is null != overrideId is null, nameof(consentId), ValidationRule.Inconsistent);
        Recipient = check.Secret(recipient, RecipientClass, DomainText.LineLength, nameof(recipient));
        RaisedAt = check.Instant(raisedAt, nameof(raisedAt));
        Status = check.Required(status, nameof(status));
        ChangedAt = check.MaybeInstant(changedAt, nameof(changedAt));
        check.That(changedAt is null == (status == RecallStatus.Open), nameof(changedAt), ValidationRule.Inconsistent);
        check.That(!(changedAt < raisedAt), nameof(changedAt), ValidationRule.Order);
        check.Done();
    }

    /// <inheritdoc/>
    public static RecordShape<RecallTask> Shape { get; } = new(
        "recall-task",
        static (ref RecordValues values) => new RecallTask(
            values.Next<Guid>(),
            values.MaybeValue<Guid>(),
            values.Next<Sensitive<string>>(),
            values.Next<DateTimeOffset>(),
            values.Next<RecallStatus>(),
            values.MaybeValue<DateTimeOffset>(),
            values.MaybeValue<Guid>()),
        Member.Of("disclosureId", Codec.Id, (RecallTask task) => task.DisclosureId),
        Member.MaybeValue("consentId", Codec.Id, (RecallTask task) => task.ConsentId),
        Member.Of("recipient", Codec.Secret(RecipientClass, DomainText.LineLength), (RecallTask task) => task.Recipient),
        Member.Of("raisedAt", Codec.Instant, (RecallTask task) => task.RaisedAt),
        Member.Of("status", Codec.Term<RecallStatus>(), (RecallTask task) => task.Status),
        Member.MaybeValue("changedAt", Codec.Instant, (RecallTask task) => task.ChangedAt),
        Member.MaybeValue("overrideId", Codec.Id, (RecallTask task) => task.OverrideId))
    {
        IsClosed = static _ => true,
    };

    /// <summary>The steps of a task.</summary>
    public static StateMachine<RecallStatus, RecallTask> States { get; } = new(
        "recall",
        RecallStatus.Open,
        Step(RecallStatus.Open, RecallStatus.Asked),
        Step(RecallStatus.Open, RecallStatus.Impossible),
        Step(RecallStatus.Asked, RecallStatus.Confirmed),
        Step(RecallStatus.Asked, RecallStatus.Refused),
        Step(RecallStatus.Asked, RecallStatus.Impossible),
        Step(RecallStatus.Refused, RecallStatus.Asked));

    /// <summary>What was sent.</summary>
    [NotSensitive("Random; says nothing about what was sent.")]
    public Guid DisclosureId { get; }

    /// <summary>The consent that let it go, or null when it was an override.</summary>
    [NotSensitive("Random; says nothing about the person.")]
    public Guid? ConsentId { get; }

    /// <summary>The override that let it go, or null when it was a consent.</summary>
    [NotSensitive("Random; says nothing about the person.")]
    public Guid? OverrideId { get; }

    /// <summary>Who has it.</summary>
    [Sensitive(RecipientClass)]
    public Sensitive<string> Recipient { get; }

    /// <summary>When it had to be asked back, in UTC: when the no was said, or another consent took the place of the former.</summary>
    public DateTimeOffset RaisedAt { get; }

    /// <summary>How far it is.</summary>
    public RecallStatus Status { get; }

    /// <summary>When it came to be so, in UTC, or null while open.</summary>
    public DateTimeOffset? ChangedAt { get; }

    /// <summary>The same task, one step on.</summary>
    /// <param name="status">The next state.</param>
    /// <param name="instant">When; not before it was raised.</param>
    /// <exception cref="ArgumentNullException">The state is null.</exception>
    /// <exception cref="TransitionRefusedException">There is no such step.</exception>
    /// <exception cref="InvalidRecordException">The instant lies before the task.</exception>
    public RecallTask MoveTo(RecallStatus status, DateTimeOffset instant)
    {
        States.Require(Status, status, this);
        return Shape.With(this, (nameof(Status), status), (nameof(ChangedAt), instant));
    }

    private static Transition<RecallStatus, RecallTask> Step(RecallStatus from, RecallStatus to) => StateMachine<RecallStatus, RecallTask>.Step(from, to);
}
