using HrdCore.Domain.Monitoring;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;
using static HrdCore.Tests.Domain.Monitoring.MonitoringSamples;

namespace HrdCore.Tests.Domain.Monitoring;

public class AlertTests
{
    private static readonly AlertFacetValue[] Facets =
    [
        new(AlertFacet.DefenderRole, "lawyer"),
        new(AlertFacet.Organisation, "Blue Delta Watch"),
        Measure(AlertFacet.IncommunicadoDuration, "about 30"),
        Measure(AlertFacet.TransferDistance, "more-than 300"),
        Measure(AlertFacet.SentenceLength, "48"),
        new(AlertFacet.PrisonRegime, "strict"),
        Measure(AlertFacet.CrackdownSize, "more-than 20"),
    ];

    [Fact]
    [Trait("Item", "42")]
    public void Alert_FeaturesOfTheDigest_AreFacets()
    {
        var alert = Alert(facets: Facets);
        Assert.All(Facets, facet => Assert.True(alert.Has(facet.Facet)));
        Assert.Equal(new Quantity<int>(300, QuantityQualifier.MoreThan), alert.Facets[3].Measure);
    }

    [Fact]
    [Trait("Item", "28")]
    public void Alert_TrendNotes_AreTags() => Assert.Equal(TrendNote.All.Take(1), Alert().Trends);

    [Fact]
    public void Constructor_EthnicBelongingWithoutConsent_IsRefused()
    {
        AlertFacetValue[] facets = [new(AlertFacet.EthnicBelonging, "one of the river peoples")];
        Assert.True(Assert.Throws<InvalidRecordException>("consentIds", () => Alert(facets: facets)).Report.Has(ValidationRule.FacetConsent));
        Assert.Single(Alert(facets: facets, consentIds: [Guid.NewGuid()]).ConsentIds);
    }

    [Fact]
    public void Constructor_PublishedBeforeItHappened_IsRefused() =>
        Assert.True(Assert.Throws<InvalidRecordException>("publishedOn", () => Alert("2020-01-14", "2020-01-13")).Report.Has(ValidationRule.Order));

    [Fact]
    public void Constructor_NoForm_IsRefused() => Assert.Throws<InvalidRecordException>("forms", () => Alert(forms: []));

    [Fact]
    public void FacetValue_OfTheOtherKind_IsRefused()
    {
        Assert.True(Assert.Throws<InvalidRecordException>("measure", () => new AlertFacetValue(AlertFacet.SentenceLength, "four years")).Report.Has(ValidationRule.FacetValue));
        Assert.Throws<InvalidRecordException>("text", () => new AlertFacetValue(AlertFacet.SentenceLength, "four years", new Quantity<int>(48)));
    }

    [Fact]
    public void Json_AllMembersSet_ComesBack() => Lossless.AssertRoundTrips(Alert(facets: Facets, consentIds: [Guid.NewGuid()]));
}
