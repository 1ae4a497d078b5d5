using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using HrdCore.Classification;
using HrdCore.Domain.Json.Codecs;
using HrdCore.Domain.Records;
using HrdCore.Domain.States;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Domain.Evidence;

/// <summary>A piece of evidence: its original, which is written once, its copies, and everything that was done with it.</summary>
/// <remarks>Immutable. Instants are kept in UTC. Prints its classes. Entries of the chain and copies are only ever added; see <see cref="EvidenceRules"/>.</remarks>
[JsonConverter(typeof(SelfRedactingJsonConverter))]
public sealed class EvidenceItem : DomainRecord<EvidenceItem>, IDomainRecord<EvidenceItem>
{
    /// <summary>Most entries of the chain of custody.</summary>
    public const int MaxCustody = 1024;

    /// <summary>Most copies.</summary>
    public const int MaxCopies = 64;

    // A hash cannot be read back, but whoever has the same file can tell by it that it is here, and so who gave it.
    /// <summary>The class of <see cref="Original"/>.</summary>
    public const DataClass OriginalClass = DataClass.Source;

    /// <summary>The class of <see cref="AcquiredFrom"/>.</summary>
    public const DataClass AcquiredFromClass = DataClass.Source;

    /// <summary>The class of <see cref="AcquiredHow"/>.</summary>
    public const DataClass AcquiredHowClass = DataClass.Source;

    /// <summary>The class of <see cref="IstanbulGrade"/>.</summary>
    public const DataClass IstanbulGradeClass = DataClass.Health;

    /// <summary>Records a piece of evidence as it was stored. To take a new one in, use <see cref="Acquire"/>.</summary>
    /// <param name="id">Not empty.</param>
    /// <param name="status">Where it stands.</param>
    /// <param name="original">Of the bytes of the original.</param>
    /// <param name="material">What it is.</param>
    /// <param name="acquiredAt">When it came into the organisation's hands; the years 1900 to 9000 of UTC.</param>
    /// <param name="acquiredBy">The handle of whoever took it.</param>
    /// <param name="custody">What was done with it: 1 to 1,024 entries, the oldest first.</param>
    /// <param name="acquiredFrom">From whom; at most 500 characters; <see cref="DataClass.Source"/>.</param>
    /// <param name="acquiredHow">How; at most 8,000 characters, lines allowed; <see cref="DataClass.Source"/>.</param>
    /// <param name="copies">Its copies, parents before children: at most 64, no two with one identifier.</param>
    /// <param name="istanbulGrade">How well findings on a body agree with what was told, where it is a medical report; or null; <see cref="DataClass.Health"/>.</param>
    /// <exception cref="InvalidRecordException">A value is missing, outside its range, comes twice, does not fit the others, or is classified otherwise.</exception>
    public EvidenceItem(
        Guid id,
        EvidenceStatus status,
        EvidenceHash original,
        MaterialKind material,
        DateTimeOffset acquiredAt,
        Guid acquiredBy,
        IEnumerable<CustodyEntry> custody,
        Sensitive<string>? acquiredFrom = null,
        Sensitive<string>? acquiredHow = null,
        IEnumerable<EvidenceCopy>? copies = null,
        IstanbulGrade? istanbulGrade = null)
    {
        var check = new Check(nameof(EvidenceItem));
        Id = check.Id(id, nameof(id));
        Status = check.Required(status, nameof(status));
        Original = check.Required(original, nameof(original));
        Material = check.Required(material, nameof(material));
        AcquiredAt = check.Instant(acquiredAt, nameof(acquiredAt));
        AcquiredBy = check.Id(acquiredBy, nameof(acquiredBy));
        Custody = check.List(custody, 1, MaxCustody, nameof(custody));
        AcquiredFrom = check.MaybeSecret(acquiredFrom, AcquiredFromClass, DomainText.LineLength, nameof(acquiredFrom));
        AcquiredHow = check.MaybeSecret(acquiredHow, AcquiredHowClass, DomainText.NarrativeLength, nameof(acquiredHow), lines: true);
        Copies = check.Keyed(copies, item => item.Id, 0, MaxCopies, nameof(copies));
        IstanbulGrade = istanbulGrade;
        CheckCopies(ref check, original, Copies);
        check.That(Copies.IsEmpty || status != EvidenceStatus.Acquired, nameof(copies), ValidationRule.CopyBeforeSeal);
        check.Done();
    }

