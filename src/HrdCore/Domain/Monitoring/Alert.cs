using System.Collections.Immutable;
using System.Text.Json.Serialization;
using HrdCore.Classification;
using HrdCore.Domain.Json.Codecs;
using HrdCore.Domain.Records;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Domain.Monitoring;

/// <summary>What an organisation published about an event: the published view and nothing else. The event itself stays in its file.</summary>
/// <remarks>Immutable. Everything in it was published, so nothing in it is sealed; write nothing here that was not. Prints its classes.</remarks>
[JsonConverter(typeof(SelfRedactingJsonConverter))]
public sealed class Alert : DomainRecord<Alert>, IDomainRecord<Alert>
{
    /// <summary>Records an alert.</summary>
    /// <param name="id">Not empty.</param>
    /// <param name="eventId">The event that it speaks of, in its file.</param>
    /// <param name="title">The title as published; at most 200 characters in each language.</param>
    /// <param name="text">The text as published; at most 8,000 characters in each language.</param>
    /// <param name="publishedOn">When it was published.</param>
    /// <param name="happenedOn">When it happened, as precisely as was published.</param>
    /// <param name="territory">Where, at the scale of a country; as published.</param>
    /// <param name="forms">What was done; one or more, each once.</param>
    /// <param name="facets">What else it can be found by; at most 32.</param>
    /// <param name="consentIds">The consents of those whom its text names; at most 64, each once; one or more where a facet tells ethnic belonging.</param>
    /// <param name="trends">What it is a sign of, e.g. smear campaigns; each once.</param>
    /// <param name="accusedIds">The involvements of those whom it names as perpetrators; at most 64, each once.</param>
    /// <exception cref="InvalidRecordException">A value is missing, outside its range or comes twice, it was published before it happened, or it tells ethnic belonging without a consent.</exception>
    public Alert(
        Guid id,
        Guid eventId,
        LocalizedText title,
        LocalizedText text,
        UncertainDate publishedOn,
        UncertainDate happenedOn,
        Territory territory,
        IEnumerable<ViolationForm> forms,
        IEnumerable<AlertFacetValue>? facets = null,
        IEnumerable<Guid>? consentIds = null,
        IEnumerable<TrendNote>? trends = null,
        IEnumerable<Guid>? accusedIds = null)
    {
        var check = new Check(nameof(Alert));
        Id = check.Id(id, nameof(id));
        EventId = check.Id(eventId, nameof(eventId));
        Title = check.Texts(title, DomainText.LabelLength, nameof(title));
        Text = check.Texts(text, DomainText.NarrativeLength, nameof(text));
        PublishedOn = publishedOn;
        HappenedOn = happenedOn;
        Territory = check.Required(territory, nameof(territory));
        Forms = check.Set(forms, 1, ViolationForm.All.Length, nameof(forms));
        Facets = check.List(facets, 0, 32, nameof(facets));
        ConsentIds = check.Ids(consentIds, 0, 64, nameof(consentIds));
        Trends = check.Set(trends, 0, TrendNote.All.Length, nameof(trends));
        AccusedIds = check.Ids(accusedIds, 0, 64, nameof(accusedIds));
        check.That(publishedOn.IsBefore(happenedOn) != Certainty.Yes, nameof(publishedOn), ValidationRule.Order);
        check.That(!ConsentIds.IsEmpty || !Facets.Any(value => value?.Facet == AlertFacet.EthnicBelonging), nameof(consentIds), ValidationRule.FacetConsent);
        check.Done();
    }

    /// <inheritdoc/>
    public static RecordShape<Alert> Shape { get; } = new(
        "alert",
        static (ref RecordValues values) => new Alert(
            values.Next<Guid>(),
            values.Next<Guid>(),
            values.Next<LocalizedText>(),
            values.Next<LocalizedText>(),
            values.Next<UncertainDate>(),
            values.Next<UncertainDate>(),
            values.Next<Territory>(),
            values.List<ViolationForm>(),
            values.List<AlertFacetValue>(),
            values.List<Guid>(),
            values.List<TrendNote>(),
            values.List<Guid>()),
        Member.Of("id", Codec.Id, (Alert alert) => alert.Id),
        Member.Of("eventId", Codec.Id, (Alert alert) => alert.EventId),
        Member.Of("title", Codec.Texts(DomainText.LabelLength), (Alert alert) => alert.Title),
        Member.Of("text", Codec.Texts(DomainText.NarrativeLength), (Alert alert) => alert.Text),
        Member.Of("publishedOn", Codec.Date, (Alert alert) => alert.PublishedOn),
        Member.Of("happenedOn", Codec.Date, (Alert alert) => alert.HappenedOn),
        Member.Of("territory", Codec.Territory, (Alert alert) => alert.Territory),
        Member.List("forms", Codec.Term<ViolationForm>(), (Alert alert) => alert.Forms),
        Member.List("facets", Codec.Record<AlertFacetValue>(), (Alert alert) => alert.Facets),
        Member.List("consentIds", Codec.Id, (Alert alert) => alert.ConsentIds),
        Member.List("trends", Codec.Term<TrendNote>(), (Alert alert) => alert.Trends),
        Member.List("accusedIds", Codec.Id, (Alert alert) => alert.AccusedIds));

    /// <summary>A random identifier.</summary>
    [NotSensitive("Random; says nothing about a person.")]
    public Guid Id { get; }

    /// <summary>The event that it speaks of, in its file.</summary>
    [NotSensitive("Random; says nothing about a person.")]
    public Guid EventId { get; }

    /// <summary>The title as published.</summary>
    public LocalizedText Title { get; }

    /// <summary>The text as published.</summary>
    public LocalizedText Text { get; }

    /// <summary>When it was published.</summary>
    public UncertainDate PublishedOn { get; }

    /// <summary>When it happened, as precisely as was published.</summary>
    public UncertainDate HappenedOn { get; }

    /// <summary>Where, at the scale of a country.</summary>
    [NotSensitive("A whole country, as published.")]
    public Territory Territory { get; }

    /// <summary>What was done.</summary>
    public ImmutableArray<ViolationForm> Forms { get; }

    /// <summary>What else it can be found by.</summary>
    public ImmutableArray<AlertFacetValue> Facets { get; }

    /// <summary>The consents of those whom its text names.</summary>
    [NotSensitive("Random; they say nothing about a person.")]
    public ImmutableArray<Guid> ConsentIds { get; }

    /// <summary>What it is a sign of, e.g. smear campaigns.</summary>
    public ImmutableArray<TrendNote> Trends { get; }

    /// <summary>The involvements of those whom it names as perpetrators; <see cref="HrdCore.Domain.Advocacy.PublishingRules"/> says what that takes.</summary>
    [NotSensitive("Random; they say nothing about a person.")]
    public ImmutableArray<Guid> AccusedIds { get; }

    /// <summary>Whether it can be found by a facet.</summary>
    /// <param name="facet">The facet.</param>
    /// <exception cref="ArgumentNullException">The facet is null.</exception>
    public bool Has(AlertFacet facet)
    {
        ArgumentNullException.ThrowIfNull(facet);
        return Facets.Any(value => value.Facet == facet);
    }
}
