using System.Buffers;
using HrdCore.Cryptography.Sodium;

namespace HrdCore.Cryptography;

/// <summary>The public half of an Ed25519 key pair (RFC 8032).</summary>
/// <remarks>Equality: by bytes. Threads: immutable.</remarks>
public sealed class VerifyingKey : IEquatable<VerifyingKey>
{
    /// <summary>32.</summary>
    public const int SizeInBytes = SodiumEd25519.PublicKeySizeInBytes;

    private readonly byte[] _bytes;

    private VerifyingKey(byte[] bytes) => _bytes = bytes;

    /// <summary>Takes a public key as it travels.</summary>
    /// <param name="bytes">32 bytes.</param>
    /// <exception cref="ArgumentException">There are not 32 bytes.</exception>
    public static VerifyingKey FromBytes(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length != SizeInBytes)
        {
            throw new ArgumentException($"A verifying key has {SizeInBytes} bytes; {bytes.Length} were given.", nameof(bytes));
        }

        return new VerifyingKey(bytes.ToArray());
    }

    /// <summary>Reads a public key as <see cref="ToString"/> writes it, such as from an app's configuration.</summary>
    /// <param name="text">64 characters of hex, in either case.</param>
    /// <exception cref="FormatException">It is not 64 characters of hex.</exception>
    public static VerifyingKey Parse(ReadOnlySpan<char> text)
    {
        Span<byte> bytes = stackalloc byte[SizeInBytes];
        return text.Length == 2 * SizeInBytes && Convert.FromHexString(text, bytes, out _, out _) == OperationStatus.Done
            ? FromBytes(bytes)
            : throw new FormatException($"A verifying key is written as {2 * SizeInBytes} characters of hex. Copy it whole, without spaces.");
    }

    /// <summary>Whether a signature over a message was made by this key.</summary>
    /// <param name="message">Any length.</param>
    /// <param name="signature">64 bytes; any other length is simply not a signature.</param>
    /// <returns>False for every kind of failure: no caller needs to tell one from another.</returns>
    /// <exception cref="SodiumUnavailableException">libsodium is absent or unsound.</exception>
    public bool Verify(ReadOnlySpan<byte> message, ReadOnlySpan<byte> signature)
    {
        SodiumLibrary.Require();
        return SodiumEd25519.Verify(signature, message, _bytes);
    }

    /// <summary>A copy of the 32 bytes.</summary>
    public byte[] ToBytes() => [.. _bytes];

    /// <summary>Whether both are equal, as <see cref="Equals(VerifyingKey?)"/> tells.</summary>
    /// <param name="left">One, or null.</param>
    /// <param name="right">Another, or null.</param>
    public static bool operator ==(VerifyingKey? left, VerifyingKey? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether they differ.</summary>
    /// <param name="left">One, or null.</param>
    /// <param name="right">Another, or null.</param>
    public static bool operator !=(VerifyingKey? left, VerifyingKey? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(VerifyingKey? other) => other is not null && _bytes.AsSpan().SequenceEqual(other._bytes);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as VerifyingKey);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        hash.AddBytes(_bytes);
        return hash.ToHashCode();
    }

    /// <summary>The key in lower-case hex, which <see cref="Parse"/> reads; it is public.</summary>
    public override string ToString() => Convert.ToHexStringLower(_bytes);
}
