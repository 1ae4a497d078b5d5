using HrdCore.Classification;
using HrdCore.Domain.Evidence;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;
using static HrdCore.Tests.Conventions.Leaks.CanaryMakers;

namespace HrdCore.Tests.Conventions.Leaks.Makers;

/// <summary>Records of evidence around the canary, every member filled.</summary>
internal static class EvidenceMakers
{
    public static IReadOnlyDictionary<Type, Func<CanaryFactory, object>> All { get; } = new Dictionary<Type, Func<CanaryFactory, object>>
    {
        [typeof(CustodyEntry)] = f => new CustodyEntry(CustodyAction.Viewed, At(f), f.Canary.Id, Make<EvidenceHash>(f), f.Canary.Id, Make<EvidenceHash>(f)),
        [typeof(EvidenceCopy)] = f => new EvidenceCopy(
            f.Canary.Id, CopyKind.Redacted, EvidenceHash.Sha512Of(f.Canary.Bytes(20)), Make<EvidenceHash>(f), At(f), f.Canary.Id, Secret(f, DataClass.Operational)),
        [typeof(EvidenceItem)] = f => EvidenceItem.Acquire(
                f.Canary.Id, Make<EvidenceHash>(f), MaterialKind.MedicalReport, At(f), f.Canary.Id, Secret(f, DataClass.Source), Secret(f, DataClass.Source), IstanbulGrade.Typical)
            .MoveTo(EvidenceStatus.Sealed, At(f), f.Canary.Id).AddCopy(Make<EvidenceCopy>(f)),
    };

    private static DateTimeOffset At(CanaryFactory factory) => new(factory.Canary.Date, default, default);
}
