using System.Collections.Immutable;
using System.Text.Json.Serialization;
using HrdCore.Classification;
using HrdCore.Domain.Json.Codecs;
using HrdCore.Domain.Records;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Domain.AtRisk;

/// <summary>What a defender wants done, and not done, when one thing happens. What it does not allow, nobody does.</summary>
/// <remarks>Immutable. Prints its classes.</remarks>
[JsonConverter(typeof(SelfRedactingJsonConverter))]
public sealed class ContingencyInstruction : DomainRecord<ContingencyInstruction>, IDomainRecord<ContingencyInstruction>
{
    /// <summary>Most people who may activate.</summary>
    public const int MaxActivators = 16;

    private static readonly ImmutableArray<ContingencyAction> Loud = [ContingencyAction.SpeakToMedia, ContingencyAction.ReleaseStatement, ContingencyAction.UseImages];

    /// <summary>The class of <see cref="Trigger"/>.</summary>
    public const DataClass TriggerClass = DataClass.Operational;

    /// <summary>The class of <see cref="Allowed"/>.</summary>
    public const DataClass AllowedClass = DataClass.Operational;

    /// <summary>The class of <see cref="Publicity"/>.</summary>
    public const DataClass PublicityClass = DataClass.Operational;

    /// <summary>The class of <see cref="Quorum"/>.</summary>
    public const DataClass QuorumClass = DataClass.Operational;

    /// <summary>The class of <see cref="Forbidden"/>.</summary>
    public const DataClass ForbiddenClass = DataClass.Operational;

    /// <summary>The class of <see cref="Wait"/>.</summary>
    public const DataClass WaitClass = DataClass.Operational;

    /// <summary>The class of <see cref="Words"/>.</summary>
    public const DataClass WordsClass = DataClass.Operational;

    /// <summary>Records an instruction.</summary>
    /// <param name="id">Not empty.</param>
    /// <param name="trigger">What has to happen.</param>
    /// <param name="allowed">What others may do; one or more, each once.</param>
    /// <param name="publicity">How loudly; what is allowed is not louder.</param>
    /// <param name="activatorIds">Who may say that it has happened; 1 to 16, each once.</param>
    /// <param name="quorum">How many of them have to say so; 1 to the number of them.</param>
    /// <param name="forbidden">What others may not do whatever happens, each once; none of it allowed.</param>
    /// <param name="wait">How long to wait before anything is done, or null to act at once.</param>
    /// <param name="words">What no code says; at most 8,000 characters, lines allowed; <see cref="DataClass.Operational"/>.</param>
    /// <exception cref="InvalidRecordException">A value is missing, too long, comes twice or is classified otherwise; something is allowed and forbidden, or louder than the publicity; or the quorum is more than there are people.</exception>
    public ContingencyInstruction(
        Guid id,
        ContingencyTrigger trigger,
        IEnumerable<ContingencyAction> allowed,
        PublicityChoice publicity,
        IEnumerable<Guid> activatorIds,
        int quorum,
        IEnumerable<ContingencyAction>? forbidden = null,
        DeadlineSpec? wait = null,
        Sensitive<string>? words = null)
    {
        var check = new Check(nameof(ContingencyInstruction));
        Id = check.Id(id, nameof(id));
        Trigger = check.Required(trigger, nameof(trigger));
        Allowed = check.Set(allowed, 1, ContingencyAction.All.Length, nameof(allowed));
        Publicity = check.Required(publicity, nameof(publicity));
        ActivatorIds = check.Ids(activatorIds, 1, MaxActivators, nameof(activatorIds));
        Quorum = quorum;
        Forbidden = check.Set(forbidden, 0, ContingencyAction.All.Length, nameof(forbidden));
        Wait = wait;
        Words = check.MaybeSecret(words, WordsClass, DomainText.NarrativeLength, nameof(words), lines: true);
        check.That(!Allowed.Any(Forbidden.Contains), nameof(forbidden), ValidationRule.InstructionConflict);
        check.That(
            (publicity != PublicityChoice.Silent && publicity != PublicityChoice.Discreet) || !Allowed.Any(Loud.Contains), nameof(allowed), ValidationRule.InstructionConflict);
        check.That(quorum >= 1 && quorum <= ActivatorIds.Length, nameof(quorum), ValidationRule.OutOfRange);
        check.Done();
    }

