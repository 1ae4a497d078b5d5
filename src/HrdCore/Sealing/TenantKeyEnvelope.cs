// A tenant key at rest (docs/formats/envelope.md): a 96-byte record inside an age v1 file, so that a custodian can open it with any age
// client in ten years' time.
using System.Security.Cryptography;
using HrdCore.Cryptography;
using HrdCore.Cryptography.Age;

namespace HrdCore.Sealing;

/// <summary>Puts a tenant key into an age file for its custodians, and takes it out again.</summary>
/// <remarks>For an organisation's keys in an app take <see cref="Keys.KeyAdministration"/> and <see cref="Keys.KeyRing"/>, which keep, sign and rotate them; this is the piece by itself. Any one recipient can open the file; age says neither who wrote it nor, to outsiders, whom it is for. Threads: no state.</remarks>
public static class TenantKeyEnvelope
{
    /// <summary>Encrypts a tenant key to its custodians.</summary>
    /// <param name="key">The key.</param>
    /// <param name="recipients">1 to 1,024 custodians; each alone can open the envelope.</param>
    /// <returns>An age v1 file.</returns>
    /// <exception cref="ArgumentNullException">The key or a recipient is null.</exception>
    /// <exception cref="ArgumentException">There is no recipient, or too many.</exception>
    /// <exception cref="ObjectDisposedException">The key was disposed.</exception>
    public static byte[] Seal(TenantKey key, params ReadOnlySpan<AgeRecipient> recipients)
    {
        ArgumentNullException.ThrowIfNull(key);
        Span<byte> record = stackalloc byte[KeyRecord.SizeInBytes];
        try
        {
            using var secret = key.Secret.Use();
            KeyRecord.Write(record, KeyKind.Tenant, key.Id, key.TenantId, key.Generation, secret.Bytes);
            return AgeFile.Encrypt(record, recipients);
        }
        finally
        {
            CryptographicOperations.ZeroMemory(record);
        }
    }

    /// <summary>Decrypts a tenant key.</summary>
    /// <param name="envelope">The age file.</param>
    /// <param name="identities">At least one; they are tried in turn.</param>
    /// <returns>The key, which the caller disposes. Every recipient of an envelope can make another one, so compare <see cref="TenantKey.TenantId"/>
    /// and <see cref="TenantKey.Id"/> with what was written down when the key was made.</returns>
    /// <exception cref="ArgumentException">There is no identity.</exception>
    /// <exception cref="AgeFileException">The file is malformed, for somebody else, or damaged.</exception>
    /// <exception cref="InvalidDataException">The file opens but holds no tenant key of a version that this one reads, or names no tenant or no key.</exception>
    public static TenantKey Open(ReadOnlySpan<byte> envelope, params ReadOnlySpan<AgeIdentity> identities)
    {
        var opened = AgeFile.Decrypt(envelope, identities);
        try
        {
            return KeyRecord.TryRead(opened, KeyKind.Tenant, out var record)
                ? new TenantKey(record.KeyId, record.TenantId, record.Generation, SecretBytes.CopyOf(record.Key))
                : throw new InvalidDataException("The age file holds no tenant key of version 1, or names no tenant or no key. Check that it is the organisation's key envelope.");
        }
        finally
        {
            CryptographicOperations.ZeroMemory(opened);
        }
    }
}
