using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using HrdCore.Classification;
using HrdCore.Domain.Json.Codecs;
using HrdCore.Domain.Records;
using HrdCore.Domain.States;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Domain.Documentation;

/// <summary>Whether one part of an account is so: who says it, how sure one has to be, and what was found. Each part is found true or not by itself.</summary>
/// <remarks>Immutable. Instants are kept in UTC. Prints its classes. Looking again keeps the former verdict.</remarks>
[JsonConverter(typeof(SelfRedactingJsonConverter))]
public sealed class Verification : DomainRecord<Verification>, IDomainRecord<Verification>
{
    /// <summary>Most sources of one verification.</summary>
    public const int MaxSources = 64;

    /// <summary>Most former verdicts.</summary>
    public const int MaxHistory = 64;

    /// <summary>How many corroborations indicator 16.10.1 asks for: two beyond the first source, three sources in all.</summary>
    public const int IndicatorCorroborations = 2;

    /// <summary>Records a check.</summary>
    /// <param name="id">Not empty.</param>
    /// <param name="subjectId">The event, act, victimisation or involvement of which a part is checked.</param>
    /// <param name="element">Which part.</param>
    /// <param name="status">What the check has come to.</param>
    /// <param name="corroborations">How many sources beyond the first say the same and do not depend on it; 0 to one less than there are sources.</param>
    /// <param name="sources">What was said about it, as records of information: at most 64, each once.</param>
    /// <param name="standard">How sure one has to be, or null when not yet settled; needed for verified and partly verified, and then reasonable grounds or more.</param>
    /// <param name="decidedAt">When the verdict was given; where there is one, and only there; the years 1900 to 9000 of UTC.</param>
    /// <param name="history">Verdicts that were given before, the oldest first, none after the one of today: at most 64.</param>
    /// <exception cref="InvalidRecordException">A value is missing, outside its range, comes twice, does not fit the others, or is classified otherwise.</exception>
    public Verification(
        Guid id,
        Guid subjectId,
        FactualElement element,
        VerificationStatus status,
        int corroborations,
        IEnumerable<Guid>? sources = null,
        StandardOfProof? standard = null,
        DateTimeOffset? decidedAt = null,
        IEnumerable<FormerVerdict>? history = null)
    {
        var check = new Check(nameof(Verification));
        Id = check.Id(id, nameof(id));
        SubjectId = check.Id(subjectId, nameof(subjectId));
        Element = check.Required(element, nameof(element));
        Status = check.Required(status, nameof(status));
        Corroborations = corroborations;
        Sources = check.Ids(sources, 0, MaxSources, nameof(sources));
        Standard = standard;
        DecidedAt = check.MaybeInstant(decidedAt, nameof(decidedAt));
        History = check.List(history, 0, MaxHistory, nameof(history));
        var isVerdict = status is not null && VerificationStates.IsVerdict(status);
        check.That(corroborations >= 0 && corroborations <= Math.Max(Sources.Length - 1, 0), nameof(corroborations), ValidationRule.OutOfRange);
        check.That(isVerdict == decidedAt is not null, nameof(decidedAt), ValidationRule.Inconsistent);
        check.That(corroborations > 0 || !VerificationStates.NeedsCorroboration(status), nameof(corroborations), ValidationRule.Corroboration);
        check.That(!VerificationStates.NeedsStandard(status) || VerificationStates.IsEnough(standard), nameof(standard), ValidationRule.Standard);
        for (var i = 0; i < History.Length; i++)
        {
            var next = i + 1 < History.Length ? History[i + 1]?.DecidedAt : DecidedAt;
            check.That(!(next < History[i]?.DecidedAt), $"{nameof(history)}[{i}]", ValidationRule.Order);
        }

        check.Done();
    }

    /// <inheritdoc/>
    public static RecordShape<Verification> Shape { get; } = new(
        "verification",
        static (ref RecordValues values) => new Verification(
            values.Next<Guid>(),
            values.Next<Guid>(),
            values.Next<FactualElement>(),
            values.Next<VerificationStatus>(),
            values.Next<int>(),
            values.List<Guid>(),
            values.Maybe<StandardOfProof>(),
            values.MaybeValue<DateTimeOffset>(),
            values.List<FormerVerdict>()),
        Member.Of("id", Codec.Id, (Verification verification) => verification.Id),
        Member.Of("subjectId", Codec.Id, (Verification verification) => verification.SubjectId).Fixed(),
        Member.Of("element", Codec.Term<FactualElement>(), (Verification verification) => verification.Element).Fixed(),
        Member.Of("status", Codec.Term<VerificationStatus>(), (Verification verification) => verification.Status).Fixed(),
        Member.Of("corroborations", Codec.Count, (Verification verification) => verification.Corroborations).Fixed(static verification => verification.DecidedAt is not null),
        Member.List("sources", Codec.Id, (Verification verification) => verification.Sources).Sealed().Fixed(static verification => verification.DecidedAt is not null),
        Member.Maybe("standard", Codec.Term<StandardOfProof>(), (Verification verification) => verification.Standard).Fixed(static verification => verification.DecidedAt is not null),
        Member.MaybeValue("decidedAt", Codec.Instant, (Verification verification) => verification.DecidedAt).Fixed(),
        Member.List("history", Codec.Record<FormerVerdict>(), (Verification verification) => verification.History).Fixed());

