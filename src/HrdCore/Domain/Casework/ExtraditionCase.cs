using System.Collections.Immutable;
using System.Text.Json.Serialization;
using HrdCore.Classification;
using HrdCore.Domain.Json.Codecs;
using HrdCore.Domain.Records;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Domain.Casework;

/// <summary>A state asks another for a defender, and a court decides.</summary>
/// <remarks>Immutable. Prints its classes. The territory of the case is the one whose court decides. Precedents are kept, because the next court asks for them.</remarks>
[JsonConverter(typeof(SelfRedactingJsonConverter))]
public sealed class ExtraditionCase : Case, IDomainRecord<ExtraditionCase>
{
    private const DataClass ExpertWitnessesClass = DataClass.Network;

    /// <summary>Opens a case.</summary>
    /// <param name="id">Not empty, and not made from anything about a person.</param>
    /// <param name="reference">What the case is called outside its file.</param>
    /// <param name="status">Where it stands; one that its kind allows.</param>
    /// <param name="intake">How the request came in.</param>
    /// <param name="territory">Where it takes place, at the scale of a country.</param>
    /// <param name="clients">The defenders whom it is for: 1 to 64, each once.</param>
    /// <param name="affected">How many people it strikes, clients, colleagues and family included; one or more.</param>
    /// <param name="requestingState">The one that asks for the defender.</param>
    /// <param name="events">The events that it is about: at most 512, each once.</param>
    /// <param name="outcomeGoals">What it is to bring about; each once.</param>
    /// <param name="outcomesReached">What of it came about; each once.</param>
    /// <param name="counsel">The lawyers: at most 64, no two with one identifier.</param>
    /// <param name="actors">Who else acts in it: at most 64, no two with one identifier.</param>
    /// <param name="supports">The help given: at most 64, no two with one identifier.</param>
    /// <param name="interventions">What was done towards others: at most 64, no two with one identifier, each by the organisation or by one of the actors.</param>
    /// <param name="proceedings">What courts and bodies do: at most 64, no two with one identifier.</param>
    /// <param name="detentions">The times in which clients are or were held: at most 64, no two with one identifier.</param>
    /// <param name="tasks">What is to be done: at most 64, no two with one identifier.</param>
    /// <param name="referrals">To whom it was offered: at most 64, no two with one identifier.</param>
    /// <param name="declineReason">Why it was not taken; where it is declined, and only there.</param>
    /// <param name="closureReason">Why it was closed, or null; only where it is closed.</param>
    /// <param name="legalStrategy">What counsel will argue; at most 8,000 characters, lines allowed; <see cref="DataClass.LegalStrategy"/>.</param>
    /// <param name="safePlace">Where a client can go; at most 500 characters; <see cref="DataClass.Operational"/>.</param>
    /// <param name="expertWitnesses">Experts who give evidence: at most 64, each once, each at most 500 characters and <see cref="DataClass.Network"/>.</param>
    /// <param name="precedents">Decisions of other courts that it relies on: at most 64, no two with one identifier.</param>
    /// <param name="isVoluntaryReturnFeared">Whether pressure to return "of one's own will" is feared, or null when not known.</param>
    /// <exception cref="InvalidRecordException">A value is missing, outside its range, comes twice, does not fit the others, or is classified otherwise.</exception>
    public ExtraditionCase(
        Guid id,
        CaseReference reference,
        CaseStatus status,
        Intake intake,
        Territory territory,
        IEnumerable<Guid> clients,
        Quantity<int> affected,
        Territory requestingState,
        IEnumerable<Guid>? events = null,
        IEnumerable<OutcomeGoal>? outcomeGoals = null,
        IEnumerable<OutcomeGoal>? outcomesReached = null,
        IEnumerable<Counsel>? counsel = null,
        IEnumerable<CaseActor>? actors = null,
        IEnumerable<Support>? supports = null,
        IEnumerable<Intervention>? interventions = null,
        IEnumerable<Proceeding>? proceedings = null,
        IEnumerable<DetentionEpisode>? detentions = null,
        IEnumerable<CaseTask>? tasks = null,
        IEnumerable<Referral>? referrals = null,
        DeclineReason? declineReason = null,
        ClosureReason? closureReason = null,
        Sensitive<string>? legalStrategy = null,
        Sensitive<string>? safePlace = null,
        IEnumerable<Sensitive<string>>? expertWitnesses = null,
        IEnumerable<Precedent>? precedents = null,
        bool? isVoluntaryReturnFeared = null)
        : this(
            new Check(nameof(ExtraditionCase)),
            new CaseParts
            {
                Id = id,
                Reference = reference,
                Kind = CaseKind.ExtraditionDefence,
                Status = status,
                Intake = intake,
                Territory = territory,
                Clients = clients,
                Affected = affected,
                Events = events,
                OutcomeGoals = outcomeGoals,
                OutcomesReached = outcomesReached,
                Counsel = counsel,
                Actors = actors,
                Supports = supports,
                Interventions = interventions,
                Proceedings = proceedings,
                Detentions = detentions,
                Tasks = tasks,
                Referrals = referrals,
                DeclineReason = declineReason,
                ClosureReason = closureReason,
                LegalStrategy = legalStrategy,
                SafePlace = safePlace,
            },
            requestingState,
            expertWitnesses,
            precedents,
            isVoluntaryReturnFeared)
    {
    }

