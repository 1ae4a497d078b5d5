namespace HrdCore.Cryptography.Hardening;

/// <summary>What came of a measure.</summary>
public enum HardeningOutcome
{
    /// <summary>It is in force.</summary>
    Achieved = 1,

    /// <summary>The system refused.</summary>
    Refused = 2,

    /// <summary>This system has no such thing.</summary>
    NotAvailable = 3,

    /// <summary>It is not in force, and only whoever starts the program can change that.</summary>
    SetBeforeStart = 4,
}
