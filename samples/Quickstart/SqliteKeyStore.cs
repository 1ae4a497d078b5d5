using HrdCore.Sealing;
using HrdCore.Sealing.Keys;
using Microsoft.Data.Sqlite;

namespace Quickstart;

/// <summary>A key store in a SQLite file of its own: each call is one transaction that takes the write lock at once, so that calls happen one after the other; what is deleted is overwritten.</summary>
/// <remarks>Copy it into an app that references Microsoft.Data.Sqlite. It is held to the same contract as every other key store (tests/HrdCore.Tests/Sealing/Keys/KeyStoreContract.cs).</remarks>
public sealed class SqliteKeyStore : IKeyStore
{
    private const string Schema = """
        CREATE TABLE IF NOT EXISTS books (tenant BLOB PRIMARY KEY, edition INTEGER NOT NULL, current BLOB NOT NULL, book BLOB NOT NULL);
        CREATE TABLE IF NOT EXISTS data_keys (id BLOB PRIMARY KEY, tenant BLOB NOT NULL, entity TEXT NOT NULL, unit BLOB NOT NULL, number INTEGER NOT NULL,
            tenant_key BLOB NOT NULL, created INTEGER NOT NULL, wrap BLOB NOT NULL, UNIQUE (tenant, entity, unit, number));
        CREATE INDEX IF NOT EXISTS data_keys_under ON data_keys (tenant, tenant_key, id);
        CREATE TABLE IF NOT EXISTS marks (tenant BLOB NOT NULL, entity TEXT NOT NULL, unit BLOB NOT NULL, mark INTEGER NOT NULL, PRIMARY KEY (tenant, entity, unit));
        """;

    private const string Row = "SELECT tenant, entity, unit, number, id, tenant_key, created, wrap FROM data_keys";
    private const string OfUnit = "tenant = $tenant AND entity = $entity AND unit = $unit";
    private readonly string _connection;

    /// <summary>Opens the file, or makes it.</summary>
    public SqliteKeyStore(string path)
    {
        _connection = $"Data Source={path};Pooling=False";
        using var connection = Open();
        _ = Command(connection, null, Schema).ExecuteNonQuery();
    }

    /// <inheritdoc/>
    public ValueTask<byte[]?> ReadBookAsync(Guid tenantId, CancellationToken cancellationToken) =>
        Step(sql => sql("SELECT book FROM books WHERE tenant = $tenant", [("$tenant", tenantId)]).ExecuteScalar() as byte[]);

    /// <inheritdoc/>
    public ValueTask<bool> TryWriteBookAsync(Guid tenantId, long expectedEdition, KeyBook book, CancellationToken cancellationToken) => Step(sql =>
    {
        var edition = sql("SELECT edition FROM books WHERE tenant = $tenant", [("$tenant", tenantId)]).ExecuteScalar() as long? ?? 0;
        var used = Read(sql("SELECT DISTINCT tenant_key FROM data_keys WHERE tenant = $tenant", [("$tenant", tenantId)]), row => KeyId.FromBytes((byte[])row[0]));
        if (edition != expectedEdition || used.Except(book.Keys.Select(key => key.KeyId)).Any())
        {
            return false;
        }

        var current = book.Keys.Single(key => key is { Kind: KeyKind.Tenant, IsCurrent: true }).KeyId;
        return sql("INSERT OR REPLACE INTO books VALUES ($tenant, $edition, $current, $book)", [("$tenant", tenantId), ("$edition", book.Edition), ("$current", current), ("$book", book.ToBytes())]).ExecuteNonQuery() == 1;
    });

    /// <inheritdoc/>
    public ValueTask<UnitRows> ReadUnitAsync(ErasureUnit unit, CancellationToken cancellationToken) => Step(sql => new UnitRows(
        Read(sql($"SELECT mark FROM marks WHERE {OfUnit}", Of(unit)), row => (UnitMark)row.GetInt32(0)).FirstOrDefault(),
        Read(sql($"{Row} WHERE {OfUnit}", Of(unit)), RowOf)));

    /// <inheritdoc/>
    public ValueTask<bool> TryAddAsync(DataKeyRow row, CancellationToken cancellationToken) => Step(sql =>
        sql($"""
            INSERT OR IGNORE INTO data_keys (id, tenant, entity, unit, number, tenant_key, created, wrap)
            SELECT $id, $tenant, $entity, $unit, $number, $key, $created, $wrap
            WHERE EXISTS (SELECT 1 FROM books WHERE tenant = $tenant AND current = $key) AND NOT EXISTS (SELECT 1 FROM marks WHERE {OfUnit})
            """, [.. Of(row.Unit), ("$id", row.DataKeyId), ("$number", row.Number), ("$key", row.TenantKeyId), ("$created", row.CreatedOn.DayNumber), ("$wrap", row.Wrap.ToArray())]).ExecuteNonQuery() == 1);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<DataKeyRow>> ReadUnderAsync(Guid tenantId, KeyId tenantKeyId, KeyId after, int most, CancellationToken cancellationToken) => Step<IReadOnlyList<DataKeyRow>>(sql =>
        Read(sql($"{Row} WHERE tenant = $tenant AND tenant_key = $key AND id > $after ORDER BY id LIMIT $most", [("$tenant", tenantId), ("$key", tenantKeyId), ("$after", after), ("$most", most)]), RowOf));

