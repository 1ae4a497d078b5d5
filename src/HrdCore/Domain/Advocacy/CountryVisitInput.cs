using System.Collections.Immutable;
using System.Text.Json.Serialization;
using HrdCore.Classification;
using HrdCore.Domain.Json.Codecs;
using HrdCore.Domain.Records;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Domain.Advocacy;

/// <summary>What an organisation tells a mandate holder before a visit, and what came of the visit.</summary>
/// <remarks>Immutable. Inputs are confidential. Prints its classes.</remarks>
[JsonConverter(typeof(SelfRedactingJsonConverter))]
public sealed class CountryVisitInput : DomainRecord<CountryVisitInput>, IDomainRecord<CountryVisitInput>
{
    /// <summary>The class of <see cref="Input"/>.</summary>
    public const DataClass InputClass = DataClass.Identity | DataClass.Source | DataClass.Allegation;

    /// <summary>Records an input.</summary>
    /// <param name="id">Not empty.</param>
    /// <param name="mandate">Who visits.</param>
    /// <param name="state">Which country.</param>
    /// <param name="inputsDue">Until when inputs are called for.</param>
    /// <param name="input">What is told; at most 8,000 characters, lines allowed; Identity, Source and Allegation together.</param>
    /// <param name="sentAt">When it was sent, or null; the years 1900 to 9000 of UTC.</param>
    /// <param name="visit">When the visit takes place, or null.</param>
    /// <param name="reportedOn">When the report of the visit came out; not before the visit, or null.</param>
    /// <param name="recommendations">What the report recommends; at most 200, no two with one identifier.</param>
    /// <exception cref="InvalidRecordException">A value is missing, outside its range, comes twice or is classified otherwise; or the report, or its recommendations, come before the visit.</exception>
    public CountryVisitInput(
        Guid id,
        Mandate mandate,
        Territory state,
        UncertainDate inputsDue,
        Sensitive<string> input,
        DateTimeOffset? sentAt = null,
        UncertainPeriod? visit = null,
        UncertainDate? reportedOn = null,
        IEnumerable<Recommendation>? recommendations = null)
    {
        var check = new Check(nameof(CountryVisitInput));
        Id = check.Id(id, nameof(id));
        Mandate = check.Required(mandate, nameof(mandate));
        State = check.Required(state, nameof(state));
        InputsDue = inputsDue;
        Input = check.Secret(input, InputClass, DomainText.NarrativeLength, nameof(input), lines: true);
        SentAt = check.MaybeInstant(sentAt, nameof(sentAt));
        Visit = visit;
        ReportedOn = reportedOn;
        Recommendations = check.Keyed(recommendations, item => item.Id, 0, 200, nameof(recommendations));
        check.That(
            visit is not { Start.Kind: PeriodEdgeKind.Date } period || reportedOn?.IsBefore(period.Start.Date) != Certainty.Yes, nameof(reportedOn), ValidationRule.Order);
        check.That(Recommendations.IsEmpty || reportedOn is not null, nameof(recommendations), ValidationRule.Inconsistent);
        check.Done();
    }

    /// <inheritdoc/>
    public static RecordShape<CountryVisitInput> Shape { get; } = new(
        "country-visit-input",
        static (ref RecordValues values) => new CountryVisitInput(
            values.Next<Guid>(),
            values.Next<Mandate>(),
            values.Next<Territory>(),
            values.Next<UncertainDate>(),
            values.Next<Sensitive<string>>(),
            values.MaybeValue<DateTimeOffset>(),
            values.MaybeValue<UncertainPeriod>(),
            values.MaybeValue<UncertainDate>(),
            values.List<Recommendation>()),
        Member.Of("id", Codec.Id, (CountryVisitInput countryVisitInput) => countryVisitInput.Id),
        Member.Of("mandate", Codec.Term<Mandate>(), (CountryVisitInput countryVisitInput) => countryVisitInput.Mandate),
        Member.Of("state", Codec.Territory, (CountryVisitInput countryVisitInput) => countryVisitInput.State),
        Member.Of("inputsDue", Codec.Date, (CountryVisitInput countryVisitInput) => countryVisitInput.InputsDue),
        Member.Of("input", Codec.SecretLines(InputClass, DomainText.NarrativeLength), (CountryVisitInput countryVisitInput) => countryVisitInput.Input),
        Member.MaybeValue("sentAt", Codec.Instant, (CountryVisitInput countryVisitInput) => countryVisitInput.SentAt),
        Member.MaybeValue("visit", Codec.Period, (CountryVisitInput countryVisitInput) => countryVisitInput.Visit),
        Member.MaybeValue("reportedOn", Codec.Date, (CountryVisitInput countryVisitInput) => countryVisitInput.ReportedOn),
        Member.List("recommendations", Codec.Record<Recommendation>(), (CountryVisitInput countryVisitInput) => countryVisitInput.Recommendations));

    /// <summary>A random identifier.</summary>
    [NotSensitive("Random; says nothing about a person.")]
    public Guid Id { get; }

    /// <summary>Who visits.</summary>
    public Mandate Mandate { get; }

    /// <summary>Which country.</summary>
    [NotSensitive("A whole country or territory.")]
    public Territory State { get; }

    /// <summary>Until when inputs are called for.</summary>
    public UncertainDate InputsDue { get; }

    /// <summary>What is told.</summary>
    [Sensitive(InputClass)]
    public Sensitive<string> Input { get; }

    /// <summary>When it was sent, in UTC, or null before that.</summary>
    public DateTimeOffset? SentAt { get; }

    /// <summary>When the visit takes place, or null when not known.</summary>
    public UncertainPeriod? Visit { get; }

    /// <summary>When the report of the visit came out, or null before that.</summary>
    public UncertainDate? ReportedOn { get; }

    /// <summary>What the report recommends.</summary>
    public ImmutableArray<Recommendation> Recommendations { get; }
}
