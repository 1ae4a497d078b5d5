using System.Collections.Immutable;
using System.Text.Json.Serialization;
using HrdCore.Classification;
using HrdCore.Domain.Documentation;
using HrdCore.Domain.Funding;
using HrdCore.Domain.Json.Codecs;
using HrdCore.Domain.Parties;
using HrdCore.Domain.Records;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Domain.Casework;

/// <summary>What an organisation does for a defender: the request, what was done to the defender, and the help given.</summary>
/// <remarks>Immutable. Equality: by reference; two files are the same case when their <see cref="Id"/> is. Prints its classes. The lossless form is
/// <c>HrdCore.Domain.Json.DomainJson</c>.</remarks>
[JsonConverter(typeof(SelfRedactingJsonConverter))]
public sealed class Case : DomainRecord<Case>, IDomainRecord<Case>
{
    /// <summary>Most violations or grants of one case.</summary>
    public const int MaxItems = 64;

    private const DataClass LegalStrategyClass = DataClass.LegalStrategy;
    private const DataClass SafePlaceClass = DataClass.Operational;
    /// <summary>Opens a file.</summary>
    /// <param name="id">Not empty, and not made from anything about the person.</param>
    /// <param name="reference">What the case is called outside its file.</param>
    /// <param name="kind">What it asks of the organisation.</param>
    /// <param name="status">Where it stands; one that its kind allows.</param>
    /// <param name="intake">How the request came in.</param>
    /// <param name="territory">Where it takes place, at the scale of a country.</param>
    /// <param name="defender">Whom it is about.</param>
    /// <param name="violations">What was done: 1 to 64 acts, no two with one identifier.</param>
    /// <param name="affected">How many people it strikes, the defender, colleagues and family included; one or more.</param>
    /// <param name="grants">Money given: at most 64, no two with one identifier.</param>
    /// <param name="legalStrategy">What counsel will argue; at most 8,000 characters, lines allowed; <see cref="DataClass.LegalStrategy"/>.</param>
    /// <param name="safePlace">Where the defender can go; at most 500 characters; <see cref="DataClass.Operational"/>.</param>
    /// <exception cref="InvalidRecordException">The status does not belong to the kind, or a value is missing, outside its range, comes twice, or is classified otherwise.</exception>
    public Case(
        Guid id,
        CaseReference reference,
        CaseKind kind,
        CaseStatus status,
        Intake intake,
        Territory territory,
        Defender defender,
        IEnumerable<Violation> violations,
        Quantity<int> affected,
        IEnumerable<Grant>? grants = null,
        Sensitive<string>? legalStrategy = null,
        Sensitive<string>? safePlace = null)
    {
        var check = new Check(nameof(Case));
        Id = check.Id(id, nameof(id));
        Reference = check.Required(reference, nameof(reference));
        Kind = check.Required(kind, nameof(kind));
        Status = check.Required(status, nameof(status));
        check.That(kind is null || status is null || kind.Allows(status), nameof(status), ValidationRule.Inconsistent);
        Intake = check.Required(intake, nameof(intake));
        Territory = check.Required(territory, nameof(territory));
        Defender = check.Required(defender, nameof(defender));
        Violations = check.Keyed(violations, violation => violation.Id, 1, MaxItems, nameof(violations));
        Affected = affected;
        check.That(affected.Value >= 1, nameof(affected), ValidationRule.OutOfRange);
        Grants = check.Keyed(grants, grant => grant.Id, 0, MaxItems, nameof(grants));
        LegalStrategy = check.MaybeSecret(legalStrategy, LegalStrategyClass, DomainText.NarrativeLength, nameof(legalStrategy), lines: true);
        SafePlace = check.MaybeSecret(safePlace, SafePlaceClass, DomainText.LineLength, nameof(safePlace));
        check.Done();
    }

    /// <inheritdoc/>
    public static RecordShape<Case> Shape { get; } = new(
        "case",
        static (ref RecordValues values) => new Case(
            values.Next<Guid>(),
            values.Next<CaseReference>(),
            values.Next<CaseKind>(),
            values.Next<CaseStatus>(),
            values.Next<Intake>(),
            values.Next<Territory>(),
            values.Next<Defender>(),
            values.List<Violation>(),
            values.Next<Quantity<int>>(),
            values.List<Grant>(),
            values.Maybe<Sensitive<string>>(),
            values.Maybe<Sensitive<string>>()),
        Member.Of("id", Codec.Id, (Case item) => item.Id),
        Member.Of("reference", Codec.Reference, (Case item) => item.Reference),
        Member.Of("kind", Codec.Term<CaseKind>(), (Case item) => item.Kind),
        Member.Of("status", Codec.Term<CaseStatus>(), (Case item) => item.Status),
        Member.Of("intake", Codec.Record<Intake>(), (Case item) => item.Intake),
        Member.Of("territory", Codec.Territory, (Case item) => item.Territory),
        Member.Of("defender", Codec.Record<Defender>(), (Case item) => item.Defender),
        Member.List("violations", Codec.Record<Violation>(), (Case item) => item.Violations),
        Member.Of("affected", Codec.HowMany, (Case item) => item.Affected),
        Member.List("grants", Codec.Record<Grant>(), (Case item) => item.Grants),
        Member.Maybe("legalStrategy", Codec.SecretLines(LegalStrategyClass, DomainText.NarrativeLength), (Case item) => item.LegalStrategy),
        Member.Maybe("safePlace", Codec.Secret(SafePlaceClass, DomainText.LineLength), (Case item) => item.SafePlace));

    /// <summary>A random identifier.</summary>
    [NotSensitive("Random; says nothing about the person.")]
    public Guid Id { get; }

    /// <summary>What the case is called outside its file.</summary>
    [NotSensitive("Random; says nothing about the person.")]
    public CaseReference Reference { get; }

    /// <summary>What the case asks of the organisation.</summary>
    public CaseKind Kind { get; }

    /// <summary>Where it stands.</summary>
    public CaseStatus Status { get; }

    /// <summary>How the request came in.</summary>
    public Intake Intake { get; }

    /// <summary>Where it takes place, at the scale of a country.</summary>
    [NotSensitive("A whole country; any closer place is the defender's whereabouts.")]
    public Territory Territory { get; }

    /// <summary>Whom it is about.</summary>
    public Defender Defender { get; }

    /// <summary>What was done, in the order given.</summary>
    public ImmutableArray<Violation> Violations { get; }

    /// <summary>How many people the case strikes, the defender, colleagues and family included.</summary>
    public Quantity<int> Affected { get; }

    /// <summary>Money given, in the order given.</summary>
    public ImmutableArray<Grant> Grants { get; }

    /// <summary>What counsel will argue, or null.</summary>
    [Sensitive(LegalStrategyClass)]
    public Sensitive<string>? LegalStrategy { get; }

    /// <summary>Where the defender can go, or null.</summary>
    [Sensitive(SafePlaceClass)]
    public Sensitive<string>? SafePlace { get; }

    /// <summary>Whether any act shows a form. Counting cases by form counts each case once per form, however many acts show it.</summary>
    /// <param name="form">The form.</param>
    /// <exception cref="ArgumentNullException">The form is null.</exception>
    public bool HasForm(ViolationForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        return Violations.Any(violation => violation.Form == form);
    }

    /// <summary>Whether the state had a hand in any act: the figure "state actors were perpetrators in N of M cases" counts these.</summary>
    public bool HasStateActor() => Violations.Any(violation => violation.Perpetrators.Any(kind => kind.IsState));
}
