using System.Collections.Immutable;
using System.Text.Json.Serialization;
using HrdCore.Classification;
using HrdCore.Domain.Json.Codecs;
using HrdCore.Domain.Records;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Domain.AtRisk;

/// <summary>Who may act for someone, in what, and until when. Whatever it does not name, its holder may not do.</summary>
/// <remarks>Immutable. Prints its classes. A paper knows days and the law knows time zones: the instants are those that the caller found for the place of the paper.</remarks>
[JsonConverter(typeof(SelfRedactingJsonConverter))]
public sealed class PowerOfAttorney : DomainRecord<PowerOfAttorney>, IDomainRecord<PowerOfAttorney>
{
    /// <summary>Most holders.</summary>
    public const int MaxHolders = 16;

    /// <summary>The class of <see cref="Scopes"/>.</summary>
    public const DataClass ScopesClass = DataClass.LegalStrategy;

    /// <summary>The class of <see cref="Jurisdiction"/>.</summary>
    public const DataClass JurisdictionClass = DataClass.LegalStrategy;

    /// <summary>Records a power of attorney.</summary>
    /// <param name="id">Not empty.</param>
    /// <param name="grantorId">Who gave it.</param>
    /// <param name="holderIds">Who may act, each alone; 1 to 16, each once, and not the grantor.</param>
    /// <param name="scopes">What in; one or more, each once.</param>
    /// <param name="jurisdiction">Under whose law; <see cref="DataClass.LegalStrategy"/>.</param>
    /// <param name="form">How it was made.</param>
    /// <param name="signedAt">From when it holds; the years 1900 to 9000 of UTC.</param>
    /// <param name="validUntil">When it ends by itself, after it was signed; or null when it names no end; the years 1900 to 9000 of UTC.</param>
    /// <param name="revokedAt">When it was taken back, not before it was signed; or null; the years 1900 to 9000 of UTC.</param>
    /// <param name="documentId">The paper or recording, among the evidence; or null.</param>
    /// <exception cref="InvalidRecordException">A value is missing, outside its range or comes twice, is classified otherwise, the grantor is a holder, or an end lies before the beginning.</exception>
    public PowerOfAttorney(
        Guid id,
        Guid grantorId,
        IEnumerable<Guid> holderIds,
        IEnumerable<PoaScope> scopes,
        Sensitive<Territory> jurisdiction,
        PoaForm form,
        DateTimeOffset signedAt,
        DateTimeOffset? validUntil = null,
        DateTimeOffset? revokedAt = null,
        Guid? documentId = null)
    {
        var check = new Check(nameof(PowerOfAttorney));
        Id = check.Id(id, nameof(id));
        GrantorId = check.Id(grantorId, nameof(grantorId));
        HolderIds = check.Ids(holderIds, 1, MaxHolders, nameof(holderIds));
        check.That(!HolderIds.Contains(grantorId), nameof(holderIds), ValidationRule.Inconsistent);
        Scopes = check.Set(scopes, 1, PoaScope.All.Length, nameof(scopes));
        Jurisdiction = check.Secret(jurisdiction, JurisdictionClass, nameof(jurisdiction));
        Form = check.Required(form, nameof(form));
        SignedAt = check.Instant(signedAt, nameof(signedAt));
        ValidUntil = check.MaybeInstant(validUntil, nameof(validUntil));
        check.That(!(validUntil <= signedAt), nameof(validUntil), ValidationRule.Order);
        RevokedAt = check.MaybeInstant(revokedAt, nameof(revokedAt));
        check.That(!(revokedAt < signedAt), nameof(revokedAt), ValidationRule.Order);
        DocumentId = check.MaybeId(documentId, nameof(documentId));
        check.Done();
    }

    /// <inheritdoc/>
    public static RecordShape<PowerOfAttorney> Shape { get; } = new(
        "power-of-attorney",
        static (ref RecordValues values) => new PowerOfAttorney(
            values.Next<Guid>(),
            values.Next<Guid>(),
            values.List<Guid>(),
            values.List<PoaScope>(),
            values.Next<Sensitive<Territory>>(),
            values.Next<PoaForm>(),
            values.Next<DateTimeOffset>(),
            values.MaybeValue<DateTimeOffset>(),
            values.MaybeValue<DateTimeOffset>(),
            values.MaybeValue<Guid>()),
        Member.Of("id", Codec.Id, (PowerOfAttorney power) => power.Id),
        Member.Of("grantorId", Codec.Id, (PowerOfAttorney power) => power.GrantorId).Fixed(),
        Member.List("holderIds", Codec.Id, (PowerOfAttorney power) => power.HolderIds).Fixed(),
        Member.List("scopes", Codec.Term<PoaScope>(), (PowerOfAttorney power) => power.Scopes, ScopesClass).Fixed(),
        Member.Of("jurisdiction", Codec.Secret(JurisdictionClass, Codec.Territory), (PowerOfAttorney power) => power.Jurisdiction).Fixed(),
        Member.Of("form", Codec.Term<PoaForm>(), (PowerOfAttorney power) => power.Form).Fixed(),
        Member.Of("signedAt", Codec.Instant, (PowerOfAttorney power) => power.SignedAt).Fixed(),
        Member.MaybeValue("validUntil", Codec.Instant, (PowerOfAttorney power) => power.ValidUntil).Fixed(),
        Member.MaybeValue("revokedAt", Codec.Instant, (PowerOfAttorney power) => power.RevokedAt).Fixed(),
        Member.MaybeValue("documentId", Codec.Id, (PowerOfAttorney power) => power.DocumentId));

