using System.Text.Json.Serialization;
using HrdCore.Classification;
using HrdCore.Domain.Json.Codecs;
using HrdCore.Domain.Records;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Domain.Documentation;

/// <summary>How one event stands to another.</summary>
/// <remarks>Immutable. Prints its classes. Read from the first to the second: the first precedes the second.</remarks>
[JsonConverter(typeof(SelfRedactingJsonConverter))]
public sealed class EventLink : DomainRecord<EventLink>, IDomainRecord<EventLink>
{
    /// <summary>Links two events.</summary>
    /// <param name="id">Not empty.</param>
    /// <param name="from">The first event.</param>
    /// <param name="to">The second event; another one.</param>
    /// <param name="kind">How the first stands to the second.</param>
    /// <exception cref="InvalidRecordException">A value is missing, outside its range, comes twice, does not fit the others, or is classified otherwise.</exception>
    public EventLink(
        Guid id,
        Guid from,
        Guid to,
        EventLinkKind kind)
    {
        var check = new Check(nameof(EventLink));
        Id = check.Id(id, nameof(id));
        From = check.Id(from, nameof(from));
        To = check.Id(to, nameof(to));
        Kind = check.Required(kind, nameof(kind));
        check.That(from != to, nameof(to), ValidationRule.Inconsistent);
        check.Done();
    }

    /// <inheritdoc/>
    public static RecordShape<EventLink> Shape { get; } = new(
        "event-link",
        static (ref RecordValues values) => new EventLink(
            values.Next<Guid>(),
            values.Next<Guid>(),
            values.Next<Guid>(),
            values.Next<EventLinkKind>()),
        Member.Of("id", Codec.Id, (EventLink link) => link.Id),
        Member.Of("from", Codec.Id, (EventLink link) => link.From),
        Member.Of("to", Codec.Id, (EventLink link) => link.To),
        Member.Of("kind", Codec.Term<EventLinkKind>(), (EventLink link) => link.Kind));

    /// <summary>A random identifier.</summary>
    [NotSensitive("Random; says nothing about a person.")]
    public Guid Id { get; }

    /// <summary>The first event.</summary>
    [NotSensitive("Random; says nothing about a person.")]
    public Guid From { get; }

    /// <summary>The second event.</summary>
    [NotSensitive("Random; says nothing about a person.")]
    public Guid To { get; }

    /// <summary>How the first stands to the second.</summary>
    public EventLinkKind Kind { get; }
}
