using HrdCore.Sealing;
using HrdCore.Sealing.Keys;

namespace HrdCore.Tests.Sealing.Keys;

/// <summary>A key store in memory that keeps the contract to the letter, and can be copied, as a backup is.</summary>
internal sealed class MemoryKeyStore : IKeyStore
{
    private readonly Lock _gate = new();
    private readonly Dictionary<Guid, (KeyBook Book, byte[] Bytes)> _books = [];
    private readonly Dictionary<KeyId, DataKeyRow> _rows = [];
    private readonly Dictionary<ErasureUnit, UnitMark> _marks = [];

    public int Rows
    {
        get
        {
            lock (_gate)
            {
                return _rows.Count;
            }
        }
    }

    public int Compactions { get; private set; }

    public MemoryKeyStore Copy()
    {
        lock (_gate)
        {
            var copy = new MemoryKeyStore();
            _books.ToList().ForEach(book => copy._books.Add(book.Key, book.Value));
            _rows.ToList().ForEach(row => copy._rows.Add(row.Key, row.Value));
            _marks.ToList().ForEach(mark => copy._marks.Add(mark.Key, mark.Value));
            return copy;
        }
    }

    /// <summary>What somebody who writes into the database could do.</summary>
    public void Overwrite(Guid tenantId, byte[] book)
    {
        lock (_gate)
        {
            _books[tenantId] = (_books[tenantId].Book, book);
        }
    }

    public void Overwrite(DataKeyRow row)
    {
        lock (_gate)
        {
            _rows[row.DataKeyId] = row;
        }
    }

    public ValueTask<byte[]?> ReadBookAsync(Guid tenantId, CancellationToken cancellationToken) =>
        Locked(() => _books.TryGetValue(tenantId, out var book) ? (byte[]?)[.. book.Bytes] : null);

    public ValueTask<bool> TryWriteBookAsync(Guid tenantId, long expectedEdition, KeyBook book, CancellationToken cancellationToken) => Locked(() =>
    {
        var edition = _books.TryGetValue(tenantId, out var before) ? before.Book.Edition : 0;
        if (edition != expectedEdition || (edition > 0 && before.Book.Keys.Select(key => key.KeyId).Except(book.Keys.Select(key => key.KeyId)).Any(gone => _rows.Values.Any(row => row.TenantKeyId == gone))))
        {
            return false;
        }

        _books[tenantId] = (book, book.ToBytes());
        return true;
    });

    public ValueTask<UnitRows> ReadUnitAsync(ErasureUnit unit, CancellationToken cancellationToken) =>
        Locked(() => new UnitRows(_marks.GetValueOrDefault(unit), _rows.Values.Where(row => row.Unit == unit)));

    public ValueTask<bool> TryAddAsync(DataKeyRow row, CancellationToken cancellationToken) => Locked(() =>
        _books.TryGetValue(row.Unit.TenantId, out var book)
        && book.Book.Keys.Any(key => key.Kind == KeyKind.Tenant && key.KeyId == row.TenantKeyId && key.IsCurrent)
        && !_marks.ContainsKey(row.Unit)
        && !_rows.Values.Any(other => other.Unit == row.Unit && other.Number == row.Number)
        && _rows.TryAdd(row.DataKeyId, row));

    public ValueTask<IReadOnlyList<DataKeyRow>> ReadUnderAsync(Guid tenantId, KeyId tenantKeyId, KeyId after, int most, CancellationToken cancellationToken) => Locked<IReadOnlyList<DataKeyRow>>(() =>
        [.. _rows.Values.Where(row => row.Unit.TenantId == tenantId && row.TenantKeyId == tenantKeyId && row.DataKeyId.CompareTo(after) > 0).OrderBy(row => row.DataKeyId.ToString(), StringComparer.Ordinal).Take(most)]);

    public ValueTask<int> ReplaceWrapsAsync(IReadOnlyList<DataKeyRow> rows, KeyId expectedTenantKeyId, CancellationToken cancellationToken) => Locked(() =>
    {
        var replaced = 0;
        foreach (var row in rows)
        {
            if (_rows.TryGetValue(row.DataKeyId, out var before) && before.Unit == row.Unit && before.Number == row.Number && before.TenantKeyId == expectedTenantKeyId && !_marks.ContainsKey(row.Unit))
            {
                _rows[row.DataKeyId] = row;
                replaced++;
            }
        }

        return replaced;
    });

    public ValueTask<bool> DeleteAsync(ErasureUnit unit, KeyId dataKeyId, CancellationToken cancellationToken) =>
        Locked(() => _rows.TryGetValue(dataKeyId, out var row) && row.Unit == unit && _rows.Remove(dataKeyId));

    public ValueTask<bool> TryMarkAsync(ErasureUnit unit, UnitMark expected, UnitMark mark, CancellationToken cancellationToken) => Locked(() =>
    {
        if (_marks.GetValueOrDefault(unit) != expected)
        {
            return false;
        }

        _marks[unit] = mark;
        return true;
    });

    public ValueTask<IReadOnlyList<ErasureUnit>> ReadMarkedAsync(Guid tenantId, UnitMark mark, CancellationToken cancellationToken) =>
        Locked<IReadOnlyList<ErasureUnit>>(() => [.. _marks.Where(entry => entry.Key.TenantId == tenantId && entry.Value == mark).Select(entry => entry.Key)]);

    public ValueTask CompactAsync(CancellationToken cancellationToken)
    {
        Compactions++;
        return ValueTask.CompletedTask;
    }

    private ValueTask<T> Locked<T>(Func<T> read)
    {
        lock (_gate)
        {
            return ValueTask.FromResult(read());
        }
    }
}
