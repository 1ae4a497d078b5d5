using System.Diagnostics.CodeAnalysis;

namespace HrdCore.Domain.Values;

// Reading and writing. Format and provider have no effect: a value has one text, the same in every culture.
public sealed partial class EvidenceHash : ISpanFormattable, IUtf8SpanFormattable, ISpanParsable<EvidenceHash>, IUtf8SpanParsable<EvidenceHash>, IAsciiValue<EvidenceHash>
{
    /// <summary>Reads a hash.</summary>
    /// <param name="s">The algorithm, a colon, and hexadecimal digits, e.g. <c>sha256:9f86d0...</c>.</param>
    /// <param name="provider">Has no effect.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">The text has another shape, the digits are too few or too many, or the algorithm is not accepted.</exception>
    public static EvidenceHash Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <summary>Reads a hash.</summary>
    /// <param name="s">The algorithm, a colon, and hexadecimal digits, e.g. <c>sha256:9f86d0...</c>.</param>
    /// <param name="provider">Has no effect.</param>
    /// <exception cref="FormatException">The text has another shape, the digits are too few or too many, or the algorithm is not accepted.</exception>
    public static EvidenceHash Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        TryParse(s, out var result) ? result : throw new FormatException(NotRead);

    /// <summary>Reads a hash in UTF-8.</summary>
    /// <param name="utf8Text">The algorithm, a colon, and hexadecimal digits, e.g. <c>sha256:9f86d0...</c>.</param>
    /// <param name="provider">Has no effect.</param>
    /// <exception cref="FormatException">The text has another shape, the digits are too few or too many, or the algorithm is not accepted.</exception>
    public static EvidenceHash Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider = null) =>
        TryParse(utf8Text, out var result) ? result : throw new FormatException(NotRead);

    /// <summary>Reads a hash in UTF-8, if the text is one.</summary>
    /// <param name="utf8Text">The text.</param>
    /// <param name="result">What was read, or null.</param>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, [NotNullWhen(true)] out EvidenceHash? result) => AsciiValue.TryRead<EvidenceHash>(utf8Text, out result);

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
    static bool IParsable<EvidenceHash>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out EvidenceHash result) =>
        TryParse(s.AsSpan(), out result);

    /// <inheritdoc/>
    static bool ISpanParsable<EvidenceHash>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out EvidenceHash result) =>
        TryParse(s, out result);

    /// <inheritdoc/>
    static bool IUtf8SpanParsable<EvidenceHash>.TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, [MaybeNullWhen(false)] out EvidenceHash result) =>
        TryParse(utf8Text, out result);

    /// <inheritdoc/>
    static int IAsciiValue<EvidenceHash>.MostCharacters => MaxLength;

    /// <inheritdoc/>
    static bool IAsciiValue<EvidenceHash>.TryRead(ReadOnlySpan<char> text, [MaybeNullWhen(false)] out EvidenceHash result) => TryParse(text, out result);

    /// <inheritdoc/>
    int IAsciiValue<EvidenceHash>.Write(Span<char> destination) => Write(destination);
}
