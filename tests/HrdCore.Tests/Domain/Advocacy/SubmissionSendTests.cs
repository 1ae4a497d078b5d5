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

/// <summary>What goes out, and behind whose consent: the letter, and every follow-up anew.</summary>
public class SubmissionSendTests
{
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
    [Trait("Rule", "R7")]
    public void SendFollowUp_MemberOfALaterVersion_NeedsConsentForEverything()
    {
        var followUp = FromALaterVersion(FollowUp());
        var submission = Sent().Submission.Update(followUp);
        var later = Now.AddDays(21);
        Assert.All(
            [SubmissionConsents.For(submission.Body, Register(), later), SubmissionConsents.For(submission.Body, Register(), later, followUp)],
            consents => Assert.Throws<ConsentLapsedException>(() => submission.SendFollowUp(followUp.Id, consents, Recipient(), later, Guid.NewGuid)));

        // Whoever was asked for all of it and allows it has it sent.
        var questions = SubmissionConsents.QuestionsFor(submission.Body, ConsentPurpose.GovernmentLetter, followUp);
        var register = ConsentSamples.RegisterOf([.. questions.Select(question => Agreed(question.SubjectId, question.ToScope(ConsentPurpose.GovernmentLetter)))]);
        var sent = submission.SendFollowUp(followUp.Id, SubmissionConsents.For(submission.Body, register, later, followUp), Recipient(), later, Guid.NewGuid);
        Assert.Equal([Lina, Watch], sent.Disclosures.Select(told => told.SubjectId));
        Assert.All(sent.Disclosures, told => Assert.True(told.Classes.HasFlag(DataClass.Operational)));
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
}
