using System.Collections.Immutable;
using System.Text.Json.Serialization;
using HrdCore.Classification;
using HrdCore.Domain.Json.Codecs;
using HrdCore.Domain.Records;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Domain.Capacity;

/// <summary>A training as it took place: how many took part, and by name only those who agreed.</summary>
/// <remarks>Immutable. Attendance is a count; a list of people who met is what a persecutor wants most. Prints its classes.</remarks>
[JsonConverter(typeof(SelfRedactingJsonConverter))]
public sealed class TrainingSession : DomainRecord<TrainingSession>, IDomainRecord<TrainingSession>
{
    /// <summary>Most days of a session that is no part of a programme.</summary>
    public const int MaxDaysAlone = 2;

    private const int MaxDays = 366;

    /// <summary>The class of <see cref="Place"/>.</summary>
    public const DataClass PlaceClass = DataClass.Location | DataClass.Operational;

    /// <summary>Records a session.</summary>
    /// <param name="id">Not empty.</param>
    /// <param name="start">When it began, as precisely as it is safe to say.</param>
    /// <param name="days">How many days it took; 1 to 366; at most 2 outside a programme.</param>
    /// <param name="mode">Who led the learning.</param>
    /// <param name="setting">Where learners met.</param>
    /// <param name="audiences">For whom it was; one or more, each once.</param>
    /// <param name="topics">What it was about; one or more, each once.</param>
    /// <param name="languages">In which languages it was given; one or more, each once, at most 16.</param>
    /// <param name="attendance">How many took part, with its qualifier.</param>
    /// <param name="programmeId">The programme that it was part of, or null.</param>
    /// <param name="attendees">Those who agreed to be listed; no more than took part; nobody twice; at most 1000.</param>
    /// <param name="place">Where it was; at most 500 characters; Location and Operational together, or null.</param>
    /// <exception cref="InvalidRecordException">A value is missing, outside its range, comes twice or is classified otherwise; the session is too long to stand alone; or more people are listed than took part.</exception>
    public TrainingSession(
        Guid id,
        UncertainDate start,
        int days,
        TrainingMode mode,
        TrainingSetting setting,
        IEnumerable<TrainingAudience> audiences,
        IEnumerable<TrainingTopic> topics,
        IEnumerable<LanguageTag> languages,
        Quantity<int> attendance,
        Guid? programmeId = null,
        IEnumerable<Attendee>? attendees = null,
        Sensitive<string>? place = null)
    {
        var check = new Check(nameof(TrainingSession));
        Id = check.Id(id, nameof(id));
        Start = start;
        Days = days;
        Mode = check.Required(mode, nameof(mode));
        Setting = check.Required(setting, nameof(setting));
        Audiences = check.Set(audiences, 1, TrainingAudience.All.Length, nameof(audiences));
        Topics = check.Set(topics, 1, TrainingTopic.All.Length, nameof(topics));
        Languages = check.Set(languages, 1, 16, nameof(languages));
        Attendance = attendance;
        ProgrammeId = check.MaybeId(programmeId, nameof(programmeId));
        Attendees = check.List(attendees, 0, 1000, nameof(attendees));
        Place = check.MaybeSecret(place, PlaceClass, DomainText.LineLength, nameof(place));
        check.InRange(days is >= 1 and <= MaxDays, nameof(days), 1, MaxDays);
        check.That(programmeId is not null || days is < 1 or <= MaxDaysAlone, nameof(days), ValidationRule.SessionTooLong, MaxDaysAlone);
        check.That(Attendees.Select(attendee => attendee?.PartyId).Distinct().Count() == Attendees.Length, nameof(attendees), ValidationRule.Duplicate);
        check.That(attendance.IsLessThan(new Quantity<int>(Attendees.Length)) != Certainty.Yes, nameof(attendees), ValidationRule.MoreThanPresent);
        check.Done();
    }

