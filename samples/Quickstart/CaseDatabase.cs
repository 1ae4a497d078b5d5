using HrdCore.Classification;
using Microsoft.EntityFrameworkCore;

namespace Quickstart;

/// <summary>The SQLite file. All it holds in the clear are random ids, key ids, field names, classes and sizes.</summary>
public sealed class CaseDatabase(DbContextOptions<CaseDatabase> options) : DbContext(options)
{
    /// <summary>One row a case: its data key, wrapped.</summary>
    public DbSet<CaseRow> Cases => Set<CaseRow>();

    /// <summary>Opens a database file.</summary>
    public static CaseDatabase At(string path) =>
        // Without pooling the file is closed, and its write-ahead log folded in, as soon as the context is disposed.
        new(new DbContextOptionsBuilder<CaseDatabase>().UseSqlite($"Data Source={path};Pooling=False").Options);

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<CaseRow>().HasKey(row => row.Id);
        modelBuilder.Entity<CaseRow>().Property(row => row.Id).ValueGeneratedNever();
        modelBuilder.Entity<CaseRow>().HasMany(row => row.Fields).WithOne().HasForeignKey(field => field.CaseId);
        modelBuilder.Entity<FieldRow>().HasKey(field => new { field.CaseId, field.Name });
    }
}

/// <summary>A case as stored.</summary>
public sealed class CaseRow
{
    /// <summary>The case's own id, made before it was stored.</summary>
    public required Guid Id { get; init; }

    /// <summary>The name of its data key, 12 bytes.</summary>
    public required byte[] DataKeyId { get; init; }

    /// <summary>The data key under the tenant key, 120 bytes.</summary>
    public required byte[] WrappedDataKey { get; init; }

    /// <summary>The sealed fields.</summary>
    public List<FieldRow> Fields { get; init; } = [];
}

/// <summary>A field as stored.</summary>
public sealed class FieldRow
{
    /// <summary>The case it belongs to.</summary>
    public Guid CaseId { get; init; }

    /// <summary>The field's name, e.g. <c>defender.legalName</c>.</summary>
    public required string Name { get; init; }

    /// <summary>What the field would reveal.</summary>
    public required DataClass Class { get; init; }

    /// <summary>The sealed value.</summary>
    public required byte[] Value { get; init; }
}
