using System.Collections.Immutable;
using System.Text.Json.Serialization;
using HrdCore.Classification;
using HrdCore.Domain.Json.Codecs;
using HrdCore.Domain.Records;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Domain.AtRisk;

/// <summary>What a defender has to expect, what makes it worse or better, and how grave it is, as someone judged it on a day.</summary>
/// <remarks>Immutable. It gets old: it says by when to look again. Prints its classes.</remarks>
[JsonConverter(typeof(SelfRedactingJsonConverter))]
public sealed class RiskAssessment : DomainRecord<RiskAssessment>, IDomainRecord<RiskAssessment>
{
    /// <summary>Most vulnerabilities, capacities or warning signs.</summary>
    public const int MaxItems = 32;

    /// <summary>The class of <see cref="Level"/>.</summary>
    public const DataClass LevelClass = DataClass.Operational;

    /// <summary>The class of <see cref="Threats"/>.</summary>
    public const DataClass ThreatsClass = DataClass.Operational;

    /// <summary>The class of <see cref="Vulnerabilities"/>.</summary>
    public const DataClass VulnerabilitiesClass = DataClass.Operational;

    /// <summary>The class of <see cref="Capacities"/>.</summary>
    public const DataClass CapacitiesClass = DataClass.Operational;

    /// <summary>The class of <see cref="WarningSigns"/>.</summary>
    public const DataClass WarningSignsClass = DataClass.Operational;

    /// <summary>The class of <see cref="Occasion"/>.</summary>
    public const DataClass OccasionClass = DataClass.Operational;

    /// <summary>Records an assessment.</summary>
    /// <param name="id">Not empty.</param>
    /// <param name="defenderId">Who is at risk.</param>
    /// <param name="assessedAt">When; the years 1900 to 9000 of UTC.</param>
    /// <param name="assessorId">Who judged it.</param>
    /// <param name="level">How grave, all in all.</param>
    /// <param name="reviewBy">By when to look again; after it was assessed; the years 1900 to 9000 of UTC.</param>
    /// <param name="threats">What the defender has to expect; one or more, each once.</param>
    /// <param name="vulnerabilities">What makes it worse; at most 32, each once and at most 500 characters; <see cref="DataClass.Operational"/>.</param>
    /// <param name="capacities">What helps; at most 32, each once and at most 500 characters; <see cref="DataClass.Operational"/>.</param>
    /// <param name="warningSigns">What would show that it gets worse; at most 32, each once and at most 500 characters; <see cref="DataClass.Operational"/>.</param>
    /// <param name="occasion">The activity or journey that it was made for; at most 500 characters; <see cref="DataClass.Operational"/>; or null.</param>
    /// <exception cref="InvalidRecordException">A value is missing, outside its range, comes twice or is classified otherwise, or the review does not lie after the assessment.</exception>
    public RiskAssessment(
        Guid id,
        Guid defenderId,
        DateTimeOffset assessedAt,
        Guid assessorId,
        RiskLevel level,
        DateTimeOffset reviewBy,
        IEnumerable<ThreatKind> threats,
        IEnumerable<Sensitive<string>>? vulnerabilities = null,
        IEnumerable<Sensitive<string>>? capacities = null,
        IEnumerable<Sensitive<string>>? warningSigns = null,
        Sensitive<string>? occasion = null)
    {
        var check = new Check(nameof(RiskAssessment));
        Id = check.Id(id, nameof(id));
        DefenderId = check.Id(defenderId, nameof(defenderId));
        AssessedAt = check.Instant(assessedAt, nameof(assessedAt));
        AssessorId = check.Id(assessorId, nameof(assessorId));
        Level = check.Required(level, nameof(level));
        ReviewBy = check.Instant(reviewBy, nameof(reviewBy));
        Threats = check.Set(threats, 1, ThreatKind.All.Length, nameof(threats));
        Vulnerabilities = check.Secrets(vulnerabilities, VulnerabilitiesClass, DomainText.LineLength, 0, MaxItems, nameof(vulnerabilities));
        Capacities = check.Secrets(capacities, CapacitiesClass, DomainText.LineLength, 0, MaxItems, nameof(capacities));
        WarningSigns = check.Secrets(warningSigns, WarningSignsClass, DomainText.LineLength, 0, MaxItems, nameof(warningSigns));
        Occasion = check.MaybeSecret(occasion, OccasionClass, DomainText.LineLength, nameof(occasion));
        check.That(reviewBy > assessedAt, nameof(reviewBy), ValidationRule.Order);
        check.Done();
    }

