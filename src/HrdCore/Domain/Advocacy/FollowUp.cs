using System.Collections.Immutable;
using System.Text.Json.Serialization;
using HrdCore.Classification;
using HrdCore.Domain.Json.Codecs;
using HrdCore.Domain.Records;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Domain.Advocacy;

/// <summary>What is told to the mandates after a submission: new harassment, reprisals, a release.</summary>
/// <remarks>Immutable. Part of a <see cref="Submission"/>. Prints its classes.</remarks>
[JsonConverter(typeof(SelfRedactingJsonConverter))]
public sealed class FollowUp : DomainRecord<FollowUp>, IDomainRecord<FollowUp>
{
    /// <summary>The class of <see cref="Text"/>.</summary>
    public const DataClass TextClass = DataClass.Identity | DataClass.Location | DataClass.Health | DataClass.Allegation;

    /// <summary>Records a follow-up.</summary>
    /// <param name="id">Not empty.</param>
    /// <param name="reportedAt">When the organisation learned of it; any offset, kept as UTC; in the years 1900 to 9000 of UTC.</param>
    /// <param name="happenedOn">When it happened.</param>
    /// <param name="text">What happened; at most 8,000 characters, lines allowed; Identity, Location, Health and Allegation together.</param>
    /// <param name="types">What was done, each once; none where nothing bad happened; at most 16.</param>
    /// <param name="sentAt">When it was sent; not before it was reported, or null; the years 1900 to 9000 of UTC.</param>
    /// <exception cref="InvalidRecordException">A value is missing, outside its range, comes twice or is classified otherwise.</exception>
    public FollowUp(
        Guid id,
        DateTimeOffset reportedAt,
        UncertainDate happenedOn,
        Sensitive<string> text,
        IEnumerable<ViolationType>? types = null,
        DateTimeOffset? sentAt = null)
    {
        var check = new Check(nameof(FollowUp));
        Id = check.Id(id, nameof(id));
        ReportedAt = check.Instant(reportedAt, nameof(reportedAt));
        HappenedOn = happenedOn;
        Text = check.Secret(text, TextClass, DomainText.NarrativeLength, nameof(text), lines: true);
        Types = check.Set(types, 0, 16, nameof(types));
        SentAt = check.MaybeInstant(sentAt, nameof(sentAt));
        check.That(!(SentAt < ReportedAt), nameof(sentAt), ValidationRule.Order);
        check.Done();
    }

    /// <inheritdoc/>
    public static RecordShape<FollowUp> Shape { get; } = new(
        "submission-follow-up",
        static (ref RecordValues values) => new FollowUp(
            values.Next<Guid>(),
            values.Next<DateTimeOffset>(),
            values.Next<UncertainDate>(),
            values.Next<Sensitive<string>>(),
            values.List<ViolationType>(),
            values.MaybeValue<DateTimeOffset>()),
        Member.Of("id", Codec.Id, (FollowUp followUp) => followUp.Id),
        Member.Of("reportedAt", Codec.Instant, (FollowUp followUp) => followUp.ReportedAt),
        Member.Of("happenedOn", Codec.Date, (FollowUp followUp) => followUp.HappenedOn).Sealed(),
        Member.Of("text", Codec.SecretLines(TextClass, DomainText.NarrativeLength), (FollowUp followUp) => followUp.Text),
        Member.List("types", Codec.Term<ViolationType>(), (FollowUp followUp) => followUp.Types),
        Member.MaybeValue("sentAt", Codec.Instant, (FollowUp followUp) => followUp.SentAt).Fixed())
    {
        IsClosed = static followUp => followUp.SentAt is not null,
    };

    /// <summary>A random identifier.</summary>
    [NotSensitive("Random; says nothing about a person.")]
    public Guid Id { get; }

    /// <summary>When the organisation learned of it, in UTC.</summary>
    public DateTimeOffset ReportedAt { get; }

    /// <summary>When it happened.</summary>
    public UncertainDate HappenedOn { get; }

    /// <summary>What happened.</summary>
    [Sensitive(TextClass)]
    public Sensitive<string> Text { get; }

    /// <summary>What was done; empty where nothing bad happened.</summary>
    public ImmutableArray<ViolationType> Types { get; }

    /// <summary>When it was sent, in UTC, or null before that.</summary>
    public DateTimeOffset? SentAt { get; }

    /// <summary>Whether it is a reprisal: an attack because somebody turned to the United Nations, or on the family because of the defender.</summary>
    [return: NotSensitive("Whether a code is among codes.")]
    public bool IsReprisal() => Types.Contains(ViolationType.ReprisalForUnCooperation) || Types.Contains(ViolationType.FamilyReprisal);

    internal FollowUp SendAt(DateTimeOffset instant) => Shape.With(this, (nameof(SentAt), instant));
}
