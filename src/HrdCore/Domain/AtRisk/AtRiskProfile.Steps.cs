using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using HrdCore.Classification;
using HrdCore.Domain.Consent;
using HrdCore.Domain.States;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Domain.AtRisk;

// What becomes of a plan: armed, raised, triggered, over or carried out.
public sealed partial class AtRiskProfile
{
    /// <summary>Whether one of the contacts answered a test: a plan that reaches nobody is none.</summary>
    internal bool HasTestedContact => Contacts.Any(contact => contact?.TestedAt is not null);

    /// <summary>Whether there is an alarm that a check-in raised, or that enough of the people agree on whom the defender named for it.</summary>
    internal bool IsAlarmAgreed => Alarm is not null && (Alarm.CheckInId is not null || InstructionOf(Alarm)?.HasQuorum(Alarm.ReporterIds) == true);

    /// <summary>Whether as many of them agree that it is over.</summary>
    internal bool IsEndAgreed => Alarm is not null && InstructionOf(Alarm)?.HasQuorum(Alarm.EndedByIds) == true;

    /// <summary>The same plan, armed. An alarm that is over is taken off it.</summary>
    /// <param name="authorised">The defender's consent to act in an emergency. An override arms nothing.</param>
    /// <param name="instant">Now.</param>
    /// <exception cref="ArgumentNullException">The consent is null.</exception>
    /// <exception cref="ArgumentException">The consent is another person's, or an override.</exception>
    /// <exception cref="ConsentLapsedException">The consent does not allow it any more, or names less than <see cref="QuestionFor"/>.</exception>
    /// <exception cref="TransitionRefusedException">It is neither a draft nor stood down, or no contact answered a test.</exception>
    public AtRiskProfile Arm(Authorised<EmergencyActivation> authorised, DateTimeOffset instant)
    {
        Require(authorised, Instructions, instant);
        return authorised.ConsentId is { } consentId
            ? MoveTo(AtRiskStatus.Armed, (nameof(ConsentId), consentId), (nameof(Alarm), null))
            : throw new ArgumentException("An override arms nothing. Ask the defender for consent.", nameof(authorised));
    }

    /// <summary>The same plan, a draft again: the defender wants to change it, or took the consent back.</summary>
    /// <exception cref="TransitionRefusedException">It is neither armed nor stood down.</exception>
    public AtRiskProfile Disarm() => MoveTo(AtRiskStatus.Draft, (nameof(ConsentId), null), (nameof(Alarm), null));

    /// <summary>The same plan after someone whom the defender named said that something has happened. <see cref="Trigger"/> is open when enough of them have.</summary>
    /// <param name="trigger">What happened; one that the defender left an instruction for, and the same as in the alarm that there is.</param>
    /// <param name="reporterId">Who says so.</param>
    /// <param name="instant">Now.</param>
    /// <exception cref="ArgumentException">There is an alarm for something else.</exception>
    /// <exception cref="InvalidRecordException">The plan is not armed, there is no instruction for it, or the person may not say so or has said so already.</exception>
    public AtRiskProfile Report(ContingencyTrigger trigger, Guid reporterId, DateTimeOffset instant) => Raise(
        trigger, () => new Alarm(trigger, instant, [reporterId]), alarm => Alarm.Shape.With(alarm, (nameof(Alarm.ReporterIds), alarm.ReporterIds.Add(reporterId))));

    /// <summary>The same plan after a check-in was missed, or came under duress. That is enough for <see cref="Trigger"/>.</summary>
    /// <param name="trigger">What it means; one that the defender left an instruction for, and the same as in the alarm that there is.</param>
    /// <param name="checkIn">A check-in of this plan.</param>
    /// <param name="instant">Now.</param>
    /// <exception cref="ArgumentNullException">The check-in is null.</exception>
    /// <exception cref="ArgumentException">The check-in belongs to another plan or is no alarm, or there is an alarm for something else.</exception>
    /// <exception cref="InvalidRecordException">The plan is not armed or has no check-ins, or there is no instruction for it.</exception>
    public AtRiskProfile Report(ContingencyTrigger trigger, CheckIn checkIn, DateTimeOffset instant)
    {
        ArgumentNullException.ThrowIfNull(checkIn);
        return checkIn.ProfileId == Id && checkIn.IsAlarm()
            ? Raise(trigger, () => new Alarm(trigger, instant, checkInId: Cause(checkIn)), alarm => Alarm.Shape.With(alarm, (nameof(Alarm.CheckInId), Cause(checkIn))))
            : throw new ArgumentException("A check-in of this plan raises an alarm once it is missed or forced. Ask those whom the defender named.", nameof(checkIn));
    }

