using System.Text.Json.Serialization;
using HrdCore.Classification;
using HrdCore.Domain.Json.Codecs;
using HrdCore.Domain.Records;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Domain.AtRisk;

/// <summary>What a defender recorded beforehand, to be used if the defender cannot speak. The recording itself is kept among the evidence.</summary>
/// <remarks>Immutable. What was recorded stays as it is; another recording is another statement. Prints its classes. Publishing it needs consent that names the artefact, and an instruction that allows it.</remarks>
[JsonConverter(typeof(SelfRedactingJsonConverter))]
public sealed class RecordedStatement : DomainRecord<RecordedStatement>, IDomainRecord<RecordedStatement>
{
    /// <summary>The class of <see cref="Words"/>.</summary>
    public const DataClass WordsClass = DataClass.Likeness | DataClass.Identity;

    /// <summary>Records a statement.</summary>
    /// <param name="id">The recording, among the evidence; not empty.</param>
    /// <param name="material">What it is: a video, a sound, a picture or a letter.</param>
    /// <param name="language">Its language.</param>
    /// <param name="recordedOn">When, as precisely as known.</param>
    /// <param name="words">What is said in it, or what is to be seen; at most 8,000 characters, lines allowed; Likeness and Identity together.</param>
    /// <exception cref="InvalidRecordException">A value is missing, too long, or classified otherwise.</exception>
    public RecordedStatement(
        Guid id,
        MaterialKind material,
        LanguageTag language,
        UncertainDate recordedOn,
        Sensitive<string>? words = null)
    {
        var check = new Check(nameof(RecordedStatement));
        Id = check.Id(id, nameof(id));
        Material = check.Required(material, nameof(material));
        Language = check.Required(language, nameof(language));
        RecordedOn = recordedOn;
        Words = check.MaybeSecret(words, WordsClass, DomainText.NarrativeLength, nameof(words), lines: true);
        check.Done();
    }

    /// <inheritdoc/>
    public static RecordShape<RecordedStatement> Shape { get; } = new(
        "recorded-statement",
        static (ref RecordValues values) => new RecordedStatement(
            values.Next<Guid>(),
            values.Next<MaterialKind>(),
            values.Next<LanguageTag>(),
            values.Next<UncertainDate>(),
            values.Maybe<Sensitive<string>>()),
        Member.Of("id", Codec.Id, (RecordedStatement statement) => statement.Id),
        Member.Of("material", Codec.Term<MaterialKind>(), (RecordedStatement statement) => statement.Material),
        Member.Of("language", Codec.Language, (RecordedStatement statement) => statement.Language).Sealed(),
        Member.Of("recordedOn", Codec.Date, (RecordedStatement statement) => statement.RecordedOn).Sealed(),
        Member.Maybe("words", Codec.SecretLines(WordsClass, DomainText.NarrativeLength), (RecordedStatement statement) => statement.Words))
    {
        IsClosed = static _ => true,
    };

    /// <summary>The recording, among the evidence.</summary>
    [NotSensitive("Random; says nothing about what is in it.")]
    public Guid Id { get; }

    /// <summary>What it is: a video, a sound, a picture or a letter.</summary>
    public MaterialKind Material { get; }

    /// <summary>Its language.</summary>
    public LanguageTag Language { get; }

    /// <summary>When, as precisely as known.</summary>
    public UncertainDate RecordedOn { get; }

    /// <summary>What is said in it, or what is to be seen, or null.</summary>
    [Sensitive(WordsClass)]
    public Sensitive<string>? Words { get; }
}
