using System.Collections.Immutable;
using System.Text.Json.Serialization;
using HrdCore.Classification;
using HrdCore.Domain.Json.Codecs;
using HrdCore.Domain.Records;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Domain.AtRisk;

/// <summary>What a defender at risk left with the organisation: who they are, whom to tell, what to do and what not to do if they disappear, are arrested or cannot be reached.</summary>
/// <remarks>Immutable. Its parts are what the defender said; nobody adds to them. From armed on they stay as they were agreed. It is armed with the consent of the defender, acts when enough of the people whom the defender named agree or a check-in is missed, and acting takes that consent again. Prints its classes.</remarks>
[JsonConverter(typeof(SelfRedactingJsonConverter))]
public sealed partial class AtRiskProfile : DomainRecord<AtRiskProfile>, IDomainRecord<AtRiskProfile>
{
    /// <summary>Most contacts, powers of attorney, statements or questions.</summary>
    public const int MaxItems = 16;

    /// <summary>Most likenesses.</summary>
    public const int MaxLikenesses = 64;

    // A plan that is triggered before a check-in could be missed tells that the check-in was forced. For the same reason its alarm is sealed as a whole: who raised it and when; and so is when it was armed, which is later after an alarm.
    /// <summary>The class of <see cref="Status"/>.</summary>
    public const DataClass StatusClass = DataClass.Operational;

    /// <summary>The class of <see cref="Background"/>.</summary>
    public const DataClass BackgroundClass = DataClass.Identity;

    /// <summary>The class of <see cref="Wishes"/>.</summary>
    public const DataClass WishesClass = DataClass.Operational | DataClass.Family;

    /// <summary>The class of <see cref="ArmedAt"/>.</summary>
    public const DataClass ArmedAtClass = DataClass.Operational;

