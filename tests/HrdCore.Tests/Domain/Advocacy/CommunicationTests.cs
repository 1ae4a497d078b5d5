using HrdCore.Classification;
using HrdCore.Domain.Advocacy;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;
using static HrdCore.Tests.Domain.Advocacy.AdvocacySamples;

namespace HrdCore.Tests.Domain.Advocacy;

public class CommunicationTests
{
    [Fact]
    public void PublicFrom_SixtyDaysAfterSending_AreOver() =>
        Assert.Equal(new DateTimeOffset(2019, 7, 31, 0, 0, 0, TimeSpan.Zero), Communication("2019-05-31").PublicFrom());

    [Theory]
    [InlineData("2019-05")]
    [InlineData("2019-05-31~")]
    public void Constructor_DayThatIsNotCertain_IsRefused(string sentOn) =>
        Assert.True(Assert.Throws<InvalidRecordException>("sentOn", () => Communication(sentOn)).Report.Has(ValidationRule.CommunicationDay));

    [Fact]
    [Trait("Item", "37")]
    public void Constructor_GovernmentOrOtherActor_IsDemanded() => Assert.Throws<InvalidRecordException>("state", () => Communication(hasRecipient: false));

    [Fact]
    public void Constructor_ReplyBeforeTheLetter_IsRefused() =>
        Assert.True(Assert.Throws<InvalidRecordException>("reply", () => Communication(reply: Reply("2019-05-30"))).Report.Has(ValidationRule.Order));

    [Fact]
    [Trait("Item", "36")]
    public void Communication_ThreeParts_AreFactsNormsAndRequest()
    {
        var communication = Communication();
        Assert.NotNull(communication.Facts);
        Assert.Equal(["9.3c"], communication.Articles.Select(article => article.Code));
        Assert.Equal([RequestedMeasure.Stop, RequestedMeasure.Investigate], communication.Measures.AsEnumerable());
        Assert.True(communication.IsJoint());
    }

    [Fact]
    public void GovernmentReply_WithoutText_IsRefused() => Assert.Throws<InvalidRecordException>("text", () => new GovernmentReply(UncertainDate.Parse("2019-07"), null!));

    [Fact]
    public void Recommendation_ReviewedBeforeItWasMade_IsRefused() => Assert.Throws<InvalidRecordException>("reviewedOn", () => Recommendation("2019-05"));

    [Fact]
    [Trait("Item", "39")]
    public void CountryVisitInput_BeforeAndAfterTheVisit_IsRecorded()
    {
        var input = Visit("2019-09-01/2019-09-10", "2020-02", Recommendation());
        Assert.Equal(DataClass.Identity | DataClass.Source | DataClass.Allegation, input.Input.DataClass);
        Assert.Single(input.Recommendations);
    }

    [Fact]
    public void CountryVisitInput_ReportBeforeTheVisit_IsRefused()
    {
        Assert.Throws<InvalidRecordException>("reportedOn", () => Visit("2019-09-01/2019-09-10", "2019-08"));
        Assert.Throws<InvalidRecordException>("recommendations", () => Visit("2019-09-01/2019-09-10", null, Recommendation()));
        Assert.Null(Visit("/2019-09-10", "2019-08").SentAt);
    }

    [Fact]
    public void Json_AllMembersSet_ComesBack() => Lossless.AssertRoundTrips(Communication(reply: Reply()));

    private static CountryVisitInput Visit(string visit, string? reportedOn, params Recommendation[] recommendations) => new(
        Guid.NewGuid(),
        Mandate.Defenders,
        Zubrania,
        UncertainDate.Parse("2019-06-30"),
        Secret("Ask to see the harbour unit.", DataClass.Identity | DataClass.Source | DataClass.Allegation),
        null,
        UncertainPeriod.Parse(visit),
        reportedOn is null ? null : UncertainDate.Parse(reportedOn),
        recommendations);
}
