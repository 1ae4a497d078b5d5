using HrdCore.Domain.Documentation;
using HrdCore.Domain.Records;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Vocabulary;
using static HrdCore.Tests.Domain.Documentation.DocumentationSamples;

namespace HrdCore.Tests.Domain.Documentation;

/// <summary>Nobody is named as a perpetrator in public unless that is verified and somebody answers for it.</summary>
[Trait("Rule", "R11")]
public class NamingRulesTests
{
    private static readonly DateTimeOffset Now = Samples.Received.AddDays(100);

    [Fact]
    public void Check_VerifiedAndSignedOff_IsAccepted() => Assert.Empty(NamingRules.Check(Accused(), Who(), Signed(), Now).Findings);

    [Fact]
    public void Check_NeitherVerifiedNorSignedOff_FindsBoth() =>
        Assert.Equal([ValidationRule.NamingVerified, ValidationRule.NamingSignedOff], NamingRules.Check(Accused(), null, null, Now).Findings.Select(finding => finding.Rule));

    [Fact]
    public void Check_PartlyVerified_IsNotEnough() => AssertNotVerified(Who(VerificationStatus.PartlyVerified));

    [Fact]
    public void Check_FalselyAttributed_IsNotEnough() => AssertNotVerified(Who(VerificationStatus.FalselyAttributed));

    [Fact]
    public void Check_OnlyTheActIsVerified_IsNotEnough() => AssertNotVerified(Checked(subject: Accused().Id));

    [Fact]
    public void Check_VerifiedOfSomebodyElse_IsNotEnough() => AssertNotVerified(Checked(subject: Id(312), element: FactualElement.Perpetrator));

    [Fact]
    public void Check_SignedBeforeTheVerdict_IsNotEnough() => Assert.True(NamingRules.Check(Accused(), Who(), Signed(daysAfter: 39), Now).Has(ValidationRule.NamingSignedOff));

    [Fact]
    public void Check_SignedForSomebodyElse_IsNotEnough() => Assert.True(NamingRules.Check(Accused(), Who(), Signed(subject: Id(312)), Now).Has(ValidationRule.NamingSignedOff));

    [Fact]
    public void Check_VerdictOfALaterDay_IsNotEnough() =>
        Assert.Equal(
            [ValidationRule.NamingVerified, ValidationRule.NamingSignedOff],
            NamingRules.Check(Accused(), Who(), Signed(), Samples.Received.AddDays(39)).Findings.Select(finding => finding.Rule));

    [Fact]
    public void Check_SignOffOfALaterDay_IsNotEnough() =>
        Assert.Equal([ValidationRule.NamingSignedOff], NamingRules.Check(Accused(), Who(), Signed(), Samples.Received.AddDays(40).AddHours(1)).Findings.Select(finding => finding.Rule));

    [Fact]
    public void Check_ARefutationThatIsLookedAtAgain_ClearsNobodyForNaming()
    {
        var refuted = new Verification(
            Id(499), Accused().Id, FactualElement.Perpetrator, VerificationStatus.Refuted, 0, [Id(401)], null, Samples.Received.AddDays(45));
        var file = new NamingFile([Accused()], [Who(), refuted.MoveTo(VerificationStatus.UnderReview)], [Signed()]);
        Assert.Equal([("accusedIds[0].verification", ValidationRule.NamingVerified)], NamingRules.Check([Accused().Id], file, Now).Findings.Select(finding => (finding.Path, finding.Rule)));
    }

    [Fact]
    public void SignOff_ForSomebodyElse_IsAnother() => Assert.Throws<ArgumentException>("member", () => Signed().With(item => item.SubjectId, Id(312)));

    [Fact]
    public void Verification_OfAnotherElement_IsAnother() => Assert.Throws<ArgumentException>("member", () => Who().With(item => item.Element, FactualElement.Date));

    [Fact]
    public void Verification_SourcesUnderAVerdict_StayAsTheyAre() => Assert.Throws<ArgumentException>("member", () => Who().With(item => item.Corroborations, 1));

    [Fact]
    public void Check_NobodyNamed_NeedsNothing() =>
        Assert.Empty(NamingRules.Check(new Involvement(Id(1), PerpetratorKind.Unknown, InvolvementDegree.Unknown), null, null, Now).Findings);

    private static Verification Who(VerificationStatus? status = null) => Checked(status, subject: Accused().Id, element: FactualElement.Perpetrator);

    private static void AssertNotVerified(Verification verification) =>
        Assert.Equal([ValidationRule.NamingVerified], NamingRules.Check(Accused(), verification, Signed(), Now).Findings.Select(finding => finding.Rule));
}
