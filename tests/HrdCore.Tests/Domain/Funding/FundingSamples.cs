using HrdCore.Classification;
using HrdCore.Domain.Funding;
using HrdCore.Domain.Monitoring;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Tests.Domain.Funding;

/// <summary>One filled instance of each record of funding, about invented people.</summary>
internal static class FundingSamples
{
    internal static readonly Guid ProgrammeId = new("5a0f1c52-0d2b-4a31-8a63-1c1f7a9d0001");
    internal static readonly Guid RequestId = new("5a0f1c52-0d2b-4a31-8a63-1c1f7a9d0002");
    internal static readonly Guid BeneficiaryId = new("5a0f1c52-0d2b-4a31-8a63-1c1f7a9d0003");
    internal static readonly Guid FirstReport = new("5a0f1c52-0d2b-4a31-8a63-1c1f7a9d0004");
    internal static readonly Guid LastReport = new("5a0f1c52-0d2b-4a31-8a63-1c1f7a9d0005");
    internal static readonly Guid FirstInstalment = new("5a0f1c52-0d2b-4a31-8a63-1c1f7a9d0006");
    internal static readonly Guid LastInstalment = new("5a0f1c52-0d2b-4a31-8a63-1c1f7a9d0007");

    internal static readonly Currency Euro = Currency.Of("EUR");
    internal static readonly ExchangeRate FromDollars = new(Currency.Of("USD"), Euro, 0.8911m, new DateOnly(2019, 5, 3), "Central Bank of Zubrania");

    internal static LocalizedText Text(string text) => new(LanguageTag.English, text);

    internal static Sensitive<string> Secret(string text, DataClass dataClass) => new(text, dataClass);

    internal static UncertainDate Day(string text) => UncertainDate.Parse(text);

    internal static UncertainPeriod Year2019 => UncertainPeriod.Parse("2019-01-01/2019-12-31");

    internal static GrantProgramme Programme(
        IEnumerable<GrantScale>? scales = null,
        IEnumerable<GrantPurpose>? purposes = null,
        IEnumerable<EligibilityTest>? tests = null,
        Money? ceiling = null,
        bool hasEmergencyLane = true) => new(
        ProgrammeId,
        Text("Small grants for defenders at risk"),
        GrantEntryMode.Rolling,
        scales ?? [GrantScale.IndividualActivity, GrantScale.OperationsSupport],
        purposes ?? [GrantPurpose.LegalAid, GrantPurpose.Relocation],
        [BeneficiaryKind.Defender, BeneficiaryKind.WomanDefender, BeneficiaryKind.Organisation],
        tests ?? EligibilityTest.All,
        UncertainPeriod.Parse("2019-01-01/.."),
        ceiling ?? Money.Parse("7500.00 EUR"),
        hasEmergencyLane);

    internal static Application Application(
        ApplicantRole? role = null, Sensitive<string>? applicant = null, IEnumerable<EligibilityAnswer>? answers = null, Money? requested = null, bool isNamed = true) => new(
        RequestId,
        role ?? ApplicantRole.Host,
        GrantPurpose.LegalAid,
        GrantScale.IndividualActivity,
        requested ?? Money.Parse("6000.00 EUR"),
        new DateTimeOffset(2019, 4, 2, 9, 0, 0, TimeSpan.Zero),
        ProgrammeId,
        BeneficiaryId,
        isNamed ? applicant ?? Secret("Dara Quell, quell@harbour.example", DataClass.Identity | DataClass.Contact) : null,
        Secret("Counsel wants half of the fee in advance.", DataClass.Identity | DataClass.Location | DataClass.Health | DataClass.Operational),
        answers ?? EligibilityTest.All.Select(test => Answer(test)));

    internal static EligibilityAnswer Answer(EligibilityTest test, bool holds = true) =>
        new(test, holds, Secret("Two colleagues confirm it.", DataClass.Identity | DataClass.Operational));

    internal static BudgetLine Line(string amount, BudgetCategory? category = null) =>
        new(Guid.NewGuid(), category ?? BudgetCategory.Fees, Money.Parse(amount), Secret("Counsel at first instance", DataClass.Identity | DataClass.Finance));

    internal static Budget Budget(params BudgetLine[] lines) =>
        new(lines.Length > 0 ? lines : [Line("4500.00 EUR"), Line("450.00 EUR", BudgetCategory.Administration)]);

