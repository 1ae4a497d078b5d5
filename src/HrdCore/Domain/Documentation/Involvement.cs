using System.Text.Json.Serialization;
using HrdCore.Classification;
using HrdCore.Domain.Json.Codecs;
using HrdCore.Domain.Records;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Domain.Documentation;

/// <summary>Who is said to have had a hand in an act, and how.</summary>
/// <remarks>Immutable. Prints its classes. Naming somebody in public takes more than a record; see <see cref="NamingRules"/>.</remarks>
[JsonConverter(typeof(SelfRedactingJsonConverter))]
public sealed class Involvement : DomainRecord<Involvement>, IDomainRecord<Involvement>
{
    /// <summary>The class of <see cref="Name"/>.</summary>
    public const DataClass NameClass = DataClass.Allegation;

    /// <summary>The class of <see cref="Unit"/>.</summary>
    public const DataClass UnitClass = DataClass.Allegation;

    /// <summary>Records an involvement.</summary>
    /// <param name="id">Not empty.</param>
    /// <param name="kind">What kind of actor.</param>
    /// <param name="degree">How they had a hand in it.</param>
    /// <param name="perpetratorId">The record of who it is said to be, or null.</param>
    /// <param name="name">Who it is said to be; at most 500 characters; <see cref="DataClass.Allegation"/>.</param>
    /// <param name="unit">Rank and unit; at most 500 characters; <see cref="DataClass.Allegation"/>.</param>
    /// <exception cref="InvalidRecordException">A value is missing, outside its range, comes twice, does not fit the others, or is classified otherwise.</exception>
    public Involvement(
        Guid id,
        PerpetratorKind kind,
        InvolvementDegree degree,
        Guid? perpetratorId = null,
        Sensitive<string>? name = null,
        Sensitive<string>? unit = null)
    {
        var check = new Check(nameof(Involvement));
        Id = check.Id(id, nameof(id));
        Kind = check.Required(kind, nameof(kind));
        Degree = check.Required(degree, nameof(degree));
        PerpetratorId = check.MaybeId(perpetratorId, nameof(perpetratorId));
        Name = check.MaybeSecret(name, NameClass, DomainText.LineLength, nameof(name));
        Unit = check.MaybeSecret(unit, UnitClass, DomainText.LineLength, nameof(unit));
        check.Done();
    }

    /// <inheritdoc/>
    public static RecordShape<Involvement> Shape { get; } = new(
        "involvement",
        static (ref RecordValues values) => new Involvement(
            values.Next<Guid>(),
            values.Next<PerpetratorKind>(),
            values.Next<InvolvementDegree>(),
            values.MaybeValue<Guid>(),
            values.Maybe<Sensitive<string>>(),
            values.Maybe<Sensitive<string>>()),
        Member.Of("id", Codec.Id, (Involvement involvement) => involvement.Id),
        Member.Of("kind", Codec.Term<PerpetratorKind>(), (Involvement involvement) => involvement.Kind),
        Member.Of("degree", Codec.Term<InvolvementDegree>(), (Involvement involvement) => involvement.Degree),
        Member.MaybeValue("perpetratorId", Codec.Id, (Involvement involvement) => involvement.PerpetratorId),
        Member.Maybe("name", Codec.Secret(NameClass, DomainText.LineLength), (Involvement involvement) => involvement.Name),
        Member.Maybe("unit", Codec.Secret(UnitClass, DomainText.LineLength), (Involvement involvement) => involvement.Unit));

    /// <summary>A random identifier.</summary>
    [NotSensitive("Random; says nothing about a person.")]
    public Guid Id { get; }

    /// <summary>What kind of actor.</summary>
    [NotSensitive("A kind of actor; nobody is named.")]
    public PerpetratorKind Kind { get; }

    /// <summary>How they had a hand in it.</summary>
    public InvolvementDegree Degree { get; }

    /// <summary>The record of who it is said to be, or null.</summary>
    [NotSensitive("Random; says nothing about a person.")]
    public Guid? PerpetratorId { get; }

    /// <summary>Who it is said to be, or null.</summary>
    [Sensitive(NameClass)]
    public Sensitive<string>? Name { get; }

    /// <summary>Rank and unit, or null.</summary>
    [Sensitive(UnitClass)]
    public Sensitive<string>? Unit { get; }

    /// <summary>Whether somebody is named, by words or by a record.</summary>
    public bool NamesSomebody() => PerpetratorId is not null || Name is not null || Unit is not null;
}
