using HrdCore.Domain.Advocacy;
using HrdCore.Domain.Consent;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;
using static HrdCore.Tests.Domain.Advocacy.AdvocacySamples;

namespace HrdCore.Tests.Domain.Advocacy;

public class SubmissionRulesTests
{
    [Fact]
    public void Check_ReadyToBeSent_OnlyNotesTheNameToWithhold()
    {
        var report = SubmissionRules.Check(Draft(), Register(), Now);
        Assert.Equal([("body.victims[0]", ValidationRule.NameWithheld)], report.Findings.Select(finding => (finding.Path, finding.Rule)));
    }

    [Fact]
    [Trait("Rule", "R5")]
    [Trait("Rule", "R6")]
    public void Check_AnonymousAndWithoutConsents_SaysAllAtOnce()
    {
        var report = SubmissionRules.Check(Draft(isAnonymous: true), new ConsentRegister(), Now);
        Assert.True(report.Has(ValidationRule.AnonymousSubmission));
        Assert.True(report.Has(ValidationRule.LetterConsent));
        Assert.False(report.IsAccepted);
    }

    [Fact]
    [Trait("Item", "34")]
    public void Check_MandateWithANewerTitle_IsAWarning()
    {
        var report = SubmissionRules.Check(Draft(mandates: [Mandate.Defenders, Mandate.ViolenceAgainstWomen]), Register(), Now);
        Assert.Contains(report.Findings, finding => finding is { Path: "mandates[1]" } && finding.Rule == ValidationRule.MandateSucceeded);
        Assert.True(report.IsAccepted);
    }

    [Fact]
    [Trait("Item", "37")]
    public void Check_MandateThatNothingPointsTo_IsANote()
    {
        var report = SubmissionRules.Check(Draft(mandates: [Mandate.Defenders, Mandate.Privacy]), Register(), Now);
        Assert.Equal(["mandates[1]"], report.Findings.Where(finding => finding.Rule == ValidationRule.MandateUnrelated).Select(finding => finding.Path));
    }

    [Theory]
    [Trait("Rule", "R27")]
    [InlineData("2019-02-02", true)]
    [InlineData("2019-02-01", false)]
    [InlineData("2019-02-XX", true)]
    [InlineData("2019-01-XX", false)]
    [InlineData("2018-12-30?", true)]
    [InlineData("2019-05-03", false)]
    public void IsUrgent_Disappearance_IsTrueWithinThreeMonthsOrWhereItMayBe(string lastSeenOn, bool isUrgent)
    {
        var body = Body([Person()], [], [Disappearance(lastSeenOn)]);
        Assert.Equal(isUrgent, SubmissionHints.IsUrgent(body, new DateOnly(2019, 5, 2)));
        Assert.Equal(isUrgent, SubmissionRules.Check(Draft(body), Register(), Now).Has(ValidationRule.UrgentProcedure));
        Assert.Equal(isUrgent, Draft(body).Letter(new DateOnly(2019, 5, 2)).IsUrgent);
    }

    [Fact]
    [Trait("Rule", "R27")]
    public void IsUrgent_FirstDaysOfTheCalendar_DoNotBreakIt() => Assert.False(SubmissionHints.IsUrgent(Body(disappearances: [Disappearance()]), DateOnly.MinValue));

    [Fact]
    public void Check_ToTheWorkingGroupOnDisappearances_NeedsItsElements()
    {
        ValidationReport Of(params DisappearancePart[] parts) =>
            SubmissionRules.Check(Draft(Body([Person()], [], parts), mandates: [Mandate.Defenders, Mandate.Disappearances]), Register(), Now);

        Assert.True(Of().Has(ValidationRule.DisappearanceParts));
        Assert.True(Of(Disappearance("2019")).Has(ValidationRule.DisappearanceParts));
        Assert.False(Of(Disappearance("2019-03-XX")).Has(ValidationRule.DisappearanceParts));
        Assert.True(Of(Disappearance()).Has(ValidationRule.FamilyConsent));
        Assert.False(Of(Disappearance(familyConsentId: Guid.NewGuid())).Has(ValidationRule.FamilyConsent));
    }

    [Fact]
    public void MandatesFor_WhatHappened_AreInForceAndTheOneOnDefendersIsFirst()
    {
        var mandates = SubmissionHints.MandatesFor(Incident([ViolationType.ResidentialSurveillance, ViolationType.CounselDenied], Territory.OfIso3166("KH", "Cambodia")));
        Assert.Equal(Mandate.Defenders, mandates[0]);
        Assert.Superset(new HashSet<Mandate> { Mandate.Disappearances, Mandate.ArbitraryDetention, Mandate.JudgesAndLawyers, Mandate.Cambodia }, mandates.ToHashSet());
        Assert.Equal(mandates.Distinct(), mandates);
    }

    [Fact]
    [Trait("Item", "36")]
    public void ArticlesFor_WhatHappened_AreThoseOfTheCrosswalk()
    {
        var articles = SubmissionHints.ArticlesFor(Incident([ViolationType.CounselDenied, ViolationType.TravelBan]));
        Assert.Equal(["9.3c", "5c", "9.4"], articles.Select(article => article.Code));
    }

    [Theory]
    [Trait("Item", "37")]
    [InlineData("at-risk", "urgent-appeal")]
    [InlineData("ongoing", "urgent-appeal")]
    [InlineData("occurred", "allegation-letter")]
    public void CommunicationFor_Timing_IsUrgentUnlessItIsOver(string timing, string kind)
    {
        Assert.True(ViolationTiming.TryFromCode(timing, out var when));
        Assert.Equal(kind, SubmissionHints.CommunicationFor(when).Code);
    }

    [Theory]
    [Trait("Item", "37")]
    [InlineData("at-risk", "prevent")]
    [InlineData("ongoing", "stop", "prevent", "investigate", "accountability", "remedy")]
    [InlineData("occurred", "investigate", "accountability", "remedy")]
    public void MeasuresFor_Timing_FitIt(string timing, params string[] measures)
    {
        Assert.True(ViolationTiming.TryFromCode(timing, out var when));
        Assert.Equal(measures, SubmissionHints.MeasuresFor(when).Select(measure => measure.Code));
    }
}