    internal static Instalment Instalment(Guid id, string due, string amount, Guid? afterReport = null) => new(id, Day(due), Money.Parse(amount), afterReport);

    internal static Disbursement Payment(string amount, ExchangeRate? rate = null, Guid? instalmentId = null, string paidOn = "2019-05-04") => new(
        Guid.NewGuid(), Day(paidOn), Money.Parse(amount), rate, instalmentId, PaymentChannel.TransferService, Secret("MT-00017", DataClass.Finance));

    internal static GrantReport Report(
        Guid? id = null,
        GrantReportKind? kind = null,
        string due = "2019-09-30",
        string? receivedOn = "2019-10-12",
        string? acceptedOn = "2019-10-20",
        string? spent = "4870.00 EUR",
        string? administration = "410.00 EUR") => new(
        id ?? LastReport,
        kind ?? GrantReportKind.Financial,
        Day(due),
        receivedOn is null ? null : Day(receivedOn),
        acceptedOn is null ? null : Day(acceptedOn),
        Secret("All fees were paid; see the receipts.", DataClass.Identity | DataClass.Network | DataClass.Operational | DataClass.Finance),
        spent is null ? null : Money.Parse(spent),
        administration is null ? null : Money.Parse(administration),
        [GrantExitGoal.LongTermFunding]);

    /// <summary>4,950.00 EUR to one defender, paid in two parts and two currencies.</summary>
    internal static Grant Grant(
        GrantStatus? status = null,
        IEnumerable<Disbursement>? payments = null,
        IEnumerable<GrantReport>? reports = null,
        IEnumerable<Instalment>? schedule = null,
        Budget? budget = null,
        bool isEmergencyLane = true,
        BeneficiaryKind? kind = null,
        string? awardedOn = "2019-04-17",
        bool hasBeneficiary = true,
        string amount = "4950.00 EUR") => new(
        new Guid("5a0f1c52-0d2b-4a31-8a63-1c1f7a9d0008"),
        GrantEntryMode.Rolling,
        GrantPurpose.LegalAid,
        status ?? GrantStatus.Disbursing,
        Money.Parse(amount),
        Secret("M. Tavo, by hand", DataClass.Identity | DataClass.Finance),
        ProgrammeId,
        RequestId,
        hasBeneficiary ? BeneficiaryId : null,
        kind ?? BeneficiaryKind.WomanDefender,
        GrantScale.IndividualActivity,
        PaymentChannel.TransferService,
        isEmergencyLane,
        awardedOn is null ? null : Day(awardedOn),
        budget ?? Budget(),
        schedule ?? [Instalment(FirstInstalment, "2019-05-01", "2475.00 EUR"), Instalment(LastInstalment, "2019-08-01", "2475.00 EUR", FirstReport)],
        payments ?? [Payment("2475.00 EUR", null, FirstInstalment), Payment("2700.00 USD", FromDollars, LastInstalment, "2019-08-03")],
        reports ?? [Report(FirstReport, GrantReportKind.Narrative, "2019-07-31", "2019-07-28", "2019-07-30", null, null), Report()],
        [GrantExitGoal.IndependentOperation],
        [MentoringTopic.Bookkeeping, MentoringTopic.FinalReport]);

    internal static FunderReport FunderReport(Quantity<decimal>? total = null, Quantity<decimal>? administration = null, UncertainPeriod? period = null) => new(
        new Guid("5a0f1c52-0d2b-4a31-8a63-1c1f7a9d0009"),
        period ?? Year2019,
        Text("Direct aid alone; grants by partners are not in it."),
        Currency.Of("USD"),
        total ?? new Quantity<decimal>(100_000m, QuantityQualifier.About),
        administration ?? new Quantity<decimal>(10_000m, QuantityQualifier.LessThan),
        isLowerBound: true,
        [BeneficiaryKind.Defender, BeneficiaryKind.WomanDefender, BeneficiaryKind.Family],
        [Figure(400m, QuantityQualifier.MoreThan)]);

    internal static Figure Figure(decimal value, QuantityQualifier qualifier, bool isLowerBound = true) => new(
        Text("defenders trained"), new Quantity<decimal>(value, qualifier), Year2019, Text("Attendance of our own sessions."), isLowerBound, UnitOfCount.Trainee);

    internal static GrantView View() => HrdCore.Domain.Funding.GrantView.Of(Grant(), Guid.NewGuid(), Guid.NewGuid());
}
