using System.Collections.Immutable;
using System.Text.Json.Serialization;
using HrdCore.Classification;
using HrdCore.Domain.Json.Codecs;
using HrdCore.Domain.Records;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Domain.Advocacy;

/// <summary>What an organisation says in public, or decided not to say.</summary>
/// <remarks>Immutable. Whom it names is checked by <see cref="PublishingRules"/>. Prints its classes.</remarks>
[JsonConverter(typeof(SelfRedactingJsonConverter))]
public sealed class Statement : DomainRecord<Statement>, IDomainRecord<Statement>
{
    /// <summary>The class of <see cref="Text"/>.</summary>
    public const DataClass TextClass = DataClass.Identity | DataClass.Allegation;

    /// <summary>Records a statement.</summary>
    /// <param name="id">Not empty.</param>
    /// <param name="text">What it says; at most 8,000 characters in each language; Identity and Allegation together.</param>
    /// <param name="status">Whether everyone can read it.</param>
    /// <param name="reason">Why it is not public; exactly where it is not, or null.</param>
    /// <param name="publishedOn">When it was published; exactly where it is, or was, public, or null.</param>
    /// <param name="state">Whose acts it speaks of, or null.</param>
    /// <param name="namedIds">Whom it names: the identifiers that consents know them by; at most 64, each once.</param>
    /// <param name="caseIds">The cases that it speaks of; at most 64, each once.</param>
    /// <param name="accusedIds">The involvements of those whom it names as perpetrators; at most 64, each once.</param>
    /// <exception cref="InvalidRecordException">A value is missing, outside its range, comes twice or is classified otherwise, or reason and day do not fit the status.</exception>
    public Statement(
        Guid id,
        Sensitive<LocalizedText> text,
        PublicationStatus status,
        NonPublicationReason? reason = null,
        UncertainDate? publishedOn = null,
        Territory? state = null,
        IEnumerable<Guid>? namedIds = null,
        IEnumerable<Guid>? caseIds = null,
        IEnumerable<Guid>? accusedIds = null)
    {
        var check = new Check(nameof(Statement));
        Id = check.Id(id, nameof(id));
        Text = check.Secret(text, TextClass, nameof(text));
        Status = check.Required(status, nameof(status));
        Reason = reason;
        PublishedOn = publishedOn;
        State = state;
        NamedIds = check.Ids(namedIds, 0, 64, nameof(namedIds));
        CaseIds = check.Ids(caseIds, 0, 64, nameof(caseIds));
        AccusedIds = check.Ids(accusedIds, 0, 64, nameof(accusedIds));
        var isPublic = status == PublicationStatus.Published;
        check.That(isPublic == reason is null, nameof(reason), ValidationRule.PublicationReason);
        check.That((isPublic || status == PublicationStatus.Withdrawn) == publishedOn is not null, nameof(publishedOn), ValidationRule.PublicationReason);
        check.Done();
    }

    /// <inheritdoc/>
    public static RecordShape<Statement> Shape { get; } = new(
        "statement",
        static (ref RecordValues values) => new Statement(
            values.Next<Guid>(),
            values.Next<Sensitive<LocalizedText>>(),
            values.Next<PublicationStatus>(),
            values.Maybe<NonPublicationReason>(),
            values.MaybeValue<UncertainDate>(),
            values.Maybe<Territory>(),
            values.List<Guid>(),
            values.List<Guid>(),
            values.List<Guid>()),
        Member.Of("id", Codec.Id, (Statement statement) => statement.Id),
        Member.Of("text", Codec.Secret(TextClass, Codec.Texts(DomainText.NarrativeLength)), (Statement statement) => statement.Text),
        Member.Of("status", Codec.Term<PublicationStatus>(), (Statement statement) => statement.Status),
        Member.Maybe("reason", Codec.Term<NonPublicationReason>(), (Statement statement) => statement.Reason),
        Member.MaybeValue("publishedOn", Codec.Date, (Statement statement) => statement.PublishedOn),
        Member.Maybe("state", Codec.Territory, (Statement statement) => statement.State),
        Member.List("namedIds", Codec.Id, (Statement statement) => statement.NamedIds),
        Member.List("caseIds", Codec.Id, (Statement statement) => statement.CaseIds),
        Member.List("accusedIds", Codec.Id, (Statement statement) => statement.AccusedIds));

    /// <summary>A random identifier.</summary>
    [NotSensitive("Random; says nothing about a person.")]
    public Guid Id { get; }

    /// <summary>What it says.</summary>
    [Sensitive(TextClass)]
    public Sensitive<LocalizedText> Text { get; }

    /// <summary>Whether everyone can read it.</summary>
    public PublicationStatus Status { get; }

    /// <summary>Why it is not public, or null where it is.</summary>
    public NonPublicationReason? Reason { get; }

    /// <summary>When it was published, or null where it never was.</summary>
    public UncertainDate? PublishedOn { get; }

    /// <summary>Whose acts it speaks of, or null when of none.</summary>
    [NotSensitive("A whole country or territory.")]
    public Territory? State { get; }

    /// <summary>Whom it names.</summary>
    [NotSensitive("Random; they say nothing about a person.")]
    public ImmutableArray<Guid> NamedIds { get; }

    /// <summary>The cases that it speaks of.</summary>
    [NotSensitive("Random; they say nothing about a person.")]
    public ImmutableArray<Guid> CaseIds { get; }

    /// <summary>The involvements of those whom it names as perpetrators; <see cref="PublishingRules"/> says what that takes.</summary>
    [NotSensitive("Random; they say nothing about a person.")]
    public ImmutableArray<Guid> AccusedIds { get; }
}
