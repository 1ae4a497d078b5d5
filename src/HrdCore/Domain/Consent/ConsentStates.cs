using HrdCore.Domain.States;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Domain.Consent;

/// <summary>The steps of a consent: asked for, answered, ended. Taking it back is open from every state that came after a yes, also after its time,
/// because what was sent while it held can still be asked back.</summary>
public static class ConsentStates
{
    /// <summary>The table. It has no guards: what a state needs, the record checks.</summary>
    public static StateMachine<ConsentStatus, ConsentRecord> Machine { get; } = new(
        "consent",
        ConsentStatus.Requested,
        Step(ConsentStatus.Requested, ConsentStatus.Refused),
        Step(ConsentStatus.Requested, ConsentStatus.Given),
        Step(ConsentStatus.Given, ConsentStatus.Expired),
        Step(ConsentStatus.Given, ConsentStatus.Withdrawn),
        Step(ConsentStatus.Given, ConsentStatus.Superseded),
        Step(ConsentStatus.Expired, ConsentStatus.Withdrawn),
        Step(ConsentStatus.Superseded, ConsentStatus.Withdrawn));

    /// <summary>Whether one or more steps lead from one state to the other. The table has no circle.</summary>
    internal static bool Lead(ConsentStatus from, ConsentStatus to) =>
        Machine.Transitions.Any(step => step.From == from && (step.To == to || Lead(step.To, to)));

    private static Transition<ConsentStatus, ConsentRecord> Step(ConsentStatus from, ConsentStatus to) => StateMachine<ConsentStatus, ConsentRecord>.Step(from, to);
}
