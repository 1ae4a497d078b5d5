using System.Text.Json.Serialization;
using HrdCore.Classification;
using HrdCore.Domain.Json.Codecs;
using HrdCore.Domain.Records;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Domain.Funding;

/// <summary>Money given for a purpose. Who is paid is kept apart from what for and how much.</summary>
/// <remarks>Immutable. Prints its classes.</remarks>
[JsonConverter(typeof(SelfRedactingJsonConverter))]
public sealed class Grant : DomainRecord<Grant>, IDomainRecord<Grant>
{
    private const DataClass PayeeClass = DataClass.Identity | DataClass.Finance;

    /// <summary>Records a grant.</summary>
    /// <param name="id">Not empty.</param>
    /// <param name="entryMode">How it came about.</param>
    /// <param name="purpose">What it pays for.</param>
    /// <param name="status">Where it stands.</param>
    /// <param name="amount">How much; more than zero.</param>
    /// <param name="payee">Who is paid and how; at most 500 characters; Identity and Finance together.</param>
    /// <exception cref="InvalidRecordException">A value is missing or outside its range, or the payee is classified otherwise.</exception>
    public Grant(Guid id, GrantEntryMode entryMode, GrantPurpose purpose, GrantStatus status, Money amount, Sensitive<string>? payee = null)
    {
        var check = new Check(nameof(Grant));
        Id = check.Id(id, nameof(id));
        EntryMode = check.Required(entryMode, nameof(entryMode));
        Purpose = check.Required(purpose, nameof(purpose));
        Status = check.Required(status, nameof(status));
        Amount = check.Required(amount, nameof(amount));
        check.That(amount is null || amount.Amount > 0, nameof(amount), ValidationRule.OutOfRange);
        Payee = check.MaybeSecret(payee, PayeeClass, DomainText.LineLength, nameof(payee));
        check.Done();
    }

    /// <inheritdoc/>
    public static RecordShape<Grant> Shape { get; } = new(
        "grant",
        static (ref RecordValues values) => new Grant(
            values.Next<Guid>(),
            values.Next<GrantEntryMode>(),
            values.Next<GrantPurpose>(),
            values.Next<GrantStatus>(),
            values.Next<Money>(),
            values.Maybe<Sensitive<string>>()),
        Member.Of("id", Codec.Id, (Grant grant) => grant.Id),
        Member.Of("entryMode", Codec.Term<GrantEntryMode>(), (Grant grant) => grant.EntryMode),
        Member.Of("purpose", Codec.Term<GrantPurpose>(), (Grant grant) => grant.Purpose),
        Member.Of("status", Codec.Term<GrantStatus>(), (Grant grant) => grant.Status),
        Member.Of("amount", Codec.Money, (Grant grant) => grant.Amount),
        Member.Maybe("payee", Codec.Secret(PayeeClass, DomainText.LineLength), (Grant grant) => grant.Payee));

    /// <summary>A random identifier.</summary>
    [NotSensitive("Random; says nothing about a person.")]
    public Guid Id { get; }

    /// <summary>How it came about.</summary>
    public GrantEntryMode EntryMode { get; }

    /// <summary>What it pays for.</summary>
    public GrantPurpose Purpose { get; }

    /// <summary>Where it stands.</summary>
    public GrantStatus Status { get; }

    /// <summary>How much.</summary>
    [NotSensitive("Sums are in the accounts; who was paid is not said here.")]
    public Money Amount { get; }

    /// <summary>Who is paid and how, or null when not settled.</summary>
    [Sensitive(PayeeClass)]
    public Sensitive<string>? Payee { get; }
}
