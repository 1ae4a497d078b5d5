using System.Diagnostics.CodeAnalysis;
using HrdCore.Classification;
using HrdCore.Domain.Consent;
using HrdCore.Domain.States;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Domain.Advocacy;

// The steps of a submission.
public sealed partial class Submission
{
    /// <summary>Whether it may take a step.</summary>
    /// <param name="wish">The status that is wished for.</param>
    /// <param name="step">What the step depends on.</param>
    /// <param name="refusal">Why not, or null.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public bool MayMoveTo(SubmissionStatus wish, SubmissionStep step, [NotNullWhen(false)] out TransitionRefusal? refusal)
    {
        ArgumentNullException.ThrowIfNull(wish);
        ArgumentNullException.ThrowIfNull(step);
        return SubmissionStates.Machine.MayMove(Status, wish, step.For(this), out refusal);
    }

    /// <summary>Says that the draft is ready and waits for the consents. It asks nobody: <see cref="SubmissionConsents.QuestionsFor(SubmissionBody, ConsentPurpose, FollowUp?)"/> says what to ask.</summary>
    /// <returns>The submission in that status.</returns>
    /// <exception cref="TransitionRefusedException">It is no draft, or nobody submits it: the United Nations do not take up what is anonymous.</exception>
    public Submission AwaitConsents() => Take(SubmissionStatus.ConsentGated, new SubmissionStep(default));

    /// <summary>Takes it back to the draft, e.g. to leave out somebody who said no.</summary>
    /// <returns>The submission in that status.</returns>
    /// <exception cref="TransitionRefusedException">It is not waiting for consents.</exception>
    public Submission Redraft() => Take(SubmissionStatus.Draft, new SubmissionStep(default));

    /// <summary>Sends it: every victim allows the letter at this moment; who did not allow the public report is marked to be withheld there.</summary>
    /// <param name="consents">The permissions, from <see cref="SubmissionConsents.For"/>.</param>
    /// <param name="recipient">Who gets it; at most 500 characters; <see cref="DisclosureRecord.RecipientClass"/>.</param>
    /// <param name="sentAt">Now.</param>
    /// <param name="newId">Gives a random identifier each time; one for each disclosure.</param>
    /// <returns>The submission as sent, its letter, and what was disclosed about whom. Store the disclosures before sending: they are what is called back when a consent ends.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">One identifier was given twice.</exception>
    /// <exception cref="TransitionRefusedException">It is not waiting for consents, or somebody whom it names does not allow it now; <see cref="SubmissionRules.Check"/> says who, and why.</exception>
    /// <exception cref="ConsentLapsedException">Somebody took a consent back in this very moment.</exception>
    /// <exception cref="InvalidRecordException">The recipient is blank, too long or classified otherwise, or an identifier is empty.</exception>
    public SentSubmission Send(SubmissionConsents consents, Sensitive<string> recipient, DateTimeOffset sentAt, Func<Guid> newId)
    {
        ArgumentNullException.ThrowIfNull(consents);
        ArgumentNullException.ThrowIfNull(recipient);
        ArgumentNullException.ThrowIfNull(newId);
        SubmissionStates.Machine.Require(Status, SubmissionStatus.Sent, new SubmissionStep(sentAt, consents).For(this));
        var disclosures = consents.Disclose(this, null, recipient, sentAt, newId);
        var sent = Shape.With(
            this, (nameof(Status), SubmissionStatus.Sent), (nameof(SentAt), sentAt), (nameof(WithheldVictimIds), consents.WithheldVictimIds(Body, sentAt)));
        return new SentSubmission(sent, sent.Letter(DateOnly.FromDateTime(sentAt.UtcDateTime)), disclosures);
    }

    /// <summary>Says that the mandates did not take it up.</summary>
    /// <returns>The submission in that status.</returns>
    /// <exception cref="TransitionRefusedException">It was not sent, or they did take it up.</exception>
    public Submission CloseWithoutAction() => Take(SubmissionStatus.NoAction, new SubmissionStep(default));

    /// <summary>Says that the mandates wrote.</summary>
    /// <param name="communication">What they wrote; it names this submission.</param>
    /// <returns>The submission in that status.</returns>
    /// <exception cref="ArgumentNullException">The communication is null.</exception>
    /// <exception cref="TransitionRefusedException">It was not sent, or the communication is about others.</exception>
    public Submission TakeUp(Communication communication)
    {
        ArgumentNullException.ThrowIfNull(communication);
        SubmissionStates.Machine.Require(Status, SubmissionStatus.CommunicationSent, new SubmissionStep(default, communication: communication).For(this));
        return Shape.With(this, (nameof(Status), SubmissionStatus.CommunicationSent), (nameof(CommunicationId), communication.Id));
    }

