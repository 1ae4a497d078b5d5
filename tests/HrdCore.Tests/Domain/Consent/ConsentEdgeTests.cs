using System.Text;
using HrdCore.Classification;
using HrdCore.Domain.AtRisk;
using HrdCore.Domain.Consent;
using HrdCore.Domain.Json;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;
using HrdCore.Tests.Domain.AtRisk;
using static HrdCore.Tests.Domain.Consent.ConsentSamples;

namespace HrdCore.Tests.Domain.Consent;

/// <summary>The edges that <c>docs/consent.md</c> decides, one test each: whose word counts where several were said.</summary>
public class ConsentEdgeTests
{
    [Fact]
    [Trait("Edge", "C1")]
    public void OwnNo_BeforeOrAfterTheAttorneysYes_StandsWhileThePersonCanSpeak() =>
        Assert.All(
            [Requested().Refuse(GivenAt.AddDays(-1)), Requested().Refuse(Now), Given().Withdraw(GivenAt), Given().Withdraw(Now)],
            no => AssertDenied(ValidationRule.ConsentAgainstWill, Ask(WithAttorney(Given(GrantorKind.AttorneyHolder), no))));

    [Fact]
    [Trait("Edge", "C2")]
    public void AttorneysYes_InASilenceThatBeganAfterTheNo_Counts() =>
        Assert.True(Ask(WithAttorney(InSilence(), Requested().Refuse(GivenAt.AddDays(-3)))).IsAccepted);

    [Fact]
    [Trait("Edge", "C3")]
    public void Silence_APersonWhoWasReachedOrSaidAnythingSince_IsOver()
    {
        var reached = WithAttorney(InSilence(), Requested().Refuse(GivenAt.AddDays(-3)));
        reached.MarkReached(Subject, GivenAt.AddDays(-2));
        AssertDenied(ValidationRule.ConsentAgainstWill, Ask(reached));
        AssertDenied(ValidationRule.ConsentAgainstWill, Ask(WithAttorney(InSilence(), Requested().Refuse(GivenAt.AddDays(-2)))));

        // Any word of her own shows that she can speak, whatever it was about.
        AssertDenied(
            ValidationRule.ConsentAgainstWill, Ask(WithAttorney(InSilence(), Requested().Refuse(GivenAt.AddDays(-3)), Requested(null, PhotoInReport()).Refuse(Now))));

        // The same for the family and for an override: a no to something else, or a yes to less.
        Assert.All(
            [Requested(null, PhotoInReport()).Refuse(Now), Later(PhotoInReport()), Later(Letter(DataClass.Location)), Given(null, PhotoInReport()).Withdraw(Now)],
            word => AssertDenied(ValidationRule.ConsentFamily, Ask(RegisterOf(Given(GrantorKind.Family), word))));
        Assert.True(Ask(RegisterOf(Given(GrantorKind.Family), Requested(null, PhotoInReport()).Refuse(GivenAt.AddDays(-11)))).IsAccepted);
        var urgent = WithOverride();
        Assert.True(Ask(urgent).IsAccepted);
        urgent.Put(Requested(null, PhotoInReport()).Refuse(Now.AddHours(-20)));
        AssertDenied(ValidationRule.ConsentAgainstWill, Ask(urgent));
    }

    [Fact]
    [Trait("Edge", "C4")]
    public void PowerOfAttorney_RevokedAndAskedAsOfAnEarlierInstant_AllowsNothing()
    {
        var register = WithAttorney(Given(GrantorKind.AttorneyHolder));
        var permission = Authorise(register);
        register.Put(PowerOf().Revoke(Now));
        Assert.False(permission.IsAliveAt(Now.AddDays(-1)));
        AssertDenied(ValidationRule.ConsentAttorney, Ask(register, Now.AddDays(-1)));
    }

    [Fact]
    [Trait("Edge", "C5")]
    public void TwoPapers_OneWithdrawn_TakesBackEveryYesBeforeIt()
    {
        var one = Given();
        var register = RegisterOf(one, Given());
        var permission = Authorise(register);
        register.Withdraw(one.Id, Now, []);
        Assert.False(permission.IsAliveAt(Now));
        AssertDenied(ValidationRule.ConsentTakenBack, Ask(register));
    }

    [Fact]
    [Trait("Edge", "C6")]
    public void TwoPapers_YesAfterTheWithdrawal_Stands() =>
        Assert.True(Ask(RegisterOf(Given().Withdraw(GivenAt.AddDays(1)), Later())).IsAccepted);

