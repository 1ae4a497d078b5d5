using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using HrdCore.Classification;
using HrdCore.Domain.Records;
using HrdCore.Domain.States;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Domain.Casework;

/// <summary>What an organisation does for defenders, from the request to its end. There are six kinds; each adds what only it has.</summary>
/// <remarks>Immutable. Equality: by reference; two records are the same case when their <see cref="Id"/> is. Prints its classes. Clients, events and grants are records of
/// their own, named by their identifiers; <see cref="CaseFile"/> carries clients, grants and the monitor's short form of what was done. <see cref="CaseSteps"/> takes a case
/// further, <see cref="Amendments"/> change it; a store that takes a changed case asks <see cref="CaseRules"/> whether it may follow the one before.</remarks>
[JsonConverter(typeof(SelfRedactingJsonConverter))]
public abstract class Case : DomainRecord, IDomainRecord<Case>
{
    /// <summary>Most items of each list of one case, events excepted.</summary>
    public const int MaxItems = 64;

    /// <summary>Most events of one case.</summary>
    public const int MaxEvents = 512;

    // A case is the same document whichever kind a variable is declared as.
    internal const string DocumentName = "case";

    /// <summary>The class of <see cref="LegalStrategy"/>.</summary>
    public const DataClass LegalStrategyClass = DataClass.LegalStrategy;

    /// <summary>The class of <see cref="SafePlace"/>.</summary>
    public const DataClass SafePlaceClass = DataClass.Operational;

    private protected Case(CaseKind kind, CaseParts parts, out Check check)
    {
        ArgumentNullException.ThrowIfNull(parts);
        check = new Check(GetType().Name);
        Id = check.Id(parts.Id, Name(nameof(Id)));
        Reference = check.Required(parts.Reference, Name(nameof(Reference)));
        Kind = kind;
        check.That(parts.Kind is null || parts.Kind == kind, Name(nameof(Kind)), ValidationRule.Inconsistent);
        Status = check.Required(parts.Status, Name(nameof(Status)));
        check.That(parts.Status is null || kind.Allows(parts.Status), Name(nameof(Status)), ValidationRule.StatusOfKind);
        Intake = check.Required(parts.Intake, Name(nameof(Intake)));
        Territory = check.Required(parts.Territory, Name(nameof(Territory)));
        Clients = check.Ids(parts.Clients, 1, MaxItems, Name(nameof(Clients)));
        Affected = parts.Affected;
        check.That(parts.Affected.Value >= 1, Name(nameof(Affected)), ValidationRule.OutOfRange);
        Events = check.Ids(parts.Events, 0, MaxEvents, Name(nameof(Events)));
        OutcomeGoals = check.Set(parts.OutcomeGoals, 0, OutcomeGoal.All.Length, Name(nameof(OutcomeGoals)));
        OutcomesReached = check.Set(parts.OutcomesReached, 0, OutcomeGoal.All.Length, Name(nameof(OutcomesReached)));
        Counsel = check.Keyed(parts.Counsel, item => item.Id, 0, MaxItems, Name(nameof(Counsel)));
        Actors = check.Keyed(parts.Actors, item => item.Id, 0, MaxItems, Name(nameof(Actors)));
        Supports = check.Keyed(parts.Supports, item => item.Id, 0, MaxItems, Name(nameof(Supports)));
        Interventions = check.Keyed(parts.Interventions, item => item.Id, 0, MaxItems, Name(nameof(Interventions)));
        CheckActors(ref check);
        Proceedings = check.Keyed(parts.Proceedings, item => item.Id, 0, MaxItems, Name(nameof(Proceedings)));
        Detentions = check.Keyed(parts.Detentions, item => item.Id, 0, MaxItems, Name(nameof(Detentions)));
        Tasks = check.Keyed(parts.Tasks, item => item.Id, 0, MaxItems, Name(nameof(Tasks)));
        Referrals = check.Keyed(parts.Referrals, item => item.Id, 0, MaxItems, Name(nameof(Referrals)));
        CheckReferrals(ref check);
        DeclineReason = parts.DeclineReason;
        var isDeclined = parts.Status == CaseStatus.Declined;
        check.That(!isDeclined || DeclineReason is not null, Name(nameof(DeclineReason)), ValidationRule.DeclineReason);
        check.That(isDeclined || DeclineReason is null, Name(nameof(DeclineReason)), ValidationRule.Inconsistent);
        ClosureReason = parts.ClosureReason;
        check.That(parts.Status == CaseStatus.Closed || ClosureReason is null, Name(nameof(ClosureReason)), ValidationRule.Inconsistent);
        LegalStrategy = check.MaybeSecret(parts.LegalStrategy, LegalStrategyClass, DomainText.NarrativeLength, Name(nameof(LegalStrategy)), lines: true);
        SafePlace = check.MaybeSecret(parts.SafePlace, SafePlaceClass, DomainText.LineLength, Name(nameof(SafePlace)));
    }

