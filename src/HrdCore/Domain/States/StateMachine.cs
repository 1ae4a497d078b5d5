using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Domain.States;

/// <summary>Which steps a record may take: an explicit table. What is not in it is refused.</summary>
/// <typeparam name="TState">The states.</typeparam>
/// <typeparam name="TSubject">What the guards look at, mostly the record itself.</typeparam>
public sealed class StateMachine<TState, TSubject> : IStateMachine
    where TState : VocabularyTerm
{
    internal StateMachine(string name, TState initialState, params ImmutableArray<Transition<TState, TSubject>> transitions)
    {
        Name = name;
        InitialState = initialState;
        Transitions = transitions;
        States = [.. transitions.SelectMany(step => new[] { step.From, step.To }).Prepend(initialState).Distinct()];
    }

    /// <inheritdoc/>
    public string Name { get; }

    /// <summary>Where everything begins.</summary>
    public TState InitialState { get; }

    /// <summary>Every state that the table names, the first one first.</summary>
    public ImmutableArray<TState> States { get; }

    /// <summary>Every step, in the order of the table.</summary>
    public ImmutableArray<Transition<TState, TSubject>> Transitions { get; }

    /// <inheritdoc/>
    VocabularyTerm IStateMachine.InitialState => InitialState;

    /// <inheritdoc/>
    ImmutableArray<(VocabularyTerm From, VocabularyTerm To, ValidationRule? Guard)> IStateMachine.Steps =>
        [.. Transitions.Select(step => ((VocabularyTerm)step.From, (VocabularyTerm)step.To, step.Guard))];

    /// <summary>Whether where a record stands is sensitive, so that a refusal does not say it in words.</summary>
    internal bool IsSensitive { get; init; }

    /// <summary>The states that may come next as things stand.</summary>
    /// <param name="state">The state that it is in.</param>
    /// <param name="subject">What the guards look at.</param>
    /// <exception cref="ArgumentNullException">The state is null.</exception>
    public ImmutableArray<TState> AllowedFrom(TState state, TSubject subject)
    {
        ArgumentNullException.ThrowIfNull(state);
        return [.. Transitions.Where(step => step.From == state && step.IsOpenFor(subject)).Select(step => step.To).Distinct()];
    }

    /// <summary>Whether a step is allowed.</summary>
    /// <param name="state">The state that it is in.</param>
    /// <param name="wish">The state that is wished for.</param>
    /// <param name="subject">What the guards look at.</param>
    /// <param name="refusal">Why not, or null.</param>
    /// <exception cref="ArgumentNullException">A state is null.</exception>
    public bool MayMove(TState state, TState wish, TSubject subject, [NotNullWhen(false)] out TransitionRefusal? refusal)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(wish);
        ValidationRule? guard = null;
        foreach (var step in Transitions)
        {
            if (step.From == state && step.To == wish)
            {
                if (step.IsOpenFor(subject))
                {
                    refusal = null;
                    return true;
                }

                guard = step.Guard;
            }
        }

        refusal = new TransitionRefusal(Name, state, wish, ImmutableArray<VocabularyTerm>.CastUp(AllowedFrom(state, subject)), GuardedFrom(state, subject), guard, IsSensitive);
        return false;
    }

    /// <summary>Demands a step.</summary>
    /// <param name="state">The state that it is in.</param>
    /// <param name="wish">The state that is wished for.</param>
    /// <param name="subject">What the guards look at.</param>
    /// <exception cref="ArgumentNullException">A state is null.</exception>
    /// <exception cref="TransitionRefusedException">The step is not allowed.</exception>
    public void Require(TState state, TState wish, TSubject subject)
    {
        if (!MayMove(state, wish, subject, out var refusal))
        {
            throw new TransitionRefusedException(refusal);
        }
    }

    internal static Transition<TState, TSubject> Step(TState from, TState to) => new(from, to);

    internal static Transition<TState, TSubject> Step(TState from, TState to, ValidationRule guard, Func<TSubject, bool> holds) => new(from, to, guard, holds);

    // A state that another step leads to as things stand is not among them.
    private ImmutableArray<(VocabularyTerm State, ValidationRule Needs)> GuardedFrom(TState state, TSubject subject)
    {
        var open = AllowedFrom(state, subject);
        return [.. Transitions.Where(step => step.From == state && step.Guard is not null && !open.Contains(step.To)).Select(step => ((VocabularyTerm)step.To, step.Guard!)).Distinct()];
    }
}
