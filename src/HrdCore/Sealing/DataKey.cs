using HrdCore.Cryptography;

namespace HrdCore.Sealing;

/// <summary>The key of one erasure unit, such as one case: destroy every wrap of it and what it sealed is gone. Prints as <c>[DataKey]</c>; zeroed on disposal.</summary>
/// <remarks>Limits: at most 2^32 values and one year of use for one key. A process holds at most 16,384 keys of all kinds at once; one more is refused with an <see cref="InsufficientMemoryException"/>. Threads: safe; a call that has begun ends with the key as it was.</remarks>
public sealed class DataKey : IDisposable
{
    private readonly SecretBytes _key;

    internal DataKey(KeyId id, SecretBytes key)
    {
        Id = id;
        _key = key;
    }

    /// <summary>The key's name, stored beside its wrap.</summary>
    public KeyId Id { get; }

    internal SecretBytes Secret => _key;

    /// <summary>Makes a new key from the system's random source.</summary>
    /// <exception cref="SodiumUnavailableException">libsodium is absent or unsound.</exception>
    public static DataKey Generate() => new(KeyId.Generate(), SecretBytes.Random(Cobblestone256.KeySizeInBytes));

    /// <summary>Zeroes the key.</summary>
    public void Dispose() => _key.Dispose();

    /// <summary>Always <c>[DataKey]</c>.</summary>
    public override string ToString() => "[DataKey]";
}
