using System.Collections.Immutable;

namespace HrdCore.Domain.Consent;

/// <summary>A consent that was taken back or refused, and what has to be asked back for it.</summary>
/// <remarks>Immutable. Both print their classes.</remarks>
public sealed class ConsentWithdrawal
{
    internal ConsentWithdrawal(ConsentRecord consent, ImmutableArray<RecallTask> tasks)
    {
        Consent = consent;
        Tasks = tasks;
    }

    /// <summary>The consent as it now stands.</summary>
    public ConsentRecord Consent { get; }

    /// <summary>One open task for each disclosure under the consent, or that the no stands against, in the order of the disclosures. Those for which there is a task already come again.</summary>
    public ImmutableArray<RecallTask> Tasks { get; }
}
