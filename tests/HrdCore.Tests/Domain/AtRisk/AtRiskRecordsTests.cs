using System.Text;
using HrdCore.Classification;
using HrdCore.Domain.AtRisk;
using HrdCore.Domain.Json;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;
using HrdCore.Redaction;
using static HrdCore.Tests.Domain.AtRisk.AtRiskSamples;
using static HrdCore.Tests.Domain.Consent.ConsentSamples;

namespace HrdCore.Tests.Domain.AtRisk;

public class AtRiskRecordsTests
{
    [Fact]
    [Trait("Item", "11")]
    public void Profile_EveryMember_ComesBack()
    {
        Lossless.AssertRoundTrips(Draft());
        Lossless.AssertRoundTrips(Triggered().ReportOver(Attorney).ReportOver(Editor).StandDown());
    }

    [Fact]
    public void CheckIn_EveryMember_ComesBack() => Lossless.AssertRoundTrips(Awaited().Receive(Now, isForced: true));

    [Fact]
    public void Assessment_EveryMember_ComesBack() => Lossless.AssertRoundTrips(Assessment());

    [Fact]
    [Trait("Item", "43")]
    [Trait("Item", "44")]
    public void Plan_EveryMember_ComesBack() => Lossless.AssertRoundTrips(Plan());

    [Theory]
    [InlineData("\"latitude\":\"10.2500\"", "\"latitude\":\"95\"")]
    [InlineData("\"latitude\":\"10.2500\"", "\"latitude\":\"north\"")]
    [InlineData("\"latitude\":\"10.2500\"", "\"latitude\":\"9999999999999999999999999999999\"")]
    [InlineData("\"latitude\":\"10.2500\"", "\"latitude\":\"10.2500\\u0000\"")]
    [InlineData("\"latitude\":\"10.2500\",", "")]
    [InlineData("{\"address\":\"A cabin\"}", "{}")]
    [InlineData("{\"address\":\"A cabin\"}", "{\"address\":\"A cabin\",\"territory\":\"x-zubrania\"}")]
    public void SafePlace_SpelledOtherwise_IsRefused(string written, string other)
    {
        var json = Lossless.Json(Plan());
        Assert.Contains(written, json, StringComparison.Ordinal);
        Assert.False(DomainJson.TryRead<ProtectionPlan>(Encoding.UTF8.GetBytes(json.Replace(written, other, StringComparison.Ordinal)), out _, out _));
    }

    [Fact]
    [Trait("Rule", "R20")]
    public void SafePlaces_ShownToAnyAudience_AreNot()
    {
        var redactor = new ObjectRedactor(RedactionPolicy.Default);
        Assert.All(
            [Audience.Log, Audience.Partner, Audience.LegalFiling, Audience.PublicReport, Audience.OpenData],
            audience => Assert.DoesNotContain(
                redactor.Redact(Plan(), ProtectionPlan.Shape.Map, audience).Members, member => member.Key == nameof(ProtectionPlan.SafePlaces) && (string?)member.Value != "[Operational]"));
        Assert.All(Enum.GetValues<LocationPrecision>(), precision => Assert.Throws<InvalidOperationException>(() => SafePlace().View(precision)));
    }

    [Fact]
    [Trait("Rule", "R20")]
    public void Plan_PlaceThatIsNoSafePlace_IsRefused()
    {
        var refusal = Assert.Throws<InvalidRecordException>("safePlaces", () => PlanWith(new ProtectedLocation(Territory.OfOwn("x-north", "North"))));
        Assert.True(refusal.Report.Has(ValidationRule.OtherClass));
    }

    [Fact]
    [Trait("Item", "43")]
    public void OpenDigitalChecks_SomeDone_AreTheOthers() =>
        Assert.Equal(DigitalHygieneCheck.All.Except([DigitalHygieneCheck.LongPasswords, DigitalHygieneCheck.Vpn]), Plan().OpenDigitalChecks().AsEnumerable());

