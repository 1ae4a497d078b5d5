using System.Collections.Immutable;

namespace HrdCore.Domain.Values;

/// <summary>A term of a list: the scheme and the code say what it is, the labels only how it is called.</summary>
/// <remarks>Shape of scheme and code: 1 to 64 lower-case ASCII letters, digits, hyphens and points, starting with a letter or digit. Equality: by scheme and code;
/// labels may be wrong or missing in any language and never take part. Ordering: none.</remarks>
public sealed class CodedTerm : IEquatable<CodedTerm>
{
    /// <summary>Most characters of a scheme or a code.</summary>
    public const int MaxLength = 64;

    private readonly ImmutableArray<KeyValuePair<LanguageTag, string>> _labels;

    /// <summary>Makes a term.</summary>
    /// <param name="scheme">The list, e.g. <c>cat</c>.</param>
    /// <param name="code">The term in the list, e.g. <c>media-worker</c>.</param>
    /// <param name="labels">How it is called, at most once per language; may be empty.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">Scheme or code has another shape, a label is blank or longer than 200 characters, or a language comes twice.</exception>
    public CodedTerm(string scheme, string code, params ReadOnlySpan<KeyValuePair<LanguageTag, string>> labels)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        ArgumentNullException.ThrowIfNull(code);
        RequireCode(scheme, nameof(scheme));
        RequireCode(code, nameof(code));
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
        Code = code;
        _labels = [.. labels];
    }

    /// <summary>The list that the code belongs to.</summary>
    public string Scheme { get; }

    /// <summary>The term in the list.</summary>
    public string Code { get; }

    /// <summary>How the term is called in a language, or null when nobody has said.</summary>
    /// <param name="language">The exact tag; there is no fallback to another script or region.</param>
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

    /// <inheritdoc/>
    public bool Equals(CodedTerm? other) =>
        other is not null && string.Equals(Scheme, other.Scheme, StringComparison.Ordinal) && string.Equals(Code, other.Code, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as CodedTerm);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Scheme, Code);

    /// <summary>Scheme and code, e.g. <c>cat.media-worker</c>.</summary>
    public override string ToString() => $"{Scheme}.{Code}";

    private static void RequireCode(string code, string parameterName)
    {
        var valid = code.Length is > 0 and <= MaxLength && char.IsAsciiLetterOrDigit(code[0]);
        foreach (var c in code)
        {
            valid &= char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '-' or '.';
        }

        if (!valid)
        {
            throw new ArgumentException($"A scheme or code has 1 to {MaxLength} lower-case letters, digits, hyphens and points, and starts with a letter or digit.", parameterName);
        }
    }
}
