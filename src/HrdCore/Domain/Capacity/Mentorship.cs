using System.Collections.Immutable;
using System.Text.Json.Serialization;
using HrdCore.Classification;
using HrdCore.Domain.Json.Codecs;
using HrdCore.Domain.Records;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Domain.Capacity;

/// <summary>A partner who is accompanied over the cycle of a project, until it can win and manage money by itself.</summary>
/// <remarks>Immutable. Prints its classes.</remarks>
[JsonConverter(typeof(SelfRedactingJsonConverter))]
public sealed class Mentorship : DomainRecord<Mentorship>, IDomainRecord<Mentorship>
{
    /// <summary>The class of <see cref="PartnerId"/>.</summary>
    public const DataClass PartnerIdClass = DataClass.Network;

    private static readonly Purpose Checking = Purpose.Of("validation");

    /// <summary>Records a mentorship.</summary>
    /// <param name="id">Not empty.</param>
    /// <param name="partnerId">Who is mentored; not empty; <see cref="DataClass.Network"/>.</param>
    /// <param name="topics">In what; one or more, each once.</param>
    /// <param name="period">From when to when; open at its end where it goes on.</param>
    /// <param name="grantId">The grant that it goes with, or null.</param>
    /// <param name="goals">Where the partner is meant to stand in the end; each once.</param>
    /// <param name="goalsReached">Which of these goals the partner has reached; each once.</param>
    /// <exception cref="InvalidRecordException">A value is missing, empty, comes twice or is classified otherwise, or a goal was reached that was none.</exception>
    public Mentorship(
        Guid id,
        Sensitive<Guid> partnerId,
        IEnumerable<MentoringTopic> topics,
        UncertainPeriod period,
        Guid? grantId = null,
        IEnumerable<GrantExitGoal>? goals = null,
        IEnumerable<GrantExitGoal>? goalsReached = null)
    {
        var check = new Check(nameof(Mentorship));
        Id = check.Id(id, nameof(id));
        PartnerId = check.Secret(partnerId, PartnerIdClass, nameof(partnerId));
        Topics = check.Set(topics, 1, MentoringTopic.All.Length, nameof(topics));
        Period = period;
        GrantId = check.MaybeId(grantId, nameof(grantId));
        Goals = check.Set(goals, 0, GrantExitGoal.All.Length, nameof(goals));
        GoalsReached = check.Set(goalsReached, 0, GrantExitGoal.All.Length, nameof(goalsReached));
        check.That(partnerId is null || partnerId.Reveal(Checking) != Guid.Empty, nameof(partnerId), ValidationRule.EmptyId);
        check.That(GoalsReached.All(goal => Goals.Contains(goal)), nameof(goalsReached), ValidationRule.Inconsistent);
        check.Done();
    }

    /// <inheritdoc/>
    public static RecordShape<Mentorship> Shape { get; } = new(
        "mentorship",
        static (ref RecordValues values) => new Mentorship(
            values.Next<Guid>(),
            values.Next<Sensitive<Guid>>(),
            values.List<MentoringTopic>(),
            values.Next<UncertainPeriod>(),
            values.MaybeValue<Guid>(),
            values.List<GrantExitGoal>(),
            values.List<GrantExitGoal>()),
        Member.Of("id", Codec.Id, (Mentorship mentorship) => mentorship.Id),
        Member.Of("partnerId", Codec.Secret(PartnerIdClass, Codec.Id), (Mentorship mentorship) => mentorship.PartnerId),
        Member.List("topics", Codec.Term<MentoringTopic>(), (Mentorship mentorship) => mentorship.Topics),
        Member.Of("period", Codec.Period, (Mentorship mentorship) => mentorship.Period),
        Member.MaybeValue("grantId", Codec.Id, (Mentorship mentorship) => mentorship.GrantId),
        Member.List("goals", Codec.Term<GrantExitGoal>(), (Mentorship mentorship) => mentorship.Goals),
        Member.List("goalsReached", Codec.Term<GrantExitGoal>(), (Mentorship mentorship) => mentorship.GoalsReached));

    /// <summary>A random identifier.</summary>
    [NotSensitive("Random; says nothing about a person.")]
    public Guid Id { get; }

    /// <summary>Who is mentored.</summary>
    [Sensitive(PartnerIdClass)]
    public Sensitive<Guid> PartnerId { get; }

    /// <summary>In what.</summary>
    public ImmutableArray<MentoringTopic> Topics { get; }

    /// <summary>From when to when; open at its end where it goes on.</summary>
    public UncertainPeriod Period { get; }

    /// <summary>The grant that it goes with, or null when there is none.</summary>
    [NotSensitive("Random; says nothing about a person.")]
    public Guid? GrantId { get; }

    /// <summary>Where the partner is meant to stand in the end.</summary>
    public ImmutableArray<GrantExitGoal> Goals { get; }

    /// <summary>Which of these goals the partner has reached.</summary>
    public ImmutableArray<GrantExitGoal> GoalsReached { get; }
}
