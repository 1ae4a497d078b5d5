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
    /// <summary>Most aliases, contacts, affiliations, nationalities or languages.</summary>
    public const int MaxItems = 16;

    /// <summary>Most likenesses.</summary>
    public const int MaxLikenesses = 64;

    private const DataClass NameClass = DataClass.Identity;

    /// <summary>The class of <see cref="Gender"/>.</summary>
    public const DataClass GenderClass = DataClass.SpecialCategory;

    /// <summary>The class of <see cref="Categories"/>.</summary>
    public const DataClass CategoriesClass = DataClass.SpecialCategory;

    /// <summary>The class of <see cref="Occupation"/>.</summary>
    public const DataClass OccupationClass = DataClass.Identity;

    /// <summary>The class of <see cref="Contacts"/>.</summary>
    public const DataClass ContactsClass = DataClass.Contact;

    /// <summary>The class of <see cref="Affiliations"/>.</summary>
    public const DataClass AffiliationsClass = DataClass.Network;

    /// <summary>The class of <see cref="Whereabouts"/>.</summary>
    public const DataClass WhereaboutsClass = DataClass.Location;

    /// <summary>The class of <see cref="Birth"/>.</summary>
    public const DataClass BirthClass = DataClass.Identity;

    /// <summary>The class of <see cref="Nationalities"/>.</summary>
    public const DataClass NationalitiesClass = DataClass.Identity;

    /// <summary>The class of <see cref="Sectors"/>.</summary>
    public const DataClass SectorsClass = DataClass.Identity;

    /// <summary>The class of <see cref="Activity"/>.</summary>
    public const DataClass ActivityClass = DataClass.Identity;

    /// <summary>The class of <see cref="SelfDescription"/>.</summary>
    public const DataClass SelfDescriptionClass = DataClass.Identity | DataClass.SpecialCategory;

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
    /// <param name="birth">When born, as precisely as known; <see cref="DataClass.Identity"/>.</param>
    /// <param name="nationalities">At most 16, each once; <see cref="DataClass.Identity"/>.</param>
    /// <param name="languages">Languages that the defender speaks, the best one first; at most 16, each once.</param>
    /// <param name="sectors">The rights that the defender works for, each once.</param>
    /// <param name="activity">What the defender does for human rights, in one language or several; at most 8,000 characters in each, lines allowed; <see cref="DataClass.Identity"/>.</param>
    /// <param name="selfDescription">How the defender wants to be described; at most 8,000 characters, lines allowed; Identity and SpecialCategory together.</param>
    /// <param name="likenessIds">Pictures and voices, among the evidence; at most 64, each once.</param>
    /// <param name="definitionTests">Which tests of who is a defender were found to hold, each once.</param>
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
        Sensitive<string>? whereabouts = null,
        Sensitive<UncertainDate>? birth = null,
        IEnumerable<Sensitive<Territory>>? nationalities = null,
        IEnumerable<LanguageTag>? languages = null,
        IEnumerable<RightCategory>? sectors = null,
        Sensitive<LocalizedText>? activity = null,
        Sensitive<string>? selfDescription = null,
        IEnumerable<Guid>? likenessIds = null,
        IEnumerable<HrdDefinitionTest>? definitionTests = null)
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
        Birth = check.MaybeSecret(birth, BirthClass, nameof(birth));
        Nationalities = check.Secrets(nationalities, NationalitiesClass, 0, MaxItems, nameof(nationalities));
        Languages = check.Set(languages, 0, MaxItems, nameof(languages));
        Sectors = check.Set(sectors, 0, RightCategory.All.Length, nameof(sectors));
        Activity = check.MaybeSecret(activity, ActivityClass, nameof(activity));
        SelfDescription = check.MaybeSecret(selfDescription, SelfDescriptionClass, DomainText.NarrativeLength, nameof(selfDescription), lines: true);
        LikenessIds = check.Ids(likenessIds, 0, MaxLikenesses, nameof(likenessIds));
        DefinitionTests = check.Set(definitionTests, 0, HrdDefinitionTest.All.Length, nameof(definitionTests));
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
            values.Maybe<Sensitive<string>>(),
            values.Maybe<Sensitive<UncertainDate>>(),
            values.List<Sensitive<Territory>>(),
            values.List<LanguageTag>(),
            values.List<RightCategory>(),
            values.Maybe<Sensitive<LocalizedText>>(),
            values.Maybe<Sensitive<string>>(),
            values.List<Guid>(),
            values.List<HrdDefinitionTest>()),
        Member.Of("id", Codec.Id, (Defender defender) => defender.Id),
        Member.Of("legalName", Codec.Name, (Defender defender) => defender.LegalName),
        Member.List("categories", Codec.Term<DefenderCategory>(), (Defender defender) => defender.Categories, CategoriesClass),
        Member.List("aliases", Codec.Name, (Defender defender) => defender.Aliases),
        Member.Maybe("gender", Codec.Secret(GenderClass, DomainText.LineLength), (Defender defender) => defender.Gender),
        Member.Maybe("occupation", Codec.Secret(OccupationClass, DomainText.LineLength), (Defender defender) => defender.Occupation),
        Member.List("contacts", Codec.Contact, (Defender defender) => defender.Contacts),
        Member.List("affiliations", Codec.Secret(AffiliationsClass, DomainText.LineLength), (Defender defender) => defender.Affiliations),
        Member.Maybe("whereabouts", Codec.Secret(WhereaboutsClass, DomainText.LineLength), (Defender defender) => defender.Whereabouts),
        Member.Maybe("birth", Codec.Secret(BirthClass, Codec.Date), (Defender defender) => defender.Birth),
        Member.List("nationalities", Codec.Secret(NationalitiesClass, Codec.Territory), (Defender defender) => defender.Nationalities),
        Member.List("languages", Codec.Language, (Defender defender) => defender.Languages).Sealed(),
        Member.List("sectors", Codec.Term<RightCategory>(), (Defender defender) => defender.Sectors, SectorsClass),
        Member.Maybe("activity", Codec.Secret(ActivityClass, Codec.Texts(DomainText.NarrativeLength)), (Defender defender) => defender.Activity),
        Member.Maybe("selfDescription", Codec.SecretLines(SelfDescriptionClass, DomainText.NarrativeLength), (Defender defender) => defender.SelfDescription),
        Member.List("likenessIds", Codec.Id, (Defender defender) => defender.LikenessIds),
        Member.List("definitionTests", Codec.Term<HrdDefinitionTest>(), (Defender defender) => defender.DefinitionTests));

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

    /// <summary>When born, or null when not known.</summary>
    [Sensitive(BirthClass)]
    public Sensitive<UncertainDate>? Birth { get; }

    /// <summary>Nationalities, in the order given.</summary>
    [Sensitive(NationalitiesClass)]
    public ImmutableArray<Sensitive<Territory>> Nationalities { get; }

    /// <summary>Languages that the defender speaks, the best one first.</summary>
    public ImmutableArray<LanguageTag> Languages { get; }

    /// <summary>The rights that the defender works for, in the order given.</summary>
    [Sensitive(SectorsClass)]
    public ImmutableArray<RightCategory> Sectors { get; }

    /// <summary>What the defender does for human rights, or null.</summary>
    [Sensitive(ActivityClass)]
    public Sensitive<LocalizedText>? Activity { get; }

    /// <summary>How the defender wants to be described, or null.</summary>
    [Sensitive(SelfDescriptionClass)]
    public Sensitive<string>? SelfDescription { get; }

    /// <summary>Pictures and voices, among the evidence, in the order given.</summary>
    [NotSensitive("Random; says nothing about what is in them.")]
    public ImmutableArray<Guid> LikenessIds { get; }

    /// <summary>Which tests of who is a defender were found to hold, in the order given.</summary>
    public ImmutableArray<HrdDefinitionTest> DefinitionTests { get; }

    /// <summary>Whether all tests hold of who is a defender: what someone does and by which means, never their profession.</summary>
    public bool MeetsDefinition() => DefinitionTests.Length == HrdDefinitionTest.All.Length;
}
