using HrdCore.Classification;
using HrdCore.Domain.Consent;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Vocabulary;
using static HrdCore.Tests.Domain.Consent.ConsentSamples;

namespace HrdCore.Tests.Domain.Consent;

public class ConsentRulesTests
{
    [Fact]
    public void Check_EverythingNamed_IsAccepted() => Assert.True(Ask(RegisterOf(Given()), Question(DataClass.Identity | DataClass.Location)).IsAccepted);

    [Fact]
    [Trait("Rule", "R7")]
    public void Check_NoConsentAtAll_IsDenied() => AssertDenied("purpose", ValidationRule.ConsentNotListed, Ask(new ConsentRegister(), Question()));

    [Fact]
    [Trait("Rule", "R7")]
    public void Check_OtherPurpose_IsDenied() => AssertDenied("purpose", ValidationRule.ConsentNotListed, Ask(RegisterOf(Given(null, PhotoInReport())), Question()));

    [Fact]
    [Trait("Rule", "R7")]
    public void Check_OneClassMore_IsDenied() =>
        AssertDenied("classes", ValidationRule.ConsentNotListed, Ask(RegisterOf(Given()), Question(DataClass.Identity | DataClass.Health)));

    [Fact]
    [Trait("Rule", "R7")]
    public void Check_OtherAudience_IsDenied() => AssertDenied("audience", ValidationRule.ConsentNotListed, Ask(RegisterOf(Given()), Question(audience: Audience.PublicReport)));

    [Fact]
    [Trait("Rule", "R7")]
    public void Check_OtherPerson_IsDenied() =>
        AssertDenied("purpose", ValidationRule.ConsentNotListed, Ask(RegisterOf(Given()), new ConsentQuestion(Officer, DataClass.Identity, Audience.LegalFiling)));

    [Fact]
    [Trait("Rule", "R7")]
    public void Check_ArtefactThatIsNotListed_IsDenied()
    {
        var register = RegisterOf(Given(null, PhotoInReport()));
        Assert.True(AskForReport(register, Photo).IsAccepted);
        AssertDenied("artefactIds", ValidationRule.ConsentNotListed, AskForReport(register, Photo, Guid.NewGuid()));
    }

    [Fact]
    [Trait("Rule", "R7")]
    public void Check_NoArtefactWhereOnlySomeAreListed_IsDenied() =>
        AssertDenied("artefactIds", ValidationRule.ConsentNotListed, AskForReport(RegisterOf(Given(null, PhotoInReport()))));

    [Fact]
    public void Check_ClassesInTwoScopesOfOneConsent_AddUp() =>
        Assert.True(Ask(RegisterOf(Given(null, Letter(DataClass.Identity), Letter(DataClass.Health))), Question(DataClass.Identity | DataClass.Health)).IsAccepted);

    [Fact]
    [Trait("Rule", "R7")]
    public void Check_ClassesInTwoConsents_DoNotAddUp() =>
        AssertDenied(
            "classes",
            ValidationRule.ConsentNotListed,
            Ask(RegisterOf(Given(null, Letter(DataClass.Identity)), Given(null, Letter(DataClass.Health))), Question(DataClass.Identity | DataClass.Health)));

    [Fact]
    public void Check_ExpiredAtTheMinuteOfSending_IsDenied()
    {
        var register = RegisterOf(Given());
        Assert.True(Ask(register, Question(), ExpiresAt.AddMinutes(-1)).IsAccepted);
        AssertDenied("consent", ValidationRule.ConsentNotInForce, Ask(register, Question(), ExpiresAt));
    }

    [Fact]
    public void Check_StatesOtherThanGiven_AreDenied() =>
        Assert.All(
            [Requested(), Requested().Refuse(Now), Given().Withdraw(Now.AddDays(100)), Given().Supersede(Guid.NewGuid()), Given().Expire(ExpiresAt)],
            consent => AssertDenied("consent", ValidationRule.ConsentNotInForce, Ask(RegisterOf(consent), Question())));

    [Fact]
    [Trait("Rule", "R9")]
    public void Check_AttorneyWithinThePaper_IsAccepted() => Assert.True(Ask(WithPower(PowerOf()), Question()).IsAccepted);

    [Fact]
    [Trait("Rule", "R9")]
    public void Check_AttorneyWithoutThePaperInTheRegister_IsDenied() =>
        AssertDenied("powerOfAttorney", ValidationRule.ConsentAttorney, Ask(RegisterOf(Given(GrantorKind.AttorneyHolder)), Question()));

    [Fact]
    [Trait("Rule", "R9")]
    public void Check_AttorneyOutsideTheScope_IsDenied() =>
        AssertDenied("powerOfAttorney", ValidationRule.ConsentAttorney, Ask(WithPower(PowerOf(PoaScope.GiveConsent, PoaScope.Visit)), Question()));

    [Fact]
    [Trait("Rule", "R9")]
    public void Check_AttorneyAfterThePaperEnded_IsDenied() =>
        AssertDenied("powerOfAttorney", ValidationRule.ConsentAttorney, Ask(WithPower(PowerOf()), Question(), GivenAt.AddMonths(6)));

