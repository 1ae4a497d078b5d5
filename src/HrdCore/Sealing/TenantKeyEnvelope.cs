// A tenant key at rest (docs/formats/envelope.md): a 96-byte record inside an age v1 file, so that a custodian can open it with any age
// client in ten years' time. Record: "HRDK", version, kind, key id (12), tenant (16), key (32), 30 zero bytes.
using System.Security.Cryptography;
using HrdCore.Cryptography;
using HrdCore.Cryptography.Age;

namespace HrdCore.Sealing;

/// <summary>Puts a tenant key into an age file for its custodians, and takes it out again.</summary>
/// <remarks>Any one recipient can open the file; age says neither who wrote it nor, to outsiders, whom it is for. Threads: no state.</remarks>
public static class TenantKeyEnvelope
{
    internal const int RecordSizeInBytes = 96;
    private const byte Version = 1;
    private const byte TenantKeyKind = 1;
    private const int KeyIdAt = 6;
    private const int TenantAt = KeyIdAt + KeyId.SizeInBytes;
    private const int KeyAt = TenantAt + 16;
    private const int ReservedAt = KeyAt + Cobblestone256.KeySizeInBytes;

    private static ReadOnlySpan<byte> Magic => "HRDK"u8;

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
        Span<byte> record = stackalloc byte[RecordSizeInBytes];
        try
        {
            record.Clear();
            Magic.CopyTo(record);
            record[4] = Version;
            record[5] = TenantKeyKind;
            key.Id.WriteTo(record[KeyIdAt..]);
            _ = key.TenantId.TryWriteBytes(record[TenantAt..], bigEndian: true, out _);
            using var secret = key.Secret.Use();
            secret.Bytes.CopyTo(record[KeyAt..]);
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
    /// <exception cref="InvalidDataException">The file opens but holds no tenant key of a version that this one reads.</exception>
    public static TenantKey Open(ReadOnlySpan<byte> envelope, params ReadOnlySpan<AgeIdentity> identities)
    {
        var record = AgeFile.Decrypt(envelope, identities);
        try
        {
            if (record.Length != RecordSizeInBytes || !record.AsSpan().StartsWith(Magic) || record[4] != Version || record[5] != TenantKeyKind
                || record.AsSpan(ReservedAt).ContainsAnyExcept((byte)0))
            {
                throw new InvalidDataException("The age file holds no tenant key of version 1. Check that it is the organisation's key envelope.");
            }

            return new TenantKey(
                KeyId.FromBytes(record.AsSpan(KeyIdAt, KeyId.SizeInBytes)),
                new Guid(record.AsSpan(TenantAt, 16), bigEndian: true),
                SecretBytes.CopyOf(record.AsSpan(KeyAt, Cobblestone256.KeySizeInBytes)));
        }
        finally
        {
            CryptographicOperations.ZeroMemory(record);
        }
    }
}
