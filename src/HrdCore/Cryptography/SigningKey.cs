using System.Security.Cryptography;
using HrdCore.Cryptography.Sodium;

namespace HrdCore.Cryptography;

/// <summary>An Ed25519 key pair (RFC 8032). Prints as <c>[SigningKey]</c>; zeroed on disposal.</summary>
/// <remarks>Threads: safe; a call that has begun ends with the key as it was.</remarks>
public sealed class SigningKey : IDisposable
{
    /// <summary>32: the size of the seed from which the pair is derived.</summary>
    public const int SeedSizeInBytes = SodiumEd25519.SeedSizeInBytes;

    /// <summary>64.</summary>
    public const int SignatureSizeInBytes = SodiumEd25519.SignatureSizeInBytes;

    private readonly SecretBytes _secretKey;

    private SigningKey(ReadOnlySpan<byte> seed)
    {
        SodiumLibrary.Require();
        Span<byte> publicKey = stackalloc byte[SodiumEd25519.PublicKeySizeInBytes];
        Span<byte> secretKey = stackalloc byte[SodiumEd25519.SecretKeySizeInBytes];
        try
        {
            SodiumEd25519.DeriveKeyPair(seed, publicKey, secretKey);
            _secretKey = SecretBytes.CopyOf(secretKey);
        }
        finally
        {
            CryptographicOperations.ZeroMemory(secretKey);
        }

        VerifyingKey = VerifyingKey.FromBytes(publicKey);
    }

    /// <summary>The public half.</summary>
    public VerifyingKey VerifyingKey { get; }

    /// <summary>Makes a new pair from the system's random source.</summary>
    /// <exception cref="SodiumUnavailableException">libsodium is absent or unsound.</exception>
    public static SigningKey Generate()
    {
        Span<byte> seed = stackalloc byte[SeedSizeInBytes];
        try
        {
            RandomSource.System.Fill(seed);
            return new SigningKey(seed);
        }
        finally
        {
            CryptographicOperations.ZeroMemory(seed);
        }
    }

    /// <summary>Derives the pair from a stored seed.</summary>
    /// <param name="seed">32 random bytes; not kept.</param>
    /// <exception cref="ArgumentException">There are not 32 bytes.</exception>
    /// <exception cref="SodiumUnavailableException">libsodium is absent or unsound.</exception>
    public static SigningKey FromSeed(ReadOnlySpan<byte> seed)
    {
        if (seed.Length != SeedSizeInBytes)
        {
            throw new ArgumentException($"A signing key's seed has {SeedSizeInBytes} bytes; {seed.Length} were given.", nameof(seed));
        }

        return new SigningKey(seed);
    }

    /// <summary>Copies the seed out, to be sealed and stored. The caller zeroes it.</summary>
    /// <param name="destination">32 bytes.</param>
    /// <exception cref="ArgumentException">The destination has another length.</exception>
    /// <exception cref="ObjectDisposedException">The key was disposed.</exception>
    public void RevealSeed(Span<byte> destination)
    {
        if (destination.Length != SeedSizeInBytes)
        {
            throw new ArgumentException($"The destination needs {SeedSizeInBytes} bytes; it has {destination.Length}.", nameof(destination));
        }

        using var secretKey = _secretKey.Use();
        secretKey.Bytes[..SeedSizeInBytes].CopyTo(destination);
    }

    /// <summary>Signs a message.</summary>
    /// <param name="message">Any length.</param>
    /// <param name="signature">Receives 64 bytes.</param>
    /// <exception cref="ArgumentException">The destination has another length.</exception>
    /// <exception cref="ObjectDisposedException">The key was disposed.</exception>
    public void Sign(ReadOnlySpan<byte> message, Span<byte> signature)
    {
        if (signature.Length != SignatureSizeInBytes)
        {
            throw new ArgumentException($"The signature needs {SignatureSizeInBytes} bytes; the destination has {signature.Length}.", nameof(signature));
        }

        using var secretKey = _secretKey.Use();
        SodiumEd25519.Sign(secretKey.Bytes, message, signature);
    }

    /// <summary>Zeroes the secret half.</summary>
    public void Dispose() => _secretKey.Dispose();

    /// <summary>Always <c>[SigningKey]</c>.</summary>
    public override string ToString() => "[SigningKey]";
}
