namespace HrdCore.Domain.Values;

/// <summary>What a name is to the person who has it.</summary>
public enum PersonNameKind
{
    /// <summary>The name in official papers.</summary>
    Legal = 0,

    /// <summary>A name that the person also goes by.</summary>
    Alias = 1,

    /// <summary>A name that was chosen to hide behind.</summary>
    Pseudonym = 2,

    /// <summary>A name under which the authorities hold the person, so that nobody finds them.</summary>
    FalseCustodyName = 3,

    /// <summary>The name given at birth, where another one came after it.</summary>
    Birth = 4,

    /// <summary>A name taken by marriage, where official papers have another one.</summary>
    Married = 5,

    /// <summary>Another of the names in another script, by rules of transliteration or by ear.</summary>
    Transliteration = 6,

    /// <summary>What friends and family call the person.</summary>
    Nickname = 7,
}
