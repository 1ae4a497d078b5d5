using HrdCore.Domain.Documentation;
using HrdCore.Domain.Monitoring;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;
using static HrdCore.Tests.Conventions.Leaks.CanaryMakers;

namespace HrdCore.Tests.Conventions.Leaks.Makers;

/// <summary>Records of monitoring around the canary, every member filled.</summary>
internal static class MonitoringMakers
{
    public static IReadOnlyDictionary<Type, Func<CanaryFactory, object>> All { get; } = new Dictionary<Type, Func<CanaryFactory, object>>
    {
        [typeof(AlertFacetValue)] = f => new AlertFacetValue(AlertFacet.DefenderRole, f.Canary.Text),
        [typeof(Alert)] = f => new Alert(
            f.Canary.Id, f.Canary.Id, Words(f), Words(f), DayOf(f), DayOf(f), Make<Territory>(f), [ViolationForm.All[0]], [Make<AlertFacetValue>(f)], [f.Canary.Id], TrendNote.All, [f.Canary.Id]),
        [typeof(NamingFile)] = f => new NamingFile([Make<Involvement>(f)], [Make<Verification>(f)], [Make<SignOff>(f)]),
        [typeof(AlertIndex)] = f => new AlertIndex([Make<Alert>(f)]),
        [typeof(TabulationRow)] = f => new TabulationRow(null, new Quantity<int>(f.Canary.Number), new Percentage(100m, 1), [Make<CodedTerm>(f), CodedTerm.Parse("x.other")]),
        [typeof(Tabulation)] = f => new Tabulation(
            f.Canary.Id, Words(f), UnitOfCount.Case, PeriodOf(f), Words(f), [Make<TabulationRow>(f)], true, true, new Quantity<int>(f.Canary.Number)),
        [typeof(Digest)] = f => new Digest(f.Canary.Id, Words(f), PeriodOf(f), DayOf(f), [f.Canary.Id], [Make<Figure>(f)], [Make<Tabulation>(f)], TrendNote.All),
        [typeof(Figure)] = f => new Figure(
            Words(f), new Quantity<decimal>(f.Canary.Number, QuantityQualifier.AtLeast), PeriodOf(f), Words(f), isLowerBound: true, unit: UnitOfCount.Case),
    };
}
