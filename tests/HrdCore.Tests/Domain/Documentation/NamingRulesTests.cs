using HrdCore.Domain.Documentation;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Vocabulary;
using static HrdCore.Tests.Domain.Documentation.DocumentationSamples;

namespace HrdCore.Tests.Domain.Documentation;

/// <summary>Nobody is named as a perpetrator in public unless that is verified and somebody answers for it.</summary>
[Trait("Rule", "R11")]
public class NamingRulesTests
{
    [Fact]
    public void Check_VerifiedAndSignedOff_IsAccepted() => Assert.Empty(NamingRules.Check(Accused(), Who(), Signed()).Findings);

    [Fact]
    public void Check_NeitherVerifiedNorSignedOff_FindsBoth() =>
        Assert.Equal([ValidationRule.NamingVerified, ValidationRule.NamingSignedOff], NamingRules.Check(Accused(), null, null).Findings.Select(finding => finding.Rule));

    [Fact]
    public void Check_PartlyVerified_IsNotEnough() => AssertNotVerified(Who(VerificationStatus.PartlyVerified));

    [Fact]
    public void Check_FalselyAttributed_IsNotEnough() => AssertNotVerified(Who(VerificationStatus.FalselyAttributed));

    [Fact]
    public void Check_OnlyTheActIsVerified_IsNotEnough() => AssertNotVerified(Checked(subject: Accused().Id));

    [Fact]
    public void Check_VerifiedOfSomebodyElse_IsNotEnough() => AssertNotVerified(Checked(subject: Id(312), element: FactualElement.Perpetrator));

    [Fact]
    public void Check_SignedBeforeTheVerdict_IsNotEnough() => Assert.True(NamingRules.Check(Accused(), Who(), Signed(daysAfter: 39)).Has(ValidationRule.NamingSignedOff));

    [Fact]
    public void Check_SignedForSomebodyElse_IsNotEnough() => Assert.True(NamingRules.Check(Accused(), Who(), Signed(subject: Id(312))).Has(ValidationRule.NamingSignedOff));

    [Fact]
    public void Check_NobodyNamed_NeedsNothing() =>
        Assert.Empty(NamingRules.Check(new Involvement(Id(1), PerpetratorKind.Unknown, InvolvementDegree.Unknown), null, null).Findings);

    private static Verification Who(VerificationStatus? status = null) => Checked(status, subject: Accused().Id, element: FactualElement.Perpetrator);

    private static void AssertNotVerified(Verification verification) =>
        Assert.Equal([ValidationRule.NamingVerified], NamingRules.Check(Accused(), verification, Signed()).Findings.Select(finding => finding.Rule));
}
