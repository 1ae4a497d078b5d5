// Identifiers of organisations.
// Source:  org-id.guide: the code of a register, a hyphen, and the number that the register gave. A register's code is two capital letters (a country of ISO 3166-1, or XI, XM
//          and XR for international, multilateral and regional ones), a hyphen, and its name in capital letters, digits and underscores.
// Bounds:  at most 128 characters; the name 2 to 20, the number 1 to 100: visible ASCII characters other than / & | and ?, which the International
//          Aid Transparency Initiative refuses too. Shape only: the list of registers is not consulted.
using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using HrdCore.Domain.Json;

namespace HrdCore.Domain.Values;

/// <summary>How other data name an organisation, e.g. <c>XI-IATI-EC_INTPA</c> or <c>GB-CHC-1234567</c>.</summary>
/// <remarks>Equality: by text, in the case in which it is written, as registers differ in this. Ordering: none. Such a number is public, but that someone is linked to the organisation
/// may not be: wrap it in a <see cref="Classification.Sensitive{T}"/> there.</remarks>
[JsonConverter(typeof(TextJsonConverter<OrgIdentifier>))]
public sealed partial record OrgIdentifier
{
    /// <summary>Most characters of an identifier.</summary>
    public const int MaxLength = 128;

    private const int MaxNameLength = 20;
    private const int MaxNumberLength = 100;

    private const string NotRead =
        "An identifier is two capital letters, a hyphen, the register's name in capital letters, digits and underscores, a hyphen, and the number; no spaces, and none of / & | ?.";

    private static readonly SearchValues<char> NameCharacters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_");

    private readonly string _text;
    private readonly int _registerLength;

    private OrgIdentifier(string text, int registerLength)
    {
        _text = text;
        _registerLength = registerLength;
    }

    /// <summary>The code of the register, e.g. <c>GB-CHC</c>.</summary>
    public string Register => _text[.._registerLength];

    /// <summary>The number that the register gave, e.g. <c>1234567</c>.</summary>
    public string Number => _text[(_registerLength + 1)..];

    /// <summary>Reads an identifier, if the text is one.</summary>
    /// <param name="s">Register, hyphen and number.</param>
    /// <param name="result">The identifier, or null.</param>
    public static bool TryParse(ReadOnlySpan<char> s, [NotNullWhen(true)] out OrgIdentifier? result)
    {
        result = null;
        if (s.Length > MaxLength || s.Length < 4 || !char.IsAsciiLetterUpper(s[0]) || !char.IsAsciiLetterUpper(s[1]) || s[2] != '-')
        {
            return false;
        }

        var nameLength = s[3..].IndexOf('-');
        if (nameLength is < 2 or > MaxNameLength || s[3..(3 + nameLength)].ContainsAnyExcept(NameCharacters) || !IsNumber(s[(4 + nameLength)..]))
        {
            return false;
        }

        result = new OrgIdentifier(s.ToString(), 3 + nameLength);
        return true;
    }

    private static bool IsNumber(ReadOnlySpan<char> number) =>
        number.Length is > 0 and <= MaxNumberLength && !number.ContainsAnyExceptInRange('!', '~') && !number.ContainsAny("/&|?");

    private int Write(Span<char> destination)
    {
        _text.CopyTo(destination);
        return _text.Length;
    }
}
