using System.Text.Json.Serialization;
using HrdCore.Classification;
using HrdCore.Domain.Json.Codecs;
using HrdCore.Domain.Records;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Domain.Funding;

/// <summary>A grant as it may leave the organisation. Where it went to a person, it names an alias and years.</summary>
/// <remarks>Immutable. Made by <see cref="Of"/>. Prints its classes.</remarks>
[JsonConverter(typeof(SelfRedactingJsonConverter))]
public sealed class GrantView : DomainRecord<GrantView>, IDomainRecord<GrantView>
{
    /// <summary>Records what may leave.</summary>
    /// <param name="id">Not empty.</param>
    /// <param name="isIndividual">Whether it went to a person, or that is not known.</param>
    /// <param name="recipientId">An alias made for this export where it went to a person, else the organisation.</param>
    /// <param name="entryMode">How it came about.</param>
    /// <param name="purpose">What it pays for.</param>
    /// <param name="amount">How much was awarded.</param>
    /// <param name="disbursed">What was paid so far.</param>
    /// <param name="scale">How far it reaches, or null.</param>
    /// <param name="awardedOn">When it was approved: the year for a person, the month for an organisation, or null.</param>
    /// <exception cref="InvalidRecordException">A value is missing, outside its range, comes twice, or is classified otherwise.</exception>
    public GrantView(
        Guid id,
        bool isIndividual,
        Guid recipientId,
        GrantEntryMode entryMode,
        GrantPurpose purpose,
        Money amount,
        Money disbursed,
        GrantScale? scale = null,
        UncertainDate? awardedOn = null)
    {
        var check = new Check(nameof(GrantView));
        Id = check.Id(id, nameof(id));
        IsIndividual = isIndividual;
        RecipientId = check.Id(recipientId, nameof(recipientId));
        EntryMode = check.Required(entryMode, nameof(entryMode));
        Purpose = check.Required(purpose, nameof(purpose));
        Amount = check.Required(amount, nameof(amount));
        Disbursed = check.Required(disbursed, nameof(disbursed));
        Scale = scale;
        AwardedOn = awardedOn;
        check.Done();
    }

    /// <inheritdoc/>
    public static RecordShape<GrantView> Shape { get; } = new(
        "grant-view",
        static (ref RecordValues values) => new GrantView(
            values.Next<Guid>(),
            values.Next<bool>(),
            values.Next<Guid>(),
            values.Next<GrantEntryMode>(),
            values.Next<GrantPurpose>(),
            values.Next<Money>(),
            values.Next<Money>(),
            values.Maybe<GrantScale>(),
            values.MaybeValue<UncertainDate>()),
        Member.Of("id", Codec.Id, (GrantView grantView) => grantView.Id),
        Member.Of("isIndividual", Codec.Boolean, (GrantView grantView) => grantView.IsIndividual),
        Member.Of("recipientId", Codec.Id, (GrantView grantView) => grantView.RecipientId),
        Member.Of("entryMode", Codec.Term<GrantEntryMode>(), (GrantView grantView) => grantView.EntryMode),
        Member.Of("purpose", Codec.Term<GrantPurpose>(), (GrantView grantView) => grantView.Purpose),
        Member.Of("amount", Codec.Money, (GrantView grantView) => grantView.Amount),
        Member.Of("disbursed", Codec.Money, (GrantView grantView) => grantView.Disbursed),
        Member.Maybe("scale", Codec.Term<GrantScale>(), (GrantView grantView) => grantView.Scale),
        Member.MaybeValue("awardedOn", Codec.Date, (GrantView grantView) => grantView.AwardedOn));

    /// <summary>A random identifier.</summary>
    [NotSensitive("Random; says nothing about a person.")]
    public Guid Id { get; }

    /// <summary>Whether it went to a person, or that is not known.</summary>
    public bool IsIndividual { get; }

    /// <summary>An alias made for this export where it went to a person, else the organisation.</summary>
    [NotSensitive("Random; says nothing about a person.")]
    public Guid RecipientId { get; }

    /// <summary>How it came about.</summary>
    public GrantEntryMode EntryMode { get; }

    /// <summary>What it pays for.</summary>
    public GrantPurpose Purpose { get; }

    /// <summary>How much was awarded.</summary>
    [NotSensitive("A sum; who was paid is not said here.")]
    public Money Amount { get; }

    /// <summary>What was paid so far.</summary>
    [NotSensitive("A sum; who was paid is not said here.")]
    public Money Disbursed { get; }

    /// <summary>How far it reaches, or null when not known.</summary>
    public GrantScale? Scale { get; }

    /// <summary>When it was approved: the year for a person, the month for an organisation, or null when not known.</summary>
    public UncertainDate? AwardedOn { get; }

    /// <summary>The view of a grant.</summary>
    /// <param name="grant">The grant.</param>
    /// <param name="viewId">A random identifier for this view; none that the grant knows.</param>
    /// <param name="alias">A random identifier for the recipient, used where that is a person; none that the grant knows. Use another one for each audience.</param>
    /// <exception cref="ArgumentNullException">The grant is null.</exception>
    /// <exception cref="ArgumentException">An identifier is empty, is one that the grant knows, or both are the same: the view could be traced back.</exception>
    public static GrantView Of(Grant grant, Guid viewId, Guid alias)
    {
        ArgumentNullException.ThrowIfNull(grant);
        Guid?[] known = [Guid.Empty, grant.Id, grant.ProgrammeId, grant.ApplicationId, grant.BeneficiaryId];
        if (known.Contains(viewId))
        {
            throw new ArgumentException("Make a random identifier that the grant does not know.", nameof(viewId));
        }

        if (known.Contains(alias) || alias == viewId)
        {
            throw new ArgumentException("Make a random identifier that neither the grant nor the view has.", nameof(alias));
        }

        // A party whose kind nobody stated may be a person.
        var isIndividual = grant.BeneficiaryId is null
            || (grant.BeneficiaryKind != BeneficiaryKind.Organisation && grant.BeneficiaryKind != BeneficiaryKind.Media);
        return new GrantView(
            viewId,
            isIndividual,
            isIndividual ? alias : grant.BeneficiaryId!.Value,
            grant.EntryMode,
            grant.Purpose,
            grant.Amount,
            grant.Disbursed(),
            grant.Scale,
            grant.AwardedOn is { } date ? Coarse(date, isIndividual) : null);
    }

    private static UncertainDate Coarse(UncertainDate date, bool toTheYear) =>
        date.Year is not { } year ? date
        : !toTheYear && date.Month is { } month ? UncertainDate.FromMonth(year, month).With(date.Qualifier)
        : UncertainDate.FromYear(year).With(date.Qualifier);
}
