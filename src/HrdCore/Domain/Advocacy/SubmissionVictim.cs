using System.Collections.Immutable;
using System.Text.Json.Serialization;
using HrdCore.Classification;
using HrdCore.Domain.Json.Codecs;
using HrdCore.Domain.Records;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Domain.Advocacy;

/// <summary>Someone, or a group, whom a submission is about. Names go to the government, so each needs a consent.</summary>
/// <remarks>Immutable. Part of a <see cref="SubmissionBody"/>. Prints its classes.</remarks>
[JsonConverter(typeof(SelfRedactingJsonConverter))]
public sealed class SubmissionVictim : DomainRecord<SubmissionVictim>, IDomainRecord<SubmissionVictim>
{
    /// <summary>The class of <see cref="HumanRightsWork"/>.</summary>
    public const DataClass HumanRightsWorkClass = DataClass.Identity | DataClass.Network;

    /// <summary>The class of <see cref="Names"/>.</summary>
    public const DataClass NamesClass = DataClass.Identity;

    /// <summary>The class of <see cref="GroupName"/>.</summary>
    public const DataClass GroupNameClass = DataClass.Identity;

    /// <summary>The class of <see cref="GroupHead"/>.</summary>
    public const DataClass GroupHeadClass = DataClass.Identity;

    /// <summary>The class of <see cref="BirthDate"/>.</summary>
    public const DataClass BirthDateClass = DataClass.Identity;

    private const int OldestAge = 130;

    /// <summary>The class of <see cref="Age"/>.</summary>
    public const DataClass AgeClass = DataClass.Identity;

    /// <summary>The class of <see cref="Gender"/>.</summary>
    public const DataClass GenderClass = DataClass.SpecialCategory;

    /// <summary>The class of <see cref="Nationality"/>.</summary>
    public const DataClass NationalityClass = DataClass.Identity;

    /// <summary>The class of <see cref="Occupation"/>.</summary>
    public const DataClass OccupationClass = DataClass.Identity;

    /// <summary>The class of <see cref="Residence"/>.</summary>
    public const DataClass ResidenceClass = DataClass.Location;

    /// <summary>The class of <see cref="Affiliations"/>.</summary>
    public const DataClass AffiliationsClass = DataClass.Network;

