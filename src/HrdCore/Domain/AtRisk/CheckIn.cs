using System.Text.Json.Serialization;
using HrdCore.Classification;
using HrdCore.Domain.Json.Codecs;
using HrdCore.Domain.Records;
using HrdCore.Domain.States;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Domain.AtRisk;

/// <summary>One sign of life: awaited, and received or missed.</summary>
/// <remarks>Immutable. It has no clock of its own; the caller says what time it is. A sign at the very instant is still in time. Instants are kept in UTC. Prints its classes.</remarks>
[JsonConverter(typeof(SelfRedactingJsonConverter))]
public sealed class CheckIn : DomainRecord<CheckIn>, IDomainRecord<CheckIn>
{
    // Where it stands and when it came tell with the alarm of the plan whether it was forced, so none of the three shows in a sealed document, nor that it is there.
    /// <summary>The class of <see cref="Status"/>.</summary>
    public const DataClass StatusClass = DataClass.Operational;

    /// <summary>The class of <see cref="ReceivedAt"/>.</summary>
    public const DataClass ReceivedAtClass = DataClass.Operational;

    /// <summary>The class of <see cref="IsForced"/>.</summary>
    public const DataClass IsForcedClass = DataClass.Operational;

    /// <summary>Records a sign of life.</summary>
    /// <param name="id">Not empty.</param>
    /// <param name="profileId">The profile whose plan it belongs to.</param>
    /// <param name="dueAt">When it is due; the years 1900 to 9000 of UTC.</param>
    /// <param name="missedAt">When it counts as missed; not before it is due; the years 1900 to 9000 of UTC.</param>
    /// <param name="status">Where it stands.</param>
    /// <param name="receivedAt">When it came; exactly when received; <see cref="DataClass.Operational"/>; the years 1900 to 9000 of UTC.</param>
    /// <param name="isForced">Whether it was given under duress; exactly when received.</param>
    /// <exception cref="InvalidRecordException">An identifier or the state is missing, an instant is outside the years that are kept, or the values do not fit the state.</exception>
    public CheckIn(
        Guid id,
        Guid profileId,
        DateTimeOffset dueAt,
        DateTimeOffset missedAt,
        CheckInStatus status,
        Sensitive<DateTimeOffset>? receivedAt = null,
        bool? isForced = null)
    {
        var check = new Check(nameof(CheckIn));
        Id = check.Id(id, nameof(id));
        ProfileId = check.Id(profileId, nameof(profileId));
        DueAt = check.Instant(dueAt, nameof(dueAt));
        MissedAt = check.Instant(missedAt, nameof(missedAt));
        Status = check.Required(status, nameof(status));
        ReceivedAt = check.MaybeSecretInstant(receivedAt, ReceivedAtClass, nameof(receivedAt));
        IsForced = isForced;
        check.That(missedAt >= dueAt, nameof(missedAt), ValidationRule.Order);
        check.That(receivedAt is not null == (status == CheckInStatus.Kept), nameof(receivedAt), ValidationRule.Inconsistent);
        check.That(isForced is not null == (status == CheckInStatus.Kept), nameof(isForced), ValidationRule.Inconsistent);
        check.Done();
    }

    /// <inheritdoc/>
    public static RecordShape<CheckIn> Shape { get; } = new(
        "check-in",
        static (ref RecordValues values) => new CheckIn(
            values.Next<Guid>(),
            values.Next<Guid>(),
            values.Next<DateTimeOffset>(),
            values.Next<DateTimeOffset>(),
            values.Next<CheckInStatus>(),
            values.Maybe<Sensitive<DateTimeOffset>>(),
            values.MaybeValue<bool>()),
        Member.Of("id", Codec.Id, (CheckIn checkIn) => checkIn.Id),
        Member.Of("profileId", Codec.Id, (CheckIn checkIn) => checkIn.ProfileId),
        Member.Of("dueAt", Codec.Instant, (CheckIn checkIn) => checkIn.DueAt),
        Member.Of("missedAt", Codec.Instant, (CheckIn checkIn) => checkIn.MissedAt),
        Member.Of("status", Codec.Term<CheckInStatus>(), (CheckIn checkIn) => checkIn.Status, StatusClass),
        Member.Maybe("receivedAt", Codec.Secret(ReceivedAtClass, Codec.Instant), (CheckIn checkIn) => checkIn.ReceivedAt).AlwaysSealed(length: 32),
        Member.MaybeValue("isForced", Codec.Boolean, (CheckIn checkIn) => checkIn.IsForced, IsForcedClass).AlwaysSealed(length: 8))
    {
        IsClosed = static _ => true,
    };

