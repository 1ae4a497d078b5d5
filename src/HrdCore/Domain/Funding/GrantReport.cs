using System.Collections.Immutable;
using System.Text.Json.Serialization;
using HrdCore.Classification;
using HrdCore.Domain.Json.Codecs;
using HrdCore.Domain.Records;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Domain.Funding;

/// <summary>A report that a grant asks for: when it is due, when it came, what it says.</summary>
/// <remarks>Immutable. Part of a <see cref="Grant"/>. Prints its classes.</remarks>
[JsonConverter(typeof(SelfRedactingJsonConverter))]
public sealed class GrantReport : DomainRecord<GrantReport>, IDomainRecord<GrantReport>
{
    /// <summary>The class of <see cref="Text"/>.</summary>
    public const DataClass TextClass = DataClass.Identity | DataClass.Network | DataClass.Operational | DataClass.Finance;

    /// <summary>Records a report.</summary>
    /// <param name="id">Not empty.</param>
    /// <param name="kind">What it tells.</param>
    /// <param name="due">When it is due.</param>
    /// <param name="receivedOn">When it came, or null.</param>
    /// <param name="acceptedOn">When it was accepted; not before it came, or null.</param>
    /// <param name="text">What it says; at most 8,000 characters, lines allowed; Identity, Network, Operational and Finance together, or null.</param>
    /// <param name="spent">What was spent in all; zero or more; only in a financial report, or null.</param>
    /// <param name="administration">What of it was spent on administration; zero or more; no more than was spent; in the same currency, or null.</param>
    /// <param name="goalsReached">Which exit goals the partner has reached; each once.</param>
    /// <exception cref="InvalidRecordException">A value is missing or outside its range, an acceptance has no receipt or comes before it, sums do not fit, or a value is classified otherwise.</exception>
    public GrantReport(
        Guid id,
        GrantReportKind kind,
        UncertainDate due,
        UncertainDate? receivedOn = null,
        UncertainDate? acceptedOn = null,
        Sensitive<string>? text = null,
        Money? spent = null,
        Money? administration = null,
        IEnumerable<GrantExitGoal>? goalsReached = null)
    {
        var check = new Check(nameof(GrantReport));
        Id = check.Id(id, nameof(id));
        Kind = check.Required(kind, nameof(kind));
        Due = due;
        ReceivedOn = receivedOn;
        AcceptedOn = acceptedOn;
        Text = check.MaybeSecret(text, TextClass, DomainText.NarrativeLength, nameof(text), lines: true);
        Spent = spent;
        Administration = administration;
        GoalsReached = check.Set(goalsReached, 0, GrantExitGoal.All.Length, nameof(goalsReached));
        check.That(acceptedOn is null || receivedOn is not null, nameof(receivedOn), ValidationRule.Required);
        check.That(receivedOn is not { } came || acceptedOn?.IsBefore(came) != Certainty.Yes, nameof(acceptedOn), ValidationRule.Order);
        check.That(spent is null || spent.Amount >= 0, nameof(spent), ValidationRule.OutOfRange);
        check.That(spent is null || kind != GrantReportKind.Narrative, nameof(spent), ValidationRule.Inconsistent);
        check.That(administration is null || (spent is not null && spent.Currency == administration.Currency), nameof(administration), ValidationRule.OneCurrency);
        check.That(administration is null || (administration.Amount >= 0 && !(administration.Amount > spent?.Amount)), nameof(administration), ValidationRule.OutOfRange);
        check.Done();
    }

    /// <inheritdoc/>
    public static RecordShape<GrantReport> Shape { get; } = new(
        "grant-report",
        static (ref RecordValues values) => new GrantReport(
            values.Next<Guid>(),
            values.Next<GrantReportKind>(),
            values.Next<UncertainDate>(),
            values.MaybeValue<UncertainDate>(),
            values.MaybeValue<UncertainDate>(),
            values.Maybe<Sensitive<string>>(),
            values.Maybe<Money>(),
            values.Maybe<Money>(),
            values.List<GrantExitGoal>()),
        Member.Of("id", Codec.Id, (GrantReport grantReport) => grantReport.Id),
        Member.Of("kind", Codec.Term<GrantReportKind>(), (GrantReport grantReport) => grantReport.Kind),
        Member.Of("due", Codec.Date, (GrantReport grantReport) => grantReport.Due),
        Member.MaybeValue("receivedOn", Codec.Date, (GrantReport grantReport) => grantReport.ReceivedOn),
        Member.MaybeValue("acceptedOn", Codec.Date, (GrantReport grantReport) => grantReport.AcceptedOn),
        Member.Maybe("text", Codec.SecretLines(TextClass, DomainText.NarrativeLength), (GrantReport grantReport) => grantReport.Text),
        Member.Maybe("spent", Codec.Money, (GrantReport grantReport) => grantReport.Spent),
        Member.Maybe("administration", Codec.Money, (GrantReport grantReport) => grantReport.Administration),
        Member.List("goalsReached", Codec.Term<GrantExitGoal>(), (GrantReport grantReport) => grantReport.GoalsReached));

    /// <summary>A random identifier.</summary>
    [NotSensitive("Random; says nothing about a person.")]
    public Guid Id { get; }

    /// <summary>What it tells.</summary>
    public GrantReportKind Kind { get; }

    /// <summary>When it is due.</summary>
    public UncertainDate Due { get; }

    /// <summary>When it came, or null when not known.</summary>
    public UncertainDate? ReceivedOn { get; }

    /// <summary>When it was accepted, or null when not known.</summary>
    public UncertainDate? AcceptedOn { get; }

    /// <summary>What it says, or null when not known.</summary>
    [Sensitive(TextClass)]
    public Sensitive<string>? Text { get; }

    /// <summary>What was spent in all, or null when not known.</summary>
    [NotSensitive("A sum; who was paid is not said here.")]
    public Money? Spent { get; }

    /// <summary>What of it was spent on administration, or null when not known.</summary>
    [NotSensitive("A sum; who was paid is not said here.")]
    public Money? Administration { get; }

    /// <summary>Which exit goals the partner has reached.</summary>
    public ImmutableArray<GrantExitGoal> GoalsReached { get; }

    /// <summary>Whether the report is, or came, after it was due. Where the dates are too vague to tell, it is not.</summary>
    /// <param name="today">The day on which that is asked; it does not matter once the report came.</param>
    public bool IsLate(DateOnly today) => Due.IsBefore(ReceivedOn ?? UncertainDate.FromDay(today)) == Certainty.Yes;
}
