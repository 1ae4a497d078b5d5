using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace HrdCore.Domain.Vocabulary;

/// <summary>Where a case stands. Which of these a case may have depends on its kind: see <see cref="CaseKind.Allows"/>.</summary>
public sealed class CaseStatus : VocabularyTerm, IVocabularyTerm<CaseStatus>
{
    private CaseStatus(string code, string english)
        : base("status", code, english)
    {
    }

    /// <summary>A request has come in.</summary>
    public static CaseStatus Received { get; } = new("received", "Received");

    /// <summary>An urgent request was read and sorted.</summary>
    public static CaseStatus Triaged { get; } = new("triaged", "Triaged");

    /// <summary>A request for litigation is examined.</summary>
    public static CaseStatus Screening { get; } = new("screening", "Screening");

    /// <summary>The form came back with gaps.</summary>
    public static CaseStatus FormIncomplete { get; } = new("form-incomplete", "Form incomplete");

    /// <summary>Not taken, with a reason.</summary>
    public static CaseStatus Declined { get; } = new("declined", "Declined");

    /// <summary>Handed to someone who can help.</summary>
    public static CaseStatus Referred { get; } = new("referred", "Referred");

    /// <summary>Taken.</summary>
    public static CaseStatus Accepted { get; } = new("accepted", "Accepted");

    /// <summary>Being worked on.</summary>
    public static CaseStatus Active { get; } = new("active", "Active");

    /// <summary>Waiting.</summary>
    public static CaseStatus OnHold { get; } = new("on-hold", "On hold");

    /// <summary>Brought before a court or body.</summary>
    public static CaseStatus Filed { get; } = new("filed", "Filed");

    /// <summary>Before a court or body.</summary>
    public static CaseStatus Pending { get; } = new("pending", "Pending");

    /// <summary>A court or body has decided.</summary>
    public static CaseStatus Decided { get; } = new("decided", "Decided");

    /// <summary>The decision is contested.</summary>
    public static CaseStatus Appealed { get; } = new("appealed", "Appealed");

    /// <summary>Done.</summary>
    public static CaseStatus Closed { get; } = new("closed", "Closed");

    /// <inheritdoc/>
    public static ImmutableArray<CaseStatus> All { get; } =
    [
        Received, Triaged, Screening, FormIncomplete, Declined, Referred, Accepted, Active, OnHold, Filed, Pending, Decided, Appealed, Closed,
    ];

    /// <inheritdoc/>
    public static bool TryFromCode(string? code, [NotNullWhen(true)] out CaseStatus? term)
    {
        term = Find(All, code);
        return term is not null;
    }
}
