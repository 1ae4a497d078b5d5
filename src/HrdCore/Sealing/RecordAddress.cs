using System.Text;

namespace HrdCore.Sealing;

/// <summary>Where a record stands: tenant, entity, record and schema version. A value sealed for one address opens at no other.</summary>
/// <remarks>Ids must exist before the record is stored, so the client makes them. Threads: immutable. Prints as <c>[RecordAddress]</c>.</remarks>
public sealed class RecordAddress
{
    /// <summary>255: the longest entity or field name.</summary>
    public const int MaxNameLength = 255;

    /// <summary>Describes where a record stands.</summary>
    /// <param name="tenantId">The organisation that owns the record; not empty.</param>
    /// <param name="entity">The kind of record, e.g. <c>case</c>: 1 to 255 printable ASCII characters that never change.</param>
    /// <param name="recordId">The record; not empty.</param>
    /// <param name="schemaVersion">The version of the record's field names and types, from 1; kept in the row. What was sealed under one version opens under that one alone: a record is
    /// carried over by opening it at its address of the one and sealing it at that of the other.</param>
    /// <exception cref="ArgumentException">An id is empty, the version is 0, or the entity has another shape.</exception>
    public RecordAddress(Guid tenantId, string entity, Guid recordId, ushort schemaVersion)
    {
        RequireId(tenantId, nameof(tenantId));
        RequireName(entity, nameof(entity));
        RequireId(recordId, nameof(recordId));
        if (schemaVersion == 0)
        {
            throw new ArgumentException("Schema versions start at 1.", nameof(schemaVersion));
        }

        TenantId = tenantId;
        Entity = entity;
        RecordId = recordId;
        SchemaVersion = schemaVersion;
    }

    /// <summary>The organisation that owns the record.</summary>
    public Guid TenantId { get; }

    /// <summary>The kind of record.</summary>
    public string Entity { get; }

    /// <summary>The record.</summary>
    public Guid RecordId { get; }

    /// <summary>The version of the record's field names.</summary>
    public ushort SchemaVersion { get; }

    /// <summary>Which state of the record it is, from 1; null: values are not bound to one.</summary>
    public long? Revision { get; private init; }

    /// <summary>The same record in one state of it. Values that were sealed for it open for no other, so that an older value put back into its own field is refused;
    /// all fields of the record are then sealed anew whenever its revision changes.</summary>
    /// <param name="revision">From 1; kept in the row.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is below 1.</exception>
    public RecordAddress AtRevision(long revision) => revision >= 1
        ? new RecordAddress(TenantId, Entity, RecordId, SchemaVersion) { Revision = revision }
        : throw new ArgumentOutOfRangeException(nameof(revision), "Revisions start at 1.");

    /// <summary>The record as a unit of its own, whose data keys open nothing else.</summary>
    public ErasureUnit Unit => new(TenantId, Entity, RecordId);

    /// <summary>Always <c>[RecordAddress]</c>: which record was touched is itself a trace.</summary>
    public override string ToString() => "[RecordAddress]";

    internal static void RequireId(Guid id, string parameterName)
    {
        if (id == Guid.Empty)
        {
            throw new ArgumentException("An id may not be empty.", parameterName);
        }
    }

    internal static void RequireName(string name, string parameterName)
    {
        ArgumentNullException.ThrowIfNull(name, parameterName);
        if (name.Length is 0 or > MaxNameLength || name.AsSpan().ContainsAnyExceptInRange(' ', '~'))
        {
            // ASCII only: two Unicode spellings of one name would be two names, and one of them would not open.
            throw new ArgumentException($"A name has 1 to {MaxNameLength} printable ASCII characters.", parameterName);
        }
    }
}
