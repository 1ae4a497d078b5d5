// One text in several languages, and which of them a reader gets: see LanguageLookup. Another language is taken only where the caller asks for some text whatever it is in.
// Bounds:  1 to 100 languages; a text has 1 to 8,000 characters, lines allowed.
using System.Collections.Immutable;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace HrdCore.Domain.Values;

/// <summary>A text in one or more languages. It prints which languages there are and no text; where the text is about a person, wrap it in a <see cref="Classification.Sensitive{T}"/>.</summary>
/// <remarks>Immutable. Equality: by languages and texts, in the order in which they were given, because the first is what a reader of none of them gets. Ordering: none.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class LocalizedText : IEquatable<LocalizedText>
{
    /// <summary>Most languages.</summary>
    public const int MaxLanguages = 100;

    private readonly ImmutableArray<KeyValuePair<LanguageTag, string>> _texts;

    /// <summary>Makes a text in one language.</summary>
    /// <param name="language">The language.</param>
    /// <param name="text">1 to 8,000 characters; lines allowed.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The text is blank, too long or malformed.</exception>
    public LocalizedText(LanguageTag language, string text)
    {
        ArgumentNullException.ThrowIfNull(language);
        _texts = [KeyValuePair.Create(language, DomainText.Require(text, DomainText.NarrativeLength, nameof(text), lines: true))];
    }

    /// <summary>Makes a text in several languages.</summary>
    /// <param name="texts">1 to 100 texts, one per language, each with 1 to 8,000 characters; lines allowed. The first is for readers of none of them.</param>
    /// <exception cref="ArgumentNullException">The list, a language or a text is null.</exception>
    /// <exception cref="ArgumentException">There are too few or too many texts, one is blank, too long or malformed, or a language comes twice.</exception>
    public LocalizedText(IEnumerable<KeyValuePair<LanguageTag, string>> texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        _texts = [.. texts];
        if (_texts.Length is 0 or > MaxLanguages)
        {
            throw new ArgumentException($"Give 1 to {MaxLanguages} texts.", nameof(texts));
        }

        var languages = new HashSet<LanguageTag>();
        foreach (var (language, text) in _texts)
        {
            ArgumentNullException.ThrowIfNull(language, nameof(texts));
            DomainText.Require(text, DomainText.NarrativeLength, nameof(texts), lines: true);
            if (!languages.Add(language))
            {
                throw new ArgumentException("Give one text per language.", nameof(texts));
            }
        }
    }

    /// <summary>The languages, in the order in which they were given.</summary>
    public IEnumerable<LanguageTag> Languages => _texts.Select(text => text.Key);

    /// <summary>The text in just this language, or null.</summary>
    /// <param name="language">The exact tag.</param>
    /// <exception cref="ArgumentNullException">The language is null.</exception>
    public string? In(LanguageTag language)
    {
        ArgumentNullException.ThrowIfNull(language);
        var at = LanguageLookup.IndexOf(_texts.AsSpan(), language.ToString());
        return at < 0 ? null : _texts[at].Value;
    }

    /// <summary>The text for a reader of a language: in that language, whatever its script or region, if there is one.</summary>
    /// <param name="wanted">What the reader reads.</param>
    /// <param name="text">The text, or null.</param>
    /// <param name="found">The language that the text is in, or null.</param>
    /// <exception cref="ArgumentNullException">The wanted language is null.</exception>
    public bool TryFind(LanguageTag wanted, [NotNullWhen(true)] out string? text, [NotNullWhen(true)] out LanguageTag? found)
    {
        ArgumentNullException.ThrowIfNull(wanted);
        var at = LanguageLookup.Find(_texts.AsSpan(), wanted);
        found = at < 0 ? null : _texts[at].Key;
        text = at < 0 ? null : _texts[at].Value;
        return found is not null && text is not null;
    }

    /// <summary>The text for a reader of one of some languages, and the first text for anyone else.</summary>
    /// <param name="wanted">What the reader reads, the best first; may be empty.</param>
    /// <exception cref="ArgumentNullException">A language is null.</exception>
    public string For(params ReadOnlySpan<LanguageTag> wanted)
    {
        foreach (var language in wanted)
        {
            if (TryFind(language, out var text, out _))
            {
                return text;
            }
        }

        return _texts[0].Value;
    }

    /// <summary>Whether both are equal, as <see cref="Equals(LocalizedText?)"/> tells.</summary>
    /// <param name="left">One, or null.</param>
    /// <param name="right">Another, or null.</param>
    public static bool operator ==(LocalizedText? left, LocalizedText? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether they differ.</summary>
    /// <param name="left">One, or null.</param>
    /// <param name="right">Another, or null.</param>
    public static bool operator !=(LocalizedText? left, LocalizedText? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals([NotNullWhen(true)] LocalizedText? other) => other is not null && _texts.AsSpan().SequenceEqual(other._texts.AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as LocalizedText);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var (language, text) in _texts)
        {
            hash.Add(language);
            hash.Add(text, StringComparer.Ordinal);
        }

        return hash.ToHashCode();
    }

    /// <summary>The languages, e.g. <c>text in en, zh-Hans</c>; never the text.</summary>
    public override string ToString() => $"text in {string.Join(", ", Languages)}";
}
