using HrdCore.Cryptography;

namespace HrdCore.Sealing;

/// <summary>One version of an organisation's index key, from which the keys of its blind indexes are derived. Prints as <c>[BlindIndexKey]</c>; zeroed on disposal.</summary>
/// <remarks>It is apart from the <see cref="TenantKey"/>: whoever opens rows cannot search them by this key, and whoever has only this key opens nothing. With it and a copy of
/// the rows, values can be guessed and tried, so it is kept as carefully. Threads: safe; a call that has begun ends with the key as it was.</remarks>
public sealed class BlindIndexKey : IDisposable
{
    internal const int KeySizeInBytes = 32;

    internal BlindIndexKey(KeyId id, Guid tenantId, SecretBytes key)
    {
        Id = id;
        TenantId = tenantId;
        Secret = key;
    }

    /// <summary>The name of this version of the key.</summary>
    public KeyId Id { get; }

    /// <summary>The organisation whose key it is.</summary>
    public Guid TenantId { get; }

    internal SecretBytes Secret { get; }

    /// <summary>Makes a new key from the system's random source.</summary>
    /// <param name="tenantId">The organisation; not empty.</param>
    /// <exception cref="ArgumentException">The id is empty.</exception>
    public static BlindIndexKey Generate(Guid tenantId)
    {
        RecordAddress.RequireId(tenantId, nameof(tenantId));
        return new BlindIndexKey(KeyId.Generate(), tenantId, SecretBytes.Random(KeySizeInBytes));
    }

    /// <summary>Zeroes the key.</summary>
    public void Dispose() => Secret.Dispose();

    /// <summary>Always <c>[BlindIndexKey]</c>.</summary>
    public override string ToString() => "[BlindIndexKey]";
}
