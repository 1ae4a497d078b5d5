using HrdCore.Engineering;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace HrdCore.Samples.Tests;

public sealed class SqliteBridgeTests
{
    private const int Rows = 1_000;
    private static readonly DateTimeOffset Noon = new(2026, 3, 1, 12, 0, 0, TimeSpan.FromHours(7));

    [Fact]
    public void Install_CalledTwice_NamesTheSameSystemVersion()
    {
        var version = SqliteBridge.Install();

        Assert.True(Version.Parse(version) >= new Version(3, 38, 0));
        Assert.Equal(version, SqliteBridge.Install());
    }

    [Fact]
    public void Insert_ThousandRowsInOneTransaction_AreThereAfterReopening()
    {
        using var file = new SqliteBridgeFile();
        using (var writer = file.Open())
        using (var transaction = writer.Database.BeginTransaction())
        {
            writer.All.AddRange(Enumerable.Range(1, Rows).Select(NoteNumber));
            writer.SaveChanges();
            transaction.Commit();
        }

        using var reader = file.Open();
        var notes = reader.All.AsNoTracking().OrderBy(note => note.Id).ToList();

        Assert.Equal(Rows, notes.Count);
        Assert.All(notes, note => Assert.Equal(Blob(note.Id), note.Body));
        Assert.All(notes, note => Assert.Equal($"sổ {note.Id}", note.Text));
        Assert.All(notes, note => Assert.Equal(Noon, note.WrittenAt));
    }

    [Fact]
    public void Close_AfterWriting_LeavesOneFile()
    {
        using var file = new SqliteBridgeFile();
        Write(file, NoteNumber(1));

        Assert.Equal(["notes.db"], file.FileNames);
    }

    [Fact]
    public void Close_OfAPooledConnection_LeavesOneFileOnceThePoolIsCleared()
    {
        using var file = new SqliteBridgeFile();
        using (var connection = new SqliteConnection($"Data Source={file.FilePath};Pooling=True"))
        {
            connection.Open();
            Execute(connection, "INSERT INTO \"All\" (Text, Weight, WrittenAt) VALUES ('a', '1', '2026-03-01')");
            connection.Close();

            // A pooled connection stays open behind the scenes, and with it the write-ahead log.
            Assert.Contains("notes.db-wal", file.FileNames);
            SqliteConnection.ClearPool(connection);
        }

        Assert.Equal(["notes.db"], file.FileNames);
    }

    [Fact]
    public void Rollback_OfATransaction_KeepsNothing()
    {
        using var file = new SqliteBridgeFile();
        using (var writer = file.Open())
        using (var transaction = writer.Database.BeginTransaction())
        {
            writer.All.Add(NoteNumber(1));
            writer.SaveChanges();
            transaction.Rollback();
        }

        using var reader = file.Open();
        Assert.Equal(0, reader.All.Count());
    }

    [Fact]
    public void Read_WhileAnotherConnectionWrites_SeesTheLastCommit()
    {
        using var file = new SqliteBridgeFile();
        Write(file, NoteNumber(1));
        using var writer = file.Open();
        using var transaction = writer.Database.BeginTransaction();
        writer.All.Add(NoteNumber(2));
        writer.SaveChanges();

        var counts = new int[4];
        Parallel.For(0, counts.Length, index =>
        {
            using var reader = file.Open();
            counts[index] = reader.All.Count();
        });

        Assert.Equal([1, 1, 1, 1], counts);
    }

    [Theory]
    [InlineData(null)]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(1 << 20)]
    public void Blob_OfAnySize_ComesBackAsItWas(int? length)
    {
        using var file = new SqliteBridgeFile();
        var body = length is null ? null : Enumerable.Range(0, length.Value).Select(index => (byte)index).ToArray();
        Write(file, new SqliteBridgeFile.Note { Id = 1, Text = "a", Body = body });

        using var reader = file.Open();
        Assert.Equal(body, reader.All.Single().Body);
    }

    [Fact]
    public void Query_WithAParameterThatLooksLikeSql_FindsTheRow()
    {
        using var file = new SqliteBridgeFile();
        const string Text = "'; DROP TABLE \"All\"; --";
        Write(file, new SqliteBridgeFile.Note { Id = 1, Text = Text });

        using var reader = file.Open();
        Assert.Equal(1, reader.All.Count(note => note.Text == Text));
    }

    [Fact]
    public void Query_OverADecimal_ComparesAsANumber()
    {
        // Decimals are text in SQLite; EF Core compares them in a function that it registers, a callback through the bridge.
        using var file = new SqliteBridgeFile();
        Write(file, NoteNumber(9), NoteNumber(10));

        using var reader = file.Open();
        Assert.Equal(10, reader.All.Single(note => note.Weight > 9.5m).Id);
    }

    [Fact]
    public void Constraint_Broken_IsReportedWithItsCode()
    {
        using var file = new SqliteBridgeFile();
        Write(file, NoteNumber(1));

        var error = Assert.Throws<DbUpdateException>(() => Write(file, NoteNumber(1)));
        Assert.Equal(SQLitePCL.raw.SQLITE_CONSTRAINT, Assert.IsType<SqliteException>(error.InnerException).SqliteErrorCode);
    }

    private static void Write(SqliteBridgeFile file, params SqliteBridgeFile.Note[] notes)
    {
        using var writer = file.Open();
        writer.All.AddRange(notes);
        writer.SaveChanges();
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private static SqliteBridgeFile.Note NoteNumber(int id) => new() { Id = id, Text = $"sổ {id}", Body = Blob(id), Weight = id, WrittenAt = Noon };

    private static byte[] Blob(int id) => [.. Enumerable.Range(0, 64).Select(index => (byte)(index * id))];
}
