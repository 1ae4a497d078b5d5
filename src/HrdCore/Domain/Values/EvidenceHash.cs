// The hash of a piece of evidence, with its algorithm.
// Shape:   sha256:, sha512: or sha3-256:, then the bytes in hexadecimal, written in lower case and read in either.
// Sizes:   32, 64 and 32 bytes.
// Source:  FIPS 180-4, FIPS 202. MD5 and SHA-1 are refused: since 2004 and 2017 two different files with the same hash have been made, so that neither shows that a file
//          is the one that was acquired.
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text.Json.Serialization;
using HrdCore.Domain.Json;

namespace HrdCore.Domain.Values;

/// <summary>What shows that a file is still the one that was acquired: its hash and how that was made, e.g. <c>sha256:9f86d0...</c>.</summary>
/// <remarks>Equality: by algorithm and bytes, in a time that does not depend on where they differ. Ordering: none. It prints in full: it says nothing about the content, but shows to
/// whoever has the same file that it is the same.</remarks>
[JsonConverter(typeof(TextJsonConverter<EvidenceHash>))]
public sealed partial class EvidenceHash : IEquatable<EvidenceHash>
{
    /// <summary>Most characters of the text.</summary>
    public const int MaxLength = 9 + (2 * SHA512.HashSizeInBytes);

    private const string NotRead =
        "A hash is sha256:, sha512: or sha3-256: and all of its bytes in hexadecimal. MD5 and SHA-1 are not accepted, because two different files can be made to share one: hash the file again.";

    private static readonly ImmutableArray<(string Name, int Size)> Algorithms =
        [("sha256:", SHA256.HashSizeInBytes), ("sha512:", SHA512.HashSizeInBytes), ("sha3-256:", SHA3_256.HashSizeInBytes)];

    private readonly byte[] _bytes;

    /// <summary>Takes a hash that was made elsewhere.</summary>
    /// <param name="algorithm">How it was made.</param>
    /// <param name="bytes">As many as the algorithm gives: 32, 64 or 32.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such algorithm.</exception>
    /// <exception cref="ArgumentException">There are more or fewer bytes.</exception>
    public EvidenceHash(EvidenceHashAlgorithm algorithm, ReadOnlySpan<byte> bytes)
    {
        if (algorithm is < EvidenceHashAlgorithm.Sha256 or > EvidenceHashAlgorithm.Sha3)
        {
            throw new ArgumentOutOfRangeException(nameof(algorithm), "Give an algorithm that exists here; MD5 and SHA-1 do not.");
        }

        if (bytes.Length != Algorithms[(int)algorithm].Size)
        {
            throw new ArgumentException($"There are {bytes.Length} bytes; this algorithm gives {Algorithms[(int)algorithm].Size}.", nameof(bytes));
        }

        Algorithm = algorithm;
        _bytes = bytes.ToArray();
    }

    /// <summary>How the hash was made.</summary>
    public EvidenceHashAlgorithm Algorithm { get; }

    /// <summary>The SHA-256 hash of a content.</summary>
    /// <param name="content">All bytes of it.</param>
    public static EvidenceHash Sha256Of(ReadOnlySpan<byte> content) => new(EvidenceHashAlgorithm.Sha256, SHA256.HashData(content));

    /// <summary>The SHA-512 hash of a content.</summary>
    /// <param name="content">All bytes of it.</param>
    public static EvidenceHash Sha512Of(ReadOnlySpan<byte> content) => new(EvidenceHashAlgorithm.Sha512, SHA512.HashData(content));

    /// <summary>A copy of the bytes.</summary>
    public byte[] ToArray() => [.. _bytes];

    /// <inheritdoc/>
    public bool Equals([NotNullWhen(true)] EvidenceHash? other) =>
        other is not null && Algorithm == other.Algorithm && CryptographicOperations.FixedTimeEquals(_bytes, other._bytes);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as EvidenceHash);

    /// <summary>Whether algorithm and bytes are the same.</summary>
    /// <param name="left">A hash, or null.</param>
    /// <param name="right">Another, or null.</param>
    public static bool operator ==(EvidenceHash? left, EvidenceHash? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether algorithm or bytes differ.</summary>
    /// <param name="left">A hash, or null.</param>
    /// <param name="right">Another, or null.</param>
    public static bool operator !=(EvidenceHash? left, EvidenceHash? right) => !(left == right);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        hash.Add(Algorithm);
        hash.AddBytes(_bytes);
        return hash.ToHashCode();
    }

    /// <summary>Reads a hash, if the text is one.</summary>
    /// <param name="s">The algorithm, a colon, and hexadecimal digits.</param>
    /// <param name="result">The hash, or null.</param>
    public static bool TryParse(ReadOnlySpan<char> s, [NotNullWhen(true)] out EvidenceHash? result)
    {
        result = null;
        Span<byte> bytes = stackalloc byte[SHA512.HashSizeInBytes];
        for (var i = 0; i < Algorithms.Length; i++)
        {
            var (name, size) = Algorithms[i];
            if (s.StartsWith(name, StringComparison.Ordinal) && s.Length == name.Length + (2 * size)
                && Convert.FromHexString(s[name.Length..], bytes, out _, out _) == System.Buffers.OperationStatus.Done)
            {
                result = new EvidenceHash((EvidenceHashAlgorithm)i, bytes[..size]);
                return true;
            }
        }

        return false;
    }

    private int Write(Span<char> destination)
    {
        var name = Algorithms[(int)Algorithm].Name;
        name.CopyTo(destination);
        Convert.TryToHexStringLower(_bytes, destination[name.Length..], out var digits);
        return name.Length + digits;
    }
}
