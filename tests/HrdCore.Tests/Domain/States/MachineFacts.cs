using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using HrdCore.Domain.States;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Tests.Domain.States;

/// <summary>What is asked of every machine's table: what is listed is allowed, what is not is refused in words, and no walk leaves it.</summary>
internal static class MachineFacts
{
    /// <summary>The listed steps, and nothing else, are allowed to a subject for which every guard holds.</summary>
    public static void AssertSteps<TState, TSubject>(StateMachine<TState, TSubject> machine, ImmutableArray<TState> all, TSubject subject, params string[] expected)
        where TState : VocabularyTerm
    {
        var allowed = from state in all
                      from wish in all
                      where machine.MayMove(state, wish, subject, out _)
                      select $"{state.Code} -> {wish.Code}";
        Assert.Equal(expected.Order(StringComparer.Ordinal), allowed.Order(StringComparer.Ordinal));
        Assert.Equal(expected.Length, machine.Transitions.Length);
    }

    /// <summary>Every pair that is not in the table is refused, and the refusal names state, wish and what is allowed; in words the wish alone where the state is sensitive.</summary>
    public static void AssertRefusals<TState, TSubject>(StateMachine<TState, TSubject> machine, ImmutableArray<TState> all, TSubject subject, bool isSensitive = false)
        where TState : VocabularyTerm
    {
        foreach (var state in all)
        {
            foreach (var wish in all.Where(wish => !machine.Transitions.Any(step => step.From == state && step.To == wish)))
            {
                var refusal = Assert.Throws<TransitionRefusedException>(() => machine.Require(state, wish, subject)).Refusal;
                Assert.Equal((machine.Name, state, wish, null), (refusal.Machine, refusal.State, refusal.Wish, refusal.Guard));
                Assert.Equal(machine.AllowedFrom(state, subject).AsEnumerable(), refusal.Allowed);
                if (isSensitive)
                {
                    Assert.Equal($"{machine.Name}: a step to \"{wish.Term.LabelFor(LanguageTag.English)}\" is refused: there is no such step.", refusal.ToString());
                    continue;
                }

                Assert.All(refusal.Allowed.Prepend(wish).Prepend(state), term => Assert.Contains(term.Term.LabelFor(LanguageTag.English)!, refusal.ToString(), StringComparison.Ordinal));
            }
        }
    }

    /// <summary>Whatever is wished for, in whatever order: one is always in a state of the table, and got there by its steps.</summary>
    public static void AssertWalks<TState, TSubject>(StateMachine<TState, TSubject> machine, ImmutableArray<TState> all, TSubject subject)
        where TState : VocabularyTerm =>
        Prop.ForAll(Gen.Choose(0, all.Length - 1).ArrayOf().ToArbitrary(), wishes =>
        {
            var state = machine.InitialState;
            foreach (var wish in wishes.Select(at => all[at]))
            {
                var listed = machine.Transitions.Any(step => step.From == state && step.To == wish);
                if (machine.MayMove(state, wish, subject, out var refusal) != listed || (refusal is null) != listed)
                {
                    return false;
                }

                state = listed ? wish : state;
            }

            return machine.States.Contains(state);
        }).QuickCheckThrowOnFailure();
}
