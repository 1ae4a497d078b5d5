using FsCheck;
using FsCheck.Fluent;
using HrdCore.Classification;
using HrdCore.Domain.Advocacy;
using HrdCore.Domain.Consent;
using HrdCore.Domain.Json;
using HrdCore.Domain.States;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;
using HrdCore.Tests.Domain.Consent;
using HrdCore.Tests.Domain.States;
using static HrdCore.Tests.Domain.Advocacy.AdvocacySamples;

namespace HrdCore.Tests.Domain.Advocacy;

public class SubmissionTests
{
    [Fact]
    [Trait("Item", "35")]
    public void Body_FiveItems_AreAllThere()
    {
        var body = Body();
        Assert.Equal([Lina, Watch], body.Victims.Select(victim => victim.Id));
        Assert.Equal(DataClass.Allegation, body.Perpetrators[0].Description.DataClass);
        Assert.NotNull(body.Victims[0].HumanRightsWork);
        Assert.Equal((UncertainDate.Parse("2019-03-XX"), ViolationTiming.Ongoing), (body.Incident.Date, body.Incident.Timing));
        Assert.NotNull(body.Actions.ByVictim);
        Assert.NotNull(body.Actions.ByAuthorities);
    }

    [Fact]
    [Trait("Rule", "R6")]
    public void AwaitConsents_NobodySubmits_IsRefused()
    {
        var refusal = Assert.Throws<TransitionRefusedException>(() => Draft(isAnonymous: true).AwaitConsents()).Refusal;
        Assert.Equal(ValidationRule.AnonymousSubmission, refusal.Guard);
        Assert.Equal(SubmissionStatus.ConsentGated, Draft().AwaitConsents().Status);
    }

    [Fact]
    [Trait("Rule", "R6")]
    public void Constructor_NoDraftAndNobodySubmits_IsRefused() =>
        Assert.True(Assert.Throws<InvalidRecordException>(
            "submitter", () => new Submission(SubmissionId, SubmissionStatus.ConsentGated, LanguageTag.English, Body(), [Mandate.Defenders])).Report.Has(ValidationRule.AnonymousSubmission));

    [Fact]
    [Trait("Rule", "R6")]
    public void Letter_Always_LeavesOutWhoSubmits()
    {
        var submission = Draft();
        var letter = Lossless.Json(submission.Letter(new DateOnly(2019, 5, 2)));
        Assert.All(["Marwood", "harbour.example", "Harbour Aid", "a friend of the sister"], mark => Assert.DoesNotContain(mark, letter, StringComparison.Ordinal));
        Assert.Contains("Lina Orvath", letter, StringComparison.Ordinal);
        Assert.Contains("Marwood", Lossless.Json(submission), StringComparison.Ordinal);
        Assert.Equal(DataClass.None, SubmissionLetter.Shape.Content & DataClass.Source);
    }

