using System.Collections.Immutable;
using System.Text.Json.Serialization;
using HrdCore.Classification;
using HrdCore.Domain.Json.Codecs;
using HrdCore.Domain.Records;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Domain.Advocacy;

/// <summary>What mandates wrote to a government or another actor: facts, norms, and what they ask for. Several mandates may write jointly.</summary>
/// <remarks>Immutable. It binds nobody. It is published 60 days after it was sent, with the reply if there is one. Prints its classes.</remarks>
[JsonConverter(typeof(SelfRedactingJsonConverter))]
public sealed class Communication : DomainRecord<Communication>, IDomainRecord<Communication>
{
    /// <summary>How long the recipient has before it is published: 60 days.</summary>
    public static DeadlineSpec PublicationDelay { get; } = DeadlineSpec.AfterCalendarDays(60);

    /// <summary>The class of <see cref="OtherRecipient"/>.</summary>
    public const DataClass OtherRecipientClass = DataClass.Allegation;

    /// <summary>The class of <see cref="Facts"/>.</summary>
    public const DataClass FactsClass = DataClass.Identity | DataClass.Location | DataClass.Health | DataClass.Allegation;

    /// <summary>Records a communication.</summary>
    /// <param name="id">Not empty.</param>
    /// <param name="submissionIds">The submissions that it goes back to; 1 to 64, each once.</param>
    /// <param name="kind">Of what kind it is.</param>
    /// <param name="sentOn">The day on which it was sent; the 60 days run from it.</param>
    /// <param name="mandates">Who wrote; one or more, each once.</param>
    /// <param name="measures">What it asks for; one or more, each once.</param>
    /// <param name="state">The government that it went to, or null where it went to somebody else.</param>
    /// <param name="otherRecipient">Who else it went to, e.g. a company; at most 500 characters; <see cref="DataClass.Allegation"/>, or null.</param>
    /// <param name="facts">The facts as it tells them; at most 8,000 characters, lines allowed; Identity, Location, Health and Allegation together, or null.</param>
    /// <param name="articles">The articles of the Declaration that it names; each once.</param>
    /// <param name="otherNorms">Which other instruments it names; at most 8,000 characters in each language, or null.</param>
    /// <param name="reply">What was answered; not before it was sent, or null.</param>
    /// <param name="recommendations">What followed in recommendations; at most 64, no two with one identifier.</param>
    /// <exception cref="InvalidRecordException">A value is missing, outside its range, comes twice or is classified otherwise; the day of sending is not a certain day; it went to nobody; or the reply came before.</exception>
    public Communication(
        Guid id,
        IEnumerable<Guid> submissionIds,
        CommunicationKind kind,
        UncertainDate sentOn,
        IEnumerable<Mandate> mandates,
        IEnumerable<RequestedMeasure> measures,
        Territory? state = null,
        Sensitive<string>? otherRecipient = null,
        Sensitive<string>? facts = null,
        IEnumerable<DeclarationArticle>? articles = null,
        LocalizedText? otherNorms = null,
        GovernmentReply? reply = null,
        IEnumerable<Recommendation>? recommendations = null)
    {
        var check = new Check(nameof(Communication));
        Id = check.Id(id, nameof(id));
        SubmissionIds = check.Ids(submissionIds, 1, 64, nameof(submissionIds));
        Kind = check.Required(kind, nameof(kind));
        SentOn = sentOn;
        Mandates = check.Set(mandates, 1, Mandate.All.Length, nameof(mandates));
        Measures = check.Set(measures, 1, RequestedMeasure.All.Length, nameof(measures));
        State = state;
        OtherRecipient = check.MaybeSecret(otherRecipient, OtherRecipientClass, DomainText.LineLength, nameof(otherRecipient));
        Facts = check.MaybeSecret(facts, FactsClass, DomainText.NarrativeLength, nameof(facts), lines: true);
        Articles = check.Set(articles, 0, DeclarationArticle.All.Length, nameof(articles));
        OtherNorms = check.MaybeTexts(otherNorms, DomainText.NarrativeLength, nameof(otherNorms));
        Reply = reply;
        Recommendations = check.Keyed(recommendations, item => item.Id, 0, 64, nameof(recommendations));
        check.That(sentOn is { Precision: DatePrecision.Day, Qualifier: DateQualifier.None }, nameof(sentOn), ValidationRule.CommunicationDay);
        check.That(state is not null || otherRecipient is not null, nameof(state), ValidationRule.Required);
        check.That(reply?.ReceivedOn.IsBefore(sentOn) != Certainty.Yes, nameof(reply), ValidationRule.Order);
        check.Done();
    }

