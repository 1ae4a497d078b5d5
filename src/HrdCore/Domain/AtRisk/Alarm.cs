using System.Collections.Immutable;
using System.Text.Json.Serialization;
using HrdCore.Classification;
using HrdCore.Domain.Json.Codecs;
using HrdCore.Domain.Records;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Domain.AtRisk;

/// <summary>That something may have happened to a defender: who says so, and who says that it is over.</summary>
/// <remarks>Immutable. It belongs to a plan, which knows how many people it takes. Instants are kept in UTC. Prints its classes.</remarks>
[JsonConverter(typeof(SelfRedactingJsonConverter))]
public sealed class Alarm : DomainRecord<Alarm>, IDomainRecord<Alarm>
{
    /// <summary>The class of <see cref="Trigger"/>.</summary>
    public const DataClass TriggerClass = DataClass.Operational;

    /// <summary>The class of <see cref="CheckInId"/>.</summary>
    public const DataClass CheckInIdClass = DataClass.Operational;

    /// <summary>Records an alarm.</summary>
    /// <param name="trigger">What is said to have happened.</param>
    /// <param name="raisedAt">When it was first said; the years 1900 to 9000 of UTC.</param>
    /// <param name="reporterIds">Who says so; at most 16, each once. None only where a check-in raised it.</param>
    /// <param name="checkInId">The check-in that was missed or forced; or null; <see cref="DataClass.Operational"/>.</param>
    /// <param name="triggeredAt">When enough of them agreed, not before it was raised; or null when not yet; the years 1900 to 9000 of UTC.</param>
    /// <param name="endedByIds">Who says that it is over, at most 16, each once.</param>
    /// <param name="lastSaidAt">When it was said last, not before it was raised; or null when it was said once; the years 1900 to 9000 of UTC.</param>
    /// <exception cref="InvalidRecordException">A value is missing, outside its range or comes twice, nobody raised it, or it was triggered or said again before it was raised.</exception>
    public Alarm(
        ContingencyTrigger trigger,
        DateTimeOffset raisedAt,
        IEnumerable<Guid>? reporterIds = null,
        Sensitive<Guid>? checkInId = null,
        DateTimeOffset? triggeredAt = null,
        IEnumerable<Guid>? endedByIds = null,
        DateTimeOffset? lastSaidAt = null)
    {
        var check = new Check(nameof(Alarm));
        Trigger = check.Required(trigger, nameof(trigger));
        RaisedAt = check.Instant(raisedAt, nameof(raisedAt));
        ReporterIds = check.Ids(reporterIds, 0, ContingencyInstruction.MaxActivators, nameof(reporterIds));
        CheckInId = check.MaybeSecretId(checkInId, CheckInIdClass, nameof(checkInId));
        TriggeredAt = check.MaybeInstant(triggeredAt, nameof(triggeredAt));
        EndedByIds = check.Ids(endedByIds, 0, ContingencyInstruction.MaxActivators, nameof(endedByIds));
        LastSaidAt = check.MaybeInstant(lastSaidAt, nameof(lastSaidAt));
        check.That(checkInId is not null || !ReporterIds.IsEmpty, nameof(reporterIds), ValidationRule.Required);
        check.That(!(triggeredAt < raisedAt), nameof(triggeredAt), ValidationRule.Order);
        check.That(!(lastSaidAt < raisedAt), nameof(lastSaidAt), ValidationRule.Order);
        check.Done();
    }

    /// <inheritdoc/>
    public static RecordShape<Alarm> Shape { get; } = new(
        "alarm",
        static (ref RecordValues values) => new Alarm(
            values.Next<ContingencyTrigger>(),
            values.Next<DateTimeOffset>(),
            values.List<Guid>(),
            values.Maybe<Sensitive<Guid>>(),
            values.MaybeValue<DateTimeOffset>(),
            values.List<Guid>(),
            values.MaybeValue<DateTimeOffset>()),
        Member.Of("trigger", Codec.Term<ContingencyTrigger>(), (Alarm alarm) => alarm.Trigger, TriggerClass),
        Member.Of("raisedAt", Codec.Instant, (Alarm alarm) => alarm.RaisedAt),
        Member.List("reporterIds", Codec.Id, (Alarm alarm) => alarm.ReporterIds),
        Member.Maybe("checkInId", Codec.Secret(CheckInIdClass, Codec.Id), (Alarm alarm) => alarm.CheckInId).AlwaysSealed(length: 40),
        Member.MaybeValue("triggeredAt", Codec.Instant, (Alarm alarm) => alarm.TriggeredAt),
        Member.List("endedByIds", Codec.Id, (Alarm alarm) => alarm.EndedByIds),
        Member.MaybeValue("lastSaidAt", Codec.Instant, (Alarm alarm) => alarm.LastSaidAt))
    {
        IsClosed = static _ => true,
    };

    /// <summary>What is said to have happened.</summary>
    [Sensitive(TriggerClass)]
    public ContingencyTrigger Trigger { get; }

    /// <summary>When it was first said, in UTC.</summary>
    public DateTimeOffset RaisedAt { get; }

    /// <summary>Who says so, in the order given.</summary>
    [NotSensitive("Random; says nothing about the persons.")]
    public ImmutableArray<Guid> ReporterIds { get; }

    /// <summary>The check-in that was missed or forced, or null.</summary>
    [Sensitive(CheckInIdClass)]
    public Sensitive<Guid>? CheckInId { get; }

    /// <summary>When enough of them agreed, in UTC, or null when not yet.</summary>
    public DateTimeOffset? TriggeredAt { get; }

    /// <summary>Who says that it is over, in the order given.</summary>
    [NotSensitive("Random; says nothing about the persons.")]
    public ImmutableArray<Guid> EndedByIds { get; }

    /// <summary>When it was said last, in UTC, or null when it was said once.</summary>
    public DateTimeOffset? LastSaidAt { get; }

    /// <summary>The last instant that the alarm knows of: whatever comes next is not before it.</summary>
    internal DateTimeOffset LastAt => new[] { RaisedAt, LastSaidAt ?? RaisedAt, TriggeredAt ?? RaisedAt }.Max();
}
