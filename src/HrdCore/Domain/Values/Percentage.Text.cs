using System.Diagnostics.CodeAnalysis;

namespace HrdCore.Domain.Values;

// Reading and writing. Format and provider have no effect: a value has one text, the same in every culture.
public readonly partial record struct Percentage : ISpanFormattable, IUtf8SpanFormattable, ISpanParsable<Percentage>, IUtf8SpanParsable<Percentage>, IAsciiValue<Percentage>
{
    /// <summary>Reads a percentage.</summary>
    /// <param name="s">A figure from 0 to 100 and a percent sign, e.g. <c>30.9%</c>.</param>
    /// <param name="provider">Has no effect.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">The text has another shape, or the figure is outside the range.</exception>
    public static Percentage Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <summary>Reads a percentage.</summary>
    /// <param name="s">A figure from 0 to 100 and a percent sign, e.g. <c>30.9%</c>.</param>
    /// <param name="provider">Has no effect.</param>
    /// <exception cref="FormatException">The text has another shape, or the figure is outside the range.</exception>
    public static Percentage Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        TryParse(s, out var result) ? result : throw new FormatException(NotRead);

    /// <summary>Reads a percentage in UTF-8.</summary>
    /// <param name="utf8Text">A figure from 0 to 100 and a percent sign, e.g. <c>30.9%</c>.</param>
    /// <param name="provider">Has no effect.</param>
    /// <exception cref="FormatException">The text has another shape, or the figure is outside the range.</exception>
    public static Percentage Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider = null) =>
        TryParse(utf8Text, out var result) ? result : throw new FormatException(NotRead);

    /// <summary>Reads a percentage in UTF-8, if the text is one.</summary>
    /// <param name="utf8Text">The text.</param>
    /// <param name="result">What was read, or the default value.</param>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out Percentage result) => AsciiValue.TryRead<Percentage>(utf8Text, out result);

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
    static bool IParsable<Percentage>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out Percentage result) =>
        TryParse(s.AsSpan(), out result);

    /// <inheritdoc/>
    static bool ISpanParsable<Percentage>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out Percentage result) =>
        TryParse(s, out result);

    /// <inheritdoc/>
    static bool IUtf8SpanParsable<Percentage>.TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, [MaybeNullWhen(false)] out Percentage result) =>
        TryParse(utf8Text, out result);

    /// <inheritdoc/>
    static int IAsciiValue<Percentage>.MostCharacters => MaxLength;

    /// <inheritdoc/>
    static bool IAsciiValue<Percentage>.TryRead(ReadOnlySpan<char> text, [MaybeNullWhen(false)] out Percentage result) => TryParse(text, out result);

    /// <inheritdoc/>
    int IAsciiValue<Percentage>.Write(Span<char> destination) => Write(destination);
}
