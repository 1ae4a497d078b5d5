namespace HrdCore.Domain.Json;

/// <summary>Why a line is not a case. Each line is refused for one reason: the first that is found.</summary>
public enum CaseReadReason
{
    /// <summary>The line has more bytes than <see cref="CaseJson.MaxLineBytes"/>.</summary>
    LineTooLong = 1,

    /// <summary>The bytes are not UTF-8.</summary>
    InvalidUtf8 = 2,

    /// <summary>The text is not one JSON value and nothing else.</summary>
    InvalidJson = 3,

    /// <summary>Objects and arrays are nested deeper than a case is.</summary>
    TooDeep = 4,

    /// <summary>The schema is another one than this version reads.</summary>
    UnknownSchema = 5,

    /// <summary>An object has a member that the schema does not have. The path names the object, since the member's name is itself unknown text.</summary>
    UnknownMember = 6,

    /// <summary>An object has a member twice.</summary>
    DuplicateMember = 7,

    /// <summary>An object lacks a member.</summary>
    MissingMember = 8,

    /// <summary>A value has another JSON type, such as null for text: what is not known is left out.</summary>
    WrongType = 9,

    /// <summary>A value has another shape or is outside its range.</summary>
    OutOfRange = 10,

    /// <summary>A code is not in its list.</summary>
    UnknownCode = 11,

    /// <summary>The values are fine one by one and do not fit together, such as a status that the kind of case does not have.</summary>
    Inconsistent = 12,

    /// <summary>The open part names a sealed field of which none with this path and class was given.</summary>
    SealedFieldMissing = 13,

    /// <summary>A sealed field was given twice, or the open part does not name it.</summary>
    SealedFieldUnexpected = 14,
}
