using HrdCore.Domain.States;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Domain.Casework;

/// <summary>Takes a case further. Each step gives another case of the same kind and leaves the one before as it is.</summary>
public static class CaseSteps
{
    /// <summary>The same case in its next status. Nothing else of it changes; a reason that belongs to the former status goes with it.</summary>
    /// <typeparam name="TCase">The kind of case.</typeparam>
    /// <param name="item">The case.</param>
    /// <param name="wish">The status that is wished for.</param>
    /// <param name="declineReason">Why it is not taken; needed when it is declined, and only then.</param>
    /// <param name="closureReason">Why it is closed, or null; only when it is closed.</param>
    /// <exception cref="ArgumentNullException">The case or the wish is null.</exception>
    /// <exception cref="TransitionRefusedException">The step is not allowed.</exception>
    /// <exception cref="InvalidRecordException">A reason is given that does not belong to the status.</exception>
    public static TCase MoveTo<TCase>(this TCase item, CaseStatus wish, DeclineReason? declineReason = null, ClosureReason? closureReason = null)
        where TCase : Case
    {
        ArgumentNullException.ThrowIfNull(item);
        CaseStates.For(item.Kind).Require(item.Status, wish, declineReason);
        return (TCase)item.With((nameof(Case.Status), wish), (nameof(Case.DeclineReason), declineReason), (nameof(Case.ClosureReason), closureReason));
    }

    /// <summary>The same case with one more event. There is no way to take one away.</summary>
    /// <typeparam name="TCase">The kind of case.</typeparam>
    /// <param name="item">The case.</param>
    /// <param name="eventId">The event; not empty, and not there yet.</param>
    /// <exception cref="ArgumentNullException">The case is null.</exception>
    /// <exception cref="InvalidRecordException">The identifier is empty or there already, or there are too many.</exception>
    public static TCase AddEvent<TCase>(this TCase item, Guid eventId)
        where TCase : Case
    {
        ArgumentNullException.ThrowIfNull(item);
        return (TCase)item.With((nameof(Case.Events), item.Events.Add(eventId)));
    }
}
