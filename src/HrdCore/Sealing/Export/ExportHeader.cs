// What an export begins with, inside the age file, and the signature that lies beside it (docs/formats/export.md section 3).
using System.Security.Cryptography;
using HrdCore.Cryptography;

namespace HrdCore.Sealing;

internal static class ExportHeader
{
    internal const int SizeInBytes = 128;
    internal const int SignatureSizeInBytes = SignatureAt + SigningKey.SignatureSizeInBytes;
    internal const int DigestSizeInBytes = SHA256.HashSizeInBytes;
    private const byte Version = 1;
    private const int KeyAt = 8;
    private const int ContextAt = KeyAt + VerifyingKey.SizeInBytes;
    private const int ManifestAt = ContextAt + DigestSizeInBytes;
    private const int SignatureAt = 8 + DigestSizeInBytes;

    private static ReadOnlySpan<byte> Magic => "HRDX"u8;

    private static ReadOnlySpan<byte> SignatureMark => [(byte)'H', (byte)'R', (byte)'D', (byte)'S', Version, 0, 0, 0];

    private static ReadOnlySpan<byte> Label => "hrdcore/export/v1\n"u8;

    internal static byte[] Write(VerifyingKey signer, ReadOnlySpan<byte> contextDigest, ReadOnlySpan<byte> manifestDigest)
    {
        var header = new byte[SizeInBytes];
        Magic.CopyTo(header);
        header[Magic.Length] = Version;
        signer.ToBytes().CopyTo(header, KeyAt);
        contextDigest.CopyTo(header.AsSpan(ContextAt));
        manifestDigest.CopyTo(header.AsSpan(ManifestAt));
        return header;
    }

    internal static byte[] WriteSignature(SigningKey key, ReadOnlySpan<byte> fileHash, ReadOnlySpan<byte> contextDigest, ReadOnlySpan<byte> manifestDigest)
    {
        var signature = new byte[SignatureSizeInBytes];
        SignatureMark.CopyTo(signature);
        manifestDigest.CopyTo(signature.AsSpan(SignatureMark.Length));
        key.Sign(Message(fileHash, contextDigest, manifestDigest), signature.AsSpan(SignatureAt));
        return signature;
    }

    /// <summary>Whether a signature is by this key over this file and context; then also the digest of the manifest that it names.</summary>
    internal static bool TryVerify(ReadOnlySpan<byte> signature, ReadOnlySpan<byte> fileHash, ExportTrust trust, out ReadOnlySpan<byte> manifestDigest)
    {
        manifestDigest = [];
        if (signature.Length != SignatureSizeInBytes || !signature.StartsWith(SignatureMark))
        {
            return false;
        }

        manifestDigest = signature.Slice(SignatureMark.Length, DigestSizeInBytes);
        return (trust.Manifest is null || trust.Manifest.Digest.SequenceEqual(manifestDigest))
            && trust.Signer.Verify(Message(fileHash, trust.ContextDigest, manifestDigest), signature[SignatureAt..]);
    }

    internal static byte[] Message(ReadOnlySpan<byte> fileHash, ReadOnlySpan<byte> contextDigest, ReadOnlySpan<byte> manifestDigest) =>
        [.. Label, .. fileHash, .. contextDigest, .. manifestDigest];
}
