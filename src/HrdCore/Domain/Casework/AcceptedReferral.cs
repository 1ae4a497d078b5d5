using System.Collections.Immutable;
using HrdCore.Domain.Consent;

namespace HrdCore.Domain.Casework;

/// <summary>A referral that was accepted: how it stands now, and what was disclosed about whom.</summary>
/// <remarks>Immutable.</remarks>
public sealed class AcceptedReferral
{
    internal AcceptedReferral(Referral referral, ImmutableArray<DisclosureRecord> disclosures)
    {
        Referral = referral;
        Disclosures = disclosures;
    }

    /// <summary>The referral as accepted. Keep it in its case.</summary>
    public Referral Referral { get; }

    /// <summary>One for each permission. Store them before sending: when a consent ends, they say what has to be asked back.</summary>
    public ImmutableArray<DisclosureRecord> Disclosures { get; }
}