    /// <summary>A random identifier.</summary>
    [NotSensitive("Random; says nothing about a person.")]
    public Guid Id { get; }

    /// <summary>The event, act, victimisation or involvement of which a part is checked.</summary>
    [NotSensitive("Random; says nothing about a person.")]
    public Guid SubjectId { get; }

    /// <summary>Which part.</summary>
    public FactualElement Element { get; }

    /// <summary>What the check has come to.</summary>
    public VerificationStatus Status { get; }

    /// <summary>How many sources beyond the first say the same and do not depend on it.</summary>
    public int Corroborations { get; }

    /// <summary>What was said about it, as records of information.</summary>
    [NotSensitive("Random; says nothing about a person.")]
    public ImmutableArray<Guid> Sources { get; }

    /// <summary>How sure one has to be, or null when not yet settled.</summary>
    public StandardOfProof? Standard { get; }

    /// <summary>When the verdict was given, in UTC, or null when there is none.</summary>
    public DateTimeOffset? DecidedAt { get; }

    /// <summary>Verdicts that were given before, the oldest first.</summary>
    public ImmutableArray<FormerVerdict> History { get; }

    /// <summary>Whether the check may go on to a status.</summary>
    /// <param name="wish">The status that is wished for.</param>
    /// <param name="refusal">Why not, or null.</param>
    /// <exception cref="ArgumentNullException">The wish is null.</exception>
    public bool MayMoveTo(VerificationStatus wish, [NotNullWhen(false)] out TransitionRefusal? refusal) => VerificationStates.Machine.MayMove(Status, wish, this, out refusal);

    /// <summary>The same check in its next status. Looking again at a verdict puts it at the end of the history.</summary>
    /// <param name="wish">The status that is wished for.</param>
    /// <param name="decidedAt">When the verdict was given; with a verdict, and only then.</param>
    /// <exception cref="ArgumentNullException">The wish is null.</exception>
    /// <exception cref="TransitionRefusedException">The step is not allowed.</exception>
    /// <exception cref="InvalidRecordException">The instant does not belong to the status, or is missing.</exception>
    public Verification MoveTo(VerificationStatus wish, DateTimeOffset? decidedAt = null)
    {
        VerificationStates.Machine.Require(Status, wish, this);
        var history = DecidedAt is { } before ? History.Add(new FormerVerdict(Status, before, Standard)) : History;
        return Shape.With(this, (nameof(Status), wish), (nameof(DecidedAt), decidedAt), (nameof(History), history));
    }

    /// <summary>The same check with what was said about it since.</summary>
    /// <param name="sources">All records of information, old and new: at most 64, each once.</param>
    /// <param name="corroborations">How many of them beyond the first say the same and do not depend on it.</param>
    /// <param name="standard">How sure one has to be, or null to leave it.</param>
    /// <exception cref="InvalidRecordException">The number does not fit the sources or the status.</exception>
    public Verification WithSources(IEnumerable<Guid> sources, int corroborations, StandardOfProof? standard = null) =>
        Shape.With(this, (nameof(Sources), sources?.ToImmutableArray()), (nameof(Corroborations), corroborations), (nameof(Standard), standard ?? Standard));

    /// <summary>Whether the fact was verified, wholly or in part, only after the quarter in which it happened: such facts are reported late.</summary>
    /// <param name="incident">When it happened.</param>
    public Certainty IsVerifiedLate(UncertainDate incident)
    {
        if (DecidedAt is not { } decidedAt || !VerificationStates.NeedsStandard(Status))
        {
            return Certainty.No;
        }

        var day = DateOnly.FromDateTime(decidedAt.UtcDateTime);
        var (earliest, latest) = incident.Possible;
        return Certainties.Of(day > EndOfQuarter(latest), day <= EndOfQuarter(earliest));
    }

    /// <summary>Whether the part is found true as indicator 16.10.1 asks: verified, by three sources in all, with reasonable grounds or more.</summary>
    public bool MeetsIndicator() =>
        Status == VerificationStatus.Verified && Corroborations >= IndicatorCorroborations && VerificationStates.IsEnough(Standard);

    private static DateOnly EndOfQuarter(DateOnly day)
    {
        var month = ((day.Month + 2) / 3) * 3;
        return new DateOnly(day.Year, month, DateTime.DaysInMonth(day.Year, month));
    }
}
