using System.Diagnostics.CodeAnalysis;

namespace HrdCore.Domain.Values;

// Reading and writing. Format and provider have no effect: a value has one text, the same in every culture.
public sealed partial record AgeBand : ISpanFormattable, IUtf8SpanFormattable, ISpanParsable<AgeBand>, IUtf8SpanParsable<AgeBand>, IAsciiValue<AgeBand>
{
    /// <summary>Reads a band.</summary>
    /// <param name="s">Two ages with a hyphen, or an age and a plus sign, e.g. <c>18-29</c> or <c>60+</c>.</param>
    /// <param name="provider">Has no effect.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">The text has another shape, or an age is outside its range.</exception>
    public static AgeBand Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <summary>Reads a band.</summary>
    /// <param name="s">Two ages with a hyphen, or an age and a plus sign, e.g. <c>18-29</c> or <c>60+</c>.</param>
    /// <param name="provider">Has no effect.</param>
    /// <exception cref="FormatException">The text has another shape, or an age is outside its range.</exception>
    public static AgeBand Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        TryParse(s, out var result) ? result : throw new FormatException(NotRead);

    /// <summary>Reads a band in UTF-8.</summary>
    /// <param name="utf8Text">Two ages with a hyphen, or an age and a plus sign, e.g. <c>18-29</c> or <c>60+</c>.</param>
    /// <param name="provider">Has no effect.</param>
    /// <exception cref="FormatException">The text has another shape, or an age is outside its range.</exception>
    public static AgeBand Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider = null) =>
        TryParse(utf8Text, out var result) ? result : throw new FormatException(NotRead);

    /// <summary>Reads a band in UTF-8, if the text is one.</summary>
    /// <param name="utf8Text">The text.</param>
    /// <param name="result">What was read, or null.</param>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, [NotNullWhen(true)] out AgeBand? result) => AsciiValue.TryRead<AgeBand>(utf8Text, out result);

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
    static bool IParsable<AgeBand>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out AgeBand result) =>
        TryParse(s.AsSpan(), out result);

    /// <inheritdoc/>
    static bool ISpanParsable<AgeBand>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out AgeBand result) =>
        TryParse(s, out result);

    /// <inheritdoc/>
    static bool IUtf8SpanParsable<AgeBand>.TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, [MaybeNullWhen(false)] out AgeBand result) =>
        TryParse(utf8Text, out result);

    /// <inheritdoc/>
    static int IAsciiValue<AgeBand>.MostCharacters => MaxLength;

    /// <inheritdoc/>
    static bool IAsciiValue<AgeBand>.TryRead(ReadOnlySpan<char> text, [MaybeNullWhen(false)] out AgeBand result) => TryParse(text, out result);

    /// <inheritdoc/>
    int IAsciiValue<AgeBand>.Write(Span<char> destination) => Write(destination);
}
