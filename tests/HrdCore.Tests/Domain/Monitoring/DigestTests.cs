using HrdCore.Domain.Monitoring;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;
using static HrdCore.Tests.Domain.Monitoring.MonitoringSamples;

namespace HrdCore.Tests.Domain.Monitoring;

public class DigestTests
{
    [Fact]
    [Trait("Rule", "R26")]
    public void Constructor_PeriodWithoutAnEnd_IsRefused() =>
        Assert.True(Assert.Throws<InvalidRecordException>("period", () => Digest("2020-01/..")).Report.Has(ValidationRule.PeriodOpen));

    [Fact]
    public void Constructor_AlertTwice_IsRefused()
    {
        var id = Guid.NewGuid();
        Assert.Throws<InvalidRecordException>("alertIds[1]", () => Digest(alertIds: [id, id]));
    }

    [Fact]
    public void Constructor_TableTwice_IsRefused()
    {
        var table = Forms();
        Assert.Throws<InvalidRecordException>("tables[1]", () => Digest(tables: [table, table]));
    }

    [Fact]
    [Trait("Item", "28")]
    public void Trends_OfTheBooklet_AreTags() => Assert.Equal(TrendNote.All.AsEnumerable(), Digest().Trends);

    [Fact]
    public void Json_AllMembersSet_ComesBack() => Lossless.AssertRoundTrips(Digest(tables: [Forms(), Rights()]));

    private static Digest Digest(string period = "2020-01-01/2020-01-31", IEnumerable<Guid>? alertIds = null, IEnumerable<Tabulation>? tables = null) => new(
        Guid.NewGuid(), Text("January"), UncertainPeriod.Parse(period), UncertainDate.Parse("2020-02-05"), alertIds ?? [Guid.NewGuid()],
        [Figure("at-least 20", UnitOfCount.Alert, isLowerBound: true)], tables, TrendNote.All);
}
