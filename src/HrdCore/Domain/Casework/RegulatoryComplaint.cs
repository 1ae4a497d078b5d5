using System.Collections.Immutable;
using System.Text.Json.Serialization;
using HrdCore.Classification;
using HrdCore.Domain.Json.Codecs;
using HrdCore.Domain.Records;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Domain.Casework;

/// <summary>A complaint to a regulator, such as about a forced confession on air.</summary>
/// <remarks>Immutable. Prints its classes.</remarks>
[JsonConverter(typeof(SelfRedactingJsonConverter))]
public sealed class RegulatoryComplaint : Case, IDomainRecord<RegulatoryComplaint>
{
    private const DataClass RespondentClass = DataClass.Allegation;

    /// <summary>Opens a case.</summary>
    /// <param name="id">Not empty, and not made from anything about a person.</param>
    /// <param name="reference">What the case is called outside its file.</param>
    /// <param name="status">Where it stands; one that its kind allows.</param>
    /// <param name="intake">How the request came in.</param>
    /// <param name="territory">Where it takes place, at the scale of a country.</param>
    /// <param name="clients">The defenders whom it is for: 1 to 64, each once.</param>
    /// <param name="affected">How many people it strikes, clients, colleagues and family included; one or more.</param>
    /// <param name="regulator">The public body that is asked to act; at most 200 characters.</param>
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
    /// <param name="respondent">Whom the complaint is about; at most 500 characters; <see cref="DataClass.Allegation"/>.</param>
    /// <param name="broadcasts">When what is complained about was shown: at most 64 dates.</param>
    /// <exception cref="InvalidRecordException">A value is missing, outside its range, comes twice, does not fit the others, or is classified otherwise.</exception>
    public RegulatoryComplaint(
        Guid id,
        CaseReference reference,
        CaseStatus status,
        Intake intake,
        Territory territory,
        IEnumerable<Guid> clients,
        Quantity<int> affected,
        string regulator,
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
        Sensitive<string>? respondent = null,
        IEnumerable<UncertainDate>? broadcasts = null)
        : this(
            new Check(nameof(RegulatoryComplaint)),
            new CaseParts
            {
                Id = id,
                Reference = reference,
                Kind = CaseKind.RegulatoryComplaint,
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
            regulator,
            respondent,
            broadcasts)
    {
    }

    private RegulatoryComplaint(Check check, CaseParts parts, string regulator, Sensitive<string>? respondent, IEnumerable<UncertainDate>? broadcasts)
        : base(ref check, CaseKind.RegulatoryComplaint, parts)
    {
        Regulator = check.Text(regulator, DomainText.LabelLength, nameof(regulator));
        Respondent = check.MaybeSecret(respondent, RespondentClass, DomainText.LineLength, nameof(respondent));
        Broadcasts = check.List(broadcasts, 0, MaxItems, nameof(broadcasts));
        check.Done();
    }

    /// <inheritdoc cref="IDomainRecord{TSelf}.Shape"/>
    public static new RecordShape<RegulatoryComplaint> Shape { get; } = new(
        "regulatory-complaint",
        static (ref RecordValues values) =>
        {
            var parts = CaseParts.Take(ref values);
            var regulator = values.Next<string>();
            parts.TakeRest(ref values);
            return new RegulatoryComplaint(new Check(nameof(RegulatoryComplaint)), parts, regulator, values.Maybe<Sensitive<string>>(), values.List<UncertainDate>());
        },
        [
            .. CaseMembers.Required<RegulatoryComplaint>(),
            Member.Of("regulator", Codec.Line(DomainText.LabelLength), (RegulatoryComplaint item) => item.Regulator),
            .. CaseMembers.Optional<RegulatoryComplaint>(),
            Member.Maybe("respondent", Codec.Secret(RespondentClass, DomainText.LineLength), (RegulatoryComplaint item) => item.Respondent),
            Member.List("broadcasts", Codec.Date, (RegulatoryComplaint item) => item.Broadcasts),
        ])
    {
        DocumentName = DocumentName,
    };

    /// <summary>The public body that is asked to act.</summary>
    [NotSensitive("A public body; complaints to it are its daily work.")]
    public string Regulator { get; }

    /// <summary>Whom the complaint is about, or null.</summary>
    [Sensitive(RespondentClass)]
    public Sensitive<string>? Respondent { get; }

    /// <summary>When what is complained about was shown, in the order given.</summary>
    public ImmutableArray<UncertainDate> Broadcasts { get; }

    internal override DataClass Content => Shape.Content;

    private protected override Case With(params ReadOnlySpan<(string Name, object? Value)> changes) => Shape.With(this, changes);
}
