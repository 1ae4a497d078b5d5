using HrdCore.Classification;
using HrdCore.Domain.Records;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Domain.Casework;

/// <summary>What every kind of case has, on its way into the record: as the caller gave it, not yet checked.</summary>
internal sealed class CaseParts
{
    internal Guid Id { get; init; }

    internal required CaseReference Reference { get; init; }

    internal required CaseKind Kind { get; init; }

    internal required CaseStatus Status { get; init; }

    internal required Intake Intake { get; init; }

    internal required Territory Territory { get; init; }

    internal required IEnumerable<Guid> Clients { get; init; }

    internal Quantity<int> Affected { get; init; }

    internal IEnumerable<Guid>? Events { get; set; }

    internal IEnumerable<OutcomeGoal>? OutcomeGoals { get; set; }

    internal IEnumerable<OutcomeGoal>? OutcomesReached { get; set; }

    internal IEnumerable<Counsel>? Counsel { get; set; }

    internal IEnumerable<CaseActor>? Actors { get; set; }

    internal IEnumerable<Support>? Supports { get; set; }

    internal IEnumerable<Intervention>? Interventions { get; set; }

    internal IEnumerable<Proceeding>? Proceedings { get; set; }

    internal IEnumerable<DetentionEpisode>? Detentions { get; set; }

    internal IEnumerable<CaseTask>? Tasks { get; set; }

    internal IEnumerable<Referral>? Referrals { get; set; }

    internal DeclineReason? DeclineReason { get; set; }

    internal ClosureReason? ClosureReason { get; set; }

    internal Sensitive<string>? LegalStrategy { get; set; }

    internal Sensitive<string>? SafePlace { get; set; }

    /// <summary>Takes the members of <see cref="CaseMembers.Required"/>, in their order.</summary>
    internal static CaseParts Take(ref RecordValues values) => new()
    {
        Id = values.Next<Guid>(),
        Reference = values.Next<CaseReference>(),
        Kind = values.Next<CaseKind>(),
        Status = values.Next<CaseStatus>(),
        Intake = values.Next<Intake>(),
        Territory = values.Next<Territory>(),
        Clients = values.List<Guid>(),
        Affected = values.Next<Quantity<int>>(),
    };

    /// <summary>Takes the members of <see cref="CaseMembers.Optional"/>, in their order.</summary>
    internal CaseParts TakeRest(ref RecordValues values)
    {
        Events = values.List<Guid>();
        OutcomeGoals = values.List<OutcomeGoal>();
        OutcomesReached = values.List<OutcomeGoal>();
        Counsel = values.List<Counsel>();
        Actors = values.List<CaseActor>();
        Supports = values.List<Support>();
        Interventions = values.List<Intervention>();
        Proceedings = values.List<Proceeding>();
        Detentions = values.List<DetentionEpisode>();
        Tasks = values.List<CaseTask>();
        Referrals = values.List<Referral>();
        DeclineReason = values.Maybe<DeclineReason>();
        ClosureReason = values.Maybe<ClosureReason>();
        LegalStrategy = values.Maybe<Sensitive<string>>();
        SafePlace = values.Maybe<Sensitive<string>>();
        return this;
    }
}
