using System.Collections.Immutable;
using System.Text.Json.Serialization;
using HrdCore.Classification;
using HrdCore.Domain.Json.Codecs;
using HrdCore.Domain.Records;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Domain.Funding;

/// <summary>What money is to be spent on, in one currency.</summary>
/// <remarks>Immutable. Part of a <see cref="Grant"/>. Prints its classes.</remarks>
[JsonConverter(typeof(SelfRedactingJsonConverter))]
public sealed class Budget : DomainRecord<Budget>, IDomainRecord<Budget>
{
    /// <summary>Records a budget.</summary>
    /// <param name="lines">The lines; all in one currency; 1 or more, at most 200, no two with one identifier.</param>
    /// <exception cref="InvalidRecordException">There is no line, a line comes twice, the lines are in several currencies, or their sum is beyond <see cref="Money.MaxAmount"/>.</exception>
    public Budget(IEnumerable<BudgetLine> lines)
    {
        var check = new Check(nameof(Budget));
        Lines = check.Keyed(lines, budgetLine => budgetLine.Id, 1, 200, nameof(lines));
        check.That(Lines.Select(line => line?.Amount?.Currency).Distinct().Count() <= 1, nameof(lines), ValidationRule.OneCurrency);
        check.That(Lines.Sum(line => line?.Amount?.Amount ?? 0) <= Money.MaxAmount, nameof(lines), ValidationRule.OutOfRange);
        check.Done();
    }

    /// <inheritdoc/>
    public static RecordShape<Budget> Shape { get; } = new(
        "budget",
        static (ref RecordValues values) => new Budget(
            values.List<BudgetLine>()),
        Member.List("lines", Codec.Record<BudgetLine>(), (Budget budget) => budget.Lines));

    /// <summary>The lines.</summary>
    public ImmutableArray<BudgetLine> Lines { get; }

    /// <summary>The sum of all lines.</summary>
    [return: NotSensitive("A sum; who is paid is not said here.")]
    public Money Total() => Money.Sum(Lines.Select(line => line.Amount), Lines[0].Amount.Currency);

    /// <summary>The sum of the lines for administration.</summary>
    [return: NotSensitive("A sum; who is paid is not said here.")]
    public Money Administration() =>
        Money.Sum(Lines.Where(line => line.Category == BudgetCategory.Administration).Select(line => line.Amount), Lines[0].Amount.Currency);
}
