using HrdCore.Sealing;
using HrdCore.Sealing.Keys;

namespace HrdCore.Benchmarks.Sealing;

/// <summary>Wrapped keys in memory, in the order of their ids, as an index of a database keeps them: what is measured is the keys, not a store. It has no marks, and checks no more than a benchmark needs.</summary>
internal sealed class RowKeyStore : IKeyStore
{
    private readonly List<DataKeyRow> _rows; // in the order of their ids
    private readonly Dictionary<ErasureUnit, int> _byUnit;
    private byte[]? _book;

    internal RowKeyStore(IEnumerable<DataKeyRow> rows)
    {
        _rows = [.. rows];
        _rows.Sort((left, right) => left.DataKeyId.CompareTo(right.DataKeyId));
        _byUnit = new(_rows.Count);
        for (var at = 0; at < _rows.Count; at++)
        {
            _byUnit.Add(_rows[at].Unit, at);
        }
    }

    public ValueTask<byte[]?> ReadBookAsync(Guid tenantId, CancellationToken cancellationToken) => ValueTask.FromResult(_book);

    public ValueTask<bool> TryWriteBookAsync(Guid tenantId, long expectedEdition, KeyBook book, CancellationToken cancellationToken)
    {
        _book = book.ToBytes();
        return ValueTask.FromResult(true);
    }

    public ValueTask<UnitRows> ReadUnitAsync(ErasureUnit unit, CancellationToken cancellationToken) =>
        ValueTask.FromResult(new UnitRows(UnitMark.None, _byUnit.TryGetValue(unit, out var at) ? [_rows[at]] : []));

    public ValueTask<bool> TryAddAsync(DataKeyRow row, CancellationToken cancellationToken)
    {
        var at = Find(row.DataKeyId);
        _rows.Insert(~at, row);
        return ValueTask.FromResult(_byUnit.TryAdd(row.Unit, ~at));
    }

    public ValueTask<IReadOnlyList<DataKeyRow>> ReadUnderAsync(Guid tenantId, KeyId tenantKeyId, KeyId after, int most, CancellationToken cancellationToken)
    {
        var page = new List<DataKeyRow>(most);
        var found = Find(after);
        for (var at = found < 0 ? ~found : found + 1; at < _rows.Count && page.Count < most; at++)
        {
            if (_rows[at].TenantKeyId == tenantKeyId)
            {
                page.Add(_rows[at]);
            }
        }

        return ValueTask.FromResult<IReadOnlyList<DataKeyRow>>(page);
    }

    public ValueTask<int> ReplaceWrapsAsync(IReadOnlyList<DataKeyRow> rows, KeyId expectedTenantKeyId, CancellationToken cancellationToken)
    {
        foreach (var row in rows)
        {
            _rows[Find(row.DataKeyId)] = row;
        }

        return ValueTask.FromResult(rows.Count);
    }

    public ValueTask<bool> DeleteAsync(ErasureUnit unit, KeyId dataKeyId, CancellationToken cancellationToken) => throw NotMeasured();

    public ValueTask<bool> TryMarkAsync(ErasureUnit unit, UnitMark expected, UnitMark mark, CancellationToken cancellationToken) => throw NotMeasured();

    public ValueTask<IReadOnlyList<ErasureUnit>> ReadMarkedAsync(Guid tenantId, UnitMark mark, CancellationToken cancellationToken) => throw NotMeasured();

    public ValueTask CompactAsync(CancellationToken cancellationToken) => ValueTask.CompletedTask;

    private static NotSupportedException NotMeasured() => new("No benchmark destroys a unit.");

    /// <summary>The place, or the complement of where it would stand.</summary>
    private int Find(KeyId id)
    {
        var (low, high) = (0, _rows.Count - 1);
        while (low <= high)
        {
            var middle = low + ((high - low) / 2);
            var order = _rows[middle].DataKeyId.CompareTo(id);
            if (order == 0)
            {
                return middle;
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return ~low;
    }
}
