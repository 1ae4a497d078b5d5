using BenchmarkDotNet.Attributes;
using HrdCore.Benchmarks.Running;
using HrdCore.Cryptography;
using HrdCore.Sealing;
using HrdCore.Sealing.Keys;

namespace HrdCore.Benchmarks.Sealing;

/// <summary>The work of rotating a tenant key: every data key is opened, wrapped under another tenant key, opened again and compared, beside as many calls of the bare primitives.
/// The store is in memory, so that its own time is small. The time of 1,000,000 keys is ten times that of 100,000.</summary>
public class RewrapBenchmarks
{
    private static readonly Guid Tenant = Guid.NewGuid();
    private readonly TenantKey _first = TenantKey.Generate(Tenant);
    private readonly TenantKey _second = TenantKey.Generate(Tenant);
    private readonly BareMessage _bare = new(ContextLength(), Cobblestone256.KeySizeInBytes);
    private RowKeyStore _store = null!;
    private bool _isMoved;

    [Params(10_000, 100_000)]
    public int Keys { get; set; }

    private int Count => BenchmarkSession.IsDry ? Keys / 100 : Keys;

    [GlobalSetup]
    public void Setup() => _store = new RowKeyStore(Enumerable.Range(0, Count).Select(_ => Row()));

    [GlobalCleanup]
    public void Cleanup()
    {
        _first.Dispose();
        _second.Dispose();
    }

    [Benchmark(Baseline = true)]
    public void Bare()
    {
        for (var key = 0; key < Count; key++)
        {
            _bare.Seal();
            if (!_bare.TryOpen() || !_bare.TryOpen())
            {
                throw new InvalidOperationException("The message did not open.");
            }
        }
    }

    /// <summary>There and, the next time, back.</summary>
    [Benchmark]
    public async Task Move()
    {
        var (from, to) = _isMoved ? (_second, _first) : (_first, _second);
        _isMoved = !_isMoved;
        var moved = await new Rewrap(_store, from, to).RunAsync(CancellationToken.None);
        if (moved != Count)
        {
            throw new InvalidOperationException($"{moved} of {Count} keys were moved.");
        }
    }

    private static int ContextLength()
    {
        Span<byte> buffer = stackalloc byte[SealContext.MaxSizeInBytes];
        return SealContext.ForWrappedKey(buffer, new byte[SealedValueHeader.SizeInBytes], NewUnit(), KeyId.Generate()).Length;
    }

    private static ErasureUnit NewUnit() => new(Tenant, "case", Guid.NewGuid());

    private DataKeyRow Row()
    {
        using var key = DataKey.Generate();
        var unit = NewUnit();
        return new DataKeyRow(unit, number: 1, key.Id, _first.Id, new DateOnly(2026, 3, 14), _first.Wrap(key, unit));
    }
}
