// Signed exports (docs/formats/export.md section 3): an age v1 file whose content begins with the signer's key, and an Ed25519 signature beside it. The signature says who
// sends the file, the key inside that nobody else can send it as their own.
using HrdCore.Classification;
using HrdCore.Cryptography;
using HrdCore.Cryptography.Age;
using HrdCore.Cryptography.Sodium;

namespace HrdCore.Sealing;

/// <summary>Writes exports that say who made them, for whom and for what, and opens them. Nobody can take the author off, or pass an export on as one for something else.</summary>
/// <remarks>The file is an age file, which any age client opens; its content then begins with 128 bytes of header. Who can read an export can copy what is in it. Threads: no state.</remarks>
public static class SignedExport
{
    /// <summary>104: the size of the signature that is kept beside the file.</summary>
    public const int SignatureSizeInBytes = ExportHeader.SignatureSizeInBytes;

    /// <summary>128: what stands before the content in the age file.</summary>
    public const int HeaderSizeInBytes = ExportHeader.SizeInBytes;

    /// <summary>Encrypts and signs an export for the recipients of a manifest.</summary>
    /// <param name="content">Read to its end.</param>
    /// <param name="destination">Receives the age file; it is only complete when the call returns.</param>
    /// <param name="signer">The author's key.</param>
    /// <param name="context">What the export is for, as its readers expect it: 1 to 255 printable ASCII characters, such as <c>referral to partner.example</c>.</param>
    /// <param name="manifest">Who may read it; send it along sealed, or keep it.</param>
    /// <param name="options">What is wanted otherwise than the usual; null: nothing.</param>
    /// <returns>The signature, 104 bytes, to be sent beside the file.</returns>
    /// <exception cref="ArgumentNullException">A stream, the key, the context or the manifest is null.</exception>
    /// <exception cref="ArgumentException">The context has another shape, or a recipient is one that nobody can own.</exception>
    /// <exception cref="ObjectDisposedException">The key was disposed.</exception>
    /// <exception cref="OperationCanceledException">The options' token was cancelled.</exception>
    /// <exception cref="SodiumUnavailableException">libsodium is absent or unsound.</exception>
    [Sanitizer]
    public static byte[] Write(Stream content, Stream destination, SigningKey signer, string context, RecipientManifest manifest, AgeOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(destination);
        ArgumentNullException.ThrowIfNull(signer);
        ArgumentNullException.ThrowIfNull(manifest);
        var contextDigest = ExportTrust.DigestOf(context);
        var header = ExportHeader.Write(signer.VerifyingKey, contextDigest, manifest.Digest);
        using var file = new HashingStream(destination);
        AgeFile.Encrypt(new HeadedStream(header, content), file, options ?? new AgeOptions(), manifest.Recipients());
        return ExportHeader.WriteSignature(signer, file.Finish(), contextDigest, manifest.Digest);
    }

    /// <summary>Verifies an export, and then opens it. Nothing is written before the signature was verified, and nothing that it does not cover.</summary>
    /// <param name="source">The age file, from where the stream stands to its end; it can be read from any place. It is read twice, and stays the caller's.</param>
    /// <param name="signature">What <see cref="Write"/> gave.</param>
    /// <param name="destination">Receives the content without the header. If the call throws, what it received is a beginning that must not be used as the whole.</param>
    /// <param name="trust">Who must have signed, for what, and perhaps for whom.</param>
    /// <param name="identities">At least one; they are tried in turn.</param>
    /// <exception cref="ArgumentNullException">A stream, what is trusted, or an identity is null.</exception>
    /// <exception cref="ArgumentException">The source cannot be read from any place, or there is no identity.</exception>
    /// <exception cref="InvalidDataException">The export is by somebody else, for something else, for others, or was changed, without telling which.</exception>
    /// <exception cref="ObjectDisposedException">An identity was disposed.</exception>
    /// <exception cref="SodiumUnavailableException">libsodium is absent or unsound.</exception>
    public static void Open(Stream source, ReadOnlySpan<byte> signature, Stream destination, ExportTrust trust, params ReadOnlySpan<AgeIdentity> identities) =>
        Open(source, signature, destination, trust, new AgeOptions(), identities);

    /// <summary>Verifies an export, and then opens it in another way than the usual. Nothing is written before the signature was verified, and nothing that it does not cover.</summary>
    /// <param name="source">The age file, from where the stream stands to its end; it can be read from any place. It is read twice, and stays the caller's.</param>
    /// <param name="signature">What <see cref="Write"/> gave.</param>
    /// <param name="destination">Receives the content without the header. If the call throws, what it received is a beginning that must not be used as the whole.</param>
    /// <param name="trust">Who must have signed, for what, and perhaps for whom.</param>
    /// <param name="options">What is wanted otherwise.</param>
    /// <param name="identities">At least one; they are tried in turn.</param>
    /// <exception cref="ArgumentNullException">A stream, what is trusted, the options or an identity is null.</exception>
    /// <exception cref="ArgumentException">The source cannot be read from any place, or there is no identity.</exception>
    /// <exception cref="InvalidDataException">The export is by somebody else, for something else, for others, or was changed, without telling which.</exception>
    /// <exception cref="ObjectDisposedException">An identity was disposed.</exception>
    /// <exception cref="OperationCanceledException">The options' token was cancelled.</exception>
    /// <exception cref="SodiumUnavailableException">libsodium is absent or unsound.</exception>
    public static void Open(Stream source, ReadOnlySpan<byte> signature, Stream destination, ExportTrust trust, AgeOptions options, params ReadOnlySpan<AgeIdentity> identities)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(destination);
        ArgumentNullException.ThrowIfNull(trust);
        ArgumentNullException.ThrowIfNull(options);
        if (!source.CanRead || !source.CanSeek)
        {
            throw new ArgumentException("The source must be one that can be read from any place, as a file on disk: it is verified as a whole before it is read.", nameof(source));
        }

        _ = AgeKeyring.Of(identities); // says no to none and null before a long file is hashed
        var verified = new VerifiedSource(source, options.CancellationToken);
        if (!ExportHeader.TryVerify(signature, verified.Hash, trust, out var manifestDigest))
        {
            throw Refusal();
        }

        var gate = new HeaderGate(ExportHeader.Write(trust.Signer, trust.ContextDigest, manifestDigest), destination);
        try
        {
            if (trust.Manifest is { } manifest && !manifest.Fits(verified))
            {
                throw Refusal();
            }

            verified.Rewind();
            AgeFile.Decrypt(verified, gate, options, identities);
        }
        catch (AgeFileException)
        {
            throw Refusal();
        }

        gate.RequireHeader();
    }

    /// <summary>The one answer to every failure.</summary>
    internal static InvalidDataException Refusal() =>
        new("The export was not opened: it is not signed by the key that is trusted, for this context and these readers; or it is for somebody else; or it was changed. Ask its author for the file and the signature anew.");
}
