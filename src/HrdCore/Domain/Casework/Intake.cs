using System.Diagnostics;
using System.Text.Json.Serialization;
using HrdCore.Classification;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Domain.Casework;

/// <summary>How and when a request came in, and when it was first answered in substance.</summary>
/// <remarks>Immutable. Instants are kept in UTC. Prints its classes.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(SelfRedactingJsonConverter))]
public sealed class Intake : ISelfRedacting
{
    internal const DataClass SubjectLineClass = DataClass.Identity;
    internal const DataClass SourceClass = DataClass.Source;
    internal const DataClass Content = SubjectLineClass | SourceClass;

    // Wide enough for every archive, and far enough from the ends of the calendar that adding a deadline never leaves it.
    private const int FirstYear = 1900;
    private const int LastYear = 9000;

    /// <summary>Records how a request came in.</summary>
    /// <param name="channel">The way it came.</param>
    /// <param name="language">The language it is written in.</param>
    /// <param name="receivedAt">When it came; any offset, kept as UTC; in the years 1900 to 9000 of UTC.</param>
    /// <param name="firstReplyAt">When it was first answered in substance, or null; an automatic acknowledgement is no answer. Not before it came; the same years.</param>
    /// <param name="subjectLine">The subject as received; at most 998 characters; <see cref="DataClass.Identity"/>.</param>
    /// <param name="source">Who told the organisation; at most 500 characters; <see cref="DataClass.Source"/>.</param>
    /// <exception cref="ArgumentNullException">Channel or language is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An instant is before the year 1900 or after the year 9000.</exception>
    /// <exception cref="ArgumentException">The reply is before the request, or a text is blank, too long, malformed or classified otherwise.</exception>
    public Intake(
        IntakeChannel channel,
        LanguageTag language,
        DateTimeOffset receivedAt,
        DateTimeOffset? firstReplyAt = null,
        Sensitive<string>? subjectLine = null,
        Sensitive<string>? source = null)
    {
        ArgumentNullException.ThrowIfNull(channel);
        ArgumentNullException.ThrowIfNull(language);
        Channel = channel;
        Language = language;
        ReceivedAt = RequireInstant(receivedAt, nameof(receivedAt));
        FirstReplyAt = firstReplyAt is { } reply ? RequireInstant(reply, nameof(firstReplyAt)) : null;
        if (firstReplyAt < receivedAt)
        {
            throw new ArgumentException("A reply is not before the request.", nameof(firstReplyAt));
        }

        SubjectLine = DomainText.RequireSealed(subjectLine, SubjectLineClass, DomainText.SubjectLength, nameof(subjectLine));
        Source = DomainText.RequireSealed(source, SourceClass, DomainText.LineLength, nameof(source));
    }

    /// <summary>Every public property with its class.</summary>
    public static ClassifiedMap<Intake> Map { get; } = new(
        nameof(Intake),
        new ClassifiedMember<Intake>(nameof(Channel), DataClass.Internal, intake => intake.Channel),
        new ClassifiedMember<Intake>(nameof(Language), DataClass.Internal, intake => intake.Language),
        new ClassifiedMember<Intake>(nameof(ReceivedAt), DataClass.Internal, intake => intake.ReceivedAt),
        new ClassifiedMember<Intake>(nameof(FirstReplyAt), DataClass.Internal, intake => intake.FirstReplyAt),
        new ClassifiedMember<Intake>(nameof(SubjectLine), SubjectLineClass, intake => intake.SubjectLine),
        new ClassifiedMember<Intake>(nameof(Source), SourceClass, intake => intake.Source));

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

    /// <inheritdoc/>
    DataClass ISelfRedacting.DataClass => Content;

    /// <summary>The classes in brackets; the same for every intake.</summary>
    public override string ToString() => DataClasses.Mask(Content);

    /// <summary>Whether an instant is in the years that an intake takes.</summary>
    internal static bool IsInRange(DateTimeOffset instant) => instant.UtcDateTime.Year is >= FirstYear and <= LastYear;

    private static DateTimeOffset RequireInstant(DateTimeOffset instant, string parameterName) => IsInRange(instant)
        ? instant.ToUniversalTime()
        : throw new ArgumentOutOfRangeException(parameterName, $"An instant is in the years {FirstYear} to {LastYear} of UTC. Look at how it was parsed.");
}
