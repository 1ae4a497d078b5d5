namespace HrdCore.Sealing.Keys;

/// <summary>A wrapped data key as a key store keeps it (docs/formats/key-store.md section 2).</summary>
/// <remarks>Threads: immutable. Prints as <c>[DataKeyRow]</c>.</remarks>
public sealed class DataKeyRow
{
    /// <summary>Takes a row as it is stored.</summary>
    /// <param name="unit">What the key seals.</param>
    /// <param name="number">Which of the unit's keys it is: 1 to 65,535.</param>
    /// <param name="dataKeyId">The key's name.</param>
    /// <param name="tenantKeyId">The tenant key that opens the wrap.</param>
    /// <param name="createdOn">The day (UTC) on which the key was made.</param>
    /// <param name="wrap">The wrapped key: 120 bytes.</param>
    /// <exception cref="ArgumentNullException">The unit is null.</exception>
    /// <exception cref="ArgumentException">The wrap has another length.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The number is outside its range.</exception>
    public DataKeyRow(ErasureUnit unit, int number, KeyId dataKeyId, KeyId tenantKeyId, DateOnly createdOn, ReadOnlyMemory<byte> wrap)
    {
        ArgumentNullException.ThrowIfNull(unit);
        if (number is < 1 or > ushort.MaxValue)
        {
            throw new ArgumentOutOfRangeException(nameof(number), $"A data key's number is from 1 to {ushort.MaxValue}.");
        }

        if (wrap.Length != TenantKey.WrappedKeySizeInBytes)
        {
            throw new ArgumentException($"A wrapped key has {TenantKey.WrappedKeySizeInBytes} bytes; {wrap.Length} were given.", nameof(wrap));
        }

        Unit = unit;
        Number = number;
        DataKeyId = dataKeyId;
        TenantKeyId = tenantKeyId;
        CreatedOn = createdOn;
        Wrap = wrap;
    }

    /// <summary>What the key seals.</summary>
    public ErasureUnit Unit { get; }

    /// <summary>Which of the unit's keys it is; the highest seals, the others only open.</summary>
    public int Number { get; }

    /// <summary>The key's name.</summary>
    public KeyId DataKeyId { get; }

    /// <summary>The tenant key that opens the wrap.</summary>
    public KeyId TenantKeyId { get; }

    /// <summary>The day (UTC) on which the key was made.</summary>
    public DateOnly CreatedOn { get; }

    /// <summary>The wrapped key: 120 bytes.</summary>
    public ReadOnlyMemory<byte> Wrap { get; }

    /// <summary>Always <c>[DataKeyRow]</c>.</summary>
    public override string ToString() => "[DataKeyRow]";
}
