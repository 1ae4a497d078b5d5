using HrdCore.Sealing;
using HrdCore.Sealing.Keys;

namespace HrdCore.Tests.Sealing.Keys;

/// <summary>A key store that does what another does, but for what a test overrides.</summary>
internal abstract class DelegatingKeyStore(IKeyStore store) : IKeyStore
{
    public virtual ValueTask<byte[]?> ReadBookAsync(Guid tenantId, CancellationToken cancellationToken) => store.ReadBookAsync(tenantId, cancellationToken);

    public virtual ValueTask<bool> TryWriteBookAsync(Guid tenantId, long expectedEdition, KeyBook book, CancellationToken cancellationToken) => store.TryWriteBookAsync(tenantId, expectedEdition, book, cancellationToken);

    public virtual ValueTask<UnitRows> ReadUnitAsync(ErasureUnit unit, CancellationToken cancellationToken) => store.ReadUnitAsync(unit, cancellationToken);

    public virtual ValueTask<bool> TryAddAsync(DataKeyRow row, CancellationToken cancellationToken) => store.TryAddAsync(row, cancellationToken);

    public virtual ValueTask<IReadOnlyList<DataKeyRow>> ReadUnderAsync(Guid tenantId, KeyId tenantKeyId, KeyId after, int most, CancellationToken cancellationToken) => store.ReadUnderAsync(tenantId, tenantKeyId, after, most, cancellationToken);

    public virtual ValueTask<int> ReplaceWrapsAsync(IReadOnlyList<DataKeyRow> rows, KeyId expectedTenantKeyId, CancellationToken cancellationToken) => store.ReplaceWrapsAsync(rows, expectedTenantKeyId, cancellationToken);

    public virtual ValueTask<bool> DeleteAsync(ErasureUnit unit, KeyId dataKeyId, CancellationToken cancellationToken) => store.DeleteAsync(unit, dataKeyId, cancellationToken);

    public virtual ValueTask<bool> TryMarkAsync(ErasureUnit unit, UnitMark expected, UnitMark mark, CancellationToken cancellationToken) => store.TryMarkAsync(unit, expected, mark, cancellationToken);

    public virtual ValueTask<IReadOnlyList<ErasureUnit>> ReadMarkedAsync(Guid tenantId, UnitMark mark, CancellationToken cancellationToken) => store.ReadMarkedAsync(tenantId, mark, cancellationToken);

    public virtual ValueTask CompactAsync(CancellationToken cancellationToken) => store.CompactAsync(cancellationToken);
}
