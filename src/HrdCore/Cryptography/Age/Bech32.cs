// Bech32 (BIP 173) without its 90-character limit, as the age specification uses it for keys. Checksum: BCH over GF(32), 6 characters.
using System.Security.Cryptography;

namespace HrdCore.Cryptography.Age;

internal static class Bech32
{
    private const string Alphabet = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
    private const int ChecksumLength = 6;

    internal static int GetEncodedLength(int prefixLength, int byteCount) => prefixLength + 1 + ((byteCount * 8) + 4) / 5 + ChecksumLength;

    /// <summary>Encodes in lower case; <paramref name="destination"/> has exactly the encoded length.</summary>
    internal static void Encode(ReadOnlySpan<char> prefix, ReadOnlySpan<byte> bytes, Span<char> destination)
    {
        prefix.CopyTo(destination);
        destination[prefix.Length] = '1';
        var at = prefix.Length + 1;
        var checksum = Start(prefix);
        int pending = 0, bits = 0;
        foreach (var b in bytes)
        {
            pending = ((pending << 8) | b) & 0xfff;
            for (bits += 8; bits >= 5;)
            {
                bits -= 5;
                Put((pending >> bits) & 31, destination, ref at, ref checksum);
            }
        }

        if (bits > 0)
        {
            Put((pending << (5 - bits)) & 31, destination, ref at, ref checksum);
        }

        for (var i = 0; i < ChecksumLength; i++)
        {
            checksum = Step(checksum, 0);
        }

        for (var i = 0; i < ChecksumLength; i++)
        {
            destination[at++] = Alphabet[(int)((checksum ^ 1) >> (5 * (ChecksumLength - 1 - i))) & 31];
        }
    }

    /// <summary>Decodes text that is all lower or all upper case, has this prefix (given in lower case) and gives exactly this many bytes.</summary>
    internal static bool TryDecode(ReadOnlySpan<char> text, ReadOnlySpan<char> prefix, Span<byte> bytes)
    {
        if (text.Length != GetEncodedLength(prefix.Length, bytes.Length) || (text.ContainsAnyInRange('a', 'z') && text.ContainsAnyInRange('A', 'Z')))
        {
            return false;
        }

        Span<char> lower = stackalloc char[text.Length];
        try
        {
            for (var i = 0; i < text.Length; i++)
            {
                lower[i] = char.IsAsciiLetterUpper(text[i]) ? (char)(text[i] | 0x20) : text[i];
            }

            return lower.StartsWith(prefix, StringComparison.Ordinal) && lower[prefix.Length] == '1'
                && TryDecodeData(lower[(prefix.Length + 1)..], Start(prefix), bytes);
        }
        finally
        {
            lower.Clear();
        }
    }

    private static bool TryDecodeData(ReadOnlySpan<char> data, uint checksum, Span<byte> bytes)
    {
        int pending = 0, bits = 0, written = 0;
        for (var i = 0; i < data.Length; i++)
        {
            var value = Alphabet.IndexOf(data[i], StringComparison.Ordinal);
            if (value < 0)
            {
                return false;
            }

            checksum = Step(checksum, value);
            if (i >= data.Length - ChecksumLength)
            {
                continue;
            }

            pending = ((pending << 5) | value) & 0xfff;
            bits += 5;
            if (bits >= 8)
            {
                bits -= 8;
                bytes[written++] = (byte)((pending >> bits) & 0xff);
            }
        }

        var paddingIsZero = (pending & ((1 << bits) - 1)) == 0;
        if (checksum == 1 && paddingIsZero)
        {
            return true;
        }

        CryptographicOperations.ZeroMemory(bytes);
        return false;
    }

    private static void Put(int value, Span<char> destination, ref int at, ref uint checksum)
    {
        destination[at++] = Alphabet[value];
        checksum = Step(checksum, value);
    }

    private static uint Start(ReadOnlySpan<char> prefix)
    {
        var checksum = 1u;
        foreach (var c in prefix)
        {
            checksum = Step(checksum, c >> 5);
        }

        checksum = Step(checksum, 0);
        foreach (var c in prefix)
        {
            checksum = Step(checksum, c & 31);
        }

        return checksum;
    }

    private static uint Step(uint checksum, int value)
    {
        ReadOnlySpan<uint> generator = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];
        var top = checksum >> 25;
        checksum = ((checksum & 0x1ffffff) << 5) ^ (uint)value;
        for (var i = 0; i < generator.Length; i++)
        {
            checksum ^= ((top >> i) & 1) == 0 ? 0 : generator[i];
        }

        return checksum;
    }
}
