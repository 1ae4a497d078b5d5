using HrdCore.Domain.States;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Vocabulary;
using static HrdCore.Domain.Vocabulary.SubmissionStatus;

namespace HrdCore.Domain.Advocacy;

/// <summary>Which steps a submission may take. The gate before sending is consent: nothing passes it without everyone who is named.</summary>
/// <remarks>A submission that waits for consents is sent by itself never: <see cref="Submission.Send"/> asks for them at that moment. Follow-ups are told in any status after sending and change none, except that they may bring a letter where there was none.</remarks>
public static class SubmissionStates
{
    /// <summary>The table.</summary>
    public static StateMachine<SubmissionStatus, SubmissionStep> Machine { get; } = new(
        "un-submission",
        Draft,
        Step(Draft, ConsentGated, ValidationRule.AnonymousSubmission, step => step.Submission?.Submitter is not null),
        Step(ConsentGated, Draft),
        Step(ConsentGated, Sent, ValidationRule.LetterConsent, MayBeSent),
        Step(Sent, NoAction),
        Step(Sent, CommunicationSent, ValidationRule.CommunicationMissing, IsAboutIt),
        Step(NoAction, CommunicationSent, ValidationRule.CommunicationMissing, IsAboutIt),
        Step(CommunicationSent, Replied, ValidationRule.ReplyMissing, step => IsItsOwn(step) && step.Communication!.Reply is not null),
        Step(CommunicationSent, Public, ValidationRule.PublicTooEarly, MayBePublic),
        Step(Replied, Public, ValidationRule.PublicTooEarly, MayBePublic));

    internal static bool IsSent(SubmissionStatus status) => status != Draft && status != ConsentGated;

    internal static bool HasCommunication(SubmissionStatus status) => status == CommunicationSent || status == Replied || status == Public;

    private static bool MayBeSent(SubmissionStep step) => step is { Submission: { } submission, Consents: { } consents } && consents.Cover(submission.Body, step.Instant);

    private static bool IsAboutIt(SubmissionStep step) => step is { Submission: { } submission, Communication: { } communication } && communication.SubmissionIds.Contains(submission.Id);

    private static bool IsItsOwn(SubmissionStep step) => IsAboutIt(step) && step.Communication!.Id == step.Submission!.CommunicationId;

    private static bool MayBePublic(SubmissionStep step) => IsItsOwn(step) && step.Instant >= step.Communication!.PublicFrom();

    private static Transition<SubmissionStatus, SubmissionStep> Step(SubmissionStatus from, SubmissionStatus to) => StateMachine<SubmissionStatus, SubmissionStep>.Step(from, to);

    private static Transition<SubmissionStatus, SubmissionStep> Step(SubmissionStatus from, SubmissionStatus to, ValidationRule guard, Func<SubmissionStep, bool> holds) =>
        StateMachine<SubmissionStatus, SubmissionStep>.Step(from, to, guard, holds);
}
