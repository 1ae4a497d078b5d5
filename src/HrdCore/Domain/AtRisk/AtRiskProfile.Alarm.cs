using HrdCore.Classification;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Domain.AtRisk;

// What is said while a plan is armed or triggered: that something happened, that it is over, that a contact answered.
public sealed partial class AtRiskProfile
{
    private static readonly Purpose Weighing = Purpose.Of("validation");

    /// <summary>Whether there is an alarm that a check-in raised, or that enough of the people agree on whom the defender named for it.</summary>
    internal bool IsAlarmAgreed => Alarm is not null && (Alarm.CheckInId is not null || InstructionOf(Alarm)?.HasQuorum(Alarm.ReporterIds) == true);

    /// <summary>Whether as many of them agree that it is over.</summary>
    internal bool IsEndAgreed => Alarm is not null && InstructionOf(Alarm)?.HasQuorum(Alarm.EndedByIds) == true;

    /// <summary>The same plan after one of its contacts answered a test: the one thing about a contact that changes once the plan is armed.</summary>
    /// <param name="contactId">A contact of this plan.</param>
    /// <param name="instant">When the contact answered; not before the test that was answered last.</param>
    /// <exception cref="ArgumentException">The plan has no such contact.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The contact answered a later test already.</exception>
    /// <exception cref="InvalidRecordException">The instant is outside the years that are kept.</exception>
    public AtRiskProfile Tested(Guid contactId, DateTimeOffset instant)
    {
        var contact = Contacts.FirstOrDefault(item => item.Id == contactId)
            ?? throw new ArgumentException("The plan has no such contact. Give the identifier of one of its contacts.", nameof(contactId));
        return contact.TestedAt > instant
            ? throw new ArgumentOutOfRangeException(nameof(instant), "The contact answered a later test already. Give the present instant.")
            : Shape.With(this, (nameof(Contacts), Contacts.Replace(contact, contact.Tested(instant))));
    }

    /// <summary>The same plan after someone whom the defender named said that something has happened. <see cref="MayMoveTo"/> triggered is open when enough of them have.</summary>
    /// <param name="trigger">What happened; one that the defender left an instruction for, and the same as in the alarm that there is.</param>
    /// <param name="reporterId">Who says so.</param>
    /// <param name="instant">Now; not before the plan was armed, nor before the last that was said.</param>
    /// <exception cref="ArgumentException">There is an alarm for something else.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The instant lies before the plan was armed, or before the last that was said.</exception>
    /// <exception cref="InvalidOperationException">The plan is neither armed nor triggered.</exception>
    /// <exception cref="InvalidRecordException">There is no instruction for it, or the person may not say so or has said so already.</exception>
    public AtRiskProfile Report(ContingencyTrigger trigger, Guid reporterId, DateTimeOffset instant) => Raise(
        trigger, instant, () => new Alarm(trigger, instant, [reporterId]), alarm => Alarm.Shape.With(alarm, (nameof(Alarm.ReporterIds), alarm.ReporterIds.Add(reporterId)), (nameof(Alarm.LastSaidAt), instant)));

    /// <summary>The same plan after a check-in was missed, or came under duress. That is enough to trigger it.</summary>
    /// <param name="trigger">What it means; one that the defender left an instruction for, and the same as in the alarm that there is.</param>
    /// <param name="checkIn">A check-in of this plan: one that was due since the plan was armed and is missed by now, or one that came under duress since then.</param>
    /// <param name="instant">Now; not before the plan was armed, nor before the last that was said.</param>
    /// <exception cref="ArgumentNullException">The check-in is null.</exception>
    /// <exception cref="ArgumentException">The check-in belongs to another plan, is no alarm, is from before the plan was armed or not yet missed; or there is an alarm for something else.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The instant lies before the plan was armed, or before the last that was said.</exception>
    /// <exception cref="InvalidOperationException">The plan is neither armed nor triggered.</exception>
    /// <exception cref="InvalidRecordException">The plan has no check-ins, or there is no instruction for it.</exception>
    public AtRiskProfile Report(ContingencyTrigger trigger, CheckIn checkIn, DateTimeOffset instant)
    {
        ArgumentNullException.ThrowIfNull(checkIn);
        RequireListening();
        return checkIn.ProfileId != Id || !checkIn.IsAlarm()
            ? throw new ArgumentException("A check-in of this plan raises an alarm once it is missed or forced. Ask those whom the defender named.", nameof(checkIn))
            : !IsCurrent(checkIn, instant)
            ? throw new ArgumentException("A check-in raises an alarm of the plan as it is armed now, and once its time is over. Ask those whom the defender named.", nameof(checkIn))
            : Raise(trigger, instant, () => new Alarm(trigger, instant, checkInId: Cause(checkIn)), alarm => Alarm.Shape.With(alarm, (nameof(Alarm.CheckInId), Cause(checkIn)), (nameof(Alarm.LastSaidAt), instant)));
    }

