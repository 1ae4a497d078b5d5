using System.Text.Json.Serialization;
using HrdCore.Classification;
using HrdCore.Domain.Json.Codecs;
using HrdCore.Domain.Records;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Domain.Casework;

/// <summary>Help that was given: what, by whom, to whom, and what came of it.</summary>
/// <remarks>Immutable. Prints its classes.</remarks>
[JsonConverter(typeof(SelfRedactingJsonConverter))]
public sealed class Support : DomainRecord<Support>, IDomainRecord<Support>
{
    /// <summary>The class of <see cref="Provider"/>.</summary>
    public const DataClass ProviderClass = DataClass.Network;

    /// <summary>The class of <see cref="Outcome"/>.</summary>
    public const DataClass OutcomeClass = DataClass.Identity | DataClass.Health;

    /// <summary>Records help.</summary>
    /// <param name="id">Not empty.</param>
    /// <param name="kind">What was done.</param>
    /// <param name="date">When, as precisely as known.</param>
    /// <param name="beneficiary">Whom it was for.</param>
    /// <param name="beneficiaryId">The record of whom it was for, or null.</param>
    /// <param name="amount">What it cost; more than zero; or null.</param>
    /// <param name="provider">Who gave it; at most 500 characters; <see cref="DataClass.Network"/>.</param>
    /// <param name="outcome">What came of it; at most 8,000 characters, lines allowed; Identity and Health together.</param>
    /// <exception cref="InvalidRecordException">A value is missing, outside its range, comes twice, does not fit the others, or is classified otherwise.</exception>
    public Support(
        Guid id,
        SupportKind kind,
        UncertainDate date,
        BeneficiaryKind beneficiary,
        Guid? beneficiaryId = null,
        Money? amount = null,
        Sensitive<string>? provider = null,
        Sensitive<string>? outcome = null)
    {
        var check = new Check(nameof(Support));
        Id = check.Id(id, nameof(id));
        Kind = check.Required(kind, nameof(kind));
        Date = date;
        Beneficiary = check.Required(beneficiary, nameof(beneficiary));
        BeneficiaryId = check.MaybeId(beneficiaryId, nameof(beneficiaryId));
        Amount = amount;
        check.That(amount is null || amount.Amount > 0, nameof(amount), ValidationRule.OutOfRange);
        Provider = check.MaybeSecret(provider, ProviderClass, DomainText.LineLength, nameof(provider));
        Outcome = check.MaybeSecret(outcome, OutcomeClass, DomainText.NarrativeLength, nameof(outcome), lines: true);
        check.Done();
    }

    /// <inheritdoc/>
    public static RecordShape<Support> Shape { get; } = new(
        "support",
        static (ref RecordValues values) => new Support(
            values.Next<Guid>(),
            values.Next<SupportKind>(),
            values.Next<UncertainDate>(),
            values.Next<BeneficiaryKind>(),
            values.MaybeValue<Guid>(),
            values.Maybe<Money>(),
            values.Maybe<Sensitive<string>>(),
            values.Maybe<Sensitive<string>>()),
        Member.Of("id", Codec.Id, (Support support) => support.Id),
        Member.Of("kind", Codec.Term<SupportKind>(), (Support support) => support.Kind),
        Member.Of("date", Codec.Date, (Support support) => support.Date),
        Member.Of("beneficiary", Codec.Term<BeneficiaryKind>(), (Support support) => support.Beneficiary),
        Member.MaybeValue("beneficiaryId", Codec.Id, (Support support) => support.BeneficiaryId),
        Member.Maybe("amount", Codec.Money, (Support support) => support.Amount),
        Member.Maybe("provider", Codec.Secret(ProviderClass, DomainText.LineLength), (Support support) => support.Provider),
        Member.Maybe("outcome", Codec.SecretLines(OutcomeClass, DomainText.NarrativeLength), (Support support) => support.Outcome));

    /// <summary>A random identifier.</summary>
    [NotSensitive("Random; says nothing about a person.")]
    public Guid Id { get; }

    /// <summary>What was done.</summary>
    public SupportKind Kind { get; }

    /// <summary>When.</summary>
    public UncertainDate Date { get; }

    /// <summary>Whom it was for, by kind.</summary>
    public BeneficiaryKind Beneficiary { get; }

    /// <summary>The record of whom it was for, or null.</summary>
    [NotSensitive("Random; says nothing about a person.")]
    public Guid? BeneficiaryId { get; }

    /// <summary>What it cost, or null.</summary>
    [NotSensitive("Sums are in the accounts; who was paid is not said here.")]
    public Money? Amount { get; }

    /// <summary>Who gave it, or null.</summary>
    [Sensitive(ProviderClass)]
    public Sensitive<string>? Provider { get; }

    /// <summary>What came of it, or null.</summary>
    [Sensitive(OutcomeClass)]
    public Sensitive<string>? Outcome { get; }
}
