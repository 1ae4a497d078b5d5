using System.Text.Json.Serialization;
using HrdCore.Classification;
using HrdCore.Domain.Json.Codecs;
using HrdCore.Domain.Records;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Domain.Casework;

/// <summary>Somebody else who acts in a case: a local partner, another organisation, an embassy, a body of the United Nations.</summary>
/// <remarks>Immutable. Prints its classes. Who works with whom is worth as much to a pursuer as who is hidden where.</remarks>
[JsonConverter(typeof(SelfRedactingJsonConverter))]
public sealed class CaseActor : DomainRecord<CaseActor>, IDomainRecord<CaseActor>
{
    /// <summary>The class of <see cref="Name"/>.</summary>
    public const DataClass NameClass = DataClass.Network;

    /// <summary>The class of <see cref="Contact"/>.</summary>
    public const DataClass ContactClass = DataClass.Contact;

    /// <summary>Records an actor.</summary>
    /// <param name="id">Not empty.</param>
    /// <param name="kind">What kind of actor.</param>
    /// <param name="name">Who it is; at most 500 characters; <see cref="DataClass.Network"/>.</param>
    /// <param name="period">From when to when, or null when not known.</param>
    /// <param name="contact">How to reach them; at most 500 characters; <see cref="DataClass.Contact"/>.</param>
    /// <exception cref="InvalidRecordException">The identifier is empty, the kind or the name is missing, or a text is blank, too long or classified otherwise.</exception>
    public CaseActor(
        Guid id,
        ActorKind kind,
        Sensitive<string> name,
        UncertainPeriod? period = null,
        Sensitive<string>? contact = null)
    {
        var check = new Check(nameof(CaseActor));
        Id = check.Id(id, nameof(id));
        Kind = check.Required(kind, nameof(kind));
        Name = check.Secret(name, NameClass, DomainText.LineLength, nameof(name));
        Period = period;
        Contact = check.MaybeSecret(contact, ContactClass, DomainText.LineLength, nameof(contact));
        check.Done();
    }

    /// <inheritdoc/>
    public static RecordShape<CaseActor> Shape { get; } = new(
        "case-actor",
        static (ref RecordValues values) => new CaseActor(
            values.Next<Guid>(),
            values.Next<ActorKind>(),
            values.Next<Sensitive<string>>(),
            values.MaybeValue<UncertainPeriod>(),
            values.Maybe<Sensitive<string>>()),
        Member.Of("id", Codec.Id, (CaseActor actor) => actor.Id),
        Member.Of("kind", Codec.Term<ActorKind>(), (CaseActor actor) => actor.Kind),
        Member.Of("name", Codec.Secret(NameClass, DomainText.LineLength), (CaseActor actor) => actor.Name),
        Member.MaybeValue("period", Codec.Period, (CaseActor actor) => actor.Period).Sealed(),
        Member.Maybe("contact", Codec.Secret(ContactClass, DomainText.LineLength), (CaseActor actor) => actor.Contact));

    /// <summary>A random identifier.</summary>
    [NotSensitive("Random; says nothing about the actor.")]
    public Guid Id { get; }

    /// <summary>What kind of actor.</summary>
    public ActorKind Kind { get; }

    /// <summary>Who it is.</summary>
    [Sensitive(NameClass)]
    public Sensitive<string> Name { get; }

    /// <summary>From when to when, or null when not known.</summary>
    public UncertainPeriod? Period { get; }

    /// <summary>How to reach them, or null.</summary>
    [Sensitive(ContactClass)]
    public Sensitive<string>? Contact { get; }
}