    [Fact]
    [Trait("Edge", "C7")]
    public void TwoPapers_WithdrawalAboutSomethingElse_TakesBackNothing() =>
        Assert.All(
            [Given(null, PhotoInReport()), Given(null, Letter(DataClass.Health))],
            other => Assert.True(Ask(RegisterOf(Given(), other.Withdraw(Now))).IsAccepted));

    [Fact]
    [Trait("Edge", "C8")]
    public void FamilyOrAttorney_TakingTheirPaperBack_DoNotSilenceThePerson() =>
        Assert.All(
            [Given(GrantorKind.Family), Given(GrantorKind.AttorneyHolder)],
            other => Assert.True(Ask(RegisterOf(Given(), other.Withdraw(Now))).IsAccepted));

    [Fact]
    [Trait("Edge", "C9")]
    public void Refusal_OfAWiderQuestion_TakesBackNoYesOfThePerson() =>
        Assert.True(Ask(RegisterOf(Given(), Requested(null, Letter(DataClass.Identity | DataClass.Health)).Refuse(Now))).IsAccepted);

    [Fact]
    [Trait("Edge", "C10")]
    public void Successor_ThatAllowsLess_AsksBackWhatItDoesNotAllow()
    {
        var wide = Given(null, Letter(DataClass.Identity | DataClass.Location));
        var narrow = Later(Letter(DataClass.Identity));
        var register = RegisterOf(wide);
        DisclosureRecord[] sent = [Sent(register, DataClass.Identity), Sent(register, DataClass.Identity | DataClass.Location)];
        var replacement = register.Supersede(wide.Id, narrow, Now, sent);
        Assert.Equal((sent[1].Id, wide.Id, Now), (Assert.Single(replacement.Tasks).DisclosureId, replacement.Tasks[0].ConsentId, replacement.Tasks[0].RaisedAt));
        Assert.Equal((ConsentStatus.Superseded, narrow), (replacement.Consent.Status, replacement.Successor));
        Assert.True(Ask(register).IsAccepted);
    }

    [Fact]
    [Trait("Edge", "C11")]
    public void Successor_TakenBack_AsksBackWhatWasSentUnderTheFormerOnesToo()
    {
        var first = Given();
        var second = Later();
        var third = Later();
        var register = RegisterOf(first);
        var sent = Sent(register, DataClass.Identity);
        register.Supersede(first.Id, second, Now, [sent]);
        register.Supersede(second.Id, third, Now, [sent]);
        var task = Assert.Single(register.Withdraw(third.Id, Now, [sent]).Tasks);
        Assert.Equal((sent.Id, first.Id), (task.DisclosureId, task.ConsentId));
    }

    [Fact]
    [Trait("Edge", "C12")]
    public void Statement_OfAnotherVersionOrLanguage_IsAnotherQuestion()
    {
        var consent = Given();
        Assert.Throws<InvalidOperationException>(() => RegisterOf(consent).Put(Reworded(consent, "letter 4, 2019", LanguageTag.Vietnamese)));
        Assert.Throws<InvalidOperationException>(() => RegisterOf(consent).Put(Reworded(consent, consent.StatementVersion, LanguageTag.English)));
        RegisterOf(consent).Put(Reworded(consent, consent.StatementVersion, LanguageTag.Vietnamese));
    }

    [Fact]
    [Trait("Edge", "C13")]
    [Trait("Rule", "R8")]
    public void Override_WhosePolicyIsSwitchedOff_DiesWithIt()
    {
        var register = new ConsentRegister(VitalInterestPolicy.Allowed);
        register.Put(Override());
        var permission = Authorise(register);
        register.Policy = VitalInterestPolicy.Off;
        Assert.False(permission.IsAliveAt(Now));
        Assert.True(Assert.Throws<ConsentLapsedException>(() => permission.Require(Now)).Report.Has(ValidationRule.OverrideOff));
    }

    [Fact]
    [Trait("Edge", "C14")]
    public void Arm_ConsentThatNamesLessThanThePlanTells_IsRefused()
    {
        var plan = AtRiskSamples.Draft(AtRiskSamples.Instruction(publicity: PublicityChoice.Public, allowed: [ContingencyAction.UseImages], forbidden: []));
        var question = Assert.Single(plan.QuestionsFor());
        Assert.Equal((DataClass.Identity | DataClass.Operational | DataClass.Likeness, Audience.PublicReport), (question.Classes, question.Audience));
        var refusal = Assert.Throws<ConsentLapsedException>(() => plan.Arm(AtRiskSamples.Permission(audience: Audience.PublicReport), Now));
        Assert.True(refusal.Report.Has(ValidationRule.ConsentNotListed));
    }

