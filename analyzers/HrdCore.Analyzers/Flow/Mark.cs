namespace HrdCore.Analyzers.Flow;

/// <summary>What the code says about a member, parameter or method result.</summary>
internal enum Mark
{
    /// <summary>Nothing is said; its type and what it is read from decide.</summary>
    Unmarked,

    /// <summary>It discloses something.</summary>
    Sensitive,

    /// <summary>It was looked at and found harmless, or it comes out of a sanitizer.</summary>
    Harmless,
}
