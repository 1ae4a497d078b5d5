using System.Collections.Immutable;
using HrdCore.Domain.Consent;

namespace HrdCore.Domain.Advocacy;

/// <summary>A follow-up that was sent: the submission with it, and what was disclosed about whom.</summary>
/// <remarks>Immutable.</remarks>
public sealed class SentFollowUp
{
    internal SentFollowUp(Submission submission, FollowUp followUp, ImmutableArray<DisclosureRecord> disclosures)
    {
        Submission = submission;
        FollowUp = followUp;
        Disclosures = disclosures;
    }

    /// <summary>The submission as it stands now. Keep it.</summary>
    public Submission Submission { get; }

    /// <summary>What goes out.</summary>
    public FollowUp FollowUp { get; }

    /// <summary>One for each victim and permission. Store them before sending: when a consent ends, they say what has to be asked back.</summary>
    public ImmutableArray<DisclosureRecord> Disclosures { get; }
}
