using System.Text.Json.Serialization;
using HrdCore.Classification;
using HrdCore.Domain.Json.Codecs;
using HrdCore.Domain.Records;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Domain.Parties;

/// <summary>Who told something. A source may stay without a name; that there is one is kept back as well.</summary>
/// <remarks>Immutable. Prints its class. It stands by itself: what was told points to it, and nothing in it points to the case. A source may be the victim.</remarks>
[JsonConverter(typeof(SelfRedactingJsonConverter))]
public sealed class Source : DomainRecord<Source>, IDomainRecord<Source>
{
    /// <summary>The class of <see cref="Connection"/>.</summary>
    public const DataClass ConnectionClass = DataClass.Source;

    /// <summary>The class of <see cref="Name"/>.</summary>
    public const DataClass NameClass = DataClass.Source;

    /// <summary>The class of <see cref="Contact"/>.</summary>
    public const DataClass ContactClass = DataClass.Source;

    /// <summary>The class of <see cref="PartyId"/>.</summary>
    public const DataClass PartyIdClass = DataClass.Source;

    /// <summary>The class of <see cref="Promises"/>.</summary>
    public const DataClass PromisesClass = DataClass.Source;

    /// <summary>Records a source.</summary>
    /// <param name="id">Not empty, and not made from anything about the person.</param>
    /// <param name="connection">How the source comes to know.</param>
    /// <param name="name">At most 500 characters; <see cref="DataClass.Source"/>; or null for a source without a name.</param>
    /// <param name="contact">How to reach the source; at most 500 characters; <see cref="DataClass.Source"/>; or null.</param>
    /// <param name="partyId">The record of the person or organisation that the source is; <see cref="DataClass.Source"/>; or null.</param>
    /// <param name="promises">What was promised to the source; at most 8,000 characters, lines allowed; <see cref="DataClass.Source"/>; or null.</param>
    /// <exception cref="InvalidRecordException">A value is missing, too long, or classified otherwise.</exception>
    public Source(
        Guid id,
        SourceConnection connection,
        Sensitive<string>? name = null,
        Sensitive<string>? contact = null,
        Sensitive<Guid>? partyId = null,
        Sensitive<string>? promises = null)
    {
        var check = new Check(nameof(Source));
        Id = check.Id(id, nameof(id));
        Connection = check.Required(connection, nameof(connection));
        Name = check.MaybeSecret(name, NameClass, DomainText.LineLength, nameof(name));
        Contact = check.MaybeSecret(contact, ContactClass, DomainText.LineLength, nameof(contact));
        PartyId = check.MaybeSecretId(partyId, PartyIdClass, nameof(partyId));
        Promises = check.MaybeSecret(promises, PromisesClass, DomainText.NarrativeLength, nameof(promises), lines: true);
        check.Done();
    }

    /// <inheritdoc/>
    public static RecordShape<Source> Shape { get; } = new(
        "source",
        static (ref RecordValues values) => new Source(
            values.Next<Guid>(),
            values.Next<SourceConnection>(),
            values.Maybe<Sensitive<string>>(),
            values.Maybe<Sensitive<string>>(),
            values.Maybe<Sensitive<Guid>>(),
            values.Maybe<Sensitive<string>>()),
        Member.Of("id", Codec.Id, (Source source) => source.Id),
        Member.Of("connection", Codec.Term<SourceConnection>(), (Source source) => source.Connection, ConnectionClass),
        Member.Maybe("name", Codec.Secret(NameClass, DomainText.LineLength), (Source source) => source.Name),
        Member.Maybe("contact", Codec.Secret(ContactClass, DomainText.LineLength), (Source source) => source.Contact),
        Member.Maybe("partyId", Codec.Secret(PartyIdClass, Codec.Id), (Source source) => source.PartyId),
        Member.Maybe("promises", Codec.SecretLines(PromisesClass, DomainText.NarrativeLength), (Source source) => source.Promises));

    /// <summary>A random identifier.</summary>
    [NotSensitive("Random; says nothing about a person.")]
    public Guid Id { get; }

    /// <summary>How the source comes to know.</summary>
    [Sensitive(ConnectionClass)]
    public SourceConnection Connection { get; }

    /// <summary>Who it is, or null for a source without a name.</summary>
    [Sensitive(NameClass)]
    public Sensitive<string>? Name { get; }

    /// <summary>How to reach the source, or null.</summary>
    [Sensitive(ContactClass)]
    public Sensitive<string>? Contact { get; }

    /// <summary>The record of the person or organisation that the source is, or null.</summary>
    [Sensitive(PartyIdClass)]
    public Sensitive<Guid>? PartyId { get; }

    /// <summary>What was promised to the source, or null.</summary>
    [Sensitive(PromisesClass)]
    public Sensitive<string>? Promises { get; }

    /// <summary>Whether nothing says who it is.</summary>
    public bool IsAnonymous() => Name is null && PartyId is null;
}
