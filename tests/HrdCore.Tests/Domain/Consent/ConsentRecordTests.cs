using HrdCore.Classification;
using HrdCore.Domain.Consent;
using HrdCore.Domain.States;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;
using static HrdCore.Tests.Domain.Consent.ConsentSamples;

namespace HrdCore.Tests.Domain.Consent;

public class ConsentRecordTests
{
    [Fact]
    public void ConsentRecord_EveryMember_ComesBack()
    {
        Lossless.AssertRoundTrips(Given(GrantorKind.AttorneyHolder, Letter(), PhotoInReport()).Withdraw(Now));
        Lossless.AssertRoundTrips(Given(GrantorKind.Family).Supersede(Guid.NewGuid()));
    }

    [Fact]
    public void OtherRecords_EveryMember_ComeBack()
    {
        Lossless.AssertRoundTrips(PhotoInReport());
        Lossless.AssertRoundTrips(Override());
        Lossless.AssertRoundTrips(Disclosure(Guid.NewGuid()));
        Lossless.AssertRoundTrips(Recall().MoveTo(RecallStatus.Asked, Now.AddDays(1)));
    }

    [Fact]
    public void Scope_Json_ListsItsClassesInOneOrder() =>
        Assert.Contains("\"classes\":[\"identity\",\"location\"]", Lossless.Json(Letter()), StringComparison.Ordinal);

    [Theory]
    [InlineData("[\"location\",\"identity\"]")]
    [InlineData("[\"identity\",\"identity\"]")]
    [InlineData("[]")]
    [InlineData("[\"name\"]")]
    [InlineData("\"identity\"")]
    public void Scope_ClassesSpelledOtherwise_AreRefused(string classes)
    {
        var json = Lossless.Json(Letter()).Replace("[\"identity\",\"location\"]", classes, StringComparison.Ordinal);
        Assert.False(HrdCore.Domain.Json.DomainJson.TryRead<ConsentScope>(System.Text.Encoding.UTF8.GetBytes(json), out _, out _));
    }

    [Fact]
    [Trait("Rule", "R7")]
    public void Scope_NeitherAnyArtefactNorAList_IsRefused() =>
        Assert.Throws<InvalidRecordException>("artefactIds", () => new ConsentScope(ConsentPurpose.Media, DataClass.Likeness, Audience.PublicReport, false));

    [Fact]
    public void Scope_AnyArtefactAndAList_IsRefused() =>
        Assert.Throws<InvalidRecordException>("artefactIds", () => new ConsentScope(ConsentPurpose.Media, DataClass.Likeness, Audience.PublicReport, true, [Photo]));

    [Fact]
    public void Scope_NoClass_IsRefused() =>
        Assert.Throws<InvalidRecordException>("classes", () => new ConsentScope(ConsentPurpose.Media, DataClass.None, Audience.PublicReport, true));

    [Fact]
    public void Scope_ForALog_IsRefused() =>
        Assert.Throws<InvalidRecordException>("audience", () => new ConsentScope(ConsentPurpose.Media, DataClass.Identity, Audience.Log, true));

    [Fact]
    public void Question_ForALog_IsRefused() => Assert.Throws<InvalidRecordException>("audience", () => new ConsentQuestion(Subject, DataClass.Identity, Audience.Log));

    [Fact]
    public void Constructor_SelfWhoIsSomeoneElse_IsRefused() =>
        Assert.Throws<InvalidRecordException>("grantorId", () => Make(GrantorKind.Self, Attorney));

    [Fact]
    public void Constructor_GuardianWhoIsTheSubject_IsRefused() =>
        Assert.Throws<InvalidRecordException>("grantorId", () => Make(GrantorKind.Guardian, Subject));

    [Fact]
    [Trait("Rule", "R9")]
    public void Constructor_AttorneyWithoutAPaper_IsRefused()
    {
        var refusal = Assert.Throws<InvalidRecordException>(() => Make(GrantorKind.AttorneyHolder, Attorney));
        Assert.True(refusal.Report.Has(ValidationRule.ConsentAttorney));
    }

    [Fact]
    [Trait("Rule", "R9")]
    public void Constructor_FamilyWithoutSayingSinceWhen_IsRefused()
    {
        var refusal = Assert.Throws<InvalidRecordException>(() => Make(GrantorKind.Family, Attorney));
        Assert.True(refusal.Report.Has(ValidationRule.ConsentFamily));
    }

    [Fact]
    public void Constructor_ExpiredWithoutAYes_IsRefused() =>
        Assert.Throws<InvalidRecordException>("medium", () => Make(GrantorKind.Self, Subject, ConsentStatus.Expired));

    [Fact]
    public void Constructor_RefusedWithoutAnInstant_IsRefused() =>
        Assert.Throws<InvalidRecordException>(
            "refusedAt",
            () => new ConsentRecord(Guid.NewGuid(), Subject, GrantorKind.Self, Subject, [Letter()], "1", HrdCore.Domain.Values.LanguageTag.English, ConsentStatus.Refused));

