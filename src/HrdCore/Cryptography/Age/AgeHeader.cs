// The header of an age v1 file (C2SP age, "Header"): version line, stanzas, and an HMAC-SHA-256 over all of it keyed from the file key.
// Bounds, which the specification leaves to readers: 1 MiB a header, 128 KiB a line, 1,024 stanzas.
using System.Security.Cryptography;
using System.Text;

namespace HrdCore.Cryptography.Age;

internal sealed class AgeHeader
{
    internal const int MaxSizeInBytes = 1024 * 1024;
    internal const int MaxLineLength = 128 * 1024;
    internal const int MaxStanzas = 1024;
    private const int BodyColumns = 64;
    private const int MacLength = 43; // 32 bytes in base64
    private const string VersionLine = "age-encryption.org/v1";
    private const string StanzaMark = "->";
    private const string MacMark = "---";

    private readonly byte[] _authenticated;
    private readonly byte[] _mac;

    private AgeHeader(IReadOnlyList<AgeStanza> stanzas, byte[] authenticated, byte[] mac)
    {
        Stanzas = stanzas;
        _authenticated = authenticated;
        _mac = mac;
    }

    internal IReadOnlyList<AgeStanza> Stanzas { get; }

    /// <summary>Where the payload begins, counted from the header's first byte.</summary>
    internal int SizeInBytes => _authenticated.Length + 1 + MacLength + 1;

    internal static byte[] Write(IEnumerable<AgeStanza> stanzas, ReadOnlySpan<byte> fileKey)
    {
        var text = new StringBuilder(VersionLine).Append('\n');
        foreach (var stanza in stanzas)
        {
            text.Append(StanzaMark).Append(' ').Append(stanza.Type);
            foreach (var argument in stanza.Arguments)
            {
                text.Append(' ').Append(argument);
            }

            // The last line is always shorter than the others, if need be empty: it marks the end.
            var body = Encoding.ASCII.GetString(AgeBase64.Encode(stanza.Body));
            text.Append('\n');
            for (var at = 0; ; at += BodyColumns)
            {
                var length = Math.Min(BodyColumns, body.Length - at);
                text.Append(body, at, length).Append('\n');
                if (length < BodyColumns)
                {
                    break;
                }
            }
        }

        text.Append(MacMark);
        var authenticated = Encoding.ASCII.GetBytes(text.ToString());
        return [.. authenticated, .. " "u8, .. AgeBase64.Encode(Mac(authenticated, fileKey)), .. "\n"u8];
    }

    /// <summary>Reads a header and leaves the reader at the first byte of the payload.</summary>
    internal static AgeHeader Read(AgeHeaderReader reader)
    {
        if (reader.ReadLine() != VersionLine)
        {
            throw AgeFileException.Malformed("the first line names no known version");
        }

        var stanzas = new List<AgeStanza>();
        for (var line = reader.ReadLine(); ; line = reader.ReadLine())
        {
            var words = line.Split(' ');
            if (words[0] == MacMark)
            {
                if (stanzas.Count == 0 || words.Length != 2 || !AgeBase64.TryDecode(Encoding.ASCII.GetBytes(words[1]), out var mac) || mac.Length != HMACSHA256.HashSizeInBytes)
                {
                    throw AgeFileException.Malformed("the header's last line has a wrong shape");
                }

                return new AgeHeader(stanzas, reader.Consumed(upToLast: words[1].Length + 2), mac);
            }

            if (words[0] != StanzaMark || words.Length < 2 || words.Any(word => word.Length == 0))
            {
                throw AgeFileException.Malformed("a stanza's first line has a wrong shape");
            }

            if (stanzas.Count == MaxStanzas)
            {
                throw AgeFileException.Malformed($"it has more than {MaxStanzas} stanzas");
            }

            stanzas.Add(new AgeStanza(words[1], words[2..], ReadBody(reader)));
        }
    }

    /// <summary>Gives the file key that this header holds for the reader, once the header is known to be unchanged.</summary>
    internal void Unwrap(UnwrapFileKey unwrap, Span<byte> fileKey)
    {
        if (Stanzas.Count > 1 && Stanzas.Any(stanza => stanza.Type == AgeScrypt.StanzaType))
        {
            throw AgeFileException.Malformed("a passphrase stanza does not stand alone");
        }

        if (!unwrap(Stanzas, fileKey))
        {
            throw AgeFileException.NoMatch();
        }

        if (!IsAuthentic(fileKey))
        {
            throw AgeFileException.Damaged();
        }
    }

    private bool IsAuthentic(ReadOnlySpan<byte> fileKey) => CryptographicOperations.FixedTimeEquals(Mac(_authenticated, fileKey), _mac);

    private static byte[] ReadBody(AgeHeaderReader reader)
    {
        var text = new StringBuilder();
        string line;
        do
        {
            line = reader.ReadLine();
            text.Append(line);
            if (line.Length > BodyColumns)
            {
                throw AgeFileException.Malformed("a stanza's body has a line of more than 64 characters");
            }
        }
        while (line.Length == BodyColumns);

        return AgeBase64.TryDecode(Encoding.ASCII.GetBytes(text.ToString()), out var body)
            ? body
            : throw AgeFileException.Malformed("a stanza's body is not canonical base64");
    }

    private static byte[] Mac(ReadOnlySpan<byte> authenticated, ReadOnlySpan<byte> fileKey)
    {
        Span<byte> key = stackalloc byte[HMACSHA256.HashSizeInBytes];
        try
        {
            HKDF.DeriveKey(HashAlgorithmName.SHA256, fileKey, key, [], "header"u8);
            return HMACSHA256.HashData(key, authenticated);
        }
        finally
        {
            CryptographicOperations.ZeroMemory(key);
        }
    }
}