    /// <summary>The same plan without an alarm that came to nothing: too few agreed on it, or as many as it takes say that it is over.</summary>
    /// <exception cref="InvalidOperationException">The plan was triggered, or the alarm is agreed and not over.</exception>
    public AtRiskProfile Dismiss() =>
        Alarm?.TriggeredAt is not null ? throw new InvalidOperationException("The alarm of a plan that was triggered stays with it. Stand the plan down.")
        : !IsQuiet ? throw new InvalidOperationException("Enough agree on this alarm. Dismiss it when as many of those whom the defender named say that it is over.")
        : Shape.With(this, (nameof(Alarm), null));

    /// <summary>The same plan after someone whom the defender named said that it is over. To stand it down, or to dismiss the alarm before it was triggered, takes as many as to trigger it.</summary>
    /// <param name="personId">Who says so.</param>
    /// <exception cref="InvalidOperationException">There is no alarm, or too few agree on it for it to need an end.</exception>
    /// <exception cref="InvalidRecordException">The person may not say so or has said so already.</exception>
    public AtRiskProfile ReportOver(Guid personId) =>
        Alarm is null ? throw new InvalidOperationException("There is no alarm that could be over.")
        : !IsAlarmAgreed ? throw new InvalidOperationException("Too few agree on this alarm for it to need an end. Dismiss it.")
        : Shape.With(this, (nameof(Alarm), Alarm.Shape.With(Alarm, (nameof(Alarm.EndedByIds), Alarm.EndedByIds.Add(personId)))));

    private static Sensitive<Guid> Cause(CheckIn checkIn) => new(checkIn.Id, DataClass.Operational);

    private static void RequireAfter(DateTimeOffset? before, DateTimeOffset instant)
    {
        if (instant < before)
        {
            throw new ArgumentOutOfRangeException(nameof(instant), "This lies before the plan was armed, or before the last that was said of the alarm. Give the present instant.");
        }
    }

    private DateTimeOffset? ArmedSince() => ArmedAt?.Reveal(Weighing);

    // A plan is armed again after all that was said of the alarm before, so what raised that one is from before it. A sign under duress counts by when it came: it may come early.
    private bool IsCurrent(CheckIn checkIn, DateTimeOffset instant) => checkIn.ReceivedAt is { } received
        ? received.Reveal(Weighing) >= ArmedSince() && received.Reveal(Weighing) <= instant
        : checkIn.DueAt >= ArmedSince() && checkIn.MissedAt < instant;

    private void RequireListening()
    {
        if (Status != AtRiskStatus.Armed && Status != AtRiskStatus.Triggered)
        {
            throw new InvalidOperationException("An alarm is raised on a plan that is armed or triggered. Arm it first; for one that was carried out or closed, make another.");
        }
    }

    private AtRiskProfile Raise(ContingencyTrigger trigger, DateTimeOffset instant, Func<Alarm> first, Func<Alarm, Alarm> more)
    {
        RequireListening();
        RequireAfter(Alarm?.LastAt ?? ArmedSince(), instant);
        return Alarm is null ? Shape.With(this, (nameof(Alarm), first()))
            : Alarm.Trigger == trigger ? Shape.With(this, (nameof(Alarm), more(Alarm)))
            : throw new ArgumentException("There is an alarm for something else. Agree on what happened, and dismiss the other alarm.", nameof(trigger));
    }
}
