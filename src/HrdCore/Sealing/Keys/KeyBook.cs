// The key book (docs/formats/key-store.md section 1): which keys an organisation has and from which slots they open, signed by Ed25519.
//   "HRDB" | u8 version = 1 | tenant (16) | u32 edition | u32 minimum generation | u16 n | n keys | signature (64)
//   key: u8 kind | u8 state | u32 generation | key id (12) | u16 m | m slots     slot: u8 flags | u8 length, name | u32 length, envelope
using System.Diagnostics.CodeAnalysis;
using HrdCore.Cryptography;

namespace HrdCore.Sealing.Keys;

/// <summary>Which keys an organisation has, and from which slots each can be opened; signed. It holds no key that can be read.</summary>
/// <remarks>An instance exists only after its maker signed it or <see cref="TryRead"/> verified it. Threads: immutable. Prints as <c>[KeyBook]</c>.</remarks>
public sealed class KeyBook
{
    /// <summary>64: most keys of a book.</summary>
    public const int MaxKeys = 64;

    /// <summary>32: most slots of a key.</summary>
    public const int MaxSlots = 32;

    /// <summary>1,048,576: the longest book.</summary>
    public const int MaxSizeInBytes = 1024 * 1024;

    private readonly byte[] _bytes;

    private KeyBook(Guid tenantId, long edition, long minimumGeneration, IReadOnlyList<KeyBookEntry> keys, byte[] bytes)
    {
        TenantId = tenantId;
        Edition = edition;
        MinimumGeneration = minimumGeneration;
        Keys = keys;
        _bytes = bytes;
    }

    /// <summary>The organisation.</summary>
    public Guid TenantId { get; }

    /// <summary>How often the book was written: 1 for the first. Remember the highest one seen, away from the store.</summary>
    public long Edition { get; }

    /// <summary>The lowest generation of a tenant key that may still be used.</summary>
    public long MinimumGeneration { get; }

    /// <summary>The keys, in the order of their making.</summary>
    public IReadOnlyList<KeyBookEntry> Keys { get; }

    /// <summary>Reads a book and verifies its signature.</summary>
    /// <param name="bytes">The book as it is stored.</param>
    /// <param name="tenantId">The organisation whose book it has to be.</param>
    /// <param name="trusted">The key that has to have signed it, known from elsewhere.</param>
    /// <param name="book">The book, or null.</param>
    /// <returns>False when it is malformed, of another organisation, or not signed by this key.</returns>
    /// <exception cref="ArgumentNullException">The key is null.</exception>
    /// <exception cref="SodiumUnavailableException">libsodium is absent or unsound.</exception>
    public static bool TryRead(ReadOnlySpan<byte> bytes, Guid tenantId, VerifyingKey trusted, [NotNullWhen(true)] out KeyBook? book)
    {
        ArgumentNullException.ThrowIfNull(trusted);
        book = null;
        if (bytes.Length is < SigningKey.SignatureSizeInBytes or > MaxSizeInBytes)
        {
            return false;
        }

        // Nothing of it is looked at before it is known who wrote it.
        var content = bytes[..^SigningKey.SignatureSizeInBytes];
        if (!trusted.Verify(KeyBookCodec.Signed(content), bytes[content.Length..])
            || !KeyBookCodec.TryRead(content, out var tenant, out var edition, out var minimum, out var keys)
            || tenant != tenantId
            || FaultOf(edition, minimum, keys) is not null)
        {
            return false;
        }

        book = new KeyBook(tenantId, edition, minimum, keys, bytes.ToArray());
        return true;
    }

    /// <summary>A copy of the book's bytes: what <see cref="TryRead"/> reads.</summary>
    public byte[] ToBytes() => [.. _bytes];

    /// <summary>Always <c>[KeyBook]</c>.</summary>
    public override string ToString() => "[KeyBook]";

    internal static KeyBook Sign(SigningKey signer, Guid tenantId, long edition, long minimumGeneration, IReadOnlyList<KeyBookEntry> keys)
    {
        if (FaultOf(edition, minimumGeneration, keys) is { } fault)
        {
            throw new InvalidOperationException(fault);
        }

        var content = KeyBookCodec.Write(tenantId, edition, minimumGeneration, keys);
        var bytes = new byte[content.Length + SigningKey.SignatureSizeInBytes];
        content.CopyTo(bytes, 0);
        signer.Sign(KeyBookCodec.Signed(content), bytes.AsSpan(content.Length));
        return bytes.Length <= MaxSizeInBytes
            ? new KeyBook(tenantId, edition, minimumGeneration, keys, bytes)
            : throw new InvalidOperationException($"The key book would be longer than {MaxSizeInBytes} bytes. Destroy former keys, or use fewer slots or custodians.");
    }

    internal KeyBook Next(SigningKey signer, IReadOnlyList<KeyBookEntry> keys, long? minimumGeneration = null) =>
        Sign(signer, TenantId, Edition + 1, minimumGeneration ?? MinimumGeneration, keys);

    internal KeyBookEntry? Current(KeyKind kind) => Keys.FirstOrDefault(key => key.Kind == kind && key.IsCurrent);

    internal KeyBookEntry? Find(KeyId keyId) => Keys.FirstOrDefault(key => key.KeyId == keyId);

    private static string? FaultOf(long edition, long minimumGeneration, IReadOnlyList<KeyBookEntry> keys)
    {
        if (edition is < 1 or > uint.MaxValue || minimumGeneration is < 1 or > uint.MaxValue || keys.Count is 0 or > MaxKeys)
        {
            return $"A key book has an edition and a minimum generation from 1, and 1 to {MaxKeys} keys. Destroy former keys where there are more.";
        }

        if (keys.DistinctBy(key => key.KeyId).Count() < keys.Count || keys.Any(key => key.Generation is < 1 or > uint.MaxValue))
        {
            return "Each key of a key book has an id of its own and a generation from 1.";
        }

        foreach (var kind in keys.GroupBy(key => key.Kind))
        {
            if (kind.Count(key => key.IsCurrent) != 1 || !kind.Last().IsCurrent || kind.Zip(kind.Skip(1)).Any(pair => pair.First.Generation >= pair.Second.Generation))
            {
                return "Of each kind of key the last one is current, and generations ascend.";
            }
        }

        foreach (var key in keys)
        {
            if (key.Slots.Count is 0 or > MaxSlots || key.Slots.DistinctBy(slot => slot.Name, StringComparer.Ordinal).Count() < key.Slots.Count)
            {
                return $"A key has 1 to {MaxSlots} slots, each with a name of its own.";
            }

            if (!key.Slots.All(slot => KeyBookCodec.IsName(slot.Name) && slot.Envelope.Length is >= 1 and <= KeyBookCodec.MaxEnvelopeSizeInBytes))
            {
                return $"A slot has a name of 1 to {KeyBookCodec.MaxNameLength} printable ASCII characters and an envelope of 1 to {KeyBookCodec.MaxEnvelopeSizeInBytes} bytes.";
            }

            if (key.IsCurrent && !key.Slots.Any(slot => slot.IsOffline))
            {
                return "A current key needs at least one offline slot: when every machine is seized, somebody must still hold what opens it.";
            }
        }

        return null;
    }
}
