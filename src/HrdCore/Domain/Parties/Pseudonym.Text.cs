using System.Diagnostics.CodeAnalysis;
using HrdCore.Domain.Values;

namespace HrdCore.Domain.Parties;

// Reading and writing. Format and provider have no effect: a value has one text, the same in every culture.
public sealed partial record Pseudonym : ISpanFormattable, IUtf8SpanFormattable, ISpanParsable<Pseudonym>, IUtf8SpanParsable<Pseudonym>, IAsciiValue<Pseudonym>
{
    /// <summary>Reads a pseudonym.</summary>
    /// <param name="s">The printed form, in capital letters.</param>
    /// <param name="provider">Has no effect.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">The text has another shape.</exception>
    public static Pseudonym Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <summary>Reads a pseudonym.</summary>
    /// <param name="s">The printed form, in capital letters.</param>
    /// <param name="provider">Has no effect.</param>
    /// <exception cref="FormatException">The text has another shape.</exception>
    public static Pseudonym Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        TryParse(s, out var result) ? result : throw new FormatException(NotRead);

    /// <summary>Reads a pseudonym in UTF-8.</summary>
    /// <param name="utf8Text">The printed form, in capital letters.</param>
    /// <param name="provider">Has no effect.</param>
    /// <exception cref="FormatException">The text has another shape.</exception>
    public static Pseudonym Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider = null) =>
        TryParse(utf8Text, out var result) ? result : throw new FormatException(NotRead);

    /// <summary>Reads a pseudonym in UTF-8, if the text is one.</summary>
    /// <param name="utf8Text">The text.</param>
    /// <param name="result">What was read, or null.</param>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, [NotNullWhen(true)] out Pseudonym? result) => AsciiValue.TryRead<Pseudonym>(utf8Text, out result);

    /// <summary>Writes the text. Format and provider have no effect.</summary>
    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null) =>
        AsciiValue.TryWrite(this, destination, out charsWritten);

    /// <summary>Writes the text in UTF-8. Format and provider have no effect.</summary>
    /// <inheritdoc/>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null) =>
        AsciiValue.TryWrite(this, utf8Destination, out bytesWritten);

    /// <summary>The text that <see cref="Parse(string, IFormatProvider)"/> reads back as the same value.</summary>
    public override string ToString() => AsciiValue.Text(this);

    /// <inheritdoc/>
    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString();

    /// <inheritdoc/>
    static bool IParsable<Pseudonym>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out Pseudonym result) =>
        TryParse(s.AsSpan(), out result);

    /// <inheritdoc/>
    static bool ISpanParsable<Pseudonym>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out Pseudonym result) =>
        TryParse(s, out result);

    /// <inheritdoc/>
    static bool IUtf8SpanParsable<Pseudonym>.TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, [MaybeNullWhen(false)] out Pseudonym result) =>
        TryParse(utf8Text, out result);

    /// <inheritdoc/>
    static int IAsciiValue<Pseudonym>.MostCharacters => Length;

    /// <inheritdoc/>
    static bool IAsciiValue<Pseudonym>.TryRead(ReadOnlySpan<char> text, [MaybeNullWhen(false)] out Pseudonym result) => TryParse(text, out result);

    /// <inheritdoc/>
    int IAsciiValue<Pseudonym>.Write(Span<char> destination) => Write(destination);
}
