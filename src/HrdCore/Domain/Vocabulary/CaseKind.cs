using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace HrdCore.Domain.Vocabulary;

/// <summary>What a case asks of the organisation.</summary>
public sealed class CaseKind : VocabularyTerm, IVocabularyTerm<CaseKind>
{
    private CaseKind(string code, string english)
        : base("kind", code, english)
    {
    }

    /// <summary>A defender needs help at once; a first response is due within 48 hours.</summary>
    public static CaseKind UrgentAction { get; } = new("urgent-action", "Urgent action");

    /// <summary>A case whose outcome may serve the public. No hours are promised.</summary>
    public static CaseKind PublicInterestLitigation { get; } = new("public-interest-litigation", "Public interest litigation");

    /// <summary>A defender stands accused and needs counsel.</summary>
    public static CaseKind CriminalDefence { get; } = new("criminal-defence", "Criminal defence");

    /// <inheritdoc/>
    public static ImmutableArray<CaseKind> All { get; } = [UrgentAction, PublicInterestLitigation, CriminalDefence];

    private static readonly ImmutableArray<CaseStatus> UrgentActionStatuses =
    [
        CaseStatus.Received, CaseStatus.Triaged, CaseStatus.Declined, CaseStatus.Referred, CaseStatus.Accepted, CaseStatus.Active, CaseStatus.OnHold,
        CaseStatus.Closed,
    ];

    private static readonly ImmutableArray<CaseStatus> LitigationStatuses =
    [
        CaseStatus.Received, CaseStatus.Screening, CaseStatus.FormIncomplete, CaseStatus.Declined, CaseStatus.Accepted, CaseStatus.Filed,
        CaseStatus.Pending, CaseStatus.Decided, CaseStatus.Appealed, CaseStatus.Closed,
    ];

    private static readonly ImmutableArray<CaseStatus> DefenceStatuses =
    [
        CaseStatus.Received, CaseStatus.Declined, CaseStatus.Referred, CaseStatus.Accepted, CaseStatus.Active, CaseStatus.OnHold, CaseStatus.Pending,
        CaseStatus.Decided, CaseStatus.Appealed, CaseStatus.Closed,
    ];

    /// <summary>The statuses that a case of this kind may have.</summary>
    public ImmutableArray<CaseStatus> Statuses =>
        this == UrgentAction ? UrgentActionStatuses : this == PublicInterestLitigation ? LitigationStatuses : DefenceStatuses;

    /// <summary>Whether a case of this kind may have a status.</summary>
    /// <param name="status">The status.</param>
    /// <exception cref="ArgumentNullException">The status is null.</exception>
    public bool Allows(CaseStatus status)
    {
        ArgumentNullException.ThrowIfNull(status);
        return Statuses.Contains(status);
    }

    /// <inheritdoc/>
    public static bool TryFromCode(string? code, [NotNullWhen(true)] out CaseKind? term)
    {
        term = Find(All, code);
        return term is not null;
    }
}