    /// <summary>The same plan without an alarm that came to nothing.</summary>
    /// <exception cref="InvalidRecordException">The plan was triggered. Stand it down.</exception>
    public AtRiskProfile Dismiss() => Shape.With(this, (nameof(Alarm), null));

    /// <summary>The same plan, triggered. Where that is refused for want of a consent, the alarm stays as it is: what the people said counts when there is a new consent, or an override.</summary>
    /// <param name="authorised">The defender's consent to act in an emergency, or the override that stands for it.</param>
    /// <param name="instant">Now.</param>
    /// <exception cref="ArgumentNullException">The consent is null.</exception>
    /// <exception cref="ArgumentException">The consent is another person's.</exception>
    /// <exception cref="ConsentLapsedException">The consent does not allow it any more, or names less than what the instruction tells.</exception>
    /// <exception cref="TransitionRefusedException">It is not armed, or too few agree.</exception>
    /// <exception cref="InvalidRecordException">The instant lies before the alarm.</exception>
    public AtRiskProfile Trigger(Authorised<EmergencyActivation> authorised, DateTimeOffset instant)
    {
        ArgumentNullException.ThrowIfNull(authorised);
        AtRiskStates.Machine.Require(Status, AtRiskStatus.Triggered, this);
        Require(authorised, InstructionsNow, instant);
        return MoveTo(
            AtRiskStatus.Triggered,
            (nameof(ConsentId), authorised.ConsentId ?? ConsentId),
            (nameof(Alarm), Alarm.Shape.With(Alarm!, (nameof(Alarm.TriggeredAt), instant))));
    }

    /// <summary>The same plan after someone whom the defender named said that it is over. <see cref="StandDown"/> is open when as many have as it takes to trigger it.</summary>
    /// <param name="personId">Who says so.</param>
    /// <exception cref="InvalidOperationException">There is no alarm.</exception>
    /// <exception cref="InvalidRecordException">The plan was not triggered, or the person may not say so or has said so already.</exception>
    public AtRiskProfile ReportOver(Guid personId) => Alarm is null
        ? throw new InvalidOperationException("There is no alarm that could be over.")
        : Shape.With(this, (nameof(Alarm), Alarm.Shape.With(Alarm, (nameof(Alarm.EndedByIds), Alarm.EndedByIds.Add(personId)))));

    /// <summary>The same plan, stood down. Whoever forces one person does not end an alarm of two.</summary>
    /// <exception cref="TransitionRefusedException">It was not triggered, or too few agree.</exception>
    public AtRiskProfile StandDown() => MoveTo(AtRiskStatus.StoodDown);

    /// <summary>What may be done now: nothing until the plan is triggered and the time to wait is over, and then what the instruction allows.</summary>
    /// <param name="authorised">The defender's consent to act in an emergency, or the override that stands for it.</param>
    /// <param name="instant">Now.</param>
    /// <exception cref="ArgumentNullException">The consent is null.</exception>
    /// <exception cref="ArgumentException">The consent is another person's.</exception>
    /// <exception cref="ConsentLapsedException">The consent does not allow it any more, or names less than what the instruction tells.</exception>
    public ImmutableArray<ContingencyAction> ActionsAt(Authorised<EmergencyActivation> authorised, DateTimeOffset instant)
    {
        Require(authorised, InstructionsNow, instant);
        return Status == AtRiskStatus.Triggered && Alarm is { TriggeredAt: { } at } && InstructionOf(Alarm) is { } instruction && instant >= instruction.ActFrom(at)
            ? instruction.Allowed
            : [];
    }

