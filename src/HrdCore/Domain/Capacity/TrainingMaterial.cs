using System.Collections.Immutable;
using System.Text.Json.Serialization;
using HrdCore.Classification;
using HrdCore.Domain.Json.Codecs;
using HrdCore.Domain.Records;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Domain.Capacity;

/// <summary>A manual, guide or set of slides, and who may have it. Most are never published, for safety.</summary>
/// <remarks>Immutable. Prints its classes.</remarks>
[JsonConverter(typeof(SelfRedactingJsonConverter))]
public sealed class TrainingMaterial : DomainRecord<TrainingMaterial>, IDomainRecord<TrainingMaterial>
{
    /// <summary>The class of <see cref="Title"/>.</summary>
    public const DataClass TitleClass = DataClass.Operational;

    /// <summary>Records a material as it stands. <see cref="Unpublished"/> is the usual way.</summary>
    /// <param name="id">Not empty.</param>
    /// <param name="title">What it is called; a title tells who is trained in what; at most 200 characters; <see cref="DataClass.Operational"/>.</param>
    /// <param name="audiences">For whom it was made; one or more, each once.</param>
    /// <param name="topics">What it is about; one or more, each once.</param>
    /// <param name="languages">The languages that it exists in; one or more, each once, at most 16.</param>
    /// <param name="status">Whether everyone can read it.</param>
    /// <param name="reason">Why it is not public; exactly where it is not, or null.</param>
    /// <param name="publishedOn">When it was published; exactly where it is, or was, public, or null.</param>
    /// <param name="releasedTo">Who may have it; one or more where it is restricted, none otherwise; only those that it was made for; each once.</param>
    /// <param name="programmeIds">The programmes that use it; at most 64, each once.</param>
    /// <exception cref="InvalidRecordException">A value is missing, comes twice or is classified otherwise, or reason, day and audience do not fit the status.</exception>
    public TrainingMaterial(
        Guid id,
        Sensitive<string> title,
        IEnumerable<TrainingAudience> audiences,
        IEnumerable<TrainingTopic> topics,
        IEnumerable<LanguageTag> languages,
        PublicationStatus status,
        NonPublicationReason? reason = null,
        UncertainDate? publishedOn = null,
        IEnumerable<TrainingAudience>? releasedTo = null,
        IEnumerable<Guid>? programmeIds = null)
    {
        var check = new Check(nameof(TrainingMaterial));
        Id = check.Id(id, nameof(id));
        Title = check.Secret(title, TitleClass, DomainText.LabelLength, nameof(title));
        Audiences = check.Set(audiences, 1, TrainingAudience.All.Length, nameof(audiences));
        Topics = check.Set(topics, 1, TrainingTopic.All.Length, nameof(topics));
        Languages = check.Set(languages, 1, 16, nameof(languages));
        Status = check.Required(status, nameof(status));
        Reason = reason;
        PublishedOn = publishedOn;
        ReleasedTo = check.Set(releasedTo, 0, TrainingAudience.All.Length, nameof(releasedTo));
        ProgrammeIds = check.Ids(programmeIds, 0, 64, nameof(programmeIds));
        var isPublic = status == PublicationStatus.Published;
        check.That(isPublic == reason is null, nameof(reason), ValidationRule.PublicationReason);
        check.That((isPublic || status == PublicationStatus.Withdrawn) == publishedOn is not null, nameof(publishedOn), ValidationRule.PublicationReason);
        check.That((status == PublicationStatus.Restricted) == !ReleasedTo.IsEmpty, nameof(releasedTo), ValidationRule.Inconsistent);
        check.That(ReleasedTo.All(audience => Audiences.Contains(audience)), nameof(releasedTo), ValidationRule.Inconsistent);
        check.Done();
    }

