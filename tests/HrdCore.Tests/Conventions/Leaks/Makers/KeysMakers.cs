using HrdCore.Auditing;
using HrdCore.Cryptography;
using HrdCore.Sealing;
using HrdCore.Sealing.Keys;
using HrdCore.Tests.Sealing.Keys;
using static HrdCore.Tests.Conventions.Leaks.CanaryMakers;

namespace HrdCore.Tests.Conventions.Leaks;

/// <summary>The keys of an organisation, which come out of a key store only.</summary>
internal static class KeysMakers
{
    public static IReadOnlyDictionary<Type, Func<CanaryFactory, object>> All { get; } = new Dictionary<Type, Func<CanaryFactory, object>>
    {
        [typeof(IKeyStore)] = _ => new MemoryKeyStore(),
        [typeof(IAuditLog)] = _ => new RecordedLog(),
        [typeof(IUnitResealer)] = _ => new NoResealer(),
        [typeof(IKeyWrapper)] = f => Fixture(f).Server,
        [typeof(KeyBookSlot)] = f => new KeyBookSlot(f.Canary.Text, isOffline: true, new byte[40]),
        [typeof(KeyBookEntry)] = f => new KeyBookEntry(KeyKind.Tenant, isCurrent: true, 1, KeyId.Generate(), [Make<KeyBookSlot>(f)]),
        [typeof(KeyBook)] = f => KeyBook.Sign(Make<SigningKey>(f), f.Canary.Id, 1, 1, [Make<KeyBookEntry>(f)]),
        [typeof(DataKeyRow)] = f => Row(f),
        [typeof(UnitRows)] = f => new UnitRows(UnitMark.None, [Row(f)]),
        [typeof(UnitKeys)] = f => new UnitKeys(new UnitKeyEntry(Unit(f), [Make<DataKey>(f)], TimeProvider.System)),
        [typeof(FieldSealer)] = f => new FieldSealer(Make<DataKey>(f), Make<RecordAddress>(f)),
        [typeof(SealedFields)] = f => new SealedFields([KeyValuePair.Create(f.Canary.Text, new byte[120])]),
        [typeof(RecordAddress)] = f => new RecordAddress(f.Canary.Id, f.Canary.Text, f.Canary.Id, 1),
        [typeof(KeyRingOptions)] = _ => new KeyRingOptions(),
        [typeof(KeyRing)] = f => Ring(f, Fixture(f)),
        [typeof(IndexKeyRing)] = f => IndexRing(f, Fixture(f)),
        [typeof(KeyAdministration)] = f => Fixture(f).Administration(),
        [typeof(UnitRenewal)] = f => new UnitRenewal(Ring(f, Fixture(f)), new RecordedLog(), default),
        [typeof(UnitDestruction)] = f => new UnitDestruction(Ring(f, Fixture(f)), Make<NoteSigner>(f), new RecordedLog(), default),
        [typeof(NoteSigner)] = f => new NoteSigner(f.Canary.Text, Make<SigningKey>(f)),
        [typeof(RotationReport)] = f => new RotationReport(f.Canary.Number, 2, isResumed: true, 3),
        [typeof(DestructionCertificate)] = f => Certificate(f),
        [typeof(DestructionResult)] = f => new DestructionResult(Certificate(f), new RecordedLog().Append(default, AuditAction.Shredded, AuditObjectId.FromGuid(f.Canary.Id))),
    };

    private static ErasureUnit Unit(CanaryFactory factory) => new(factory.Canary.Id, factory.Canary.Text, factory.Canary.Id);

    private static DataKeyRow Row(CanaryFactory factory) => new(Unit(factory), 1, KeyId.Generate(), KeyId.Generate(), factory.Canary.Date, new byte[TenantKey.WrappedKeySizeInBytes]);

    private static DestructionCertificate Certificate(CanaryFactory factory) =>
        DestructionCertificate.Sign(Unit(factory), 1, Midnight(factory), factory.Canary.Date, 0, Make<NoteSigner>(factory));

    private static KeyFixture Fixture(CanaryFactory factory) => new(factory.Canary.Id, Make<SigningKey>(factory));

    private static KeyRing Ring(CanaryFactory factory, KeyFixture fixture)
    {
        _ = fixture.Administration().ProvisionAsync().AsTask().GetAwaiter().GetResult();
        var ring = fixture.UnlockAsync().AsTask().GetAwaiter().GetResult();
        ring.OpenOrCreateAsync(new ErasureUnit(fixture.TenantId, factory.Canary.Text, factory.Canary.Id)).AsTask().GetAwaiter().GetResult().Dispose();
        return ring;
    }

    private static IndexKeyRing IndexRing(CanaryFactory factory, KeyFixture fixture)
    {
        _ = fixture.Administration().ProvisionAsync().AsTask().GetAwaiter().GetResult();
        _ = fixture.Administration().AddIndexKeyAsync(fixture.Slots).AsTask().GetAwaiter().GetResult();
        return IndexKeyRing.UnlockAsync(fixture.Store, factory.Canary.Id, fixture.Signer.VerifyingKey, fixture.Slots).AsTask().GetAwaiter().GetResult();
    }

    private sealed class NoResealer : IUnitResealer
    {
        public ValueTask ResealAsync(UnitKeys keys, CancellationToken cancellationToken) => ValueTask.CompletedTask;

        public ValueTask<long> CountOthersAsync(ErasureUnit unit, KeyId current, CancellationToken cancellationToken) => ValueTask.FromResult(0L);
    }
}