    /// <inheritdoc/>
    public static RecordShape<Case> Shape { get; } = new(
        DocumentName,
        new RecordVariants<Case>(
            "kind",
            RecordVariant<Case>.Of<UrgentActionCase>(CaseKind.UrgentAction.Code),
            RecordVariant<Case>.Of<PublicInterestCase>(CaseKind.PublicInterestLitigation.Code),
            RecordVariant<Case>.Of<CriminalDefenceCase>(CaseKind.CriminalDefence.Code),
            RecordVariant<Case>.Of<ExtraditionCase>(CaseKind.ExtraditionDefence.Code),
            RecordVariant<Case>.Of<RegulatoryComplaint>(CaseKind.RegulatoryComplaint.Code),
            RecordVariant<Case>.Of<SanctionsRequest>(CaseKind.SanctionsRequest.Code)),
        [.. CaseMembers.Required<Case>(), .. CaseMembers.Optional<Case>()]);

    /// <summary>A random identifier.</summary>
    [NotSensitive("Random; says nothing about the person.")]
    public Guid Id { get; }

    /// <summary>What the case is called outside its file.</summary>
    [NotSensitive("Random; says nothing about the person.")]
    public CaseReference Reference { get; }

    /// <summary>What the case asks of the organisation.</summary>
    public CaseKind Kind { get; }

    /// <summary>Where it stands.</summary>
    public CaseStatus Status { get; }

    /// <summary>How the request came in.</summary>
    public Intake Intake { get; }

    /// <summary>Where it takes place, at the scale of a country.</summary>
    [NotSensitive("A whole country; any closer place is the defender's whereabouts.")]
    public Territory Territory { get; }

    /// <summary>The defenders whom it is for, in the order given.</summary>
    [NotSensitive("Random; says nothing about a person.")]
    public ImmutableArray<Guid> Clients { get; }

    /// <summary>How many people the case strikes, clients, colleagues and family included.</summary>
    public Quantity<int> Affected { get; }

    /// <summary>The events that it is about, in the order given. None is ever taken away; see <see cref="CaseRules.CheckSuccessor"/>.</summary>
    [NotSensitive("Random; says nothing about a person.")]
    public ImmutableArray<Guid> Events { get; }

    /// <summary>What it is to bring about.</summary>
    public ImmutableArray<OutcomeGoal> OutcomeGoals { get; }

    /// <summary>What of it came about.</summary>
    public ImmutableArray<OutcomeGoal> OutcomesReached { get; }

    /// <summary>The lawyers, in the order given.</summary>
    public ImmutableArray<Counsel> Counsel { get; }

    /// <summary>Who else acts in it, in the order given.</summary>
    public ImmutableArray<CaseActor> Actors { get; }

    /// <summary>The help given, in the order given.</summary>
    public ImmutableArray<Support> Supports { get; }

    /// <summary>What was done towards others, in the order given.</summary>
    public ImmutableArray<Intervention> Interventions { get; }

    /// <summary>What courts and bodies do, in the order given.</summary>
    public ImmutableArray<Proceeding> Proceedings { get; }

    /// <summary>The times in which clients are or were held, in the order given.</summary>
    public ImmutableArray<DetentionEpisode> Detentions { get; }

    /// <summary>What is to be done, in the order given.</summary>
    public ImmutableArray<CaseTask> Tasks { get; }

    /// <summary>To whom it was offered, in the order given.</summary>
    public ImmutableArray<Referral> Referrals { get; }

    /// <summary>Why it was not taken, or null when it was not declined.</summary>
    public DeclineReason? DeclineReason { get; }

    /// <summary>Why it was closed, or null when it is not closed or nobody said.</summary>
    public ClosureReason? ClosureReason { get; }

    /// <summary>What counsel will argue, or null.</summary>
    [Sensitive(LegalStrategyClass)]
    public Sensitive<string>? LegalStrategy { get; }

    /// <summary>Where a client can go, or null.</summary>
    [Sensitive(SafePlaceClass)]
    public Sensitive<string>? SafePlace { get; }

    /// <summary>Whether the case may go on to a status.</summary>
    /// <param name="wish">The status that is wished for.</param>
    /// <param name="refusal">Why not, or null.</param>
    /// <param name="declineReason">The reason that would be given, or null.</param>
    /// <exception cref="ArgumentNullException">The wish is null.</exception>
    public bool MayMoveTo(CaseStatus wish, [NotNullWhen(false)] out TransitionRefusal? refusal, DeclineReason? declineReason = null) =>
        CaseStates.For(Kind).MayMove(Status, wish, declineReason, out refusal);

    internal sealed override Guid? OwnId => Id;

    /// <summary>As a step changes it.</summary>
    internal abstract Case With(params ReadOnlySpan<(string Name, object? Value)> changes);

    private void CheckActors(ref Check check)
    {
        for (var i = 0; i < Interventions.Length; i++)
        {
            check.That(
                Interventions[i]?.ActorId is not { } actorId || Actors.Any(actor => actor?.Id == actorId), $"{Name(nameof(Interventions))}[{i}].actorId", ValidationRule.ActorInCase);
        }
    }

    private void CheckReferrals(ref Check check)
    {
        for (var i = 0; i < Referrals.Length; i++)
        {
            check.That(Referrals[i]?.SubjectIds.All(Clients.Contains) != false, $"{Name(nameof(Referrals))}[{i}].subjectIds", ValidationRule.ReferralClient);
        }
    }

    // Findings name members as the schema does.
    private static string Name(string property) => char.ToLowerInvariant(property[0]) + property[1..];
}
