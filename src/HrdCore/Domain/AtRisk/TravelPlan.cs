using System.Collections.Immutable;
using System.Text.Json.Serialization;
using HrdCore.Classification;
using HrdCore.Domain.Json.Codecs;
using HrdCore.Domain.Records;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Domain.AtRisk;

/// <summary>A journey of a defender at risk: when, which way, and what was seen to before.</summary>
/// <remarks>Immutable. Prints its classes.</remarks>
[JsonConverter(typeof(SelfRedactingJsonConverter))]
public sealed class TravelPlan : DomainRecord<TravelPlan>, IDomainRecord<TravelPlan>
{
    /// <summary>The class of <see cref="Period"/>.</summary>
    public const DataClass PeriodClass = DataClass.Operational;

    /// <summary>The class of <see cref="Route"/>.</summary>
    public const DataClass RouteClass = DataClass.Operational;

    /// <summary>The class of <see cref="Checks"/>.</summary>
    public const DataClass ChecksClass = DataClass.Operational;

    /// <summary>Records a journey.</summary>
    /// <param name="id">Not empty.</param>
    /// <param name="period">From when to when; <see cref="DataClass.Operational"/>.</param>
    /// <param name="route">From where to where and how; at most 8,000 characters, lines allowed; <see cref="DataClass.Operational"/>.</param>
    /// <param name="assessmentId">The risk assessment that was made for it, or null.</param>
    /// <param name="checks">What was seen to, each once.</param>
    /// <param name="checkIns">How often the defender gives a sign of life on the way, or null.</param>
    /// <exception cref="InvalidRecordException">A value is missing, too long, comes twice or is classified otherwise, or an assessment is named that the checks do not.</exception>
    public TravelPlan(
        Guid id,
        Sensitive<UncertainPeriod> period,
        Sensitive<string> route,
        Guid? assessmentId = null,
        IEnumerable<PhysicalSafetyCheck>? checks = null,
        CheckInProtocol? checkIns = null)
    {
        var check = new Check(nameof(TravelPlan));
        Id = check.Id(id, nameof(id));
        Period = check.Secret(period, PeriodClass, nameof(period));
        Route = check.Secret(route, RouteClass, DomainText.NarrativeLength, nameof(route), lines: true);
        AssessmentId = check.MaybeId(assessmentId, nameof(assessmentId));
        Checks = check.Set(checks, 0, PhysicalSafetyCheck.All.Length, nameof(checks));
        CheckIns = checkIns;
        check.That(assessmentId is null || Checks.Contains(PhysicalSafetyCheck.RiskAssessed), nameof(checks), ValidationRule.Inconsistent);
        check.Done();
    }

    /// <inheritdoc/>
    public static RecordShape<TravelPlan> Shape { get; } = new(
        "travel-plan",
        static (ref RecordValues values) => new TravelPlan(
            values.Next<Guid>(),
            values.Next<Sensitive<UncertainPeriod>>(),
            values.Next<Sensitive<string>>(),
            values.MaybeValue<Guid>(),
            values.List<PhysicalSafetyCheck>(),
            values.Maybe<CheckInProtocol>()),
        Member.Of("id", Codec.Id, (TravelPlan journey) => journey.Id),
        Member.Of("period", Codec.Secret(PeriodClass, Codec.Period), (TravelPlan journey) => journey.Period),
        Member.Of("route", Codec.SecretLines(RouteClass, DomainText.NarrativeLength), (TravelPlan journey) => journey.Route),
        Member.MaybeValue("assessmentId", Codec.Id, (TravelPlan journey) => journey.AssessmentId),
        Member.List("checks", Codec.Term<PhysicalSafetyCheck>(), (TravelPlan journey) => journey.Checks, ChecksClass),
        Member.Maybe("checkIns", Codec.Record<CheckInProtocol>(), (TravelPlan journey) => journey.CheckIns));

    /// <summary>A random identifier.</summary>
    [NotSensitive("Random; says nothing about a person.")]
    public Guid Id { get; }

    /// <summary>From when to when.</summary>
    [Sensitive(PeriodClass)]
    public Sensitive<UncertainPeriod> Period { get; }

    /// <summary>From where to where and how.</summary>
    [Sensitive(RouteClass)]
    public Sensitive<string> Route { get; }

    /// <summary>The risk assessment that was made for it, or null.</summary>
    [NotSensitive("Random; says nothing about the journey.")]
    public Guid? AssessmentId { get; }

    /// <summary>What was seen to, in the order given.</summary>
    [Sensitive(ChecksClass)]
    public ImmutableArray<PhysicalSafetyCheck> Checks { get; }

    /// <summary>How often the defender gives a sign of life on the way, or null.</summary>
    public CheckInProtocol? CheckIns { get; }

    /// <summary>What is still to be seen to before it begins. The visitors and the equipment of an office are no matter of a journey.</summary>
    public ImmutableArray<PhysicalSafetyCheck> OpenChecks() =>
        [.. PhysicalSafetyCheck.All.Where(item => item != PhysicalSafetyCheck.VisitorsRegistered && item != PhysicalSafetyCheck.OfficeEquipment && !Checks.Contains(item))];
}