    /// <summary>Records a plan as it stands.</summary>
    /// <param name="id">Not empty.</param>
    /// <param name="defenderId">Whose plan it is.</param>
    /// <param name="status">Where it stands.</param>
    /// <param name="isSelfRegistered">Whether the defender came of their own accord.</param>
    /// <param name="background">Who the defender is and what they do; at most 8,000 characters, lines allowed; <see cref="DataClass.Identity"/>.</param>
    /// <param name="contacts">Whom to tell, the first one first; 1 to 16, each once.</param>
    /// <param name="instructions">What to do, one instruction for each trigger; one or more.</param>
    /// <param name="powerOfAttorneyIds">The powers of attorney that the defender chose to give; at most 16, each once.</param>
    /// <param name="likenessIds">Pictures and voices of the defender, among the evidence; at most 64, each once.</param>
    /// <param name="statements">What the defender recorded beforehand; at most 16, each once.</param>
    /// <param name="wishes">A letter of wishes: what the defender wants that no instruction says; at most 8,000 characters, lines allowed; Operational and Family together.</param>
    /// <param name="checkIns">How often the defender gives a sign of life, or null.</param>
    /// <param name="proofOfLife">Questions that only the defender can answer; at most 16, each once.</param>
    /// <param name="consentId">The consent to act in an emergency; needed from armed on.</param>
    /// <param name="alarm">What may have happened; exactly while triggered, stood down or carried out, and allowed while armed and once closed.</param>
    /// <param name="armedAt">When it was armed last; needed from armed on, not for a draft, and not after the alarm; <see cref="DataClass.Operational"/>; the years 1900 to 9000 of UTC.</param>
    /// <exception cref="InvalidRecordException">A value is missing, outside its range, comes twice or is classified otherwise; a trigger has two instructions; or consent, contacts, alarm or the instant of arming do not fit the state.</exception>
    public AtRiskProfile(
        Guid id,
        Guid defenderId,
        AtRiskStatus status,
        bool isSelfRegistered,
        Sensitive<string> background,
        IEnumerable<EmergencyContact> contacts,
        IEnumerable<ContingencyInstruction> instructions,
        IEnumerable<Guid>? powerOfAttorneyIds = null,
        IEnumerable<Guid>? likenessIds = null,
        IEnumerable<RecordedStatement>? statements = null,
        Sensitive<string>? wishes = null,
        CheckInProtocol? checkIns = null,
        IEnumerable<ProofOfLifeQuestion>? proofOfLife = null,
        Guid? consentId = null,
        Alarm? alarm = null,
        Sensitive<DateTimeOffset>? armedAt = null)
    {
        var check = new Check(nameof(AtRiskProfile));
        Id = check.Id(id, nameof(id));
        DefenderId = check.Id(defenderId, nameof(defenderId));
        Status = check.Required(status, nameof(status));
        IsSelfRegistered = isSelfRegistered;
        Background = check.Secret(background, BackgroundClass, DomainText.NarrativeLength, nameof(background), lines: true);
        Contacts = check.Keyed(contacts, static item => item.Id, 1, MaxItems, nameof(contacts));
        Instructions = check.Keyed(instructions, static item => item.Id, 1, ContingencyTrigger.All.Length, nameof(instructions));
        PowerOfAttorneyIds = check.Ids(powerOfAttorneyIds, 0, MaxItems, nameof(powerOfAttorneyIds));
        LikenessIds = check.Ids(likenessIds, 0, MaxLikenesses, nameof(likenessIds));
        Statements = check.Keyed(statements, static item => item.Id, 0, MaxItems, nameof(statements));
        Wishes = check.MaybeSecret(wishes, WishesClass, DomainText.NarrativeLength, nameof(wishes), lines: true);
        CheckIns = checkIns;
        ProofOfLife = check.Keyed(proofOfLife, static item => item.Id, 0, MaxItems, nameof(proofOfLife));
        ConsentId = check.MaybeId(consentId, nameof(consentId));
        Alarm = alarm;
        ArmedAt = check.MaybeSecretInstant(armedAt, ArmedAtClass, nameof(armedAt));
        check.That(Instructions.DistinctBy(instruction => instruction?.Trigger).Count() == Instructions.Length, nameof(instructions), ValidationRule.Duplicate);
        CheckStatus(ref check);
        check.Done();
    }

