using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using HrdCore.Classification;
using HrdCore.Domain.Consent;
using HrdCore.Domain.States;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Domain.AtRisk;

// What becomes of a plan: armed, triggered, over or carried out.
public sealed partial class AtRiskProfile
{
    /// <summary>Whether one of the contacts answered a test: a plan that reaches nobody is none.</summary>
    internal bool HasTestedContact => Contacts.Any(contact => contact?.TestedAt is not null);

    /// <summary>Whether nothing was agreed that some person alone may take off the plan: there is no alarm, too few agree on it, or as many agree that it is over.</summary>
    internal bool IsQuiet => !IsAlarmAgreed || IsEndAgreed;

    /// <summary>Whether the time is over that the defender asked to wait after the plan was triggered.</summary>
    internal bool IsWaitOver(DateTimeOffset instant) =>
        Alarm is { TriggeredAt: { } at } && InstructionOf(Alarm) is { } instruction && instant >= instruction.ActFrom(at);

    /// <summary>The same plan, armed. An alarm that is over is taken off it.</summary>
    /// <param name="permissions">The defender's consent to act in an emergency, for each of <see cref="QuestionsFor"/>. An override arms nothing.</param>
    /// <param name="instant">Now; after all that was said of an alarm before.</param>
    /// <exception cref="ArgumentNullException">The list or an item is null.</exception>
    /// <exception cref="ArgumentException">There is no permission, one is another person's, or one is an override.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The instant is not after the alarm that is over.</exception>
    /// <exception cref="ConsentLapsedException">A consent does not allow it any more, or there is none that names all that is told to an audience.</exception>
    /// <exception cref="InvalidOperationException">An instruction has members that this version does not know.</exception>
    /// <exception cref="TransitionRefusedException">It is neither a draft nor stood down, or no contact answered a test.</exception>
    public AtRiskProfile Arm(IEnumerable<Authorised<EmergencyActivation>> permissions, DateTimeOffset instant)
    {
        var used = Require(permissions, Instructions, instant);
        if (used.FirstOrDefault(permission => permission.ConsentId is null) is not null)
        {
            throw new ArgumentException("An override arms nothing. Ask the defender for consent.", nameof(permissions));
        }

        AtRiskStates.Machine.Require(Status, AtRiskStatus.Armed, (this, instant));
        if (Alarm is not null && instant <= Alarm.LastAt)
        {
            throw new ArgumentOutOfRangeException(nameof(instant), "A plan is armed again after the alarm before. Give the present instant.");
        }

        return MoveTo(AtRiskStatus.Armed, instant, (nameof(ConsentId), used[0].ConsentId), (nameof(Alarm), null), (nameof(ArmedAt), new Sensitive<DateTimeOffset>(instant, ArmedAtClass)));
    }

    /// <summary>As with a list, for a plan that tells one audience only.</summary>
    /// <param name="authorised">The defender's consent to act in an emergency. An override arms nothing.</param>
    /// <param name="instant">Now; after all that was said of an alarm before.</param>
    public AtRiskProfile Arm(Authorised<EmergencyActivation> authorised, DateTimeOffset instant) => Arm([authorised], instant);

    /// <summary>The same plan, a draft again: the defender wants to change it, or took the consent back. An alarm that is agreed is not taken off this way: without consent nothing is
    /// done about it, and whoever forces the defender to take it back has not ended it.</summary>
    /// <exception cref="TransitionRefusedException">It is neither armed nor stood down, or there is an alarm that is agreed and not over.</exception>
    public AtRiskProfile Disarm() => MoveTo(AtRiskStatus.Draft, NoInstant, (nameof(ConsentId), null), (nameof(Alarm), null), (nameof(ArmedAt), null));

    /// <summary>The same plan, triggered. Where that is refused for want of a consent, the alarm stays as it is: what the people said counts when there is a new consent, or an override.</summary>
    /// <param name="permissions">The defender's consent to act in an emergency, for each audience that the instruction tells; or the overrides that stand for it.</param>
    /// <param name="instant">Now; not before the last that was said.</param>
    /// <exception cref="ArgumentNullException">The list or an item is null.</exception>
    /// <exception cref="ArgumentException">There is no permission, or one is another person's.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The instant lies before the alarm.</exception>
    /// <exception cref="ConsentLapsedException">A consent does not allow it any more, or there is none that names all that is told to an audience.</exception>
    /// <exception cref="InvalidOperationException">The instruction has members that this version does not know.</exception>
    /// <exception cref="TransitionRefusedException">It is not armed, or too few agree.</exception>
    public AtRiskProfile Trigger(IEnumerable<Authorised<EmergencyActivation>> permissions, DateTimeOffset instant)
    {
        ArgumentNullException.ThrowIfNull(permissions);
        AtRiskStates.Machine.Require(Status, AtRiskStatus.Triggered, (this, instant));
        var used = Require(permissions, InstructionsNow, instant);
        RequireAfter(Alarm!.LastAt, instant);
        return MoveTo(
            AtRiskStatus.Triggered,
            instant,
            (nameof(ConsentId), ConsentOf(used)),
            (nameof(Alarm), Alarm.Shape.With(Alarm, (nameof(Alarm.TriggeredAt), instant))));
    }

    /// <summary>As with a list, for an instruction that tells one audience only.</summary>
    /// <param name="authorised">The defender's consent to act in an emergency, or the override that stands for it.</param>
    /// <param name="instant">Now; not before the last that was said.</param>
    public AtRiskProfile Trigger(Authorised<EmergencyActivation> authorised, DateTimeOffset instant) => Trigger([authorised], instant);

