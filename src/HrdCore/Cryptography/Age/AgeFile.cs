// age v1 files (C2SP age, c2sp.org/age) for X25519 recipients. Other stanza types are passed over when reading; a passphrase file is
// for nobody here, since the specification lets a scrypt stanza stand only alone.
using System.Security.Cryptography;
using HrdCore.Cryptography.Sodium;

namespace HrdCore.Cryptography.Age;

/// <summary>Writes and opens age v1 files, which any age client can open with the identity.</summary>
/// <remarks>age hides neither the length nor, from each other, the readers' number, and does not say who wrote the file.
/// Threads: no state.</remarks>
public static class AgeFile
{
    private const string ScryptStanzaType = "scrypt";

    /// <summary>Encrypts a stream to one or more recipients.</summary>
    /// <param name="plaintext">Read to its end.</param>
    /// <param name="destination">Receives the file; it is only complete when the call returns.</param>
    /// <param name="recipients">1 to 1,024 recipients; each alone can open the file.</param>
    /// <exception cref="ArgumentNullException">A stream or a recipient is null.</exception>
    /// <exception cref="ArgumentException">There is no recipient, or too many, or one that nobody can own.</exception>
    /// <exception cref="SodiumUnavailableException">libsodium is absent or unsound.</exception>
    public static void Encrypt(Stream plaintext, Stream destination, params ReadOnlySpan<AgeRecipient> recipients)
    {
        ArgumentNullException.ThrowIfNull(plaintext);
        ArgumentNullException.ThrowIfNull(destination);
        if (recipients.Length is 0 or > AgeHeader.MaxStanzas)
        {
            throw new ArgumentException($"An age file is for 1 to {AgeHeader.MaxStanzas} recipients; {recipients.Length} were given.", nameof(recipients));
        }

        SodiumLibrary.Require();
        Span<byte> fileKey = stackalloc byte[AgeX25519.FileKeySizeInBytes];
        try
        {
            RandomNumberGenerator.Fill(fileKey);
            var stanzas = new AgeStanza[recipients.Length];
            for (var i = 0; i < stanzas.Length; i++)
            {
                ArgumentNullException.ThrowIfNull(recipients[i], nameof(recipients));
                stanzas[i] = AgeX25519.Wrap(fileKey, recipients[i]);
            }

            destination.Write(AgeHeader.Write(stanzas, fileKey));
            AgePayload.Seal(fileKey, plaintext, destination);
        }
        finally
        {
            CryptographicOperations.ZeroMemory(fileKey);
        }
    }

    /// <summary>Encrypts bytes to one or more recipients.</summary>
    /// <param name="plaintext">The content.</param>
    /// <param name="recipients">1 to 1,024 recipients; each alone can open the file.</param>
    /// <returns>The file.</returns>
    /// <exception cref="ArgumentException">There is no recipient, or too many, or one that nobody can own.</exception>
    /// <exception cref="SodiumUnavailableException">libsodium is absent or unsound.</exception>
    public static byte[] Encrypt(ReadOnlySpan<byte> plaintext, params ReadOnlySpan<AgeRecipient> recipients)
    {
        var copy = plaintext.ToArray();
        try
        {
            using var file = new MemoryStream();
            Encrypt(new MemoryStream(copy, writable: false), file, recipients);
            return file.ToArray();
        }
        finally
        {
            CryptographicOperations.ZeroMemory(copy);
        }
    }

    /// <summary>Opens a file. Each part is authenticated before it is written out, but the whole is only known to be whole when the call returns.</summary>
    /// <param name="source">The file, from its first byte to its end.</param>
    /// <param name="destination">Receives the content. If the call throws, what it received is a beginning that must not be used as the whole.</param>
    /// <param name="identities">At least one; they are tried in turn.</param>
    /// <exception cref="ArgumentNullException">A stream or an identity is null.</exception>
    /// <exception cref="ArgumentException">There is no identity.</exception>
    /// <exception cref="AgeFileException">The file is malformed, for somebody else, or damaged.</exception>
    public static void Decrypt(Stream source, Stream destination, params ReadOnlySpan<AgeIdentity> identities)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(destination);
        if (identities.Length == 0)
        {
            throw new ArgumentException("Give at least one identity.", nameof(identities));
        }

        var buffered = source is MemoryStream ? source : new BufferedStream(source, 64 * 1024);
        var header = AgeHeader.Read(new AgeHeaderReader(buffered));
        Span<byte> fileKey = stackalloc byte[AgeX25519.FileKeySizeInBytes];
        try
        {
            if (!TryUnwrap(header.Stanzas, identities, fileKey))
            {
                throw AgeFileException.NoMatch();
            }

            if (!header.IsAuthentic(fileKey))
            {
                throw AgeFileException.Damaged();
            }

            AgePayload.Open(fileKey, buffered, destination);
        }
        finally
        {
            CryptographicOperations.ZeroMemory(fileKey);
        }
    }

    /// <summary>Opens a file held in memory; nothing of it is returned unless all of it is sound.</summary>
    /// <param name="file">The whole file.</param>
    /// <param name="identities">At least one; they are tried in turn.</param>
    /// <returns>The content; the caller zeroes it if it is secret.</returns>
    /// <exception cref="ArgumentException">There is no identity.</exception>
    /// <exception cref="AgeFileException">The file is malformed, for somebody else, or damaged.</exception>
    public static byte[] Decrypt(ReadOnlySpan<byte> file, params ReadOnlySpan<AgeIdentity> identities)
    {
        // The content is shorter than the file, so the buffer never grows and leaves no copy behind.
        var buffer = new byte[file.Length];
        try
        {
            using var content = new MemoryStream(buffer);
            Decrypt(new MemoryStream(file.ToArray(), writable: false), content, identities);
            return buffer.AsSpan(0, (int)content.Position).ToArray();
        }
        finally
        {
            CryptographicOperations.ZeroMemory(buffer);
        }
    }

    private static bool TryUnwrap(IReadOnlyList<AgeStanza> stanzas, ReadOnlySpan<AgeIdentity> identities, Span<byte> fileKey)
    {
        if (stanzas.Count > 1 && stanzas.Any(stanza => stanza.Type == ScryptStanzaType))
        {
            throw AgeFileException.Malformed("a passphrase stanza does not stand alone");
        }

        // All shapes first: whether a file is malformed must not depend on which identity is tried.
        var candidates = stanzas.Where(stanza => stanza.Type == AgeX25519.StanzaType)
            .Select(stanza => (Stanza: stanza, Share: AgeX25519.ReadShare(stanza))).ToArray();
        foreach (var identity in identities)
        {
            ArgumentNullException.ThrowIfNull(identity, nameof(identities));
            foreach (var (stanza, share) in candidates)
            {
                if (AgeX25519.TryUnwrap(stanza, share, identity, fileKey))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
