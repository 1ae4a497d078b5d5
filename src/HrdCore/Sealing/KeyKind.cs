namespace HrdCore.Sealing;

/// <summary>What a key of an organisation is for.</summary>
public enum KeyKind
{
    /// <summary>It wraps data keys.</summary>
    Tenant = 1,

    /// <summary>It makes blind indexes, and opens nothing.</summary>
    Index = 2,

    /// <summary>It signs.</summary>
    Signing = 3,
}
