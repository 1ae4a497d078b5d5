using System.Collections.Immutable;
using System.Text.Json.Serialization;
using HrdCore.Classification;
using HrdCore.Domain.Json.Codecs;
using HrdCore.Domain.Records;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Domain.Funding;

/// <summary>What grants an organisation offers, to whom, and under which tests.</summary>
/// <remarks>Immutable. Prints its classes.</remarks>
[JsonConverter(typeof(SelfRedactingJsonConverter))]
public sealed class GrantProgramme : DomainRecord<GrantProgramme>, IDomainRecord<GrantProgramme>
{
    /// <summary>Records a programme.</summary>
    /// <param name="id">Not empty.</param>
    /// <param name="name">What the programme is called; at most 200 characters in each language.</param>
    /// <param name="entryMode">How grants come about.</param>
    /// <param name="scales">How far its grants reach; one or more, each once.</param>
    /// <param name="purposes">What its grants pay for; one or more, each once.</param>
    /// <param name="recipients">Whom its grants are for; one or more, each once.</param>
    /// <param name="tests">What has to be true before a grant is given; each once.</param>
    /// <param name="period">When it runs; open at its end where no end is planned, or null.</param>
    /// <param name="ceiling">Most that one grant may be; more than zero, or null.</param>
    /// <param name="hasEmergencyLane">Whether it has an emergency lane, in which money may move before the agreement.</param>
    /// <exception cref="InvalidRecordException">A value is missing, outside its range, comes twice, or is classified otherwise.</exception>
    public GrantProgramme(
        Guid id,
        LocalizedText name,
        GrantEntryMode entryMode,
        IEnumerable<GrantScale> scales,
        IEnumerable<GrantPurpose> purposes,
        IEnumerable<BeneficiaryKind> recipients,
        IEnumerable<EligibilityTest>? tests = null,
        UncertainPeriod? period = null,
        Money? ceiling = null,
        bool hasEmergencyLane = false)
    {
        var check = new Check(nameof(GrantProgramme));
        Id = check.Id(id, nameof(id));
        Name = check.Texts(name, DomainText.LabelLength, nameof(name));
        EntryMode = check.Required(entryMode, nameof(entryMode));
        Scales = check.Set(scales, 1, GrantScale.All.Length, nameof(scales));
        Purposes = check.Set(purposes, 1, GrantPurpose.All.Length, nameof(purposes));
        Recipients = check.Set(recipients, 1, BeneficiaryKind.All.Length, nameof(recipients));
        Tests = check.Set(tests, 0, EligibilityTest.All.Length, nameof(tests));
        Period = period;
        Ceiling = ceiling;
        HasEmergencyLane = hasEmergencyLane;
        check.That(ceiling is null || ceiling.Amount > 0, nameof(ceiling), ValidationRule.OutOfRange);
        check.Done();
    }

    /// <inheritdoc/>
    public static RecordShape<GrantProgramme> Shape { get; } = new(
        "grant-programme",
        static (ref RecordValues values) => new GrantProgramme(
            values.Next<Guid>(),
            values.Next<LocalizedText>(),
            values.Next<GrantEntryMode>(),
            values.List<GrantScale>(),
            values.List<GrantPurpose>(),
            values.List<BeneficiaryKind>(),
            values.List<EligibilityTest>(),
            values.MaybeValue<UncertainPeriod>(),
            values.Maybe<Money>(),
            values.MaybeValue<bool>() ?? false),
        Member.Of("id", Codec.Id, (GrantProgramme grantProgramme) => grantProgramme.Id),
        Member.Of("name", Codec.Texts(DomainText.LabelLength), (GrantProgramme grantProgramme) => grantProgramme.Name),
        Member.Of("entryMode", Codec.Term<GrantEntryMode>(), (GrantProgramme grantProgramme) => grantProgramme.EntryMode),
        Member.List("scales", Codec.Term<GrantScale>(), (GrantProgramme grantProgramme) => grantProgramme.Scales),
        Member.List("purposes", Codec.Term<GrantPurpose>(), (GrantProgramme grantProgramme) => grantProgramme.Purposes),
        Member.List("recipients", Codec.Term<BeneficiaryKind>(), (GrantProgramme grantProgramme) => grantProgramme.Recipients),
        Member.List("tests", Codec.Term<EligibilityTest>(), (GrantProgramme grantProgramme) => grantProgramme.Tests),
        Member.MaybeValue("period", Codec.Period, (GrantProgramme grantProgramme) => grantProgramme.Period),
        Member.Maybe("ceiling", Codec.Money, (GrantProgramme grantProgramme) => grantProgramme.Ceiling),
        Member.MaybeValue("hasEmergencyLane", Codec.Boolean, (GrantProgramme grantProgramme) => grantProgramme.HasEmergencyLane ? true : null));

    /// <summary>A random identifier.</summary>
    [NotSensitive("Random; says nothing about a person.")]
    public Guid Id { get; }

    /// <summary>What the programme is called.</summary>
    public LocalizedText Name { get; }

    /// <summary>How grants come about.</summary>
    public GrantEntryMode EntryMode { get; }

    /// <summary>How far its grants reach.</summary>
    public ImmutableArray<GrantScale> Scales { get; }

    /// <summary>What its grants pay for.</summary>
    public ImmutableArray<GrantPurpose> Purposes { get; }

    /// <summary>Whom its grants are for.</summary>
    public ImmutableArray<BeneficiaryKind> Recipients { get; }

    /// <summary>What has to be true before a grant is given.</summary>
    public ImmutableArray<EligibilityTest> Tests { get; }

    /// <summary>When it runs, or null when not known.</summary>
    public UncertainPeriod? Period { get; }

    /// <summary>Most that one grant may be, or null when not known.</summary>
    [NotSensitive("A published limit.")]
    public Money? Ceiling { get; }

    /// <summary>Whether it has an emergency lane, in which money may move before the agreement.</summary>
    public bool HasEmergencyLane { get; }
}
