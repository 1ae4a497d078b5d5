using System.Diagnostics;
using System.Text.Json.Serialization;
using HrdCore.Classification;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Domain.Funding;

/// <summary>Money given for a purpose. Who is paid is kept apart from what for and how much.</summary>
/// <remarks>Immutable. Prints its classes.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(SelfRedactingJsonConverter))]
public sealed class Grant : ISelfRedacting
{
    internal const DataClass PayeeClass = DataClass.Identity | DataClass.Finance;
    internal const DataClass Content = PayeeClass;

    /// <summary>Records a grant.</summary>
    /// <param name="id">Not empty.</param>
    /// <param name="entryMode">How it came about.</param>
    /// <param name="purpose">What it pays for.</param>
    /// <param name="status">Where it stands.</param>
    /// <param name="amount">How much; more than zero.</param>
    /// <param name="payee">Who is paid and how; at most 500 characters; Identity and Finance together.</param>
    /// <exception cref="ArgumentNullException">A value other than the payee is null.</exception>
    /// <exception cref="ArgumentException">The identifier is empty, the amount is not more than zero, or the payee is blank, too long or classified otherwise.</exception>
    public Grant(Guid id, GrantEntryMode entryMode, GrantPurpose purpose, GrantStatus status, Money amount, Sensitive<string>? payee = null)
    {
        ArgumentNullException.ThrowIfNull(entryMode);
        ArgumentNullException.ThrowIfNull(purpose);
        ArgumentNullException.ThrowIfNull(status);
        ArgumentNullException.ThrowIfNull(amount);
        Id = DomainText.RequireId(id, nameof(id));
        EntryMode = entryMode;
        Purpose = purpose;
        Status = status;
        Amount = amount.Amount > 0 ? amount : throw new ArgumentOutOfRangeException(nameof(amount), "A grant is more than zero.");
        Payee = DomainText.RequireSealed(payee, PayeeClass, DomainText.LineLength, nameof(payee));
    }

    /// <summary>Every public property with its class.</summary>
    public static ClassifiedMap<Grant> Map { get; } = new(
        nameof(Grant),
        new ClassifiedMember<Grant>(nameof(Id), DataClass.Internal, grant => grant.Id),
        new ClassifiedMember<Grant>(nameof(EntryMode), DataClass.Internal, grant => grant.EntryMode),
        new ClassifiedMember<Grant>(nameof(Purpose), DataClass.Internal, grant => grant.Purpose),
        new ClassifiedMember<Grant>(nameof(Status), DataClass.Internal, grant => grant.Status),
        new ClassifiedMember<Grant>(nameof(Amount), DataClass.Internal, grant => grant.Amount),
        new ClassifiedMember<Grant>(nameof(Payee), PayeeClass, grant => grant.Payee));

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

    /// <inheritdoc/>
    DataClass ISelfRedacting.DataClass => Content;

    /// <summary>The classes in brackets; the same for every grant.</summary>
    public override string ToString() => DataClasses.Mask(Content);
}