    /// <summary>Says that the recipient replied.</summary>
    /// <param name="communication">What the mandates wrote, with the reply.</param>
    /// <returns>The submission in that status.</returns>
    /// <exception cref="ArgumentNullException">The communication is null.</exception>
    /// <exception cref="TransitionRefusedException">The mandates did not write, wrote something else, or nobody replied.</exception>
    public Submission Answer(Communication communication)
    {
        ArgumentNullException.ThrowIfNull(communication);
        return Take(SubmissionStatus.Replied, new SubmissionStep(default, communication: communication));
    }

    /// <summary>Says that the communication is published.</summary>
    /// <param name="communication">What the mandates wrote.</param>
    /// <param name="instant">Now; the 60 days are over.</param>
    /// <returns>The submission in that status.</returns>
    /// <exception cref="ArgumentNullException">The communication is null.</exception>
    /// <exception cref="TransitionRefusedException">The mandates did not write, wrote something else, or the 60 days are not over.</exception>
    public Submission Publish(Communication communication, DateTimeOffset instant)
    {
        ArgumentNullException.ThrowIfNull(communication);
        return Take(SubmissionStatus.Public, new SubmissionStep(instant, communication: communication));
    }

    /// <summary>Adds what happened after it was sent, or puts a newer state of it in its place.</summary>
    /// <param name="followUp">The follow-up, not sent yet; the one with its identifier is replaced.</param>
    /// <returns>The submission with it.</returns>
    /// <exception cref="ArgumentNullException">The follow-up is null.</exception>
    /// <exception cref="ArgumentException">It says that it was sent, or the one that it would replace was: <see cref="SendFollowUp"/> alone says so, and what was sent stays as it was.</exception>
    /// <exception cref="InvalidRecordException">The submission was not sent, or there would be more than 64.</exception>
    public Submission Update(FollowUp followUp)
    {
        ArgumentNullException.ThrowIfNull(followUp);
        return followUp.SentAt is null && !FollowUps.Any(other => other.Id == followUp.Id && other.SentAt is not null)
            ? Put(followUp)
            : throw new ArgumentException("Give a follow-up that was not sent.", nameof(followUp));
    }

    /// <summary>Sends a follow-up: everyone whom the submission names allows it at this moment, as for the letter.</summary>
    /// <param name="followUpId">A follow-up that was added and not sent yet.</param>
    /// <param name="consents">The permissions, from <see cref="SubmissionConsents.For"/> with the follow-up; asked anew.</param>
    /// <param name="recipient">Who gets it; at most 500 characters; <see cref="DisclosureRecord.RecipientClass"/>.</param>
    /// <param name="sentAt">Now.</param>
    /// <param name="newId">Gives a random identifier each time; one for each disclosure.</param>
    /// <returns>The submission with the follow-up as sent, and what was disclosed about whom. Store the disclosures before sending.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">There is no such follow-up, it was sent already, or one identifier was given twice.</exception>
    /// <exception cref="ConsentLapsedException">Somebody whom the submission names does not allow it now.</exception>
    /// <exception cref="InvalidRecordException">The recipient is blank, too long or classified otherwise, an identifier is empty, or it would be sent before it was reported.</exception>
    public SentFollowUp SendFollowUp(Guid followUpId, SubmissionConsents consents, Sensitive<string> recipient, DateTimeOffset sentAt, Func<Guid> newId)
    {
        ArgumentNullException.ThrowIfNull(consents);
        ArgumentNullException.ThrowIfNull(recipient);
        ArgumentNullException.ThrowIfNull(newId);
        var followUp = FollowUps.FirstOrDefault(added => added.Id == followUpId && added.SentAt is null)
            ?? throw new ArgumentException("Give the identifier of a follow-up that was added and not sent.", nameof(followUpId));
        if (!consents.Cover(Body, followUp, sentAt))
        {
            throw new ConsentLapsedException(consents.WhyNot(Body, followUp, "consents", sentAt));
        }

        var sent = followUp.SendAt(sentAt);
        return new SentFollowUp(Put(sent), sent, consents.Disclose(this, followUp, recipient, sentAt, newId));
    }

    private Submission Put(FollowUp followUp)
    {
        var known = FollowUps.FirstOrDefault(other => other.Id == followUp.Id);
        return Shape.With(this, (nameof(FollowUps), known is null ? FollowUps.Add(followUp) : FollowUps.Replace(known, followUp)));
    }

    // The proof that everyone agreed is the SentSubmission; a letter by itself is text, which anybody may write.
    internal SubmissionLetter Letter(DateOnly today) =>
        new(Id, Language, Body, Mandates, OtherMandates, IsJoint, SubmissionHints.IsUrgent(Body, today), WithheldVictimIds);

    private Submission Take(SubmissionStatus wish, SubmissionStep step)
    {
        SubmissionStates.Machine.Require(Status, wish, step.For(this));
        return Shape.With(this, (nameof(Status), wish));
    }
}
