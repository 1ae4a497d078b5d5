using HrdCore.Domain.Monitoring;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Tests.Domain.Monitoring;

/// <summary>Alerts from Zubrania, which does not exist, and the printed statistics of 2018 and 2019, which do.</summary>
internal static class MonitoringSamples
{
    internal static UncertainPeriod TwoYears => UncertainPeriod.Parse("2018-01-01/2019-12-31");

    internal static LocalizedText Text(string text) => new(LanguageTag.English, text);

    internal static Territory Zubrania(string name = "Zubrania") => Territory.OfOwn("x-zubrania", name);

    internal static Alert Alert(
        string happenedOn = "2020-01-14",
        string publishedOn = "2020-01-16",
        IEnumerable<ViolationForm>? forms = null,
        IEnumerable<AlertFacetValue>? facets = null,
        IEnumerable<Guid>? consentIds = null,
        Guid? id = null,
        Territory? territory = null) => new(
        id ?? Guid.NewGuid(),
        Guid.NewGuid(),
        Text("A lawyer of Blue Delta Watch is held without contact"),
        Text("She was moved far from home.\nNobody has heard from her for a month."),
        UncertainDate.Parse(publishedOn),
        UncertainDate.Parse(happenedOn),
        territory ?? Zubrania(),
        forms ?? [ViolationForm.ArrestAndDetention],
        facets,
        consentIds,
        TrendNote.All.Take(1));

    internal static AlertFacetValue Measure(AlertFacet facet, string measure) => new(facet, measure: Quantity<int>.Parse(measure));

    internal static Figure Figure(string value, UnitOfCount? unit = null, Currency? currency = null, bool isLowerBound = false, string period = "2019-01-01/2019-12-31") => new(
        Text("a figure of a yearly review"), Quantity<decimal>.Parse(value), UncertainPeriod.Parse(period), Text("What the organisation did by itself."), isLowerBound, unit, currency);

    internal static TabulationRow Row(string? label, int? count, string? percent = null, params string[] candidates) => new(
        label is null ? null : Term(label),
        count is { } number ? new Quantity<int>(number) : null,
        percent is null ? null : Percentage.Parse(percent),
        candidates.Select(Term));

    internal static Tabulation Table(IEnumerable<TabulationRow> rows, int? total = null, bool isMultiLabel = false, bool isLowerBound = true, UnitOfCount? unit = null, string? period = null) => new(
        Guid.NewGuid(),
        Text("a chart of the booklet"),
        unit ?? UnitOfCount.Case,
        period is null ? TwoYears : UncertainPeriod.Parse(period),
        Text("Cases that were documented in 20 countries; the data may be incomplete."),
        rows,
        isMultiLabel,
        isLowerBound,
        total is { } number ? new Quantity<int>(number) : null);

    /// <summary>The bars: 1,103 labels on 787 cases.</summary>
    internal static Tabulation Forms() => Table(
        [
            Row("form.judicial-harassment", 392), Row("form.arrest-and-detention", 278), Row("form.intimidation-and-threats", 192), Row("form.physical-violence", 168), Row("form.death", 73),
        ],
        787,
        isMultiLabel: true);

    /// <summary>The pie of those most affected, with 164 as printed; two of its labels cannot be told apart.</summary>
    internal static Tabulation Categories(int secondCount = 164) => Table(
    [
        Row("cat.pro-democracy", 210, "30.9%"),
        Row("cat-group.environmental-land-community", secondCount, "25.6%"),
        Row(null, 143, "21%", "cat.ngo-staff", "cat.youth-student"),
        Row("cat.whrd", 81, "11.9%"),
        Row(null, 72, "10.6%", "cat.ngo-staff", "cat.youth-student"),
    ]);

    /// <summary>The pie of rights: one label is known.</summary>
    internal static Tabulation Rights() => Table(
    [
        Row(null, 210, "27.2%", Unresolved), Row(null, 194, "25.2%", Unresolved), Row(null, 170, "22%", Unresolved), Row(null, 124, "16.1%", Unresolved), Row("right.life", 73, "9.5%"),
    ]);

    private static readonly string[] Unresolved = ["right.healthy-safe-environment", "right.expression", "right.assembly", "right.liberty-security"];

    private static CodedTerm Term(string text) => CodedTerm.Parse(text);
}