    /// <inheritdoc/>
    public static RecordShape<TrainingMaterial> Shape { get; } = new(
        "training-material",
        static (ref RecordValues values) => new TrainingMaterial(
            values.Next<Guid>(),
            values.Next<Sensitive<string>>(),
            values.List<TrainingAudience>(),
            values.List<TrainingTopic>(),
            values.List<LanguageTag>(),
            values.Next<PublicationStatus>(),
            values.Maybe<NonPublicationReason>(),
            values.MaybeValue<UncertainDate>(),
            values.List<TrainingAudience>(),
            values.List<Guid>()),
        Member.Of("id", Codec.Id, (TrainingMaterial trainingMaterial) => trainingMaterial.Id),
        Member.Of("title", Codec.Secret(TitleClass, DomainText.LabelLength), (TrainingMaterial trainingMaterial) => trainingMaterial.Title),
        Member.List("audiences", Codec.Term<TrainingAudience>(), (TrainingMaterial trainingMaterial) => trainingMaterial.Audiences),
        Member.List("topics", Codec.Term<TrainingTopic>(), (TrainingMaterial trainingMaterial) => trainingMaterial.Topics),
        Member.List("languages", Codec.Language, (TrainingMaterial trainingMaterial) => trainingMaterial.Languages),
        Member.Of("status", Codec.Term<PublicationStatus>(), (TrainingMaterial trainingMaterial) => trainingMaterial.Status),
        Member.Maybe("reason", Codec.Term<NonPublicationReason>(), (TrainingMaterial trainingMaterial) => trainingMaterial.Reason),
        Member.MaybeValue("publishedOn", Codec.Date, (TrainingMaterial trainingMaterial) => trainingMaterial.PublishedOn),
        Member.List("releasedTo", Codec.Term<TrainingAudience>(), (TrainingMaterial trainingMaterial) => trainingMaterial.ReleasedTo),
        Member.List("programmeIds", Codec.Id, (TrainingMaterial trainingMaterial) => trainingMaterial.ProgrammeIds));

    /// <summary>A random identifier.</summary>
    [NotSensitive("Random; says nothing about a person.")]
    public Guid Id { get; }

    /// <summary>What it is called.</summary>
    [Sensitive(TitleClass)]
    public Sensitive<string> Title { get; }

    /// <summary>For whom it was made.</summary>
    public ImmutableArray<TrainingAudience> Audiences { get; }

    /// <summary>What it is about.</summary>
    public ImmutableArray<TrainingTopic> Topics { get; }

    /// <summary>The languages that it exists in.</summary>
    public ImmutableArray<LanguageTag> Languages { get; }

    /// <summary>Whether everyone can read it.</summary>
    public PublicationStatus Status { get; }

    /// <summary>Why it is not public, or null where it is.</summary>
    public NonPublicationReason? Reason { get; }

    /// <summary>When it was published, or null where it never was.</summary>
    public UncertainDate? PublishedOn { get; }

    /// <summary>Who may have it.</summary>
    public ImmutableArray<TrainingAudience> ReleasedTo { get; }

    /// <summary>The programmes that use it.</summary>
    [NotSensitive("Random; they say nothing about what is in them.")]
    public ImmutableArray<Guid> ProgrammeIds { get; }

    /// <summary>A material that nobody outside has, for safety.</summary>
    /// <param name="id">Not empty.</param>
    /// <param name="title">What it is called; at most 200 characters; <see cref="DataClass.Operational"/>.</param>
    /// <param name="audiences">For whom it was made; one or more, each once.</param>
    /// <param name="topics">What it is about; one or more, each once.</param>
    /// <param name="languages">The languages that it exists in; one or more, each once, at most 16.</param>
    /// <exception cref="InvalidRecordException">A value is missing, comes twice or is classified otherwise.</exception>
    public static TrainingMaterial Unpublished(
        Guid id, Sensitive<string> title, IEnumerable<TrainingAudience> audiences, IEnumerable<TrainingTopic> topics, IEnumerable<LanguageTag> languages) =>
        new(id, title, audiences, topics, languages, PublicationStatus.Unpublished, NonPublicationReason.Safety);

    /// <summary>Whether an audience may have it.</summary>
    /// <param name="audience">The audience.</param>
    /// <exception cref="ArgumentNullException">The audience is null.</exception>
    public bool MayGoTo(TrainingAudience audience)
    {
        ArgumentNullException.ThrowIfNull(audience);
        return Status == PublicationStatus.Published || (Status == PublicationStatus.Restricted && ReleasedTo.Contains(audience));
    }
}
