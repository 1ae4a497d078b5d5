using System.Collections.Immutable;
using System.Diagnostics;
using System.Text.Json.Serialization;
using HrdCore.Classification;
using HrdCore.Domain.Documentation;
using HrdCore.Domain.Funding;
using HrdCore.Domain.Parties;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Domain.Casework;

/// <summary>What an organisation does for a defender: the request, what was done to the defender, and the help given.</summary>
/// <remarks>Immutable. Equality: by reference; two files are the same case when their <see cref="Id"/> is. Prints its classes. The lossless form is
/// <c>HrdCore.Domain.Json.CaseJson</c>.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(SelfRedactingJsonConverter))]
public sealed class Case : ISelfRedacting
{
    /// <summary>Most violations or grants of one case.</summary>
    public const int MaxItems = 64;

    internal const DataClass LegalStrategyClass = DataClass.LegalStrategy;
    internal const DataClass SafePlaceClass = DataClass.Operational;
    internal const DataClass Content = Defender.Content | Intake.Content | Violation.Content | Grant.Content | LegalStrategyClass | SafePlaceClass;

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
    /// <exception cref="ArgumentNullException">A value other than grants, strategy and safe place is null.</exception>
    /// <exception cref="ArgumentException">The status does not belong to the kind, or a value is outside its range, comes twice, or is classified otherwise.</exception>
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
        ArgumentNullException.ThrowIfNull(reference);
        ArgumentNullException.ThrowIfNull(kind);
        ArgumentNullException.ThrowIfNull(status);
        ArgumentNullException.ThrowIfNull(intake);
        ArgumentNullException.ThrowIfNull(territory);
        ArgumentNullException.ThrowIfNull(defender);
        Id = DomainText.RequireId(id, nameof(id));
        Reference = reference;
        Kind = kind;
        Status = kind.Allows(status) ? status : throw new ArgumentException("A case of this kind has no such status; see CaseKind.Statuses.", nameof(status));
        Intake = intake;
        Territory = territory;
        Defender = defender;
        Violations = DomainText.RequireList(violations, 1, MaxItems, nameof(violations));
        RequireOwnIds(Violations, violation => violation.Id, nameof(violations));
        Affected = affected.Value >= 1 ? affected : throw new ArgumentOutOfRangeException(nameof(affected), "A case strikes at least one person.");
        Grants = DomainText.RequireList(grants, 0, MaxItems, nameof(grants));
        RequireOwnIds(Grants, grant => grant.Id, nameof(grants));
        LegalStrategy = DomainText.RequireSealed(legalStrategy, LegalStrategyClass, DomainText.NarrativeLength, nameof(legalStrategy), lines: true);
        SafePlace = DomainText.RequireSealed(safePlace, SafePlaceClass, DomainText.LineLength, nameof(safePlace));
    }

    /// <summary>Every public property with its class. A property that holds another type of the domain has all classes of that type.</summary>
    public static ClassifiedMap<Case> Map { get; } = new(
        nameof(Case),
        new ClassifiedMember<Case>(nameof(Id), DataClass.Internal, item => item.Id),
        new ClassifiedMember<Case>(nameof(Reference), DataClass.Internal, item => item.Reference),
        new ClassifiedMember<Case>(nameof(Kind), DataClass.Internal, item => item.Kind),
        new ClassifiedMember<Case>(nameof(Status), DataClass.Internal, item => item.Status),
        new ClassifiedMember<Case>(nameof(Intake), Intake.Content, item => item.Intake),
        new ClassifiedMember<Case>(nameof(Territory), DataClass.Internal, item => item.Territory),
        new ClassifiedMember<Case>(nameof(Defender), Defender.Content, item => item.Defender),
        new ClassifiedMember<Case>(nameof(Violations), Violation.Content, item => item.Violations),
        new ClassifiedMember<Case>(nameof(Affected), DataClass.Internal, item => item.Affected),
        new ClassifiedMember<Case>(nameof(Grants), Grant.Content, item => item.Grants),
        new ClassifiedMember<Case>(nameof(LegalStrategy), LegalStrategyClass, item => item.LegalStrategy),
        new ClassifiedMember<Case>(nameof(SafePlace), SafePlaceClass, item => item.SafePlace));

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
    [Sensitive(Intake.Content)]
    public Intake Intake { get; }

    /// <summary>Where it takes place, at the scale of a country.</summary>
    [NotSensitive("A whole country; any closer place is the defender's whereabouts.")]
    public Territory Territory { get; }

    /// <summary>Whom it is about.</summary>
    [Sensitive(Defender.Content)]
    public Defender Defender { get; }

    /// <summary>What was done, in the order given.</summary>
    [Sensitive(Violation.Content)]
    public ImmutableArray<Violation> Violations { get; }

    /// <summary>How many people the case strikes, the defender, colleagues and family included.</summary>
    public Quantity<int> Affected { get; }

    /// <summary>Money given, in the order given.</summary>
    [Sensitive(Grant.Content)]
    public ImmutableArray<Grant> Grants { get; }

    /// <summary>What counsel will argue, or null.</summary>
    [Sensitive(LegalStrategyClass)]
    public Sensitive<string>? LegalStrategy { get; }

    /// <summary>Where the defender can go, or null.</summary>
    [Sensitive(SafePlaceClass)]
    public Sensitive<string>? SafePlace { get; }

    /// <inheritdoc/>
    DataClass ISelfRedacting.DataClass => Content;

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

    /// <summary>The classes in brackets; the same for every case.</summary>
    public override string ToString() => DataClasses.Mask(Content);

    private static void RequireOwnIds<T>(ImmutableArray<T> items, Func<T, Guid> id, string parameterName)
    {
        if (items.Select(id).Distinct().Count() != items.Length)
        {
            throw new ArgumentException("Two items have one identifier.", parameterName);
        }
    }
}
