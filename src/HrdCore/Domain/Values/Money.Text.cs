using System.Diagnostics.CodeAnalysis;

namespace HrdCore.Domain.Values;

// Reading and writing. Format and provider have no effect: a value has one text, the same in every culture.
public sealed partial record Money : ISpanFormattable, IUtf8SpanFormattable, ISpanParsable<Money>, IUtf8SpanParsable<Money>, IAsciiValue<Money>
{
    /// <summary>Reads an amount.</summary>
    /// <param name="s">An amount, one space, and a code, e.g. <c>4950.00 EUR</c>: ASCII digits, a point, an optional minus; no grouping.</param>
    /// <param name="provider">Has no effect.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">The text has another shape, the currency is not listed, or the amount does not fit it.</exception>
    public static Money Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <summary>Reads an amount.</summary>
    /// <param name="s">An amount, one space, and a code, e.g. <c>4950.00 EUR</c>: ASCII digits, a point, an optional minus; no grouping.</param>
    /// <param name="provider">Has no effect.</param>
    /// <exception cref="FormatException">The text has another shape, the currency is not listed, or the amount does not fit it.</exception>
    public static Money Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        TryParse(s, out var result) ? result : throw new FormatException(NotRead);

    /// <summary>Reads an amount in UTF-8.</summary>
    /// <param name="utf8Text">An amount, one space, and a code, e.g. <c>4950.00 EUR</c>: ASCII digits, a point, an optional minus; no grouping.</param>
    /// <param name="provider">Has no effect.</param>
    /// <exception cref="FormatException">The text has another shape, the currency is not listed, or the amount does not fit it.</exception>
    public static Money Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider = null) =>
        TryParse(utf8Text, out var result) ? result : throw new FormatException(NotRead);

    /// <summary>Reads an amount in UTF-8, if the text is one.</summary>
    /// <param name="utf8Text">The text.</param>
    /// <param name="result">What was read, or null.</param>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, [NotNullWhen(true)] out Money? result) => AsciiValue.TryRead<Money>(utf8Text, out result);

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
    static bool IParsable<Money>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out Money result) =>
        TryParse(s.AsSpan(), out result);

    /// <inheritdoc/>
    static bool ISpanParsable<Money>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out Money result) =>
        TryParse(s, out result);

    /// <inheritdoc/>
    static bool IUtf8SpanParsable<Money>.TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, [MaybeNullWhen(false)] out Money result) =>
        TryParse(utf8Text, out result);

    /// <inheritdoc/>
    static int IAsciiValue<Money>.MostCharacters => MaxLength;

    /// <inheritdoc/>
    static bool IAsciiValue<Money>.TryRead(ReadOnlySpan<char> text, [MaybeNullWhen(false)] out Money result) => TryParse(text, out result);

    /// <inheritdoc/>
    int IAsciiValue<Money>.Write(Span<char> destination) => Write(destination);
}
