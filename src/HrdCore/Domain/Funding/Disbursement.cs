using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using HrdCore.Classification;
using HrdCore.Domain.Json.Codecs;
using HrdCore.Domain.Records;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Domain.Funding;

/// <summary>A payment that was made, in the currency in which it was paid.</summary>
/// <remarks>Immutable. Part of a <see cref="Grant"/>; whoever is paid is the grant's payee. Prints its classes.</remarks>
[JsonConverter(typeof(SelfRedactingJsonConverter))]
public sealed class Disbursement : DomainRecord<Disbursement>, IDomainRecord<Disbursement>
{
    /// <summary>The class of <see cref="Channel"/>.</summary>
    public const DataClass ChannelClass = DataClass.Finance;

    /// <summary>The class of <see cref="Reference"/>.</summary>
    public const DataClass ReferenceClass = DataClass.Finance;

    /// <summary>Records a payment.</summary>
    /// <param name="id">Not empty.</param>
    /// <param name="paidOn">When it was paid, as precisely as known.</param>
    /// <param name="amount">How much, as paid out; more than zero.</param>
    /// <param name="rate">What the paid currency was worth in that of the grant; from the one to the other, with its day and source, or null.</param>
    /// <param name="instalmentId">The instalment that it fulfils, or null.</param>
    /// <param name="channel">By which way it was paid, or null.</param>
    /// <param name="reference">What bank or service call it; at most 500 characters; <see cref="DataClass.Finance"/>, or null.</param>
    /// <exception cref="InvalidRecordException">A value is missing or outside its range, the rate is from another currency, or a value is classified otherwise.</exception>
    public Disbursement(
        Guid id,
        UncertainDate paidOn,
        Money amount,
        ExchangeRate? rate = null,
        Guid? instalmentId = null,
        PaymentChannel? channel = null,
        Sensitive<string>? reference = null)
    {
        var check = new Check(nameof(Disbursement));
        Id = check.Id(id, nameof(id));
        PaidOn = paidOn;
        Amount = check.Required(amount, nameof(amount));
        Rate = rate;
        InstalmentId = check.MaybeId(instalmentId, nameof(instalmentId));
        Channel = channel;
        Reference = check.MaybeSecret(reference, ReferenceClass, DomainText.LineLength, nameof(reference));
        check.That(amount is null || amount.Amount > 0, nameof(amount), ValidationRule.OutOfRange);
        check.That(rate is null || amount is null || rate.From == amount.Currency, nameof(rate), ValidationRule.RateMissing);
        check.That(rate is null || amount is null || amount.Amount <= 0 || rate.Rate <= Money.MaxAmount / amount.Amount, nameof(rate), ValidationRule.OutOfRange);
        check.Done();
    }

    /// <inheritdoc/>
    public static RecordShape<Disbursement> Shape { get; } = new(
        "disbursement",
        static (ref RecordValues values) => new Disbursement(
            values.Next<Guid>(),
            values.Next<UncertainDate>(),
            values.Next<Money>(),
            values.Maybe<ExchangeRate>(),
            values.MaybeValue<Guid>(),
            values.Maybe<PaymentChannel>(),
            values.Maybe<Sensitive<string>>()),
        Member.Of("id", Codec.Id, (Disbursement disbursement) => disbursement.Id),
        Member.Of("paidOn", Codec.Date, (Disbursement disbursement) => disbursement.PaidOn),
        Member.Of("amount", Codec.Money, (Disbursement disbursement) => disbursement.Amount),
        Member.Maybe("rate", Codec.Rate, (Disbursement disbursement) => disbursement.Rate),
        Member.MaybeValue("instalmentId", Codec.Id, (Disbursement disbursement) => disbursement.InstalmentId),
        Member.Maybe("channel", Codec.Term<PaymentChannel>(), (Disbursement disbursement) => disbursement.Channel, ChannelClass),
        Member.Maybe("reference", Codec.Secret(ReferenceClass, DomainText.LineLength), (Disbursement disbursement) => disbursement.Reference));

    /// <summary>A random identifier.</summary>
    [NotSensitive("Random; says nothing about a person.")]
    public Guid Id { get; }

    /// <summary>When it was paid, as precisely as known.</summary>
    public UncertainDate PaidOn { get; }

    /// <summary>How much, as paid out.</summary>
    [NotSensitive("A sum; who is paid is not said here.")]
    public Money Amount { get; }

    /// <summary>What the paid currency was worth in that of the grant, or null when not known.</summary>
    public ExchangeRate? Rate { get; }

    /// <summary>The instalment that it fulfils, or null when there is none.</summary>
    [NotSensitive("Random; says nothing about a person.")]
    public Guid? InstalmentId { get; }

    /// <summary>By which way it was paid, or null when not known.</summary>
    [Sensitive(ChannelClass)]
    public PaymentChannel? Channel { get; }

    /// <summary>What bank or service call it, or null when not known.</summary>
    [Sensitive(ReferenceClass)]
    public Sensitive<string>? Reference { get; }

    /// <summary>What the payment was worth in a currency, if it was paid in it or carries a rate to it.</summary>
    /// <param name="currency">Mostly that of the grant.</param>
    /// <param name="value">The amount, or null. Where it was converted, <see cref="ExchangeRate.Convert"/> of <see cref="Rate"/> tells how.</param>
    /// <exception cref="ArgumentNullException">The currency is null.</exception>
    public bool TryValueIn(Currency currency, [NotNullWhen(true)] out Money? value)
    {
        ArgumentNullException.ThrowIfNull(currency);
        value = Amount.Currency == currency ? Amount : Rate?.To == currency ? Rate.Convert(Amount).Result : null;
        return value is not null;
    }
}
