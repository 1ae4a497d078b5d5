namespace HrdCore.Domain.Advocacy;

/// <summary>What a step of a submission depends on beside the submission: the moment, the permissions, and what the mandates wrote.</summary>
/// <remarks>Immutable.</remarks>
public sealed class SubmissionStep
{
    /// <summary>Says what a step depends on.</summary>
    /// <param name="instant">Now; needed for sending and for publishing; the years 1900 to 9000 of UTC.</param>
    /// <param name="consents">The permissions; needed for sending, or null.</param>
    /// <param name="communication">What the mandates wrote; needed from then on, or null.</param>
    public SubmissionStep(DateTimeOffset instant, SubmissionConsents? consents = null, Communication? communication = null)
        : this(null, instant, consents, communication)
    {
    }

    private SubmissionStep(Submission? submission, DateTimeOffset instant, SubmissionConsents? consents, Communication? communication)
    {
        Submission = submission;
        Instant = instant;
        Consents = consents;
        Communication = communication;
    }

    internal Submission? Submission { get; }

    internal DateTimeOffset Instant { get; }

    internal SubmissionConsents? Consents { get; }

    internal Communication? Communication { get; }

    internal SubmissionStep For(Submission submission) => new(submission, Instant, Consents, Communication);
}