    /// <summary>The same plan, carried out. Where that is refused for want of a consent, it stays triggered and may be stood down.</summary>
    /// <param name="authorised">The defender's consent to act in an emergency, or the override that stands for it.</param>
    /// <param name="instant">Now.</param>
    /// <exception cref="ArgumentNullException">The consent is null.</exception>
    /// <exception cref="ArgumentException">The consent is another person's.</exception>
    /// <exception cref="ConsentLapsedException">The consent does not allow it any more, or names less than what the instruction tells.</exception>
    /// <exception cref="TransitionRefusedException">It was not triggered.</exception>
    public AtRiskProfile Execute(Authorised<EmergencyActivation> authorised, DateTimeOffset instant)
    {
        ArgumentNullException.ThrowIfNull(authorised);
        AtRiskStates.Machine.Require(Status, AtRiskStatus.Executed, this);
        Require(authorised, InstructionsNow, instant);
        return MoveTo(AtRiskStatus.Executed, (nameof(ConsentId), authorised.ConsentId ?? ConsentId));
    }

    /// <summary>The same plan, closed.</summary>
    /// <exception cref="TransitionRefusedException">It is neither a draft nor carried out.</exception>
    public AtRiskProfile Close() => MoveTo(AtRiskStatus.Closed);

    /// <summary>Whether a step is open as things stand.</summary>
    /// <param name="status">The state that is wished for.</param>
    /// <param name="refusal">Why not, or null.</param>
    /// <exception cref="ArgumentNullException">The state is null.</exception>
    public bool MayMoveTo(AtRiskStatus status, [NotNullWhen(false)] out TransitionRefusal? refusal)
    {
        ArgumentNullException.ThrowIfNull(status);
        return AtRiskStates.Machine.MayMove(Status, status, this, out refusal);
    }

    /// <summary>What the defender has to allow before the plan may be armed: all that its instructions tell. Ask for all of it.</summary>
    /// <param name="audience">Who will see it; not <see cref="Audience.Log"/>.</param>
    /// <exception cref="InvalidRecordException">The audience is outside its range.</exception>
    public ConsentQuestion QuestionFor(Audience audience) => new(DefenderId, ClassesTold(Instructions), audience);

    // Whoever acts tells who the defender is and what happened; some actions tell more.
    private static DataClass ClassesTold(IEnumerable<ContingencyInstruction> instructions) => instructions
        .SelectMany(instruction => instruction.Allowed)
        .Aggregate(DataClass.Identity | DataClass.Operational, (all, action) => all | ClassTold(action));

    private static DataClass ClassTold(ContingencyAction action) =>
        action == ContingencyAction.TellFamily || action == ContingencyAction.MoveFamily || action == ContingencyAction.SupportFamily ? DataClass.Family
        : action == ContingencyAction.UseImages || action == ContingencyAction.ReleaseStatement ? DataClass.Likeness
        : DataClass.None;

    // What is going to be done: the instruction for the alarm, or any of them while there is none.
    private ImmutableArray<ContingencyInstruction> InstructionsNow => Alarm is not null && InstructionOf(Alarm) is { } instruction ? [instruction] : Instructions;

    private ContingencyInstruction? InstructionOf(Alarm alarm) => Instructions.FirstOrDefault(instruction => instruction?.Trigger == alarm.Trigger);

    private static Sensitive<Guid> Cause(CheckIn checkIn) => new(checkIn.Id, DataClass.Operational);

    private AtRiskProfile Raise(ContingencyTrigger trigger, Func<Alarm> first, Func<Alarm, Alarm> more) =>
        Alarm is null ? Shape.With(this, (nameof(Alarm), first()))
        : Alarm.Trigger == trigger ? Shape.With(this, (nameof(Alarm), more(Alarm)))
        : throw new ArgumentException("There is an alarm for something else. Agree on what happened, and dismiss the other alarm.", nameof(trigger));

    private AtRiskProfile MoveTo(AtRiskStatus status, params ReadOnlySpan<(string Name, object? Value)> changes)
    {
        AtRiskStates.Machine.Require(Status, status, this);
        return Shape.With(this, [(nameof(Status), status), .. changes]);
    }

    private void Require(Authorised<EmergencyActivation> authorised, IEnumerable<ContingencyInstruction> instructions, DateTimeOffset instant)
    {
        ArgumentNullException.ThrowIfNull(authorised);
        if (authorised.Question.SubjectId != DefenderId)
        {
            throw new ArgumentException("The consent is another person's. Ask the defender whose plan this is.", nameof(authorised));
        }

        authorised.Require(new ConsentQuestion(DefenderId, ClassesTold(instructions), authorised.Question.Audience), instant);
    }
}