    /// <summary>A random identifier.</summary>
    [NotSensitive("Random; says nothing about a person.")]
    public Guid Id { get; }

    /// <summary>Who gave it.</summary>
    [NotSensitive("Random; says nothing about the person.")]
    public Guid GrantorId { get; }

    /// <summary>Who may act, in the order given.</summary>
    [NotSensitive("Random; says nothing about the persons.")]
    public ImmutableArray<Guid> HolderIds { get; }

    /// <summary>What in, in the order given. It tells what counsel is prepared for.</summary>
    [Sensitive(ScopesClass)]
    public ImmutableArray<PoaScope> Scopes { get; }

    /// <summary>Under whose law.</summary>
    [Sensitive(JurisdictionClass)]
    public Sensitive<Territory> Jurisdiction { get; }

    /// <summary>How it was made.</summary>
    public PoaForm Form { get; }

    /// <summary>From when it holds, in UTC.</summary>
    public DateTimeOffset SignedAt { get; }

    /// <summary>When it ends by itself, in UTC and no longer part of it, or null when it names no end.</summary>
    public DateTimeOffset? ValidUntil { get; }

    /// <summary>When it was taken back, in UTC, or null.</summary>
    public DateTimeOffset? RevokedAt { get; }

    /// <summary>The paper or recording, among the evidence, or null.</summary>
    [NotSensitive("Random; says nothing about the paper.")]
    public Guid? DocumentId { get; }

    /// <summary>Whether it holds at an instant: signed, not at its end and not taken back.</summary>
    /// <param name="instant">The instant.</param>
    public bool IsInForceAt(DateTimeOffset instant) => instant >= SignedAt && !(instant >= ValidUntil) && !(instant >= RevokedAt);

    /// <summary>Whether a holder may do something at an instant.</summary>
    /// <param name="holderId">Who wants to act.</param>
    /// <param name="scope">What in.</param>
    /// <param name="instant">When.</param>
    /// <exception cref="ArgumentNullException">The scope is null.</exception>
    public bool Allows(Guid holderId, PoaScope scope, DateTimeOffset instant)
    {
        ArgumentNullException.ThrowIfNull(scope);
        return IsInForceAt(instant) && HolderIds.Contains(holderId) && Scopes.Contains(scope);
    }

    /// <summary>The same power, taken back.</summary>
    /// <param name="instant">When; not before it was signed.</param>
    /// <exception cref="InvalidRecordException">The instant lies before the signature.</exception>
    /// <exception cref="InvalidOperationException">It was taken back already.</exception>
    public PowerOfAttorney Revoke(DateTimeOffset instant) =>
        RevokedAt is null
            ? Shape.With(this, (nameof(RevokedAt), instant))
            : throw new InvalidOperationException("This power of attorney was taken back already. Keep the instant that is recorded.");

    /// <summary>The stricter of two states of one paper, whichever was read first: the one that was taken back, or sooner, then the one with members that nobody here knows.</summary>
    internal static PowerOfAttorney Stricter(PowerOfAttorney known, PowerOfAttorney other)
    {
        var (one, two) = (known.RevokedAt ?? DateTimeOffset.MaxValue, other.RevokedAt ?? DateTimeOffset.MaxValue);
        return two < one || (two == one && other.HoldsUnknown && !known.HoldsUnknown) ? other : known;
    }

    /// <summary>Whether two states of one paper differ in nothing but whether it was taken back.</summary>
    internal bool SaysTheSameAs(PowerOfAttorney other) =>
        GrantorId == other.GrantorId && HolderIds.SequenceEqual(other.HolderIds) && Scopes.SequenceEqual(other.Scopes) && Jurisdiction.Equals(other.Jurisdiction)
        && Form == other.Form && SignedAt == other.SignedAt && ValidUntil == other.ValidUntil;
}
