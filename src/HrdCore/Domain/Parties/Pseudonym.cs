// A name that stands for a person before one audience.
// Shape:   P-XXXX-XXXX-XXXX-XXXX: sixteen characters of Crockford's base 32 (80 bits, most significant first). Alphabet 0123456789ABCDEFGHJKMNPQRSTVWXYZ.
// Made of: the first 80 bits of a keyed hash over "hrdcore/1 pseudonym", a zero byte, one byte for the audience, the release in UTF-8, a zero byte, and the sixteen bytes
//          of the person's identifier in network order. It is made of the identifier and not of names, so whoever guesses a name cannot test the guess.
// Bounds:  among a million people the chance that any two are alike is about 1 in 2.4 million million. Whoever has the key can link; destroy it, and nobody can.
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json.Serialization;
using HrdCore.Classification;
using HrdCore.Domain.Json;
using HrdCore.Domain.Values;

namespace HrdCore.Domain.Parties;

/// <summary>A name that stands for a person before one audience in one release. Without the key, two of them cannot be linked, neither with each other nor with the person.</summary>
/// <remarks>Immutable. Equality: by text. Ordering: none. It hides who, not what is said about them: two texts about one event still tell that they speak of one person.</remarks>
[JsonConverter(typeof(TextJsonConverter<Pseudonym>))]
public sealed partial record Pseudonym
{
    /// <summary>Characters in the printed form.</summary>
    public const int Length = 21;

    /// <summary>Most characters of the name of a release.</summary>
    public const int MaxReleaseLength = 64;

    private const int HashBytes = 10;
    private const int LeastKeyedHash = 16; // a hash that is shorter was cut before, and by whom is not known
    private const string Prefix = "P-";
    private const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private const string NotRead = "A pseudonym is P and four times four characters of its alphabet, with hyphens. Check each character.";

    private readonly string _text;

    private Pseudonym(string text) => _text = text;

    /// <summary>Makes the pseudonym of a person.</summary>
    /// <param name="personId">The person's identifier; not empty.</param>
    /// <param name="audience">Before whom.</param>
    /// <param name="release">What it is told in, e.g. <c>2019-report</c>; 1 to 64 characters, no control characters. Another release has other pseudonyms.</param>
    /// <param name="keyedHash">A keyed hash of at least 16 bytes that is always the same for the same bytes, e.g. HMAC-SHA-256 with a key of the organisation. A hash without a key
    /// makes pseudonyms that anybody can test against a list of identifiers.</param>
    /// <exception cref="ArgumentNullException">The release or the hash is null.</exception>
    /// <exception cref="ArgumentException">The identifier is empty, the release is blank, too long or malformed, or the hash is too short.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such audience.</exception>
    public static Pseudonym Of(Guid personId, Audience audience, string release, Func<byte[], byte[]> keyedHash)
    {
        ArgumentNullException.ThrowIfNull(keyedHash);
        DomainText.Require(release, MaxReleaseLength, nameof(release));
        if (personId == Guid.Empty)
        {
            throw new ArgumentException("An identifier is not empty. Make a random one.", nameof(personId));
        }

        if (audience is < Audience.Log or > Audience.OpenData)
        {
            throw new ArgumentOutOfRangeException(nameof(audience), "Give an audience that exists.");
        }

        return keyedHash([.. "hrdcore/1 pseudonym\0"u8, (byte)audience, .. Encoding.UTF8.GetBytes(release), 0, .. personId.ToByteArray(bigEndian: true)]) is { Length: >= LeastKeyedHash } hash
            ? new Pseudonym(Print(hash))
            : throw new ArgumentException($"A keyed hash has at least {LeastKeyedHash} bytes. Use HMAC-SHA-256.", nameof(keyedHash));
    }

    /// <summary>Reads a pseudonym, if the text is one.</summary>
    /// <param name="s">The printed form, in capital letters.</param>
    /// <param name="result">The pseudonym, or null.</param>
    public static bool TryParse(ReadOnlySpan<char> s, [NotNullWhen(true)] out Pseudonym? result)
    {
        result = null;
        if (s.Length != Length || !s.StartsWith(Prefix, StringComparison.Ordinal))
        {
            return false;
        }

        for (var i = Prefix.Length; i < s.Length; i++)
        {
            if (IsHyphen(i) ? s[i] != '-' : !Alphabet.Contains(s[i], StringComparison.Ordinal))
            {
                return false;
            }
        }

        result = new Pseudonym(s.ToString());
        return true;
    }

    // P-XXXX-XXXX-XXXX-XXXX: hyphens at 1, 6, 11 and 16.
    private static bool IsHyphen(int at) => at % 5 == 1;

    private static string Print(ReadOnlySpan<byte> hash)
    {
        Span<char> text = stackalloc char[Length];
        text[0] = Prefix[0];
        var bits = new BitReader(hash[..HashBytes]);
        for (var i = 1; i < Length; i++)
        {
            text[i] = IsHyphen(i) ? '-' : Alphabet[bits.Next()];
        }

        return new string(text);
    }

    private int Write(Span<char> destination)
    {
        _text.CopyTo(destination);
        return _text.Length;
    }

    private ref struct BitReader(ReadOnlySpan<byte> bytes)
    {
        private readonly ReadOnlySpan<byte> _bytes = bytes;
        private int _at;

        // The next five bits; they may reach into the next byte.
        internal int Next()
        {
            var here = _bytes[_at / 8] << 8 | (_at / 8 + 1 < _bytes.Length ? _bytes[_at / 8 + 1] : 0);
            var value = (here >> (11 - (_at % 8))) & 31;
            _at += 5;
            return value;
        }
    }
}
