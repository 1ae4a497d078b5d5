using System.Collections.Immutable;
using System.Text.Json.Serialization;
using HrdCore.Classification;
using HrdCore.Domain.Json.Codecs;
using HrdCore.Domain.Parties;
using HrdCore.Domain.Records;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Domain.AtRisk;

/// <summary>Someone to be told when something happens, in the defender's own order.</summary>
/// <remarks>Immutable. Prints its classes.</remarks>
[JsonConverter(typeof(SelfRedactingJsonConverter))]
public sealed class EmergencyContact : DomainRecord<EmergencyContact>, IDomainRecord<EmergencyContact>
{
    /// <summary>Most ways to reach a contact, or languages.</summary>
    public const int MaxContacts = 16;

    /// <summary>The class of <see cref="Name"/>.</summary>
    public const DataClass NameClass = DataClass.Identity;

    /// <summary>The class of <see cref="Relation"/>.</summary>
    public const DataClass RelationClass = DataClass.Network;

    /// <summary>The class of <see cref="Contacts"/>.</summary>
    public const DataClass ContactsClass = DataClass.Contact;

    /// <summary>The class of <see cref="Note"/>.</summary>
    public const DataClass NoteClass = DataClass.Operational;

    /// <summary>Records a contact.</summary>
    /// <param name="id">Not empty.</param>
    /// <param name="name">Who it is.</param>
    /// <param name="relation">What the contact is to the defender.</param>
    /// <param name="contacts">Ways to reach the contact, the best one first; 1 to 16, each once.</param>
    /// <param name="languages">Languages that the contact speaks, each once; at most 16.</param>
    /// <param name="testedAt">When the contact last answered a test, or null when never; the years 1900 to 9000 of UTC.</param>
    /// <param name="note">How to speak with the contact, and what not to say; at most 500 characters; <see cref="DataClass.Operational"/>.</param>
    /// <exception cref="InvalidRecordException">A value is missing, outside its range, comes twice, or is classified otherwise.</exception>
    public EmergencyContact(
        Guid id,
        PersonName name,
        RelationKind relation,
        IEnumerable<ContactPoint> contacts,
        IEnumerable<LanguageTag>? languages = null,
        DateTimeOffset? testedAt = null,
        Sensitive<string>? note = null)
    {
        var check = new Check(nameof(EmergencyContact));
        Id = check.Id(id, nameof(id));
        Name = check.Required(name, nameof(name));
        Relation = check.Required(relation, nameof(relation));
        Contacts = check.Set(contacts, 1, MaxContacts, nameof(contacts));
        Languages = check.Set(languages, 0, MaxContacts, nameof(languages));
        TestedAt = check.MaybeInstant(testedAt, nameof(testedAt));
        Note = check.MaybeSecret(note, NoteClass, DomainText.LineLength, nameof(note));
        check.Done();
    }

    /// <inheritdoc/>
    public static RecordShape<EmergencyContact> Shape { get; } = new(
        "emergency-contact",
        static (ref RecordValues values) => new EmergencyContact(
            values.Next<Guid>(),
            values.Next<PersonName>(),
            values.Next<RelationKind>(),
            values.List<ContactPoint>(),
            values.List<LanguageTag>(),
            values.MaybeValue<DateTimeOffset>(),
            values.Maybe<Sensitive<string>>()),
        Member.Of("id", Codec.Id, (EmergencyContact contact) => contact.Id),
        Member.Of("name", Codec.Name, (EmergencyContact contact) => contact.Name, NameClass),
        Member.Of("relation", Codec.Term<RelationKind>(), (EmergencyContact contact) => contact.Relation, RelationClass),
        Member.List("contacts", Codec.Contact, (EmergencyContact contact) => contact.Contacts, ContactsClass),
        Member.List("languages", Codec.Language, (EmergencyContact contact) => contact.Languages).Sealed(),
        Member.MaybeValue("testedAt", Codec.Instant, (EmergencyContact contact) => contact.TestedAt),
        Member.Maybe("note", Codec.Secret(NoteClass, DomainText.LineLength), (EmergencyContact contact) => contact.Note));

    /// <summary>A random identifier.</summary>
    [NotSensitive("Random; says nothing about a person.")]
    public Guid Id { get; }

    /// <summary>Who it is.</summary>
    [Sensitive(NameClass)]
    public PersonName Name { get; }

    /// <summary>What the contact is to the defender.</summary>
    [Sensitive(RelationClass)]
    public RelationKind Relation { get; }

    /// <summary>Ways to reach the contact, the best one first.</summary>
    [Sensitive(ContactsClass)]
    public ImmutableArray<ContactPoint> Contacts { get; }

    /// <summary>Languages that the contact speaks, in the order given.</summary>
    public ImmutableArray<LanguageTag> Languages { get; }

    /// <summary>When the contact last answered a test, in UTC, or null when never.</summary>
    public DateTimeOffset? TestedAt { get; }

    /// <summary>How to speak with the contact, and what not to say, or null.</summary>
    [Sensitive(NoteClass)]
    public Sensitive<string>? Note { get; }

    /// <summary>The same contact after a test that was answered.</summary>
    /// <param name="instant">When.</param>
    /// <exception cref="InvalidRecordException">The instant is outside the years that are kept.</exception>
    public EmergencyContact Tested(DateTimeOffset instant) => Shape.With(this, (nameof(TestedAt), instant));
}
