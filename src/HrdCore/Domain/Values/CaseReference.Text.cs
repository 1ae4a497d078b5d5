using System.Diagnostics.CodeAnalysis;

namespace HrdCore.Domain.Values;

// Reading and writing. Format and provider have no effect: a value has one text, the same in every culture.
public sealed partial record CaseReference : ISpanFormattable, IUtf8SpanFormattable, ISpanParsable<CaseReference>, IUtf8SpanParsable<CaseReference>, IAsciiValue<CaseReference>
{
    /// <summary>Reads a reference.</summary>
    /// <param name="s">Eleven characters in either case, with or without hyphens; I and L are read as 1, O as 0.</param>
    /// <param name="provider">Has no effect.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">There are not eleven characters of the alphabet, or the check character does not fit.</exception>
    public static CaseReference Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <summary>Reads a reference.</summary>
    /// <param name="s">Eleven characters in either case, with or without hyphens; I and L are read as 1, O as 0.</param>
    /// <param name="provider">Has no effect.</param>
    /// <exception cref="FormatException">There are not eleven characters of the alphabet, or the check character does not fit.</exception>
    public static CaseReference Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        TryParse(s, out var result) ? result : throw new FormatException(NotRead);

    /// <summary>Reads a reference in UTF-8.</summary>
    /// <param name="utf8Text">Eleven characters in either case, with or without hyphens; I and L are read as 1, O as 0.</param>
    /// <param name="provider">Has no effect.</param>
    /// <exception cref="FormatException">There are not eleven characters of the alphabet, or the check character does not fit.</exception>
    public static CaseReference Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider = null) =>
        TryParse(utf8Text, out var result) ? result : throw new FormatException(NotRead);

    /// <summary>Reads a reference in UTF-8, if the text is one.</summary>
    /// <param name="utf8Text">The text.</param>
    /// <param name="result">What was read, or null.</param>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, [NotNullWhen(true)] out CaseReference? result) => AsciiValue.TryRead<CaseReference>(utf8Text, out result);

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
    static bool IParsable<CaseReference>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out CaseReference result) =>
        TryParse(s.AsSpan(), out result);

    /// <inheritdoc/>
    static bool ISpanParsable<CaseReference>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out CaseReference result) =>
        TryParse(s, out result);

    /// <inheritdoc/>
    static bool IUtf8SpanParsable<CaseReference>.TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, [MaybeNullWhen(false)] out CaseReference result) =>
        TryParse(utf8Text, out result);

    /// <inheritdoc/>
    static int IAsciiValue<CaseReference>.MostCharacters => MaxLength;

    /// <inheritdoc/>
    static bool IAsciiValue<CaseReference>.TryRead(ReadOnlySpan<char> text, [MaybeNullWhen(false)] out CaseReference result) => TryParse(text, out result);

    /// <inheritdoc/>
    int IAsciiValue<CaseReference>.Write(Span<char> destination) => Write(destination);
}
