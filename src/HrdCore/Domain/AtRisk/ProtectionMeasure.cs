using System.Text.Json.Serialization;
using HrdCore.Classification;
using HrdCore.Domain.Json.Codecs;
using HrdCore.Domain.Records;
using HrdCore.Domain.States;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Domain.AtRisk;

/// <summary>One thing that is done to protect a defender.</summary>
/// <remarks>Immutable. Instants are kept in UTC. Prints its classes.</remarks>
[JsonConverter(typeof(SelfRedactingJsonConverter))]
public sealed class ProtectionMeasure : DomainRecord<ProtectionMeasure>, IDomainRecord<ProtectionMeasure>
{
    /// <summary>The class of <see cref="Kind"/>.</summary>
    public const DataClass KindClass = DataClass.Operational;

    /// <summary>The class of <see cref="Note"/>.</summary>
    public const DataClass NoteClass = DataClass.Operational;

    /// <summary>Records a measure.</summary>
    /// <param name="id">Not empty.</param>
    /// <param name="kind">What is done.</param>
    /// <param name="status">How far it is.</param>
    /// <param name="ownerId">Who sees to it, or null when nobody does yet.</param>
    /// <param name="dueAt">By when, or null; the years 1900 to 9000 of UTC.</param>
    /// <param name="note">How; at most 8,000 characters, lines allowed; <see cref="DataClass.Operational"/>.</param>
    /// <exception cref="InvalidRecordException">A value is missing, outside its range, or classified otherwise.</exception>
    public ProtectionMeasure(
        Guid id,
        ProtectionMeasureKind kind,
        MeasureStatus status,
        Guid? ownerId = null,
        DateTimeOffset? dueAt = null,
        Sensitive<string>? note = null)
    {
        var check = new Check(nameof(ProtectionMeasure));
        Id = check.Id(id, nameof(id));
        Kind = check.Required(kind, nameof(kind));
        Status = check.Required(status, nameof(status));
        OwnerId = check.MaybeId(ownerId, nameof(ownerId));
        DueAt = check.MaybeInstant(dueAt, nameof(dueAt));
        Note = check.MaybeSecret(note, NoteClass, DomainText.NarrativeLength, nameof(note), lines: true);
        check.Done();
    }

    /// <inheritdoc/>
    public static RecordShape<ProtectionMeasure> Shape { get; } = new(
        "protection-measure",
        static (ref RecordValues values) => new ProtectionMeasure(
            values.Next<Guid>(),
            values.Next<ProtectionMeasureKind>(),
            values.Next<MeasureStatus>(),
            values.MaybeValue<Guid>(),
            values.MaybeValue<DateTimeOffset>(),
            values.Maybe<Sensitive<string>>()),
        Member.Of("id", Codec.Id, (ProtectionMeasure measure) => measure.Id),
        Member.Of("kind", Codec.Term<ProtectionMeasureKind>(), (ProtectionMeasure measure) => measure.Kind, KindClass),
        Member.Of("status", Codec.Term<MeasureStatus>(), (ProtectionMeasure measure) => measure.Status).Fixed(),
        Member.MaybeValue("ownerId", Codec.Id, (ProtectionMeasure measure) => measure.OwnerId),
        Member.MaybeValue("dueAt", Codec.Instant, (ProtectionMeasure measure) => measure.DueAt),
        Member.Maybe("note", Codec.SecretLines(NoteClass, DomainText.NarrativeLength), (ProtectionMeasure measure) => measure.Note));

    /// <summary>The steps of a measure.</summary>
    public static StateMachine<MeasureStatus, ProtectionMeasure> States { get; } = new(
        "protection-measure",
        MeasureStatus.Planned,
        Step(MeasureStatus.Planned, MeasureStatus.InPlace),
        Step(MeasureStatus.Planned, MeasureStatus.Dropped),
        Step(MeasureStatus.InPlace, MeasureStatus.Ended));

    /// <summary>A random identifier.</summary>
    [NotSensitive("Random; says nothing about a person.")]
    public Guid Id { get; }

    /// <summary>What is done.</summary>
    [Sensitive(KindClass)]
    public ProtectionMeasureKind Kind { get; }

    /// <summary>How far it is.</summary>
    public MeasureStatus Status { get; }

    /// <summary>Who sees to it, or null when nobody does yet.</summary>
    [NotSensitive("Random; says nothing about the person.")]
    public Guid? OwnerId { get; }

    /// <summary>By when, in UTC, or null.</summary>
    public DateTimeOffset? DueAt { get; }

    /// <summary>How, or null.</summary>
    [Sensitive(NoteClass)]
    public Sensitive<string>? Note { get; }

    /// <summary>Whether it should be in place and is not.</summary>
    /// <param name="instant">Now.</param>
    public bool IsOverdueAt(DateTimeOffset instant) => Status == MeasureStatus.Planned && instant > DueAt;

    /// <summary>The same measure, one step on.</summary>
    /// <param name="status">The next state.</param>
    /// <exception cref="ArgumentNullException">The state is null.</exception>
    /// <exception cref="TransitionRefusedException">There is no such step.</exception>
    public ProtectionMeasure MoveTo(MeasureStatus status)
    {
        ArgumentNullException.ThrowIfNull(status);
        States.Require(Status, status, this);
        return Shape.With(this, (nameof(Status), status));
    }

    private static Transition<MeasureStatus, ProtectionMeasure> Step(MeasureStatus from, MeasureStatus to) => StateMachine<MeasureStatus, ProtectionMeasure>.Step(from, to);
}
