// An opaque case number with a check character.
// Shape:   XXXX-XXXX-XXC: ten characters of Crockford's base 32 (50 random bits, most significant first), then one check character;
//          hyphens after the fourth and the eighth. Alphabet 0123456789ABCDEFGHJKMNPQRSTVWXYZ.
// Check:   the sum of a^(10-i) * d_i for i = 0..9 in GF(32) with x^5 + x^2 + 1 and a = x. The factors, with 1 for the check character, are
//          eleven different non-zero elements, so every single wrong character and every swap of two characters is found.
// Source:  alphabet and reading rules, D. Crockford, "Base 32". The check is our own, because Crockford's (modulo 37) needs five
//          characters that do not survive a telephone call or a file name.
// Bounds:  among 100,000 references the chance that any two are alike is about 1 in 225,000; the store must still refuse a second one.
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using HrdCore.Domain.Json;

namespace HrdCore.Domain.Values;

/// <summary>The name of a case outside its file: says nothing about its order, its country or its year, and finds a slip of the pen.</summary>
/// <remarks>Equality: by text. Ordering: none, on purpose.</remarks>
[JsonConverter(typeof(TextJsonConverter<CaseReference>))]
public sealed partial record CaseReference
{
    /// <summary>How many random bytes a reference is made of. The last six bits are not used.</summary>
    public const int RandomSizeInBytes = 7;

    /// <summary>Characters in the printed form, hyphens included.</summary>
    public const int Length = 13;

    /// <summary>Most characters that are read: hyphens may stand anywhere.</summary>
    public const int MaxLength = 2 * Length;

    private const string NotRead = "A case reference has eleven characters, and its last one fits the others. Check each character.";

    private const int DataLength = 10;
    private const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private readonly string _text;

    private CaseReference(ReadOnlySpan<byte> digits)
    {
        Span<char> text = stackalloc char[Length];
        var at = 0;
        for (var i = 0; i <= DataLength; i++)
        {
            if (i is 4 or 8)
            {
                text[at++] = '-';
            }

            text[at++] = Alphabet[i < DataLength ? digits[i] : Check(digits)];
        }

        _text = new string(text);
    }

    /// <summary>Makes a reference of random bytes.</summary>
    /// <param name="random">Seven bytes from a cryptographic generator, e.g. <see cref="System.Security.Cryptography.RandomNumberGenerator.Fill"/>. Anything else makes references that can be guessed.</param>
    /// <exception cref="ArgumentException">There are not seven bytes.</exception>
    public static CaseReference FromRandomBytes(ReadOnlySpan<byte> random)
    {
        if (random.Length != RandomSizeInBytes)
        {
            throw new ArgumentException($"A reference is made of {RandomSizeInBytes} random bytes.", nameof(random));
        }

        ulong bits = 0;
        foreach (var b in random)
        {
            bits = (bits << 8) | b;
        }

        Span<byte> digits = stackalloc byte[DataLength];
        for (var i = 0; i < DataLength; i++)
        {
            digits[i] = (byte)((bits >> (51 - (5 * i))) & 31);
        }

        return new CaseReference(digits);
    }

    /// <summary>Reads a reference, if the text is one.</summary>
    /// <param name="s">Eleven characters in either case, with or without hyphens; I and L are read as 1, O as 0.</param>
    /// <param name="result">The reference, or null.</param>
    public static bool TryParse(ReadOnlySpan<char> s, [NotNullWhen(true)] out CaseReference? result)
    {
        result = null;
        if (s.Length > MaxLength)
        {
            return false;
        }

        Span<byte> digits = stackalloc byte[DataLength + 1];
        var count = 0;
        foreach (var c in s)
        {
            if (c == '-')
            {
                continue;
            }

            var digit = Digit(c);
            if (digit < 0 || count == digits.Length)
            {
                return false;
            }

            digits[count++] = (byte)digit;
        }

        if (count != digits.Length || Check(digits[..DataLength]) != digits[DataLength])
        {
            return false;
        }

        result = new CaseReference(digits);
        return true;
    }

    private int Write(Span<char> destination)
    {
        _text.CopyTo(destination);
        return _text.Length;
    }

    private static int Digit(char c)
    {
        var upper = char.IsAsciiLetterLower(c) ? (char)(c & ~0x20) : c;
        return upper switch
        {
            'I' or 'L' => 1,
            'O' => 0,
            _ => Alphabet.IndexOf(upper, StringComparison.Ordinal),
        };
    }

    // Horner's rule: (((d0 * a) + d1) * a + ...) * a. Addition in GF(32) is exclusive or.
    private static int Check(ReadOnlySpan<byte> digits)
    {
        var sum = 0;
        foreach (var digit in digits[..DataLength])
        {
            sum = TimesA(sum ^ digit);
        }

        return sum;
    }

    private static int TimesA(int element) => (element & 16) == 0 ? element << 1 : ((element << 1) ^ 0b100101);
}
