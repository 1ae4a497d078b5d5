using System.Security.Cryptography;
using HrdCore.Cryptography.Sodium;

namespace HrdCore.Cryptography.Age;

/// <summary>The secret that opens age files: an X25519 key, written <c>AGE-SECRET-KEY-1...</c> (C2SP age v1). Prints as <c>[AgeIdentity]</c>; zeroed on disposal.</summary>
/// <remarks>Threads: safe; a call that has begun ends with the key as it was.</remarks>
public sealed class AgeIdentity : IDisposable
{
    /// <summary>74: the characters of an identity's written form.</summary>
    public const int SecretKeyLength = 74;

    internal const string WrittenPrefix = "AGE-SECRET-KEY-";

    private const string Prefix = "age-secret-key-";
    private const string HybridPrefix = "age-secret-key-pq-1";
    private readonly SecretBytes _secret;

    private AgeIdentity(SecretBytes secret)
    {
        SodiumLibrary.Require();
        _secret = secret;
        Span<byte> publicKey = stackalloc byte[SodiumX25519.KeySizeInBytes];
        using var lease = secret.Use();
        SodiumX25519.MultiplyBase(lease.Bytes, publicKey);
        Recipient = new AgeRecipient(publicKey);
    }

    /// <summary>Whom to encrypt to, so that this identity can open it.</summary>
    public AgeRecipient Recipient { get; }

    internal SecretBytes Secret => _secret;

    /// <summary>Makes a new identity from the system's random source.</summary>
    /// <exception cref="SodiumUnavailableException">libsodium is absent or unsound.</exception>
    public static AgeIdentity Generate() => new(SecretBytes.Random(SodiumX25519.KeySizeInBytes));

    /// <summary>Reads an identity; comments and blank lines of a key file are the caller's to skip.</summary>
    /// <param name="text">74 characters that start with <c>AGE-SECRET-KEY-1</c>. The caller clears them.</param>
    /// <exception cref="FormatException">It is not an X25519 identity. Post-quantum identities (<c>AGE-SECRET-KEY-PQ-1...</c>) are not read yet.</exception>
    /// <exception cref="SodiumUnavailableException">libsodium is absent or unsound.</exception>
    public static AgeIdentity Parse(ReadOnlySpan<char> text)
    {
        Span<byte> secret = stackalloc byte[SodiumX25519.KeySizeInBytes];
        try
        {
            if (Bech32.TryDecode(text, Prefix, secret))
            {
                return new AgeIdentity(SecretBytes.CopyOf(secret));
            }
        }
        finally
        {
            CryptographicOperations.ZeroMemory(secret);
        }

        throw new FormatException(text.StartsWith(HybridPrefix, StringComparison.OrdinalIgnoreCase)
            ? "This is a post-quantum age identity (AGE-SECRET-KEY-PQ-1). A later version will read them; this one reads X25519 identities, which start with AGE-SECRET-KEY-1."
            : text.StartsWith("age1", StringComparison.OrdinalIgnoreCase)
            ? "This is an age recipient (age1), the public half of a key, which opens nothing; give the identity that belongs to it, which starts with AGE-SECRET-KEY-1."
            : "An X25519 age identity has 74 characters and starts with AGE-SECRET-KEY-1; other kinds are not supported.");
    }

    /// <summary>Writes the secret out, to be kept by its custodian. The caller clears the characters.</summary>
    /// <param name="destination">74 characters.</param>
    /// <exception cref="ArgumentException">The destination has another length.</exception>
    /// <exception cref="ObjectDisposedException">The identity was disposed.</exception>
    public void RevealSecretKey(Span<char> destination)
    {
        if (destination.Length != SecretKeyLength)
        {
            throw new ArgumentException($"The destination needs {SecretKeyLength} characters; it has {destination.Length}.", nameof(destination));
        }

        using var secret = _secret.Use();
        Bech32.Encode(Prefix, secret.Bytes, destination);
        foreach (ref var c in destination)
        {
            c = char.IsAsciiLetterLower(c) ? (char)(c ^ 0x20) : c;
        }
    }

    /// <summary>Zeroes the secret.</summary>
    public void Dispose() => _secret.Dispose();

    /// <summary>Always <c>[AgeIdentity]</c>.</summary>
    public override string ToString() => "[AgeIdentity]";
}
