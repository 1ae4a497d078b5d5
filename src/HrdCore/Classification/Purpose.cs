namespace HrdCore.Classification;

/// <summary>Why a sensitive value is looked at. Revealing takes one, so that every look has a stated reason.</summary>
/// <remarks>Shape: 1 to 48 characters, lower-case ASCII letters, digits and single hyphens between them. Equality: by <see cref="Code"/>.
/// A purpose may be written down, such as beside an audit entry; it must itself tell nothing about a person.</remarks>
public sealed class Purpose : IEquatable<Purpose>
{
    /// <summary>Most characters a code may have.</summary>
    public const int MaxCodeLength = 48;

    private Purpose(string code) => Code = code;

    /// <summary>Someone works on the case.</summary>
    public static Purpose CaseReview { get; } = new("case-review");

    /// <summary>Someone answers an urgent action.</summary>
    public static Purpose UrgentResponse { get; } = new("urgent-response");

    /// <summary>Counsel acts for the defender.</summary>
    public static Purpose LegalRepresentation { get; } = new("legal-representation");

    /// <summary>The value is about to be encrypted and stored.</summary>
    public static Purpose Sealing { get; } = new("sealing");

    /// <summary>Stored data are compared with what they should be.</summary>
    public static Purpose Verification { get; } = new("verification");

    /// <summary>The value goes to another party under the subject's consent.</summary>
    public static Purpose ConsentedDisclosure { get; } = new("consented-disclosure");

    /// <summary>The stable code, e.g. <c>case-review</c>.</summary>
    public string Code { get; }

    /// <summary>Makes a purpose of an organisation's own.</summary>
    /// <param name="code">1 to 48 characters: lower-case ASCII letters, digits, and single hyphens between them.</param>
    /// <exception cref="ArgumentNullException">The code is null.</exception>
    /// <exception cref="ArgumentException">The code has another shape.</exception>
    public static Purpose Of(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        if (!IsCode(code))
        {
            throw new ArgumentException($"A purpose code has 1 to {MaxCodeLength} lower-case letters, digits and single hyphens between them.", nameof(code));
        }

        return new Purpose(code);
    }

    /// <summary>Whether both are equal, as <see cref="Equals(Purpose?)"/> tells.</summary>
    /// <param name="left">One, or null.</param>
    /// <param name="right">Another, or null.</param>
    public static bool operator ==(Purpose? left, Purpose? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether they differ.</summary>
    /// <param name="left">One, or null.</param>
    /// <param name="right">Another, or null.</param>
    public static bool operator !=(Purpose? left, Purpose? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(Purpose? other) => other is not null && string.Equals(Code, other.Code, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Purpose);

    /// <inheritdoc/>
    public override int GetHashCode() => Code.GetHashCode(StringComparison.Ordinal);

    /// <summary>The code.</summary>
    public override string ToString() => Code;

    private static bool IsCode(string code)
    {
        if (code.Length is 0 or > MaxCodeLength)
        {
            return false;
        }

        var afterHyphen = true;
        foreach (var c in code)
        {
            if (c == '-')
            {
                if (afterHyphen)
                {
                    return false;
                }

                afterHyphen = true;
            }
            else if (char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c))
            {
                afterHyphen = false;
            }
            else
            {
                return false;
            }
        }

        return !afterHyphen;
    }
}
