using System.Text.Json.Serialization;
using HrdCore.Classification;
using HrdCore.Domain.Json.Codecs;
using HrdCore.Domain.Records;
using HrdCore.Domain.States;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Domain.Advocacy;

/// <summary>A request for research data, and what was decided. Each request is decided by itself, with a reason.</summary>
/// <remarks>Immutable. Prints its classes.</remarks>
[JsonConverter(typeof(SelfRedactingJsonConverter))]
public sealed class DataAccessRequest : DomainRecord<DataAccessRequest>, IDomainRecord<DataAccessRequest>
{
    /// <summary>Which decision may follow which.</summary>
    public static StateMachine<DataAccessDecision, DataAccessRequest> Machine { get; } = new(
        "data-access",
        DataAccessDecision.Pending,
        StateMachine<DataAccessDecision, DataAccessRequest>.Step(DataAccessDecision.Pending, DataAccessDecision.Granted),
        StateMachine<DataAccessDecision, DataAccessRequest>.Step(DataAccessDecision.Pending, DataAccessDecision.GrantedInPart),
        StateMachine<DataAccessDecision, DataAccessRequest>.Step(DataAccessDecision.Pending, DataAccessDecision.Refused),
        StateMachine<DataAccessDecision, DataAccessRequest>.Step(DataAccessDecision.Granted, DataAccessDecision.Revoked),
        StateMachine<DataAccessDecision, DataAccessRequest>.Step(DataAccessDecision.GrantedInPart, DataAccessDecision.Revoked));

    /// <summary>The class of <see cref="Requester"/>.</summary>
    public const DataClass RequesterClass = DataClass.Identity | DataClass.Contact;

    /// <summary>The class of <see cref="Use"/>.</summary>
    public const DataClass UseClass = DataClass.Identity;

    /// <summary>The class of <see cref="Data"/>.</summary>
    public const DataClass DataClass = DataClass.Operational;

    /// <summary>The class of <see cref="Reason"/>.</summary>
    public const DataClass ReasonClass = DataClass.Operational;

    /// <summary>The class of <see cref="Conditions"/>.</summary>
    public const DataClass ConditionsClass = DataClass.Operational;

    /// <summary>Records a request.</summary>
    /// <param name="id">Not empty.</param>
    /// <param name="requester">Who asks; at most 500 characters; Identity and Contact together.</param>
    /// <param name="use">What the data are wanted for; at most 8,000 characters, lines allowed; <see cref="DataClass.Identity"/>.</param>
    /// <param name="data">Which data; at most 8,000 characters, lines allowed; <see cref="DataClass.Operational"/>.</param>
    /// <param name="receivedAt">When it came; any offset, kept as UTC; in the years 1900 to 9000 of UTC.</param>
    /// <param name="decision">What was decided.</param>
    /// <param name="reason">Why; exactly from a decision on; at most 8,000 characters, lines allowed; <see cref="DataClass.Operational"/>.</param>
    /// <param name="decidedAt">When; exactly from a decision on; not before it came; the years 1900 to 9000 of UTC.</param>
    /// <param name="conditions">Under which conditions; needed where it was granted in part; at most 8,000 characters, lines allowed; <see cref="DataClass.Operational"/>, or null.</param>
    /// <exception cref="InvalidRecordException">A value is missing, outside its range or classified otherwise; a decision has no reason or day, or lies before the request; or there are no conditions where it was granted in part.</exception>
    public DataAccessRequest(
        Guid id,
        Sensitive<string> requester,
        Sensitive<string> use,
        Sensitive<string> data,
        DateTimeOffset receivedAt,
        DataAccessDecision decision,
        Sensitive<string>? reason = null,
        DateTimeOffset? decidedAt = null,
        Sensitive<string>? conditions = null)
    {
        var check = new Check(nameof(DataAccessRequest));
        Id = check.Id(id, nameof(id));
        Requester = check.Secret(requester, RequesterClass, DomainText.LineLength, nameof(requester));
        Use = check.Secret(use, UseClass, DomainText.NarrativeLength, nameof(use), lines: true);
        Data = check.Secret(data, DataClass, DomainText.NarrativeLength, nameof(data), lines: true);
        ReceivedAt = check.Instant(receivedAt, nameof(receivedAt));
        Decision = check.Required(decision, nameof(decision));
        Reason = check.MaybeSecret(reason, ReasonClass, DomainText.NarrativeLength, nameof(reason), lines: true);
        DecidedAt = check.MaybeInstant(decidedAt, nameof(decidedAt));
        Conditions = check.MaybeSecret(conditions, ConditionsClass, DomainText.NarrativeLength, nameof(conditions), lines: true);
        var isPending = decision == DataAccessDecision.Pending;
        check.That(decision is null || isPending == reason is null, nameof(reason), ValidationRule.DataAccessReason);
        check.That(decision is null || isPending == decidedAt is null, nameof(decidedAt), ValidationRule.DataAccessReason);
        check.That(decision != DataAccessDecision.GrantedInPart || conditions is not null, nameof(conditions), ValidationRule.Required);
        check.That(!(DecidedAt < ReceivedAt), nameof(decidedAt), ValidationRule.Order);
        check.Done();
    }

