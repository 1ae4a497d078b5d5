using System.Collections.Immutable;
using System.Text.Json.Serialization;
using HrdCore.Classification;
using HrdCore.Domain.Json.Codecs;
using HrdCore.Domain.Records;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Domain.Documentation;

/// <summary>One thing that was done: its type, when and where, whom it struck, and who had a hand in it. The long form of a <see cref="Violation"/>.</summary>
/// <remarks>Immutable. Prints its classes. Every act has a victim, or is said to have struck people in general.</remarks>
[JsonConverter(typeof(SelfRedactingJsonConverter))]
public sealed class Act : DomainRecord<Act>, IDomainRecord<Act>
{
    /// <summary>Most victims or involvements of one act.</summary>
    public const int MaxItems = 64;

    private const string TypeScheme = "viol";

    /// <summary>The class of <see cref="Place"/>.</summary>
    public const DataClass PlaceClass = DataClass.Location;

    /// <summary>The class of <see cref="Method"/>.</summary>
    public const DataClass MethodClass = DataClass.Identity | DataClass.Location | DataClass.Health | DataClass.Allegation;

    /// <summary>The class of <see cref="StatedReason"/>.</summary>
    public const DataClass StatedReasonClass = DataClass.Identity | DataClass.Allegation;

    /// <summary>The class of <see cref="Attribution"/>.</summary>
    public const DataClass AttributionClass = DataClass.Allegation;

    /// <summary>Records an act.</summary>
    /// <param name="id">Not empty.</param>
    /// <param name="type">What was done: a code of the scheme <c>viol</c>.</param>
    /// <param name="period">From when to when, as precisely as the source says and no more.</param>
    /// <param name="victims">Whom it struck: 1 to 64, no two with one identifier; people in general stand alone.</param>
    /// <param name="involvements">Who had a hand in it: at most 64, no two with one identifier.</param>
    /// <param name="timing">Whether it is over, or null when not known.</param>
    /// <param name="place">Where; not a safe place; or null when not known.</param>
    /// <param name="method">How it was done; at most 8,000 characters, lines allowed; Identity, Location, Health and Allegation together.</param>
    /// <param name="statedReason">The reason that was given for it; at most 8,000 characters, lines allowed; Identity and Allegation together.</param>
    /// <param name="attribution">Who is held to be responsible, by whom and on what ground; at most 8,000 characters, lines allowed; <see cref="DataClass.Allegation"/>.</param>
    /// <param name="laws">The laws that were invoked, as they are cited in public: at most 64, each once, each at most 500 characters.</param>
    /// <param name="loss">How much it is worth what was taken or destroyed; more than zero; or null.</param>
    /// <exception cref="InvalidRecordException">A value is missing, outside its range, comes twice, does not fit the others, or is classified otherwise.</exception>
    public Act(
        Guid id,
        CodedTerm type,
        UncertainPeriod period,
        IEnumerable<Victimisation> victims,
        IEnumerable<Involvement>? involvements = null,
        ViolationTiming? timing = null,
        ProtectedLocation? place = null,
        Sensitive<string>? method = null,
        Sensitive<string>? statedReason = null,
        Sensitive<string>? attribution = null,
        IEnumerable<string>? laws = null,
        Money? loss = null)
    {
        var check = new Check(nameof(Act));
        Id = check.Id(id, nameof(id));
        Type = check.Required(type, nameof(type));
        check.That(type is null || string.Equals(type.Scheme, TypeScheme, StringComparison.Ordinal), nameof(type), ValidationRule.ViolationScheme);
        Period = period;
        Victims = check.Keyed(victims, item => item.Id, 1, MaxItems, nameof(victims));
        Involvements = check.Keyed(involvements, item => item.Id, 0, MaxItems, nameof(involvements));
        Timing = timing;
        Place = place;
        check.That(place is null || !place.IsSafePlace, nameof(place), ValidationRule.OtherClass);
        Method = check.MaybeSecret(method, MethodClass, DomainText.NarrativeLength, nameof(method), lines: true);
        StatedReason = check.MaybeSecret(statedReason, StatedReasonClass, DomainText.NarrativeLength, nameof(statedReason), lines: true);
        Attribution = check.MaybeSecret(attribution, AttributionClass, DomainText.NarrativeLength, nameof(attribution), lines: true);
        Laws = check.TextList(laws, DomainText.LineLength, 0, MaxItems, nameof(laws));
        Loss = loss;
        check.That(loss is null || loss.Amount > 0, nameof(loss), ValidationRule.OutOfRange);
        check.That(!Victims.IsEmpty, nameof(victims), ValidationRule.VictimOrGeneral);
        check.That(Victims.Length < 2 || !Victims.Any(victim => victim?.Kind == VictimKind.General), nameof(victims), ValidationRule.VictimOrGeneral);
        check.Done();
    }