    /// <inheritdoc/>
    public static RecordShape<AtRiskProfile> Shape { get; } = new(
        "at-risk-profile",
        static (ref RecordValues values) => new AtRiskProfile(
            values.Next<Guid>(),
            values.Next<Guid>(),
            values.Next<AtRiskStatus>(),
            values.Next<bool>(),
            values.Next<Sensitive<string>>(),
            values.List<EmergencyContact>(),
            values.List<ContingencyInstruction>(),
            values.List<Guid>(),
            values.List<Guid>(),
            values.List<RecordedStatement>(),
            values.Maybe<Sensitive<string>>(),
            values.Maybe<CheckInProtocol>(),
            values.List<ProofOfLifeQuestion>(),
            values.MaybeValue<Guid>(),
            values.Maybe<Alarm>(),
            values.Maybe<Sensitive<DateTimeOffset>>()),
        Member.Of("id", Codec.Id, (AtRiskProfile profile) => profile.Id),
        Member.Of("defenderId", Codec.Id, (AtRiskProfile profile) => profile.DefenderId).Fixed(),
        Member.Of("status", Codec.Term<AtRiskStatus>(), (AtRiskProfile profile) => profile.Status, StatusClass).Fixed(),
        Member.Of("isSelfRegistered", Codec.Boolean, (AtRiskProfile profile) => profile.IsSelfRegistered),
        Member.Of("background", Codec.SecretLines(BackgroundClass, DomainText.NarrativeLength), (AtRiskProfile profile) => profile.Background),
        Member.List("contacts", Codec.Record<EmergencyContact>(), (AtRiskProfile profile) => profile.Contacts).Fixed(IsBeyondDraft),
        Member.List("instructions", Codec.Record<ContingencyInstruction>(), (AtRiskProfile profile) => profile.Instructions).Fixed(IsBeyondDraft),
        Member.List("powerOfAttorneyIds", Codec.Id, (AtRiskProfile profile) => profile.PowerOfAttorneyIds).Fixed(IsBeyondDraft),
        Member.List("likenessIds", Codec.Id, (AtRiskProfile profile) => profile.LikenessIds).Fixed(IsBeyondDraft),
        Member.List("statements", Codec.Record<RecordedStatement>(), (AtRiskProfile profile) => profile.Statements).Fixed(IsBeyondDraft),
        Member.Maybe("wishes", Codec.SecretLines(WishesClass, DomainText.NarrativeLength), (AtRiskProfile profile) => profile.Wishes).Fixed(IsBeyondDraft),
        Member.Maybe("checkIns", Codec.Record<CheckInProtocol>(), (AtRiskProfile profile) => profile.CheckIns).Fixed(IsBeyondDraft),
        Member.List("proofOfLife", Codec.Record<ProofOfLifeQuestion>(), (AtRiskProfile profile) => profile.ProofOfLife).Fixed(IsBeyondDraft),
        Member.MaybeValue("consentId", Codec.Id, (AtRiskProfile profile) => profile.ConsentId).Fixed(),
        Member.Maybe("alarm", Codec.Record<Alarm>(), (AtRiskProfile profile) => profile.Alarm).AlwaysSealed(length: 1600).Fixed(),
        Member.Maybe("armedAt", Codec.Secret(ArmedAtClass, Codec.Instant), (AtRiskProfile profile) => profile.ArmedAt).AlwaysSealed(length: 32).Fixed());

    /// <summary>A random identifier.</summary>
    [NotSensitive("Random; says nothing about a person.")]
    public Guid Id { get; }

    /// <summary>Whose plan it is.</summary>
    [NotSensitive("Random; says nothing about the person.")]
    public Guid DefenderId { get; }

    /// <summary>Where it stands.</summary>
    [Sensitive(StatusClass)]
    public AtRiskStatus Status { get; }

    /// <summary>Whether the defender came of their own accord.</summary>
    [NotSensitive("Yes or no; says nothing about who.")]
    public bool IsSelfRegistered { get; }

    /// <summary>Who the defender is and what they do.</summary>
    [Sensitive(BackgroundClass)]
    public Sensitive<string> Background { get; }

    /// <summary>Whom to tell, the first one first.</summary>
    public ImmutableArray<EmergencyContact> Contacts { get; }

    /// <summary>What to do, one instruction for each trigger.</summary>
    public ImmutableArray<ContingencyInstruction> Instructions { get; }

    /// <summary>The powers of attorney that the defender chose to give, in the order given.</summary>
    [NotSensitive("Random; says nothing about the papers.")]
    public ImmutableArray<Guid> PowerOfAttorneyIds { get; }

    /// <summary>Pictures and voices of the defender, among the evidence, in the order given.</summary>
    [NotSensitive("Random; says nothing about what is in them.")]
    public ImmutableArray<Guid> LikenessIds { get; }

    /// <summary>What the defender recorded beforehand, in the order given.</summary>
    public ImmutableArray<RecordedStatement> Statements { get; }

    /// <summary>A letter of wishes: what the defender wants that no instruction says, or null.</summary>
    [Sensitive(WishesClass)]
    public Sensitive<string>? Wishes { get; }

    /// <summary>How often the defender gives a sign of life, or null.</summary>
    public CheckInProtocol? CheckIns { get; }

    /// <summary>Questions that only the defender can answer, in the order given.</summary>
    public ImmutableArray<ProofOfLifeQuestion> ProofOfLife { get; }

    /// <summary>The consent to act in an emergency, or null before there is one.</summary>
    [NotSensitive("Random; says nothing about the person.")]
    public Guid? ConsentId { get; }

