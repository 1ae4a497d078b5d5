// Language tags.
// Source:  BCP 47 (RFC 5646) section 2.1: language of two or three letters, optional script, region and variants, joined by hyphens.
// Bounds:  at most 35 characters (RFC 5646, 4.4.1). Extended languages, extensions, private use and grandfathered tags are refused.
//          Shape only: no registry is consulted.
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using HrdCore.Domain.Json;

namespace HrdCore.Domain.Values;

/// <summary>A language, e.g. <c>vi</c> or <c>zh-Hans</c>.</summary>
/// <remarks>Letters are put into the usual case (<c>zh-hans-cn</c> becomes <c>zh-Hans-CN</c>). Equality: by the result. Ordering: none.</remarks>
[JsonConverter(typeof(TextJsonConverter<LanguageTag>))]
public sealed partial record LanguageTag
{
    /// <summary>Most characters of a tag.</summary>
    public const int MaxLength = 35;

    private const string NotRead = "A language tag is a language, then optional script, region and variants, joined by hyphens; at most 35 characters.";

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

    /// <summary>Chinese in traditional characters, <c>zh-Hant</c>.</summary>
    public static LanguageTag ChineseTraditional { get; } = new("zh-Hant");

    /// <summary>Tibetan, <c>bo</c>.</summary>
    public static LanguageTag Tibetan { get; } = new("bo");

    /// <summary>Turkish, <c>tr</c>.</summary>
    public static LanguageTag Turkish { get; } = new("tr");

    /// <summary>Uyghur, <c>ug</c>.</summary>
    public static LanguageTag Uyghur { get; } = new("ug");

    /// <summary>The language alone, two or three letters.</summary>
    public string Language => LanguagePart.Length == _tag.Length ? _tag : LanguagePart.ToString();

    /// <summary>The script, four letters of ISO 15924, or null when the tag does not say.</summary>
    public string? Script => ScriptPart is { IsEmpty: false } script ? script.ToString() : null;

    /// <summary>The region, two letters of ISO 3166-1 or three digits of UN M49, or null when the tag does not say.</summary>
    public string? Region => RegionPart is { IsEmpty: false } region ? region.ToString() : null;

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

    internal ReadOnlySpan<char> LanguagePart => _tag.AsSpan(0, _tag.IndexOf('-', StringComparison.Ordinal) is >= 0 and var end ? end : _tag.Length);

    // A part of four letters can only be the script: a variant of four characters begins with a digit.
    internal ReadOnlySpan<char> ScriptPart => PartWhere(static part => part.Length == 4 && char.IsAsciiLetterUpper(part[0]));

    internal ReadOnlySpan<char> RegionPart => PartWhere(static part => (part.Length == 2 && char.IsAsciiLetterUpper(part[0])) || (part.Length == 3 && char.IsAsciiDigit(part[0])));

    private ReadOnlySpan<char> PartWhere(Func<ReadOnlySpan<char>, bool> fits)
    {
        foreach (var range in _tag.AsSpan().Split('-'))
        {
            if (range.Start.Value > 0 && fits(_tag.AsSpan(range)))
            {
                return _tag.AsSpan(range);
            }
        }

        return [];
    }

    private int Write(Span<char> destination)
    {
        _tag.CopyTo(destination);
        return _tag.Length;
    }

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
}