    /// <inheritdoc/>
    public static RecordShape<EvidenceItem> Shape { get; } = new(
        "evidence-item",
        static (ref RecordValues values) => new EvidenceItem(
            values.Next<Guid>(),
            values.Next<EvidenceStatus>(),
            values.Next<EvidenceHash>(),
            values.Next<MaterialKind>(),
            values.Next<DateTimeOffset>(),
            values.Next<Guid>(),
            values.List<CustodyEntry>(),
            values.Maybe<Sensitive<string>>(),
            values.Maybe<Sensitive<string>>(),
            values.List<EvidenceCopy>(),
            values.Maybe<IstanbulGrade>()),
        Member.Of("id", Codec.Id, (EvidenceItem item) => item.Id),
        Member.Of("status", Codec.Term<EvidenceStatus>(), (EvidenceItem item) => item.Status).Fixed(),
        Member.Of("original", Codec.Hash, (EvidenceItem item) => item.Original, OriginalClass).Fixed(),
        Member.Of("material", Codec.Term<MaterialKind>(), (EvidenceItem item) => item.Material).Fixed(),
        Member.Of("acquiredAt", Codec.Instant, (EvidenceItem item) => item.AcquiredAt).Fixed(),
        Member.Of("acquiredBy", Codec.Id, (EvidenceItem item) => item.AcquiredBy).Fixed(),
        Member.List("custody", Codec.Record<CustodyEntry>(), (EvidenceItem item) => item.Custody).Fixed(),
        Member.Maybe("acquiredFrom", Codec.Secret(AcquiredFromClass, DomainText.LineLength), (EvidenceItem item) => item.AcquiredFrom).Fixed(),
        Member.Maybe("acquiredHow", Codec.SecretLines(AcquiredHowClass, DomainText.NarrativeLength), (EvidenceItem item) => item.AcquiredHow),
        Member.List("copies", Codec.Record<EvidenceCopy>(), (EvidenceItem item) => item.Copies).Fixed(),
        Member.Maybe("istanbulGrade", Codec.Term<IstanbulGrade>(), (EvidenceItem item) => item.IstanbulGrade, IstanbulGradeClass));

    /// <summary>A random identifier.</summary>
    [NotSensitive("Random; says nothing about a person.")]
    public Guid Id { get; }

    /// <summary>Where it stands.</summary>
    public EvidenceStatus Status { get; }

    /// <summary>Of the bytes of the original. It never changes.</summary>
    [Sensitive(OriginalClass)]
    public EvidenceHash Original { get; }

    /// <summary>What it is.</summary>
    public MaterialKind Material { get; }

    /// <summary>When it came into the organisation's hands, in UTC.</summary>
    public DateTimeOffset AcquiredAt { get; }

    /// <summary>The handle of whoever took it.</summary>
    [NotSensitive("Random; says nothing about a person.")]
    public Guid AcquiredBy { get; }

    /// <summary>What was done with it, the oldest first.</summary>
    public ImmutableArray<CustodyEntry> Custody { get; }

    /// <summary>From whom, or null.</summary>
    [Sensitive(AcquiredFromClass)]
    public Sensitive<string>? AcquiredFrom { get; }

    /// <summary>How, or null.</summary>
    [Sensitive(AcquiredHowClass)]
    public Sensitive<string>? AcquiredHow { get; }

    /// <summary>Its copies, parents before children.</summary>
    public ImmutableArray<EvidenceCopy> Copies { get; }

    /// <summary>How well findings on a body agree with what was told, or null.</summary>
    [Sensitive(IstanbulGradeClass)]
    public IstanbulGrade? IstanbulGrade { get; }

    /// <summary>Takes a piece of evidence in; its chain of custody begins.</summary>
    /// <param name="id">Not empty.</param>
    /// <param name="original">Of the bytes as they came.</param>
    /// <param name="material">What it is.</param>
    /// <param name="acquiredAt">When.</param>
    /// <param name="acquiredBy">The handle of whoever took it.</param>
    /// <param name="acquiredFrom">From whom, or null; see the constructor.</param>
    /// <param name="acquiredHow">How, or null; see the constructor.</param>
    /// <param name="istanbulGrade">How well findings agree with what was told, or null.</param>
    /// <exception cref="InvalidRecordException">A value is missing, outside its range, or classified otherwise.</exception>
    public static EvidenceItem Acquire(
        Guid id,
        EvidenceHash original,
        MaterialKind material,
        DateTimeOffset acquiredAt,
        Guid acquiredBy,
        Sensitive<string>? acquiredFrom = null,
        Sensitive<string>? acquiredHow = null,
        IstanbulGrade? istanbulGrade = null) => new(
        id,
        EvidenceStatus.Acquired,
        original,
        material,
        acquiredAt,
        acquiredBy,
        [CustodyChain.Next(id, [], CustodyAction.Acquired, acquiredAt, acquiredBy, null, original)],
        acquiredFrom,
        acquiredHow,
        null,
        istanbulGrade);

