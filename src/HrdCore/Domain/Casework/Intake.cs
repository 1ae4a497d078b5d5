using System.Text.Json.Serialization;
using HrdCore.Classification;
using HrdCore.Domain.Json.Codecs;
using HrdCore.Domain.Records;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Domain.Casework;

/// <summary>How and when a request came in, and when it was first answered in substance.</summary>
/// <remarks>Immutable. Instants are kept in UTC. Prints its classes.</remarks>
[JsonConverter(typeof(SelfRedactingJsonConverter))]
public sealed class Intake : DomainRecord<Intake>, IDomainRecord<Intake>
{
    private const DataClass SubjectLineClass = DataClass.Identity;
    private const DataClass SourceClass = DataClass.Source;

    /// <summary>Records how a request came in.</summary>
    /// <param name="channel">The way it came.</param>
    /// <param name="language">The language it is written in.</param>
    /// <param name="receivedAt">When it came; any offset, kept as UTC; in the years 1900 to 9000 of UTC.</param>
    /// <param name="firstReplyAt">When it was first answered in substance, or null; an automatic acknowledgement is no answer. Not before it came; the same years.</param>
    /// <param name="subjectLine">The subject as received; at most 998 characters; <see cref="DataClass.Identity"/>.</param>
    /// <param name="source">Who told the organisation; at most 500 characters; <see cref="DataClass.Source"/>.</param>
    /// <exception cref="InvalidRecordException">A value is missing or outside its range, the reply is before the request, or a text is blank, too long, malformed or classified otherwise.</exception>
    public Intake(
        IntakeChannel channel,
        LanguageTag language,
        DateTimeOffset receivedAt,
        DateTimeOffset? firstReplyAt = null,
        Sensitive<string>? subjectLine = null,
        Sensitive<string>? source = null)
    {
        var check = new Check(nameof(Intake));
        Channel = check.Required(channel, nameof(channel));
        Language = check.Required(language, nameof(language));
        ReceivedAt = check.Instant(receivedAt, nameof(receivedAt));
        FirstReplyAt = check.MaybeInstant(firstReplyAt, nameof(firstReplyAt));
        check.That(!(firstReplyAt < receivedAt), nameof(firstReplyAt), ValidationRule.Order);
        SubjectLine = check.MaybeSecret(subjectLine, SubjectLineClass, DomainText.SubjectLength, nameof(subjectLine));
        Source = check.MaybeSecret(source, SourceClass, DomainText.LineLength, nameof(source));
        check.Done();
    }

    /// <inheritdoc/>
    public static RecordShape<Intake> Shape { get; } = new(
        "intake",
        static (ref RecordValues values) => new Intake(
            values.Next<IntakeChannel>(),
            values.Next<LanguageTag>(),
            values.Next<DateTimeOffset>(),
            values.MaybeValue<DateTimeOffset>(),
            values.Maybe<Sensitive<string>>(),
            values.Maybe<Sensitive<string>>()),
        Member.Of("channel", Codec.Term<IntakeChannel>(), (Intake intake) => intake.Channel),
        Member.Of("language", Codec.Language, (Intake intake) => intake.Language),
        Member.Of("receivedAt", Codec.Instant, (Intake intake) => intake.ReceivedAt),
        Member.MaybeValue("firstReplyAt", Codec.Instant, (Intake intake) => intake.FirstReplyAt),
        Member.Maybe("subjectLine", Codec.Secret(SubjectLineClass, DomainText.SubjectLength), (Intake intake) => intake.SubjectLine),
        Member.Maybe("source", Codec.Secret(SourceClass, DomainText.LineLength), (Intake intake) => intake.Source));

    /// <summary>The way it came.</summary>
    public IntakeChannel Channel { get; }

    /// <summary>The language it is written in.</summary>
    public LanguageTag Language { get; }

    /// <summary>When it came, in UTC.</summary>
    public DateTimeOffset ReceivedAt { get; }

    /// <summary>When it was first answered in substance, in UTC, or null when not yet.</summary>
    public DateTimeOffset? FirstReplyAt { get; }

    /// <summary>The subject as received, or null when the channel has none. People write names into it.</summary>
    [Sensitive(SubjectLineClass)]
    public Sensitive<string>? SubjectLine { get; }

    /// <summary>Who told the organisation, or null when it was the defender.</summary>
    [Sensitive(SourceClass)]
    public Sensitive<string>? Source { get; }
}
