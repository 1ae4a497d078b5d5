namespace HrdCore.Classification;

/// <summary>What a value would reveal about a person if it got out. Several classes may meet in one value; then the strictest rule wins.</summary>
/// <remarks>
/// A class says what kind of harm follows, not how grave it is: that is <see cref="HarmLevel"/>. Default value: <see cref="None"/>, which
/// every policy treats like the strictest class, because an unclassified value has not been shown to be harmless.
/// </remarks>
[Flags]
public enum DataClass
{
    /// <summary>Not classified. Never shown to any audience.</summary>
    None = 0,

    /// <summary>Meant for publication.</summary>
    Public = 1 << 0,

    /// <summary>Meant for the organisation; tells nothing about a person.</summary>
    Internal = 1 << 1,

    /// <summary>Who someone is: names, aliases, birth, identity numbers.</summary>
    Identity = 1 << 2,

    /// <summary>Image, voice or video of a person.</summary>
    Likeness = 1 << 3,

    /// <summary>How to reach someone: telephone, e-mail, accounts.</summary>
    Contact = 1 << 4,

    /// <summary>Where someone lives, works, hides or is held.</summary>
    Location = 1 << 5,

    /// <summary>Relatives and dependants.</summary>
    Family = 1 << 6,

    /// <summary>Ethnicity, belief, orientation, gender identity.</summary>
    SpecialCategory = 1 << 7,

    /// <summary>Physical and mental health, including the traces of torture.</summary>
    Health = 1 << 8,

    /// <summary>Counsel's plans, powers of attorney, what will be argued.</summary>
    LegalStrategy = 1 << 9,

    /// <summary>Who paid whom, and how.</summary>
    Finance = 1 << 10,

    /// <summary>Associates, affiliations, attendance.</summary>
    Network = 1 << 11,

    /// <summary>Who told the organisation.</summary>
    Source = 1 << 12,

    /// <summary>Secrets that open something: keys, passwords, proof-of-life answers.</summary>
    Credentials = 1 << 13,

    /// <summary>Plans, check-ins, safe places.</summary>
    Operational = 1 << 14,

    /// <summary>A named person is said to have done wrong.</summary>
    Allegation = 1 << 15,
}
