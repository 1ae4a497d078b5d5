namespace HrdCore.Sealing;

/// <summary>What is erased together: one record, or everything about one person. Its data keys are its own; destroy them and it is gone.</summary>
/// <remarks>Equality: all parts. Threads: immutable. Prints as <c>[ErasureUnit]</c>: which record was touched is itself a trace.</remarks>
public sealed class ErasureUnit : IEquatable<ErasureUnit>
{
    /// <summary>Names a unit.</summary>
    /// <param name="tenantId">The organisation that owns it; not empty.</param>
    /// <param name="entity">What it is, e.g. <c>case</c> or <c>defender</c>: 1 to 255 printable ASCII characters that never change.</param>
    /// <param name="id">Which one; not empty.</param>
    /// <exception cref="ArgumentException">An id is empty or the entity has another shape.</exception>
    public ErasureUnit(Guid tenantId, string entity, Guid id)
    {
        RecordAddress.RequireId(tenantId, nameof(tenantId));
        RecordAddress.RequireName(entity, nameof(entity));
        RecordAddress.RequireId(id, nameof(id));
        TenantId = tenantId;
        Entity = entity;
        Id = id;
    }

    /// <summary>The organisation that owns it.</summary>
    public Guid TenantId { get; }

    /// <summary>What it is.</summary>
    public string Entity { get; }

    /// <summary>Which one.</summary>
    public Guid Id { get; }

    /// <summary>Whether both are equal, as <see cref="Equals(ErasureUnit?)"/> tells.</summary>
    /// <param name="left">One, or null.</param>
    /// <param name="right">Another, or null.</param>
    public static bool operator ==(ErasureUnit? left, ErasureUnit? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether they differ.</summary>
    /// <param name="left">One, or null.</param>
    /// <param name="right">Another, or null.</param>
    public static bool operator !=(ErasureUnit? left, ErasureUnit? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(ErasureUnit? other) => other is not null && TenantId == other.TenantId && Id == other.Id && string.Equals(Entity, other.Entity, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ErasureUnit);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(TenantId, Id, Entity);

    /// <summary>Always <c>[ErasureUnit]</c>.</summary>
    public override string ToString() => "[ErasureUnit]";
}
