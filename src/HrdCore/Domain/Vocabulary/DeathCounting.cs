namespace HrdCore.Domain.Vocabulary;

/// <summary>Where a tabulation by form of violation puts deaths.</summary>
public enum DeathCounting
{
    /// <summary>A case with a death also counts as one with physical violence.</summary>
    WithinViolence = 0,

    /// <summary>A death counts as a death alone.</summary>
    Apart = 1,
}
