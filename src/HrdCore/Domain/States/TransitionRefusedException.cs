namespace HrdCore.Domain.States;

/// <summary>A step that is not allowed was demanded. The message names the wish, and the state and what would be allowed unless they are sensitive; no value.</summary>
public sealed class TransitionRefusedException : InvalidOperationException
{
    internal TransitionRefusedException(TransitionRefusal refusal, string? insteadDo = null)
        : base(insteadDo is null ? refusal.ToString() : $"{refusal} {insteadDo}") => Refusal = refusal;

    /// <summary>The refusal.</summary>
    public TransitionRefusal Refusal { get; }
}
