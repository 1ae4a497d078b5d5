using System.Text.Json.Serialization;
using HrdCore.Classification;
using HrdCore.Domain.Json.Codecs;
using HrdCore.Domain.Records;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Domain.Documentation;

/// <summary>What one source says of an event or an act, and how far source and word can be relied on.</summary>
/// <remarks>Immutable. Prints its classes. Who the source is stays with the source's class, which nobody is shown by default.</remarks>
[JsonConverter(typeof(SelfRedactingJsonConverter))]
public sealed class Information : DomainRecord<Information>, IDomainRecord<Information>
{
    /// <summary>The class of <see cref="Source"/>.</summary>
    public const DataClass SourceClass = DataClass.Source;

    /// <summary>The class of <see cref="Connection"/>.</summary>
    public const DataClass ConnectionClass = DataClass.Source;

    /// <summary>The class of <see cref="SourceId"/>.</summary>
    public const DataClass SourceIdClass = DataClass.Source;

    private static readonly Purpose Checking = Purpose.Of("validation");

    /// <summary>Records what a source says.</summary>
    /// <param name="id">Not empty.</param>
    /// <param name="aboutId">The event or act that it is about.</param>
    /// <param name="source">Who says so; at most 500 characters; <see cref="DataClass.Source"/>.</param>
    /// <param name="connection">How the source comes to know; <see cref="DataClass.Source"/>.</param>
    /// <param name="material">In what form it came.</param>
    /// <param name="language">In what language.</param>
    /// <param name="date">When it was said, as precisely as known.</param>
    /// <param name="reliabilityOfSource">How far the source can be relied on.</param>
    /// <param name="reliabilityOfItem">How far this can be relied on.</param>
    /// <param name="evidenceId">The evidence that it came as, or null.</param>
    /// <param name="relatedPersonId">The record of the person through whom the source knows, or null.</param>
    /// <param name="sourceId">The record of the source, or null when there is none; a source that is a victim too has one identifier for both; <see cref="DataClass.Source"/>.</param>
    /// <exception cref="InvalidRecordException">A value is missing, outside its range, comes twice, does not fit the others, or is classified otherwise.</exception>
    public Information(
        Guid id,
        Guid aboutId,
        Sensitive<string> source,
        SourceConnection connection,
        MaterialKind material,
        LanguageTag language,
        UncertainDate date,
        Reliability reliabilityOfSource,
        Reliability reliabilityOfItem,
        Guid? evidenceId = null,
        Guid? relatedPersonId = null,
        Sensitive<Guid>? sourceId = null)
    {
        var check = new Check(nameof(Information));
        Id = check.Id(id, nameof(id));
        AboutId = check.Id(aboutId, nameof(aboutId));
        Source = check.Secret(source, SourceClass, DomainText.LineLength, nameof(source));
        Connection = check.Required(connection, nameof(connection));
        Material = check.Required(material, nameof(material));
        Language = check.Required(language, nameof(language));
        Date = date;
        ReliabilityOfSource = check.Defined(reliabilityOfSource, nameof(reliabilityOfSource));
        ReliabilityOfItem = check.Defined(reliabilityOfItem, nameof(reliabilityOfItem));
        EvidenceId = check.MaybeId(evidenceId, nameof(evidenceId));
        RelatedPersonId = check.MaybeId(relatedPersonId, nameof(relatedPersonId));
        SourceId = check.MaybeSecret(sourceId, SourceIdClass, nameof(sourceId));
        check.MaybeId(sourceId?.Reveal(Checking), nameof(sourceId));
        check.Done();
    }

    /// <inheritdoc/>
    public static RecordShape<Information> Shape { get; } = new(
        "information",
        static (ref RecordValues values) => new Information(
            values.Next<Guid>(),
            values.Next<Guid>(),
            values.Next<Sensitive<string>>(),
            values.Next<SourceConnection>(),
            values.Next<MaterialKind>(),
            values.Next<LanguageTag>(),
            values.Next<UncertainDate>(),
            values.Next<Reliability>(),
            values.Next<Reliability>(),
            values.MaybeValue<Guid>(),
            values.MaybeValue<Guid>(),
            values.Maybe<Sensitive<Guid>>()),
        Member.Of("id", Codec.Id, (Information information) => information.Id),
        Member.Of("aboutId", Codec.Id, (Information information) => information.AboutId),
        Member.Of("source", Codec.Secret(SourceClass, DomainText.LineLength), (Information information) => information.Source),
        Member.Of("connection", Codec.Term<SourceConnection>(), (Information information) => information.Connection, ConnectionClass),
        Member.Of("material", Codec.Term<MaterialKind>(), (Information information) => information.Material),
        Member.Of("language", Codec.Language, (Information information) => information.Language).Sealed(),
        Member.Of("date", Codec.Date, (Information information) => information.Date).Sealed(),
        Member.Of("reliabilityOfSource", Codec.Reliability, (Information information) => information.ReliabilityOfSource),
        Member.Of("reliabilityOfItem", Codec.Reliability, (Information information) => information.ReliabilityOfItem),
        Member.MaybeValue("evidenceId", Codec.Id, (Information information) => information.EvidenceId),
        Member.MaybeValue("relatedPersonId", Codec.Id, (Information information) => information.RelatedPersonId),
        Member.Maybe("sourceId", Codec.Secret(SourceIdClass, Codec.Id), (Information information) => information.SourceId));

    /// <summary>A random identifier.</summary>
    [NotSensitive("Random; says nothing about a person.")]
    public Guid Id { get; }

    /// <summary>The event or act that it is about.</summary>
    [NotSensitive("Random; says nothing about a person.")]
    public Guid AboutId { get; }

    /// <summary>Who says so.</summary>
    [Sensitive(SourceClass)]
    public Sensitive<string> Source { get; }

    /// <summary>How the source comes to know. In a small circle it says who it is.</summary>
    [Sensitive(ConnectionClass)]
    public SourceConnection Connection { get; }

    /// <summary>In what form it came.</summary>
    public MaterialKind Material { get; }

    /// <summary>In what language.</summary>
    public LanguageTag Language { get; }

    /// <summary>When it was said.</summary>
    public UncertainDate Date { get; }

    /// <summary>How far the source can be relied on.</summary>
    [NotSensitive("A grade; it says nothing about who.")]
    public Reliability ReliabilityOfSource { get; }

    /// <summary>How far this can be relied on.</summary>
    public Reliability ReliabilityOfItem { get; }

    /// <summary>The evidence that it came as, or null.</summary>
    [NotSensitive("Random; says nothing about a person.")]
    public Guid? EvidenceId { get; }

    /// <summary>The record of the person through whom the source knows, or null.</summary>
    [NotSensitive("Random; says nothing about a person.")]
    public Guid? RelatedPersonId { get; }

    /// <summary>The record of the source, or null. It is random, and still tells which things one person said, and whether that person is a victim.</summary>
    [Sensitive(SourceIdClass)]
    public Sensitive<Guid>? SourceId { get; }
}