    [Fact]
    [Trait("Rule", "R9")]
    public void Check_AttorneyAfterThePaperWasRevoked_IsDenied() =>
        AssertDenied("powerOfAttorney", ValidationRule.ConsentAttorney, Ask(WithPower(PowerOf().Revoke(Now)), Question()));

    [Fact]
    [Trait("Rule", "R9")]
    public void Check_FamilyWhilePersonIsSilent_IsAccepted() => Assert.True(Ask(RegisterOf(Given(GrantorKind.Family)), Question()).IsAccepted);

    [Fact]
    [Trait("Rule", "R9")]
    public void Check_FamilyAfterPersonWasReached_IsDenied()
    {
        var register = RegisterOf(Given(GrantorKind.Family));
        register.MarkReached(Subject, GivenAt.AddDays(-11));
        Assert.True(Ask(register, Question()).IsAccepted);
        register.MarkReached(Subject, Now);
        AssertDenied("grantor", ValidationRule.ConsentFamily, Ask(register, Question()));
    }

    [Fact]
    [Trait("Rule", "R9")]
    public void Check_FamilyAgainstTheOwnNo_IsDenied() =>
        Assert.All(
            [Requested().Refuse(Now), Given().Withdraw(Now)],
            consent => AssertDenied("grantor", ValidationRule.ConsentAgainstWill, Ask(RegisterOf(consent, Given(GrantorKind.Family)), Question())));

    [Fact]
    [Trait("Rule", "R8")]
    public void Check_OverrideWithoutAPolicy_IsDenied()
    {
        var register = new ConsentRegister();
        register.Put(Override());
        AssertDenied("override", ValidationRule.OverrideOff, Ask(register, Question()));
    }

    [Fact]
    [Trait("Rule", "R8")]
    public void Check_OverrideUnderAPolicy_IsAcceptedUntilItsEnd()
    {
        Assert.True(AskWithPolicy(WithOverride(), Now).IsAccepted);
        AssertDenied("override", ValidationRule.ConsentNotInForce, AskWithPolicy(WithOverride(), Now.AddHours(23)));
    }

    [Fact]
    [Trait("Rule", "R8")]
    public void Check_OverrideAgainstTheOwnNo_IsDenied() =>
        Assert.All(
            [Requested().Refuse(Now), Given().Withdraw(Now)],
            consent => AssertDenied("override", ValidationRule.ConsentAgainstWill, AskWithPolicy(WithOverride(consent), Now)));

    [Fact]
    [Trait("Rule", "R8")]
    public void Check_OverrideAfterPersonWasReached_IsDenied()
    {
        var register = WithOverride();
        register.MarkReached(Subject, Now);
        AssertDenied("override", ValidationRule.ConsentAgainstWill, AskWithPolicy(register, Now));
    }

    [Fact]
    [Trait("Rule", "R8")]
    public void Check_OverrideOfLess_IsDenied() =>
        AssertDenied("classes", ValidationRule.ConsentNotListed, ConsentRules.Check(WithOverride(), ConsentPurpose.GovernmentLetter, Question(DataClass.Health), Now));

    [Theory]
    [InlineData("un.government-letter", "appeal-un")]
    [InlineData("un.public-report", "appeal-un")]
    [InlineData("media", "speak-publicly")]
    [InlineData("legal-representation", "appoint-counsel")]
    public void ScopesNeededFor_PurposeWithAScopeOfItsOwn_AreBoth(string purpose, string scope)
    {
        Assert.True(ConsentPurpose.TryFromCode(purpose, out var term));
        Assert.Equal(["give-consent", scope], ConsentRules.ScopesNeededFor(term).Select(needed => needed.Code));
    }

    [Fact]
    public void ScopesNeededFor_EveryPurpose_IncludeGivingConsent() => Assert.All(ConsentPurpose.All, purpose => Assert.Contains(PoaScope.GiveConsent, ConsentRules.ScopesNeededFor(purpose)));

    private static ValidationReport Ask(ConsentRegister register, ConsentQuestion question, DateTimeOffset? at = null) =>
        ConsentRules.Check(register, ConsentPurpose.GovernmentLetter, question, at ?? Now);

    private static ValidationReport AskForReport(ConsentRegister register, params Guid[] artefacts) =>
        ConsentRules.Check(register, ConsentPurpose.PublicReport, Question(DataClass.Likeness, Audience.PublicReport, artefacts), Now);

    private static ValidationReport AskWithPolicy(ConsentRegister register, DateTimeOffset at) =>
        ConsentRules.Check(register, ConsentPurpose.GovernmentLetter, Question(), at);

    private static ConsentRegister WithPower(HrdCore.Domain.AtRisk.PowerOfAttorney power)
    {
        var register = RegisterOf(Given(GrantorKind.AttorneyHolder));
        register.Put(power);
        return register;
    }

    private static ConsentRegister WithOverride(params ConsentRecord[] consents)
    {
        var register = RegisterOf(consents);
        register.Policy = VitalInterestPolicy.Allowed;
        register.Put(Override());
        return register;
    }

    private static void AssertDenied(string path, ValidationRule rule, ValidationReport report)
    {
        Assert.False(report.IsAccepted);
        Assert.Contains((path, rule), report.Findings.Select(finding => (finding.Path, finding.Rule)));
    }
}