    /// <summary>Whether the evidence may go on to a status.</summary>
    /// <param name="wish">The status that is wished for.</param>
    /// <param name="refusal">Why not, or null.</param>
    /// <exception cref="ArgumentNullException">The wish is null.</exception>
    public bool MayMoveTo(EvidenceStatus wish, [NotNullWhen(false)] out TransitionRefusal? refusal) => EvidenceStates.Machine.MayMove(Status, wish, this, out refusal);

    /// <summary>The same evidence in its next status, with the entry that says so.</summary>
    /// <param name="wish">The status that is wished for.</param>
    /// <param name="at">When it is done.</param>
    /// <param name="by">The handle of whoever does it.</param>
    /// <exception cref="ArgumentNullException">The wish is null.</exception>
    /// <exception cref="TransitionRefusedException">The step is not allowed.</exception>
    /// <exception cref="InvalidRecordException">The instant is outside its range, the handle is empty, or the chain is full.</exception>
    public EvidenceItem MoveTo(EvidenceStatus wish, DateTimeOffset at, Guid by)
    {
        EvidenceStates.Machine.Require(Status, wish, this);
        return Shape.With(this, (nameof(Status), wish), (nameof(Custody), With(EvidenceStates.ActionOf(wish), at, by, null, null)));
    }

    /// <summary>The same evidence with one more copy, and the entry that says so. Only what is sealed is copied.</summary>
    /// <param name="copy">The copy; its parent is the original or a copy that is there.</param>
    /// <exception cref="ArgumentNullException">The copy is null.</exception>
    /// <exception cref="InvalidRecordException">It is not sealed yet or disposed of, the parent is not there, or the copy is there already.</exception>
    public EvidenceItem AddCopy(EvidenceCopy copy)
    {
        ArgumentNullException.ThrowIfNull(copy);
        var check = new Check(nameof(EvidenceItem));
        check.That(Status != EvidenceStatus.Disposed, nameof(copy), ValidationRule.EvidenceDisposed);
        check.Done();
        var action = copy.Kind == CopyKind.Redacted ? CustodyAction.Redacted : CustodyAction.Copied;
        return Shape.With(this, (nameof(Copies), Copies.Add(copy)), (nameof(Custody), With(action, copy.MadeAt, copy.MadeBy, copy.Id, copy.Hash)));
    }

    /// <summary>The same evidence with one more entry of its chain: somebody looked at it, computed its hash again, or it went to somebody else or back.</summary>
    /// <param name="action">What was done: viewed, verified, transferred or returned. The others come with a step or with a copy.</param>
    /// <param name="at">When.</param>
    /// <param name="by">The handle of whoever did it.</param>
    /// <param name="contentHash">Of the bytes that were found, or null.</param>
    /// <param name="copyId">The copy that it is about, or null when it is about the original.</param>
    /// <exception cref="InvalidRecordException">The action comes with a step or a copy, a value is missing or outside its range, the evidence is disposed of, or the chain is full.</exception>
    public EvidenceItem AddCustody(CustodyAction action, DateTimeOffset at, Guid by, EvidenceHash? contentHash = null, Guid? copyId = null)
    {
        var check = new Check(nameof(EvidenceItem));
        check.That(action is null || EvidenceStates.IsOnlyWritten(action), nameof(action), ValidationRule.CustodyAction);
        check.That(Status != EvidenceStatus.Disposed, nameof(action), ValidationRule.EvidenceDisposed);
        check.Done();
        return Shape.With(this, (nameof(Custody), With(action!, at, by, copyId, contentHash)));
    }

    private ImmutableArray<CustodyEntry> With(CustodyAction action, DateTimeOffset at, Guid by, Guid? copyId, EvidenceHash? content) =>
        Custody.Add(CustodyChain.Next(Id, Custody, action, at, by, copyId, content));

    // A copy of something that is not here could be of anything.
    private static void CheckCopies(ref Check check, EvidenceHash? original, ImmutableArray<EvidenceCopy> copies)
    {
        var known = new HashSet<EvidenceHash?> { original };
        for (var i = 0; i < copies.Length; i++)
        {
            check.That(copies[i] is null || known.Contains(copies[i].Parent), $"copies[{i}].parent", ValidationRule.CopyParent);
            known.Add(copies[i]?.Hash);
        }
    }
}