    [Fact]
    [Trait("Edge", "C15")]
    public void Arm_AtTheMinuteInWhichTheConsentEnds_IsRefused()
    {
        var permission = AtRiskSamples.Permission();
        Assert.Throws<ConsentLapsedException>(() => AtRiskSamples.Draft().Arm(permission, ExpiresAt));
        Assert.Equal(AtRiskStatus.Armed, AtRiskSamples.Draft().Arm(permission, ExpiresAt.AddTicks(-1)).Status);
    }

    [Fact]
    [Trait("Edge", "C16")]
    public void Trigger_AfterTheConsentWasTakenBack_IsRefusedAndKeepsWhoSaidWhat()
    {
        var consent = Given(null, AtRiskSamples.Scope());
        var register = RegisterOf(consent);
        var permission = AtRiskSamples.Permission(register);
        var agreed = AtRiskSamples.Draft().Arm(permission, Now)
            .Report(ContingencyTrigger.Disappeared, AtRiskSamples.Sister, Now).Report(ContingencyTrigger.Disappeared, AtRiskSamples.Editor, Now);
        register.Withdraw(consent.Id, Now, []);
        Assert.Throws<ConsentLapsedException>(() => agreed.Trigger(permission, Now));
        Assert.Equal((AtRiskStatus.Armed, 2), (agreed.Status, agreed.Alarm!.ReporterIds.Length));

        // A yes after that sets it off with nobody asked twice.
        var anew = Requested(null, AtRiskSamples.Scope()).Give(Now.AddHours(1), ExpiresAt, ConsentMedium.SignedPaper, isUncoerced: true);
        register.Put(anew);
        Assert.True(ConsentRules.TryAuthorise<EmergencyActivation>(register, Assert.Single(agreed.QuestionsFor()), Now.AddHours(1), out var again, out _));
        Assert.Equal((AtRiskStatus.Triggered, anew.Id), (agreed.Trigger(again, Now.AddHours(1)).Status, agreed.Trigger(again, Now.AddHours(1)).ConsentId));
    }

    [Fact]
    [Trait("Edge", "C17")]
    public void Execute_AfterTheConsentWasTakenBack_IsRefusedAndMayBeStoodDown()
    {
        var consent = Given(null, AtRiskSamples.Scope());
        var register = RegisterOf(consent);
        var permission = AtRiskSamples.Permission(register);
        var triggered = AtRiskSamples.Triggered();
        register.Withdraw(consent.Id, Now, []);
        Assert.Throws<ConsentLapsedException>(() => triggered.Execute(permission, Now.AddHours(2)));
        Assert.Equal(AtRiskStatus.StoodDown, triggered.ReportOver(AtRiskSamples.Sister).ReportOver(AtRiskSamples.Editor).StandDown().Status);
    }

    [Fact]
    [Trait("Edge", "C18")]
    public void Consent_WithMembersOfALaterVersion_AllowsNothingAndMayBeTakenBack()
    {
        var later = FromALaterVersion(Given());
        var register = RegisterOf(later);
        AssertDenied(ValidationRule.ConsentNotUnderstood, Ask(register));
        Assert.Equal(ConsentStatus.Withdrawn, register.Withdraw(later.Id, Now, []).Consent.Status);

        AssertDenied(ValidationRule.ConsentNotUnderstood, Ask(RegisterOf(Given(null, FromALaterVersion(Letter())))));
        var attorney = RegisterOf(Given(GrantorKind.AttorneyHolder));
        attorney.Put(FromALaterVersion(PowerOf()));
        AssertDenied(ValidationRule.ConsentAttorney, Ask(attorney));
        var urgent = new ConsentRegister(VitalInterestPolicy.Allowed);
        urgent.Put(FromALaterVersion(Override()));
        AssertDenied(ValidationRule.ConsentNotUnderstood, Ask(urgent));
    }

    [Fact]
    [Trait("Edge", "C19")]
    [Trait("Rule", "R8")]
    public void Override_AndThenTheOwnNo_AsksBackWhatWasTold()
    {
        var register = WithOverride();
        var permission = Authorise(register);
        var sent = permission.Disclose(Guid.NewGuid(), Recipient(), Now);
        register.MarkReached(Subject, Now.AddHours(1));
        Assert.False(permission.IsAliveAt(Now.AddHours(1)));
        Assert.Empty(register.Recall(Subject, Now.AddHours(1), [sent]));

        var asked = Requested();
        register.Put(asked);
        var task = Assert.Single(register.Refuse(asked.Id, Now.AddHours(2), [sent]).Tasks);
        Assert.Equal((sent.Id, null, permission.OverrideId, Now.AddHours(2)), (task.DisclosureId, task.ConsentId, task.OverrideId, task.RaisedAt));

        // The same where she allowed it herself meanwhile, and takes that back.
        var own = Given();
        var other = WithOverride(own);
        Assert.Equal(sent.Id, Assert.Single(other.Withdraw(own.Id, Now.AddHours(2), [sent]).Tasks).DisclosureId);
    }

