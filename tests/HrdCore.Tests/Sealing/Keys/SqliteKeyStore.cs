using HrdCore.Engineering;
using HrdCore.Sealing;
using HrdCore.Sealing.Keys;
using Microsoft.Data.Sqlite;

namespace HrdCore.Tests.Sealing.Keys;

/// <summary>A key store in a SQLite file, in plain SQL: each call one transaction that takes the write lock at once, deleted content overwritten with zeros.</summary>
internal sealed class SqliteKeyStore : IKeyStore, IDisposable
{
    private const string Schema = """
        PRAGMA journal_mode = WAL;
        CREATE TABLE books (tenant BLOB PRIMARY KEY, edition INTEGER NOT NULL, book BLOB NOT NULL) WITHOUT ROWID;
        CREATE TABLE book_keys (tenant BLOB NOT NULL, id BLOB NOT NULL, is_current INTEGER NOT NULL, PRIMARY KEY (tenant, id)) WITHOUT ROWID;
        CREATE TABLE data_keys (id BLOB PRIMARY KEY, tenant BLOB NOT NULL, entity TEXT NOT NULL, unit BLOB NOT NULL, number INTEGER NOT NULL, tenant_key BLOB NOT NULL,
            created INTEGER NOT NULL, wrap BLOB NOT NULL, UNIQUE (tenant, entity, unit, number)) WITHOUT ROWID;
        CREATE INDEX data_keys_under ON data_keys (tenant, tenant_key, id);
        CREATE TABLE marks (tenant BLOB NOT NULL, entity TEXT NOT NULL, unit BLOB NOT NULL, mark INTEGER NOT NULL, PRIMARY KEY (tenant, entity, unit)) WITHOUT ROWID;
        """;

    private const string Row = "SELECT tenant, entity, unit, number, id, tenant_key, created, wrap FROM data_keys";

    private const string OfUnit = "tenant = $tenant AND entity = $entity AND unit = $unit";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("hrdcore-keys-");
    private readonly SqliteConnection _kept; // as in a server: while one connection stays open the write-ahead log stays too

    public SqliteKeyStore()
    {
        _ = SqliteBridge.Install();
        _kept = Open();
        using var create = new Statement(_kept, null, Schema);
        _ = create.Run();
    }

    public int Rows => (int)Scalar("SELECT count(*) FROM data_keys");

