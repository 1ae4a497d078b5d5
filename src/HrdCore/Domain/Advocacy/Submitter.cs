using System.Text.Json.Serialization;
using HrdCore.Classification;
using HrdCore.Domain.Json.Codecs;
using HrdCore.Domain.Parties;
using HrdCore.Domain.Records;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Domain.Advocacy;

/// <summary>Who hands a submission in. The United Nations have to know and do not tell; it is kept apart from everything that goes into a letter.</summary>
/// <remarks>Immutable. The confidential part of a <see cref="Submission"/>. Prints its classes.</remarks>
[JsonConverter(typeof(SelfRedactingJsonConverter))]
public sealed class Submitter : DomainRecord<Submitter>, IDomainRecord<Submitter>
{
    private static readonly Purpose Checking = Purpose.Of("validation");

    /// <summary>The class of <see cref="Name"/>.</summary>
    public const DataClass NameClass = DataClass.Source;

    /// <summary>The class of <see cref="Contact"/>.</summary>
    public const DataClass ContactClass = DataClass.Source;

    /// <summary>The class of <see cref="Organisation"/>.</summary>
    public const DataClass OrganisationClass = DataClass.Source;

    /// <summary>The class of <see cref="Relationship"/>.</summary>
    public const DataClass RelationshipClass = DataClass.Source;

    /// <summary>Says who submits.</summary>
    /// <param name="standing">In which standing.</param>
    /// <param name="name">Who; under no alias or pseudonym; <see cref="DataClass.Source"/>.</param>
    /// <param name="contact">How to reach the submitter; <see cref="DataClass.Source"/>.</param>
    /// <param name="organisation">At most 500 characters; <see cref="DataClass.Source"/>; needed where an organisation submits, or null.</param>
    /// <param name="relationship">How the submitter and the victim know each other; at most 500 characters; <see cref="DataClass.Source"/>, or null.</param>
    /// <param name="victimId">Which victim it is; exactly where a victim submits, or null.</param>
    /// <param name="powerOfAttorneyId">The paper; exactly where the holder of a power of attorney submits, or null.</param>
    /// <exception cref="InvalidRecordException">A value is missing, outside its range or classified otherwise; the name is an alias; or what the standing asks for is missing, or is there without it.</exception>
    public Submitter(
        SubmitterStanding standing,
        Sensitive<PersonName> name,
        Sensitive<ContactPoint> contact,
        Sensitive<string>? organisation = null,
        Sensitive<string>? relationship = null,
        Guid? victimId = null,
        Guid? powerOfAttorneyId = null)
    {
        var check = new Check(nameof(Submitter));
        Standing = check.Required(standing, nameof(standing));
        Name = check.Secret(name, NameClass, nameof(name));
        Contact = check.Secret(contact, ContactClass, nameof(contact));
        Organisation = check.MaybeSecret(organisation, OrganisationClass, DomainText.LineLength, nameof(organisation));
        Relationship = check.MaybeSecret(relationship, RelationshipClass, DomainText.LineLength, nameof(relationship));
        VictimId = check.MaybeId(victimId, nameof(victimId));
        PowerOfAttorneyId = check.MaybeId(powerOfAttorneyId, nameof(powerOfAttorneyId));
        check.That(name is null || !IsAnonymous(name.Reveal(Checking)), nameof(name), ValidationRule.AnonymousSubmission);
        check.That(standing != SubmitterStanding.Organisation || organisation is not null, nameof(organisation), ValidationRule.Required);
        check.That((standing == SubmitterStanding.Victim) == victimId is not null, nameof(victimId), ValidationRule.Inconsistent);
        check.That((standing == SubmitterStanding.AttorneyHolder) == powerOfAttorneyId is not null, nameof(powerOfAttorneyId), ValidationRule.Inconsistent);
        check.Done();
    }

    /// <inheritdoc/>
    public static RecordShape<Submitter> Shape { get; } = new(
        "submitter",
        static (ref RecordValues values) => new Submitter(
            values.Next<SubmitterStanding>(),
            values.Next<Sensitive<PersonName>>(),
            values.Next<Sensitive<ContactPoint>>(),
            values.Maybe<Sensitive<string>>(),
            values.Maybe<Sensitive<string>>(),
            values.MaybeValue<Guid>(),
            values.MaybeValue<Guid>()),
        Member.Of("standing", Codec.Term<SubmitterStanding>(), (Submitter submitter) => submitter.Standing),
        Member.Of("name", Codec.Secret(NameClass, Codec.Name), (Submitter submitter) => submitter.Name),
        Member.Of("contact", Codec.Secret(ContactClass, Codec.Contact), (Submitter submitter) => submitter.Contact),
        Member.Maybe("organisation", Codec.Secret(OrganisationClass, DomainText.LineLength), (Submitter submitter) => submitter.Organisation),
        Member.Maybe("relationship", Codec.Secret(RelationshipClass, DomainText.LineLength), (Submitter submitter) => submitter.Relationship),
        Member.MaybeValue("victimId", Codec.Id, (Submitter submitter) => submitter.VictimId),
        Member.MaybeValue("powerOfAttorneyId", Codec.Id, (Submitter submitter) => submitter.PowerOfAttorneyId));

    /// <summary>In which standing.</summary>
    public SubmitterStanding Standing { get; }

    /// <summary>Who.</summary>
    [Sensitive(NameClass)]
    public Sensitive<PersonName> Name { get; }

    /// <summary>How to reach the submitter.</summary>
    [Sensitive(ContactClass)]
    public Sensitive<ContactPoint> Contact { get; }

    /// <summary>The organisation, or null when there is none.</summary>
    [Sensitive(OrganisationClass)]
    public Sensitive<string>? Organisation { get; }

    /// <summary>How the submitter and the victim know each other, or null when not said.</summary>
    [Sensitive(RelationshipClass)]
    public Sensitive<string>? Relationship { get; }

    /// <summary>Which victim it is, or null where it is somebody else.</summary>
    [NotSensitive("Random; says nothing about a person.")]
    public Guid? VictimId { get; }

    /// <summary>The power of attorney, or null when there is none.</summary>
    [NotSensitive("Random; says nothing about a person.")]
    public Guid? PowerOfAttorneyId { get; }

    private static bool IsAnonymous(PersonName name) => name.Kind is PersonNameKind.Alias or PersonNameKind.Pseudonym or PersonNameKind.FalseCustodyName or PersonNameKind.Nickname;
}
