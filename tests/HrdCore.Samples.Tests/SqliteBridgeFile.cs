using HrdCore.Engineering;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace HrdCore.Samples.Tests;

/// <summary>A database file of its own folder, gone after the test.</summary>
internal sealed class SqliteBridgeFile : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("hrdcore-sqlite-");

    public SqliteBridgeFile()
    {
        SqliteBridge.Install();
        using var context = Open();
        context.Database.EnsureCreated();
    }

    public string FilePath => Path.Combine(_folder.FullName, "notes.db");

    public string ConnectionString => new SqliteConnectionStringBuilder { DataSource = FilePath, Pooling = false }.ToString();

    public IEnumerable<string?> FileNames => Directory.GetFiles(_folder.FullName).Select(Path.GetFileName).Order(StringComparer.Ordinal);

    public Notes Open() => new(ConnectionString);

    public void Dispose() => _folder.Delete(recursive: true);

    internal sealed class Note
    {
        public int Id { get; init; }

        public required string Text { get; init; }

        public byte[]? Body { get; init; }

        public decimal Weight { get; init; }

        public DateTimeOffset WrittenAt { get; init; }
    }

    internal sealed class Notes(string connectionString) : DbContext
    {
        public DbSet<Note> All => Set<Note>();

        protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) => optionsBuilder.UseSqlite(connectionString);
    }
}
