using HrdCore.Domain.Validation;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Domain.States;

/// <summary>One step of a state machine: from where, to where, and what has to hold.</summary>
/// <typeparam name="TState">The states.</typeparam>
/// <typeparam name="TSubject">What the guard looks at.</typeparam>
public sealed class Transition<TState, TSubject>
    where TState : VocabularyTerm
{
    private readonly Func<TSubject, bool>? _holds;

    internal Transition(TState from, TState to, ValidationRule? guard = null, Func<TSubject, bool>? holds = null)
    {
        From = from;
        To = to;
        Guard = guard;
        _holds = holds;
    }

    /// <summary>The state before.</summary>
    public TState From { get; }

    /// <summary>The state after.</summary>
    public TState To { get; }

    /// <summary>What has to hold, or null when nothing has to.</summary>
    public ValidationRule? Guard { get; }

    internal bool IsOpenFor(TSubject subject) => _holds is null || _holds(subject);
}
