using System.Collections.Immutable;
using System.Text.Json.Serialization;
using HrdCore.Classification;
using HrdCore.Domain.Json.Codecs;
using HrdCore.Domain.Records;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Domain.Advocacy;

/// <summary>What a mandate holder recommended to a state, and what became of it.</summary>
/// <remarks>Immutable. Part of a <see cref="Communication"/> or a <see cref="CountryVisitInput"/>; published by the United Nations. Prints its classes.</remarks>
[JsonConverter(typeof(SelfRedactingJsonConverter))]
public sealed class Recommendation : DomainRecord<Recommendation>, IDomainRecord<Recommendation>
{
    /// <summary>Records a recommendation.</summary>
    /// <param name="id">Not empty.</param>
    /// <param name="madeOn">When it was made.</param>
    /// <param name="addressee">Which state is asked.</param>
    /// <param name="text">As published; at most 8,000 characters in each language.</param>
    /// <param name="status">What became of it.</param>
    /// <param name="measures">What it asks for; each once.</param>
    /// <param name="reviewedOn">When its status was last looked at; not before it was made, or null.</param>
    /// <exception cref="InvalidRecordException">A value is missing, outside its range, comes twice or is classified otherwise.</exception>
    public Recommendation(
        Guid id,
        UncertainDate madeOn,
        Territory addressee,
        LocalizedText text,
        RecommendationStatus status,
        IEnumerable<RequestedMeasure>? measures = null,
        UncertainDate? reviewedOn = null)
    {
        var check = new Check(nameof(Recommendation));
        Id = check.Id(id, nameof(id));
        MadeOn = madeOn;
        Addressee = check.Required(addressee, nameof(addressee));
        Text = check.Texts(text, DomainText.NarrativeLength, nameof(text));
        Status = check.Required(status, nameof(status));
        Measures = check.Set(measures, 0, RequestedMeasure.All.Length, nameof(measures));
        ReviewedOn = reviewedOn;
        check.That(reviewedOn?.IsBefore(madeOn) != Certainty.Yes, nameof(reviewedOn), ValidationRule.Order);
        check.Done();
    }

    /// <inheritdoc/>
    public static RecordShape<Recommendation> Shape { get; } = new(
        "recommendation",
        static (ref RecordValues values) => new Recommendation(
            values.Next<Guid>(),
            values.Next<UncertainDate>(),
            values.Next<Territory>(),
            values.Next<LocalizedText>(),
            values.Next<RecommendationStatus>(),
            values.List<RequestedMeasure>(),
            values.MaybeValue<UncertainDate>()),
        Member.Of("id", Codec.Id, (Recommendation recommendation) => recommendation.Id),
        Member.Of("madeOn", Codec.Date, (Recommendation recommendation) => recommendation.MadeOn),
        Member.Of("addressee", Codec.Territory, (Recommendation recommendation) => recommendation.Addressee),
        Member.Of("text", Codec.Texts(DomainText.NarrativeLength), (Recommendation recommendation) => recommendation.Text).Sealed(),
        Member.Of("status", Codec.Term<RecommendationStatus>(), (Recommendation recommendation) => recommendation.Status),
        Member.List("measures", Codec.Term<RequestedMeasure>(), (Recommendation recommendation) => recommendation.Measures),
        Member.MaybeValue("reviewedOn", Codec.Date, (Recommendation recommendation) => recommendation.ReviewedOn));

    /// <summary>A random identifier.</summary>
    [NotSensitive("Random; says nothing about a person.")]
    public Guid Id { get; }

    /// <summary>When it was made.</summary>
    public UncertainDate MadeOn { get; }

    /// <summary>Which state is asked.</summary>
    [NotSensitive("A whole country or territory.")]
    public Territory Addressee { get; }

    /// <summary>As published.</summary>
    public LocalizedText Text { get; }

    /// <summary>What became of it.</summary>
    public RecommendationStatus Status { get; }

    /// <summary>What it asks for.</summary>
    public ImmutableArray<RequestedMeasure> Measures { get; }

    /// <summary>When its status was last looked at, or null when it was not.</summary>
    public UncertainDate? ReviewedOn { get; }
}
