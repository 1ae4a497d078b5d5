using System.Text.Json.Serialization;
using HrdCore.Classification;
using HrdCore.Domain.Json.Codecs;
using HrdCore.Domain.Records;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Domain.Parties;

/// <summary>Who is said to have done it: a kind of actor, and what is known of whom.</summary>
/// <remarks>Immutable. Prints its classes. The kind is counted and shown; the name is an allegation.</remarks>
[JsonConverter(typeof(SelfRedactingJsonConverter))]
public sealed class Perpetrator : DomainRecord<Perpetrator>, IDomainRecord<Perpetrator>
{
    /// <summary>The class of <see cref="Name"/>.</summary>
    public const DataClass NameClass = DataClass.Allegation;

    /// <summary>The class of <see cref="Unit"/>.</summary>
    public const DataClass UnitClass = DataClass.Allegation;

    /// <summary>The class of <see cref="Rank"/>.</summary>
    public const DataClass RankClass = DataClass.Allegation;

    /// <summary>The class of <see cref="Description"/>.</summary>
    public const DataClass DescriptionClass = DataClass.Allegation;

    /// <summary>The class of <see cref="OrganisationId"/>.</summary>
    public const DataClass OrganisationIdClass = DataClass.Allegation;

    /// <summary>Records a perpetrator.</summary>
    /// <param name="id">Not empty, and not made from anything about the person.</param>
    /// <param name="kind">What kind of actor it is.</param>
    /// <param name="name">At most 500 characters; <see cref="DataClass.Allegation"/>; or null when not known.</param>
    /// <param name="unit">The unit, office or company; at most 500 characters; <see cref="DataClass.Allegation"/>; or null when not known.</param>
    /// <param name="rank">Rank or position; at most 500 characters; <see cref="DataClass.Allegation"/>; or null when not known.</param>
    /// <param name="description">How to know them again where no name is known; at most 8,000 characters, lines allowed; <see cref="DataClass.Allegation"/>; or null.</param>
    /// <param name="organisationId">The record of the organisation that they act for; <see cref="DataClass.Allegation"/>; or null.</param>
    /// <exception cref="InvalidRecordException">A value is missing, too long, or classified otherwise.</exception>
    public Perpetrator(
        Guid id,
        PerpetratorKind kind,
        Sensitive<string>? name = null,
        Sensitive<string>? unit = null,
        Sensitive<string>? rank = null,
        Sensitive<string>? description = null,
        Sensitive<Guid>? organisationId = null)
    {
        var check = new Check(nameof(Perpetrator));
        Id = check.Id(id, nameof(id));
        Kind = check.Required(kind, nameof(kind));
        Name = check.MaybeSecret(name, NameClass, DomainText.LineLength, nameof(name));
        Unit = check.MaybeSecret(unit, UnitClass, DomainText.LineLength, nameof(unit));
        Rank = check.MaybeSecret(rank, RankClass, DomainText.LineLength, nameof(rank));
        Description = check.MaybeSecret(description, DescriptionClass, DomainText.NarrativeLength, nameof(description), lines: true);
        OrganisationId = check.MaybeSecretId(organisationId, OrganisationIdClass, nameof(organisationId));
        check.Done();
    }

    /// <inheritdoc/>
    public static RecordShape<Perpetrator> Shape { get; } = new(
        "perpetrator",
        static (ref RecordValues values) => new Perpetrator(
            values.Next<Guid>(),
            values.Next<PerpetratorKind>(),
            values.Maybe<Sensitive<string>>(),
            values.Maybe<Sensitive<string>>(),
            values.Maybe<Sensitive<string>>(),
            values.Maybe<Sensitive<string>>(),
            values.Maybe<Sensitive<Guid>>()),
        Member.Of("id", Codec.Id, (Perpetrator perpetrator) => perpetrator.Id),
        Member.Of("kind", Codec.Term<PerpetratorKind>(), (Perpetrator perpetrator) => perpetrator.Kind),
        Member.Maybe("name", Codec.Secret(NameClass, DomainText.LineLength), (Perpetrator perpetrator) => perpetrator.Name),
        Member.Maybe("unit", Codec.Secret(UnitClass, DomainText.LineLength), (Perpetrator perpetrator) => perpetrator.Unit),
        Member.Maybe("rank", Codec.Secret(RankClass, DomainText.LineLength), (Perpetrator perpetrator) => perpetrator.Rank),
        Member.Maybe("description", Codec.SecretLines(DescriptionClass, DomainText.NarrativeLength), (Perpetrator perpetrator) => perpetrator.Description),
        Member.Maybe("organisationId", Codec.Secret(OrganisationIdClass, Codec.Id), (Perpetrator perpetrator) => perpetrator.OrganisationId));

    /// <summary>A random identifier.</summary>
    [NotSensitive("Random; says nothing about a person.")]
    public Guid Id { get; }

    /// <summary>What kind of actor it is.</summary>
    public PerpetratorKind Kind { get; }

    /// <summary>Who it is, or null when not known.</summary>
    [Sensitive(NameClass)]
    public Sensitive<string>? Name { get; }

    /// <summary>The unit, office or company, or null when not known.</summary>
    [Sensitive(UnitClass)]
    public Sensitive<string>? Unit { get; }

    /// <summary>Rank or position, or null when not known.</summary>
    [Sensitive(RankClass)]
    public Sensitive<string>? Rank { get; }

    /// <summary>How to know them again, or null.</summary>
    [Sensitive(DescriptionClass)]
    public Sensitive<string>? Description { get; }

    /// <summary>The record of the organisation that they act for, or null.</summary>
    [Sensitive(OrganisationIdClass)]
    public Sensitive<Guid>? OrganisationId { get; }

    /// <summary>Whether somebody could be told from it: it has more than a kind.</summary>
    public bool IsIdentifying() => Name is not null || Unit is not null || Rank is not null || Description is not null || OrganisationId is not null;

    /// <summary>Whether the actor belongs to the state, or null when nobody knows.</summary>
    public bool? IsState() => Kind == PerpetratorKind.Unknown ? null : Kind.IsState;
}
