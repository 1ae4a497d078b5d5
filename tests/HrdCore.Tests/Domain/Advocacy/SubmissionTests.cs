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
