using HrdCore.Classification;
using HrdCore.Domain.Advocacy;
using HrdCore.Domain.Consent;
using HrdCore.Domain.Records;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Vocabulary;
using HrdCore.Tests.Domain.Consent;
using static HrdCore.Tests.Domain.Advocacy.AdvocacySamples;

namespace HrdCore.Tests.Domain.Advocacy;

public class SubmissionConsentsTests
{
    [Fact]
    [Trait("Rule", "R5")]
    public void Report_NobodyWasAsked_NamesEachVictimForBothQuestions()
    {
        var report = SubmissionConsents.For(Body(), new ConsentRegister(), Now).Report;
        Assert.Equal(
            [("victims[0]", ValidationRule.LetterConsent), ("victims[0]", ValidationRule.NameWithheld), ("victims[1]", ValidationRule.LetterConsent), ("victims[1]", ValidationRule.NameWithheld)],
            report.Findings.Select(finding => (finding.Path, finding.Rule)));
        Assert.False(report.IsAccepted);
    }

    [Fact]
    public void Report_ConsentThatNamesLess_SaysForWhatAndWhichClassesAreMissing()
    {
        var finding = Assert.Single(
            SubmissionConsents.For(Body([Person()]), ConsentSamples.RegisterOf(Agreed(Lina, Letter(Told & ~(DataClass.Health | DataClass.Family)))), Now).Report.Findings,
            finding => finding.Rule == ValidationRule.LetterConsent);
        Assert.Equal(
            (ValidationRule.ConsentNotListed, ConsentPurpose.GovernmentLetter, DataClass.Family | DataClass.Health), (finding.Cause, finding.Purpose, finding.Classes));
    }

