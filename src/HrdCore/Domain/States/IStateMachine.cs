using System.Collections.Immutable;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Domain.States;

/// <summary>What can be asked of any state machine: its table, as the diagrams in the documentation draw it.</summary>
public interface IStateMachine
{
    /// <summary>The name, e.g. <c>grant</c>.</summary>
    string Name { get; }

    /// <summary>Where everything begins.</summary>
    VocabularyTerm InitialState { get; }

    /// <summary>Every step, in the order of the table.</summary>
    ImmutableArray<(VocabularyTerm From, VocabularyTerm To, ValidationRule? Guard)> Steps { get; }
}
