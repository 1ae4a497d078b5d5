using System.Collections.Immutable;
using System.Text.Json.Serialization;
using HrdCore.Classification;
using HrdCore.Domain.Json.Codecs;
using HrdCore.Domain.Records;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Domain.Parties;

/// <summary>An organisation: one that defends rights, helps, pays, or is attacked.</summary>
/// <remarks>Immutable. Prints its classes: which organisation it is can tell who is behind a case.</remarks>
[JsonConverter(typeof(SelfRedactingJsonConverter))]
public sealed class Organisation : DomainRecord<Organisation>, IDomainRecord<Organisation>
{
    /// <summary>Most numbers or contacts.</summary>
    public const int MaxItems = 16;

    /// <summary>The class of <see cref="Name"/>.</summary>
    public const DataClass NameClass = DataClass.Identity;

    /// <summary>The class of <see cref="RegisteredIn"/>.</summary>
    public const DataClass RegisteredInClass = DataClass.Location;

    /// <summary>The class of <see cref="OrgIds"/>.</summary>
    public const DataClass OrgIdsClass = DataClass.Identity;

    /// <summary>The class of <see cref="Contacts"/>.</summary>
    public const DataClass ContactsClass = DataClass.Contact;

    /// <summary>The class of <see cref="WorkScope"/>.</summary>
    public const DataClass WorkScopeClass = DataClass.Identity;

    /// <summary>Records an organisation.</summary>
    /// <param name="id">Not empty, and not made from anything about the person.</param>
    /// <param name="name">At most 500 characters; <see cref="DataClass.Identity"/>.</param>
    /// <param name="kind">What it is.</param>
    /// <param name="registration">Where it stands with the register, or null when not known.</param>
    /// <param name="registeredIn">Where it is, or wants to be, registered; <see cref="DataClass.Location"/>; or null.</param>
    /// <param name="orgIds">Its numbers in registers, at most 16, each once; <see cref="DataClass.Identity"/>.</param>
    /// <param name="size">How many work in it, or null when not known.</param>
    /// <param name="fundingRestrictions">What stands between it and its money, each once.</param>
    /// <param name="contacts">Ways to reach it; at most 16, each once.</param>
    /// <param name="workScope">What it works on; at most 8,000 characters, lines allowed; <see cref="DataClass.Identity"/>; or null.</param>
    /// <exception cref="InvalidRecordException">A value is missing, too long, comes twice or is classified otherwise, or there is a place of registration and no word on where it stands.</exception>
    public Organisation(
        Guid id,
        Sensitive<string> name,
        OrganisationKind kind,
        RegistrationStatus? registration = null,
        Sensitive<Territory>? registeredIn = null,
        IEnumerable<Sensitive<OrgIdentifier>>? orgIds = null,
        Quantity<int>? size = null,
        IEnumerable<FundingRestriction>? fundingRestrictions = null,
        IEnumerable<ContactPoint>? contacts = null,
        Sensitive<string>? workScope = null)
    {
        var check = new Check(nameof(Organisation));
        Id = check.Id(id, nameof(id));
        Name = check.Secret(name, NameClass, DomainText.LineLength, nameof(name));
        Kind = check.Required(kind, nameof(kind));
        Registration = registration;
        RegisteredIn = check.MaybeSecret(registeredIn, RegisteredInClass, nameof(registeredIn));
        OrgIds = check.Secrets(orgIds, OrgIdsClass, 0, MaxItems, nameof(orgIds));
        Size = size;
        FundingRestrictions = check.Set(fundingRestrictions, 0, FundingRestriction.All.Length, nameof(fundingRestrictions));
        Contacts = check.Set(contacts, 0, MaxItems, nameof(contacts));
        WorkScope = check.MaybeSecret(workScope, WorkScopeClass, DomainText.NarrativeLength, nameof(workScope), lines: true);
        check.That(registeredIn is null || registration is not null, nameof(registration), ValidationRule.Required);
        check.Done();
    }

    /// <inheritdoc/>
    public static RecordShape<Organisation> Shape { get; } = new(
        "organisation",
        static (ref RecordValues values) => new Organisation(
            values.Next<Guid>(),
            values.Next<Sensitive<string>>(),
            values.Next<OrganisationKind>(),
            values.Maybe<RegistrationStatus>(),
            values.Maybe<Sensitive<Territory>>(),
            values.List<Sensitive<OrgIdentifier>>(),
            values.MaybeValue<Quantity<int>>(),
            values.List<FundingRestriction>(),
            values.List<ContactPoint>(),
            values.Maybe<Sensitive<string>>()),
        Member.Of("id", Codec.Id, (Organisation organisation) => organisation.Id),
        Member.Of("name", Codec.Secret(NameClass, DomainText.LineLength), (Organisation organisation) => organisation.Name),
        Member.Of("kind", Codec.Term<OrganisationKind>(), (Organisation organisation) => organisation.Kind),
        Member.Maybe("registration", Codec.Term<RegistrationStatus>(), (Organisation organisation) => organisation.Registration),
        Member.Maybe("registeredIn", Codec.Secret(RegisteredInClass, Codec.Territory), (Organisation organisation) => organisation.RegisteredIn),
        Member.List("orgIds", Codec.Secret(OrgIdsClass, Codec.Organisation), (Organisation organisation) => organisation.OrgIds),
        Member.MaybeValue("size", Codec.HowMany, (Organisation organisation) => organisation.Size),
        Member.List("fundingRestrictions", Codec.Term<FundingRestriction>(), (Organisation organisation) => organisation.FundingRestrictions),
        Member.List("contacts", Codec.Contact, (Organisation organisation) => organisation.Contacts, ContactsClass),
        Member.Maybe("workScope", Codec.SecretLines(WorkScopeClass, DomainText.NarrativeLength), (Organisation organisation) => organisation.WorkScope));

    /// <summary>A random identifier.</summary>
    [NotSensitive("Random; says nothing about a person.")]
    public Guid Id { get; }

    /// <summary>What it is called.</summary>
    [Sensitive(NameClass)]
    public Sensitive<string> Name { get; }

    /// <summary>What it is.</summary>
    public OrganisationKind Kind { get; }

    /// <summary>Where it stands with the register, or null when not known.</summary>
    public RegistrationStatus? Registration { get; }

    /// <summary>Where it is, or wants to be, registered, or null.</summary>
    [Sensitive(RegisteredInClass)]
    public Sensitive<Territory>? RegisteredIn { get; }

    /// <summary>Its numbers in registers, in the order given.</summary>
    [Sensitive(OrgIdsClass)]
    public ImmutableArray<Sensitive<OrgIdentifier>> OrgIds { get; }

    /// <summary>How many work in it, or null when not known.</summary>
    public Quantity<int>? Size { get; }

    /// <summary>What stands between it and its money, in the order given.</summary>
    public ImmutableArray<FundingRestriction> FundingRestrictions { get; }

    /// <summary>Ways to reach it, in the order given.</summary>
    [Sensitive(ContactsClass)]
    public ImmutableArray<ContactPoint> Contacts { get; }

    /// <summary>What it works on, or null.</summary>
    [Sensitive(WorkScopeClass)]
    public Sensitive<string>? WorkScope { get; }
}