    [Fact]
    [Trait("Edge", "C20")]
    public void OwnRefusal_AfterAYesOfSomebodyElse_AsksBackWhatWasToldOnIt() => Assert.All(
        [Given(GrantorKind.AttorneyHolder), Given(GrantorKind.Guardian), Given(GrantorKind.Family)],
        yes =>
        {
            var asked = Requested();
            var register = WithAttorney(yes, asked);
            var sent = Sent(register, DataClass.Identity);
            Assert.Empty(register.Recall(Subject, Now, [sent]));
            var refusal = register.Refuse(asked.Id, Now, [sent]);
            Assert.Equal((ConsentStatus.Refused, sent.Id, yes.Id), (refusal.Consent.Status, Assert.Single(refusal.Tasks).DisclosureId, refusal.Tasks[0].ConsentId));
        });

    [Fact]
    [Trait("Edge", "C21")]
    public void TwoPapers_OneWithdrawn_AsksBackWhatWasToldOnTheOther()
    {
        var (one, other) = (Given(), Requested().Give(GivenAt, ExpiresAt.AddDays(30), ConsentMedium.SignedPaper, isUncoerced: true));
        var register = RegisterOf(one, other);
        var sent = Sent(register, DataClass.Identity);
        Assert.Equal(other.Id, sent.ConsentId);
        Assert.Equal((sent.Id, other.Id), (Assert.Single(register.Withdraw(one.Id, Now, [sent]).Tasks).DisclosureId, other.Id));

        // What another paper allows nevertheless stays where it is.
        var letter = Given(null, Letter(DataClass.Health));
        Assert.Empty(RegisterOf(letter, other).Withdraw(letter.Id, Now, [sent]).Tasks);
    }

    [Fact]
    [Trait("Edge", "C22")]
    public void OwnNo_AgainstAGuardian_StandsAlsoInASilence()
    {
        var guardian = new ConsentRecord(
            Guid.NewGuid(), Subject, GrantorKind.Guardian, Attorney, [Letter()], "letter 3, 2019", LanguageTag.Vietnamese, ConsentStatus.Given, ConsentMedium.SignedPaper, true, GivenAt, ExpiresAt,
            unreachableSince: GivenAt.AddDays(-2));
        Assert.True(Ask(RegisterOf(guardian)).IsAccepted);
        Assert.All(
            [Requested().Refuse(GivenAt.AddDays(-3)), Requested().Refuse(Now), Given().Withdraw(Now)],
            no => AssertDenied(ValidationRule.ConsentAgainstWill, Ask(RegisterOf(guardian, no))));
    }

    [Fact]
    [Trait("Edge", "C23")]
    public void Guardian_TakesNeitherBackNorThePlaceOfThePersonsOwnPaper()
    {
        var (own, guardian) = (Given(), Given(GrantorKind.Guardian));
        Assert.True(Ask(RegisterOf(own, guardian.Withdraw(Now))).IsAccepted);
        var register = RegisterOf(own);
        Assert.Throws<ArgumentException>("successor", () => register.Supersede(own.Id, guardian, Now, []));
        Assert.True(Ask(register).IsAccepted);
        Assert.Equal(ConsentStatus.Superseded, RegisterOf(guardian).Supersede(guardian.Id, own, Now, []).Consent.Status);
    }

    [Fact]
    [Trait("Edge", "C24")]
    public void Successor_ThatNobodyUnderstandsOrThatHasEnded_AsksBackEverything() => Assert.All(
        [FromALaterVersion(Given()), Given(null, FromALaterVersion(Letter())), Requested().Give(GivenAt, GivenAt.AddDays(1), ConsentMedium.SignedPaper, isUncoerced: true)],
        successor =>
        {
            var consent = Given();
            var register = RegisterOf(consent);
            var sent = Sent(register, DataClass.Identity);
            Assert.Equal(sent.Id, Assert.Single(register.Supersede(consent.Id, successor, Now, [sent]).Tasks).DisclosureId);
            Assert.False(Ask(register).IsAccepted);
        });

