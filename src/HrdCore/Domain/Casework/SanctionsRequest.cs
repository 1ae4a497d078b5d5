using System.Collections.Immutable;
using System.Text.Json.Serialization;
using HrdCore.Classification;
using HrdCore.Domain.Json.Codecs;
using HrdCore.Domain.Records;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Domain.Casework;

/// <summary>A request that a government put sanctions on those responsible.</summary>
/// <remarks>Immutable. Prints its classes. Whoever is named is accused by the organisation, which has to be able to show why.</remarks>
[JsonConverter(typeof(SelfRedactingJsonConverter))]
public sealed class SanctionsRequest : Case, IDomainRecord<SanctionsRequest>
{
    private const DataClass NamedPersonsClass = DataClass.Allegation;

    /// <summary>Opens a case.</summary>
    /// <param name="id">Not empty, and not made from anything about a person.</param>
    /// <param name="reference">What the case is called outside its file.</param>
    /// <param name="status">Where it stands; one that its kind allows.</param>
    /// <param name="intake">How the request came in.</param>
    /// <param name="territory">Where it takes place, at the scale of a country.</param>
    /// <param name="clients">The defenders whom it is for: 1 to 64, each once.</param>
    /// <param name="affected">How many people it strikes, clients, colleagues and family included; one or more.</param>
    /// <param name="regime">The law that is asked to be applied; at most 200 characters.</param>
    /// <param name="namedPersons">Who is named: 1 to 64, each once, each at most 500 characters and <see cref="DataClass.Allegation"/>.</param>
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
    /// <param name="evidence">What shows it: at most 64 pieces of evidence, each once.</param>
    /// <exception cref="InvalidRecordException">A value is missing, outside its range, comes twice, does not fit the others, or is classified otherwise.</exception>
    public SanctionsRequest(
        Guid id,
        CaseReference reference,
        CaseStatus status,
        Intake intake,
        Territory territory,
        IEnumerable<Guid> clients,
        Quantity<int> affected,
        string regime,
        IEnumerable<Sensitive<string>> namedPersons,
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
        IEnumerable<Guid>? evidence = null)
        : this(
            new Check(nameof(SanctionsRequest)),
            new CaseParts
            {
                Id = id,
                Reference = reference,
                Kind = CaseKind.SanctionsRequest,
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
            regime,
            namedPersons,
            evidence)
    {
    }

    private SanctionsRequest(Check check, CaseParts parts, string regime, IEnumerable<Sensitive<string>> namedPersons, IEnumerable<Guid>? evidence)
        : base(ref check, CaseKind.SanctionsRequest, parts)
    {
        Regime = check.Text(regime, DomainText.LabelLength, nameof(regime));
        NamedPersons = check.Secrets(namedPersons, NamedPersonsClass, DomainText.LineLength, 1, MaxItems, nameof(namedPersons));
        Evidence = check.Ids(evidence, 0, MaxItems, nameof(evidence));
        check.Done();
    }

    /// <inheritdoc cref="IDomainRecord{TSelf}.Shape"/>
    public static new RecordShape<SanctionsRequest> Shape { get; } = new(
        "sanctions-request",
        static (ref RecordValues values) =>
        {
            var parts = CaseParts.Take(ref values);
            var regime = values.Next<string>();
            var namedPersons = values.List<Sensitive<string>>();
            parts.TakeRest(ref values);
            return new SanctionsRequest(new Check(nameof(SanctionsRequest)), parts, regime, namedPersons, values.List<Guid>());
        },
        [
            .. CaseMembers.Required<SanctionsRequest>(),
            Member.Of("regime", Codec.Line(DomainText.LabelLength), (SanctionsRequest item) => item.Regime),
            Member.List("namedPersons", Codec.Secret(NamedPersonsClass, DomainText.LineLength), (SanctionsRequest item) => item.NamedPersons),
            .. CaseMembers.Optional<SanctionsRequest>(),
            Member.List("evidence", Codec.Id, (SanctionsRequest item) => item.Evidence),
        ])
    {
        DocumentName = DocumentName,
    };

    /// <summary>The law that is asked to be applied.</summary>
    [NotSensitive("A public law.")]
    public string Regime { get; }

    /// <summary>Who is named, in the order given.</summary>
    [Sensitive(NamedPersonsClass)]
    public ImmutableArray<Sensitive<string>> NamedPersons { get; }

    /// <summary>What shows it.</summary>
    [NotSensitive("Random; says nothing about a person.")]
    public ImmutableArray<Guid> Evidence { get; }

    internal override DataClass Content => Shape.Content;

    private protected override Case With(params ReadOnlySpan<(string Name, object? Value)> changes) => Shape.With(this, changes);
}
