// The X25519 recipient stanza of age v1 (C2SP age, "The X25519 recipient type"): an ephemeral share, and the 16-byte file key under the
// wrap key HKDF-SHA-256(shared secret, salt = share || recipient, info).
using System.Security.Cryptography;
using System.Text;
using HrdCore.Cryptography.Sodium;

namespace HrdCore.Cryptography.Age;

internal static class AgeX25519
{
    internal const string StanzaType = "X25519";

    private static ReadOnlySpan<byte> Info => "age-encryption.org/v1/X25519"u8;

    internal static AgeStanza Wrap(ReadOnlySpan<byte> fileKey, AgeRecipient recipient)
    {
        Span<byte> ephemeral = stackalloc byte[SodiumX25519.KeySizeInBytes];
        Span<byte> share = stackalloc byte[SodiumX25519.KeySizeInBytes];
        Span<byte> wrapKey = stackalloc byte[AgeFileKey.WrapKeySizeInBytes];
        try
        {
            RandomSource.System.Fill(ephemeral);
            SodiumX25519.MultiplyBase(ephemeral, share);
            if (!TryDeriveWrapKey(ephemeral, recipient.PublicKey, share, recipient.PublicKey, wrapKey))
            {
                throw new ArgumentException("A recipient is a point of low order, which no identity has. Ask its owner for a new one.", nameof(recipient));
            }

            return new AgeStanza(StanzaType, [Encoding.ASCII.GetString(AgeBase64.Encode(share))], AgeFileKey.Wrap(wrapKey, fileKey));
        }
        finally
        {
            CryptographicOperations.ZeroMemory(ephemeral);
            CryptographicOperations.ZeroMemory(wrapKey);
        }
    }

    /// <summary>Reads the share of an X25519 stanza. The body's size is checked before any key is used: a longer one could open under several keys.</summary>
    internal static byte[] ReadShare(AgeStanza stanza)
    {
        if (stanza.Arguments.Count != 1 || stanza.Body.Length != AgeFileKey.WrappedSizeInBytes
            || !AgeBase64.TryDecode(Encoding.ASCII.GetBytes(stanza.Arguments[0]), out var share) || share.Length != SodiumX25519.KeySizeInBytes)
        {
            throw AgeFileException.Malformed("an X25519 stanza has a wrong shape");
        }

        return share;
    }

    internal static bool TryUnwrap(AgeStanza stanza, ReadOnlySpan<byte> share, AgeIdentity identity, Span<byte> fileKey)
    {
        Span<byte> wrapKey = stackalloc byte[AgeFileKey.WrapKeySizeInBytes];
        try
        {
            using var secret = identity.Secret.Use();
            if (!TryDeriveWrapKey(secret.Bytes, share, share, identity.Recipient.PublicKey, wrapKey))
            {
                throw AgeFileException.Malformed("an X25519 stanza has a share of low order");
            }

            return AgeFileKey.TryUnwrap(wrapKey, stanza.Body, fileKey);
        }
        finally
        {
            CryptographicOperations.ZeroMemory(wrapKey);
        }
    }

    private static bool TryDeriveWrapKey(ReadOnlySpan<byte> scalar, ReadOnlySpan<byte> point, ReadOnlySpan<byte> share, ReadOnlySpan<byte> recipient, Span<byte> wrapKey)
    {
        Span<byte> shared = stackalloc byte[SodiumX25519.KeySizeInBytes];
        try
        {
            if (!SodiumX25519.TryMultiply(scalar, point, shared))
            {
                return false;
            }

            Span<byte> salt = stackalloc byte[2 * SodiumX25519.KeySizeInBytes];
            share.CopyTo(salt);
            recipient.CopyTo(salt[SodiumX25519.KeySizeInBytes..]);
            HKDF.DeriveKey(HashAlgorithmName.SHA256, shared, wrapKey, salt, Info);
            return true;
        }
        finally
        {
            CryptographicOperations.ZeroMemory(shared);
        }
    }
}
