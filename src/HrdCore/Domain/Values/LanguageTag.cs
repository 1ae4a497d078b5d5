// Language tags.
// Source:  BCP 47 (RFC 5646) section 2.1: language of two or three letters, optional script, region and variants, joined by hyphens.
// Bounds:  at most 35 characters (RFC 5646, 4.4.1). Extended languages, extensions, private use and grandfathered tags are refused.
//          Shape only: no registry is consulted.
using System.Diagnostics.CodeAnalysis;

namespace HrdCore.Domain.Values;

/// <summary>A language, e.g. <c>vi</c> or <c>zh-Hans</c>.</summary>
/// <remarks>Letters are put into the usual case (<c>zh-hans-cn</c> becomes <c>zh-Hans-CN</c>). Equality: by the result.</remarks>
public sealed record LanguageTag : ISpanFormattable, ISpanParsable<LanguageTag>
{
    /// <summary>Most characters of a tag.</summary>
    public const int MaxLength = 35;

    private readonly string _tag;

    private LanguageTag(string tag) => _tag = tag;

    /// <summary>English, <c>en</c>.</summary>
    public static LanguageTag English { get; } = new("en");

    /// <summary>French, <c>fr</c>.</summary>
    public static LanguageTag French { get; } = new("fr");

    /// <summary>Vietnamese, <c>vi</c>.</summary>
    public static LanguageTag Vietnamese { get; } = new("vi");

    /// <summary>Chinese in simplified characters, <c>zh-Hans</c>.</summary>
    public static LanguageTag ChineseSimplified { get; } = new("zh-Hans");

    /// <summary>Reads a tag.</summary>
    /// <param name="s">The tag, in any case.</param>
    /// <exception cref="FormatException">The text is not a language with optional script, region and variants.</exception>
    public static LanguageTag Parse(ReadOnlySpan<char> s) =>
        TryParse(s, out var tag)
            ? tag
            : throw new FormatException($"A language tag is a language, then optional script, region and variants, joined by hyphens; at most {MaxLength} characters.");

    /// <summary>Reads a tag, if the text is one.</summary>
    /// <param name="s">The text.</param>
    /// <param name="result">The tag, or null.</param>
    public static bool TryParse(ReadOnlySpan<char> s, [NotNullWhen(true)] out LanguageTag? result)
    {
        result = null;
        if (s.Length > MaxLength)
        {
            return false;
        }

        Span<char> text = stackalloc char[s.Length];
        var place = Place.Language;
        foreach (var range in s.Split('-'))
        {
            var part = text[range];
            for (var i = 0; i < part.Length; i++)
            {
                part[i] = char.IsAsciiLetterUpper(s[range][i]) ? (char)(s[range][i] | 0x20) : s[range][i];
            }

            if (range.Start.Value > 0)
            {
                text[range.Start.Value - 1] = '-';
            }

            if (!TryPlace(part, ref place))
            {
                return false;
            }
        }

        result = new LanguageTag(new string(text));
        return true;
    }

    /// <summary>The tag.</summary>
    public override string ToString() => _tag;

    private enum Place
    {
        Language,
        Script,
        Region,
        Variant,
    }

    // Finds the first kind of part that this one may be, puts its letters into the usual case, and says what may follow.
    private static bool TryPlace(Span<char> part, ref Place place)
    {
        var letters = AllMatch(part, char.IsAsciiLetterLower);
        if (place == Place.Language)
        {
            place = Place.Script;
            return letters && part.Length is (2 or 3);
        }

        if (place == Place.Script && letters && part.Length == 4)
        {
            part[0] = (char)(part[0] & ~0x20);
            place = Place.Region;
            return true;
        }

        if (place <= Place.Region && ((letters && part.Length == 2) || (part.Length == 3 && AllMatch(part, char.IsAsciiDigit))))
        {
            for (var i = 0; letters && i < part.Length; i++)
            {
                part[i] = (char)(part[i] & ~0x20);
            }

            place = Place.Variant;
            return true;
        }

        place = Place.Variant;
        return AllMatch(part, char.IsAsciiLetterOrDigit) && (part.Length is >= 5 and <= 8 || (part.Length == 4 && char.IsAsciiDigit(part[0])));
    }

    private static bool AllMatch(ReadOnlySpan<char> part, Func<char, bool> matches)
    {
        foreach (var c in part)
        {
            if (!matches(c))
            {
                return false;
            }
        }

        return true;
    }

    static LanguageTag ISpanParsable<LanguageTag>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool ISpanParsable<LanguageTag>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [NotNullWhen(true)] out LanguageTag? result) => TryParse(s, out result);

    static LanguageTag IParsable<LanguageTag>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<LanguageTag>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [NotNullWhen(true)] out LanguageTag? result) => TryParse(s, out result);

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        charsWritten = _tag.TryCopyTo(destination) ? _tag.Length : 0;
        return charsWritten > 0;
    }

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => _tag;
}
