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
    /// <summary>The class of <see cref="SubjectLine"/>.</summary>
    public const DataClass SubjectLineClass = DataClass.Identity;

    /// <summary>The class of <see cref="Source"/>.</summary>
    public const DataClass SourceClass = DataClass.Source;

    /// <summary>Records how a request came in.</summary>
    /// <param name="channel">The way it came.</param>
    /// <param name="language">The language it is written in.</param>
    /// <param name="receivedAt">When it came; any offset, kept as UTC; in the years 1900 to 9000 of UTC.</param>
    /// <param name="firstReplyAt">When it was first answered in substance, or null; an automatic acknowledgement is no answer. Not before it came; the same years.</param>
    /// <param name="subjectLine">The subject as received; at most 998 characters; <see cref="DataClass.Identity"/>.</param>
    /// <param name="source">Who told the organisation; at most 500 characters; <see cref="DataClass.Source"/>.</param>
    /// <param name="token">What the subject line, or whoever took the call, said that the request is; or null when it does not say.</param>
    /// <param name="acknowledgedAt">When an automatic acknowledgement went out, or null. It is no answer. Not before the request came; the same years.</param>
    /// <param name="formSentAt">When the request form was sent, the first of two steps, or null. Not before the request came; the same years.</param>
    /// <param name="formReturnedAt">When the filled form came back, or null. Not before it was sent; the same years.</param>
    /// <exception cref="InvalidRecordException">A value is missing or outside its range, something is before what it follows, or a text is blank, too long, malformed or classified otherwise.</exception>
    public Intake(
        IntakeChannel channel,
        LanguageTag language,
        DateTimeOffset receivedAt,
        DateTimeOffset? firstReplyAt = null,
        Sensitive<string>? subjectLine = null,
        Sensitive<string>? source = null,
        SubjectToken? token = null,
        DateTimeOffset? acknowledgedAt = null,
        DateTimeOffset? formSentAt = null,
        DateTimeOffset? formReturnedAt = null)
    {
        var check = new Check(nameof(Intake));
        Channel = check.Required(channel, nameof(channel));
        Language = check.Required(language, nameof(language));
        ReceivedAt = check.Instant(receivedAt, nameof(receivedAt));
        FirstReplyAt = check.MaybeInstant(firstReplyAt, nameof(firstReplyAt));
        check.That(!(firstReplyAt < receivedAt), nameof(firstReplyAt), ValidationRule.Order);
        SubjectLine = check.MaybeSecret(subjectLine, SubjectLineClass, DomainText.SubjectLength, nameof(subjectLine));
        Source = check.MaybeSecret(source, SourceClass, DomainText.LineLength, nameof(source));
        Token = token;
        AcknowledgedAt = check.MaybeInstant(acknowledgedAt, nameof(acknowledgedAt));
        check.That(!(acknowledgedAt < receivedAt), nameof(acknowledgedAt), ValidationRule.Order);
        FormSentAt = check.MaybeInstant(formSentAt, nameof(formSentAt));
        check.That(!(formSentAt < receivedAt), nameof(formSentAt), ValidationRule.Order);
        FormReturnedAt = check.MaybeInstant(formReturnedAt, nameof(formReturnedAt));
        check.That(formReturnedAt is null || formSentAt <= formReturnedAt, nameof(formReturnedAt), ValidationRule.Order);
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
            values.Maybe<Sensitive<string>>(),
            values.Maybe<SubjectToken>(),
            values.MaybeValue<DateTimeOffset>(),
            values.MaybeValue<DateTimeOffset>(),
            values.MaybeValue<DateTimeOffset>()),
        Member.Of("channel", Codec.Term<IntakeChannel>(), (Intake intake) => intake.Channel),
        Member.Of("language", Codec.Language, (Intake intake) => intake.Language),
        Member.Of("receivedAt", Codec.Instant, (Intake intake) => intake.ReceivedAt),
        Member.MaybeValue("firstReplyAt", Codec.Instant, (Intake intake) => intake.FirstReplyAt),
        Member.Maybe("subjectLine", Codec.Secret(SubjectLineClass, DomainText.SubjectLength), (Intake intake) => intake.SubjectLine),
        Member.Maybe("source", Codec.Secret(SourceClass, DomainText.LineLength), (Intake intake) => intake.Source),
        Member.Maybe("token", Codec.Term<SubjectToken>(), (Intake intake) => intake.Token),
        Member.MaybeValue("acknowledgedAt", Codec.Instant, (Intake intake) => intake.AcknowledgedAt),
        Member.MaybeValue("formSentAt", Codec.Instant, (Intake intake) => intake.FormSentAt),
        Member.MaybeValue("formReturnedAt", Codec.Instant, (Intake intake) => intake.FormReturnedAt));

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

    /// <summary>What the request says that it is, or null when it does not say.</summary>
    [NotSensitive("A kind of request from a public list; it opens nothing.")]
    public SubjectToken? Token { get; }

    /// <summary>When an automatic acknowledgement went out, in UTC, or null. It does not stop the clock of an urgent action.</summary>
    public DateTimeOffset? AcknowledgedAt { get; }

    /// <summary>When the request form was sent, in UTC, or null when not yet.</summary>
    public DateTimeOffset? FormSentAt { get; }

    /// <summary>When the filled form came back, in UTC, or null when not yet.</summary>
    public DateTimeOffset? FormReturnedAt { get; }
}
