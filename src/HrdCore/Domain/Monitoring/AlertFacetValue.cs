using System.Text.Json.Serialization;
using HrdCore.Classification;
using HrdCore.Domain.Json.Codecs;
using HrdCore.Domain.Records;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Domain.Monitoring;

/// <summary>One thing that an alert can be found by.</summary>
/// <remarks>Immutable. Part of an <see cref="Alert"/>; published with it. Prints its classes.</remarks>
[JsonConverter(typeof(SelfRedactingJsonConverter))]
public sealed class AlertFacetValue : DomainRecord<AlertFacetValue>, IDomainRecord<AlertFacetValue>
{
    /// <summary>States a facet.</summary>
    /// <param name="facet">What it is.</param>
    /// <param name="text">Its value where it measures nothing, e.g. a role; at most 200 characters, or null.</param>
    /// <param name="measure">Its value where it measures: days held, kilometres from home, months of a sentence, people struck, or null.</param>
    /// <exception cref="InvalidRecordException">The facet is missing, or its value is of the other kind.</exception>
    public AlertFacetValue(AlertFacet facet, string? text = null, Quantity<int>? measure = null)
    {
        var check = new Check(nameof(AlertFacetValue));
        Facet = check.Required(facet, nameof(facet));
        Text = check.MaybeText(text, DomainText.LabelLength, nameof(text));
        Measure = measure;
        var measures = facet == AlertFacet.IncommunicadoDuration || facet == AlertFacet.TransferDistance || facet == AlertFacet.SentenceLength || facet == AlertFacet.CrackdownSize;
        check.That(facet is null || measures == measure is not null, nameof(measure), ValidationRule.FacetValue);
        check.That(facet is null || measures == text is null, nameof(text), ValidationRule.FacetValue);
        check.Done();
    }

    /// <inheritdoc/>
    public static RecordShape<AlertFacetValue> Shape { get; } = new(
        "alert-facet",
        static (ref RecordValues values) => new AlertFacetValue(
            values.Next<AlertFacet>(),
            values.Maybe<string>(),
            values.MaybeValue<Quantity<int>>()),
        Member.Of("facet", Codec.Term<AlertFacet>(), (AlertFacetValue alertFacetValue) => alertFacetValue.Facet),
        Member.Maybe("text", Codec.Line(DomainText.LabelLength), (AlertFacetValue alertFacetValue) => alertFacetValue.Text).Sealed(),
        Member.MaybeValue("measure", Codec.HowMany, (AlertFacetValue alertFacetValue) => alertFacetValue.Measure).Sealed());

    /// <summary>What it is.</summary>
    public AlertFacet Facet { get; }

    /// <summary>Its value where it measures nothing, e.g. a role, or null when not known.</summary>
    public string? Text { get; }

    /// <summary>Its value where it measures: days held, kilometres from home, months of a sentence, people struck, or null when not known.</summary>
    public Quantity<int>? Measure { get; }
}
