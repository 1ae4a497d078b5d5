using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using HrdCore.Domain.Json;

namespace HrdCore.Domain.Values;

/// <summary>A term of a list: the scheme and the code say what it is, the labels only how it is called. Written <c>scheme.code</c>, e.g. <c>cat.media-worker</c>.</summary>
/// <remarks>Shape of scheme and code: 1 to 64 lower-case ASCII letters, digits and hyphens, starting with a letter or digit; a code may also have points, a scheme not, so
/// that the first point parts them. Equality: by scheme and code; labels may be wrong or missing in any language and never take part. Ordering: by
/// scheme, then by code, ordinal; it sorts lists for machines, and is no order of meaning.</remarks>
[JsonConverter(typeof(TextJsonConverter<CodedTerm>))]
public sealed partial class CodedTerm : IEquatable<CodedTerm>, IComparable<CodedTerm>
{
    /// <summary>Most characters of a scheme or a code.</summary>
    public const int MaxLength = 64;

    /// <summary>Most characters of a term: scheme, point and code.</summary>
    public const int MaxTextLength = MaxLength + 1 + MaxLength;

    private const string NotRead =
        "A term is a scheme, a point and a code; each 1 to 64 lower-case letters, digits and hyphens, starting with a letter or digit; only a code may have points itself.";

    private readonly ImmutableArray<KeyValuePair<LanguageTag, string>> _labels;

    /// <summary>Makes a term.</summary>
    /// <param name="scheme">The list, e.g. <c>cat</c>: 1 to 64 lower-case letters, digits and hyphens; no points.</param>
    /// <param name="code">The term in the list, e.g. <c>media-worker</c>: 1 to 64 lower-case letters, digits, hyphens and points.</param>
    /// <param name="labels">How it is called: 1 to 200 characters, at most once per language; may be empty.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">Scheme or code has another shape, a label is blank or longer than 200 characters, or a language comes twice.</exception>
    public CodedTerm(string scheme, string code, params ReadOnlySpan<KeyValuePair<LanguageTag, string>> labels)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        if (!IsScheme(scheme))
        {
            throw new ArgumentException($"A scheme has 1 to {MaxLength} lower-case letters, digits and hyphens, and starts with a letter or digit.", nameof(scheme));
        }

        var languages = new HashSet<LanguageTag>();
        foreach (var (language, label) in labels)
        {
            DomainText.Require(label, DomainText.LabelLength, nameof(labels));
            if (!languages.Add(language))
            {
                throw new ArgumentException("Give one label per language.", nameof(labels));
            }
        }

        Scheme = scheme;
        Code = DomainText.RequireCode(code, nameof(code));
        _labels = [.. labels];
    }

    /// <summary>Compares terms by scheme and code, and finds one in a dictionary or set by its text: <c>dictionary.GetAlternateLookup&lt;ReadOnlySpan&lt;char&gt;&gt;()</c>
    /// takes <c>cat.media-worker</c> and allocates nothing.</summary>
    public static IEqualityComparer<CodedTerm> Comparer { get; } = new CodedTermComparer();

    /// <summary>The list that the code belongs to.</summary>
    public string Scheme { get; }

    /// <summary>The term in the list.</summary>
    public string Code { get; }

    /// <summary>How the term is called in a language, or null when nobody has said.</summary>
    /// <param name="language">The exact tag; <see cref="LabelFor"/> also takes another region or script.</param>
    public string? LabelIn(LanguageTag language)
    {
        foreach (var (key, label) in _labels)
        {
            if (key.Equals(language))
            {
                return label;
            }
        }

        return null;
    }

    /// <summary>How the term is called for a reader of a language, e.g. the label in <c>fr</c> for a reader of <c>fr-BE</c>; or null when nobody has said it in that language.</summary>
    /// <param name="wanted">What the reader reads; looked up as RFC 4647 does, then in any script or region of the language.</param>
    /// <exception cref="ArgumentNullException">The wanted language is null.</exception>
    public string? LabelFor(LanguageTag wanted)
    {
        ArgumentNullException.ThrowIfNull(wanted);
        var at = LanguageLookup.Find(_labels.AsSpan(), wanted);
        return at < 0 ? null : _labels[at].Value;
    }

    /// <summary>Whether this is the term with a scheme and a code. Nothing is allocated.</summary>
    /// <param name="scheme">A scheme.</param>
    /// <param name="code">A code.</param>
    public bool Is(ReadOnlySpan<char> scheme, ReadOnlySpan<char> code) => scheme.SequenceEqual(Scheme) && code.SequenceEqual(Code);

    /// <summary>Whether both are equal, as <see cref="Equals(CodedTerm?)"/> tells.</summary>
    /// <param name="left">One, or null.</param>
    /// <param name="right">Another, or null.</param>
    public static bool operator ==(CodedTerm? left, CodedTerm? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether they differ.</summary>
    /// <param name="left">One, or null.</param>
    /// <param name="right">Another, or null.</param>
    public static bool operator !=(CodedTerm? left, CodedTerm? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals([NotNullWhen(true)] CodedTerm? other) => other is not null && Is(other.Scheme, other.Code);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as CodedTerm);

    /// <inheritdoc/>
    public override int GetHashCode() => CodedTermComparer.Hash(Scheme, Code);

    /// <inheritdoc/>
    public int CompareTo(CodedTerm? other)
    {
        if (other is null)
        {
            return 1;
        }

        var order = string.CompareOrdinal(Scheme, other.Scheme);
        return order != 0 ? order : string.CompareOrdinal(Code, other.Code);
    }

    /// <summary>Reads a term, if the text is one. It has no labels: those are in its list.</summary>
    /// <param name="s">A scheme, a point and a code.</param>
    /// <param name="result">The term, or null.</param>
    public static bool TryParse(ReadOnlySpan<char> s, [NotNullWhen(true)] out CodedTerm? result)
    {
        result = TrySplit(s, out var scheme, out var code) ? new CodedTerm(scheme.ToString(), code.ToString()) : null;
        return result is not null;
    }

    internal static bool TrySplit(ReadOnlySpan<char> text, out ReadOnlySpan<char> scheme, out ReadOnlySpan<char> code)
    {
        var point = text.IndexOf('.');
        scheme = point < 0 ? [] : text[..point];
        code = point < 0 ? [] : text[(point + 1)..];
        return IsScheme(scheme) && IsCode(code);
    }

    private static bool IsScheme(ReadOnlySpan<char> scheme) => IsCode(scheme) && !scheme.Contains('.');

    internal static bool IsCode(ReadOnlySpan<char> code)
    {
        var valid = code.Length is > 0 and <= MaxLength && char.IsAsciiLetterOrDigit(code[0]);
        foreach (var c in code)
        {
            valid &= char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '-' or '.';
        }

        return valid;
    }

    private int Write(Span<char> destination)
    {
        Scheme.CopyTo(destination);
        destination[Scheme.Length] = '.';
        Code.CopyTo(destination[(Scheme.Length + 1)..]);
        return Scheme.Length + 1 + Code.Length;
    }
}
