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

namespace HrdCore.Domain.Funding;

/// <summary>Money given for a purpose. Who is paid is kept apart from whom it is for, what for and how much.</summary>
/// <remarks>Immutable. Sums of payments are taken in the currency of the grant, each converted at its own rate. Prints its classes.</remarks>
[JsonConverter(typeof(SelfRedactingJsonConverter))]
public sealed class Grant : DomainRecord<Grant>, IDomainRecord<Grant>
{
    /// <summary>The class of <see cref="Payee"/>.</summary>
    public const DataClass PayeeClass = DataClass.Identity | DataClass.Finance;

    /// <summary>The class of <see cref="Channel"/>.</summary>
    public const DataClass ChannelClass = DataClass.Finance;

    /// <summary>Records a grant.</summary>
    /// <param name="id">Not empty.</param>
    /// <param name="entryMode">How it came about.</param>
    /// <param name="purpose">What it pays for.</param>
    /// <param name="status">Where it stands.</param>
    /// <param name="amount">How much: asked for until it is approved, awarded from then on; more than zero.</param>
    /// <param name="payee">Who is paid and how; at most 500 characters; Identity and Finance together, or null.</param>
    /// <param name="programmeId">The programme that it is under, or null.</param>
    /// <param name="applicationId">The request that it answers, or null.</param>
    /// <param name="beneficiaryId">The party that it is for, who need not be the one who is paid, or null.</param>
    /// <param name="beneficiaryKind">What kind of party it is for, or null.</param>
    /// <param name="scale">How far it reaches, from one small activity to the whole work of an organisation, or null.</param>
    /// <param name="channel">By which way it is to be paid, or null.</param>
    /// <param name="isEmergencyLane">Whether it may be paid before it is agreed and before a report that an instalment waits for; never before it is approved.</param>
    /// <param name="awardedOn">When it was approved, or null.</param>
    /// <param name="budget">What it is to be spent on; in the currency of the grant, or null.</param>
    /// <param name="schedule">What is to be paid when; in the currency of the grant and no more than the amount; at most 64, no two with one identifier.</param>
    /// <param name="disbursements">What was paid; in any currency, with a rate; in all no more than the amount; at most 64, no two with one identifier.</param>
    /// <param name="reports">The reports that it asks for; at most 64, no two with one identifier.</param>
    /// <param name="exitGoals">Where the partner is meant to stand in the end; each once.</param>
    /// <param name="mentoring">What the partner is mentored in; each once.</param>
    /// <exception cref="InvalidRecordException">A value is missing, outside its range, comes twice or is classified otherwise; a sum is in another currency without a rate; more is planned or paid than the amount; or money was paid too early.</exception>
    public Grant(
        Guid id,
        GrantEntryMode entryMode,
        GrantPurpose purpose,
        GrantStatus status,
        Money amount,
        Sensitive<string>? payee = null,
        Guid? programmeId = null,
        Guid? applicationId = null,
        Guid? beneficiaryId = null,
        BeneficiaryKind? beneficiaryKind = null,
        GrantScale? scale = null,
        PaymentChannel? channel = null,
        bool isEmergencyLane = false,
        UncertainDate? awardedOn = null,
        Budget? budget = null,
        IEnumerable<Instalment>? schedule = null,
        IEnumerable<Disbursement>? disbursements = null,
        IEnumerable<GrantReport>? reports = null,
        IEnumerable<GrantExitGoal>? exitGoals = null,
        IEnumerable<MentoringTopic>? mentoring = null)
    {
        var check = new Check(nameof(Grant));
        Id = check.Id(id, nameof(id));
        EntryMode = check.Required(entryMode, nameof(entryMode));
        Purpose = check.Required(purpose, nameof(purpose));
        Status = check.Required(status, nameof(status));
        Amount = check.Required(amount, nameof(amount));
        Payee = check.MaybeSecret(payee, PayeeClass, DomainText.LineLength, nameof(payee));
        ProgrammeId = check.MaybeId(programmeId, nameof(programmeId));
        ApplicationId = check.MaybeId(applicationId, nameof(applicationId));
        BeneficiaryId = check.MaybeId(beneficiaryId, nameof(beneficiaryId));
        BeneficiaryKind = beneficiaryKind;
        Scale = scale;
        Channel = channel;
        IsEmergencyLane = isEmergencyLane;
        AwardedOn = awardedOn;
        Budget = budget;
        Schedule = check.Keyed(schedule, instalment => instalment.Id, 0, 64, nameof(schedule));
        Disbursements = check.Keyed(disbursements, disbursement => disbursement.Id, 0, 64, nameof(disbursements));
        Reports = check.Keyed(reports, grantReport => grantReport.Id, 0, 64, nameof(reports));
        ExitGoals = check.Set(exitGoals, 0, GrantExitGoal.All.Length, nameof(exitGoals));
        Mentoring = check.Set(mentoring, 0, MentoringTopic.All.Length, nameof(mentoring));
        check.That(amount is null || amount.Amount > 0, nameof(amount), ValidationRule.OutOfRange);
        if (amount is { Amount: > 0 })
        {
            CheckSums(ref check);
        }
        CheckReferences(ref check);
        check.Done();
    }

