using System.Text.Json.Serialization;
using HrdCore.Classification;
using HrdCore.Domain.Json.Codecs;
using HrdCore.Domain.Records;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Domain.Funding;

/// <summary>One line of a budget.</summary>
/// <remarks>Immutable. Part of a <see cref="Budget"/>. Prints its classes.</remarks>
[JsonConverter(typeof(SelfRedactingJsonConverter))]
public sealed class BudgetLine : DomainRecord<BudgetLine>, IDomainRecord<BudgetLine>
{
    /// <summary>The class of <see cref="Note"/>.</summary>
    public const DataClass NoteClass = DataClass.Identity | DataClass.Finance;

    /// <summary>Records a line.</summary>
    /// <param name="id">Not empty.</param>
    /// <param name="category">What it is for.</param>
    /// <param name="amount">How much; zero or more.</param>
    /// <param name="note">What exactly, and from whom; at most 500 characters; Identity and Finance together, or null.</param>
    /// <exception cref="InvalidRecordException">A value is missing, outside its range, comes twice, or is classified otherwise.</exception>
    public BudgetLine(Guid id, BudgetCategory category, Money amount, Sensitive<string>? note = null)
    {
        var check = new Check(nameof(BudgetLine));
        Id = check.Id(id, nameof(id));
        Category = check.Required(category, nameof(category));
        Amount = check.Required(amount, nameof(amount));
        Note = check.MaybeSecret(note, NoteClass, DomainText.LineLength, nameof(note));
        check.That(amount is null || amount.Amount >= 0, nameof(amount), ValidationRule.OutOfRange);
        check.Done();
    }

    /// <inheritdoc/>
    public static RecordShape<BudgetLine> Shape { get; } = new(
        "budget-line",
        static (ref RecordValues values) => new BudgetLine(
            values.Next<Guid>(),
            values.Next<BudgetCategory>(),
            values.Next<Money>(),
            values.Maybe<Sensitive<string>>()),
        Member.Of("id", Codec.Id, (BudgetLine budgetLine) => budgetLine.Id),
        Member.Of("category", Codec.Term<BudgetCategory>(), (BudgetLine budgetLine) => budgetLine.Category),
        Member.Of("amount", Codec.Money, (BudgetLine budgetLine) => budgetLine.Amount),
        Member.Maybe("note", Codec.Secret(NoteClass, DomainText.LineLength), (BudgetLine budgetLine) => budgetLine.Note));

    /// <summary>A random identifier.</summary>
    [NotSensitive("Random; says nothing about a person.")]
    public Guid Id { get; }

    /// <summary>What it is for.</summary>
    public BudgetCategory Category { get; }

    /// <summary>How much.</summary>
    [NotSensitive("A sum; who is paid is not said here.")]
    public Money Amount { get; }

    /// <summary>What exactly, and from whom, or null when not known.</summary>
    [Sensitive(NoteClass)]
    public Sensitive<string>? Note { get; }
}
