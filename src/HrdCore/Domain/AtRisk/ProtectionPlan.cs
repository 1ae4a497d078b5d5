using System.Collections.Immutable;
using System.Text.Json.Serialization;
using HrdCore.Classification;
using HrdCore.Domain.Json.Codecs;
using HrdCore.Domain.Records;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Domain.AtRisk;

/// <summary>How a defender is protected: measures, safe places, journeys, and what was seen to on devices and in the office.</summary>
/// <remarks>Immutable. All of it is for those who carry it out; a safe place is shown to no audience. Prints its classes.</remarks>
[JsonConverter(typeof(SelfRedactingJsonConverter))]
public sealed class ProtectionPlan : DomainRecord<ProtectionPlan>, IDomainRecord<ProtectionPlan>
{
    /// <summary>Most measures.</summary>
    public const int MaxMeasures = 64;

    /// <summary>Most safe places or journeys.</summary>
    public const int MaxItems = 16;

    /// <summary>The class of <see cref="SafePlaces"/>.</summary>
    public const DataClass SafePlacesClass = DataClass.Operational;

    /// <summary>The class of <see cref="DigitalChecks"/>.</summary>
    public const DataClass DigitalChecksClass = DataClass.Operational;

    /// <summary>The class of <see cref="PhysicalChecks"/>.</summary>
    public const DataClass PhysicalChecksClass = DataClass.Operational;

    /// <summary>Records a plan.</summary>
    /// <param name="id">Not empty.</param>
    /// <param name="defenderId">Whom it protects.</param>
    /// <param name="assessmentId">The risk assessment that it answers, or null.</param>
    /// <param name="measures">What is done; at most 64, each once.</param>
    /// <param name="safePlaces">Where the defender can go; at most 16, each once; safe places only.</param>
    /// <param name="journeys">Journeys; at most 16, each once.</param>
    /// <param name="digitalChecks">What was seen to on devices and accounts, each once.</param>
    /// <param name="physicalChecks">What was seen to at home and in the office, each once.</param>
    /// <exception cref="InvalidRecordException">A value is missing, comes twice, or is too many; or a place is no safe place.</exception>
    public ProtectionPlan(
        Guid id,
        Guid defenderId,
        Guid? assessmentId = null,
        IEnumerable<ProtectionMeasure>? measures = null,
        IEnumerable<ProtectedLocation>? safePlaces = null,
        IEnumerable<TravelPlan>? journeys = null,
        IEnumerable<DigitalHygieneCheck>? digitalChecks = null,
        IEnumerable<PhysicalSafetyCheck>? physicalChecks = null)
    {
        var check = new Check(nameof(ProtectionPlan));
        Id = check.Id(id, nameof(id));
        DefenderId = check.Id(defenderId, nameof(defenderId));
        AssessmentId = check.MaybeId(assessmentId, nameof(assessmentId));
        Measures = check.Keyed(measures, static item => item.Id, 0, MaxMeasures, nameof(measures));
        SafePlaces = check.Set(safePlaces, 0, MaxItems, nameof(safePlaces));
        Journeys = check.Keyed(journeys, static item => item.Id, 0, MaxItems, nameof(journeys));
        DigitalChecks = check.Set(digitalChecks, 0, DigitalHygieneCheck.All.Length, nameof(digitalChecks));
        PhysicalChecks = check.Set(physicalChecks, 0, PhysicalSafetyCheck.All.Length, nameof(physicalChecks));
        check.That(SafePlaces.All(place => place is null || place.IsSafePlace), nameof(safePlaces), ValidationRule.OtherClass);
        check.Done();
    }

    /// <inheritdoc/>
    public static RecordShape<ProtectionPlan> Shape { get; } = new(
        "protection-plan",
        static (ref RecordValues values) => new ProtectionPlan(
            values.Next<Guid>(),
            values.Next<Guid>(),
            values.MaybeValue<Guid>(),
            values.List<ProtectionMeasure>(),
            values.List<ProtectedLocation>(),
            values.List<TravelPlan>(),
            values.List<DigitalHygieneCheck>(),
            values.List<PhysicalSafetyCheck>()),
        Member.Of("id", Codec.Id, (ProtectionPlan plan) => plan.Id),
        Member.Of("defenderId", Codec.Id, (ProtectionPlan plan) => plan.DefenderId),
        Member.MaybeValue("assessmentId", Codec.Id, (ProtectionPlan plan) => plan.AssessmentId),
        Member.List("measures", Codec.Record<ProtectionMeasure>(), (ProtectionPlan plan) => plan.Measures),
        Member.List("safePlaces", PlaceCodec.SafePlace, (ProtectionPlan plan) => plan.SafePlaces, SafePlacesClass),
        Member.List("journeys", Codec.Record<TravelPlan>(), (ProtectionPlan plan) => plan.Journeys),
        Member.List("digitalChecks", Codec.Term<DigitalHygieneCheck>(), (ProtectionPlan plan) => plan.DigitalChecks, DigitalChecksClass),
        Member.List("physicalChecks", Codec.Term<PhysicalSafetyCheck>(), (ProtectionPlan plan) => plan.PhysicalChecks, PhysicalChecksClass));

    /// <summary>A random identifier.</summary>
    [NotSensitive("Random; says nothing about a person.")]
    public Guid Id { get; }

    /// <summary>Whom it protects.</summary>
    [NotSensitive("Random; says nothing about the person.")]
    public Guid DefenderId { get; }

    /// <summary>The risk assessment that it answers, or null.</summary>
    [NotSensitive("Random; says nothing about the risk.")]
    public Guid? AssessmentId { get; }

    /// <summary>What is done, in the order given.</summary>
    public ImmutableArray<ProtectionMeasure> Measures { get; }

    /// <summary>Where the defender can go, in the order given.</summary>
    [Sensitive(SafePlacesClass)]
    public ImmutableArray<ProtectedLocation> SafePlaces { get; }

    /// <summary>Journeys, in the order given.</summary>
    public ImmutableArray<TravelPlan> Journeys { get; }

    /// <summary>What was seen to on devices and accounts, in the order given.</summary>
    [Sensitive(DigitalChecksClass)]
    public ImmutableArray<DigitalHygieneCheck> DigitalChecks { get; }

    /// <summary>What was seen to at home and in the office, in the order given.</summary>
    [Sensitive(PhysicalChecksClass)]
    public ImmutableArray<PhysicalSafetyCheck> PhysicalChecks { get; }

    /// <summary>What is still to be seen to on devices and accounts.</summary>
    public ImmutableArray<DigitalHygieneCheck> OpenDigitalChecks() => [.. DigitalHygieneCheck.All.Where(item => !DigitalChecks.Contains(item))];

    /// <summary>What is still to be seen to at home and in the office.</summary>
    public ImmutableArray<PhysicalSafetyCheck> OpenPhysicalChecks() => [.. PhysicalSafetyCheck.All.Where(item => !PhysicalChecks.Contains(item))];

    /// <summary>The measures that should be in place and are not.</summary>
    /// <param name="instant">Now.</param>
    public ImmutableArray<ProtectionMeasure> OverdueMeasuresAt(DateTimeOffset instant) => [.. Measures.Where(measure => measure.IsOverdueAt(instant))];
}
