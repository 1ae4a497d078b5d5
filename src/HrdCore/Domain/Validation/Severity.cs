namespace HrdCore.Domain.Validation;

/// <summary>How much a finding weighs. Default value: <see cref="Note"/>.</summary>
public enum Severity
{
    /// <summary>Worth knowing; nothing is wrong.</summary>
    Note = 0,

    /// <summary>Someone should look at it; the record stands.</summary>
    Warning = 1,

    /// <summary>The record, or the wish, is refused.</summary>
    Error = 2,
}
