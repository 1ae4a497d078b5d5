using HrdCore.Classification;
using HrdCore.Domain.Advocacy;
using HrdCore.Domain.Consent;
using HrdCore.Domain.Documentation;
using HrdCore.Domain.Monitoring;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;
using HrdCore.Tests.Domain.Consent;
using HrdCore.Tests.Domain.Documentation;
using static HrdCore.Tests.Domain.Advocacy.AdvocacySamples;

namespace HrdCore.Tests.Domain.Advocacy;

/// <summary>Nobody is named in public who does not allow it, and nobody is accused by name without a verdict and somebody who answers for it.</summary>
public class PublishingRulesTests
{
    private static readonly ConsentScope Media = new(ConsentPurpose.Media, DataClass.Identity, Audience.PublicReport, isAnyArtefact: true);

    private static NamingFile Proven { get; } = new([DocumentationSamples.Accused()], [Who()], [DocumentationSamples.Signed()]);

    [Fact]
    public void Check_StatementNamingSomeoneWithoutConsentForTheMedia_IsAFinding() =>
        Assert.Equal(
            [("namedIds[0]", ValidationRule.StatementConsent)],
            Found(PublishingRules.Check(Statement(named: [Lina, Watch]), ConsentSamples.RegisterOf(Agreed(Lina, Letter(), Report()), Agreed(Watch, Media)), NamingFile.Empty, Now)));

    [Fact]
    [Trait("Rule", "R11")]
    public void Check_StatementAccusingWhoIsVerifiedAndSignedFor_IsAccepted() =>
        Assert.Empty(PublishingRules.Check(Statement(accused: [DocumentationSamples.Accused().Id]), new ConsentRegister(), Proven, Now).Findings);

    [Fact]
    [Trait("Rule", "R11")]
    public void Check_StatementAccusingWithoutAVerdict_FindsWhatLacks()
    {
        var unproven = new NamingFile([DocumentationSamples.Accused()], [], []);
        Assert.Equal(
            [("accusedIds[0].verification", ValidationRule.NamingVerified), ("accusedIds[0].signOff", ValidationRule.NamingSignedOff)],
            Found(PublishingRules.Check(Statement(accused: [DocumentationSamples.Accused().Id]), new ConsentRegister(), unproven, Now)));
    }

    [Fact]
    [Trait("Rule", "R11")]
    public void Check_StatementAccusingSomebodyOfNoFile_IsAFinding() =>
        Assert.Equal([("accusedIds[0]", ValidationRule.NamingVerified)], Found(PublishingRules.Check(Statement(accused: [Guid.NewGuid()]), new ConsentRegister(), Proven, Now)));

    [Fact]
    [Trait("Rule", "R11")]
    public void Check_VerdictTakenBackLater_IsAFinding()
    {
        var first = Who();
        var later = new Verification(
            Guid.NewGuid(), first.SubjectId, first.Element, VerificationStatus.FalselyAttributed, first.Corroborations, first.Sources, first.Standard, first.DecidedAt!.Value.AddDays(100));
        var file = new NamingFile([DocumentationSamples.Accused()], [later, first], [DocumentationSamples.Signed(daysAfter: 400)]);
        Assert.Equal([("accusedIds[0].verification", ValidationRule.NamingVerified)], Found(NamingRules.Check([DocumentationSamples.Accused().Id], file, Now.AddYears(2))));
    }

    [Fact]
    public void Check_PublicationWithAConsentOfNobodyKnown_IsAFinding()
    {
        var agreed = Agreed(Lina, Media);
        var publication = new Publication(
            Guid.NewGuid(), AdvocacyActionKind.Report, Words("A year of the delta"), [LanguageTag.English], PublicationStatus.Published,
            publishedOn: UncertainDate.Parse("2019-05-02"), consentIds: [agreed.Id, Guid.NewGuid()], accusedIds: [Guid.NewGuid()]);
        Assert.Equal(
            [("consentIds[1]", ValidationRule.StatementConsent), ("accusedIds[0]", ValidationRule.NamingVerified)],
            Found(PublishingRules.Check(publication, ConsentSamples.RegisterOf(agreed), NamingFile.Empty, Now)));
    }

    [Fact]
    public void Check_AlertAfterTheConsentWasTakenBack_IsAFinding()
    {
        var agreed = Agreed(Lina, Media);
        var register = ConsentSamples.RegisterOf(agreed);
        var alert = new Alert(
            Guid.NewGuid(), Guid.NewGuid(), Words("Arrest in the delta"), Words("She asks for counsel."), UncertainDate.Parse("2019-05-02"), UncertainDate.Parse("2019-05-01"), Zubrania,
            [ViolationForm.ArrestAndDetention], consentIds: [agreed.Id]);
        Assert.Empty(PublishingRules.Check(alert, register, NamingFile.Empty, Now).Findings);
        register.Withdraw(agreed.Id, Now, []);
        Assert.Equal([("consentIds[0]", ValidationRule.StatementConsent)], Found(PublishingRules.Check(alert, register, NamingFile.Empty, Now)));
    }

    [Fact]
    public void NamingFile_InvolvementTwice_IsRefused() =>
        Assert.Throws<ArgumentException>("involvements", () => new NamingFile([DocumentationSamples.Accused(), DocumentationSamples.Accused()], [], []));

    private static Verification Who() => DocumentationSamples.Checked(subject: DocumentationSamples.Accused().Id, element: FactualElement.Perpetrator);

    private static Statement Statement(Guid[]? named = null, Guid[]? accused = null) => new(
        Guid.NewGuid(), new Sensitive<LocalizedText>(Words("Let her see counsel."), DataClass.Identity | DataClass.Allegation), PublicationStatus.Published,
        publishedOn: UncertainDate.Parse("2019-05-02"), state: Zubrania, namedIds: named, caseIds: [Guid.NewGuid()], accusedIds: accused);

    private static IEnumerable<(string Path, ValidationRule Rule)> Found(ValidationReport report) => report.Findings.Select(finding => (finding.Path, finding.Rule));
}
