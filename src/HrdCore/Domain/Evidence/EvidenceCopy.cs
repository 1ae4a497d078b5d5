using System.Text.Json.Serialization;
using HrdCore.Classification;
using HrdCore.Domain.Json.Codecs;
using HrdCore.Domain.Records;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Domain.Evidence;

/// <summary>A copy of a piece of evidence: for the court, to work with, or to show with parts taken out.</summary>
/// <remarks>Immutable. Instants are kept in UTC. Prints its classes. What was taken out of a copy stays in its parent.</remarks>
[JsonConverter(typeof(SelfRedactingJsonConverter))]
public sealed class EvidenceCopy : DomainRecord<EvidenceCopy>, IDomainRecord<EvidenceCopy>
{
    // A hash cannot be read back, but whoever has the same file can tell by it that it is here, and so who gave it.
    /// <summary>The class of <see cref="Hash"/>.</summary>
    public const DataClass HashClass = DataClass.Source;

    /// <summary>The class of <see cref="Parent"/>.</summary>
    public const DataClass ParentClass = DataClass.Source;

    /// <summary>The class of <see cref="TakenOut"/>.</summary>
    public const DataClass TakenOutClass = DataClass.Operational;

    /// <summary>Records a copy.</summary>
    /// <param name="id">Not empty.</param>
    /// <param name="kind">What it is for.</param>
    /// <param name="hash">Of its bytes. An evidentiary copy has the hash of its parent; a redacted one has another.</param>
    /// <param name="parent">Of the bytes that it was made from: the original or an earlier copy.</param>
    /// <param name="madeAt">When it was made; the years 1900 to 9000 of UTC.</param>
    /// <param name="madeBy">The handle of whoever made it.</param>
    /// <param name="takenOut">What was taken out and why; at most 8,000 characters, lines allowed; <see cref="DataClass.Operational"/>; of a redacted copy only.</param>
    /// <exception cref="InvalidRecordException">A value is missing, outside its range, comes twice, does not fit the others, or is classified otherwise.</exception>
    public EvidenceCopy(
        Guid id,
        CopyKind kind,
        EvidenceHash hash,
        EvidenceHash parent,
        DateTimeOffset madeAt,
        Guid madeBy,
        Sensitive<string>? takenOut = null)
    {
        var check = new Check(nameof(EvidenceCopy));
        Id = check.Id(id, nameof(id));
        Kind = check.Required(kind, nameof(kind));
        Hash = check.Required(hash, nameof(hash));
        Parent = check.Required(parent, nameof(parent));
        MadeAt = check.Instant(madeAt, nameof(madeAt));
        MadeBy = check.Id(madeBy, nameof(madeBy));
        TakenOut = check.MaybeSecret(takenOut, TakenOutClass, DomainText.NarrativeLength, nameof(takenOut), lines: true);
        check.That(hash is null || kind is null || kind == CopyKind.Working || (hash == parent) == (kind == CopyKind.Evidentiary), nameof(hash), ValidationRule.CopyHash);
        check.That(takenOut is null || kind == CopyKind.Redacted, nameof(takenOut), ValidationRule.Inconsistent);
        check.Done();
    }

    /// <inheritdoc/>
    public static RecordShape<EvidenceCopy> Shape { get; } = new(
        "evidence-copy",
        static (ref RecordValues values) => new EvidenceCopy(
            values.Next<Guid>(),
            values.Next<CopyKind>(),
            values.Next<EvidenceHash>(),
            values.Next<EvidenceHash>(),
            values.Next<DateTimeOffset>(),
            values.Next<Guid>(),
            values.Maybe<Sensitive<string>>()),
        Member.Of("id", Codec.Id, (EvidenceCopy copy) => copy.Id),
        Member.Of("kind", Codec.Term<CopyKind>(), (EvidenceCopy copy) => copy.Kind),
        Member.Of("hash", Codec.Hash, (EvidenceCopy copy) => copy.Hash, HashClass),
        Member.Of("parent", Codec.Hash, (EvidenceCopy copy) => copy.Parent, ParentClass),
        Member.Of("madeAt", Codec.Instant, (EvidenceCopy copy) => copy.MadeAt),
        Member.Of("madeBy", Codec.Id, (EvidenceCopy copy) => copy.MadeBy),
        Member.Maybe("takenOut", Codec.SecretLines(TakenOutClass, DomainText.NarrativeLength), (EvidenceCopy copy) => copy.TakenOut))
    {
        IsClosed = static _ => true,
    };

    /// <summary>A random identifier.</summary>
    [NotSensitive("Random; says nothing about a person.")]
    public Guid Id { get; }

    /// <summary>What it is for.</summary>
    public CopyKind Kind { get; }

    /// <summary>Of its bytes.</summary>
    [Sensitive(HashClass)]
    public EvidenceHash Hash { get; }

    /// <summary>Of the bytes that it was made from.</summary>
    [Sensitive(ParentClass)]
    public EvidenceHash Parent { get; }

    /// <summary>When it was made, in UTC.</summary>
    public DateTimeOffset MadeAt { get; }

    /// <summary>The handle of whoever made it.</summary>
    [NotSensitive("Random; says nothing about a person.")]
    public Guid MadeBy { get; }

    /// <summary>What was taken out and why, or null.</summary>
    [Sensitive(TakenOutClass)]
    public Sensitive<string>? TakenOut { get; }
}
