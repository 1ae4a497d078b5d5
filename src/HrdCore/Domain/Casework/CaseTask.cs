using System.Text.Json.Serialization;
using HrdCore.Classification;
using HrdCore.Domain.Json.Codecs;
using HrdCore.Domain.Records;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Domain.Casework;

/// <summary>Something that somebody is to do in a case.</summary>
/// <remarks>Immutable. Instants are kept in UTC. Prints its classes.</remarks>
[JsonConverter(typeof(SelfRedactingJsonConverter))]
public sealed class CaseTask : DomainRecord<CaseTask>, IDomainRecord<CaseTask>
{
    /// <summary>The class of <see cref="Description"/>.</summary>
    public const DataClass DescriptionClass = DataClass.Operational;

    /// <summary>Records a task.</summary>
    /// <param name="id">Not empty.</param>
    /// <param name="description">What is to be done; at most 500 characters; <see cref="DataClass.Operational"/>.</param>
    /// <param name="priority">How soon.</param>
    /// <param name="dueAt">By when, or null when there is no date; the years 1900 to 9000 of UTC.</param>
    /// <param name="doneAt">When it was done, or null when not yet; the years 1900 to 9000 of UTC.</param>
    /// <param name="assignedTo">Whose task it is: the handle of a colleague, or null.</param>
    /// <exception cref="InvalidRecordException">A value is missing, outside its range, comes twice, does not fit the others, or is classified otherwise.</exception>
    public CaseTask(
        Guid id,
        Sensitive<string> description,
        Priority priority,
        DateTimeOffset? dueAt = null,
        DateTimeOffset? doneAt = null,
        Guid? assignedTo = null)
    {
        var check = new Check(nameof(CaseTask));
        Id = check.Id(id, nameof(id));
        Description = check.Secret(description, DescriptionClass, DomainText.LineLength, nameof(description));
        Priority = check.Required(priority, nameof(priority));
        DueAt = check.MaybeInstant(dueAt, nameof(dueAt));
        DoneAt = check.MaybeInstant(doneAt, nameof(doneAt));
        AssignedTo = check.MaybeId(assignedTo, nameof(assignedTo));
        check.Done();
    }

    /// <inheritdoc/>
    public static RecordShape<CaseTask> Shape { get; } = new(
        "case-task",
        static (ref RecordValues values) => new CaseTask(
            values.Next<Guid>(),
            values.Next<Sensitive<string>>(),
            values.Next<Priority>(),
            values.MaybeValue<DateTimeOffset>(),
            values.MaybeValue<DateTimeOffset>(),
            values.MaybeValue<Guid>()),
        Member.Of("id", Codec.Id, (CaseTask task) => task.Id),
        Member.Of("description", Codec.Secret(DescriptionClass, DomainText.LineLength), (CaseTask task) => task.Description),
        Member.Of("priority", Codec.Term<Priority>(), (CaseTask task) => task.Priority),
        Member.MaybeValue("dueAt", Codec.Instant, (CaseTask task) => task.DueAt),
        Member.MaybeValue("doneAt", Codec.Instant, (CaseTask task) => task.DoneAt),
        Member.MaybeValue("assignedTo", Codec.Id, (CaseTask task) => task.AssignedTo));

    /// <summary>A random identifier.</summary>
    [NotSensitive("Random; says nothing about a person.")]
    public Guid Id { get; }

    /// <summary>What is to be done.</summary>
    [Sensitive(DescriptionClass)]
    public Sensitive<string> Description { get; }

    /// <summary>How soon.</summary>
    public Priority Priority { get; }

    /// <summary>By when, in UTC, or null when there is no date.</summary>
    public DateTimeOffset? DueAt { get; }

    /// <summary>When it was done, in UTC, or null when not yet.</summary>
    public DateTimeOffset? DoneAt { get; }

    /// <summary>The handle of the colleague whose task it is, or null.</summary>
    [NotSensitive("Random; says nothing about a person.")]
    public Guid? AssignedTo { get; }

    /// <summary>Whether the task was late at an instant: not done by then, or done after it was due.</summary>
    /// <param name="instant">The instant that is asked about.</param>
    public bool IsOverdueAt(DateTimeOffset instant) => DueAt < (DoneAt < instant ? DoneAt : instant);
}
