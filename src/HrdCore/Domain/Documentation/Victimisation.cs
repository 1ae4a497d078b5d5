using System.Text.Json.Serialization;
using HrdCore.Classification;
using HrdCore.Domain.Json.Codecs;
using HrdCore.Domain.Records;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Domain.Documentation;

/// <summary>Whom an act struck, and what it did to them.</summary>
/// <remarks>Immutable. Prints its classes.</remarks>
[JsonConverter(typeof(SelfRedactingJsonConverter))]
public sealed class Victimisation : DomainRecord<Victimisation>, IDomainRecord<Victimisation>
{
    /// <summary>The class of <see cref="StatusAfter"/>.</summary>
    public const DataClass StatusAfterClass = DataClass.Health;

    /// <summary>The class of <see cref="Consequences"/>.</summary>
    public const DataClass ConsequencesClass = DataClass.Health;

    /// <summary>The class of <see cref="Age"/>.</summary>
    public const DataClass AgeClass = DataClass.Identity;

    /// <summary>Records whom an act struck.</summary>
    /// <param name="id">Not empty.</param>
    /// <param name="kind">Whom it struck, by kind; <see cref="VictimKind.General"/> where it struck people in general, who have no record.</param>
    /// <param name="victimId">The record of the person or group, or null when nobody has one.</param>
    /// <param name="unit">Of what the count is, or null for one person.</param>
    /// <param name="count">How many, one or more, or null when not counted.</param>
    /// <param name="statusAfter">How they are after it, or null when not known; <see cref="DataClass.Health"/>.</param>
    /// <param name="consequences">What it did to body and mind; at most 8,000 characters, lines allowed; <see cref="DataClass.Health"/>.</param>
    /// <param name="age">How old they were at the time, as a band, or null when not known; <see cref="DataClass.Identity"/>.</param>
    /// <exception cref="InvalidRecordException">A value is missing, outside its range, comes twice, does not fit the others, or is classified otherwise.</exception>
    public Victimisation(
        Guid id,
        VictimKind kind,
        Guid? victimId = null,
        CountingUnit? unit = null,
        Quantity<int>? count = null,
        VictimStatus? statusAfter = null,
        Sensitive<string>? consequences = null,
        AgeBand? age = null)
    {
        var check = new Check(nameof(Victimisation));
        Id = check.Id(id, nameof(id));
        Kind = check.Required(kind, nameof(kind));
        VictimId = check.MaybeId(victimId, nameof(victimId));
        Unit = unit;
        Count = count;
        check.That(count is not { Value: < 1 }, nameof(count), ValidationRule.OutOfRange);
        StatusAfter = statusAfter;
        Consequences = check.MaybeSecret(consequences, ConsequencesClass, DomainText.NarrativeLength, nameof(consequences), lines: true);
        Age = age;
        check.That(victimId is null || kind != VictimKind.General, nameof(victimId), ValidationRule.Inconsistent);
        check.Done();
    }

    /// <inheritdoc/>
    public static RecordShape<Victimisation> Shape { get; } = new(
        "victimisation",
        static (ref RecordValues values) => new Victimisation(
            values.Next<Guid>(),
            values.Next<VictimKind>(),
            values.MaybeValue<Guid>(),
            values.Maybe<CountingUnit>(),
            values.MaybeValue<Quantity<int>>(),
            values.Maybe<VictimStatus>(),
            values.Maybe<Sensitive<string>>(),
            values.Maybe<AgeBand>()),
        Member.Of("id", Codec.Id, (Victimisation victimisation) => victimisation.Id),
        Member.Of("kind", Codec.Term<VictimKind>(), (Victimisation victimisation) => victimisation.Kind),
        Member.MaybeValue("victimId", Codec.Id, (Victimisation victimisation) => victimisation.VictimId),
        Member.Maybe("unit", Codec.Term<CountingUnit>(), (Victimisation victimisation) => victimisation.Unit),
        Member.MaybeValue("count", Codec.HowMany, (Victimisation victimisation) => victimisation.Count),
        Member.Maybe("statusAfter", Codec.Term<VictimStatus>(), (Victimisation victimisation) => victimisation.StatusAfter, StatusAfterClass),
        Member.Maybe("consequences", Codec.SecretLines(ConsequencesClass, DomainText.NarrativeLength), (Victimisation victimisation) => victimisation.Consequences),
        Member.Maybe("age", Codec.Age, (Victimisation victimisation) => victimisation.Age, AgeClass));

    /// <summary>A random identifier.</summary>
    [NotSensitive("Random; says nothing about a person.")]
    public Guid Id { get; }

    /// <summary>Whom it struck, by kind.</summary>
    public VictimKind Kind { get; }

    /// <summary>The record of the person or group, or null.</summary>
    [NotSensitive("Random; says nothing about a person.")]
    public Guid? VictimId { get; }

    /// <summary>Of what the count is, or null for one person.</summary>
    public CountingUnit? Unit { get; }

    /// <summary>How many, or null when not counted.</summary>
    public Quantity<int>? Count { get; }

    /// <summary>How they are after it, or null when not known. Some codes tell of an injury.</summary>
    [Sensitive(StatusAfterClass)]
    public VictimStatus? StatusAfter { get; }

    /// <summary>What it did to body and mind, or null.</summary>
    [Sensitive(ConsequencesClass)]
    public Sensitive<string>? Consequences { get; }

    /// <summary>How old they were at the time, as a band, or null when not known. With place and date it may find the person.</summary>
    [Sensitive(AgeClass)]
    public AgeBand? Age { get; }
}
