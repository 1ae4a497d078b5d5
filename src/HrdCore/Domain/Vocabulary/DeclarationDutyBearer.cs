namespace HrdCore.Domain.Vocabulary;

/// <summary>Who bears a duty of the Declaration.</summary>
public enum DeclarationDutyBearer
{
    /// <summary>The state.</summary>
    State = 0,

    /// <summary>Everyone, non-state actors included.</summary>
    Everyone = 1,
}
