using BenchmarkDotNet.Attributes;
using HrdCore.Cryptography;
using HrdCore.Cryptography.Age;
using HrdCore.Sealing;
using HrdCore.Sealing.Keys;

namespace HrdCore.Benchmarks.Sealing;

/// <summary>Opening the keys of 1,000 records through a key ring, from the locked root slot on: the slot is opened once. Beside it 1,000 bare unwraps under a tenant key that is open.</summary>
public class KeyRingBenchmarks
{
    private const int Records = 1000;
    private static readonly KeyRingOptions Options = new() { MaxAge = TimeSpan.FromHours(24) };
    private readonly TenantKey _tenantKey = TenantKey.Generate(Guid.NewGuid());
    private readonly SigningKey _signer = SigningKey.Generate();
    private readonly AgeIdentity _custodian = AgeIdentity.Generate();
    private readonly List<DataKeyRow> _rows = [];
    private AgeKeyWrapper _slot = null!;
    private RowKeyStore _store = null!;

    [GlobalSetup]
    public async Task Setup()
    {
        _slot = AgeKeyWrapper.ForCustodians("custodians", [_custodian.Recipient], _custodian);
        for (var record = 0; record < Records; record++)
        {
            using var key = DataKey.Generate();
            var unit = new ErasureUnit(_tenantKey.TenantId, "case", Guid.NewGuid());
            _rows.Add(new DataKeyRow(unit, number: 1, key.Id, _tenantKey.Id, DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime), _tenantKey.Wrap(key, unit)));
        }

        _store = new RowKeyStore(_rows);
        var slots = await RootSlots.CloseAsync(KeyKind.Tenant, _tenantKey.Id, _tenantKey.TenantId, _tenantKey.Generation, _tenantKey.Secret, [_slot], CancellationToken.None);
        var entry = new KeyBookEntry(KeyKind.Tenant, isCurrent: true, _tenantKey.Generation, _tenantKey.Id, slots);
        _ = await _store.TryWriteBookAsync(_tenantKey.TenantId, 0, KeyBook.Sign(_signer, _tenantKey.TenantId, edition: 1, minimumGeneration: 1, [entry]), CancellationToken.None);
    }

    [GlobalCleanup]
    public void Cleanup()
    {
        _tenantKey.Dispose();
        _signer.Dispose();
        _custodian.Dispose();
    }

    [Benchmark(Baseline = true)]
    public void BareUnwraps()
    {
        foreach (var row in _rows)
        {
            if (!_tenantKey.TryUnwrap(row.Wrap.Span, row.DataKeyId, row.Unit, out var key))
            {
                throw new InvalidOperationException("The key did not open; the time of a refusal is not what is measured.");
            }

            key.Dispose();
        }
    }

    [Benchmark]
    public async Task UnlockAndOpen()
    {
        using var ring = await KeyRing.UnlockAsync(_store, _tenantKey.TenantId, _signer.VerifyingKey, [_slot], TimeProvider.System, Options);
        foreach (var row in _rows)
        {
            using var keys = await ring.OpenAsync(row.Unit) ?? throw new InvalidOperationException("The unit has no key.");
        }
    }
}