    [Fact]
    public void Refuse_BeforeAllTime_IsRefused() => Assert.Throws<InvalidRecordException>("refusedAt", () => Requested().Refuse(DateTimeOffset.MinValue));

    [Fact]
    public void Constructor_PersonWhoCannotReachThemself_IsRefused() =>
        Assert.Throws<InvalidRecordException>(
            "unreachableSince",
            () => new ConsentRecord(
                Guid.NewGuid(), Subject, GrantorKind.Self, Subject, [Letter()], "1", HrdCore.Domain.Values.LanguageTag.English, ConsentStatus.Requested, unreachableSince: GivenAt));

    [Fact]
    public void AskPerson_WithTheScopesOfQuestions_CoversThemOnceGiven()
    {
        ConsentQuestion[] questions = [Question(DataClass.Identity | DataClass.Health), Question(DataClass.Likeness, artefacts: Photo)];
        var asked = ConsentRecord.AskPerson(
            Guid.NewGuid(), Subject, questions.Select(question => question.ToScope(ConsentPurpose.GovernmentLetter)), "letter 3", HrdCore.Domain.Values.LanguageTag.Vietnamese);
        Assert.Equal((ConsentStatus.Requested, GrantorKind.Self, Subject), (asked.Status, asked.GrantorKind, asked.GrantorId));
        var register = RegisterOf(asked.Give(GivenAt, ExpiresAt, ConsentMedium.SignedPaper, isUncoerced: true));
        Assert.All(questions, question => Assert.True(ConsentRules.Check(register, ConsentPurpose.GovernmentLetter, question, Now).IsAccepted));
    }

    [Fact]
    public void AskPerson_AboutNothing_IsRefused() =>
        Assert.Throws<InvalidRecordException>("scopes", () => ConsentRecord.AskPerson(Guid.NewGuid(), Subject, [], "letter 3", HrdCore.Domain.Values.LanguageTag.Vietnamese));

    [Fact]
    public void ToScope_WithoutAPurpose_IsRefused() => Assert.Throws<ArgumentNullException>("purpose", () => Question().ToScope(null!));

    [Fact]
    public void Give_Forced_IsRefused()
    {
        var refusal = Assert.Throws<InvalidRecordException>("isUncoerced", () => Requested().Give(GivenAt, ExpiresAt, ConsentMedium.AudioRecording, isUncoerced: false));
        Assert.True(refusal.Report.Has(ValidationRule.ConsentCoerced));
    }

    [Fact]
    public void Give_EndAtTheBeginning_IsRefused() =>
        Assert.Throws<InvalidRecordException>("expiresAt", () => Requested().Give(GivenAt, GivenAt, ConsentMedium.AudioRecording, isUncoerced: true));

    [Fact]
    public void Give_AfterANo_IsRefused() =>
        Assert.Throws<TransitionRefusedException>(() => Requested().Refuse(Now).Give(GivenAt, ExpiresAt, ConsentMedium.AudioRecording, isUncoerced: true));

    [Fact]
    public void Refuse_AfterAYes_IsRefused() => Assert.Throws<TransitionRefusedException>(() => Given().Refuse(Now));

    [Fact]
    public void Expire_BeforeItsEnd_IsRefused() => Assert.Throws<ArgumentOutOfRangeException>(() => Given().Expire(ExpiresAt.AddTicks(-1)));

    [Fact]
    public void Expire_BeforeAYes_IsRefused() => Assert.Throws<TransitionRefusedException>(() => Requested().Expire(ExpiresAt));

    [Fact]
    public void Expire_AtItsEnd_IsExpired() => Assert.Equal(ConsentStatus.Expired, Given().Expire(ExpiresAt).Status);

    [Fact]
    public void Withdraw_BeforeAYes_IsRefused() => Assert.Throws<TransitionRefusedException>(() => Requested().Withdraw(Now));

    [Fact]
    public void Withdraw_BeforeTheYes_IsRefused() => Assert.Throws<InvalidRecordException>("withdrawnAt", () => Given().Withdraw(GivenAt.AddTicks(-1)));

    [Fact]
    public void Withdraw_AfterItsEndOrItsReplacement_IsStillOpen()
    {
        Assert.Equal(ConsentStatus.Withdrawn, Given().Expire(ExpiresAt).Withdraw(ExpiresAt).Status);
        Assert.Equal(ConsentStatus.Withdrawn, Given().Supersede(Guid.NewGuid()).Withdraw(Now).Status);
    }

    [Fact]
    public void Supersede_ByNothing_IsRefused() => Assert.Throws<InvalidRecordException>("supersededById", () => Given().Supersede(Guid.Empty));

    [Fact]
    public void Supersede_ByItself_IsRefused()
    {
        var consent = Given();
        Assert.Throws<InvalidRecordException>("supersededById", () => consent.Supersede(consent.Id));
    }