    /// <inheritdoc/>
    public static RecordShape<Grant> Shape { get; } = new(
        "grant",
        static (ref RecordValues values) => new Grant(
            values.Next<Guid>(),
            values.Next<GrantEntryMode>(),
            values.Next<GrantPurpose>(),
            values.Next<GrantStatus>(),
            values.Next<Money>(),
            values.Maybe<Sensitive<string>>(),
            values.MaybeValue<Guid>(),
            values.MaybeValue<Guid>(),
            values.MaybeValue<Guid>(),
            values.Maybe<BeneficiaryKind>(),
            values.Maybe<GrantScale>(),
            values.Maybe<PaymentChannel>(),
            values.MaybeValue<bool>() ?? false,
            values.MaybeValue<UncertainDate>(),
            values.Maybe<Budget>(),
            values.List<Instalment>(),
            values.List<Disbursement>(),
            values.List<GrantReport>(),
            values.List<GrantExitGoal>(),
            values.List<MentoringTopic>()),
        Member.Of("id", Codec.Id, (Grant grant) => grant.Id),
        Member.Of("entryMode", Codec.Term<GrantEntryMode>(), (Grant grant) => grant.EntryMode),
        Member.Of("purpose", Codec.Term<GrantPurpose>(), (Grant grant) => grant.Purpose),
        Member.Of("status", Codec.Term<GrantStatus>(), (Grant grant) => grant.Status).Fixed(),
        Member.Of("amount", Codec.Money, (Grant grant) => grant.Amount).Fixed(static grant => !GrantLifecycle.IsBeforeApproval(grant.Status)),
        Member.Maybe("payee", Codec.Secret(PayeeClass, DomainText.LineLength), (Grant grant) => grant.Payee).Fixed(static grant => !GrantLifecycle.IsBeforeApproval(grant.Status)),
        Member.MaybeValue("programmeId", Codec.Id, (Grant grant) => grant.ProgrammeId),
        Member.MaybeValue("applicationId", Codec.Id, (Grant grant) => grant.ApplicationId),
        Member.MaybeValue("beneficiaryId", Codec.Id, (Grant grant) => grant.BeneficiaryId).Fixed(static grant => !GrantLifecycle.IsBeforeApproval(grant.Status)),
        Member.Maybe("beneficiaryKind", Codec.Term<BeneficiaryKind>(), (Grant grant) => grant.BeneficiaryKind),
        Member.Maybe("scale", Codec.Term<GrantScale>(), (Grant grant) => grant.Scale),
        Member.Maybe("channel", Codec.Term<PaymentChannel>(), (Grant grant) => grant.Channel, ChannelClass),
        Member.MaybeValue("isEmergencyLane", Codec.Boolean, (Grant grant) => grant.IsEmergencyLane ? true : null).Fixed(static grant => !GrantLifecycle.IsBeforeApproval(grant.Status)),
        Member.MaybeValue("awardedOn", Codec.Date, (Grant grant) => grant.AwardedOn),
        Member.Maybe("budget", Codec.Record<Budget>(), (Grant grant) => grant.Budget),
        Member.List("schedule", Codec.Record<Instalment>(), (Grant grant) => grant.Schedule).Fixed(static grant => !grant.Disbursements.IsEmpty),
        Member.List("disbursements", Codec.Record<Disbursement>(), (Grant grant) => grant.Disbursements).Fixed(),
        Member.List("reports", Codec.Record<GrantReport>(), (Grant grant) => grant.Reports).Fixed(),
        Member.List("exitGoals", Codec.Term<GrantExitGoal>(), (Grant grant) => grant.ExitGoals),
        Member.List("mentoring", Codec.Term<MentoringTopic>(), (Grant grant) => grant.Mentoring));

