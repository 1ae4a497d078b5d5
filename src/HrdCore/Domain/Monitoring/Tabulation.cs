// A table of counts that does not say more than it knows.
// Rule:    a share is of the stated total, or else of the sum of the rows. Where one unit may bear several labels (a case with an arrest and a threat) the labels overlap:
//          rows may add up to more than the units, and there is no share of all rows together, so nothing prints 100 per cent.
// Source:  the FORUM-ASIA booklet, statistics of 2018 and 2019: 1,103 labels on 787 cases in one chart, two pies beside it.
using System.Collections.Immutable;
using System.Text.Json.Serialization;
using HrdCore.Classification;
using HrdCore.Domain.Json.Codecs;
using HrdCore.Domain.Records;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Domain.Monitoring;

/// <summary>Counts by label, with the unit, the period and the coverage that they need to be read.</summary>
/// <remarks>Immutable. It holds no person and hides nothing: whether small counts may be published is decided elsewhere. Prints its classes.</remarks>
[JsonConverter(typeof(SelfRedactingJsonConverter))]
public sealed class Tabulation : DomainRecord<Tabulation>, IDomainRecord<Tabulation>
{
    /// <summary>Most rows.</summary>
    public const int MaxRows = 200;

    /// <summary>States a table.</summary>
    /// <param name="id">Not empty.</param>
    /// <param name="name">What it shows, e.g. forms of violation; at most 200 characters in each language.</param>
    /// <param name="unit">What each row counts.</param>
    /// <param name="period">The time that it speaks of; with a beginning and an end.</param>
    /// <param name="coverageNote">What it covers, what it leaves out, and why; at most 8,000 characters in each language.</param>
    /// <param name="rows">1 to 200 rows, no two with one label.</param>
    /// <param name="isMultiLabel">Whether one unit may be in several rows.</param>
    /// <param name="isLowerBound">Whether true totals are higher, e.g. because attacks go unreported.</param>
    /// <param name="total">How many units the rows are about, or null where the rows add up to them.</param>
    /// <exception cref="InvalidRecordException">A value is missing or outside its range, a label comes twice, the period has no end, a row counts more than there are, or rows of which each unit has one add up
    /// to more than there are.</exception>
    public Tabulation(
        Guid id,
        LocalizedText name,
        UnitOfCount unit,
        UncertainPeriod period,
        LocalizedText coverageNote,
        IEnumerable<TabulationRow> rows,
        bool isMultiLabel = false,
        bool isLowerBound = false,
        Quantity<int>? total = null)
    {
        var check = new Check(nameof(Tabulation));
        Id = check.Id(id, nameof(id));
        Name = check.Texts(name, DomainText.LabelLength, nameof(name));
        Unit = check.Required(unit, nameof(unit));
        Period = period;
        CoverageNote = check.Texts(coverageNote, DomainText.NarrativeLength, nameof(coverageNote));
        Rows = check.List(rows, 1, MaxRows, nameof(rows));
        IsMultiLabel = isMultiLabel;
        IsLowerBound = isLowerBound;
        Total = total;
        check.That(period.Start.Kind == PeriodEdgeKind.Date && period.End.Kind == PeriodEdgeKind.Date, nameof(period), ValidationRule.PeriodOpen);
        check.That(!isLowerBound || total?.Qualifier is not (QuantityQualifier.Almost or QuantityQualifier.LessThan), nameof(isLowerBound), ValidationRule.LowerBound);
        CheckRows(ref check);
        check.Done();
    }

    /// <inheritdoc/>
    public static RecordShape<Tabulation> Shape { get; } = new(
        "tabulation",
        static (ref RecordValues values) => new Tabulation(
            values.Next<Guid>(),
            values.Next<LocalizedText>(),
            values.Next<UnitOfCount>(),
            values.Next<UncertainPeriod>(),
            values.Next<LocalizedText>(),
            values.List<TabulationRow>(),
            values.MaybeValue<bool>() ?? false,
            values.MaybeValue<bool>() ?? false,
            values.MaybeValue<Quantity<int>>()),
        Member.Of("id", Codec.Id, (Tabulation table) => table.Id),
        Member.Of("name", Codec.Texts(DomainText.LabelLength), (Tabulation table) => table.Name),
        Member.Of("unit", Codec.Term<UnitOfCount>(), (Tabulation table) => table.Unit),
        Member.Of("period", Codec.Period, (Tabulation table) => table.Period),
        Member.Of("coverageNote", Codec.Texts(DomainText.NarrativeLength), (Tabulation table) => table.CoverageNote),
        Member.List("rows", Codec.Record<TabulationRow>(), (Tabulation table) => table.Rows),
        Member.MaybeValue("isMultiLabel", Codec.Boolean, (Tabulation table) => table.IsMultiLabel ? true : null),
        Member.MaybeValue("isLowerBound", Codec.Boolean, (Tabulation table) => table.IsLowerBound ? true : null),
        Member.MaybeValue("total", Codec.HowMany, (Tabulation table) => table.Total));

