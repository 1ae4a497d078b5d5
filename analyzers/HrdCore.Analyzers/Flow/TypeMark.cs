namespace HrdCore.Analyzers.Flow;

/// <summary>What a type says about all of its values.</summary>
internal enum TypeMark
{
    /// <summary>Nothing.</summary>
    Unmarked,

    /// <summary>They disclose something.</summary>
    Sensitive,

    /// <summary>They print their class and never their content, whatever is said about the member that holds them.</summary>
    SelfRedacting,
}
