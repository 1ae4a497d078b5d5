// Hashes of the audit tree: RFC 6962 section 2.1 with SHA-256.
//   leaf  = SHA-256(0x00 || leaf bytes)        node = SHA-256(0x01 || left || right)        empty tree = SHA-256("")
// The first byte keeps a node from being passed off as a leaf, and the reverse (second preimage).
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;

namespace HrdCore.Auditing;

/// <summary>A SHA-256 hash in the audit tree: of a leaf, of a node, or of a whole tree (its root). Public; it tells nothing about what was hashed.</summary>
/// <remarks>Equality: by bytes. Ordering: none. Default value: 32 zero bytes, which are the hash of nothing known, so they match nothing.</remarks>
public readonly struct MerkleHash : IEquatable<MerkleHash>
{
    /// <summary>32: SHA-256.</summary>
    public const int SizeInBytes = SHA256.HashSizeInBytes;

    private const byte LeafPrefix = 0x00; // RFC 6962 2.1
    private const byte NodePrefix = 0x01; // RFC 6962 2.1
    private const int TextLength = (SizeInBytes + 2) / 3 * 4;
    private const int OnStack = 512;

    private readonly Hash _hash;

    private MerkleHash(Hash hash) => _hash = hash;

    /// <summary>The root of a tree without leaves.</summary>
    public static MerkleHash OfEmptyTree => OfBytes([]);

    [UnscopedRef]
    internal ReadOnlySpan<byte> Bytes => _hash;

    /// <summary>Takes a hash as it travels.</summary>
    /// <param name="bytes">32 bytes.</param>
    /// <exception cref="ArgumentException">There are not 32 bytes.</exception>
    public static MerkleHash FromBytes(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length != SizeInBytes)
        {
            throw new ArgumentException($"A tree hash has {SizeInBytes} bytes; {bytes.Length} were given.", nameof(bytes));
        }

        var hash = default(Hash);
        bytes.CopyTo(hash);
        return new MerkleHash(hash);
    }

    /// <summary>Reads a hash from padded standard base64 (RFC 4648 section 4) in its one canonical spelling.</summary>
    /// <param name="text">44 characters.</param>
    /// <param name="hash">The hash, or the default value.</param>
    /// <returns>Whether the text was one.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out MerkleHash hash)
    {
        hash = default;
        if (text.Length != TextLength || !StrictBase64.TryDecode(text, out var bytes) || bytes.Length != SizeInBytes)
        {
            return false;
        }

        hash = FromBytes(bytes);
        return true;
    }

    /// <summary>Hashes a leaf.</summary>
    /// <param name="leaf">The leaf's bytes, any length.</param>
    public static MerkleHash OfLeaf(ReadOnlySpan<byte> leaf)
    {
        var length = leaf.Length + 1;
        Span<byte> input = length <= OnStack ? stackalloc byte[OnStack] : new byte[length];
        input[0] = LeafPrefix;
        leaf.CopyTo(input[1..]);
        return OfBytes(input[..length]);
    }

    /// <summary>Hashes a node from its two children.</summary>
    /// <param name="left">The subtree with the lower indexes.</param>
    /// <param name="right">The subtree with the higher indexes.</param>
    public static MerkleHash OfNode(MerkleHash left, MerkleHash right)
    {
        Span<byte> input = stackalloc byte[1 + (2 * SizeInBytes)];
        input[0] = NodePrefix;
        left.Bytes.CopyTo(input[1..]);
        right.Bytes.CopyTo(input[(1 + SizeInBytes)..]);
        return OfBytes(input);
    }

    /// <summary>Copies the 32 bytes out.</summary>
    /// <param name="destination">At least 32 bytes.</param>
    /// <exception cref="ArgumentException">The destination is shorter.</exception>
    public void CopyTo(Span<byte> destination)
    {
        if (destination.Length < SizeInBytes)
        {
            throw new ArgumentException($"A tree hash needs {SizeInBytes} bytes; the destination has {destination.Length}.", nameof(destination));
        }

        Bytes.CopyTo(destination);
    }

    /// <summary>A copy of the 32 bytes.</summary>
    public byte[] ToBytes() => Bytes.ToArray();

    /// <inheritdoc/>
    public bool Equals(MerkleHash other) => Bytes.SequenceEqual(other.Bytes);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is MerkleHash other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        hash.AddBytes(Bytes);
        return hash.ToHashCode();
    }

    /// <summary>The hash in base64, as checkpoints write it.</summary>
    public override string ToString() => Convert.ToBase64String(Bytes);

    /// <summary>Whether two hashes have the same bytes.</summary>
    public static bool operator ==(MerkleHash left, MerkleHash right) => left.Equals(right);

    /// <summary>Whether two hashes differ.</summary>
    public static bool operator !=(MerkleHash left, MerkleHash right) => !left.Equals(right);

    private static MerkleHash OfBytes(ReadOnlySpan<byte> input)
    {
        var hash = default(Hash);
        SHA256.HashData(input, hash);
        return new MerkleHash(hash);
    }

    [InlineArray(SizeInBytes)]
    private struct Hash
    {
        private byte _first;
    }
}
