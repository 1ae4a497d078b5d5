namespace HrdCore.Domain.Vocabulary;

/// <summary>What an article of the Declaration does. Some do several things.</summary>
[Flags]
public enum DeclarationArticleKinds
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>It gives people a right.</summary>
    Right = 1,

    /// <summary>It puts a duty on the state.</summary>
    StateDuty = 2,

    /// <summary>It puts a duty on everyone, non-state actors included.</summary>
    EveryonesDuty = 4,

    /// <summary>It says how far the rest goes.</summary>
    Limit = 8,
}
