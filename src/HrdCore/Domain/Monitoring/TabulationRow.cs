using System.Collections.Immutable;
using System.Text.Json.Serialization;
using HrdCore.Classification;
using HrdCore.Domain.Json.Codecs;
using HrdCore.Domain.Records;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Values;

namespace HrdCore.Domain.Monitoring;

/// <summary>One row of a table: its label, how many, and the percentage that the source printed beside it.</summary>
/// <remarks>Immutable. Part of a <see cref="Tabulation"/>. Where a source does not show which label belongs to which number, the row has the labels that it may be, and none is guessed. Prints its classes.</remarks>
[JsonConverter(typeof(SelfRedactingJsonConverter))]
public sealed class TabulationRow : DomainRecord<TabulationRow>, IDomainRecord<TabulationRow>
{
    /// <summary>Most labels that a row may turn out to have.</summary>
    public const int MaxCandidates = 32;

    /// <summary>States a row.</summary>
    /// <param name="label">Its label, or null where it is not resolved.</param>
    /// <param name="count">How many, or null where only a percentage was printed.</param>
    /// <param name="percent">What the source printed, or null.</param>
    /// <param name="candidates">The labels that it may be, where it is not resolved; two or more, each once, at most 32.</param>
    /// <exception cref="InvalidRecordException">There is neither a count nor a percentage, a label comes twice, or both a label and candidates are given, or neither.</exception>
    public TabulationRow(CodedTerm? label = null, Quantity<int>? count = null, Percentage? percent = null, IEnumerable<CodedTerm>? candidates = null)
    {
        var check = new Check(nameof(TabulationRow));
        Label = label;
        Count = count;
        Percent = percent;
        Candidates = check.Set(candidates, 0, MaxCandidates, nameof(candidates));
        check.That(label is not null || Candidates.Length >= 2, nameof(label), ValidationRule.Required);
        check.That(label is null || Candidates.IsEmpty, nameof(candidates), ValidationRule.Inconsistent);
        check.That(count is not null || percent is not null, nameof(count), ValidationRule.Required);
        check.Done();
    }

    /// <inheritdoc/>
    public static RecordShape<TabulationRow> Shape { get; } = new(
        "tabulation-row",
        static (ref RecordValues values) => new TabulationRow(
            values.Maybe<CodedTerm>(), values.MaybeValue<Quantity<int>>(), values.MaybeValue<Percentage>(), values.List<CodedTerm>()),
        Member.Maybe("label", Codec.Code, (TabulationRow row) => row.Label),
        Member.MaybeValue("count", Codec.HowMany, (TabulationRow row) => row.Count),
        Member.MaybeValue("percent", Codec.Percent, (TabulationRow row) => row.Percent),
        Member.List("candidates", Codec.Code, (TabulationRow row) => row.Candidates));

    /// <summary>Its label, or null where it is not resolved.</summary>
    public CodedTerm? Label { get; }

    /// <summary>How many, or null where only a percentage was printed.</summary>
    public Quantity<int>? Count { get; }

    /// <summary>What the source printed, or null when it printed none.</summary>
    public Percentage? Percent { get; }

    /// <summary>The labels that it may be, where it is not resolved.</summary>
    public ImmutableArray<CodedTerm> Candidates { get; }

    internal int? ExactCount => Count is { Qualifier: QuantityQualifier.Exact } exact ? exact.Value : null;
}