    /// <summary>A random identifier.</summary>
    [NotSensitive("Random; says nothing about a person.")]
    public Guid Id { get; }

    /// <summary>How it came about.</summary>
    public GrantEntryMode EntryMode { get; }

    /// <summary>What it pays for.</summary>
    public GrantPurpose Purpose { get; }

    /// <summary>Where it stands.</summary>
    public GrantStatus Status { get; }

    /// <summary>How much: asked for until it is approved, awarded from then on.</summary>
    [NotSensitive("Sums are in the accounts; who was paid is not said here.")]
    public Money Amount { get; }

    /// <summary>Who is paid and how, or null when not known.</summary>
    [Sensitive(PayeeClass)]
    public Sensitive<string>? Payee { get; }

    /// <summary>The programme that it is under, or null when there is none.</summary>
    [NotSensitive("Random; says nothing about a person.")]
    public Guid? ProgrammeId { get; }

    /// <summary>The request that it answers, or null when there is none.</summary>
    [NotSensitive("Random; says nothing about a person.")]
    public Guid? ApplicationId { get; }

    /// <summary>The party that it is for, who need not be the one who is paid, or null when there is none.</summary>
    [NotSensitive("Random; says nothing about a person.")]
    public Guid? BeneficiaryId { get; }

    /// <summary>What kind of party it is for, or null when not known.</summary>
    public BeneficiaryKind? BeneficiaryKind { get; }

    /// <summary>How far it reaches, from one small activity to the whole work of an organisation, or null when not known.</summary>
    public GrantScale? Scale { get; }

    /// <summary>By which way it is to be paid, or null when not known.</summary>
    [Sensitive(ChannelClass)]
    public PaymentChannel? Channel { get; }

    /// <summary>Whether it may be paid before it is agreed and before a report that an instalment waits for; never before it is approved.</summary>
    public bool IsEmergencyLane { get; }

    /// <summary>When it was approved, or null when not known.</summary>
    public UncertainDate? AwardedOn { get; }

    /// <summary>What it is to be spent on, or null when there is none.</summary>
    public Budget? Budget { get; }

    /// <summary>What is to be paid when.</summary>
    public ImmutableArray<Instalment> Schedule { get; }

    /// <summary>What was paid.</summary>
    public ImmutableArray<Disbursement> Disbursements { get; }

    /// <summary>The reports that it asks for.</summary>
    public ImmutableArray<GrantReport> Reports { get; }

    /// <summary>Where the partner is meant to stand in the end.</summary>
    public ImmutableArray<GrantExitGoal> ExitGoals { get; }

    /// <summary>What the partner is mentored in.</summary>
    public ImmutableArray<MentoringTopic> Mentoring { get; }

    /// <summary>What was paid so far, in the currency of the grant.</summary>
    [return: NotSensitive("A sum; who was paid is not said here.")]
    public Money Disbursed() => Money.Sum(Disbursements.Select(payment => payment.TryValueIn(Amount.Currency, out var value) ? value : new Money(0, Amount.Currency)), Amount.Currency);

    /// <summary>The payments in other currencies as they were converted, with rate, day and source.</summary>
    [return: NotSensitive("Sums and published rates; who was paid is not said here.")]
    public ImmutableArray<ConvertedMoney> Conversions() =>
        [.. Disbursements.Where(payment => payment.Amount.Currency != Amount.Currency).Select(payment => payment.Rate!.Convert(payment.Amount))];

    /// <summary>Whether the grant may take a step.</summary>
    /// <param name="wish">The status that is wished for.</param>
    /// <param name="refusal">Why not, or null.</param>
    /// <exception cref="ArgumentNullException">The status is null.</exception>
    public bool MayMoveTo(GrantStatus wish, [NotNullWhen(false)] out TransitionRefusal? refusal) => GrantLifecycle.Machine.MayMove(Status, wish, this, out refusal);

