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

    internal TenantKey(KeyId id, Guid tenantId, SecretBytes key)
    {
        Id = id;
        TenantId = tenantId;
        _key = key;
    }

    /// <summary>The name of this version of the key.</summary>
    public KeyId Id { get; }

    /// <summary>The organisation whose key it is.</summary>
    public Guid TenantId { get; }

    internal SecretBytes Secret => _key;

    /// <summary>Makes a new key from the system's random source.</summary>
    /// <param name="tenantId">The organisation; not empty.</param>
    /// <exception cref="ArgumentException">The id is empty.</exception>
    public static TenantKey Generate(Guid tenantId)
    {
        RecordAddress.RequireId(tenantId, nameof(tenantId));
        return new TenantKey(KeyId.Generate(), tenantId, SecretBytes.Random(Cobblestone256.KeySizeInBytes));
    }

    /// <summary>Encrypts a data key, bound to the record that it belongs to.</summary>
    /// <param name="dataKey">The key to wrap.</param>
    /// <param name="address">The record; of this key's tenant.</param>
    /// <returns>120 bytes for the record's row in the key store.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The record belongs to another tenant.</exception>
    /// <exception cref="ObjectDisposedException">A key was disposed.</exception>
    public byte[] Wrap(DataKey dataKey, RecordAddress address)
    {
        ArgumentNullException.ThrowIfNull(dataKey);
        RequireOwnTenant(address);
        var wrapped = new byte[WrappedKeySizeInBytes];
        SealedValueHeader.Write(SealedKind.WrappedKey, Id, wrapped);
        Span<byte> buffer = stackalloc byte[SealContext.MaxSizeInBytes];
        var context = SealContext.ForWrappedKey(buffer, wrapped.AsSpan(0, SealedValueHeader.SizeInBytes), address, dataKey.Id);
        using var tenantSecret = _key.Use();
        using var dataSecret = dataKey.Secret.Use();
        Cobblestone256.Seal(tenantSecret.Bytes, context, dataSecret.Bytes, wrapped.AsSpan(SealedValueHeader.SizeInBytes));
        return wrapped;
    }

    /// <summary>Decrypts a data key.</summary>
    /// <param name="wrapped">What <see cref="Wrap"/> gave.</param>
    /// <param name="dataKeyId">The key's name, from the caller's own row.</param>
    /// <param name="address">The record, from the caller's own row; of this key's tenant.</param>
    /// <param name="dataKey">The key, or null.</param>
    /// <returns>False when the wrap is for another key, record or tenant key, or was changed, without telling which.</returns>
    /// <exception cref="ArgumentNullException">The address is null.</exception>
    /// <exception cref="ArgumentException">The record belongs to another tenant.</exception>
    /// <exception cref="ObjectDisposedException">This key was disposed.</exception>
    public bool TryUnwrap(ReadOnlySpan<byte> wrapped, KeyId dataKeyId, RecordAddress address, [NotNullWhen(true)] out DataKey? dataKey)
    {
        RequireOwnTenant(address);
        dataKey = null;
        if (wrapped.Length != WrappedKeySizeInBytes || !SealedValueHeader.Is(SealedKind.WrappedKey, Id, wrapped))
        {
            return false;
        }

        Span<byte> buffer = stackalloc byte[SealContext.MaxSizeInBytes];
        Span<byte> key = stackalloc byte[Cobblestone256.KeySizeInBytes];
        try
        {
            var context = SealContext.ForWrappedKey(buffer, wrapped[..SealedValueHeader.SizeInBytes], address, dataKeyId);
            using var tenantSecret = _key.Use();
            if (!Cobblestone256.TryOpen(tenantSecret.Bytes, context, wrapped[SealedValueHeader.SizeInBytes..], key, out _))
            {
                return false;
            }

            dataKey = new DataKey(dataKeyId, SecretBytes.CopyOf(key));
            return true;
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

    private void RequireOwnTenant(RecordAddress address)
    {
        ArgumentNullException.ThrowIfNull(address);
        if (address.TenantId != TenantId)
        {
            throw new ArgumentException("The record belongs to another tenant than the key.", nameof(address));
        }
    }
}
