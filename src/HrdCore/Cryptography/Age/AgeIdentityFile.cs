using System.Text;

namespace HrdCore.Cryptography.Age;

/// <summary>A file of age identities as <c>age-keygen</c> writes it: a line each, with comments. Prints as <c>[AgeIdentityFile]</c>.</summary>
/// <remarks>The file's content is the secret itself. Who else can read the file is for the caller to see to. Threads: as its identities.</remarks>
public sealed class AgeIdentityFile : IDisposable
{
    /// <summary>1,024: the most identities of a file.</summary>
    public const int MaxIdentities = 1024;

    /// <summary>1,048,576: the most bytes of a file.</summary>
    public const int MaxSizeInBytes = 1024 * 1024;

    private const string PublicKeyComment = "# public key: ";

    private AgeIdentityFile(AgeIdentity[] identities) => Identities = identities;

    /// <summary>The identities, in their order; at least one. They are disposed with the file.</summary>
    public IReadOnlyList<AgeIdentity> Identities { get; }

    /// <summary>Reads a file's content: lines that end with LF or CRLF, those that are empty or start with <c>#</c> passed over, all others an identity.</summary>
    /// <param name="content">At most 1 MiB, with 1 to 1,024 identities. The caller clears it.</param>
    /// <exception cref="FormatException">It is too large, has no identity or too many, or a line is none; the message says which line.</exception>
    /// <exception cref="SodiumUnavailableException">libsodium is absent or unsound.</exception>
    public static AgeIdentityFile Read(ReadOnlySpan<byte> content)
    {
        if (content.Length > MaxSizeInBytes)
        {
            throw new FormatException($"A file of age identities has at most {MaxSizeInBytes} bytes; this has {content.Length}.");
        }

        var identities = new List<AgeIdentity>();
        try
        {
            var number = 0;
            foreach (var range in content.Split((byte)'\n'))
            {
                number++;
                var line = content[range].EndsWith("\r"u8) ? content[range][..^1] : content[range];
                if (line.IsEmpty || line[0] == '#')
                {
                    continue;
                }

                if (identities.Count == MaxIdentities)
                {
                    throw new FormatException($"A file of age identities has at most {MaxIdentities}; line {number} is one more.");
                }

                identities.Add(ReadLine(line, number));
            }

            return identities.Count > 0 ? new AgeIdentityFile([.. identities]) : throw new FormatException("The file has no age identity: a line that starts with AGE-SECRET-KEY-1.");
        }
        catch
        {
            identities.ForEach(identity => identity.Dispose());
            throw;
        }
    }

    /// <summary>Writes identities as a file's content, each below its public key, and nothing that tells when or where.</summary>
    /// <param name="identities">1 to 1,024.</param>
    /// <returns>ASCII; the caller zeroes it once it is written.</returns>
    /// <exception cref="ArgumentNullException">An identity is null.</exception>
    /// <exception cref="ArgumentException">There is none, or too many.</exception>
    /// <exception cref="ObjectDisposedException">An identity was disposed.</exception>
    public static byte[] Write(params ReadOnlySpan<AgeIdentity> identities)
    {
        if (identities.Length is 0 or > MaxIdentities)
        {
            throw new ArgumentException($"A file of age identities has 1 to {MaxIdentities}; {identities.Length} were given.", nameof(identities));
        }

        // The size is known before, so that the content is in one place only.
        var entry = PublicKeyComment.Length + AgeRecipient.TextLength + 1 + AgeIdentity.SecretKeyLength + 1;
        var content = new byte[identities.Length * entry];
        Span<char> secret = stackalloc char[AgeIdentity.SecretKeyLength];
        try
        {
            for (var i = 0; i < identities.Length; i++)
            {
                ArgumentNullException.ThrowIfNull(identities[i], nameof(identities));
                var at = content.AsSpan(i * entry, entry);
                _ = Encoding.ASCII.GetBytes($"{PublicKeyComment}{identities[i].Recipient}\n", at);
                identities[i].RevealSecretKey(secret);
                _ = Encoding.ASCII.GetBytes(secret, at[^(AgeIdentity.SecretKeyLength + 1)..]);
                at[^1] = (byte)'\n';
            }

            return content;
        }
        finally
        {
            secret.Clear();
        }
    }

    /// <summary>Disposes the identities.</summary>
    public void Dispose()
    {
        foreach (var identity in Identities)
        {
            identity.Dispose();
        }
    }

    /// <summary>Always <c>[AgeIdentityFile]</c>.</summary>
    public override string ToString() => "[AgeIdentityFile]";

    private static AgeIdentity ReadLine(ReadOnlySpan<byte> line, int number)
    {
        // Longer than any identity is none; its beginning is kept, since that tells the kind.
        Span<char> text = stackalloc char[AgeIdentity.SecretKeyLength + 1];
        try
        {
            var length = Math.Min(line.Length, text.Length);
            _ = Encoding.Latin1.GetChars(line[..length], text);
            return AgeIdentity.Parse(text[..length]);
        }
        catch (FormatException e)
        {
            throw new FormatException($"Line {number} of the identity file: {e.Message}");
        }
        finally
        {
            text.Clear();
        }
    }
}
