using System.Diagnostics;
using System.Text.Json.Serialization;
using HrdCore.Classification;
using HrdCore.Domain.Records;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Domain.Casework;

/// <summary>What every kind of case has, on its way into the record: as the caller gives it, checked when the case is opened.</summary>
/// <remarks>Prints its classes.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(SelfRedactingJsonConverter))]
public sealed class CaseParts : ISelfRedacting
{
    /// <summary>Not empty, and not made from anything about a person.</summary>
    [NotSensitive("Random; says nothing about the person.")]
    public required Guid Id { get; init; }

    /// <summary>What the case is called outside its file.</summary>
    [NotSensitive("Random; says nothing about the person.")]
    public required CaseReference Reference { get; init; }

    /// <summary>Where it stands; one that its kind allows.</summary>
    public required CaseStatus Status { get; init; }

    /// <summary>How the request came in.</summary>
    public required Intake Intake { get; init; }

    /// <summary>Where it takes place, at the scale of a country.</summary>
    [NotSensitive("A whole country; any closer place is the defender's whereabouts.")]
    public required Territory Territory { get; init; }

    /// <summary>The defenders whom it is for: 1 to 64, each once.</summary>
    [NotSensitive("Random; says nothing about a person.")]
    public required IEnumerable<Guid> Clients { get; init; }

    /// <summary>How many people it strikes, clients, colleagues and family included; one or more.</summary>
    [NotSensitive("How many, not who.")]
    public required Quantity<int> Affected { get; init; }

    /// <summary>The events that it is about: at most 512, each once.</summary>
    [NotSensitive("Random; says nothing about a person.")]
    public IEnumerable<Guid>? Events { get; set; }

    /// <summary>What it is to bring about; each once.</summary>
    public IEnumerable<OutcomeGoal>? OutcomeGoals { get; set; }

    /// <summary>What of it came about; each once.</summary>
    public IEnumerable<OutcomeGoal>? OutcomesReached { get; set; }

    /// <summary>The lawyers: at most 64, no two with one identifier.</summary>
    public IEnumerable<Counsel>? Counsel { get; set; }

    /// <summary>Who else acts in it: at most 64, no two with one identifier.</summary>
    public IEnumerable<CaseActor>? Actors { get; set; }

    /// <summary>The help given: at most 64, no two with one identifier.</summary>
    public IEnumerable<Support>? Supports { get; set; }

    /// <summary>What was done towards others: at most 64, no two with one identifier, each by the organisation or by one of the actors.</summary>
    public IEnumerable<Intervention>? Interventions { get; set; }

    /// <summary>What courts and bodies do: at most 64, no two with one identifier.</summary>
    public IEnumerable<Proceeding>? Proceedings { get; set; }

    /// <summary>The times in which clients are or were held: at most 64, no two with one identifier.</summary>
    public IEnumerable<DetentionEpisode>? Detentions { get; set; }

    /// <summary>What is to be done: at most 64, no two with one identifier.</summary>
    public IEnumerable<CaseTask>? Tasks { get; set; }

    /// <summary>To whom it was offered: at most 64, no two with one identifier.</summary>
    public IEnumerable<Referral>? Referrals { get; set; }

    /// <summary>Why it was not taken; where it is declined, and only there.</summary>
    public DeclineReason? DeclineReason { get; set; }

    /// <summary>Why it was closed, or null; only where it is closed.</summary>
    public ClosureReason? ClosureReason { get; set; }

    /// <summary>What counsel will argue; at most 8,000 characters, lines allowed; <see cref="DataClass.LegalStrategy"/>. Or null.</summary>
    [Sensitive(Case.LegalStrategyClass)]
    public Sensitive<string>? LegalStrategy { get; set; }

    /// <summary>Where a client can go; at most 500 characters; <see cref="DataClass.Operational"/>. Or null.</summary>
    [Sensitive(Case.SafePlaceClass)]
    public Sensitive<string>? SafePlace { get; set; }

    /// <summary>The kind that a document says; null where the caller's choice of class says it.</summary>
    internal CaseKind? Kind { get; private init; }

    /// <inheritdoc/>
    DataClass ISelfRedacting.DataClass => Case.Shape.Content;

    /// <summary>The classes in brackets; the same for all.</summary>
    public override string ToString() => DataClasses.Mask(Case.Shape.Content);

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
    internal void TakeRest(ref RecordValues values)
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
    }
}
