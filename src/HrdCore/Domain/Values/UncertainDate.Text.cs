using System.Diagnostics.CodeAnalysis;

namespace HrdCore.Domain.Values;

// Reading and writing. Format and provider have no effect: a value has one text, the same in every culture.
public readonly partial record struct UncertainDate : ISpanFormattable, IUtf8SpanFormattable, ISpanParsable<UncertainDate>, IUtf8SpanParsable<UncertainDate>, IAsciiValue<UncertainDate>
{
    /// <summary>Reads a date.</summary>
    /// <param name="s">One of the nine shapes of <see cref="DatePrecision"/>, with an optional mark at the end.</param>
    /// <param name="provider">Has no effect.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">The text has another shape, or names a day that does not exist.</exception>
    public static UncertainDate Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <summary>Reads a date.</summary>
    /// <param name="s">One of the nine shapes of <see cref="DatePrecision"/>, with an optional mark at the end.</param>
    /// <param name="provider">Has no effect.</param>
    /// <exception cref="FormatException">The text has another shape, or names a day that does not exist.</exception>
    public static UncertainDate Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        TryParse(s, out var result) ? result : throw new FormatException(NotRead);

    /// <summary>Reads a date in UTF-8.</summary>
    /// <param name="utf8Text">One of the nine shapes of <see cref="DatePrecision"/>, with an optional mark at the end.</param>
    /// <param name="provider">Has no effect.</param>
    /// <exception cref="FormatException">The text has another shape, or names a day that does not exist.</exception>
    public static UncertainDate Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider = null) =>
        TryParse(utf8Text, out var result) ? result : throw new FormatException(NotRead);

    /// <summary>Reads a date in UTF-8, if the text is one.</summary>
    /// <param name="utf8Text">The text.</param>
    /// <param name="result">What was read, or the default value.</param>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out UncertainDate result) => AsciiValue.TryRead<UncertainDate>(utf8Text, out result);

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
    static bool IParsable<UncertainDate>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out UncertainDate result) =>
        TryParse(s.AsSpan(), out result);

    /// <inheritdoc/>
    static bool ISpanParsable<UncertainDate>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out UncertainDate result) =>
        TryParse(s, out result);

    /// <inheritdoc/>
    static bool IUtf8SpanParsable<UncertainDate>.TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, [MaybeNullWhen(false)] out UncertainDate result) =>
        TryParse(utf8Text, out result);

    /// <inheritdoc/>
    static int IAsciiValue<UncertainDate>.MostCharacters => MaxLength;

    /// <inheritdoc/>
    static bool IAsciiValue<UncertainDate>.TryRead(ReadOnlySpan<char> text, [MaybeNullWhen(false)] out UncertainDate result) => TryParse(text, out result);

    /// <inheritdoc/>
    int IAsciiValue<UncertainDate>.Write(Span<char> destination) => Write(destination);
}
