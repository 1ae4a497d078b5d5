// Commitments of the audit log: commitment = HMAC-SHA-256(key = opening, message = object identifier), opening = 32 fresh random bytes per leaf.
// Hiding: without the opening a commitment is the output of a keyed function nobody can evaluate, so guessing identifiers is in vain.
// Binding: two identifiers under one commitment would be a collision of SHA-256; the key has one fixed length, so keys cannot alias.
using System.Diagnostics;
using System.Security.Cryptography;
using System.Text.Json.Serialization;
using HrdCore.Classification;
using HrdCore.Cryptography;

namespace HrdCore.Auditing;

/// <summary>The secret that links one entry of the log to the identifiers it is about. Seal it and store it with the record; destroy it and the link is gone for good.</summary>
/// <remarks>Disposal zeroes it; dispose it once it is sealed. Threads: reading is safe; disposing is not safe beside it.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(SelfRedactingJsonConverter))]
public sealed class AuditOpening : IRevealable<byte[]>, IDisposable
{
    /// <summary>32.</summary>
    public const int SizeInBytes = 32;

    private readonly PinnedBytes _secret;

    private AuditOpening(PinnedBytes secret) => _secret = secret;

    /// <inheritdoc/>
    public DataClass DataClass => DataClass.Credentials;

    /// <summary>Draws a new opening from the system's random source, for one entry and no other.</summary>
    /// <exception cref="SodiumUnavailableException">libsodium is absent or unsound.</exception>
    public static AuditOpening Create() => new(PinnedBytes.Random(SizeInBytes));

    /// <summary>Takes an opening that was stored.</summary>
    /// <param name="bytes">32 bytes; copied.</param>
    /// <exception cref="ArgumentException">There are not 32 bytes.</exception>
    public static AuditOpening FromBytes(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length != SizeInBytes)
        {
            throw new ArgumentException($"An opening has {SizeInBytes} bytes; {bytes.Length} were given.", nameof(bytes));
        }

        return new AuditOpening(PinnedBytes.CopyOf(bytes));
    }

    /// <summary>A copy of the 32 bytes, to be sealed. The caller zeroes it.</summary>
    /// <param name="purpose">Why it is taken out.</param>
    /// <exception cref="ArgumentNullException">The purpose is null.</exception>
    /// <exception cref="ObjectDisposedException">The opening was disposed.</exception>
    [return: Sensitive(DataClasses.Sealed)]
    public byte[] Reveal(Purpose purpose)
    {
        ArgumentNullException.ThrowIfNull(purpose);
        return _secret.ToArray();
    }

    /// <summary>Whether an entry is about an identifier, as this opening shows it.</summary>
    /// <param name="entry">The entry, from a verified log.</param>
    /// <param name="id">The identifier in question.</param>
    /// <returns>False if the entry is about others or the opening belongs to another entry. Takes the same time for either.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ObjectDisposedException">The opening was disposed.</exception>
    public bool Opens(AuditEntry entry, AuditObjectId id)
    {
        ArgumentNullException.ThrowIfNull(entry);
        ArgumentNullException.ThrowIfNull(id);
        Span<byte> expected = stackalloc byte[AuditEntry.CommitmentSizeInBytes];
        Commit(id, expected);
        var found = false;
        for (var i = 0; i < entry.CommitmentCount; i++)
        {
            found |= CryptographicOperations.FixedTimeEquals(expected, entry.Commitment(i)); // no early exit: the position stays unknown
        }

        return found;
    }

    /// <summary>Zeroes the secret.</summary>
    public void Dispose() => _secret.Dispose();

    /// <summary>The class in brackets, e.g. <c>[Credentials]</c>; never the secret.</summary>
    public override string ToString() => DataClasses.Mask(DataClass);

    internal void Commit(AuditObjectId id, Span<byte> commitment)
    {
        using var secret = _secret.Use();
        HMACSHA256.HashData(secret.Bytes, id.Bytes, commitment);
    }
}