    /// <inheritdoc/>
    public static RecordShape<RiskAssessment> Shape { get; } = new(
        "risk-assessment",
        static (ref RecordValues values) => new RiskAssessment(
            values.Next<Guid>(),
            values.Next<Guid>(),
            values.Next<DateTimeOffset>(),
            values.Next<Guid>(),
            values.Next<RiskLevel>(),
            values.Next<DateTimeOffset>(),
            values.List<ThreatKind>(),
            values.List<Sensitive<string>>(),
            values.List<Sensitive<string>>(),
            values.List<Sensitive<string>>(),
            values.Maybe<Sensitive<string>>()),
        Member.Of("id", Codec.Id, (RiskAssessment assessment) => assessment.Id),
        Member.Of("defenderId", Codec.Id, (RiskAssessment assessment) => assessment.DefenderId),
        Member.Of("assessedAt", Codec.Instant, (RiskAssessment assessment) => assessment.AssessedAt),
        Member.Of("assessorId", Codec.Id, (RiskAssessment assessment) => assessment.AssessorId),
        Member.Of("level", Codec.Term<RiskLevel>(), (RiskAssessment assessment) => assessment.Level, LevelClass),
        Member.Of("reviewBy", Codec.Instant, (RiskAssessment assessment) => assessment.ReviewBy),
        Member.List("threats", Codec.Term<ThreatKind>(), (RiskAssessment assessment) => assessment.Threats, ThreatsClass),
        Member.List("vulnerabilities", Codec.Secret(VulnerabilitiesClass, DomainText.LineLength), (RiskAssessment assessment) => assessment.Vulnerabilities),
        Member.List("capacities", Codec.Secret(CapacitiesClass, DomainText.LineLength), (RiskAssessment assessment) => assessment.Capacities),
        Member.List("warningSigns", Codec.Secret(WarningSignsClass, DomainText.LineLength), (RiskAssessment assessment) => assessment.WarningSigns),
        Member.Maybe("occasion", Codec.Secret(OccasionClass, DomainText.LineLength), (RiskAssessment assessment) => assessment.Occasion));

    /// <summary>A random identifier.</summary>
    [NotSensitive("Random; says nothing about a person.")]
    public Guid Id { get; }

    /// <summary>Who is at risk.</summary>
    [NotSensitive("Random; says nothing about the person.")]
    public Guid DefenderId { get; }

    /// <summary>When, in UTC.</summary>
    public DateTimeOffset AssessedAt { get; }

    /// <summary>Who judged it.</summary>
    [NotSensitive("Random; says nothing about the person.")]
    public Guid AssessorId { get; }

    /// <summary>How grave, all in all.</summary>
    [Sensitive(LevelClass)]
    public RiskLevel Level { get; }

    /// <summary>By when to look again, in UTC.</summary>
    public DateTimeOffset ReviewBy { get; }

    /// <summary>What the defender has to expect, in the order given.</summary>
    [Sensitive(ThreatsClass)]
    public ImmutableArray<ThreatKind> Threats { get; }

    /// <summary>What makes it worse, in the order given.</summary>
    [Sensitive(VulnerabilitiesClass)]
    public ImmutableArray<Sensitive<string>> Vulnerabilities { get; }

    /// <summary>What helps, in the order given.</summary>
    [Sensitive(CapacitiesClass)]
    public ImmutableArray<Sensitive<string>> Capacities { get; }

    /// <summary>What would show that it gets worse, in the order given.</summary>
    [Sensitive(WarningSignsClass)]
    public ImmutableArray<Sensitive<string>> WarningSigns { get; }

    /// <summary>The activity or journey that it was made for, or null.</summary>
    [Sensitive(OccasionClass)]
    public Sensitive<string>? Occasion { get; }

    /// <summary>Whether it is time to look again.</summary>
    /// <param name="instant">Now.</param>
    public bool IsReviewDueAt(DateTimeOffset instant) => instant >= ReviewBy;
}
