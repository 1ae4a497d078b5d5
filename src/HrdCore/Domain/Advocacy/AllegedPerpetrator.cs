using System.Text.Json.Serialization;
using HrdCore.Classification;
using HrdCore.Domain.Json.Codecs;
using HrdCore.Domain.Records;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Domain.Advocacy;

/// <summary>Someone who is said to have done it, or a description where nobody knows a name.</summary>
/// <remarks>Immutable. Part of a <see cref="SubmissionBody"/>. An allegation: nothing here has been proven. Prints its classes.</remarks>
[JsonConverter(typeof(SelfRedactingJsonConverter))]
public sealed class AllegedPerpetrator : DomainRecord<AllegedPerpetrator>, IDomainRecord<AllegedPerpetrator>
{
    /// <summary>The class of <see cref="Description"/>.</summary>
    public const DataClass DescriptionClass = DataClass.Allegation;

    /// <summary>The class of <see cref="RankOrUnit"/>.</summary>
    public const DataClass RankOrUnitClass = DataClass.Allegation;

    /// <summary>States who is said to have done it.</summary>
    /// <param name="id">Not empty.</param>
    /// <param name="kind">What kind of actor.</param>
    /// <param name="description">Who, or how the person or force was recognised; at most 8,000 characters, lines allowed; <see cref="DataClass.Allegation"/>.</param>
    /// <param name="rankOrUnit">At most 500 characters; <see cref="DataClass.Allegation"/>, or null.</param>
    /// <exception cref="InvalidRecordException">A value is missing, outside its range or classified otherwise.</exception>
    public AllegedPerpetrator(Guid id, PerpetratorKind kind, Sensitive<string> description, Sensitive<string>? rankOrUnit = null)
    {
        var check = new Check(nameof(AllegedPerpetrator));
        Id = check.Id(id, nameof(id));
        Kind = check.Required(kind, nameof(kind));
        Description = check.Secret(description, DescriptionClass, DomainText.NarrativeLength, nameof(description), lines: true);
        RankOrUnit = check.MaybeSecret(rankOrUnit, RankOrUnitClass, DomainText.LineLength, nameof(rankOrUnit));
        check.Done();
    }

    /// <inheritdoc/>
    public static RecordShape<AllegedPerpetrator> Shape { get; } = new(
        "alleged-perpetrator",
        static (ref RecordValues values) => new AllegedPerpetrator(
            values.Next<Guid>(),
            values.Next<PerpetratorKind>(),
            values.Next<Sensitive<string>>(),
            values.Maybe<Sensitive<string>>()),
        Member.Of("id", Codec.Id, (AllegedPerpetrator allegedPerpetrator) => allegedPerpetrator.Id),
        Member.Of("kind", Codec.Term<PerpetratorKind>(), (AllegedPerpetrator allegedPerpetrator) => allegedPerpetrator.Kind),
        Member.Of("description", Codec.SecretLines(DescriptionClass, DomainText.NarrativeLength), (AllegedPerpetrator allegedPerpetrator) => allegedPerpetrator.Description),
        Member.Maybe("rankOrUnit", Codec.Secret(RankOrUnitClass, DomainText.LineLength), (AllegedPerpetrator allegedPerpetrator) => allegedPerpetrator.RankOrUnit));

    /// <summary>A random identifier.</summary>
    [NotSensitive("Random; says nothing about a person.")]
    public Guid Id { get; }

    /// <summary>What kind of actor.</summary>
    public PerpetratorKind Kind { get; }

    /// <summary>Who, or how the person or force was recognised.</summary>
    [Sensitive(DescriptionClass)]
    public Sensitive<string> Description { get; }

    /// <summary>Rank or unit, or null when not known.</summary>
    [Sensitive(RankOrUnitClass)]
    public Sensitive<string>? RankOrUnit { get; }
}
