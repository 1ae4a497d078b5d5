using HrdCore.Classification;
using HrdCore.Domain.Evidence;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;
using HrdCore.Tests.Domain.Casework;

namespace HrdCore.Tests.Domain.Evidence;

/// <summary>A medical report about an invented person, from the day it came to the day it was shown.</summary>
internal static class EvidenceSamples
{
    internal static readonly EvidenceHash Original = EvidenceHash.Sha256Of("the report as it came"u8);
    internal static readonly EvidenceHash Blackened = EvidenceHash.Sha512Of("the report without names"u8);
    internal static readonly DateTimeOffset Acquired = Samples.Received.AddDays(2);
    internal static readonly Guid Keeper = Id(601);

    internal static Guid Id(int number) => CaseworkSamples.Id(number);

    internal static EvidenceItem Report() => EvidenceItem.Acquire(
        Id(600), Original, MaterialKind.MedicalReport, Acquired, Keeper, Samples.Text("the clinic's night nurse", DataClass.Source), Samples.Text("In an envelope,\nunder the door.", DataClass.Source),
        IstanbulGrade.HighlyConsistent);

    internal static EvidenceItem Sealed() => Report().MoveTo(EvidenceStatus.Sealed, Acquired.AddHours(1), Keeper);

    internal static EvidenceCopy Copy(CopyKind kind, EvidenceHash hash, EvidenceHash? parent = null, int id = 611) => new(
        Id(id), kind, hash, parent ?? Original, Acquired.AddHours(2), Keeper,
        kind == CopyKind.Redacted ? Samples.Text("names of nurses, page 2", DataClass.Operational) : null);

    /// <summary>Every member set: a copy for the court, a redacted one, a look at each, and shown to somebody.</summary>
    internal static EvidenceItem Shown() => Sealed()
        .AddCopy(Copy(CopyKind.Evidentiary, Original))
        .AddCopy(Copy(CopyKind.Redacted, Blackened, id: 612))
        .AddCustody(CustodyAction.Verified, Acquired.AddHours(3), Keeper, Original)
        .AddCustody(CustodyAction.Verified, Acquired.AddHours(3), Keeper, Blackened, Id(612))
        .MoveTo(EvidenceStatus.Disclosed, Acquired.AddHours(4), Id(602));

    /// <summary>The evidence as somebody who can write the store would leave it.</summary>
    internal static EvidenceItem Tampered(EvidenceItem item, Func<CustodyEntry, int, CustodyEntry?> change) => new(
        item.Id, item.Status, item.Original, item.Material, item.AcquiredAt, item.AcquiredBy, item.Custody.Select(change).OfType<CustodyEntry>(), item.AcquiredFrom, item.AcquiredHow, item.Copies,
        item.IstanbulGrade);
}
