// A detached Ed25519 signature over a key envelope (docs/formats/export.md section 2). The first line says what is signed, so that no signature over one kind of thing serves for another.
using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using HrdCore.Cryptography;
using HrdCore.Cryptography.Age;
using HrdCore.Cryptography.Sodium;

namespace HrdCore.Sealing;

/// <summary>Signs key envelopes and verifies them. Any reader of an envelope can add or take away readers unseen by age; a signature over the whole of it shows that.</summary>
/// <remarks>Threads: no state.</remarks>
public static class EnvelopeSignature
{
    /// <summary>64.</summary>
    public const int SizeInBytes = SigningKey.SignatureSizeInBytes;

    private const int MaxMessageSizeInBytes = 20 + SHA256.HashSizeInBytes + RecipientManifest.DigestSizeInBytes + KeyId.SizeInBytes + sizeof(ushort) + RecordAddress.MaxNameLength;

    private static ReadOnlySpan<byte> Label => "hrdcore/envelope/v1\n"u8;

    /// <summary>Signs an envelope.</summary>
    /// <param name="key">The organisation's signing key.</param>
    /// <param name="envelope">The age file, as <see cref="TenantKeyEnvelope.Seal"/> gave it.</param>
    /// <param name="manifest">Who may open it.</param>
    /// <param name="keyId">The key that it holds.</param>
    /// <param name="logOrigin">The name of the log in which it is recorded: 1 to 255 printable ASCII characters.</param>
    /// <returns>64 bytes.</returns>
    /// <exception cref="ArgumentNullException">The key, the manifest or the origin is null.</exception>
    /// <exception cref="ArgumentException">The origin has another shape, or the envelope has more or fewer readers than the manifest.</exception>
    /// <exception cref="AgeFileException">The envelope's header is malformed.</exception>
    /// <exception cref="ObjectDisposedException">The key was disposed.</exception>
    public static byte[] Sign(SigningKey key, ReadOnlySpan<byte> envelope, RecipientManifest manifest, KeyId keyId, string logOrigin)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(manifest);
        RecordAddress.RequireName(logOrigin, nameof(logOrigin));
        if (!manifest.Fits(envelope))
        {
            throw new ArgumentException("The envelope has more or fewer readers than the manifest. Make it anew for those on the manifest.", nameof(envelope));
        }

        Span<byte> buffer = stackalloc byte[MaxMessageSizeInBytes];
        var signature = new byte[SizeInBytes];
        key.Sign(Message(envelope, manifest, keyId, logOrigin, buffer), signature);
        return signature;
    }

    /// <summary>Verifies an envelope before it is opened.</summary>
    /// <param name="trusted">The organisation's verifying key, from a place that who sent the envelope cannot write to.</param>
    /// <param name="envelope">The age file.</param>
    /// <param name="signature">What <see cref="Sign"/> gave.</param>
    /// <param name="manifest">Who may open it.</param>
    /// <param name="keyId">The key that it holds, from the verifier's own records.</param>
    /// <param name="logOrigin">The name of the log, from the verifier's own records: 1 to 255 printable ASCII characters.</param>
    /// <returns>False when anything differs from what was signed, or the envelope has more or fewer readers than the manifest, without telling which.</returns>
    /// <exception cref="ArgumentNullException">The key, the manifest or the origin is null.</exception>
    /// <exception cref="ArgumentException">The origin has another shape.</exception>
    /// <exception cref="SodiumUnavailableException">libsodium is absent or unsound.</exception>
    public static bool Verify(VerifyingKey trusted, ReadOnlySpan<byte> envelope, ReadOnlySpan<byte> signature, RecipientManifest manifest, KeyId keyId, string logOrigin)
    {
        ArgumentNullException.ThrowIfNull(trusted);
        ArgumentNullException.ThrowIfNull(manifest);
        RecordAddress.RequireName(logOrigin, nameof(logOrigin));
        Span<byte> buffer = stackalloc byte[MaxMessageSizeInBytes];
        try
        {
            return trusted.Verify(Message(envelope, manifest, keyId, logOrigin, buffer), signature) && manifest.Fits(envelope);
        }
        catch (AgeFileException)
        {
            return false;
        }
    }

    internal static ReadOnlySpan<byte> Message(ReadOnlySpan<byte> envelope, RecipientManifest manifest, KeyId keyId, string logOrigin, Span<byte> buffer)
    {
        Label.CopyTo(buffer);
        var at = Label.Length;
        at += SHA256.HashData(envelope, buffer[at..]);
        manifest.Digest.CopyTo(buffer[at..]);
        at += RecipientManifest.DigestSizeInBytes;
        keyId.WriteTo(buffer[at..]);
        at += KeyId.SizeInBytes;
        BinaryPrimitives.WriteUInt16BigEndian(buffer[at..], (ushort)logOrigin.Length);
        at += sizeof(ushort);
        at += Encoding.ASCII.GetBytes(logOrigin, buffer[at..]);
        return buffer[..at];
    }
}
