using System.Collections.Immutable;
using System.Text.Json.Serialization;
using HrdCore.Classification;
using HrdCore.Domain.Json.Codecs;
using HrdCore.Domain.Monitoring;
using HrdCore.Domain.Records;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Domain.Funding;

/// <summary>What an organisation tells a funder about a period: sums and figures with their qualifiers, what they cover, and what they leave out.</summary>
/// <remarks>Immutable. Holds no person; whom money went to is in the grants. Prints its classes.</remarks>
[JsonConverter(typeof(SelfRedactingJsonConverter))]
public sealed class FunderReport : DomainRecord<FunderReport>, IDomainRecord<FunderReport>
{
    /// <summary>Records a report.</summary>
    /// <param name="id">Not empty.</param>
    /// <param name="period">The time that it speaks of; with a beginning and an end.</param>
    /// <param name="coverageNote">What it covers, what it leaves out, and why; at most 8,000 characters in each language.</param>
    /// <param name="currency">The currency of all sums.</param>
    /// <param name="totalSpend">What was spent in all, with its qualifier; more than zero.</param>
    /// <param name="administration">What of it was spent on administration, with its qualifier.</param>
    /// <param name="isLowerBound">Whether true totals are higher.</param>
    /// <param name="beneficiaries">Whom the figures count; each once.</param>
    /// <param name="figures">What was reached; at most 200.</param>
    /// <exception cref="InvalidRecordException">A value is missing or outside its range, the period has no end, or more was certainly spent on administration than in all.</exception>
    public FunderReport(
        Guid id,
        UncertainPeriod period,
        LocalizedText coverageNote,
        Currency currency,
        Quantity<decimal> totalSpend,
        Quantity<decimal> administration,
        bool isLowerBound = false,
        IEnumerable<BeneficiaryKind>? beneficiaries = null,
        IEnumerable<Figure>? figures = null)
    {
        var check = new Check(nameof(FunderReport));
        Id = check.Id(id, nameof(id));
        Period = period;
        CoverageNote = check.Texts(coverageNote, DomainText.NarrativeLength, nameof(coverageNote));
        Currency = check.Required(currency, nameof(currency));
        TotalSpend = totalSpend;
        Administration = administration;
        IsLowerBound = isLowerBound;
        Beneficiaries = check.Set(beneficiaries, 0, BeneficiaryKind.All.Length, nameof(beneficiaries));
        Figures = check.List(figures, 0, 200, nameof(figures));
        check.That(period.Start.Kind == PeriodEdgeKind.Date && period.End.Kind == PeriodEdgeKind.Date, nameof(period), ValidationRule.PeriodOpen);
        check.That(totalSpend.Value > 0, nameof(totalSpend), ValidationRule.OutOfRange);
        check.That(administration.IsMoreThan(totalSpend) != Certainty.Yes, nameof(administration), ValidationRule.OutOfRange);
        check.Done();
    }

    /// <inheritdoc/>
    public static RecordShape<FunderReport> Shape { get; } = new(
        "funder-report",
        static (ref RecordValues values) => new FunderReport(
            values.Next<Guid>(),
            values.Next<UncertainPeriod>(),
            values.Next<LocalizedText>(),
            values.Next<Currency>(),
            values.Next<Quantity<decimal>>(),
            values.Next<Quantity<decimal>>(),
            values.MaybeValue<bool>() ?? false,
            values.List<BeneficiaryKind>(),
            values.List<Figure>()),
        Member.Of("id", Codec.Id, (FunderReport funderReport) => funderReport.Id),
        Member.Of("period", Codec.Period, (FunderReport funderReport) => funderReport.Period),
        Member.Of("coverageNote", Codec.Texts(DomainText.NarrativeLength), (FunderReport funderReport) => funderReport.CoverageNote),
        Member.Of("currency", Codec.Currency, (FunderReport funderReport) => funderReport.Currency),
        Member.Of("totalSpend", Codec.Figure, (FunderReport funderReport) => funderReport.TotalSpend),
        Member.Of("administration", Codec.Figure, (FunderReport funderReport) => funderReport.Administration),
        Member.MaybeValue("isLowerBound", Codec.Boolean, (FunderReport funderReport) => funderReport.IsLowerBound ? true : null),
        Member.List("beneficiaries", Codec.Term<BeneficiaryKind>(), (FunderReport funderReport) => funderReport.Beneficiaries),
        Member.List("figures", Codec.Record<Figure>(), (FunderReport funderReport) => funderReport.Figures));

    /// <summary>A random identifier.</summary>
    [NotSensitive("Random; says nothing about a person.")]
    public Guid Id { get; }

    /// <summary>The time that it speaks of.</summary>
    public UncertainPeriod Period { get; }

    /// <summary>What it covers, what it leaves out, and why.</summary>
    public LocalizedText CoverageNote { get; }

    /// <summary>The currency of all sums.</summary>
    public Currency Currency { get; }

    /// <summary>What was spent in all, with its qualifier.</summary>
    public Quantity<decimal> TotalSpend { get; }

    /// <summary>What of it was spent on administration, with its qualifier.</summary>
    public Quantity<decimal> Administration { get; }

    /// <summary>Whether true totals are higher.</summary>
    public bool IsLowerBound { get; }

    /// <summary>Whom the figures count.</summary>
    public ImmutableArray<BeneficiaryKind> Beneficiaries { get; }

    /// <summary>What was reached.</summary>
    public ImmutableArray<Figure> Figures { get; }

    /// <summary>The share of administration in per cent, e.g. less than 10. Its qualifier says no more than those of the two sums do.</summary>
    /// <param name="decimals">Most decimals, 0 to 10; an upper bound is rounded up, a lower one down.</param>
    /// <exception cref="ArgumentOutOfRangeException">The decimals are outside their range.</exception>
    /// <exception cref="OverflowException">The share is beyond the range of <see cref="decimal"/>, as of a sum next to nothing.</exception>
    public Quantity<decimal> AdministrationPercent(int decimals) => Administration.Scale(100).DivideBy(TotalSpend, decimals);
}