    /// <inheritdoc/>
    public static RecordShape<ContingencyInstruction> Shape { get; } = new(
        "contingency-instruction",
        static (ref RecordValues values) => new ContingencyInstruction(
            values.Next<Guid>(),
            values.Next<ContingencyTrigger>(),
            values.List<ContingencyAction>(),
            values.Next<PublicityChoice>(),
            values.List<Guid>(),
            values.Next<int>(),
            values.List<ContingencyAction>(),
            values.Maybe<DeadlineSpec>(),
            values.Maybe<Sensitive<string>>()),
        Member.Of("id", Codec.Id, (ContingencyInstruction instruction) => instruction.Id),
        Member.Of("trigger", Codec.Term<ContingencyTrigger>(), (ContingencyInstruction instruction) => instruction.Trigger, TriggerClass),
        Member.List("allowed", Codec.Term<ContingencyAction>(), (ContingencyInstruction instruction) => instruction.Allowed, AllowedClass),
        Member.Of("publicity", Codec.Term<PublicityChoice>(), (ContingencyInstruction instruction) => instruction.Publicity, PublicityClass),
        Member.List("activatorIds", Codec.Id, (ContingencyInstruction instruction) => instruction.ActivatorIds).Sealed(),
        Member.Of("quorum", Codec.Count, (ContingencyInstruction instruction) => instruction.Quorum, QuorumClass),
        Member.List("forbidden", Codec.Term<ContingencyAction>(), (ContingencyInstruction instruction) => instruction.Forbidden, ForbiddenClass),
        Member.Maybe("wait", Codec.Deadline, (ContingencyInstruction instruction) => instruction.Wait, WaitClass),
        Member.Maybe("words", Codec.SecretLines(WordsClass, DomainText.NarrativeLength), (ContingencyInstruction instruction) => instruction.Words));

    /// <summary>A random identifier.</summary>
    [NotSensitive("Random; says nothing about a person.")]
    public Guid Id { get; }

    /// <summary>What has to happen.</summary>
    [Sensitive(TriggerClass)]
    public ContingencyTrigger Trigger { get; }

    /// <summary>What others may do, in the order given.</summary>
    [Sensitive(AllowedClass)]
    public ImmutableArray<ContingencyAction> Allowed { get; }

    /// <summary>How loudly.</summary>
    [Sensitive(PublicityClass)]
    public PublicityChoice Publicity { get; }

    /// <summary>Who may say that it has happened, in the order given.</summary>
    [NotSensitive("Random; says nothing about the persons.")]
    public ImmutableArray<Guid> ActivatorIds { get; }

    /// <summary>How many of them have to say so.</summary>
    [Sensitive(QuorumClass)]
    public int Quorum { get; }

    /// <summary>What others may not do whatever happens, in the order given.</summary>
    [Sensitive(ForbiddenClass)]
    public ImmutableArray<ContingencyAction> Forbidden { get; }

    /// <summary>How long to wait before anything is done, or null to act at once.</summary>
    [Sensitive(WaitClass)]
    public DeadlineSpec? Wait { get; }

    /// <summary>What no code says, or null.</summary>
    [Sensitive(WordsClass)]
    public Sensitive<string>? Words { get; }

    /// <summary>Whether others may do something: it is allowed by name.</summary>
    /// <param name="action">The action.</param>
    /// <exception cref="ArgumentNullException">The action is null.</exception>
    public bool Allows(ContingencyAction action)
    {
        ArgumentNullException.ThrowIfNull(action);
        return Allowed.Contains(action);
    }

    /// <summary>From when others may act.</summary>
    /// <param name="triggeredAt">When it was agreed that it has happened; in the time of the place whose days count.</param>
    /// <exception cref="ArgumentOutOfRangeException">The instant is too late for a date to follow.</exception>
    public DateTimeOffset ActFrom(DateTimeOffset triggeredAt) => Wait?.DueAt(triggeredAt) ?? triggeredAt;

    /// <summary>Whether enough of those whom the defender named agree. Others do not count.</summary>
    internal bool HasQuorum(ImmutableArray<Guid> personIds) => personIds.Count(ActivatorIds.Contains) >= Quorum;
}