    /// <summary>States who it is about.</summary>
    /// <param name="id">Who it is: the identifier that consents know the person or group by; not empty.</param>
    /// <param name="unit">One person, or a group of which kind.</param>
    /// <param name="humanRightsWork">What the person or group does for rights; at most 8,000 characters, lines allowed; Identity and Network together.</param>
    /// <param name="names">What the person is called, aliases too; one or more for a person; at most 16.</param>
    /// <param name="groupName">What the group is called; needed for a group; at most 500 characters; <see cref="DataClass.Identity"/>, or null.</param>
    /// <param name="groupHead">Who heads the group; at most 500 characters; <see cref="DataClass.Identity"/>, or null.</param>
    /// <param name="birthDate">When the person was born; <see cref="DataClass.Identity"/>, or null.</param>
    /// <param name="age">How old the person is, in years: 0 to 130; <see cref="DataClass.Identity"/>, or null.</param>
    /// <param name="gender">The gender of the person, as the person says; <see cref="DataClass.SpecialCategory"/>, or null.</param>
    /// <param name="nationality">At most 500 characters; <see cref="DataClass.Identity"/>, or null.</param>
    /// <param name="occupation">At most 500 characters; <see cref="DataClass.Identity"/>, or null.</param>
    /// <param name="residence">Where the person lives, or the group is; at most 500 characters; <see cref="DataClass.Location"/>, or null.</param>
    /// <param name="affiliations">Organisations that the person belongs to; each at most 500 characters and <see cref="DataClass.Network"/>; at most 16.</param>
    /// <param name="artefactIds">Photographs and recordings of the person that go with it; each needs the consent too; at most 64, each once.</param>
    /// <exception cref="InvalidRecordException">A value is missing, outside its range, comes twice or is classified otherwise; a person has no name, or a group none; or a person has the name of a group.</exception>
    public SubmissionVictim(
        Guid id,
        CountingUnit unit,
        Sensitive<string> humanRightsWork,
        IEnumerable<PersonName>? names = null,
        Sensitive<string>? groupName = null,
        Sensitive<string>? groupHead = null,
        Sensitive<UncertainDate>? birthDate = null,
        Sensitive<int>? age = null,
        Sensitive<Gender>? gender = null,
        Sensitive<string>? nationality = null,
        Sensitive<string>? occupation = null,
        Sensitive<string>? residence = null,
        IEnumerable<Sensitive<string>>? affiliations = null,
        IEnumerable<Guid>? artefactIds = null)
    {
        var check = new Check(nameof(SubmissionVictim));
        Id = check.Id(id, nameof(id));
        Unit = check.Required(unit, nameof(unit));
        HumanRightsWork = check.Secret(humanRightsWork, HumanRightsWorkClass, DomainText.NarrativeLength, nameof(humanRightsWork), lines: true);
        Names = check.List(names, 0, 16, nameof(names));
        GroupName = check.MaybeSecret(groupName, GroupNameClass, DomainText.LineLength, nameof(groupName));
        GroupHead = check.MaybeSecret(groupHead, GroupHeadClass, DomainText.LineLength, nameof(groupHead));
        BirthDate = check.MaybeSecret(birthDate, BirthDateClass, nameof(birthDate));
        Age = check.MaybeSecretNumber(age, AgeClass, OldestAge, nameof(age));
        Gender = check.MaybeSecret(gender, GenderClass, nameof(gender));
        Nationality = check.MaybeSecret(nationality, NationalityClass, DomainText.LineLength, nameof(nationality));
        Occupation = check.MaybeSecret(occupation, OccupationClass, DomainText.LineLength, nameof(occupation));
        Residence = check.MaybeSecret(residence, ResidenceClass, DomainText.LineLength, nameof(residence));
        Affiliations = check.Secrets(affiliations, AffiliationsClass, DomainText.LineLength, 0, 16, nameof(affiliations));
        ArtefactIds = check.Ids(artefactIds, 0, 64, nameof(artefactIds));
        var isPerson = unit == CountingUnit.Individual;
        check.That(!isPerson || !Names.IsEmpty, nameof(names), ValidationRule.Required);
        check.That(unit is null || isPerson || groupName is not null, nameof(groupName), ValidationRule.Required);
        check.That(unit is null || !isPerson || (groupName is null && groupHead is null), nameof(groupName), ValidationRule.Inconsistent);
        check.Done();
    }