    /// <summary>A random identifier.</summary>
    [NotSensitive("Random; says nothing about a person.")]
    public Guid Id { get; }

    /// <summary>What it shows, e.g. forms of violation.</summary>
    public LocalizedText Name { get; }

    /// <summary>What each row counts.</summary>
    public UnitOfCount Unit { get; }

    /// <summary>The time that it speaks of.</summary>
    public UncertainPeriod Period { get; }

    /// <summary>What it covers, what it leaves out, and why.</summary>
    public LocalizedText CoverageNote { get; }

    /// <summary>The rows, in the order given.</summary>
    public ImmutableArray<TabulationRow> Rows { get; }

    /// <summary>Whether one unit may be in several rows.</summary>
    public bool IsMultiLabel { get; }

    /// <summary>Whether true totals are higher, e.g. because attacks go unreported.</summary>
    public bool IsLowerBound { get; }

    /// <summary>How many units the rows are about, or null where the rows add up to them.</summary>
    public Quantity<int>? Total { get; }

    /// <summary>All rows together, with the qualifier of their sum, or null where a row has no count.</summary>
    [return: NotSensitive("A sum of counts; the table holds no person.")]
    public Quantity<long>? Sum() => Rows.All(row => row.Count is not null)
        ? Rows.Aggregate(default(Quantity<long>), (sum, row) => sum + new Quantity<long>(row.Count!.Value.Value, row.Count.Value.Qualifier))
        : null;

    /// <summary>The share of a row in per cent, of the total or else of all rows together; null where that is not known, or nothing was counted.</summary>
    /// <param name="row">The row, from zero.</param>
    /// <param name="decimals">Most decimals, 0 to 10.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row, or the decimals are outside their range.</exception>
    public Quantity<decimal>? PercentOf(int row, int decimals)
    {
        if (row < 0 || row >= Rows.Length)
        {
            throw new ArgumentOutOfRangeException(nameof(row), "Give the number of a row that the table has, from zero.");
        }

        return Rows[row].Count is { } count ? Percent(new Quantity<long>(count.Value, count.Qualifier), decimals) : null;
    }

    /// <summary>The share of all rows together in per cent; null where labels overlap, because such shares add up to nothing, or where it is not known.</summary>
    /// <param name="decimals">Most decimals, 0 to 10.</param>
    /// <exception cref="ArgumentOutOfRangeException">The decimals are outside their range.</exception>
    public Quantity<decimal>? TotalPercent(int decimals) => !IsMultiLabel && Sum() is { } sum ? Percent(sum, decimals) : null;

    /// <summary>What shares are of: the total, or the sum of rows of which each unit has one.</summary>
    internal Quantity<long>? Whole => Total is { } total ? new Quantity<long>(total.Value, total.Qualifier) : IsMultiLabel ? null : Sum();

    private Quantity<decimal>? Percent(Quantity<long> part, int decimals)
    {
        if (decimals is < 0 or > QuantityDivision.MaxDecimals)
        {
            throw new ArgumentOutOfRangeException(nameof(decimals), $"Ask for 0 to {QuantityDivision.MaxDecimals} decimals.");
        }

        return Whole is { Value: > 0 } whole ? new Quantity<decimal>(part.Value, part.Qualifier).Scale(100).DivideBy(whole, decimals) : null;
    }

    private void CheckRows(ref Check check)
    {
        var labels = new HashSet<CodedTerm>();
        for (var i = 0; i < Rows.Length; i++)
        {
            check.That(Rows[i]?.Label is not { } label || labels.Add(label), $"rows[{i}].label", ValidationRule.Duplicate);
            check.That(Rows[i]?.Count is not { } count || Total is not { } total || count.IsMoreThan(total) != Certainty.Yes, $"rows[{i}].count", ValidationRule.LabelsOverTotal);
        }

        var counted = Rows.Where(row => row?.Count is not null).Aggregate(
            default(Quantity<long>), (sum, row) => sum + new Quantity<long>(row.Count!.Value.Value, row.Count.Value.Qualifier));
        check.That(IsMultiLabel || Total is null || counted.IsMoreThan(Whole!.Value) != Certainty.Yes, "rows", ValidationRule.LabelsOverTotal);
    }
}
