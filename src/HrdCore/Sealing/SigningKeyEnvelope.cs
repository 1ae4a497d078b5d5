// A signing key at rest (docs/formats/envelope.md, kind 03): its seed in a 96-byte record inside an age v1 file.
using System.Security.Cryptography;
using HrdCore.Cryptography;
using HrdCore.Cryptography.Age;

namespace HrdCore.Sealing;

/// <summary>Puts a signing key into an age file for who may sign, and takes it out again.</summary>
/// <remarks>Compare <see cref="SigningKey.VerifyingKey"/> of what comes out with the key that others were told: every recipient of an envelope can make another one. Threads: no state.</remarks>
public static class SigningKeyEnvelope
{
    /// <summary>Encrypts a signing key.</summary>
    /// <param name="key">The key.</param>
    /// <param name="tenantId">The organisation that signs with it; not empty.</param>
    /// <param name="recipients">1 to 1,024 people or machines; each alone can open the envelope.</param>
    /// <returns>An age v1 file.</returns>
    /// <exception cref="ArgumentNullException">The key or a recipient is null.</exception>
    /// <exception cref="ArgumentException">The id is empty, or there is no recipient, or too many.</exception>
    /// <exception cref="ObjectDisposedException">The key was disposed.</exception>
    public static byte[] Seal(SigningKey key, Guid tenantId, params ReadOnlySpan<AgeRecipient> recipients)
    {
        ArgumentNullException.ThrowIfNull(key);
        RecordAddress.RequireId(tenantId, nameof(tenantId));
        Span<byte> record = stackalloc byte[KeyRecord.SizeInBytes];
        Span<byte> seed = stackalloc byte[SigningKey.SeedSizeInBytes];
        try
        {
            key.RevealSeed(seed);
            KeyRecord.Write(record, KeyKind.Signing, default, tenantId, generation: 1, seed);
            return AgeFile.Encrypt(record, recipients);
        }
        finally
        {
            CryptographicOperations.ZeroMemory(record);
            CryptographicOperations.ZeroMemory(seed);
        }
    }

    /// <summary>Decrypts a signing key.</summary>
    /// <param name="envelope">The age file.</param>
    /// <param name="tenantId">The organisation that it has to be for.</param>
    /// <param name="identities">At least one; they are tried in turn.</param>
    /// <returns>The key, which the caller disposes.</returns>
    /// <exception cref="ArgumentException">There is no identity.</exception>
    /// <exception cref="AgeFileException">The file is malformed, for somebody else, or damaged.</exception>
    /// <exception cref="InvalidDataException">The file opens but holds no signing key of this organisation.</exception>
    public static SigningKey Open(ReadOnlySpan<byte> envelope, Guid tenantId, params ReadOnlySpan<AgeIdentity> identities)
    {
        var opened = AgeFile.Decrypt(envelope, identities);
        try
        {
            return KeyRecord.TryRead(opened, KeyKind.Signing, out var record) && record.TenantId == tenantId
                ? SigningKey.FromSeed(record.Key)
                : throw new InvalidDataException("The age file holds no signing key of this organisation. Check that it is the envelope of its signing key.");
        }
        finally
        {
            CryptographicOperations.ZeroMemory(opened);
        }
    }
}
