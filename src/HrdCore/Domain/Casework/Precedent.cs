using System.Text.Json.Serialization;
using HrdCore.Classification;
using HrdCore.Domain.Json.Codecs;
using HrdCore.Domain.Records;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Domain.Casework;

/// <summary>A decision of another court that a case relies on.</summary>
/// <remarks>Immutable. Prints its classes.</remarks>
[JsonConverter(typeof(SelfRedactingJsonConverter))]
public sealed class Precedent : DomainRecord<Precedent>, IDomainRecord<Precedent>
{
    /// <summary>The class of <see cref="Citation"/>.</summary>
    public const DataClass CitationClass = DataClass.Identity;

    /// <summary>Records a decision.</summary>
    /// <param name="id">Not empty.</param>
    /// <param name="territory">Where it was decided.</param>
    /// <param name="decidedOn">When it was decided, as precisely as known.</param>
    /// <param name="citation">How it is cited; at most 500 characters; <see cref="DataClass.Identity"/>, since many decisions are called after the person.</param>
    /// <param name="isFollowed">Whether a court in this case followed it.</param>
    /// <exception cref="InvalidRecordException">A value is missing, outside its range, comes twice, does not fit the others, or is classified otherwise.</exception>
    public Precedent(
        Guid id,
        Territory territory,
        UncertainDate decidedOn,
        Sensitive<string> citation,
        bool isFollowed)
    {
        var check = new Check(nameof(Precedent));
        Id = check.Id(id, nameof(id));
        Territory = check.Required(territory, nameof(territory));
        DecidedOn = decidedOn;
        Citation = check.Secret(citation, CitationClass, DomainText.LineLength, nameof(citation));
        IsFollowed = isFollowed;
        check.Done();
    }

    /// <inheritdoc/>
    public static RecordShape<Precedent> Shape { get; } = new(
        "precedent",
        static (ref RecordValues values) => new Precedent(
            values.Next<Guid>(),
            values.Next<Territory>(),
            values.Next<UncertainDate>(),
            values.Next<Sensitive<string>>(),
            values.Next<bool>()),
        Member.Of("id", Codec.Id, (Precedent precedent) => precedent.Id),
        Member.Of("territory", Codec.Territory, (Precedent precedent) => precedent.Territory),
        Member.Of("decidedOn", Codec.Date, (Precedent precedent) => precedent.DecidedOn),
        Member.Of("citation", Codec.Secret(CitationClass, DomainText.LineLength), (Precedent precedent) => precedent.Citation),
        Member.Of("isFollowed", Codec.Boolean, (Precedent precedent) => precedent.IsFollowed));

    /// <summary>A random identifier.</summary>
    [NotSensitive("Random; says nothing about a person.")]
    public Guid Id { get; }

    /// <summary>Where it was decided.</summary>
    [NotSensitive("A whole country, whose court has decided in public.")]
    public Territory Territory { get; }

    /// <summary>When it was decided.</summary>
    public UncertainDate DecidedOn { get; }

    /// <summary>How it is cited.</summary>
    [Sensitive(CitationClass)]
    public Sensitive<string> Citation { get; }

    /// <summary>Whether a court in this case followed it.</summary>
    public bool IsFollowed { get; }
}
