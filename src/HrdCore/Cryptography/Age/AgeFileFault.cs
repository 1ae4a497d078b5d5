namespace HrdCore.Cryptography.Age;

/// <summary>Why an age file was not opened.</summary>
public enum AgeFileFault
{
    /// <summary>What comes before the payload is not that of an age v1 file that this version reads.</summary>
    Malformed = 1,

    /// <summary>The file is for somebody else: none of the identities opens it.</summary>
    NoMatchingIdentity = 2,

    /// <summary>The file was changed, cut short or lengthened after it was made.</summary>
    Damaged = 3,

    /// <summary>The text around an armored file is not as strict as the format asks: something stands before, after or in it, a line is too long or short, or it was cut.</summary>
    MalformedArmor = 4,
}
