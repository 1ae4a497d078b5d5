using System.Collections.Immutable;
using System.Text.Json.Serialization;
using HrdCore.Classification;
using HrdCore.Domain.Json.Codecs;
using HrdCore.Domain.Records;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Values;

namespace HrdCore.Domain.Parties;

/// <summary>Someone of a defender's family. What they are to the defender is said by a <see cref="Relationship"/>.</summary>
/// <remarks>Immutable. Prints its classes. Families are threatened to reach the defender, so they are kept back like the defender.</remarks>
[JsonConverter(typeof(SelfRedactingJsonConverter))]
public sealed class FamilyMember : DomainRecord<FamilyMember>, IDomainRecord<FamilyMember>
{
    /// <summary>Most contacts or languages.</summary>
    public const int MaxItems = 16;

    /// <summary>The class of <see cref="Name"/>.</summary>
    public const DataClass NameClass = DataClass.Identity;

    /// <summary>The class of <see cref="Birth"/>.</summary>
    public const DataClass BirthClass = DataClass.Family;

    /// <summary>The class of <see cref="Contacts"/>.</summary>
    public const DataClass ContactsClass = DataClass.Contact;

    /// <summary>The class of <see cref="Whereabouts"/>.</summary>
    public const DataClass WhereaboutsClass = DataClass.Location;

    /// <summary>The class of <see cref="Note"/>.</summary>
    public const DataClass NoteClass = DataClass.Family;

    /// <summary>Records a member of the family.</summary>
    /// <param name="id">Not empty, and not made from anything about the person.</param>
    /// <param name="name">The name.</param>
    /// <param name="birth">When born, as precisely as known; <see cref="DataClass.Family"/>; or null.</param>
    /// <param name="contacts">Ways to reach them; at most 16, each once.</param>
    /// <param name="languages">Languages that they speak; at most 16, each once.</param>
    /// <param name="whereabouts">Where they are; at most 500 characters; <see cref="DataClass.Location"/>; or null.</param>
    /// <param name="note">What else has to be known about them; at most 8,000 characters, lines allowed; <see cref="DataClass.Family"/>; or null.</param>
    /// <exception cref="InvalidRecordException">A value is missing, too long, comes twice, or is classified otherwise.</exception>
    public FamilyMember(
        Guid id,
        PersonName name,
        Sensitive<UncertainDate>? birth = null,
        IEnumerable<ContactPoint>? contacts = null,
        IEnumerable<LanguageTag>? languages = null,
        Sensitive<string>? whereabouts = null,
        Sensitive<string>? note = null)
    {
        var check = new Check(nameof(FamilyMember));
        Id = check.Id(id, nameof(id));
        Name = check.Required(name, nameof(name));
        Birth = check.MaybeSecret(birth, BirthClass, nameof(birth));
        Contacts = check.Set(contacts, 0, MaxItems, nameof(contacts));
        Languages = check.Set(languages, 0, MaxItems, nameof(languages));
        Whereabouts = check.MaybeSecret(whereabouts, WhereaboutsClass, DomainText.LineLength, nameof(whereabouts));
        Note = check.MaybeSecret(note, NoteClass, DomainText.NarrativeLength, nameof(note), lines: true);
        check.Done();
    }

    /// <inheritdoc/>
    public static RecordShape<FamilyMember> Shape { get; } = new(
        "family-member",
        static (ref RecordValues values) => new FamilyMember(
            values.Next<Guid>(),
            values.Next<PersonName>(),
            values.Maybe<Sensitive<UncertainDate>>(),
            values.List<ContactPoint>(),
            values.List<LanguageTag>(),
            values.Maybe<Sensitive<string>>(),
            values.Maybe<Sensitive<string>>()),
        Member.Of("id", Codec.Id, (FamilyMember relative) => relative.Id),
        Member.Of("name", Codec.Name, (FamilyMember relative) => relative.Name, NameClass),
        Member.Maybe("birth", Codec.Secret(BirthClass, Codec.Date), (FamilyMember relative) => relative.Birth),
        Member.List("contacts", Codec.Contact, (FamilyMember relative) => relative.Contacts, ContactsClass),
        Member.List("languages", Codec.Language, (FamilyMember relative) => relative.Languages).Sealed(),
        Member.Maybe("whereabouts", Codec.Secret(WhereaboutsClass, DomainText.LineLength), (FamilyMember relative) => relative.Whereabouts),
        Member.Maybe("note", Codec.SecretLines(NoteClass, DomainText.NarrativeLength), (FamilyMember relative) => relative.Note));

    /// <summary>A random identifier.</summary>
    [NotSensitive("Random; says nothing about a person.")]
    public Guid Id { get; }

    /// <summary>The name.</summary>
    [Sensitive(NameClass)]
    public PersonName Name { get; }

    /// <summary>When born, or null.</summary>
    [Sensitive(BirthClass)]
    public Sensitive<UncertainDate>? Birth { get; }

    /// <summary>Ways to reach them, in the order given.</summary>
    [Sensitive(ContactsClass)]
    public ImmutableArray<ContactPoint> Contacts { get; }

    /// <summary>Languages that they speak, in the order given.</summary>
    public ImmutableArray<LanguageTag> Languages { get; }

    /// <summary>Where they are, or null.</summary>
    [Sensitive(WhereaboutsClass)]
    public Sensitive<string>? Whereabouts { get; }

    /// <summary>What else has to be known about them, or null.</summary>
    [Sensitive(NoteClass)]
    public Sensitive<string>? Note { get; }
}
