using System.Diagnostics;
using System.Text.Json.Serialization;
using HrdCore.Classification;

namespace HrdCore.Domain.Values;

/// <summary>A person's name as written in one script. It prints <c>[Identity]</c>; <see cref="Reveal"/> gives the text.</summary>
/// <remarks>Range: 1 to 200 UTF-16 units, not blank, no control characters. Equality: by text (ordinal), kind, script, language and parts. Ordering: none, since an
/// order tells about the name. The kind, the script and the language are shown: they say how to handle a name, not whose it is.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(SelfRedactingJsonConverter))]
public sealed class PersonName : IRevealable<string>, IEquatable<PersonName>
{
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    [Sensitive(DataClass.Identity)]
    private readonly string _text;

    /// <summary>Makes a name.</summary>
    /// <param name="text">The whole name in the order in which it is written; 1 to 200 characters, no control characters.</param>
    /// <param name="kind">What the name is to the person.</param>
    /// <param name="script">Four letters of ISO 15924, e.g. <c>Hans</c> or <c>Latn</c>, in that case.</param>
    /// <param name="language">The language by whose rules the name is read.</param>
    /// <param name="parts">Which parts of the text are what, or null when nobody has said. Each is found in the text, in whatever case.</param>
    /// <exception cref="ArgumentNullException">An argument other than the parts is null.</exception>
    /// <exception cref="ArgumentException">The text is blank, too long or malformed, the script is not four letters, or a part is not in the text.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such kind.</exception>
    public PersonName([Sensitive(DataClass.Identity)] string text, PersonNameKind kind, string script, LanguageTag language, PersonNameParts? parts = null)
    {
        DomainText.Require(text, DomainText.NameLength, nameof(text));
        ArgumentNullException.ThrowIfNull(script);
        ArgumentNullException.ThrowIfNull(language);
        if (kind is < PersonNameKind.Legal or > PersonNameKind.Nickname)
        {
            throw new ArgumentOutOfRangeException(nameof(kind), "Give a kind that exists.");
        }

        if (!IsScript(script))
        {
            throw new ArgumentException("A script is four letters of ISO 15924, the first of them a capital, e.g. Latn.", nameof(script));
        }

        if (parts?.AreIn(text) == false)
        {
            throw new ArgumentException("Each part is in the name as written. Give another name its own entry.", nameof(parts));
        }

        _text = text;
        Kind = kind;
        Script = script;
        Language = language;
        Parts = parts;
    }

    /// <inheritdoc/>
    public DataClass DataClass => DataClass.Identity;

    /// <summary>What the name is to the person.</summary>
    public PersonNameKind Kind { get; }

    /// <summary>The script, four letters of ISO 15924.</summary>
    public string Script { get; }

    /// <summary>The language by whose rules the name is read.</summary>
    public LanguageTag Language { get; }

    /// <summary>Which parts of the name are what, or null when nobody has said. They do not print either.</summary>
    [Sensitive(DataClass.Identity)]
    public PersonNameParts? Parts { get; }

    /// <inheritdoc/>
    [return: Sensitive(DataClass.Identity)]
    public string Reveal(Purpose purpose)
    {
        ArgumentNullException.ThrowIfNull(purpose);
        return _text;
    }

    /// <summary>Whether both are equal, as <see cref="Equals(PersonName?)"/> tells.</summary>
    /// <param name="left">One, or null.</param>
    /// <param name="right">Another, or null.</param>
    public static bool operator ==(PersonName? left, PersonName? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether they differ.</summary>
    /// <param name="left">One, or null.</param>
    /// <param name="right">Another, or null.</param>
    public static bool operator !=(PersonName? left, PersonName? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(PersonName? other) =>
        other is not null && Kind == other.Kind && string.Equals(_text, other._text, StringComparison.Ordinal)
        && string.Equals(Script, other.Script, StringComparison.Ordinal) && Language.Equals(other.Language) && Equals(Parts, other.Parts);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PersonName);

    /// <summary>A hash that is seeded anew in every process, so that a printed hash code tells nothing.</summary>
    public override int GetHashCode() => HashCode.Combine(Kind, _text, Script, Language, Parts);

    /// <summary>Always <c>[Identity]</c>.</summary>
    public override string ToString() => DataClasses.Mask(DataClass);

    internal static bool IsScript(string script) =>
        script.Length == 4 && char.IsAsciiLetterUpper(script[0])
        && char.IsAsciiLetterLower(script[1]) && char.IsAsciiLetterLower(script[2]) && char.IsAsciiLetterLower(script[3]);
}
