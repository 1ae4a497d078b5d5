namespace HrdCore.Domain.Vocabulary;

/// <summary>What kinds of violation are matched with.</summary>
[Flags]
public enum CrosswalkTargets
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>The Micro-thesauri of HURIDOCS.</summary>
    Huridocs = 1,

    /// <summary>The classes of indicator 16.10.1.</summary>
    Sdg = 2,

    /// <summary>The articles of the Declaration.</summary>
    Declaration = 4,
}