    [Fact]
    public void Supersede_BeforeAYes_IsRefused() => Assert.Throws<TransitionRefusedException>(() => Requested().Supersede(Guid.NewGuid()));

    [Fact]
    public void MayMoveTo_FromRequested_IsAnsweredOnly() =>
        Assert.Equal(
            [ConsentStatus.Refused, ConsentStatus.Given],
            ConsentStatus.All.Where(status => Requested().MayMoveTo(status, out _)));

    [Fact]
    public void IsInDateAt_BothEnds_CountsTheFirstAndNotTheLast()
    {
        var consent = Given();
        Assert.Equal(
            [false, true, true, false],
            new[] { GivenAt.AddTicks(-1), GivenAt, ExpiresAt.AddTicks(-1), ExpiresAt }.Select(consent.IsInDateAt));
    }

    [Fact]
    public void IsInDateAt_EveryOtherState_IsFalse() =>
        Assert.All(
            [Requested(), Requested().Refuse(Now), Given().Expire(ExpiresAt), Given().Withdraw(ExpiresAt), Given().Supersede(Guid.NewGuid())],
            consent => Assert.False(consent.IsInDateAt(Now)));

    [Fact]
    [Trait("Rule", "R8")]
    public void Override_OnePersonTwice_IsRefused()
    {
        var refusal = Assert.Throws<InvalidRecordException>("approvedById", () => Override(approvedBy: Officer));
        Assert.True(refusal.Report.Has(ValidationRule.OverrideTwoPersons));
    }

    [Fact]
    [Trait("Rule", "R8")]
    public void Override_ApprovedByTheSubject_IsRefused() => Assert.Throws<InvalidRecordException>("approvedById", () => Override(approvedBy: Subject));

    [Fact]
    [Trait("Rule", "R8")]
    public void Override_LongerThanThreeDays_IsRefused()
    {
        Assert.NotNull(Override(Now, Now.AddHours(VitalInterestOverride.MaxHours)));
        var refusal = Assert.Throws<InvalidRecordException>("expiresAt", () => Override(Now, Now.AddHours(VitalInterestOverride.MaxHours).AddTicks(1)));
        Assert.True(refusal.Report.Has(ValidationRule.OverrideTooLong));
    }

    [Fact]
    [Trait("Rule", "R8")]
    public void Override_ForThePublic_IsRefused() => Assert.Throws<InvalidRecordException>("scope", () => Override(scope: PhotoInReport()));

    [Fact]
    public void Override_AtItsEnd_IsOver() => Assert.False(Override().IsInDateAt(Now.AddHours(23)));

    [Fact]
    public void Disclosure_UnderNothing_IsRefused() => Assert.Throws<InvalidRecordException>("consentId", () => MakeDisclosure(null, null));

    [Fact]
    public void Disclosure_UnderConsentAndOverride_IsRefused() => Assert.Throws<InvalidRecordException>("consentId", () => MakeDisclosure(Guid.NewGuid(), Guid.NewGuid()));

    [Fact]
    public void Recall_StepThatIsNone_IsRefused() => Assert.Throws<TransitionRefusedException>(() => Recall().MoveTo(RecallStatus.Confirmed, Now));

    [Fact]
    public void Recall_StepBeforeItWasRaised_IsRefused() => Assert.Throws<InvalidRecordException>("changedAt", () => Recall().MoveTo(RecallStatus.Asked, Now.AddTicks(-1)));

    [Fact]
    public void Recall_OpenSinceLater_IsRefused() =>
        Assert.Throws<InvalidRecordException>("changedAt", () => new RecallTask(Guid.NewGuid(), Guid.NewGuid(), Recipient(), Now, RecallStatus.Open, Now));

    [Fact]
    public void Recall_OfBothAConsentAndAnOverrideOrOfNeither_IsRefused()
    {
        Assert.Throws<InvalidRecordException>("consentId", () => new RecallTask(Guid.NewGuid(), null, Recipient(), Now, RecallStatus.Open));
        Assert.Throws<InvalidRecordException>("consentId", () => new RecallTask(Guid.NewGuid(), Guid.NewGuid(), Recipient(), Now, RecallStatus.Open, overrideId: Guid.NewGuid()));
        Lossless.AssertRoundTrips(new RecallTask(Guid.NewGuid(), null, Recipient(), Now, RecallStatus.Open, overrideId: Guid.NewGuid()));
    }

    private static RecallTask Recall() => new(Guid.NewGuid(), Guid.NewGuid(), Recipient(), Now, RecallStatus.Open);

    private static DisclosureRecord MakeDisclosure(Guid? consentId, Guid? overrideId) =>
        new(Guid.NewGuid(), Subject, ConsentPurpose.Media, DataClass.Identity, Audience.Partner, Recipient(), Now, consentId, overrideId);

    private static ConsentRecord Make(GrantorKind kind, Guid grantor, ConsentStatus? status = null) =>
        new(Guid.NewGuid(), Subject, kind, grantor, [Letter()], "1", LanguageTag.English, status ?? ConsentStatus.Requested);
}
