using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using HrdCore.Cryptography;

namespace HrdCore.Sealing;

/// <summary>One version of an organisation's key, which wraps data keys and nothing else. Prints as <c>[TenantKey]</c>; zeroed on disposal.</summary>
/// <remarks>It is kept outside the process only in an envelope (<see cref="TenantKeyEnvelope"/>). Threads: safe; a call that has begun ends with the key as it was.</remarks>
public sealed class TenantKey : IDisposable
{
    /// <summary>120: a wrapped data key, as stored in a row.</summary>
    public const int WrappedKeySizeInBytes =
        SealedValueHeader.SizeInBytes + Cobblestone256.HeaderSizeInBytes + Cobblestone256.KeySizeInBytes + Cobblestone256.TagSizeInBytes;

    private readonly SecretBytes _key;

    internal TenantKey(KeyId id, Guid tenantId, long generation, SecretBytes key)
    {
        Generation = generation;
        Id = id;
        TenantId = tenantId;
        _key = key;
    }

    /// <summary>The name of this version of the key.</summary>
    public KeyId Id { get; }

    /// <summary>The organisation whose key it is.</summary>
    public Guid TenantId { get; }

    /// <summary>Which of the organisation's tenant keys it is: 1 for the first, one more for each that replaced another.</summary>
    public long Generation { get; }

    internal SecretBytes Secret => _key;

    /// <summary>Makes a new key from the system's random source.</summary>
    /// <param name="tenantId">The organisation; not empty.</param>
    /// <exception cref="ArgumentException">The id is empty.</exception>
    /// <exception cref="SodiumUnavailableException">libsodium is absent or unsound.</exception>
    public static TenantKey Generate(Guid tenantId)
    {
        RecordAddress.RequireId(tenantId, nameof(tenantId));
        return Generate(tenantId, generation: 1);
    }

    /// <summary>Encrypts a data key, bound to the unit that it belongs to.</summary>
    /// <param name="dataKey">The key to wrap.</param>
    /// <param name="unit">What it seals: a record (<see cref="RecordAddress.Unit"/>), or all of one person; of this key's tenant.</param>
    /// <returns>120 bytes for the unit's row in the key store.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The unit belongs to another tenant.</exception>
    /// <exception cref="ObjectDisposedException">A key was disposed.</exception>
    public byte[] Wrap(DataKey dataKey, ErasureUnit unit)
    {
        ArgumentNullException.ThrowIfNull(dataKey);
        RequireOwnTenant(unit);
        using var dataSecret = dataKey.Secret.Use();
        return Wrap(dataSecret.Bytes, dataKey.Id, unit);
    }

    /// <summary>Decrypts a data key.</summary>
    /// <param name="wrapped">What <see cref="Wrap(DataKey, ErasureUnit)"/> gave.</param>
    /// <param name="dataKeyId">The key's name, from the caller's own row.</param>
    /// <param name="unit">What it seals, from the caller's own row; of this key's tenant.</param>
    /// <param name="dataKey">The key, or null.</param>
    /// <returns>False when the wrap is for another key, unit or tenant key, or was changed, without telling which.</returns>
    /// <exception cref="ArgumentNullException">The unit is null.</exception>
    /// <exception cref="ArgumentException">The unit belongs to another tenant.</exception>
    /// <exception cref="ObjectDisposedException">This key was disposed.</exception>
    public bool TryUnwrap(ReadOnlySpan<byte> wrapped, KeyId dataKeyId, ErasureUnit unit, [NotNullWhen(true)] out DataKey? dataKey)
    {
        RequireOwnTenant(unit);
        dataKey = null;
        Span<byte> key = stackalloc byte[Cobblestone256.KeySizeInBytes];
        try
        {
            if (TryUnwrap(wrapped, dataKeyId, unit, key))
            {
                dataKey = new DataKey(dataKeyId, SecretBytes.CopyOf(key));
            }

            return dataKey is not null;
        }
        finally
        {
            CryptographicOperations.ZeroMemory(key);
        }
    }

    /// <summary>Zeroes the key.</summary>
    public void Dispose() => _key.Dispose();

    /// <summary>Always <c>[TenantKey]</c>.</summary>
    public override string ToString() => "[TenantKey]";

    internal static TenantKey Generate(Guid tenantId, long generation) =>
        new(KeyId.Generate(), tenantId, generation, SecretBytes.Random(Cobblestone256.KeySizeInBytes));

    internal byte[] Wrap(ReadOnlySpan<byte> key, KeyId dataKeyId, ErasureUnit unit)
    {
        var wrapped = new byte[WrappedKeySizeInBytes];
        SealedValueHeader.Write(SealedKind.WrappedKey, Id, wrapped);
        Span<byte> buffer = stackalloc byte[SealContext.MaxSizeInBytes];
        var context = SealContext.ForWrappedKey(buffer, wrapped.AsSpan(0, SealedValueHeader.SizeInBytes), unit, dataKeyId);
        using var tenantSecret = _key.Use();
        Cobblestone256.Seal(tenantSecret.Bytes, context, key, wrapped.AsSpan(SealedValueHeader.SizeInBytes));
        return wrapped;
    }

    /// <summary>Opens a wrap into 32 bytes that the caller zeroes.</summary>
    internal bool TryUnwrap(ReadOnlySpan<byte> wrapped, KeyId dataKeyId, ErasureUnit unit, Span<byte> key)
    {
        if (wrapped.Length != WrappedKeySizeInBytes || !SealedValueHeader.Is(SealedKind.WrappedKey, Id, wrapped))
        {
            return false;
        }

        Span<byte> buffer = stackalloc byte[SealContext.MaxSizeInBytes];
        var context = SealContext.ForWrappedKey(buffer, wrapped[..SealedValueHeader.SizeInBytes], unit, dataKeyId);
        using var tenantSecret = _key.Use();
        return Cobblestone256.TryOpen(tenantSecret.Bytes, context, wrapped[SealedValueHeader.SizeInBytes..], key, out _);
    }

    private void RequireOwnTenant(ErasureUnit unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        if (unit.TenantId != TenantId)
        {
            throw new ArgumentException("The unit belongs to another tenant than the key.", nameof(unit));
        }
    }
}
