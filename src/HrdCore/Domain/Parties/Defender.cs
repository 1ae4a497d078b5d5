using System.Collections.Immutable;
using System.Diagnostics;
using System.Text.Json.Serialization;
using HrdCore.Classification;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Domain.Parties;

/// <summary>Someone who acts peacefully for human rights, whatever their profession, and has come to be in a case.</summary>
/// <remarks>Immutable. Equality: by reference; two records of one person are joined by <see cref="Id"/>, never by name. Prints its classes.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(SelfRedactingJsonConverter))]
public sealed class Defender : ISelfRedacting
{
    /// <summary>Most aliases, contacts or affiliations.</summary>
    public const int MaxItems = 16;

    internal const DataClass NameClass = DataClass.Identity;
    internal const DataClass GenderClass = DataClass.SpecialCategory;
    internal const DataClass CategoriesClass = DataClass.SpecialCategory;
    internal const DataClass OccupationClass = DataClass.Identity;
    internal const DataClass ContactsClass = DataClass.Contact;
    internal const DataClass AffiliationsClass = DataClass.Network;
    internal const DataClass WhereaboutsClass = DataClass.Location;

    internal const DataClass Content =
        NameClass | GenderClass | CategoriesClass | OccupationClass | ContactsClass | AffiliationsClass | WhereaboutsClass;

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
    /// <exception cref="ArgumentNullException">The legal name is null.</exception>
    /// <exception cref="ArgumentException">A value is outside its range, comes twice, has the wrong kind, or is classified otherwise.</exception>
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
        ArgumentNullException.ThrowIfNull(legalName);
        Id = DomainText.RequireId(id, nameof(id));
        LegalName = legalName.Kind == PersonNameKind.Legal ? legalName : throw new ArgumentException("The first name is of the legal kind.", nameof(legalName));
        Categories = DomainText.RequireSet(categories, 1, DefenderCategory.All.Length, nameof(categories));
        Aliases = DomainText.RequireSet(aliases, 0, MaxItems, nameof(aliases));
        if (Aliases.Any(alias => alias.Kind == PersonNameKind.Legal))
        {
            throw new ArgumentException("An alias is not of the legal kind.", nameof(aliases));
        }

        Gender = DomainText.RequireSealed(gender, GenderClass, DomainText.LineLength, nameof(gender));
        Occupation = DomainText.RequireSealed(occupation, OccupationClass, DomainText.LineLength, nameof(occupation));
        Contacts = DomainText.RequireSet(contacts, 0, MaxItems, nameof(contacts));
        Affiliations = DomainText.RequireSet(affiliations, 0, MaxItems, nameof(affiliations));
        foreach (var affiliation in Affiliations)
        {
            DomainText.RequireSealed(affiliation, AffiliationsClass, DomainText.LineLength, nameof(affiliations));
        }

        Whereabouts = DomainText.RequireSealed(whereabouts, WhereaboutsClass, DomainText.LineLength, nameof(whereabouts));
    }

    /// <summary>Every public property with its class.</summary>
    public static ClassifiedMap<Defender> Map { get; } = new(
        nameof(Defender),
        new ClassifiedMember<Defender>(nameof(Id), DataClass.Internal, defender => defender.Id),
        new ClassifiedMember<Defender>(nameof(LegalName), NameClass, defender => defender.LegalName),
        new ClassifiedMember<Defender>(nameof(Aliases), NameClass, defender => defender.Aliases),
        new ClassifiedMember<Defender>(nameof(Gender), GenderClass, defender => defender.Gender),
        new ClassifiedMember<Defender>(nameof(Categories), CategoriesClass, defender => defender.Categories),
        new ClassifiedMember<Defender>(nameof(Occupation), OccupationClass, defender => defender.Occupation),
        new ClassifiedMember<Defender>(nameof(Contacts), ContactsClass, defender => defender.Contacts),
        new ClassifiedMember<Defender>(nameof(Affiliations), AffiliationsClass, defender => defender.Affiliations),
        new ClassifiedMember<Defender>(nameof(Whereabouts), WhereaboutsClass, defender => defender.Whereabouts));

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

    /// <inheritdoc/>
    DataClass ISelfRedacting.DataClass => Content;

    /// <summary>The classes in brackets; the same for every defender.</summary>
    public override string ToString() => DataClasses.Mask(Content);
}
