using System.Text.Json.Serialization;
using HrdCore.Classification;
using HrdCore.Domain.Json.Codecs;
using HrdCore.Domain.Records;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Domain.Monitoring;

/// <summary>One statistic, with all that an honest reader needs: its period, what it counts, whether more is certain to exist, and what it covers.</summary>
/// <remarks>Immutable. Meant to be shown: it holds no person. Prints its classes.</remarks>
[JsonConverter(typeof(SelfRedactingJsonConverter))]
public sealed class Figure : DomainRecord<Figure>, IDomainRecord<Figure>
{
    /// <summary>States a figure.</summary>
    /// <param name="name">What it says, e.g. defenders trained; at most 200 characters in each language.</param>
    /// <param name="value">How many or how much, with its qualifier.</param>
    /// <param name="period">The time that it speaks of.</param>
    /// <param name="coverageNote">What it covers, what it leaves out, and why; at most 8,000 characters in each language.</param>
    /// <param name="isLowerBound">Whether true totals are higher, e.g. because attacks go unreported.</param>
    /// <param name="unit">What is counted, or null for an amount of money.</param>
    /// <param name="currency">The currency of an amount of money, or null for a count.</param>
    /// <exception cref="InvalidRecordException">A value is missing, a unit and a currency are both there or both missing, the period has no end, or an upper bound is said to be a lower one.</exception>
    public Figure(
        LocalizedText name,
        Quantity<decimal> value,
        UncertainPeriod period,
        LocalizedText coverageNote,
        bool isLowerBound = false,
        UnitOfCount? unit = null,
        Currency? currency = null)
    {
        var check = new Check(nameof(Figure));
        Name = check.Texts(name, DomainText.LabelLength, nameof(name));
        Value = value;
        Period = period;
        CoverageNote = check.Texts(coverageNote, DomainText.NarrativeLength, nameof(coverageNote));
        IsLowerBound = isLowerBound;
        Unit = unit;
        Currency = currency;
        check.That((unit is null) != (currency is null), nameof(unit), ValidationRule.UnitOfCount);
        check.That(!isLowerBound || value.Qualifier is not (QuantityQualifier.Almost or QuantityQualifier.LessThan), nameof(isLowerBound), ValidationRule.LowerBound);
        check.That(period.Start.Kind == PeriodEdgeKind.Date && period.End.Kind == PeriodEdgeKind.Date, nameof(period), ValidationRule.PeriodOpen);
        check.Done();
    }

    /// <inheritdoc/>
    public static RecordShape<Figure> Shape { get; } = new(
        "figure",
        static (ref RecordValues values) => new Figure(
            values.Next<LocalizedText>(),
            values.Next<Quantity<decimal>>(),
            values.Next<UncertainPeriod>(),
            values.Next<LocalizedText>(),
            values.MaybeValue<bool>() ?? false,
            values.Maybe<UnitOfCount>(),
            values.Maybe<Currency>()),
        Member.Of("name", Codec.Texts(DomainText.LabelLength), (Figure figure) => figure.Name),
        Member.Of("value", Codec.Figure, (Figure figure) => figure.Value),
        Member.Of("period", Codec.Period, (Figure figure) => figure.Period),
        Member.Of("coverageNote", Codec.Texts(DomainText.NarrativeLength), (Figure figure) => figure.CoverageNote),
        Member.MaybeValue("isLowerBound", Codec.Boolean, (Figure figure) => figure.IsLowerBound ? true : null),
        Member.Maybe("unit", Codec.Term<UnitOfCount>(), (Figure figure) => figure.Unit),
        Member.Maybe("currency", Codec.Currency, (Figure figure) => figure.Currency));

    /// <summary>What it says, e.g. defenders trained.</summary>
    public LocalizedText Name { get; }

    /// <summary>How many or how much, with its qualifier.</summary>
    public Quantity<decimal> Value { get; }

    /// <summary>The time that it speaks of.</summary>
    public UncertainPeriod Period { get; }

    /// <summary>What it covers, what it leaves out, and why.</summary>
    public LocalizedText CoverageNote { get; }

    /// <summary>Whether true totals are higher, e.g. because attacks go unreported.</summary>
    public bool IsLowerBound { get; }

    /// <summary>What is counted, or null for an amount of money.</summary>
    public UnitOfCount? Unit { get; }

    /// <summary>The currency of an amount of money, or null for a count.</summary>
    public Currency? Currency { get; }
}