    /// <summary>Whether bytes stand anywhere in the database's files.</summary>
    public bool IsInFiles(ReadOnlySpan<byte> bytes)
    {
        foreach (var file in _folder.GetFiles())
        {
            using var stream = new FileStream(file.FullName, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            var content = new byte[stream.Length];
            stream.ReadExactly(content);
            if (content.AsSpan().IndexOf(bytes) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    public ValueTask<byte[]?> ReadBookAsync(Guid tenantId, CancellationToken cancellationToken) => Step(step =>
        step("SELECT book FROM books WHERE tenant = $tenant").With("$tenant", tenantId).Read(row => row.GetFieldValue<byte[]>(0)).FirstOrDefault());

    public ValueTask<bool> TryWriteBookAsync(Guid tenantId, long expectedEdition, KeyBook book, CancellationToken cancellationToken) => Step(step =>
    {
        var edition = step("SELECT edition FROM books WHERE tenant = $tenant").With("$tenant", tenantId).Read(row => row.GetInt64(0)).FirstOrDefault();
        if (edition != expectedEdition)
        {
            return false;
        }

        var former = step("SELECT id FROM book_keys WHERE tenant = $tenant").With("$tenant", tenantId).Read(row => KeyId.FromBytes(row.GetFieldValue<byte[]>(0)));
        var gone = former.Except(book.Keys.Select(key => key.KeyId));
        if (gone.Any(id => step("SELECT 1 FROM data_keys WHERE tenant = $tenant AND tenant_key = $key LIMIT 1").With("$tenant", tenantId).With("$key", id).Read(_ => 1).Count > 0))
        {
            return false;
        }

        _ = step("INSERT OR REPLACE INTO books VALUES ($tenant, $edition, $book)").With("$tenant", tenantId).With("$edition", book.Edition).With("$book", book.ToBytes()).Run();
        _ = step("DELETE FROM book_keys WHERE tenant = $tenant").With("$tenant", tenantId).Run();
        foreach (var key in book.Keys.Where(key => key.Kind == KeyKind.Tenant))
        {
            _ = step("INSERT INTO book_keys VALUES ($tenant, $key, $current)").With("$tenant", tenantId).With("$key", key.KeyId).With("$current", key.IsCurrent ? 1 : 0).Run();
        }

        return true;
    });

    public ValueTask<UnitRows> ReadUnitAsync(ErasureUnit unit, CancellationToken cancellationToken) => Step(step => new UnitRows(
        step($"SELECT mark FROM marks WHERE {OfUnit}").With(unit).Read(row => (UnitMark)row.GetInt32(0)).FirstOrDefault(),
        step($"{Row} WHERE {OfUnit}").With(unit).Read(RowOf)));

    public ValueTask<bool> TryAddAsync(DataKeyRow row, CancellationToken cancellationToken) => Step(step =>
        step($"""
            INSERT OR IGNORE INTO data_keys (id, tenant, entity, unit, number, tenant_key, created, wrap)
            SELECT $id, $tenant, $entity, $unit, $number, $key, $created, $wrap
            WHERE EXISTS (SELECT 1 FROM book_keys WHERE tenant = $tenant AND id = $key AND is_current = 1) AND NOT EXISTS (SELECT 1 FROM marks WHERE {OfUnit})
            """).With(row.Unit).With("$id", row.DataKeyId).With("$number", row.Number).With("$key", row.TenantKeyId).With("$created", row.CreatedOn.DayNumber).With("$wrap", row.Wrap.ToArray()).Run() == 1);

    public ValueTask<IReadOnlyList<DataKeyRow>> ReadUnderAsync(Guid tenantId, KeyId tenantKeyId, KeyId after, int most, CancellationToken cancellationToken) => Step<IReadOnlyList<DataKeyRow>>(step =>
        step($"{Row} WHERE tenant = $tenant AND tenant_key = $key AND id > $after ORDER BY id LIMIT $most")
            .With("$tenant", tenantId).With("$key", tenantKeyId).With("$after", after).With("$most", most).Read(RowOf));

    public ValueTask<int> ReplaceWrapsAsync(IReadOnlyList<DataKeyRow> rows, KeyId expectedTenantKeyId, CancellationToken cancellationToken) => Step(step => rows.Sum(row =>
        step($"""
            UPDATE data_keys SET tenant_key = $key, wrap = $wrap
            WHERE id = $id AND {OfUnit} AND number = $number AND tenant_key = $expected AND NOT EXISTS (SELECT 1 FROM marks WHERE {OfUnit})
            """).With(row.Unit).With("$id", row.DataKeyId).With("$number", row.Number).With("$key", row.TenantKeyId).With("$wrap", row.Wrap.ToArray()).With("$expected", expectedTenantKeyId).Run()));

    public ValueTask<bool> DeleteAsync(ErasureUnit unit, KeyId dataKeyId, CancellationToken cancellationToken) => Step(step =>
        step($"DELETE FROM data_keys WHERE id = $id AND {OfUnit}").With(unit).With("$id", dataKeyId).Run() == 1);

    public ValueTask<bool> TryMarkAsync(ErasureUnit unit, UnitMark expected, UnitMark mark, CancellationToken cancellationToken) => Step(step =>
        (expected == UnitMark.None
            ? step("INSERT OR IGNORE INTO marks VALUES ($tenant, $entity, $unit, $mark)")
            : step($"UPDATE marks SET mark = $mark WHERE {OfUnit} AND mark = $expected").With("$expected", (int)expected)).With(unit).With("$mark", (int)mark).Run() == 1);

    public ValueTask<IReadOnlyList<ErasureUnit>> ReadMarkedAsync(Guid tenantId, UnitMark mark, CancellationToken cancellationToken) => Step<IReadOnlyList<ErasureUnit>>(step =>
        step("SELECT tenant, entity, unit FROM marks WHERE tenant = $tenant AND mark = $mark").With("$tenant", tenantId).With("$mark", (int)mark).Read(UnitOf));

    public ValueTask CompactAsync(CancellationToken cancellationToken)
    {
        using var connection = Open();
        using var vacuum = new Statement(connection, null, "VACUUM");
        _ = vacuum.Run();

        // A checkpoint that could not empty the log does not throw: it says so in its first column.
        using var checkpoint = new Statement(connection, null, "PRAGMA wal_checkpoint(TRUNCATE)");
        return checkpoint.Read(row => row.GetInt32(0))[0] == 0 ? ValueTask.CompletedTask : throw new IOException("The write-ahead log is in use and was not emptied. Try again.");
    }

    public void Dispose()
    {
        _kept.Dispose();
        _folder.Delete(recursive: true);
    }

    private ValueTask<T> Step<T>(Func<Func<string, Statement>, T> work)
    {
        using var connection = Open();
        using var transaction = connection.BeginTransaction(deferred: false); // BEGIN IMMEDIATE
        var statements = new List<Statement>();
        try
        {
            var result = work(sql =>
            {
                statements.Add(new Statement(connection, transaction, sql));
                return statements[^1];
            });
            transaction.Commit();
            return ValueTask.FromResult(result);
        }
        finally
        {
            statements.ForEach(statement => statement.Dispose());
        }
    }

    private long Scalar(string sql)
    {
        using var statement = new Statement(_kept, null, sql);
        return statement.Read(row => row.GetInt64(0))[0];
    }

    private SqliteConnection Open()
    {
        var connection = new SqliteConnection($"Data Source={Path.Combine(_folder.FullName, "keys.db")};Pooling=False");
        connection.Open();
        using var settings = new Statement(connection, null, "PRAGMA busy_timeout = 20000; PRAGMA secure_delete = ON; PRAGMA synchronous = FULL");
        _ = settings.Run();
        return connection;
    }

    private static DataKeyRow RowOf(SqliteDataReader row) =>
        new(UnitOf(row), row.GetInt32(3), KeyId.FromBytes(row.GetFieldValue<byte[]>(4)), KeyId.FromBytes(row.GetFieldValue<byte[]>(5)), DateOnly.FromDayNumber(row.GetInt32(6)), row.GetFieldValue<byte[]>(7));

    private static ErasureUnit UnitOf(SqliteDataReader row) => new(new Guid(row.GetFieldValue<byte[]>(0), bigEndian: true), row.GetString(1), new Guid(row.GetFieldValue<byte[]>(2), bigEndian: true));

    /// <summary>One statement of a call, with its values bound by name.</summary>
    private sealed class Statement : IDisposable
    {
        private readonly SqliteCommand _command;

        public Statement(SqliteConnection connection, SqliteTransaction? transaction, string sql)
        {
            _command = connection.CreateCommand();
            _command.Transaction = transaction;
            _command.CommandText = sql;
        }

        public Statement With(string name, object value)
        {
            _ = _command.Parameters.AddWithValue(name, value switch { Guid id => id.ToByteArray(bigEndian: true), KeyId id => id.ToBytes(), _ => value });
            return this;
        }

        public Statement With(ErasureUnit unit) => With("$tenant", unit.TenantId).With("$entity", unit.Entity).With("$unit", unit.Id);

        public int Run() => _command.ExecuteNonQuery();

        public List<T> Read<T>(Func<SqliteDataReader, T> read)
        {
            using var reader = _command.ExecuteReader();
            var rows = new List<T>();
            while (reader.Read())
            {
                rows.Add(read(reader));
            }

            return rows;
        }

        public void Dispose() => _command.Dispose();
    }
}
