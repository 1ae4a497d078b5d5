using System.Collections.Immutable;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Domain.States;

/// <summary>Why a step is refused: the state, the wish, and what would be allowed. It holds nothing of the record, so it may be logged.</summary>
public sealed class TransitionRefusal
{
    internal TransitionRefusal(string machine, VocabularyTerm state, VocabularyTerm wish, ImmutableArray<VocabularyTerm> allowed, ImmutableArray<(VocabularyTerm State, ValidationRule Needs)> guarded, ValidationRule? guard)
    {
        Machine = machine;
        State = state;
        Wish = wish;
        Allowed = allowed;
        Guarded = guarded;
        Guard = guard;
    }

    /// <summary>The state machine, e.g. <c>grant</c>.</summary>
    public string Machine { get; }

    /// <summary>The state that it is in.</summary>
    public VocabularyTerm State { get; }

    /// <summary>The state that was wished for.</summary>
    public VocabularyTerm Wish { get; }

    /// <summary>The states that may come next as things stand; empty when none may.</summary>
    public ImmutableArray<VocabularyTerm> Allowed { get; }

    /// <summary>The states that may come next once something holds that does not yet, and what that is; empty when there are none.</summary>
    public ImmutableArray<(VocabularyTerm State, ValidationRule Needs)> Guarded { get; }

    /// <summary>What would have to hold first, or null when the step does not exist.</summary>
    public ValidationRule? Guard { get; }

    /// <summary>The refusal in two or three sentences, in English.</summary>
    public override string ToString()
    {
        var allowed = Allowed.IsEmpty ? "none" : string.Join(", ", Allowed.Select(state => state.Code));
        var reason = Guard is null ? "there is no such step" : Guard.Help(Values.LanguageTag.English);
        return $"{Machine}: from {State.Code} to {Wish.Code} is refused: {reason.TrimEnd('.')}. Allowed now: {allowed}.{Later()}";
    }

    private string Later() =>
        Guarded.IsEmpty ? string.Empty : $" Not yet: {string.Join(", ", Guarded.Select(step => $"{step.State.Code} (needs {step.Needs.Code})"))}.";
}
