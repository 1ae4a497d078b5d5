namespace HrdCore.Sealing;

/// <summary>What the bytes of a sealed field are. Bound to the value, so that a text cannot be passed off as something else.</summary>
public enum FieldType
{
    /// <summary>UTF-8 text.</summary>
    Text = 1,

    /// <summary>Bytes whose meaning the caller knows.</summary>
    Bytes = 2,

    /// <summary>Yes or no.</summary>
    Boolean = 3,

    /// <summary>A whole number of 64 bits.</summary>
    Integer = 4,

    /// <summary>A decimal number with its scale: 1.50 is not 1.5.</summary>
    Decimal = 5,

    /// <summary>An instant, to 100 nanoseconds.</summary>
    Instant = 6,

    /// <summary>A day of the calendar.</summary>
    Date = 7,

    /// <summary>A UUID.</summary>
    Uuid = 8,

    /// <summary>A code from a list: 1 to 58 printable ASCII characters, all of one stored length, since a list's codes are told apart by theirs.</summary>
    Code = 9,
}
