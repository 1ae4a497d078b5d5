using HrdCore.Cryptography.Sodium;

namespace HrdCore.Cryptography.Age;

/// <summary>Whom an age file is for: an X25519 public key, written <c>age1...</c> (C2SP age v1).</summary>
/// <remarks>Equality: by key. Threads: immutable.</remarks>
public sealed class AgeRecipient : IEquatable<AgeRecipient>
{
    /// <summary>62: the characters of a recipient's written form.</summary>
    public const int TextLength = 62;

    internal const string Prefix = "age";
    private const string HybridPrefix = "age1pq1";
    private readonly byte[] _publicKey;

    internal AgeRecipient(ReadOnlySpan<byte> publicKey) => _publicKey = publicKey.ToArray();

    internal ReadOnlySpan<byte> PublicKey => _publicKey;

    /// <summary>Reads a recipient.</summary>
    /// <param name="text">62 characters that start with <c>age1</c>.</param>
    /// <exception cref="FormatException">It is not an X25519 recipient. Post-quantum recipients (<c>age1pq1...</c>) are not written yet.</exception>
    public static AgeRecipient Parse(ReadOnlySpan<char> text) =>
        TryParse(text, out var recipient) ? recipient : throw new FormatException(text.StartsWith(HybridPrefix, StringComparison.OrdinalIgnoreCase)
            ? "This is a post-quantum age recipient (age1pq1). A later version will write to them; this one writes to X25519 recipients, which start with age1 and have 62 characters."
            : text.StartsWith(AgeIdentity.WrittenPrefix, StringComparison.OrdinalIgnoreCase)
            ? "This is an age identity (AGE-SECRET-KEY-), the secret half of a key; keep it with whom it belongs to, and give its recipient, which starts with age1."
            : "An X25519 age recipient has 62 characters and starts with age1; other kinds are not supported.");

    /// <summary>Reads a recipient, or tells that it is none.</summary>
    /// <param name="text">62 characters that start with <c>age1</c>.</param>
    /// <param name="recipient">The recipient, or null.</param>
    public static bool TryParse(ReadOnlySpan<char> text, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out AgeRecipient? recipient)
    {
        Span<byte> key = stackalloc byte[SodiumX25519.KeySizeInBytes];
        recipient = Bech32.TryDecode(text, Prefix, key) ? new AgeRecipient(key) : null;
        return recipient is not null;
    }

    /// <summary>Whether both are equal, as <see cref="Equals(AgeRecipient?)"/> tells.</summary>
    /// <param name="left">One, or null.</param>
    /// <param name="right">Another, or null.</param>
    public static bool operator ==(AgeRecipient? left, AgeRecipient? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether they differ.</summary>
    /// <param name="left">One, or null.</param>
    /// <param name="right">Another, or null.</param>
    public static bool operator !=(AgeRecipient? left, AgeRecipient? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(AgeRecipient? other) => other is not null && PublicKey.SequenceEqual(other.PublicKey);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as AgeRecipient);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        hash.AddBytes(_publicKey);
        return hash.ToHashCode();
    }

    /// <summary>The written form; it is public, yet it names a reader, so it does not belong in a log.</summary>
    public override string ToString() => string.Create(TextLength, _publicKey, static (text, key) => Bech32.Encode(Prefix, key, text));
}
