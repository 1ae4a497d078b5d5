using HrdCore.Classification;
using HrdCore.Domain.Funding;
using HrdCore.Domain.Monitoring;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;
using static HrdCore.Tests.Conventions.Leaks.CanaryMakers;

namespace HrdCore.Tests.Conventions.Leaks.Makers;

/// <summary>Records of funding around the canary, every member filled.</summary>
internal static class FundingMakers
{
    private const DataClass PayeeClass = DataClass.Identity | DataClass.Finance;

    public static IReadOnlyDictionary<Type, Func<CanaryFactory, object>> All { get; } = new Dictionary<Type, Func<CanaryFactory, object>>
    {
        [typeof(GrantProgramme)] = f => new GrantProgramme(
            f.Canary.Id, Words(f), GrantEntryMode.Rolling, GrantScale.All, GrantPurpose.All, BeneficiaryKind.All, EligibilityTest.All, PeriodOf(f), Make<Money>(f), true),
        [typeof(EligibilityAnswer)] = f => new EligibilityAnswer(EligibilityTest.Defender, true, Secret(f, DataClass.Identity | DataClass.Operational)),
        [typeof(Application)] = f => new Application(
            f.Canary.Id, ApplicantRole.Host, GrantPurpose.LegalAid, GrantScale.Project, Make<Money>(f), new DateTimeOffset(f.Canary.Date, default, default), f.Canary.Id, f.Canary.Id,
            Secret(f, DataClass.Identity | DataClass.Contact), Secret(f, DataClass.Identity | DataClass.Location | DataClass.Health | DataClass.Operational),
            [Make<EligibilityAnswer>(f)]),
        [typeof(BudgetLine)] = f => new BudgetLine(f.Canary.Id, BudgetCategory.Fees, Make<Money>(f), Secret(f, PayeeClass)),
        [typeof(Budget)] = f => new Budget([Make<BudgetLine>(f)]),
        [typeof(Instalment)] = f => new Instalment(f.Canary.Id, DayOf(f), Make<Money>(f), f.Canary.Id),
        [typeof(Disbursement)] = f => new Disbursement(
            f.Canary.Id, DayOf(f), Make<Money>(f), RateOf(f), f.Canary.Id, PaymentChannel.TransferService, Secret(f, DataClass.Finance)),
        [typeof(GrantReport)] = f => new GrantReport(
            f.Canary.Id, GrantReportKind.Financial, DayOf(f), DayOf(f), DayOf(f),
            Secret(f, DataClass.Identity | DataClass.Network | DataClass.Operational | DataClass.Finance), Make<Money>(f), Make<Money>(f), GrantExitGoal.All),
        [typeof(Grant)] = f => new Grant(
            f.Canary.Id, GrantEntryMode.Rolling, GrantPurpose.LegalAid, GrantStatus.Disbursing, Make<Money>(f), Secret(f, PayeeClass), f.Canary.Id, f.Canary.Id, f.Canary.Id,
            BeneficiaryKind.Defender, GrantScale.Project, PaymentChannel.TransferService, true, DayOf(f), Make<Budget>(f), [Make<Instalment>(f)], [Make<Disbursement>(f)],
            [Make<GrantReport>(f)], GrantExitGoal.All, MentoringTopic.All),
        [typeof(GrantView)] = f => GrantView.Of(Make<Grant>(f), Guid.NewGuid(), Guid.NewGuid()),
        [typeof(FunderReport)] = f => new FunderReport(
            f.Canary.Id, PeriodOf(f), Words(f), Currency.Of("EUR"), new Quantity<decimal>(f.Canary.Number), new Quantity<decimal>(f.Canary.Number, QuantityQualifier.LessThan), true,
            BeneficiaryKind.All, [Make<Figure>(f)]),
    };

    // Who published a rate is open in a record, so the canary is not there.
    private static ExchangeRate RateOf(CanaryFactory factory) =>
        new(Currency.Of("EUR"), Currency.Of("USD"), 1.1m, factory.Canary.Date, "Central Bank of Zubrania");
}