    [Fact]
    [Trait("Rule", "R6")]
    public void Submitter_InAFile_IsSealedAsASource()
    {
        var split = RecordFields.Split(Draft(), Purpose.Sealing);
        Assert.Equal(
            ["submitter.name", "submitter.contact", "submitter.organisation", "submitter.relationship"],
            split.Fields.Select(field => field.Path).Where(path => path.StartsWith("submitter", StringComparison.Ordinal)));
        Assert.DoesNotContain("Marwood", System.Text.Encoding.UTF8.GetString(split.Open), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Rule", "R5")]
    public void Send_OneVictimHasNoConsent_IsRefused()
    {
        var submission = Draft().AwaitConsents();
        var consents = SubmissionConsents.For(submission.Body, ConsentSamples.RegisterOf(Agreed(Lina, Letter())), Now);
        var refusal = Assert.Throws<TransitionRefusedException>(() => submission.Send(consents, Recipient(), Now, Guid.NewGuid)).Refusal;
        Assert.Equal((ValidationRule.LetterConsent, SubmissionStatus.Sent), (refusal.Guard, refusal.Wish));
    }

    [Fact]
    [Trait("Rule", "R5")]
    public void Send_SecondConsentMissing_WithholdsTheNameInPublic()
    {
        var sent = Sent();
        Assert.Equal(SubmissionStatus.Sent, sent.Submission.Status);
        Assert.Equal([Lina], sent.Submission.WithheldVictimIds.AsEnumerable());
        Assert.Equal([Lina], sent.Letter.WithheldVictimIds.AsEnumerable());
        Assert.Equal(Now, sent.Submission.SentAt);
    }

    [Fact]
    [Trait("Rule", "R5")]
    public void Send_ConsentEndedAtTheMinuteOfSending_IsRefused()
    {
        var submission = Draft().AwaitConsents();
        var consents = SubmissionConsents.For(submission.Body, Register(), Now);
        Assert.False(submission.MayMoveTo(SubmissionStatus.Sent, new SubmissionStep(Now.AddDays(100), consents), out _));
        Assert.True(submission.MayMoveTo(SubmissionStatus.Sent, new SubmissionStep(Now.AddDays(100).AddTicks(-1), consents), out _));
    }

    [Fact]
    [Trait("Rule", "R5")]
    public void Send_ConsentTakenBackSinceItWasAsked_IsRefused()
    {
        var consent = Agreed(Lina, Letter());
        var register = ConsentSamples.RegisterOf(consent, Agreed(Watch, Letter()));
        var submission = Draft().AwaitConsents();
        var consents = SubmissionConsents.For(submission.Body, register, Now);
        register.Withdraw(consent.Id, Now, []);
        Assert.Throws<TransitionRefusedException>(() => submission.Send(consents, Recipient(), Now, Guid.NewGuid));
    }

    [Fact]
    [Trait("Rule", "R5")]
    public void Send_ConsentTakenBackWhileSending_IsRefused()
    {
        var consent = Agreed(Lina, Letter());
        var register = ConsentSamples.RegisterOf(consent, Agreed(Watch, Letter()));
        var submission = Draft().AwaitConsents();
        var consents = SubmissionConsents.For(submission.Body, register, Now);
        Guid Interrupted()
        {
            register.Withdraw(consent.Id, Now, []);
            return Guid.NewGuid();
        }

        Assert.Throws<ConsentLapsedException>(() => submission.Send(consents, Recipient(), Now, Interrupted));
    }

    [Fact]
    [Trait("Rule", "R5")]
    public void Send_SecondVictimTakesItBackWhileSending_SendsNothing()
    {
        var consent = Agreed(Watch, Letter());
        var register = ConsentSamples.RegisterOf(Agreed(Lina, Letter()), consent);
        var submission = Draft().AwaitConsents();
        var consents = SubmissionConsents.For(submission.Body, register, Now);
        Guid Interrupted()
        {
            if (register.TryFind(consent.Id, out var kept) && kept.Status == ConsentStatus.Given)
            {
                register.Withdraw(consent.Id, Now, []);
            }

            return Guid.NewGuid();
        }

        Assert.Throws<ConsentLapsedException>(() => submission.Send(consents, Recipient(), Now, Interrupted));
    }

    [Fact]
    [Trait("Rule", "R5")]
    public void Send_MemberOfALaterVersion_NeedsConsentForEverything()
    {
        var json = Lossless.Json(Draft()).Replace("\"incident\":{", "\"incident\":{\"medicalFile\":\"a later version's\",", StringComparison.Ordinal);
        var submission = HrdCore.Domain.Json.DomainJson.Read<Submission>(System.Text.Encoding.UTF8.GetBytes(json)).AwaitConsents();
        Assert.Throws<TransitionRefusedException>(() => submission.Send(SubmissionConsents.For(submission.Body, Register(), Now), Recipient(), Now, Guid.NewGuid));
    }

    [Fact]
    public void Send_OneIdentifierForAll_IsRefused()
    {
        var submission = Draft().AwaitConsents();
        var id = Guid.NewGuid();
        Assert.Throws<ArgumentException>("newId", () => submission.Send(SubmissionConsents.For(submission.Body, Register(), Now), Recipient(), Now, () => id));
    }

    [Fact]
    public void Update_FollowUpThatSaysItWasSent_IsRefused() =>
        Assert.Throws<ArgumentException>("followUp", () => Sent().Submission.Update(FollowUp(Now.AddDays(21))));

    [Fact]
    public void Update_FollowUpThatWasSent_StaysAsItWas()
    {
        var followUp = FollowUp();
        var submission = Sent().Submission.Update(followUp);
        var sent = submission.SendFollowUp(followUp.Id, SubmissionConsents.For(submission.Body, Register(), Now), Recipient(), Now.AddDays(21), Guid.NewGuid).Submission;
        Assert.Throws<ArgumentException>("followUp", () => sent.Update(followUp));
    }

    [Fact]
    [Trait("Rule", "R5")]
    public void Send_MoreIsToldThanWasAsked_IsRefused()
    {
        // Asked while nothing about health was in it; then somebody added it.
        var before = Body(detentions: []);
        var consents = SubmissionConsents.For(before, ConsentSamples.RegisterOf(Agreed(Lina, Letter(Told & ~DataClass.Family)), Agreed(Watch, Letter())), Now);
        Assert.True(consents.Cover(before, Now));
        var submission = Draft(Body(detentions: [Detention()])).AwaitConsents();
        Assert.Throws<TransitionRefusedException>(() => submission.Send(consents, Recipient(), Now, Guid.NewGuid));
    }

    [Fact]
    public void Send_StraightFromTheDraft_IsRefused()
    {
        var draft = Draft();
        var refusal = Assert.Throws<TransitionRefusedException>(() => draft.Send(SubmissionConsents.For(draft.Body, Register(), Now), Recipient(), Now, Guid.NewGuid)).Refusal;
        Assert.Null(refusal.Guard);
    }

    [Fact]
    public void Send_RecipientOfOtherClass_IsRefused()
    {
        var submission = Draft().AwaitConsents();
        var consents = SubmissionConsents.For(submission.Body, Register(), Now);
        Assert.Throws<InvalidRecordException>("recipient", () => submission.Send(consents, Secret("desk", DataClass.Contact), Now, Guid.NewGuid));
    }

    [Fact]
    [Trait("Fixture", "D")]
    public void CaseD_LetterAllowedReportRefusedThenTakenBack_CallsBackWhatWasSent()
    {
        var consent = Agreed(Lina, Letter());
        var register = ConsentSamples.RegisterOf(consent, Agreed(Watch, Letter(), Report()));
        var sent = Sent(register);
        Assert.Equal([Lina], sent.Letter.WithheldVictimIds.AsEnumerable());
        Assert.Equal([(Lina, "un.government-letter"), (Watch, "un.government-letter"), (Watch, "un.public-report")], sent.Disclosures.Select(told => (told.SubjectId, told.Purpose.Code)));
        Assert.All(sent.Disclosures, told => Assert.Equal(SubmissionId, told.PackageId));

        var withdrawal = register.Withdraw(consent.Id, Now.AddDays(1), sent.Disclosures);
        Assert.Equal([sent.Disclosures[0].Id], withdrawal.Tasks.Select(task => task.DisclosureId));
    }

    [Fact]
    [Trait("Rule", "R28")]
    public void Update_AfterSending_AddsAFollowUpAndKnowsAReprisal()
    {
        var reprisal = FollowUp(null, ViolationType.ReprisalForUnCooperation);
        var updated = Sent().Submission.Update(reprisal);
        Assert.True(Assert.Single(updated.FollowUps).IsReprisal());
        Assert.Equal(SubmissionStatus.Sent, updated.Status);
        Assert.False(FollowUp().IsReprisal());
    }

    [Fact]
    [Trait("Rule", "R28")]
    public void Update_KnownIdentifier_ReplacesTheEarlierState()
    {
        var first = FollowUp(null, ViolationType.Threat);
        var clearer = new FollowUp(first.Id, first.ReportedAt, first.HappenedOn, first.Text, [ViolationType.Threat, ViolationType.FamilyReprisal]);
        var updated = Sent().Submission.Update(first).Update(clearer);
        Assert.Equal(2, Assert.Single(updated.FollowUps).Types.Length);
    }

    [Fact]
    [Trait("Rule", "R28")]
    public void Update_BeforeSending_IsRefused() =>
        Assert.True(Assert.Throws<InvalidRecordException>("followUps", () => Draft().Update(FollowUp())).Report.Has(ValidationRule.FollowUpEarly));

    [Fact]
    [Trait("Rule", "R28")]
    [Trait("Item", "38")]
    public void SendFollowUp_EveryoneStillAllowsIt_IsDisclosedAnew()
    {
        var register = Register();
        var followUp = FollowUp(null, ViolationType.ReprisalForUnCooperation);
        var submission = Sent(register).Submission.Update(followUp);
        var later = Now.AddDays(21);
        var sent = submission.SendFollowUp(followUp.Id, SubmissionConsents.For(submission.Body, register, later), Recipient(), later, Guid.NewGuid);
        Assert.Equal((later, later), (sent.FollowUp.SentAt, Assert.Single(sent.Submission.FollowUps).SentAt));
        Assert.Equal([Lina, Watch, Watch], sent.Disclosures.Select(told => told.SubjectId));
        Assert.Throws<ArgumentException>("followUpId", () => sent.Submission.SendFollowUp(followUp.Id, SubmissionConsents.For(submission.Body, register, later), Recipient(), later, Guid.NewGuid));
    }

    [Fact]
    [Trait("Rule", "R28")]
    [Trait("Rule", "R5")]
    public void SendFollowUp_ConsentTakenBack_IsRefused()
    {
        var consent = Agreed(Lina, Letter());
        var register = ConsentSamples.RegisterOf(consent, Agreed(Watch, Letter()));
        var followUp = FollowUp(null, ViolationType.Threat);
        var submission = Sent(register).Submission.Update(followUp);
        var consents = SubmissionConsents.For(submission.Body, register, Now.AddDays(21));
        Assert.Throws<InvalidRecordException>("sentAt", () => submission.SendFollowUp(followUp.Id, consents, Recipient(), Now.AddDays(1), Guid.NewGuid));
        register.Withdraw(consent.Id, Now.AddDays(21), []);
        Assert.Throws<ConsentLapsedException>(() => submission.SendFollowUp(followUp.Id, consents, Recipient(), Now.AddDays(21), Guid.NewGuid));
    }

    [Fact]
    [Trait("Item", "36")]
    [Trait("Item", "37")]
    public void Submission_FromTheDraftToItsPublication_TakesItsSteps()
    {
        var submission = Sent().Submission;
        var communication = Communication();
        submission = submission.TakeUp(communication);
        Assert.Equal((SubmissionStatus.CommunicationSent, communication.Id), (submission.Status, submission.CommunicationId));
        Assert.Equal(ValidationRule.ReplyMissing, Assert.Throws<TransitionRefusedException>(() => submission.Answer(communication)).Refusal.Guard);

        var answered = Communication(reply: Reply());
        submission = submission.Answer(answered);
        Assert.Equal(ValidationRule.PublicTooEarly, Assert.Throws<TransitionRefusedException>(() => submission.Publish(answered, answered.PublicFrom().AddTicks(-1))).Refusal.Guard);
        Assert.Equal(SubmissionStatus.Public, submission.Publish(answered, answered.PublicFrom()).Status);
    }

    [Fact]
    public void Publish_WithoutAReply_IsAllowedAfterSixtyDays()
    {
        var communication = Communication();
        Assert.Equal(SubmissionStatus.Public, Sent().Submission.TakeUp(communication).Publish(communication, Later).Status);
    }

    [Fact]
    public void TakeUp_CommunicationAboutOthers_IsRefused() =>
        Assert.Equal(
            ValidationRule.CommunicationMissing, Assert.Throws<TransitionRefusedException>(() => Sent().Submission.TakeUp(Communication(submissionId: Guid.NewGuid()))).Refusal.Guard);

    [Fact]
    public void Answer_AnotherCommunication_IsRefused()
    {
        var submission = Sent().Submission.TakeUp(Communication());
        Assert.Throws<TransitionRefusedException>(() => submission.Answer(Communication(reply: Reply(), id: Guid.NewGuid())));
        Assert.Throws<TransitionRefusedException>(() => submission.Publish(Communication(id: Guid.NewGuid()), Later));
    }

    [Fact]
    public void CloseWithoutAction_LetterComesAfterAll_IsTakenUp()
    {
        var closed = Sent().Submission.CloseWithoutAction();
        Assert.Equal(SubmissionStatus.NoAction, closed.Status);
        Assert.Equal(SubmissionStatus.CommunicationSent, closed.TakeUp(Communication()).Status);
        Assert.Throws<TransitionRefusedException>(() => Draft().CloseWithoutAction());
    }

    [Fact]
    public void Redraft_WaitingForConsents_IsADraftAgain()
    {
        Assert.Equal(SubmissionStatus.Draft, Draft().AwaitConsents().Redraft().Status);
        Assert.Throws<TransitionRefusedException>(() => Sent().Submission.Redraft());
    }

    [Theory]
    [InlineData("en", false)]
    [InlineData("fr", false)]
    [InlineData("es-419", false)]
    [InlineData("zh-Hans", true)]
    public void Constructor_LanguageThatIsNotRead_IsRefused(string language, bool isRefused)
    {
        if (isRefused)
        {
            Assert.True(Assert.Throws<InvalidRecordException>("language", () => Draft(language: language)).Report.Has(ValidationRule.SubmissionLanguage));
        }
        else
        {
            Assert.Equal(language, Draft(language: language).Language.ToString());
        }
    }

    [Fact]
    [Trait("Item", "34")]
    public void Constructor_ToNobodyOrToSomebodyElse_IsRefused()
    {
        Assert.Throws<InvalidRecordException>("mandates", () => Draft(mandates: [], others: []));
        Assert.Throws<InvalidRecordException>("otherMandates", () => Draft(others: [CodedTerm.Parse("court.water")]));
        Assert.Throws<InvalidRecordException>("isJoint", () => Draft(mandates: [Mandate.Defenders], others: []));
        Assert.Single(Draft(mandates: [], isJoint: false).OtherMandates);
    }

    [Fact]
    public void Constructor_ValuesThatDoNotFitTheStatus_AreRefused()
    {
        Submission Make(SubmissionStatus status, DateTimeOffset? sentAt = null, Guid? communicationId = null, Guid? withheld = null) => new(
            SubmissionId, status, LanguageTag.English, Body(), [Mandate.Defenders], null, false, Submitter(), null, sentAt, withheld is { } id ? [id] : null, communicationId);
        Assert.Throws<InvalidRecordException>("sentAt", () => Make(SubmissionStatus.Sent));
        Assert.Throws<InvalidRecordException>("sentAt", () => Make(SubmissionStatus.Draft, Now));
        Assert.Throws<InvalidRecordException>("communicationId", () => Make(SubmissionStatus.CommunicationSent, Now));
        Assert.Throws<InvalidRecordException>("communicationId", () => Make(SubmissionStatus.Sent, Now, CommunicationId));
        Assert.Throws<InvalidRecordException>("withheldVictimIds", () => Make(SubmissionStatus.Draft, withheld: Guid.NewGuid()));
    }

    [Fact]
    [Trait("Rule", "R6")]
    public void Letter_SubmitterIsTheVictim_TellsTheVictimAndNotTheSource()
    {
        var submission = new Submission(
            SubmissionId, SubmissionStatus.Draft, LanguageTag.English, Body(), [Mandate.Defenders], submitter: Submitter(standing: SubmitterStanding.Victim, victimId: Lina));
        var letter = Lossless.Json(submission.Letter(new DateOnly(2019, 5, 2)));
        Assert.Contains("Lina Orvath", letter, StringComparison.Ordinal);
        Assert.DoesNotContain("harbour.example", letter, StringComparison.Ordinal);
    }

    [Fact]
    public void Constructor_SubmitterIsAVictimOfAnother_IsRefused() =>
        Assert.Throws<InvalidRecordException>(
            "submitter",
            () => new Submission(
                SubmissionId, SubmissionStatus.Draft, LanguageTag.English, Body(), [Mandate.Defenders], submitter: Submitter(standing: SubmitterStanding.Victim, victimId: Guid.NewGuid())));

    [Fact]
    [Trait("Rule", "R5")]
    public void Send_AnyMixOfConsents_PassesOnlyWithAllLettersAndWithholdsTheRest() =>
        Prop.ForAll(Gen.Choose(0, 3).NonEmptyListOf().Select(mix => mix.Take(8).ToArray()).ToArbitrary(), mix =>
        {
            // Of each victim: 1 allows the letter, 2 the public report, 3 both, 0 nothing.
            var victims = mix.Select((consent, i) => (Id: Guid.NewGuid(), HasLetter: (consent & 1) != 0, HasReport: (consent & 2) != 0)).ToArray();
            var register = new ConsentRegister();
            foreach (var victim in victims)
            {
                ConsentScope[] scopes = [.. victim.HasLetter ? [Letter()] : Array.Empty<ConsentScope>(), .. victim.HasReport ? [Report()] : Array.Empty<ConsentScope>()];
                if (scopes.Length > 0)
                {
                    register.Put(Agreed(victim.Id, scopes));
                }
            }

            var submission = Draft(Body(victims.Select(victim => Person(victim.Id)), [])).AwaitConsents();
            var consents = SubmissionConsents.For(submission.Body, register, Now);
            if (!submission.MayMoveTo(SubmissionStatus.Sent, new SubmissionStep(Now, consents), out _))
            {
                return victims.Any(victim => !victim.HasLetter);
            }

            var sent = submission.Send(consents, Recipient(), Now, Guid.NewGuid);
            return victims.All(victim => victim.HasLetter)
                && sent.Letter.WithheldVictimIds.SequenceEqual(victims.Where(victim => !victim.HasReport).Select(victim => victim.Id))
                && sent.Disclosures.Length == victims.Length + victims.Count(victim => victim.HasReport);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Machine_WhateverIsWished_StaysInItsTable()
    {
        var communication = Communication(reply: Reply());
        var submission = Sent().Submission.TakeUp(communication);
        var consents = SubmissionConsents.For(submission.Body, Register(), Now);
        var step = new SubmissionStep(communication.PublicFrom(), consents, communication).For(submission);
        MachineFacts.AssertRefusals(SubmissionStates.Machine, SubmissionStatus.All, step);
        MachineFacts.AssertWalks(SubmissionStates.Machine, SubmissionStatus.All, step);
    }

    [Fact]
    public void Machine_EveryStatus_IsInTheTable() => Assert.Equal(SubmissionStatus.All.ToHashSet(), SubmissionStates.Machine.States.ToHashSet());

    [Fact]
    public void Machine_BeforeTheGate_NothingLeads_ToSent() =>
        Assert.Equal([SubmissionStatus.ConsentGated], SubmissionStates.Machine.Transitions.Where(step => step.To == SubmissionStatus.Sent).Select(step => step.From));

    [Fact]
    public void Json_AllMembersSet_ComesBack() => Lossless.AssertRoundTrips(Sent().Submission.Update(FollowUp(null, ViolationType.Threat)).TakeUp(Communication()));
}