    [Fact]
    [Trait("Edge", "C25")]
    public void TwoStatesOfOnePaper_ReadInEitherOrder_TheStricterStays()
    {
        // She said yes between the two instants at which her paper is said to have been taken back: the later one counts.
        var consent = Given();
        AssertDeniedInEitherOrder(consent.Withdraw(GivenAt.AddDays(1)), consent.Withdraw(GivenAt.AddDays(3)), Later());

        var asked = Requested();
        AssertDeniedInEitherOrder(asked.Refuse(GivenAt.AddDays(-3)), asked.Refuse(GivenAt.AddDays(-1)), InSilence());
        AssertDeniedInEitherOrder(consent, FromALaterVersion(consent));
        AssertDeniedInEitherOrder(consent, Rescoped(consent, FromALaterVersion(Letter())));
    }

    [Fact]
    [Trait("Edge", "C26")]
    public void Disclosure_UnderAConsentThatTheRegisterWasNotToldOf_IsAskedBackByANoToItsPurpose()
    {
        var own = Given();
        var sent = Disclosure(Guid.NewGuid());
        Assert.Equal((sent.Id, sent.ConsentId), (Assert.Single(RegisterOf(own).Withdraw(own.Id, Now, [sent]).Tasks).DisclosureId, sent.ConsentId));
        var other = Given(null, PhotoInReport());
        Assert.Empty(RegisterOf(other).Withdraw(other.Id, Now, [sent]).Tasks);
    }

    private static void AssertDeniedInEitherOrder(ConsentRecord one, ConsentRecord other, params ConsentRecord[] more)
    {
        Assert.False(Ask(WithAttorney([one, other, .. more])).IsAccepted);
        Assert.False(Ask(WithAttorney([other, one, .. more])).IsAccepted);
    }

    private static ConsentRegister WithOverride(params ConsentRecord[] consents)
    {
        var register = RegisterOf(consents);
        register.Policy = VitalInterestPolicy.Allowed;
        register.Put(Override());
        return register;
    }

    private static ConsentRecord Rescoped(ConsentRecord consent, ConsentScope scope) => new(
        consent.Id, Subject, GrantorKind.Self, Subject, [scope], consent.StatementVersion, consent.StatementLanguage, ConsentStatus.Given, consent.Medium, true, consent.GivenAt, consent.ExpiresAt);

    private static TRecord FromALaterVersion<TRecord>(TRecord record)
        where TRecord : HrdCore.Domain.Records.DomainRecord, HrdCore.Domain.Records.IDomainRecord<TRecord> =>
        DomainJson.Read<TRecord>(Encoding.UTF8.GetBytes(Lossless.Json(record)[..^1] + ",\"suspendedAt\":\"2019-05-01T00:00:00Z\"}"));

    private static ValidationReport Ask(ConsentRegister register, DateTimeOffset? at = null) => ConsentRules.Check(register, ConsentPurpose.GovernmentLetter, Question(), at ?? Now);

    private static void AssertDenied(ValidationRule rule, ValidationReport report)
    {
        Assert.False(report.IsAccepted);
        Assert.True(report.Has(rule), report.ToString());
    }

    private static ConsentRegister WithAttorney(params ConsentRecord[] consents)
    {
        var register = RegisterOf(consents);
        register.Put(PowerOf());
        return register;
    }

    private static ConsentRecord Later(params ConsentScope[] scopes) =>
        Requested(null, scopes).Give(GivenAt.AddDays(2), ExpiresAt, ConsentMedium.SignedPaper, isUncoerced: true);

    // The attorney says that she could not be reached for two days.
    private static ConsentRecord InSilence() => new(
        Guid.NewGuid(), Subject, GrantorKind.AttorneyHolder, Attorney, [Letter()], "letter 3, 2019", LanguageTag.Vietnamese, ConsentStatus.Given, ConsentMedium.SignedPaper, true, GivenAt, ExpiresAt,
        powerOfAttorneyId: Power, unreachableSince: GivenAt.AddDays(-2));

    private static ConsentRecord Reworded(ConsentRecord consent, string version, LanguageTag language) => new(
        consent.Id, Subject, GrantorKind.Self, Subject, consent.Scopes, version, language, ConsentStatus.Given, consent.Medium, true, consent.GivenAt, consent.ExpiresAt);

    private static DisclosureRecord Sent(ConsentRegister register, DataClass classes)
    {
        Assert.True(ConsentRules.TryAuthorise<UnGovernmentLetter>(register, Question(classes), Now, out var permission, out var report), report.ToString());
        return permission.Disclose(Guid.NewGuid(), Recipient(), Now);
    }
}
