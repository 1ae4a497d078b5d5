namespace HrdCore.Domain.Vocabulary;

/// <summary>Why a line of a user's copy of the Micro-thesauri is no entry.</summary>
public enum HuridocsFaultReason
{
    /// <summary>It has not three fields: list, code, label. A label with a comma stands in quotation marks.</summary>
    WrongFieldCount = 1,

    /// <summary>A quotation mark is not closed on the same line, stands inside a bare field, or text follows it.</summary>
    BrokenQuotes = 2,

    /// <summary>The list is no number from 1 to 99.</summary>
    BadList = 3,

    /// <summary>The code is not 2 to 12 digits, an even number of them. A spreadsheet may have taken the zero at the front.</summary>
    BadCode = 4,

    /// <summary>The label is blank, too long, or has control characters.</summary>
    BadLabel = 5,

    /// <summary>The code was there already. The first label is kept.</summary>
    Duplicate = 6,
}
