using System.Collections.Immutable;
using System.Text.Json.Serialization;
using HrdCore.Classification;
using HrdCore.Domain.Json.Codecs;
using HrdCore.Domain.Records;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Domain.Parties;

/// <summary>Someone who acts peacefully for human rights, whatever their profession, and has come to be in a case.</summary>
/// <remarks>Immutable. Equality: by reference; two records of one person are joined by <see cref="Id"/>, never by name. Prints its classes.</remarks>
[JsonConverter(typeof(SelfRedactingJsonConverter))]
public sealed class Defender : DomainRecord<Defender>, IDomainRecord<Defender>
{
    /// <summary>Most aliases, contacts or affiliations.</summary>
    public const int MaxItems = 16;

    private const DataClass NameClass = DataClass.Identity;
    private const DataClass GenderClass = DataClass.SpecialCategory;
    private const DataClass CategoriesClass = DataClass.SpecialCategory;
    private const DataClass OccupationClass = DataClass.Identity;
    private const DataClass ContactsClass = DataClass.Contact;
    private const DataClass AffiliationsClass = DataClass.Network;
    private const DataClass WhereaboutsClass = DataClass.Location;

    /// <summary>Records a defender.</summary>
    /// <param name="id">Not empty, and not made from anything about the person.</param>
    /// <param name="legalName">The name in official papers; its kind is <see cref="PersonNameKind.Legal"/>.</param>
    /// <param name="categories">What the defender is attacked for or as; one or more, each once.</param>
    /// <param name="aliases">Other names, none of them of the legal kind; at most 16, each once.</param>
    /// <param name="gender">As the defender states it; a code such as <c>gender.woman</c> or own words, at most 500 characters; <see cref="DataClass.SpecialCategory"/>.</param>
    /// <param name="occupation">At most 500 characters; <see cref="DataClass.Identity"/>.</param>
    /// <param name="contacts">Ways to reach the defender; at most 16, each once.</param>
    /// <param name="affiliations">Groups and people the defender works with; at most 16, each once, each at most 500 characters and <see cref="DataClass.Network"/>.</param>
    /// <param name="whereabouts">Where the defender is or is held; at most 500 characters; <see cref="DataClass.Location"/>.</param>
    /// <exception cref="InvalidRecordException">A value is missing, outside its range, comes twice, has the wrong kind, or is classified otherwise.</exception>
    public Defender(
        Guid id,
        PersonName legalName,
        IEnumerable<DefenderCategory> categories,
        IEnumerable<PersonName>? aliases = null,
        Sensitive<string>? gender = null,
        Sensitive<string>? occupation = null,
        IEnumerable<ContactPoint>? contacts = null,
        IEnumerable<Sensitive<string>>? affiliations = null,
        Sensitive<string>? whereabouts = null)
    {
        var check = new Check(nameof(Defender));
        Id = check.Id(id, nameof(id));
        LegalName = check.Required(legalName, nameof(legalName));
        check.That(legalName is null || legalName.Kind == PersonNameKind.Legal, nameof(legalName), ValidationRule.Inconsistent);
        Categories = check.Set(categories, 1, DefenderCategory.All.Length, nameof(categories));
        Aliases = check.Set(aliases, 0, MaxItems, nameof(aliases));
        check.That(!Aliases.Any(alias => alias?.Kind == PersonNameKind.Legal), nameof(aliases), ValidationRule.Inconsistent);
        Gender = check.MaybeSecret(gender, GenderClass, DomainText.LineLength, nameof(gender));
        Occupation = check.MaybeSecret(occupation, OccupationClass, DomainText.LineLength, nameof(occupation));
        Contacts = check.Set(contacts, 0, MaxItems, nameof(contacts));
        Affiliations = check.Secrets(affiliations, AffiliationsClass, DomainText.LineLength, 0, MaxItems, nameof(affiliations));
        Whereabouts = check.MaybeSecret(whereabouts, WhereaboutsClass, DomainText.LineLength, nameof(whereabouts));
        check.Done();
    }

    /// <inheritdoc/>
    public static RecordShape<Defender> Shape { get; } = new(
        "defender",
        static (ref RecordValues values) => new Defender(
            values.Next<Guid>(),
            values.Next<PersonName>(),
            values.List<DefenderCategory>(),
            values.List<PersonName>(),
            values.Maybe<Sensitive<string>>(),
            values.Maybe<Sensitive<string>>(),
            values.List<ContactPoint>(),
            values.List<Sensitive<string>>(),
            values.Maybe<Sensitive<string>>()),
        Member.Of("id", Codec.Id, (Defender defender) => defender.Id),
        Member.Of("legalName", Codec.Name, (Defender defender) => defender.LegalName),
        Member.List("categories", Codec.Term<DefenderCategory>(), (Defender defender) => defender.Categories, CategoriesClass),
        Member.List("aliases", Codec.Name, (Defender defender) => defender.Aliases),
        Member.Maybe("gender", Codec.Secret(GenderClass, DomainText.LineLength), (Defender defender) => defender.Gender),
        Member.Maybe("occupation", Codec.Secret(OccupationClass, DomainText.LineLength), (Defender defender) => defender.Occupation),
        Member.List("contacts", Codec.Contact, (Defender defender) => defender.Contacts),
        Member.List("affiliations", Codec.Secret(AffiliationsClass, DomainText.LineLength), (Defender defender) => defender.Affiliations),
        Member.Maybe("whereabouts", Codec.Secret(WhereaboutsClass, DomainText.LineLength), (Defender defender) => defender.Whereabouts));

    /// <summary>A random identifier.</summary>
    [NotSensitive("Random; says nothing about the person.")]
    public Guid Id { get; }

    /// <summary>The name in official papers.</summary>
    [Sensitive(NameClass)]
    public PersonName LegalName { get; }

    /// <summary>Other names, in the order given.</summary>
    [Sensitive(NameClass)]
    public ImmutableArray<PersonName> Aliases { get; }

    /// <summary>Gender as the defender states it, or null when not stated.</summary>
    [Sensitive(GenderClass)]
    public Sensitive<string>? Gender { get; }

    /// <summary>What the defender is attacked for or as. Some categories tell of orientation or ethnicity, so all of them are kept back.</summary>
    [Sensitive(CategoriesClass)]
    public ImmutableArray<DefenderCategory> Categories { get; }

    /// <summary>What the defender does for a living, or null.</summary>
    [Sensitive(OccupationClass)]
    public Sensitive<string>? Occupation { get; }

    /// <summary>Ways to reach the defender, in the order given.</summary>
    [Sensitive(ContactsClass)]
    public ImmutableArray<ContactPoint> Contacts { get; }

    /// <summary>Groups and people the defender works with, in the order given.</summary>
    [Sensitive(AffiliationsClass)]
    public ImmutableArray<Sensitive<string>> Affiliations { get; }

    /// <summary>Where the defender is or is held, or null when not known.</summary>
    [Sensitive(WhereaboutsClass)]
    public Sensitive<string>? Whereabouts { get; }
}
