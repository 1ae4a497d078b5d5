using HrdCore.Domain.Vocabulary;

namespace Quickstart.Cases.Plan;

/// <summary>What one case must show so that all cases together give the published figures.</summary>
internal sealed class CasePlan
{
    /// <summary>The country, by its code in ISO 3166-1.</summary>
    internal required string Country { get; init; }

    /// <summary>The forms of violation, each once, in the order of the vocabulary.</summary>
    internal SortedSet<int> Forms { get; } = [];

    /// <summary>Whether the state has a hand in it.</summary>
    internal bool ByState { get; set; } = true;

    /// <summary>How many people it strikes.</summary>
    internal int Affected { get; set; } = 1;

    /// <summary>When the request came.</summary>
    internal DateTimeOffset ReceivedAt { get; set; }

    /// <summary>What it asks for.</summary>
    internal CaseKind Kind { get; set; } = CaseKind.UrgentAction;

    /// <summary>Whether it came in the last days of the period and nobody has answered yet.</summary>
    internal bool StillRunning { get; set; }

    internal bool Shows(ViolationForm form) => Forms.Contains(ViolationForm.All.IndexOf(form));
}