    [Fact]
    [Trait("Item", "44")]
    public void OpenPhysicalChecks_SomeDone_AreTheOthers() =>
        Assert.Equal(PhysicalSafetyCheck.All.Except([PhysicalSafetyCheck.EmergencyNumbers]), Plan().OpenPhysicalChecks().AsEnumerable());

    [Fact]
    public void OverdueMeasuresAt_AfterTheirDay_AreThoseNotInPlace()
    {
        var plan = new ProtectionPlan(Guid.NewGuid(), Subject, measures: [Measure(Now), Measure(Now).MoveTo(MeasureStatus.InPlace), Measure(Now.AddDays(1))]);
        Assert.Empty(plan.OverdueMeasuresAt(Now));
        Assert.Equal(plan.Measures[0], Assert.Single(plan.OverdueMeasuresAt(Now.AddTicks(1))));
    }

    [Fact]
    public void Measure_StepThatIsNone_IsRefused() =>
        Assert.Throws<HrdCore.Domain.States.TransitionRefusedException>(() => Planned().MoveTo(MeasureStatus.Ended));

    [Fact]
    public void Measure_WithoutAKind_IsRefused() => Assert.Throws<InvalidRecordException>("kind", () => new ProtectionMeasure(Guid.NewGuid(), null!, MeasureStatus.Planned));

    [Fact]
    [Trait("Item", "44")]
    public void Journey_AssessmentThatWasNotMade_IsRefused() => Assert.Throws<InvalidRecordException>("checks", () => JourneyWith(Guid.NewGuid()));

    [Fact]
    public void Journey_OpenChecks_AreThoseOfAJourney() =>
        Assert.Equal([PhysicalSafetyCheck.PoliceKnown, PhysicalSafetyCheck.NoPaper, PhysicalSafetyCheck.EmergencyNumbers], Journey(null, PhysicalSafetyCheck.RiskAssessed, PhysicalSafetyCheck.HospitalKnown).OpenChecks().AsEnumerable());

    [Fact]
    public void Assessment_ReviewAtItsDay_IsRefused() => Assert.Throws<InvalidRecordException>("reviewBy", () => AssessmentUntil(Now));

    [Fact]
    public void Assessment_IsReviewDueAt_TheDay_IsTrue() =>
        Assert.Equal([false, true], new[] { Now.AddMonths(3).AddTicks(-1), Now.AddMonths(3) }.Select(Assessment().IsReviewDueAt));

    [Fact]
    public void Contact_WithoutAWayToReach_IsRefused() => Assert.Throws<InvalidRecordException>(
        "contacts", () => new EmergencyContact(Guid.NewGuid(), Samples.Name(), RelationKind.Sibling, []));

    [Fact]
    public void Contact_TestedBeforeTheYears_IsRefused() => Assert.Throws<InvalidRecordException>("testedAt", () => Untested().Tested(DateTimeOffset.MinValue));

    [Fact]
    public void Contact_Tested_KeepsTheInstant() => Assert.Equal(Now, Contact().Tested(Now).TestedAt);

    [Fact]
    public void Question_OfAnotherClass_IsRefused() =>
        Assert.Throws<InvalidRecordException>("answer", () => new ProofOfLifeQuestion(Guid.NewGuid(), Secret("?", DataClass.Credentials), Secret("!")));

    [Fact]
    public void Statement_WithoutALanguage_IsRefused() =>
        Assert.Throws<InvalidRecordException>("language", () => new RecordedStatement(Photo, MaterialKind.Video, null!, UncertainDate.Parse("2019")));

    private static ProtectionPlan PlanWith(ProtectedLocation place) => Plan(place);

    private static ProtectionMeasure Planned() => Measure();

    private static TravelPlan JourneyWith(Guid assessmentId) => Journey(assessmentId);

    private static RiskAssessment AssessmentUntil(DateTimeOffset reviewBy) => Assessment(reviewBy);

    private static EmergencyContact Untested() => Contact();
}
