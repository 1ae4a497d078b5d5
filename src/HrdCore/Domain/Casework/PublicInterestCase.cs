using System.Text.Json.Serialization;
using HrdCore.Classification;
using HrdCore.Domain.Json.Codecs;
using HrdCore.Domain.Records;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Domain.Casework;

/// <summary>A case whose outcome may serve the public.</summary>
/// <remarks>Immutable. Prints its classes. No hours are promised; the words in the subject line only spare delay.</remarks>
[JsonConverter(typeof(SelfRedactingJsonConverter))]
public sealed class PublicInterestCase : Case, IDomainRecord<PublicInterestCase>
{
    private const DataClass PublicInterestClass = DataClass.LegalStrategy;

    /// <summary>Opens a case.</summary>
    /// <param name="id">Not empty, and not made from anything about a person.</param>
    /// <param name="reference">What the case is called outside its file.</param>
    /// <param name="status">Where it stands; one that its kind allows.</param>
    /// <param name="intake">How the request came in.</param>
    /// <param name="territory">Where it takes place, at the scale of a country.</param>
    /// <param name="clients">The defenders whom it is for: 1 to 64, each once.</param>
    /// <param name="affected">How many people it strikes, clients, colleagues and family included; one or more.</param>
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
    /// <param name="publicInterest">What the public may gain; at most 8,000 characters, lines allowed; <see cref="DataClass.LegalStrategy"/>.</param>
    /// <param name="supportFormId">The support form that was filled in, as evidence; or null.</param>
    /// <exception cref="InvalidRecordException">A value is missing, outside its range, comes twice, does not fit the others, or is classified otherwise.</exception>
    public PublicInterestCase(
        Guid id,
        CaseReference reference,
        CaseStatus status,
        Intake intake,
        Territory territory,
        IEnumerable<Guid> clients,
        Quantity<int> affected,
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
        Sensitive<string>? publicInterest = null,
        Guid? supportFormId = null)
        : this(
            new Check(nameof(PublicInterestCase)),
            new CaseParts
            {
                Id = id,
                Reference = reference,
                Kind = CaseKind.PublicInterestLitigation,
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
            publicInterest,
            supportFormId)
    {
    }

    private PublicInterestCase(Check check, CaseParts parts, Sensitive<string>? publicInterest, Guid? supportFormId)
        : base(ref check, CaseKind.PublicInterestLitigation, parts)
    {
        PublicInterest = check.MaybeSecret(publicInterest, PublicInterestClass, DomainText.NarrativeLength, nameof(publicInterest), lines: true);
        SupportFormId = check.MaybeId(supportFormId, nameof(supportFormId));
        check.Done();
    }

    /// <inheritdoc cref="IDomainRecord{TSelf}.Shape"/>
    public static new RecordShape<PublicInterestCase> Shape { get; } = new(
        "public-interest-case",
        static (ref RecordValues values) =>
        {
            var parts = CaseParts.Take(ref values);
            parts.TakeRest(ref values);
            return new PublicInterestCase(new Check(nameof(PublicInterestCase)), parts, values.Maybe<Sensitive<string>>(), values.MaybeValue<Guid>());
        },
        [
            .. CaseMembers.Required<PublicInterestCase>(),
            .. CaseMembers.Optional<PublicInterestCase>(),
            Member.Maybe("publicInterest", Codec.SecretLines(PublicInterestClass, DomainText.NarrativeLength), (PublicInterestCase item) => item.PublicInterest),
            Member.MaybeValue("supportFormId", Codec.Id, (PublicInterestCase item) => item.SupportFormId),
        ])
    {
        DocumentName = DocumentName,
    };

    /// <summary>What the public may gain, or null when not written down.</summary>
    [Sensitive(PublicInterestClass)]
    public Sensitive<string>? PublicInterest { get; }

    /// <summary>The support form that was filled in, as evidence; or null.</summary>
    [NotSensitive("Random; says nothing about a person.")]
    public Guid? SupportFormId { get; }

    internal override DataClass Content => Shape.Content;

    private protected override Case With(params ReadOnlySpan<(string Name, object? Value)> changes) => Shape.With(this, changes);
}