    /// <inheritdoc/>
    public static RecordShape<Act> Shape { get; } = new(
        "act",
        static (ref RecordValues values) => new Act(
            values.Next<Guid>(),
            values.Next<CodedTerm>(),
            values.Next<UncertainPeriod>(),
            values.List<Victimisation>(),
            values.List<Involvement>(),
            values.Maybe<ViolationTiming>(),
            values.Maybe<ProtectedLocation>(),
            values.Maybe<Sensitive<string>>(),
            values.Maybe<Sensitive<string>>(),
            values.Maybe<Sensitive<string>>(),
            values.List<string>(),
            values.Maybe<Money>()),
        Member.Of("id", Codec.Id, (Act act) => act.Id),
        Member.Of("type", Codec.Code, (Act act) => act.Type),
        Member.Of("period", Codec.Period, (Act act) => act.Period).Sealed(),
        Member.List("victims", Codec.Record<Victimisation>(), (Act act) => act.Victims),
        Member.List("involvements", Codec.Record<Involvement>(), (Act act) => act.Involvements),
        Member.Maybe("timing", Codec.Term<ViolationTiming>(), (Act act) => act.Timing),
        Member.Maybe("place", PlaceCodec.Place, (Act act) => act.Place),
        Member.Maybe("method", Codec.SecretLines(MethodClass, DomainText.NarrativeLength), (Act act) => act.Method),
        Member.Maybe("statedReason", Codec.SecretLines(StatedReasonClass, DomainText.NarrativeLength), (Act act) => act.StatedReason),
        Member.Maybe("attribution", Codec.SecretLines(AttributionClass, DomainText.NarrativeLength), (Act act) => act.Attribution),
        Member.List("laws", Codec.Line(DomainText.LineLength), (Act act) => act.Laws).Sealed(),
        Member.Maybe("loss", Codec.Money, (Act act) => act.Loss).Sealed());

    /// <summary>A random identifier.</summary>
    [NotSensitive("Random; says nothing about a person.")]
    public Guid Id { get; }

    /// <summary>What was done: a code of the scheme <c>viol</c>.</summary>
    public CodedTerm Type { get; }

    /// <summary>From when to when, as precisely as the source says.</summary>
    public UncertainPeriod Period { get; }

    /// <summary>Whom it struck, in the order given.</summary>
    public ImmutableArray<Victimisation> Victims { get; }

    /// <summary>Who is said to have had a hand in it, in the order given.</summary>
    public ImmutableArray<Involvement> Involvements { get; }

    /// <summary>Whether it is over, or null when not known.</summary>
    public ViolationTiming? Timing { get; }

    /// <summary>Where, or null when not known.</summary>
    [Sensitive(PlaceClass)]
    public ProtectedLocation? Place { get; }

    /// <summary>How it was done, or null.</summary>
    [Sensitive(MethodClass)]
    public Sensitive<string>? Method { get; }

    /// <summary>The reason that was given for it, or null.</summary>
    [Sensitive(StatedReasonClass)]
    public Sensitive<string>? StatedReason { get; }

    /// <summary>Who is held to be responsible, by whom and on what ground; or null.</summary>
    [Sensitive(AttributionClass)]
    public Sensitive<string>? Attribution { get; }

    /// <summary>The laws that were invoked, in the order given.</summary>
    [NotSensitive("Public laws.")]
    public ImmutableArray<string> Laws { get; }

    /// <summary>How much it is worth what was taken or destroyed, or null.</summary>
    [NotSensitive("A value; whose it was is not said here.")]
    public Money? Loss { get; }

    /// <summary>The type in the list of this version, or null when a later one or a list of one's own has it: keyed on the code, whatever the labels say.</summary>
    public ViolationType? FindType() => Vocabularies.TryFind<ViolationType>(Type.Code, out var type) ? type : null;

    /// <summary>Whether somebody struck back for what was said to the United Nations, or struck the family of a defender.</summary>
    public bool IsReprisal() => FindType() is { } type && (type == ViolationType.ReprisalForUnCooperation || type == ViolationType.FamilyReprisal);
}
