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
}