    /// <inheritdoc/>
    public ValueTask<int> ReplaceWrapsAsync(IReadOnlyList<DataKeyRow> rows, KeyId expectedTenantKeyId, CancellationToken cancellationToken) => Step(sql => rows.Sum(row =>
        sql($"""
            UPDATE data_keys SET tenant_key = $key, wrap = $wrap
            WHERE id = $id AND {OfUnit} AND number = $number AND tenant_key = $expected AND NOT EXISTS (SELECT 1 FROM marks WHERE {OfUnit})
            """, [.. Of(row.Unit), ("$id", row.DataKeyId), ("$number", row.Number), ("$key", row.TenantKeyId), ("$wrap", row.Wrap.ToArray()), ("$expected", expectedTenantKeyId)]).ExecuteNonQuery()));

    /// <inheritdoc/>
    public ValueTask<bool> DeleteAsync(ErasureUnit unit, KeyId dataKeyId, CancellationToken cancellationToken) =>
        Step(sql => sql($"DELETE FROM data_keys WHERE id = $id AND {OfUnit}", [.. Of(unit), ("$id", dataKeyId)]).ExecuteNonQuery() == 1);

    /// <inheritdoc/>
    public ValueTask<bool> TryMarkAsync(ErasureUnit unit, UnitMark expected, UnitMark mark, CancellationToken cancellationToken) => Step(sql => sql(
        expected == UnitMark.None ? "INSERT OR IGNORE INTO marks VALUES ($tenant, $entity, $unit, $mark)" : $"UPDATE marks SET mark = $mark WHERE {OfUnit} AND mark = $expected",
        [.. Of(unit), ("$mark", (int)mark), ("$expected", (int)expected)]).ExecuteNonQuery() == 1);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<ErasureUnit>> ReadMarkedAsync(Guid tenantId, UnitMark mark, CancellationToken cancellationToken) => Step<IReadOnlyList<ErasureUnit>>(sql =>
        Read(sql("SELECT tenant, entity, unit FROM marks WHERE tenant = $tenant AND mark = $mark", [("$tenant", tenantId), ("$mark", (int)mark)]), UnitOf));

    /// <inheritdoc/>
    public ValueTask CompactAsync(CancellationToken cancellationToken)
    {
        using var connection = Open();
        _ = Command(connection, null, "VACUUM").ExecuteNonQuery();
        return ValueTask.CompletedTask;
    }

    private static (string Name, object Value)[] Of(ErasureUnit unit) => [("$tenant", unit.TenantId), ("$entity", unit.Entity), ("$unit", unit.Id)];

    private static DataKeyRow RowOf(SqliteDataReader row) =>
        new(UnitOf(row), row.GetInt32(3), KeyId.FromBytes((byte[])row[4]), KeyId.FromBytes((byte[])row[5]), DateOnly.FromDayNumber(row.GetInt32(6)), (byte[])row[7]);

    private static ErasureUnit UnitOf(SqliteDataReader row) => new(new Guid((byte[])row[0], bigEndian: true), row.GetString(1), new Guid((byte[])row[2], bigEndian: true));

    private static List<T> Read<T>(SqliteCommand command, Func<SqliteDataReader, T> read)
    {
        using var reader = command.ExecuteReader();
        var rows = new List<T>();
        while (reader.Read())
        {
            rows.Add(read(reader));
        }

        return rows;
    }

    private static SqliteCommand Command(SqliteConnection connection, SqliteTransaction? transaction, string sql, params (string Name, object Value)[] values)
    {
        var command = new SqliteCommand(sql, connection, transaction);
        foreach (var (name, value) in values)
        {
            _ = command.Parameters.AddWithValue(name, value switch { Guid id => id.ToByteArray(bigEndian: true), KeyId id => id.ToBytes(), _ => value });
        }

        return command;
    }

    private ValueTask<T> Step<T>(Func<Func<string, (string Name, object Value)[], SqliteCommand>, T> work)
    {
        using var connection = Open();
        using var transaction = connection.BeginTransaction(deferred: false);
        var result = work((sql, values) => Command(connection, transaction, sql, values));
        transaction.Commit();
        return ValueTask.FromResult(result);
    }

    private SqliteConnection Open()
    {
        var connection = new SqliteConnection(_connection);
        connection.Open();
        _ = Command(connection, null, "PRAGMA busy_timeout = 20000; PRAGMA secure_delete = ON; PRAGMA synchronous = FULL").ExecuteNonQuery();
        return connection;
    }
}
