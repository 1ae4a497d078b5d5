using System.Diagnostics.CodeAnalysis;

namespace HrdCore.Domain.Values;

// Reading and writing. Format and provider have no effect: a value has one text, the same in every culture.
public sealed partial record OrgIdentifier : ISpanFormattable, IUtf8SpanFormattable, ISpanParsable<OrgIdentifier>, IUtf8SpanParsable<OrgIdentifier>, IAsciiValue<OrgIdentifier>
{
    /// <summary>Reads an identifier.</summary>
    /// <param name="s">Register, hyphen and number, e.g. <c>GB-CHC-1234567</c>.</param>
    /// <param name="provider">Has no effect.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">The text has another shape.</exception>
    public static OrgIdentifier Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <summary>Reads an identifier.</summary>
    /// <param name="s">Register, hyphen and number, e.g. <c>GB-CHC-1234567</c>.</param>
    /// <param name="provider">Has no effect.</param>
    /// <exception cref="FormatException">The text has another shape.</exception>
    public static OrgIdentifier Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        TryParse(s, out var result) ? result : throw new FormatException(NotRead);

    /// <summary>Reads an identifier in UTF-8.</summary>
    /// <param name="utf8Text">Register, hyphen and number, e.g. <c>GB-CHC-1234567</c>.</param>
    /// <param name="provider">Has no effect.</param>
    /// <exception cref="FormatException">The text has another shape.</exception>
    public static OrgIdentifier Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider = null) =>
        TryParse(utf8Text, out var result) ? result : throw new FormatException(NotRead);

    /// <summary>Reads an identifier in UTF-8, if the text is one.</summary>
    /// <param name="utf8Text">The text.</param>
    /// <param name="result">What was read, or null.</param>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, [NotNullWhen(true)] out OrgIdentifier? result) => AsciiValue.TryRead<OrgIdentifier>(utf8Text, out result);

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
    static bool IParsable<OrgIdentifier>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out OrgIdentifier result) =>
        TryParse(s.AsSpan(), out result);

    /// <inheritdoc/>
    static bool ISpanParsable<OrgIdentifier>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out OrgIdentifier result) =>
        TryParse(s, out result);

    /// <inheritdoc/>
    static bool IUtf8SpanParsable<OrgIdentifier>.TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, [MaybeNullWhen(false)] out OrgIdentifier result) =>
        TryParse(utf8Text, out result);

    /// <inheritdoc/>
    static int IAsciiValue<OrgIdentifier>.MostCharacters => MaxLength;

    /// <inheritdoc/>
    static bool IAsciiValue<OrgIdentifier>.TryRead(ReadOnlySpan<char> text, [MaybeNullWhen(false)] out OrgIdentifier result) => TryParse(text, out result);

    /// <inheritdoc/>
    int IAsciiValue<OrgIdentifier>.Write(Span<char> destination) => Write(destination);
}
