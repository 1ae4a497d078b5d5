using System.Collections.Immutable;
using HrdCore.Domain.Consent;

namespace HrdCore.Domain.Advocacy;

/// <summary>A submission that was sent: how it stands now, its letter, and what was disclosed about whom.</summary>
/// <remarks>Immutable.</remarks>
public sealed class SentSubmission
{
    internal SentSubmission(Submission submission, SubmissionLetter letter, ImmutableArray<DisclosureRecord> disclosures)
    {
        Submission = submission;
        Letter = letter;
        Disclosures = disclosures;
    }

    /// <summary>The submission as sent, with who submits. Keep it.</summary>
    public Submission Submission { get; }

    /// <summary>What goes out; who submits is told beside it, in the confidential part of the form.</summary>
    public SubmissionLetter Letter { get; }

    /// <summary>One for each victim and permission. Store them before sending: when a consent ends, they say what has to be asked back.</summary>
    public ImmutableArray<DisclosureRecord> Disclosures { get; }
}
