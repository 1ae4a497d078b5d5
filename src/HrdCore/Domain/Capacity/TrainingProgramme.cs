using System.Collections.Immutable;
using System.Text.Json.Serialization;
using HrdCore.Classification;
using HrdCore.Domain.Json.Codecs;
using HrdCore.Domain.Records;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Domain.Capacity;

/// <summary>A training that an organisation offers, in one session or over months.</summary>
/// <remarks>Immutable. Names nobody. Prints its classes.</remarks>
[JsonConverter(typeof(SelfRedactingJsonConverter))]
public sealed class TrainingProgramme : DomainRecord<TrainingProgramme>, IDomainRecord<TrainingProgramme>
{
    /// <summary>Records a programme.</summary>
    /// <param name="id">Not empty.</param>
    /// <param name="title">What it is called inside the organisation; at most 200 characters in each language.</param>
    /// <param name="format">How long it is.</param>
    /// <param name="modes">Who leads the learning; one or more, each once.</param>
    /// <param name="settings">Where learners meet; one or more, each once.</param>
    /// <param name="audiences">For whom it is; one or more, each once.</param>
    /// <param name="topics">What it is about; one or more, each once.</param>
    /// <param name="languages">In which languages it is given; one or more, each once, at most 16.</param>
    /// <param name="period">When it runs, or null.</param>
    /// <param name="materialIds">The materials that it uses; at most 64, each once.</param>
    /// <param name="mentoring">What partners are mentored in beside it; each once.</param>
    /// <exception cref="InvalidRecordException">A value is missing, outside its range, comes twice, or is classified otherwise.</exception>
    public TrainingProgramme(
        Guid id,
        LocalizedText title,
        TrainingFormat format,
        IEnumerable<TrainingMode> modes,
        IEnumerable<TrainingSetting> settings,
        IEnumerable<TrainingAudience> audiences,
        IEnumerable<TrainingTopic> topics,
        IEnumerable<LanguageTag> languages,
        UncertainPeriod? period = null,
        IEnumerable<Guid>? materialIds = null,
        IEnumerable<MentoringTopic>? mentoring = null)
    {
        var check = new Check(nameof(TrainingProgramme));
        Id = check.Id(id, nameof(id));
        Title = check.Texts(title, DomainText.LabelLength, nameof(title));
        Format = check.Required(format, nameof(format));
        Modes = check.Set(modes, 1, TrainingMode.All.Length, nameof(modes));
        Settings = check.Set(settings, 1, TrainingSetting.All.Length, nameof(settings));
        Audiences = check.Set(audiences, 1, TrainingAudience.All.Length, nameof(audiences));
        Topics = check.Set(topics, 1, TrainingTopic.All.Length, nameof(topics));
        Languages = check.Set(languages, 1, 16, nameof(languages));
        Period = period;
        MaterialIds = check.Ids(materialIds, 0, 64, nameof(materialIds));
        Mentoring = check.Set(mentoring, 0, MentoringTopic.All.Length, nameof(mentoring));
        check.Done();
    }

    /// <inheritdoc/>
    public static RecordShape<TrainingProgramme> Shape { get; } = new(
        "training-programme",
        static (ref RecordValues values) => new TrainingProgramme(
            values.Next<Guid>(),
            values.Next<LocalizedText>(),
            values.Next<TrainingFormat>(),
            values.List<TrainingMode>(),
            values.List<TrainingSetting>(),
            values.List<TrainingAudience>(),
            values.List<TrainingTopic>(),
            values.List<LanguageTag>(),
            values.MaybeValue<UncertainPeriod>(),
            values.List<Guid>(),
            values.List<MentoringTopic>()),
        Member.Of("id", Codec.Id, (TrainingProgramme trainingProgramme) => trainingProgramme.Id),
        Member.Of("title", Codec.Texts(DomainText.LabelLength), (TrainingProgramme trainingProgramme) => trainingProgramme.Title),
        Member.Of("format", Codec.Term<TrainingFormat>(), (TrainingProgramme trainingProgramme) => trainingProgramme.Format),
        Member.List("modes", Codec.Term<TrainingMode>(), (TrainingProgramme trainingProgramme) => trainingProgramme.Modes),
        Member.List("settings", Codec.Term<TrainingSetting>(), (TrainingProgramme trainingProgramme) => trainingProgramme.Settings),
        Member.List("audiences", Codec.Term<TrainingAudience>(), (TrainingProgramme trainingProgramme) => trainingProgramme.Audiences),
        Member.List("topics", Codec.Term<TrainingTopic>(), (TrainingProgramme trainingProgramme) => trainingProgramme.Topics),
        Member.List("languages", Codec.Language, (TrainingProgramme trainingProgramme) => trainingProgramme.Languages),
        Member.MaybeValue("period", Codec.Period, (TrainingProgramme trainingProgramme) => trainingProgramme.Period),
        Member.List("materialIds", Codec.Id, (TrainingProgramme trainingProgramme) => trainingProgramme.MaterialIds),
        Member.List("mentoring", Codec.Term<MentoringTopic>(), (TrainingProgramme trainingProgramme) => trainingProgramme.Mentoring));

    /// <summary>A random identifier.</summary>
    [NotSensitive("Random; says nothing about a person.")]
    public Guid Id { get; }

    /// <summary>What it is called inside the organisation.</summary>
    public LocalizedText Title { get; }

    /// <summary>How long it is.</summary>
    public TrainingFormat Format { get; }

    /// <summary>Who leads the learning.</summary>
    public ImmutableArray<TrainingMode> Modes { get; }

    /// <summary>Where learners meet.</summary>
    public ImmutableArray<TrainingSetting> Settings { get; }

    /// <summary>For whom it is.</summary>
    public ImmutableArray<TrainingAudience> Audiences { get; }

    /// <summary>What it is about.</summary>
    public ImmutableArray<TrainingTopic> Topics { get; }

    /// <summary>In which languages it is given.</summary>
    public ImmutableArray<LanguageTag> Languages { get; }

    /// <summary>When it runs, or null when not known.</summary>
    public UncertainPeriod? Period { get; }

    /// <summary>The materials that it uses.</summary>
    [NotSensitive("Random; they say nothing about what is in them.")]
    public ImmutableArray<Guid> MaterialIds { get; }

    /// <summary>What partners are mentored in beside it.</summary>
    public ImmutableArray<MentoringTopic> Mentoring { get; }
}