    /// <summary>What may have happened, or null.</summary>
    public Alarm? Alarm { get; }

    /// <summary>When it was armed last, in UTC, or null for a draft. What lies before it raises no alarm.</summary>
    [Sensitive(ArmedAtClass)]
    public Sensitive<DateTimeOffset>? ArmedAt { get; }

    /// <summary>Those things of which the defender did not say what to do, for the talk about the plan.</summary>
    public ImmutableArray<ContingencyTrigger> TriggersWithoutInstruction() =>
        [.. ContingencyTrigger.All.Where(trigger => trigger != ContingencyTrigger.Other && InstructionFor(trigger) is null)];

    /// <summary>The instruction for a trigger, or null when the defender left none.</summary>
    /// <param name="trigger">What happened.</param>
    /// <exception cref="ArgumentNullException">The trigger is null.</exception>
    public ContingencyInstruction? InstructionFor(ContingencyTrigger trigger)
    {
        ArgumentNullException.ThrowIfNull(trigger);
        return Instructions.FirstOrDefault(instruction => instruction?.Trigger == trigger);
    }

    // What the defender said is changed together with the defender: disarmed first, and armed anew with consent.
    private static bool IsBeyondDraft(AtRiskProfile profile) => profile.Status != AtRiskStatus.Draft;

    private void CheckStatus(ref Check check)
    {
        var isWaiting = Status == AtRiskStatus.Draft || Status == AtRiskStatus.Closed;
        var isRaised = Status == AtRiskStatus.Triggered || Status == AtRiskStatus.StoodDown || Status == AtRiskStatus.Executed;
        check.That(isWaiting || ConsentId is not null, "consentId", ValidationRule.PlanConsent);
        check.That(isWaiting || ArmedAt is not null, "armedAt", ValidationRule.Required);
        check.That(ArmedAt is null || Status != AtRiskStatus.Draft, "armedAt", ValidationRule.Inconsistent);
        check.That(isWaiting || HasTestedContact, "contacts", ValidationRule.PlanContactTest);
        check.That(Alarm is not null || !isRaised, "alarm", ValidationRule.Required);
        check.That(Alarm is null || Status != AtRiskStatus.Draft, "alarm", ValidationRule.Inconsistent);
        if (Alarm is not null)
        {
            check.That(Alarm.CheckInId is null || CheckIns is not null, "alarm.checkInId", ValidationRule.Inconsistent);
            check.That(Alarm.TriggeredAt is not null == isRaised || Status == AtRiskStatus.Closed, "alarm.triggeredAt", ValidationRule.Inconsistent);
            check.That(!(Alarm.RaisedAt < ArmedSince()), "alarm.raisedAt", ValidationRule.Order);
            check.That(Alarm.EndedByIds.IsEmpty || IsAlarmAgreed, "alarm.endedByIds", ValidationRule.Inconsistent);
            check.That(!isRaised || IsAlarmAgreed, "alarm.reporterIds", ValidationRule.PlanQuorum);
            check.That(Status != AtRiskStatus.StoodDown || IsEndAgreed, "alarm.endedByIds", ValidationRule.PlanOver);
            CheckPersons(Alarm, ref check);
        }
    }

    private void CheckPersons(Alarm alarm, ref Check check)
    {
        if (Instructions.FirstOrDefault(instruction => instruction?.Trigger == alarm.Trigger) is not { } instruction)
        {
            check.Found("alarm.trigger", ValidationRule.PlanInstruction);
            return;
        }

        check.That(alarm.ReporterIds.All(id => instruction.ActivatorIds.Contains(id)), "alarm.reporterIds", ValidationRule.PlanNotNamed);
        check.That(alarm.EndedByIds.All(id => instruction.ActivatorIds.Contains(id)), "alarm.endedByIds", ValidationRule.PlanNotNamed);
    }
}
