using Microsoft.EntityFrameworkCore;

namespace Quickstart;

/// <summary>The SQLite file. All it holds in the clear are random ids, key ids, how many fields a case has, and their rounded sizes.</summary>
public sealed class CaseDatabase(DbContextOptions<CaseDatabase> options) : DbContext(options)
{
    /// <summary>One row a case: its data key, wrapped.</summary>
    public DbSet<CaseRow> Cases => Set<CaseRow>();

    /// <summary>One row an access: what ties an audit entry to a case, sealed.</summary>
    public DbSet<AccessRow> Accesses => Set<AccessRow>();

    /// <summary>Opens a database file.</summary>
    public static CaseDatabase At(string path) =>
        // Without pooling the file is closed, and its write-ahead log folded in, as soon as the context is disposed.
        new(new DbContextOptionsBuilder<CaseDatabase>().UseSqlite($"Data Source={path};Pooling=False").Options);

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<CaseRow>().HasKey(row => row.Id);
        modelBuilder.Entity<CaseRow>().HasMany(row => row.Fields).WithOne().HasForeignKey(field => field.CaseId);
        modelBuilder.Entity<FieldRow>().HasKey(field => new { field.CaseId, field.Number });
        modelBuilder.Entity<AccessRow>().HasKey(row => row.Id);
    }
}

/// <summary>A case as stored.</summary>
public sealed class CaseRow
{
    /// <summary>The case's own id, 16 bytes, made before it was stored. Bytes, so that a damaged one is found here and not by a converter.</summary>
    public required byte[] Id { get; init; }

    /// <summary>The name of its data key, 12 bytes.</summary>
    public required byte[] DataKeyId { get; init; }

    /// <summary>The data key under the tenant key, 120 bytes.</summary>
    public required byte[] WrappedDataKey { get; init; }

    /// <summary>The sealed fields.</summary>
    public List<FieldRow> Fields { get; init; } = [];
}

/// <summary>A field as stored. Which field it is stands sealed in field 0: that there is a source, or a safe place, is itself a secret.</summary>
public sealed class FieldRow
{
    /// <summary>The case it belongs to.</summary>
    public byte[] CaseId { get; init; } = [];

    /// <summary>0 for the list of fields, 1 for the open part, from 2 the fields.</summary>
    public required long Number { get; init; }

    /// <summary>The sealed value.</summary>
    public required byte[] Value { get; init; }
}

/// <summary>An access as stored: the entry's place in the log and its opening, sealed under the case's own key, so that they die with the case.</summary>
public sealed class AccessRow
{
    /// <summary>Random, so that the order of rows does not tell the order of entries.</summary>
    public Guid Id { get; init; } = Guid.NewGuid();

    /// <summary>The case.</summary>
    public required byte[] CaseId { get; init; }

    /// <summary>The sealed value.</summary>
    public required byte[] Value { get; init; }
}
