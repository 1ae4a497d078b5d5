using System.Diagnostics.CodeAnalysis;

namespace HrdCore.Domain.Values;

/// <summary>A value with one text, made of ASCII characters only. What is the same for all of them is in <see cref="AsciiValue"/>.</summary>
internal interface IAsciiValue<TSelf>
    where TSelf : IAsciiValue<TSelf>
{
    /// <summary>Most characters of a text, as read or as written.</summary>
    static abstract int MostCharacters { get; }

    static abstract bool TryRead(ReadOnlySpan<char> text, [MaybeNullWhen(false)] out TSelf result);

    /// <summary>Writes the text to a destination with room for the longest, and says how many characters it has.</summary>
    int Write(Span<char> destination);
}

/// <summary>Reading from UTF-8 and writing to a destination of any size. Nothing is allocated here, except by <see cref="Text"/>.</summary>
internal static class AsciiValue
{
    internal static bool TryRead<T>(ReadOnlySpan<byte> utf8, [MaybeNullWhen(false)] out T result)
        where T : IAsciiValue<T>
    {
        result = default;
        if (utf8.Length > T.MostCharacters)
        {
            return false;
        }

        Span<char> text = stackalloc char[utf8.Length];
        for (var i = 0; i < utf8.Length; i++)
        {
            if (utf8[i] > 0x7F)
            {
                return false;
            }

            text[i] = (char)utf8[i];
        }

        return T.TryRead(text, out result);
    }

    internal static bool TryWrite<T>(in T value, Span<char> destination, out int written)
        where T : IAsciiValue<T>
    {
        Span<char> text = stackalloc char[T.MostCharacters];
        var length = value.Write(text);
        var fits = text[..length].TryCopyTo(destination);
        written = fits ? length : 0;
        return fits;
    }

    internal static bool TryWrite<T>(in T value, Span<byte> destination, out int written)
        where T : IAsciiValue<T>
    {
        Span<char> text = stackalloc char[T.MostCharacters];
        var length = value.Write(text);
        written = 0;
        if (destination.Length < length)
        {
            return false;
        }

        foreach (var c in text[..length])
        {
            destination[written++] = (byte)c;
        }

        return true;
    }

    internal static string Text<T>(in T value)
        where T : IAsciiValue<T>
    {
        Span<char> text = stackalloc char[T.MostCharacters];
        return new string(text[..value.Write(text)]);
    }

    // int.TryParse would need a style that also takes signs or spaces in other cultures; only ASCII digits count here. At most nine.
    internal static bool TryDigits(ReadOnlySpan<char> digits, out int number)
    {
        number = 0;
        if (digits.Length is 0 or > 9)
        {
            return false;
        }

        foreach (var c in digits)
        {
            if (!char.IsAsciiDigit(c))
            {
                return false;
            }

            number = (number * 10) + (c - '0');
        }

        return true;
    }

    // "0000" of a number that has no sign and no more digits than there is room for.
    internal static void WriteDigits(Span<char> destination, int number)
    {
        for (var i = destination.Length - 1; i >= 0; i--)
        {
            destination[i] = (char)('0' + (number % 10));
            number /= 10;
        }
    }
}