    /// <inheritdoc/>
    public static RecordShape<TrainingSession> Shape { get; } = new(
        "training-session",
        static (ref RecordValues values) => new TrainingSession(
            values.Next<Guid>(),
            values.Next<UncertainDate>(),
            values.Next<int>(),
            values.Next<TrainingMode>(),
            values.Next<TrainingSetting>(),
            values.List<TrainingAudience>(),
            values.List<TrainingTopic>(),
            values.List<LanguageTag>(),
            values.Next<Quantity<int>>(),
            values.MaybeValue<Guid>(),
            values.List<Attendee>(),
            values.Maybe<Sensitive<string>>()),
        Member.Of("id", Codec.Id, (TrainingSession trainingSession) => trainingSession.Id),
        Member.Of("start", Codec.Date, (TrainingSession trainingSession) => trainingSession.Start),
        Member.Of("days", Codec.Count, (TrainingSession trainingSession) => trainingSession.Days),
        Member.Of("mode", Codec.Term<TrainingMode>(), (TrainingSession trainingSession) => trainingSession.Mode),
        Member.Of("setting", Codec.Term<TrainingSetting>(), (TrainingSession trainingSession) => trainingSession.Setting),
        Member.List("audiences", Codec.Term<TrainingAudience>(), (TrainingSession trainingSession) => trainingSession.Audiences),
        Member.List("topics", Codec.Term<TrainingTopic>(), (TrainingSession trainingSession) => trainingSession.Topics),
        Member.List("languages", Codec.Language, (TrainingSession trainingSession) => trainingSession.Languages),
        Member.Of("attendance", Codec.HowMany, (TrainingSession trainingSession) => trainingSession.Attendance),
        Member.MaybeValue("programmeId", Codec.Id, (TrainingSession trainingSession) => trainingSession.ProgrammeId),
        Member.List("attendees", Codec.Record<Attendee>(), (TrainingSession trainingSession) => trainingSession.Attendees),
        Member.Maybe("place", Codec.Secret(PlaceClass, DomainText.LineLength), (TrainingSession trainingSession) => trainingSession.Place));

    /// <summary>A random identifier.</summary>
    [NotSensitive("Random; says nothing about a person.")]
    public Guid Id { get; }

    /// <summary>When it began, as precisely as it is safe to say.</summary>
    public UncertainDate Start { get; }

    /// <summary>How many days it took.</summary>
    public int Days { get; }

    /// <summary>Who led the learning.</summary>
    public TrainingMode Mode { get; }

    /// <summary>Where learners met.</summary>
    public TrainingSetting Setting { get; }

    /// <summary>For whom it was.</summary>
    public ImmutableArray<TrainingAudience> Audiences { get; }

    /// <summary>What it was about.</summary>
    public ImmutableArray<TrainingTopic> Topics { get; }

    /// <summary>In which languages it was given.</summary>
    public ImmutableArray<LanguageTag> Languages { get; }

    /// <summary>How many took part, with its qualifier.</summary>
    public Quantity<int> Attendance { get; }

    /// <summary>The programme that it was part of, or null when there is none.</summary>
    [NotSensitive("Random; says nothing about a person.")]
    public Guid? ProgrammeId { get; }

    /// <summary>Those who agreed to be listed.</summary>
    public ImmutableArray<Attendee> Attendees { get; }

    /// <summary>Where it was, or null when not known.</summary>
    [Sensitive(PlaceClass)]
    public Sensitive<string>? Place { get; }

    /// <summary>The session without the names of some, e.g. after they took their consent back. They still count.</summary>
    /// <param name="consentIds">The consents that do not hold any more.</param>
    /// <returns>The session with the others on its list.</returns>
    /// <exception cref="ArgumentNullException">The list is null.</exception>
    public TrainingSession Unlist(params IEnumerable<Guid> consentIds)
    {
        ArgumentNullException.ThrowIfNull(consentIds);
        var ended = consentIds.ToHashSet();
        return Shape.With(this, (nameof(Attendees), Attendees.RemoveAll(attendee => ended.Contains(attendee.ConsentId))));
    }
}
