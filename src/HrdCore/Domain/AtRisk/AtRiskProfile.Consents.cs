using System.Collections.Immutable;
using HrdCore.Classification;
using HrdCore.Domain.Consent;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Domain.AtRisk;

// What a plan tells, to whom, and the permissions that cover it. What may be told inside may not therefore be told to the media: each audience is asked about by itself.
public sealed partial class AtRiskProfile
{
    /// <summary>What the defender has to allow before the plan may be armed: one question for each audience that its instructions tell, with all that they tell it. Ask all of them, for
    /// <see cref="ConsentPurpose.EmergencyActivation"/>.</summary>
    public ImmutableArray<ConsentQuestion> QuestionsFor() => Questions(Instructions.SelectMany(instruction => instruction.Allowed));

    // The closest audience first. Whoever acts tells who the defender is and what happened; some actions tell more.
    private ImmutableArray<ConsentQuestion> Questions(IEnumerable<ContingencyAction> actions) =>
    [
        .. actions.GroupBy(action => action.Audience).OrderBy(group => group.Key).Select(group => new ConsentQuestion(
            DefenderId, group.Aggregate(DataClass.Identity | DataClass.Operational, (all, action) => all | ClassTold(action)), group.Key)),
    ];

    private static DataClass ClassTold(ContingencyAction action) =>
        action == ContingencyAction.TellFamily || action == ContingencyAction.MoveFamily || action == ContingencyAction.SupportFamily ? DataClass.Family
        : action == ContingencyAction.UseImages || action == ContingencyAction.ReleaseStatement ? DataClass.Likeness
        : DataClass.None;

    // What is going to be done: the instruction for the alarm, or any of them while there is none.
    private ImmutableArray<ContingencyInstruction> InstructionsNow => Alarm is not null && InstructionOf(Alarm) is { } instruction ? [instruction] : Instructions;

    private ContingencyInstruction? InstructionOf(Alarm alarm) => Instructions.FirstOrDefault(instruction => instruction?.Trigger == alarm.Trigger);

    // The permissions that cover the instructions, that for the closest audience first.
    private ImmutableArray<Authorised<EmergencyActivation>> Require(
        IEnumerable<Authorised<EmergencyActivation>> permissions, ImmutableArray<ContingencyInstruction> instructions, DateTimeOffset instant) =>
        RequireFor(Checked(permissions), Questions(Understood(instructions).SelectMany(instruction => instruction.Allowed)), instant);

    private static ImmutableArray<Authorised<EmergencyActivation>> RequireFor(
        ImmutableArray<Authorised<EmergencyActivation>> permissions, ImmutableArray<ConsentQuestion> questions, DateTimeOffset instant)
    {
        var used = ImmutableArray.CreateBuilder<Authorised<EmergencyActivation>>(questions.Length);
        foreach (var question in questions)
        {
            var mine = permissions.Where(permission => permission.Question.Audience == question.Audience).ToArray();
            var best = mine.FirstOrDefault(permission => permission.Question.Contains(question) && permission.IsAliveAt(instant)) ?? mine.FirstOrDefault() ?? permissions[0];
            best.Require(question, instant);
            used.Add(best);
        }

        return used.MoveToImmutable();
    }

    private ImmutableArray<Authorised<EmergencyActivation>> Checked(IEnumerable<Authorised<EmergencyActivation>> permissions)
    {
        ArgumentNullException.ThrowIfNull(permissions);
        ImmutableArray<Authorised<EmergencyActivation>> given = [.. permissions];
        foreach (var permission in given)
        {
            ArgumentNullException.ThrowIfNull(permission, nameof(permissions));
            if (permission.Question.SubjectId != DefenderId)
            {
                throw new ArgumentException("The consent is another person's. Ask the defender whose plan this is.", nameof(permissions));
            }
        }

        return given.IsEmpty ? throw new ArgumentException("There is no permission. Give one for each of the questions of the plan.", nameof(permissions)) : given;
    }

    // What a later version added may be a limit: nobody acts on half of what the defender said.
    private static ImmutableArray<ContingencyInstruction> Understood(ImmutableArray<ContingencyInstruction> instructions) =>
        instructions.All(instruction => instruction.Unknown is null)
            ? instructions
            : throw new InvalidOperationException("An instruction says something that this version does not know. Read it with a newer one, or ask the defender anew.");
}
