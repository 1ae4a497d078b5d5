using HrdCore.Domain.Monitoring;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;
using static HrdCore.Tests.Domain.Monitoring.MonitoringSamples;

namespace HrdCore.Tests.Domain.Monitoring;

public class AlertIndexTests
{
    private static readonly UncertainPeriod January = UncertainPeriod.Parse("2020-01-01/2020-01-31");

    private static readonly Alert Arrest = Alert("2020-01-14", "2020-01-16", facets: [Measure(AlertFacet.CrackdownSize, "more-than 20")]);
    private static readonly Alert Killing = Alert("2020-01-XX", "2020-02-02", [ViolationForm.Death]);
    private static readonly Alert Perhaps = Alert("2020", "2020-03-01", [ViolationForm.ArrestAndDetention, ViolationForm.IntimidationAndThreats]);
    private static readonly Alert Elsewhere = Alert("2019-12-30", "2020-01-02", territory: Territory.OfOwn("x-norland", "Norland"));

    private static readonly AlertIndex Index = new([Arrest, Killing, Perhaps, Elsewhere]);

    [Fact]
    public void Find_Nothing_Asked_GivesAll() => Assert.Equal(Index.Alerts.AsEnumerable(), Index.Find());

    [Fact]
    public void Find_Period_GivesAlsoWhatMayHaveHappenedThen() => Assert.Equal([Arrest, Killing, Perhaps], Index.Find(January).AsEnumerable());

    [Fact]
    [Trait("Rule", "R31")]
    public void Find_Territory_IsComparedByCodeWhateverItsLabel() => Assert.Equal([Arrest, Killing, Perhaps], Index.Find(territory: Zubrania("the Zubran Union")).AsEnumerable());

    [Fact]
    public void Find_FormAndFacet_GivesThoseWithBoth()
    {
        Assert.Equal([Arrest], Index.Find(form: ViolationForm.ArrestAndDetention, facet: AlertFacet.CrackdownSize).AsEnumerable());
        Assert.Empty(Index.Find(form: ViolationForm.Death, facet: AlertFacet.CrackdownSize));
    }

    [Fact]
    [Trait("Rule", "R26")]
    [Trait("Item", "21")]
    public void Count_Period_IsAtLeastWhatSurelyHappened()
    {
        var figure = Index.Count(January, Text("attacks"), Text("Alerts go unreported."));
        Assert.Equal((new Quantity<decimal>(2m, QuantityQualifier.AtLeast), true, UnitOfCount.Alert), (figure.Value, figure.IsLowerBound, figure.Unit));
    }

    [Fact]
    [Trait("Rule", "R18")]
    [Trait("Rule", "R13")]
    public void CountForms_Period_CountsEachAlertOnceAForm()
    {
        var table = Index.CountForms(Guid.NewGuid(), January, Text("forms"), Text("Alerts go unreported."));
        Assert.Equal([0, 1, 0, 1, 1], table.Rows.Select(row => row.Count!.Value.Value));
        Assert.Equal((true, true, 2), (table.IsMultiLabel, table.IsLowerBound, table.Total!.Value.Value));
        var apart = Index.CountForms(Guid.NewGuid(), January, Text("forms"), Text("Alerts go unreported."), DeathCounting.Apart);
        Assert.Equal([0, 1, 0, 0, 1], apart.Rows.Select(row => row.Count!.Value.Value));
    }

    [Fact]
    [Trait("Item", "41")]
    public void DigestOf_Month_HasWhatWasPublishedInIt()
    {
        var digest = Index.DigestOf(Guid.NewGuid(), Text("January"), January, UncertainDate.Parse("2020-02-05"), [Index.Count(January, Text("attacks"), Text("Alerts go unreported."))]);
        Assert.Equal([Arrest.Id, Elsewhere.Id], digest.AlertIds.AsEnumerable());
        Assert.Single(digest.Figures);
    }

    [Fact]
    public void Count_PeriodWithoutAnEnd_IsRefused()
    {
        var open = UncertainPeriod.Parse("2020-01-01/..");
        Assert.Throws<InvalidRecordException>("period", () => Index.Count(open, Text("attacks"), Text("all")));
        Assert.Throws<InvalidRecordException>("period", () => Index.CountForms(Guid.NewGuid(), open, Text("attacks"), Text("all")));
        Assert.Throws<InvalidRecordException>("period", () => Index.DigestOf(Guid.NewGuid(), Text("January"), open, UncertainDate.Parse("2020-02-05")));
    }

    [Fact]
    public void CountForms_NoSuchWayOfCountingDeaths_IsRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>("deaths", () => Index.CountForms(Guid.NewGuid(), January, Text("forms"), Text("all"), (DeathCounting)7));

    [Fact]
    public void Constructor_AlertTwice_IsRefused() =>
        Assert.True(Assert.Throws<InvalidRecordException>("alerts[1]", () => new AlertIndex([Arrest, Arrest])).Report.Has(ValidationRule.Duplicate));
}
