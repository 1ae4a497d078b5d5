using System.Collections.Immutable;
using System.Text.Json.Serialization;
using HrdCore.Classification;
using HrdCore.Domain.Json.Codecs;
using HrdCore.Domain.Records;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Domain.Advocacy;

/// <summary>A report or a book of an organisation.</summary>
/// <remarks>Immutable. Prints its classes.</remarks>
[JsonConverter(typeof(SelfRedactingJsonConverter))]
public sealed class Publication : DomainRecord<Publication>, IDomainRecord<Publication>
{
    /// <summary>Records a publication.</summary>
    /// <param name="id">Not empty.</param>
    /// <param name="kind">A report or a book.</param>
    /// <param name="title">Its title; at most 200 characters in each language.</param>
    /// <param name="languages">The languages that it exists in; one or more, each once, at most 16.</param>
    /// <param name="status">Whether everyone can read it.</param>
    /// <param name="reason">Why it is not public; exactly where it is not, or null.</param>
    /// <param name="publishedOn">When it was published; exactly where it is, or was, public, or null.</param>
    /// <param name="consentIds">The consents of those whom it names; at most 256, each once.</param>
    /// <param name="accusedIds">The involvements of those whom it names as perpetrators; at most 256, each once.</param>
    /// <exception cref="InvalidRecordException">A value is missing, outside its range or comes twice, it is neither a report nor a book, or reason and day do not fit the status.</exception>
    public Publication(
        Guid id,
        AdvocacyActionKind kind,
        LocalizedText title,
        IEnumerable<LanguageTag> languages,
        PublicationStatus status,
        NonPublicationReason? reason = null,
        UncertainDate? publishedOn = null,
        IEnumerable<Guid>? consentIds = null,
        IEnumerable<Guid>? accusedIds = null)
    {
        var check = new Check(nameof(Publication));
        Id = check.Id(id, nameof(id));
        Kind = check.Required(kind, nameof(kind));
        Title = check.Texts(title, DomainText.LabelLength, nameof(title));
        Languages = check.Set(languages, 1, 16, nameof(languages));
        Status = check.Required(status, nameof(status));
        Reason = reason;
        PublishedOn = publishedOn;
        ConsentIds = check.Ids(consentIds, 0, 256, nameof(consentIds));
        AccusedIds = check.Ids(accusedIds, 0, 256, nameof(accusedIds));
        var isPublic = status == PublicationStatus.Published;
        check.That(isPublic == reason is null, nameof(reason), ValidationRule.PublicationReason);
        check.That((isPublic || status == PublicationStatus.Withdrawn) == publishedOn is not null, nameof(publishedOn), ValidationRule.PublicationReason);
        check.That(kind is null || kind == AdvocacyActionKind.Report || kind == AdvocacyActionKind.Book, nameof(kind), ValidationRule.Inconsistent);
        check.Done();
    }

    /// <inheritdoc/>
    public static RecordShape<Publication> Shape { get; } = new(
        "publication",
        static (ref RecordValues values) => new Publication(
            values.Next<Guid>(),
            values.Next<AdvocacyActionKind>(),
            values.Next<LocalizedText>(),
            values.List<LanguageTag>(),
            values.Next<PublicationStatus>(),
            values.Maybe<NonPublicationReason>(),
            values.MaybeValue<UncertainDate>(),
            values.List<Guid>(),
            values.List<Guid>()),
        Member.Of("id", Codec.Id, (Publication publication) => publication.Id),
        Member.Of("kind", Codec.Term<AdvocacyActionKind>(), (Publication publication) => publication.Kind),
        Member.Of("title", Codec.Texts(DomainText.LabelLength), (Publication publication) => publication.Title),
        Member.List("languages", Codec.Language, (Publication publication) => publication.Languages),
        Member.Of("status", Codec.Term<PublicationStatus>(), (Publication publication) => publication.Status),
        Member.Maybe("reason", Codec.Term<NonPublicationReason>(), (Publication publication) => publication.Reason),
        Member.MaybeValue("publishedOn", Codec.Date, (Publication publication) => publication.PublishedOn),
        Member.List("consentIds", Codec.Id, (Publication publication) => publication.ConsentIds),
        Member.List("accusedIds", Codec.Id, (Publication publication) => publication.AccusedIds));

    /// <summary>A random identifier.</summary>
    [NotSensitive("Random; says nothing about a person.")]
    public Guid Id { get; }

    /// <summary>A report or a book.</summary>
    public AdvocacyActionKind Kind { get; }

    /// <summary>Its title.</summary>
    public LocalizedText Title { get; }

    /// <summary>The languages that it exists in.</summary>
    public ImmutableArray<LanguageTag> Languages { get; }

    /// <summary>Whether everyone can read it.</summary>
    public PublicationStatus Status { get; }

    /// <summary>Why it is not public, or null where it is.</summary>
    public NonPublicationReason? Reason { get; }

    /// <summary>When it was published, or null where it never was.</summary>
    public UncertainDate? PublishedOn { get; }

    /// <summary>The consents of those whom it names.</summary>
    [NotSensitive("Random; they say nothing about a person.")]
    public ImmutableArray<Guid> ConsentIds { get; }

    /// <summary>The involvements of those whom it names as perpetrators; <see cref="PublishingRules"/> says what that takes.</summary>
    [NotSensitive("Random; they say nothing about a person.")]
    public ImmutableArray<Guid> AccusedIds { get; }
}
