namespace HrdCore.Domain.Vocabulary;

/// <summary>How a code of HURIDOCS relates to a code of ours.</summary>
public enum HuridocsRole
{
    /// <summary>It stands for the same thing; where there are several, each for a part of it.</summary>
    Counterpart = 0,

    /// <summary>It is recorded beside the counterpart and says the rest, such as the method or that the place is not disclosed.</summary>
    Qualifier = 1,

    /// <summary>There is no counterpart; this comes closest.</summary>
    Nearest = 2,
}
