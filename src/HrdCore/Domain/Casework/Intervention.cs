using System.Text.Json.Serialization;
using HrdCore.Classification;
using HrdCore.Domain.Json.Codecs;
using HrdCore.Domain.Records;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Domain.Casework;

/// <summary>Something that was done for the defenders of a case towards somebody else: a letter, a visit, a complaint; what was answered, and what it changed.</summary>
/// <remarks>Immutable. Prints its classes. Help that goes to the defender is a <see cref="Support"/>.</remarks>
[JsonConverter(typeof(SelfRedactingJsonConverter))]
public sealed class Intervention : DomainRecord<Intervention>, IDomainRecord<Intervention>
{
    /// <summary>The class of <see cref="Addressee"/>.</summary>
    public const DataClass AddresseeClass = DataClass.Network;

    /// <summary>Records an intervention.</summary>
    /// <param name="id">Not empty.</param>
    /// <param name="kind">What was done.</param>
    /// <param name="date">When, as precisely as known.</param>
    /// <param name="actorId">The actor of the case who did it, or null when the organisation did it itself.</param>
    /// <param name="addressee">Who was asked to do something; at most 500 characters; <see cref="DataClass.Network"/>.</param>
    /// <param name="response">What was answered, or null when nothing is known of it.</param>
    /// <param name="impact">What it changed, or null when that is not known.</param>
    /// <param name="priority">How soon it had to be, or null.</param>
    /// <exception cref="InvalidRecordException">An identifier is empty, the kind is missing, or the addressee is blank, too long or classified otherwise.</exception>
    public Intervention(
        Guid id,
        InterventionKind kind,
        UncertainDate date,
        Guid? actorId = null,
        Sensitive<string>? addressee = null,
        InterventionResponse? response = null,
        Impact? impact = null,
        Priority? priority = null)
    {
        var check = new Check(nameof(Intervention));
        Id = check.Id(id, nameof(id));
        Kind = check.Required(kind, nameof(kind));
        Date = date;
        ActorId = check.MaybeId(actorId, nameof(actorId));
        Addressee = check.MaybeSecret(addressee, AddresseeClass, DomainText.LineLength, nameof(addressee));
        Response = response;
        Impact = impact;
        Priority = priority;
        check.Done();
    }

    /// <inheritdoc/>
    public static RecordShape<Intervention> Shape { get; } = new(
        "intervention",
        static (ref RecordValues values) => new Intervention(
            values.Next<Guid>(),
            values.Next<InterventionKind>(),
            values.Next<UncertainDate>(),
            values.MaybeValue<Guid>(),
            values.Maybe<Sensitive<string>>(),
            values.Maybe<InterventionResponse>(),
            values.Maybe<Impact>(),
            values.Maybe<Priority>()),
        Member.Of("id", Codec.Id, (Intervention item) => item.Id),
        Member.Of("kind", Codec.Term<InterventionKind>(), (Intervention item) => item.Kind),
        Member.Of("date", Codec.Date, (Intervention item) => item.Date),
        Member.MaybeValue("actorId", Codec.Id, (Intervention item) => item.ActorId),
        Member.Maybe("addressee", Codec.Secret(AddresseeClass, DomainText.LineLength), (Intervention item) => item.Addressee),
        Member.Maybe("response", Codec.Term<InterventionResponse>(), (Intervention item) => item.Response),
        Member.Maybe("impact", Codec.Term<Impact>(), (Intervention item) => item.Impact),
        Member.Maybe("priority", Codec.Term<Priority>(), (Intervention item) => item.Priority));

    /// <summary>A random identifier.</summary>
    [NotSensitive("Random; says nothing about a person.")]
    public Guid Id { get; }

    /// <summary>What was done.</summary>
    public InterventionKind Kind { get; }

    /// <summary>When.</summary>
    public UncertainDate Date { get; }

    /// <summary>The actor of the case who did it, or null when the organisation did it itself.</summary>
    [NotSensitive("Random; says nothing about the actor.")]
    public Guid? ActorId { get; }

    /// <summary>Who was asked to do something, or null.</summary>
    [Sensitive(AddresseeClass)]
    public Sensitive<string>? Addressee { get; }

    /// <summary>What was answered, or null when nothing is known of it.</summary>
    public InterventionResponse? Response { get; }

    /// <summary>What it changed, or null when that is not known.</summary>
    public Impact? Impact { get; }

    /// <summary>How soon it had to be, or null.</summary>
    public Priority? Priority { get; }
}
