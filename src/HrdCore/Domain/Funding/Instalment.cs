using System.Text.Json.Serialization;
using HrdCore.Classification;
using HrdCore.Domain.Json.Codecs;
using HrdCore.Domain.Records;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Values;

namespace HrdCore.Domain.Funding;

/// <summary>A payment that is planned.</summary>
/// <remarks>Immutable. Part of the schedule of a <see cref="Grant"/>. Prints its classes.</remarks>
[JsonConverter(typeof(SelfRedactingJsonConverter))]
public sealed class Instalment : DomainRecord<Instalment>, IDomainRecord<Instalment>
{
    /// <summary>Plans a payment.</summary>
    /// <param name="id">Not empty.</param>
    /// <param name="due">When it is planned.</param>
    /// <param name="amount">How much; more than zero.</param>
    /// <param name="afterReport">The report that has to be accepted first, or null.</param>
    /// <exception cref="InvalidRecordException">A value is missing, outside its range, comes twice, or is classified otherwise.</exception>
    public Instalment(Guid id, UncertainDate due, Money amount, Guid? afterReport = null)
    {
        var check = new Check(nameof(Instalment));
        Id = check.Id(id, nameof(id));
        Due = due;
        Amount = check.Required(amount, nameof(amount));
        AfterReport = check.MaybeId(afterReport, nameof(afterReport));
        check.That(amount is null || amount.Amount > 0, nameof(amount), ValidationRule.OutOfRange);
        check.Done();
    }

    /// <inheritdoc/>
    public static RecordShape<Instalment> Shape { get; } = new(
        "instalment",
        static (ref RecordValues values) => new Instalment(
            values.Next<Guid>(),
            values.Next<UncertainDate>(),
            values.Next<Money>(),
            values.MaybeValue<Guid>()),
        Member.Of("id", Codec.Id, (Instalment instalment) => instalment.Id),
        Member.Of("due", Codec.Date, (Instalment instalment) => instalment.Due),
        Member.Of("amount", Codec.Money, (Instalment instalment) => instalment.Amount),
        Member.MaybeValue("afterReport", Codec.Id, (Instalment instalment) => instalment.AfterReport));

    /// <summary>A random identifier.</summary>
    [NotSensitive("Random; says nothing about a person.")]
    public Guid Id { get; }

    /// <summary>When it is planned.</summary>
    public UncertainDate Due { get; }

    /// <summary>How much.</summary>
    [NotSensitive("A sum; who is paid is not said here.")]
    public Money Amount { get; }

    /// <summary>The report that has to be accepted first, or null when there is none.</summary>
    [NotSensitive("Random; says nothing about a person.")]
    public Guid? AfterReport { get; }
}
