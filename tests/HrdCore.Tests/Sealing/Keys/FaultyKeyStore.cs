using HrdCore.Sealing;
using HrdCore.Sealing.Keys;

namespace HrdCore.Tests.Sealing.Keys;

/// <summary>A key store whose n-th call breaks off: before it does anything, or after it did everything and before anybody learns of it.</summary>
internal sealed class FaultyKeyStore(IKeyStore store, int faultAt, bool isAfter) : IKeyStore
{
    public int Calls { get; private set; }

    public ValueTask<byte[]?> ReadBookAsync(Guid tenantId, CancellationToken cancellationToken) => Call(() => store.ReadBookAsync(tenantId, cancellationToken));

    public ValueTask<bool> TryWriteBookAsync(Guid tenantId, long expectedEdition, KeyBook book, CancellationToken cancellationToken) => Call(() => store.TryWriteBookAsync(tenantId, expectedEdition, book, cancellationToken));

    public ValueTask<UnitRows> ReadUnitAsync(ErasureUnit unit, CancellationToken cancellationToken) => Call(() => store.ReadUnitAsync(unit, cancellationToken));

    public ValueTask<bool> TryAddAsync(DataKeyRow row, CancellationToken cancellationToken) => Call(() => store.TryAddAsync(row, cancellationToken));

    public ValueTask<IReadOnlyList<DataKeyRow>> ReadUnderAsync(Guid tenantId, KeyId tenantKeyId, KeyId after, int most, CancellationToken cancellationToken) => Call(() => store.ReadUnderAsync(tenantId, tenantKeyId, after, most, cancellationToken));

    public ValueTask<int> ReplaceWrapsAsync(IReadOnlyList<DataKeyRow> rows, KeyId expectedTenantKeyId, CancellationToken cancellationToken) => Call(() => store.ReplaceWrapsAsync(rows, expectedTenantKeyId, cancellationToken));

    public ValueTask<bool> DeleteAsync(ErasureUnit unit, KeyId dataKeyId, CancellationToken cancellationToken) => Call(() => store.DeleteAsync(unit, dataKeyId, cancellationToken));

    public ValueTask<bool> TryMarkAsync(ErasureUnit unit, UnitMark expected, UnitMark mark, CancellationToken cancellationToken) => Call(() => store.TryMarkAsync(unit, expected, mark, cancellationToken));

    public ValueTask<IReadOnlyList<ErasureUnit>> ReadMarkedAsync(Guid tenantId, UnitMark mark, CancellationToken cancellationToken) => Call(() => store.ReadMarkedAsync(tenantId, mark, cancellationToken));

    public async ValueTask CompactAsync(CancellationToken cancellationToken) => _ = await Call(async () =>
    {
        await store.CompactAsync(cancellationToken);
        return true;
    });

    private async ValueTask<T> Call<T>(Func<ValueTask<T>> call)
    {
        var isFaulty = ++Calls == faultAt;
        if (isFaulty && !isAfter)
        {
            throw new IOException("The connection broke before the call.");
        }

        var result = await call();
        return isFaulty ? throw new IOException("The connection broke after the call.") : result;
    }
}
