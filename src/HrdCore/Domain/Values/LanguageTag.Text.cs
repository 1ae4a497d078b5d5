using System.Diagnostics.CodeAnalysis;

namespace HrdCore.Domain.Values;

// Reading and writing. Format and provider have no effect: a value has one text, the same in every culture.
public sealed partial record LanguageTag : ISpanFormattable, IUtf8SpanFormattable, ISpanParsable<LanguageTag>, IUtf8SpanParsable<LanguageTag>, IAsciiValue<LanguageTag>
{
    /// <summary>Reads a tag.</summary>
    /// <param name="s">A tag, in any case.</param>
    /// <param name="provider">Has no effect.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">The text is not a language with optional script, region and variants.</exception>
    public static LanguageTag Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <summary>Reads a tag.</summary>
    /// <param name="s">A tag, in any case.</param>
    /// <param name="provider">Has no effect.</param>
    /// <exception cref="FormatException">The text is not a language with optional script, region and variants.</exception>
    public static LanguageTag Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        TryParse(s, out var result) ? result : throw new FormatException(NotRead);

    /// <summary>Reads a tag in UTF-8.</summary>
    /// <param name="utf8Text">A tag, in any case.</param>
    /// <param name="provider">Has no effect.</param>
    /// <exception cref="FormatException">The text is not a language with optional script, region and variants.</exception>
    public static LanguageTag Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider = null) =>
        TryParse(utf8Text, out var result) ? result : throw new FormatException(NotRead);

    /// <summary>Reads a tag in UTF-8, if the text is one.</summary>
    /// <param name="utf8Text">The text.</param>
    /// <param name="result">What was read, or null.</param>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, [NotNullWhen(true)] out LanguageTag? result) => AsciiValue.TryRead<LanguageTag>(utf8Text, out result);

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
    static bool IParsable<LanguageTag>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out LanguageTag result) =>
        TryParse(s.AsSpan(), out result);

    /// <inheritdoc/>
    static bool ISpanParsable<LanguageTag>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out LanguageTag result) =>
        TryParse(s, out result);

    /// <inheritdoc/>
    static bool IUtf8SpanParsable<LanguageTag>.TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, [MaybeNullWhen(false)] out LanguageTag result) =>
        TryParse(utf8Text, out result);

    /// <inheritdoc/>
    static int IAsciiValue<LanguageTag>.MostCharacters => MaxLength;

    /// <inheritdoc/>
    static bool IAsciiValue<LanguageTag>.TryRead(ReadOnlySpan<char> text, [MaybeNullWhen(false)] out LanguageTag result) => TryParse(text, out result);

    /// <inheritdoc/>
    int IAsciiValue<LanguageTag>.Write(Span<char> destination) => Write(destination);
}