    /// <summary>The steps of a sign of life. Where it stands is sensitive, so a refusal in words leaves it out.</summary>
    public static StateMachine<CheckInStatus, CheckIn> States { get; } = new(
        "check-in",
        CheckInStatus.Awaited,
        Step(CheckInStatus.Awaited, CheckInStatus.Kept),
        Step(CheckInStatus.Awaited, CheckInStatus.Overdue),
        Step(CheckInStatus.Overdue, CheckInStatus.Kept),
        Step(CheckInStatus.Overdue, CheckInStatus.Missed))
    {
        IsSensitive = true,
    };

    /// <summary>A random identifier.</summary>
    [NotSensitive("Random; says nothing about a person.")]
    public Guid Id { get; }

    /// <summary>The profile whose plan it belongs to.</summary>
    [NotSensitive("Random; says nothing about a person.")]
    public Guid ProfileId { get; }

    /// <summary>When it is due, in UTC.</summary>
    public DateTimeOffset DueAt { get; }

    /// <summary>The last instant at which it is not yet missed, in UTC.</summary>
    public DateTimeOffset MissedAt { get; }

    /// <summary>Where it stands.</summary>
    [Sensitive(StatusClass)]
    public CheckInStatus Status { get; }

    /// <summary>When it came, in UTC, or null.</summary>
    [Sensitive(ReceivedAtClass)]
    public Sensitive<DateTimeOffset>? ReceivedAt { get; }

    /// <summary>Whether it was given under duress, or null when it did not come.</summary>
    [Sensitive(IsForcedClass)]
    public bool? IsForced { get; }

    /// <summary>Whether someone has to act: it was missed, or came under duress.</summary>
    public bool IsAlarm() => Status == CheckInStatus.Missed || IsForced == true;

    /// <summary>The same sign, received.</summary>
    /// <param name="instant">When.</param>
    /// <param name="isForced">Whether it was given under duress, for example with the word agreed for that.</param>
    /// <exception cref="TransitionRefusedException">It was received or missed already.</exception>
    /// <exception cref="InvalidRecordException">The instant is outside the years that are kept.</exception>
    public CheckIn Receive(DateTimeOffset instant, bool isForced = false)
    {
        States.Require(Status, CheckInStatus.Kept, this);
        return Shape.With(this, (nameof(Status), CheckInStatus.Kept), (nameof(ReceivedAt), new Sensitive<DateTimeOffset>(instant, ReceivedAtClass)), (nameof(IsForced), isForced));
    }

    /// <summary>The same sign as it stands at an instant when none has come: itself, or overdue, or missed.</summary>
    /// <param name="instant">Now.</param>
    public CheckIn At(DateTimeOffset instant) =>
        Status == CheckInStatus.Awaited && instant > DueAt ? Shape.With(this, (nameof(Status), CheckInStatus.Overdue)).At(instant)
        : Status == CheckInStatus.Overdue && instant > MissedAt ? Shape.With(this, (nameof(Status), CheckInStatus.Missed))
        : this;

    private static Transition<CheckInStatus, CheckIn> Step(CheckInStatus from, CheckInStatus to) => StateMachine<CheckInStatus, CheckIn>.Step(from, to);
}
