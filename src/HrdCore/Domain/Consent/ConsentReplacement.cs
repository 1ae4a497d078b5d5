using System.Collections.Immutable;

namespace HrdCore.Domain.Consent;

/// <summary>A consent whose place another one took, and what has to be asked back because the other one does not allow it.</summary>
/// <remarks>Immutable. All of it prints its classes.</remarks>
public sealed class ConsentReplacement
{
    internal ConsentReplacement(ConsentRecord consent, ConsentRecord successor, ImmutableArray<RecallTask> tasks)
    {
        Consent = consent;
        Successor = successor;
        Tasks = tasks;
    }

    /// <summary>The consent as it now stands.</summary>
    public ConsentRecord Consent { get; }

    /// <summary>The consent that took its place, as the register has it.</summary>
    public ConsentRecord Successor { get; }

    /// <summary>One open task for each disclosure under the former consent that the successor does not allow now, or that somebody's no stands against, in the order of the disclosures. Those for which there is a task already come again.</summary>
    public ImmutableArray<RecallTask> Tasks { get; }
}