    /// <summary>The same plan, stood down. Whoever forces one person does not end an alarm of two.</summary>
    /// <exception cref="TransitionRefusedException">It was not triggered, or too few agree.</exception>
    public AtRiskProfile StandDown() => MoveTo(AtRiskStatus.StoodDown, NoInstant);

    /// <summary>What may be done now: nothing until the plan is triggered and the time to wait is over, and then what the instruction allows and a permission covers, audience by audience.</summary>
    /// <param name="permissions">The defender's consent to act in an emergency, for one or more of the audiences that the instruction tells; or the overrides that stand for it. What tells another audience is left out.</param>
    /// <param name="instant">Now.</param>
    /// <exception cref="ArgumentNullException">The list or an item is null.</exception>
    /// <exception cref="ArgumentException">There is no permission, or one is another person's.</exception>
    /// <exception cref="ConsentLapsedException">A consent does not allow it any more, or names less than what is told to its audience; or none is for an audience of the instruction.</exception>
    /// <exception cref="InvalidOperationException">The instruction has members that this version does not know.</exception>
    public ImmutableArray<ContingencyAction> ActionsAt(IEnumerable<Authorised<EmergencyActivation>> permissions, DateTimeOffset instant)
    {
        var given = Checked(permissions);
        HashSet<Audience> audiences = [.. given.Select(permission => permission.Question.Audience)];
        var all = Understood(InstructionsNow).SelectMany(instruction => instruction.Allowed).ToArray();
        var told = all.Where(action => audiences.Contains(action.Audience)).ToArray();
        RequireFor(given, Questions(told.Length > 0 ? told : all), instant);
        return Status == AtRiskStatus.Triggered && IsWaitOver(instant) ? [.. told] : [];
    }

    /// <summary>As with a list, for what tells one audience.</summary>
    /// <param name="authorised">The defender's consent to act in an emergency, or the override that stands for it.</param>
    /// <param name="instant">Now.</param>
    public ImmutableArray<ContingencyAction> ActionsAt(Authorised<EmergencyActivation> authorised, DateTimeOffset instant) => ActionsAt([authorised], instant);

    /// <summary>The same plan, carried out. Where that is refused for want of a consent, it stays triggered and may be stood down.</summary>
    /// <param name="permissions">The defender's consent to act in an emergency, for each audience that the instruction tells; or the overrides that stand for it.</param>
    /// <param name="instant">Now.</param>
    /// <exception cref="ArgumentNullException">The list or an item is null.</exception>
    /// <exception cref="ArgumentException">There is no permission, or one is another person's.</exception>
    /// <exception cref="ConsentLapsedException">A consent does not allow it any more, or there is none that names all that is told to an audience.</exception>
    /// <exception cref="InvalidOperationException">The instruction has members that this version does not know.</exception>
    /// <exception cref="TransitionRefusedException">It was not triggered, or the time is not over that the defender asked to wait.</exception>
    public AtRiskProfile Execute(IEnumerable<Authorised<EmergencyActivation>> permissions, DateTimeOffset instant)
    {
        ArgumentNullException.ThrowIfNull(permissions);
        AtRiskStates.Machine.Require(Status, AtRiskStatus.Executed, (this, instant));
        var used = Require(permissions, InstructionsNow, instant);
        return MoveTo(AtRiskStatus.Executed, instant, (nameof(ConsentId), ConsentOf(used)));
    }

    /// <summary>As with a list, for an instruction that tells one audience only.</summary>
    /// <param name="authorised">The defender's consent to act in an emergency, or the override that stands for it.</param>
    /// <param name="instant">Now.</param>
    public AtRiskProfile Execute(Authorised<EmergencyActivation> authorised, DateTimeOffset instant) => Execute([authorised], instant);

    /// <summary>The same plan, closed.</summary>
    /// <exception cref="TransitionRefusedException">It is neither a draft nor carried out.</exception>
    public AtRiskProfile Close() => MoveTo(AtRiskStatus.Closed, NoInstant);

    /// <summary>Whether a step is open as things stand.</summary>
    /// <param name="status">The state that is wished for.</param>
    /// <param name="instant">Now; it opens what waits for a time.</param>
    /// <param name="refusal">Why not, or null.</param>
    /// <exception cref="ArgumentNullException">The state is null.</exception>
    public bool MayMoveTo(AtRiskStatus status, DateTimeOffset instant, [NotNullWhen(false)] out TransitionRefusal? refusal)
    {
        ArgumentNullException.ThrowIfNull(status);
        return AtRiskStates.Machine.MayMove(Status, status, (this, instant), out refusal);
    }

    // Steps that take no instant open nothing that waits for one.
    private static DateTimeOffset NoInstant => DateTimeOffset.MinValue;

    private Guid? ConsentOf(ImmutableArray<Authorised<EmergencyActivation>> used) => used.Select(permission => permission.ConsentId).FirstOrDefault(id => id is not null) ?? ConsentId;

    private AtRiskProfile MoveTo(AtRiskStatus status, DateTimeOffset instant, params ReadOnlySpan<(string Name, object? Value)> changes)
    {
        AtRiskStates.Machine.Require(Status, status, (this, instant));
        return Shape.With(this, [(nameof(Status), status), .. changes]);
    }
}