    /// <inheritdoc/>
    public static RecordShape<Communication> Shape { get; } = new(
        "un-communication",
        static (ref RecordValues values) => new Communication(
            values.Next<Guid>(),
            values.List<Guid>(),
            values.Next<CommunicationKind>(),
            values.Next<UncertainDate>(),
            values.List<Mandate>(),
            values.List<RequestedMeasure>(),
            values.Maybe<Territory>(),
            values.Maybe<Sensitive<string>>(),
            values.Maybe<Sensitive<string>>(),
            values.List<DeclarationArticle>(),
            values.Maybe<LocalizedText>(),
            values.Maybe<GovernmentReply>(),
            values.List<Recommendation>()),
        Member.Of("id", Codec.Id, (Communication communication) => communication.Id),
        Member.List("submissionIds", Codec.Id, (Communication communication) => communication.SubmissionIds).Fixed(),
        Member.Of("kind", Codec.Term<CommunicationKind>(), (Communication communication) => communication.Kind),
        Member.Of("sentOn", Codec.Date, (Communication communication) => communication.SentOn).Fixed(),
        Member.List("mandates", Codec.Term<Mandate>(), (Communication communication) => communication.Mandates),
        Member.List("measures", Codec.Term<RequestedMeasure>(), (Communication communication) => communication.Measures),
        Member.Maybe("state", Codec.Territory, (Communication communication) => communication.State),
        Member.Maybe("otherRecipient", Codec.Secret(OtherRecipientClass, DomainText.LineLength), (Communication communication) => communication.OtherRecipient),
        Member.Maybe("facts", Codec.SecretLines(FactsClass, DomainText.NarrativeLength), (Communication communication) => communication.Facts),
        Member.List("articles", Codec.Term<DeclarationArticle>(), (Communication communication) => communication.Articles),
        Member.Maybe("otherNorms", Codec.Texts(DomainText.NarrativeLength), (Communication communication) => communication.OtherNorms).Sealed(),
        Member.Maybe("reply", Codec.Record<GovernmentReply>(), (Communication communication) => communication.Reply),
        Member.List("recommendations", Codec.Record<Recommendation>(), (Communication communication) => communication.Recommendations));

    /// <summary>A random identifier.</summary>
    [NotSensitive("Random; says nothing about a person.")]
    public Guid Id { get; }

    /// <summary>The submissions that it goes back to.</summary>
    [NotSensitive("Random; they say nothing about a person.")]
    public ImmutableArray<Guid> SubmissionIds { get; }

    /// <summary>Of what kind it is.</summary>
    public CommunicationKind Kind { get; }

    /// <summary>The day on which it was sent.</summary>
    public UncertainDate SentOn { get; }

    /// <summary>Who wrote.</summary>
    public ImmutableArray<Mandate> Mandates { get; }

    /// <summary>What it asks for.</summary>
    public ImmutableArray<RequestedMeasure> Measures { get; }

    /// <summary>The government that it went to, or null where it went to somebody else.</summary>
    [NotSensitive("A whole country or territory.")]
    public Territory? State { get; }

    /// <summary>Who else it went to, or null when nobody.</summary>
    [Sensitive(OtherRecipientClass)]
    public Sensitive<string>? OtherRecipient { get; }

    /// <summary>The facts as it tells them, or null when not at hand.</summary>
    [Sensitive(FactsClass)]
    public Sensitive<string>? Facts { get; }

    /// <summary>The articles of the Declaration that it names.</summary>
    public ImmutableArray<DeclarationArticle> Articles { get; }

    /// <summary>Which other instruments it names, or null when none.</summary>
    public LocalizedText? OtherNorms { get; }

    /// <summary>What was answered, or null when nothing was.</summary>
    public GovernmentReply? Reply { get; }

    /// <summary>What followed in recommendations.</summary>
    public ImmutableArray<Recommendation> Recommendations { get; }

    /// <summary>Whether several mandates wrote together.</summary>
    [return: NotSensitive("Whether there are several codes.")]
    public bool IsJoint() => Mandates.Length > 1;

    /// <summary>When it is published: when 60 days after the day of sending are over, in UTC.</summary>
    [return: NotSensitive("A day of publication.")]
    public DateTimeOffset PublicFrom() => PublicationDelay.DueAt(new DateTimeOffset(SentOn.Earliest, TimeOnly.MinValue, TimeSpan.Zero));
}
