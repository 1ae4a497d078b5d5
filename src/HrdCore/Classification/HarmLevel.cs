namespace HrdCore.Classification;

/// <summary>How grave the harm is when a value gets out, from none (0) to severe (4). Context may raise the level of a class, never lower it.</summary>
public enum HarmLevel
{
    /// <summary>No harm: the value is public.</summary>
    None = 0,

    /// <summary>Little harm, and only to the organisation.</summary>
    Low = 1,

    /// <summary>Harm that can be mended.</summary>
    Moderate = 2,

    /// <summary>Someone may be found, watched, dismissed or charged.</summary>
    High = 3,

    /// <summary>Someone may lose liberty, health or life.</summary>
    Severe = 4,
}