    private ExtraditionCase(Check check, CaseParts parts, Territory requestingState, IEnumerable<Sensitive<string>>? expertWitnesses, IEnumerable<Precedent>? precedents, bool? isVoluntaryReturnFeared)
        : base(ref check, CaseKind.ExtraditionDefence, parts)
    {
        RequestingState = check.Required(requestingState, nameof(requestingState));
        ExpertWitnesses = check.Secrets(expertWitnesses, ExpertWitnessesClass, DomainText.LineLength, 0, MaxItems, nameof(expertWitnesses));
        Precedents = check.Keyed(precedents, item => item.Id, 0, MaxItems, nameof(precedents));
        IsVoluntaryReturnFeared = isVoluntaryReturnFeared;
        check.Done();
    }

    /// <inheritdoc cref="IDomainRecord{TSelf}.Shape"/>
    public static new RecordShape<ExtraditionCase> Shape { get; } = new(
        "extradition-case",
        static (ref RecordValues values) =>
        {
            var parts = CaseParts.Take(ref values);
            var requestingState = values.Next<Territory>();
            parts.TakeRest(ref values);
            return new ExtraditionCase(new Check(nameof(ExtraditionCase)), parts, requestingState, values.List<Sensitive<string>>(), values.List<Precedent>(), values.MaybeValue<bool>());
        },
        [
            .. CaseMembers.Required<ExtraditionCase>(),
            Member.Of("requestingState", Codec.Territory, (ExtraditionCase item) => item.RequestingState),
            .. CaseMembers.Optional<ExtraditionCase>(),
            Member.List("expertWitnesses", Codec.Secret(ExpertWitnessesClass, DomainText.LineLength), (ExtraditionCase item) => item.ExpertWitnesses),
            Member.List("precedents", Codec.Record<Precedent>(), (ExtraditionCase item) => item.Precedents),
            Member.MaybeValue("isVoluntaryReturnFeared", Codec.Boolean, (ExtraditionCase item) => item.IsVoluntaryReturnFeared),
        ])
    {
        DocumentName = DocumentName,
    };

    /// <summary>The one that asks for the defender.</summary>
    [NotSensitive("A whole country; it asks many for many.")]
    public Territory RequestingState { get; }

    /// <summary>Experts who give evidence, in the order given.</summary>
    [Sensitive(ExpertWitnessesClass)]
    public ImmutableArray<Sensitive<string>> ExpertWitnesses { get; }

    /// <summary>Decisions of other courts that it relies on, in the order given.</summary>
    public ImmutableArray<Precedent> Precedents { get; }

    /// <summary>Whether pressure to return "of one's own will" is feared, or null when not known.</summary>
    public bool? IsVoluntaryReturnFeared { get; }

    internal override DataClass Content => Shape.Content;

    private protected override Case With(params ReadOnlySpan<(string Name, object? Value)> changes) => Shape.With(this, changes);
}