    /// <inheritdoc/>
    public static RecordShape<DataAccessRequest> Shape { get; } = new(
        "data-access-request",
        static (ref RecordValues values) => new DataAccessRequest(
            values.Next<Guid>(),
            values.Next<Sensitive<string>>(),
            values.Next<Sensitive<string>>(),
            values.Next<Sensitive<string>>(),
            values.Next<DateTimeOffset>(),
            values.Next<DataAccessDecision>(),
            values.Maybe<Sensitive<string>>(),
            values.MaybeValue<DateTimeOffset>(),
            values.Maybe<Sensitive<string>>()),
        Member.Of("id", Codec.Id, (DataAccessRequest dataAccessRequest) => dataAccessRequest.Id),
        Member.Of("requester", Codec.Secret(RequesterClass, DomainText.LineLength), (DataAccessRequest dataAccessRequest) => dataAccessRequest.Requester),
        Member.Of("use", Codec.SecretLines(UseClass, DomainText.NarrativeLength), (DataAccessRequest dataAccessRequest) => dataAccessRequest.Use),
        Member.Of("data", Codec.SecretLines(DataClass, DomainText.NarrativeLength), (DataAccessRequest dataAccessRequest) => dataAccessRequest.Data),
        Member.Of("receivedAt", Codec.Instant, (DataAccessRequest dataAccessRequest) => dataAccessRequest.ReceivedAt),
        Member.Of("decision", Codec.Term<DataAccessDecision>(), (DataAccessRequest dataAccessRequest) => dataAccessRequest.Decision).Fixed(),
        Member.Maybe("reason", Codec.SecretLines(ReasonClass, DomainText.NarrativeLength), (DataAccessRequest dataAccessRequest) => dataAccessRequest.Reason).Fixed(),
        Member.MaybeValue("decidedAt", Codec.Instant, (DataAccessRequest dataAccessRequest) => dataAccessRequest.DecidedAt).Fixed(),
        Member.Maybe("conditions", Codec.SecretLines(ConditionsClass, DomainText.NarrativeLength), (DataAccessRequest dataAccessRequest) => dataAccessRequest.Conditions).Fixed())
    {
        IsClosed = static request => request.DecidedAt is not null,
    };

    /// <summary>A random identifier.</summary>
    [NotSensitive("Random; says nothing about a person.")]
    public Guid Id { get; }

    /// <summary>Who asks.</summary>
    [Sensitive(RequesterClass)]
    public Sensitive<string> Requester { get; }

    /// <summary>What the data are wanted for.</summary>
    [Sensitive(UseClass)]
    public Sensitive<string> Use { get; }

    /// <summary>Which data.</summary>
    [Sensitive(DataClass)]
    public Sensitive<string> Data { get; }

    /// <summary>When it came, in UTC.</summary>
    public DateTimeOffset ReceivedAt { get; }

    /// <summary>What was decided.</summary>
    public DataAccessDecision Decision { get; }

    /// <summary>Why, or null before a decision.</summary>
    [Sensitive(ReasonClass)]
    public Sensitive<string>? Reason { get; }

    /// <summary>When it was decided, in UTC, or null before that.</summary>
    public DateTimeOffset? DecidedAt { get; }

    /// <summary>Under which conditions, or null when there are none.</summary>
    [Sensitive(ConditionsClass)]
    public Sensitive<string>? Conditions { get; }

    /// <summary>Decides, or takes a grant back.</summary>
    /// <param name="decision">What is decided.</param>
    /// <param name="reason">Why; at most 8,000 characters, lines allowed; <see cref="DataClass.Operational"/>.</param>
    /// <param name="decidedAt">Now.</param>
    /// <param name="conditions">Under which conditions, or null.</param>
    /// <returns>The request with the decision.</returns>
    /// <exception cref="ArgumentNullException">The decision or the reason is null.</exception>
    /// <exception cref="TransitionRefusedException">That decision does not follow the one before.</exception>
    /// <exception cref="InvalidRecordException">The conditions are missing, a text is classified otherwise, or it would be decided before it came.</exception>
    public DataAccessRequest Decide(DataAccessDecision decision, Sensitive<string> reason, DateTimeOffset decidedAt, Sensitive<string>? conditions = null)
    {
        ArgumentNullException.ThrowIfNull(decision);
        ArgumentNullException.ThrowIfNull(reason);
        Machine.Require(Decision, decision, this);
        return Shape.With(this, (nameof(Decision), decision), (nameof(Reason), reason), (nameof(DecidedAt), decidedAt), (nameof(Conditions), conditions));
    }
}
