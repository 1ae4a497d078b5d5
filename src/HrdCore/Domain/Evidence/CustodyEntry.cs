using System.Text.Json.Serialization;
using HrdCore.Classification;
using HrdCore.Domain.Json.Codecs;
using HrdCore.Domain.Records;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Domain.Evidence;

/// <summary>One entry of the chain of custody: what was done with a piece of evidence, when, by whom, and the hash that ties it to the entry before.</summary>
/// <remarks>Immutable. Instants are kept in UTC. Prints its classes. It holds no free text on purpose: the last hash is kept elsewhere, in the open, and short text could be guessed from it.</remarks>
[JsonConverter(typeof(SelfRedactingJsonConverter))]
public sealed class CustodyEntry : DomainRecord<CustodyEntry>, IDomainRecord<CustodyEntry>
{
    // A hash cannot be read back, but whoever has the same file can tell by it that it is here, and so who gave it.
    // The hash of an entry is made of the other members, so it tells the same.
    /// <summary>The class of <see cref="Hash"/>.</summary>
    public const DataClass HashClass = DataClass.Source;

    /// <summary>The class of <see cref="ContentHash"/>.</summary>
    public const DataClass ContentHashClass = DataClass.Source;

    /// <summary>Records an entry as it was stored. To add one, ask <see cref="EvidenceItem"/>.</summary>
    /// <param name="action">What was done.</param>
    /// <param name="at">When; the years 1900 to 9000 of UTC.</param>
    /// <param name="by">The handle of whoever did it.</param>
    /// <param name="hash">The hash of the entry as <see cref="CustodyChain"/> computes it; SHA-256.</param>
    /// <param name="copyId">The copy that it is about, or null when it is about the original.</param>
    /// <param name="contentHash">Of the bytes that were found or made, or null.</param>
    /// <exception cref="InvalidRecordException">A value is missing, outside its range, comes twice, does not fit the others, or is classified otherwise.</exception>
    public CustodyEntry(
        CustodyAction action,
        DateTimeOffset at,
        Guid by,
        EvidenceHash hash,
        Guid? copyId = null,
        EvidenceHash? contentHash = null)
    {
        var check = new Check(nameof(CustodyEntry));
        Action = check.Required(action, nameof(action));
        At = check.Instant(at, nameof(at));
        By = check.Id(by, nameof(by));
        Hash = check.Required(hash, nameof(hash));
        CopyId = check.MaybeId(copyId, nameof(copyId));
        ContentHash = contentHash;
        check.That(hash is null || hash.Algorithm == EvidenceHashAlgorithm.Sha256, nameof(hash), ValidationRule.CustodyHash);
        check.Done();
    }

    /// <inheritdoc/>
    public static RecordShape<CustodyEntry> Shape { get; } = new(
        "custody-entry",
        static (ref RecordValues values) => new CustodyEntry(
            values.Next<CustodyAction>(),
            values.Next<DateTimeOffset>(),
            values.Next<Guid>(),
            values.Next<EvidenceHash>(),
            values.MaybeValue<Guid>(),
            values.Maybe<EvidenceHash>()),
        Member.Of("action", Codec.Term<CustodyAction>(), (CustodyEntry entry) => entry.Action),
        Member.Of("at", Codec.Instant, (CustodyEntry entry) => entry.At),
        Member.Of("by", Codec.Id, (CustodyEntry entry) => entry.By),
        Member.Of("hash", Codec.Hash, (CustodyEntry entry) => entry.Hash, HashClass),
        Member.MaybeValue("copyId", Codec.Id, (CustodyEntry entry) => entry.CopyId),
        Member.Maybe("contentHash", Codec.Hash, (CustodyEntry entry) => entry.ContentHash, ContentHashClass))
    {
        IsClosed = static _ => true,
    };

    /// <summary>What was done.</summary>
    public CustodyAction Action { get; }

    /// <summary>When, in UTC.</summary>
    public DateTimeOffset At { get; }

    /// <summary>The handle of whoever did it.</summary>
    [NotSensitive("Random; says nothing about a person.")]
    public Guid By { get; }

    /// <summary>The hash of the entry, which the next one is tied to.</summary>
    [Sensitive(HashClass)]
    public EvidenceHash Hash { get; }

    /// <summary>The copy that it is about, or null when it is about the original.</summary>
    [NotSensitive("Random; says nothing about a person.")]
    public Guid? CopyId { get; }

    /// <summary>Of the bytes that were found or made, or null.</summary>
    [Sensitive(ContentHashClass)]
    public EvidenceHash? ContentHash { get; }
}