    /// <summary>Takes a step.</summary>
    /// <param name="wish">The next status.</param>
    /// <returns>The grant in that status.</returns>
    /// <exception cref="ArgumentNullException">The status is null.</exception>
    /// <exception cref="TransitionRefusedException">There is no such step, or something has to hold first.</exception>
    public Grant MoveTo(GrantStatus wish)
    {
        GrantLifecycle.Machine.Require(Status, wish, this);
        return Shape.With(this, (nameof(Status), wish));
    }

    /// <summary>Adds a payment.</summary>
    /// <param name="payment">In the grant's currency, or with a rate to it.</param>
    /// <returns>The grant with the payment.</returns>
    /// <exception cref="ArgumentNullException">The payment is null.</exception>
    /// <exception cref="InvalidRecordException">The grant is not at the stage for payments: not yet approved, rejected, suspended, closed, cancelled or in repayment; or the rate is missing, or more would be paid than was awarded.</exception>
    public Grant Pay(Disbursement payment)
    {
        ArgumentNullException.ThrowIfNull(payment);
        var check = new Check(nameof(Grant));
        check.That(!GrantLifecycle.IsOutOfPayment(Status), "status", ValidationRule.PaymentStage);
        check.Done();
        return Shape.With(this, (nameof(Disbursements), Disbursements.Add(payment)));
    }

    /// <summary>Adds a report, or puts a newer state of it in its place.</summary>
    /// <param name="report">The report; the one with its identifier is replaced.</param>
    /// <returns>The grant with the report.</returns>
    /// <exception cref="ArgumentNullException">The report is null.</exception>
    /// <exception cref="InvalidRecordException">There would be more than 64.</exception>
    public Grant WithReport(GrantReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var known = Reports.FirstOrDefault(other => other.Id == report.Id);
        return Shape.With(this, (nameof(Reports), known is null ? Reports.Add(report) : Reports.Replace(known, report)));
    }

    private void CheckSums(ref Check check)
    {
        var currency = Amount.Currency;
        check.That(Budget is null || Budget.Lines[0].Amount.Currency == currency, "budget", ValidationRule.OneCurrency);
        check.That(Schedule.All(instalment => instalment is null || instalment.Amount.Currency == currency), "schedule", ValidationRule.OneCurrency);
        check.That(Schedule.Sum(instalment => instalment?.Amount.Amount ?? 0) <= Amount.Amount, "schedule", ValidationRule.DisbursedOverAward);
        var paid = 0m;
        for (var i = 0; i < Disbursements.Length; i++)
        {
            Money? value = null;
            check.That(Disbursements[i] is not { } payment || payment.TryValueIn(currency, out value), $"disbursements[{i}].rate", ValidationRule.RateMissing);
            paid += value?.Amount ?? 0;
        }

        check.That(paid <= Amount.Amount, "disbursements", ValidationRule.DisbursedOverAward);
    }

    private void CheckReferences(ref Check check)
    {
        check.That(Disbursements.IsEmpty || !GrantLifecycle.IsBeforeApproval(Status), "disbursements", ValidationRule.DisbursedBeforeApproval);
        check.That(Disbursements.IsEmpty || Status != GrantStatus.Approved || IsEmergencyLane, "disbursements", ValidationRule.EmergencyLane);
        for (var i = 0; i < Schedule.Length; i++)
        {
            check.That(Schedule[i]?.AfterReport is not { } id || Reports.Any(report => report?.Id == id), $"schedule[{i}].afterReport", ValidationRule.Inconsistent);
        }

        for (var i = 0; i < Disbursements.Length; i++)
        {
            if (Disbursements[i]?.InstalmentId is { } id)
            {
                var instalment = Schedule.FirstOrDefault(planned => planned?.Id == id);
                check.That(instalment is not null, $"disbursements[{i}].instalmentId", ValidationRule.Inconsistent);
                check.That(
                    IsEmergencyLane || instalment?.AfterReport is not { } awaited || Reports.Any(report => report?.Id == awaited && report.AcceptedOn is not null),
                    $"disbursements[{i}].instalmentId",
                    ValidationRule.ReportNotAccepted);
            }
        }
    }
}