    [Theory]
    [InlineData("en", "Ask the person for it", "letter to the government", "family, health")]
    [InlineData("zh-Hans", "请征求本人同意", "政府", "家庭、健康")]
    [InlineData("vi", "Hãy hỏi người đó", "chính phủ", "gia đình, sức khỏe")]
    [InlineData("fr", "Demandez-le", "gouvernement", "famille, santé")]
    public void Help_OfAMissingConsent_SaysCauseUseAndClassesInEachLanguage(string language, params string[] words)
    {
        var body = Body([Person()]);
        var report = SubmissionConsents.For(body, ConsentSamples.RegisterOf(Agreed(Lina, Letter(Told & ~(DataClass.Health | DataClass.Family)))), Now).Report;
        var help = report.Findings.Single(finding => finding.Rule == ValidationRule.LetterConsent).Help(HrdCore.Domain.Values.LanguageTag.Parse(language));
        Assert.All(words, word => Assert.Contains(word, help, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void Report_PhotographAlone_NamesWhereTheArtefactsStand()
    {
        var report = SubmissionConsents.For(Body([Person(artefacts: [Photo])]), ConsentSamples.RegisterOf(Agreed(Lina, Letter(Told))), Now).Report;
        Assert.Contains(("victims[0].artefactIds", ValidationRule.LetterConsent, ValidationRule.ConsentNotListed), report.Findings.Select(finding => (finding.Path, finding.Rule, finding.Cause!)));
    }

    [Fact]
    public void Report_Withdrawn_SaysThatItIsOver()
    {
        var report = SubmissionConsents.For(Body([Person()]), ConsentSamples.RegisterOf(Agreed(Lina, Letter(Told)).Withdraw(Now)), Now).Report;
        Assert.Contains(ValidationRule.ConsentNotInForce, report.Findings.Select(finding => finding.Cause));
        Assert.Contains("(letter-consent: consent-not-in-force)", report.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Rule", "R5")]
    public void QuestionsFor_EverythingThatTheLetterTells_CoversItWhenAllowed()
    {
        var question = Assert.Single(SubmissionConsents.QuestionsFor(Body([Person()])));
        Assert.Equal((Lina, Told, Audience.LegalFiling), (question.SubjectId, question.Classes, question.Audience));
    }

    [Theory]
    [Trait("Rule", "R5")]
    [InlineData("un.government-letter", Audience.LegalFiling)]
    [InlineData("un.public-report", Audience.PublicReport)]
    public void QuestionsFor_EachOfTheTwoPurposes_AsksItsOwnAudience(string code, Audience audience)
    {
        Assert.True(ConsentPurpose.TryFromCode(code, out var purpose));
        var question = Assert.Single(SubmissionConsents.QuestionsFor(Body([Person()]), purpose));
        Assert.Equal((Lina, Told, audience), (question.SubjectId, question.Classes, question.Audience));
    }

    [Fact]
    public void QuestionsFor_BothAskedAndAllowed_NamesTheVictimInPublic()
    {
        var body = Body([Person(artefacts: [Photo])]);
        ConsentPurpose[] purposes = [ConsentPurpose.GovernmentLetter, ConsentPurpose.PublicReport];
        var allowed = Agreed(Lina, [.. purposes.SelectMany(purpose => SubmissionConsents.QuestionsFor(body, purpose).Select(question => question.ToScope(purpose)))]);
        var consents = SubmissionConsents.For(body, ConsentSamples.RegisterOf(allowed), Now);
        Assert.True(consents.Cover(body, Now));
        Assert.Empty(consents.WithheldVictimIds(body, Now));
    }

    [Fact]
    public void QuestionsFor_AnyOtherPurpose_IsRefused() => Assert.All(
        ConsentPurpose.All.Where(purpose => purpose != ConsentPurpose.GovernmentLetter && purpose != ConsentPurpose.PublicReport),
        purpose => Assert.Throws<ArgumentException>("purpose", () => SubmissionConsents.QuestionsFor(Body(), purpose)));

    [Fact]
    [Trait("Rule", "R7")]
    public void QuestionsFor_MembersOfALaterVersionAnywhere_AskForEverythingOfEverybody()
    {
        var (person, group) = (Person(), Group());
        SubmissionBody[] bodies =
        [
            FromALaterVersion(Body()),
            Body([FromALaterVersion(person), group]),
            Body(incident: FromALaterVersion(Incident())),
            Body(detentions: [FromALaterVersion(Detention())]),
            Body().With(body => body.Perpetrators, [FromALaterVersion(Perpetrator())]),
            Body().With(body => body.Actions, FromALaterVersion(Actions())),
        ];
        Assert.All(bodies, body => Assert.All(SubmissionConsents.QuestionsFor(body), question => Assert.True(question.Classes.HasFlag(DataClass.Operational), question.Classes.ToString())));
        Assert.All(SubmissionConsents.QuestionsFor(Body()), question => Assert.False(question.Classes.HasFlag(DataClass.Operational)));
    }

    [Fact]
    [Trait("Rule", "R5")]
    public void Report_OnlyTheSecondConsentIsMissing_IsAccepted()
    {
        var report = SubmissionConsents.For(Body(), Register(), Now).Report;
        Assert.Equal([("victims[0]", ValidationRule.NameWithheld)], report.Findings.Select(finding => (finding.Path, finding.Rule)));
        Assert.True(report.IsAccepted);
    }

    [Fact]
    [Trait("Rule", "R5")]
    public void WithheldVictimIds_PublicReportAllowedAlone_IsNoLetter()
    {
        // Whoever allows the public report has not allowed the letter by it.
        var consents = SubmissionConsents.For(Body([Group()], []), ConsentSamples.RegisterOf(Agreed(Watch, Report())), Now);
        Assert.False(consents.Cover(Body([Group()], []), Now));
        Assert.Empty(consents.WithheldVictimIds(Body([Group()], []), Now));
    }

    [Theory]
    [Trait("Rule", "R7")]
    [InlineData(DataClass.Identity)]
    [InlineData(DataClass.Health)]
    [InlineData(DataClass.Family)]
    [InlineData(DataClass.SpecialCategory)]
    [InlineData(DataClass.Location)]
    [InlineData(DataClass.Network)]
    public void Cover_ClassThatTheConsentDoesNotName_IsDenied(DataClass missing)
    {
        var register = ConsentSamples.RegisterOf(Agreed(Lina, Letter(Told & ~missing)));
        Assert.False(SubmissionConsents.For(Body([Person()]), register, Now).Cover(Body([Person()]), Now));
    }

    [Fact]
    [Trait("Rule", "R7")]
    public void Cover_AllegationAboutOthers_NeedsNoConsentOfTheVictim() =>
        Assert.True(SubmissionConsents.For(Body([Person()]), ConsentSamples.RegisterOf(Agreed(Lina, Letter(Told))), Now).Cover(Body([Person()]), Now));

    [Fact]
    [Trait("Rule", "R7")]
    public void Cover_PhotographThatNobodyWasAskedAbout_IsDenied()
    {
        var body = Body([Person(artefacts: [Photo])]);
        var text = Agreed(Lina, Letter());
        Assert.False(SubmissionConsents.For(body, ConsentSamples.RegisterOf(text), Now).Cover(body, Now));

        var photo = Agreed(Lina, new ConsentScope(ConsentPurpose.GovernmentLetter, DataClass.Likeness, Audience.LegalFiling, isAnyArtefact: false, [Photo]));
        Assert.True(SubmissionConsents.For(body, ConsentSamples.RegisterOf(text, photo), Now).Cover(body, Now));
    }

    [Fact]
    [Trait("Rule", "R8")]
    public void For_OverrideForAVitalInterest_CountsForTheLetterWhereAllowedAndNeverForThePublic()
    {
        var body = Body([Person()]);
        var register = new ConsentRegister();
        var now = ConsentSamples.Now;
        register.Put(ConsentSamples.Override(scope: Letter()));
        Assert.False(SubmissionConsents.For(body, register, now).Cover(body, now));
        register.Policy = VitalInterestPolicy.Allowed;
        var consents = SubmissionConsents.For(body, register, now);
        Assert.True(consents.Cover(body, now));
        Assert.Equal([Lina], consents.WithheldVictimIds(body, now).AsEnumerable());
    }
}