    /// <inheritdoc/>
    public static RecordShape<SubmissionVictim> Shape { get; } = new(
        "submission-victim",
        static (ref RecordValues values) => new SubmissionVictim(
            values.Next<Guid>(),
            values.Next<CountingUnit>(),
            values.Next<Sensitive<string>>(),
            values.List<PersonName>(),
            values.Maybe<Sensitive<string>>(),
            values.Maybe<Sensitive<string>>(),
            values.Maybe<Sensitive<UncertainDate>>(),
            values.Maybe<Sensitive<int>>(),
            values.Maybe<Sensitive<Gender>>(),
            values.Maybe<Sensitive<string>>(),
            values.Maybe<Sensitive<string>>(),
            values.Maybe<Sensitive<string>>(),
            values.List<Sensitive<string>>(),
            values.List<Guid>()),
        Member.Of("id", Codec.Id, (SubmissionVictim submissionVictim) => submissionVictim.Id),
        Member.Of("unit", Codec.Term<CountingUnit>(), (SubmissionVictim submissionVictim) => submissionVictim.Unit),
        Member.Of("humanRightsWork", Codec.SecretLines(HumanRightsWorkClass, DomainText.NarrativeLength), (SubmissionVictim submissionVictim) => submissionVictim.HumanRightsWork),
        Member.List("names", Codec.Name, (SubmissionVictim submissionVictim) => submissionVictim.Names, NamesClass),
        Member.Maybe("groupName", Codec.Secret(GroupNameClass, DomainText.LineLength), (SubmissionVictim submissionVictim) => submissionVictim.GroupName),
        Member.Maybe("groupHead", Codec.Secret(GroupHeadClass, DomainText.LineLength), (SubmissionVictim submissionVictim) => submissionVictim.GroupHead),
        Member.Maybe("birthDate", Codec.Secret(BirthDateClass, Codec.Date), (SubmissionVictim submissionVictim) => submissionVictim.BirthDate),
        Member.Maybe("age", Codec.Secret(AgeClass, Codec.Count), (SubmissionVictim submissionVictim) => submissionVictim.Age),
        Member.Maybe("gender", Codec.Secret(GenderClass, Codec.Term<Gender>()), (SubmissionVictim submissionVictim) => submissionVictim.Gender),
        Member.Maybe("nationality", Codec.Secret(NationalityClass, DomainText.LineLength), (SubmissionVictim submissionVictim) => submissionVictim.Nationality),
        Member.Maybe("occupation", Codec.Secret(OccupationClass, DomainText.LineLength), (SubmissionVictim submissionVictim) => submissionVictim.Occupation),
        Member.Maybe("residence", Codec.Secret(ResidenceClass, DomainText.LineLength), (SubmissionVictim submissionVictim) => submissionVictim.Residence),
        Member.List("affiliations", Codec.Secret(AffiliationsClass, DomainText.LineLength), (SubmissionVictim submissionVictim) => submissionVictim.Affiliations),
        Member.List("artefactIds", Codec.Id, (SubmissionVictim submissionVictim) => submissionVictim.ArtefactIds));

    /// <summary>Who it is: the identifier that consents know the person or group by.</summary>
    [NotSensitive("Random; says nothing about a person.")]
    public Guid Id { get; }

    /// <summary>One person, or a group of which kind.</summary>
    public CountingUnit Unit { get; }

    /// <summary>What the person or group does for rights.</summary>
    [Sensitive(HumanRightsWorkClass)]
    public Sensitive<string> HumanRightsWork { get; }

    /// <summary>What the person is called, aliases too.</summary>
    [Sensitive(NamesClass)]
    public ImmutableArray<PersonName> Names { get; }

    /// <summary>What the group is called, or null for a person.</summary>
    [Sensitive(GroupNameClass)]
    public Sensitive<string>? GroupName { get; }

    /// <summary>Who heads the group, or null when not known.</summary>
    [Sensitive(GroupHeadClass)]
    public Sensitive<string>? GroupHead { get; }

    /// <summary>When the person was born, or null when not known.</summary>
    [Sensitive(BirthDateClass)]
    public Sensitive<UncertainDate>? BirthDate { get; }

    /// <summary>How old the person is, in years, or null when not known.</summary>
    [Sensitive(AgeClass)]
    public Sensitive<int>? Age { get; }

    /// <summary>The gender of the person, as the person says, or null when not known.</summary>
    [Sensitive(GenderClass)]
    public Sensitive<Gender>? Gender { get; }

    /// <summary>The nationality, or null when not known.</summary>
    [Sensitive(NationalityClass)]
    public Sensitive<string>? Nationality { get; }

    /// <summary>What the person lives by, or null when not known.</summary>
    [Sensitive(OccupationClass)]
    public Sensitive<string>? Occupation { get; }

    /// <summary>Where the person lives, or the group is, or null when not known.</summary>
    [Sensitive(ResidenceClass)]
    public Sensitive<string>? Residence { get; }

    /// <summary>Organisations that the person belongs to.</summary>
    [Sensitive(AffiliationsClass)]
    public ImmutableArray<Sensitive<string>> Affiliations { get; }

    /// <summary>Photographs and recordings of the person that go with it.</summary>
    [NotSensitive("Random; they say nothing about a person.")]
    public ImmutableArray<Guid> ArtefactIds { get; }
}
