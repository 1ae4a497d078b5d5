using HrdCore.Classification;
using HrdCore.Domain.AtRisk;
using HrdCore.Domain.Consent;
using HrdCore.Domain.States;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Vocabulary;
using static HrdCore.Tests.Domain.Consent.ConsentSamples;

namespace HrdCore.Tests.Domain.Consent;

public class ConsentRegisterTests
{
    [Fact]
    public void Withdraw_WithDisclosures_KillsAuthorisationsAndListsWhatToAskBack()
    {
        var consent = Given();
        var register = RegisterOf(consent);
        var authorised = Authorise(register);
        var sent = authorised.Disclose(Guid.NewGuid(), Recipient(), Now);
        var withdrawal = register.Withdraw(consent.Id, Now.AddMinutes(1), [sent]);
        Assert.False(authorised.IsAliveAt(Now.AddMinutes(1)));
        Assert.Equal(sent.Id, Assert.Single(withdrawal.Tasks).DisclosureId);
        Assert.Equal((ConsentStatus.Withdrawn, Now.AddMinutes(1)), (withdrawal.Consent.Status, withdrawal.Consent.WithdrawnAt));
    }

    [Fact]
    [Trait("Item", "38")]
    public void Withdraw_LetterSentAndReportRefused_AsksBackTheLetterAlone()
    {
        var letter = Given();
        var register = RegisterOf(letter, Requested(null, PhotoInReport()).Refuse(Now));
        Assert.False(ConsentRules.TryAuthorise<UnPublicReport>(register, Question(DataClass.Likeness, Audience.PublicReport, Photo), Now, out _, out _));
        var sent = Authorise(register).Disclose(Guid.NewGuid(), Recipient(), Now);
        var tasks = register.Withdraw(letter.Id, Now.AddDays(1), [OfOther(), sent]).Tasks;
        Assert.Equal((sent.Id, RecallStatus.Open, Now.AddDays(1)), (Assert.Single(tasks).DisclosureId, tasks[0].Status, tasks[0].RaisedAt));
    }

    [Fact]
    public void Withdraw_ListWithAHole_StillEndsTheConsent()
    {
        var consent = Given();
        var register = RegisterOf(consent);
        Assert.Throws<ArgumentNullException>(() => register.Withdraw(consent.Id, Now, [null!]));
        Assert.True(register.TryFind(consent.Id, out var found));
        Assert.Equal(ConsentStatus.Withdrawn, found.Status);
    }

    [Fact]
    public void Withdraw_UnknownConsent_IsRefused() => Assert.Throws<ArgumentException>("consentId", () => new ConsentRegister().Withdraw(Guid.NewGuid(), Now, []));

    [Fact]
    public void Withdraw_Twice_IsRefused()
    {
        var consent = Given();
        var register = RegisterOf(consent);
        register.Withdraw(consent.Id, Now, []);
        Assert.Throws<TransitionRefusedException>(() => register.Withdraw(consent.Id, Now, []));
    }

    [Fact]
    public void Withdraw_BeforeTheYes_IsRefused()
    {
        var consent = Given();
        Assert.Throws<InvalidRecordException>(() => RegisterOf(consent).Withdraw(consent.Id, GivenAt.AddTicks(-1), []));
    }

    [Fact]
    public void Supersede_UnknownConsent_IsRefused() =>
        Assert.Throws<ArgumentException>("consentId", () => new ConsentRegister().Supersede(Guid.NewGuid(), Given(), Now, []));

    [Fact]
    public void Supersede_AfterWithdrawal_IsRefused()
    {
        var consent = Given().Withdraw(Now);
        Assert.Throws<TransitionRefusedException>(() => RegisterOf(consent).Supersede(consent.Id, Given(), Now, []));
    }

    [Fact]
    public void Supersede_SuccessorThatIsNone_IsRefusedAndEndsNothing()
    {
        var consent = Given();
        var register = RegisterOf(consent);
        var stranger = new ConsentRecord(
            Guid.NewGuid(), Officer, GrantorKind.Self, Officer, [Letter()], "1", consent.StatementLanguage, ConsentStatus.Given, ConsentMedium.SignedPaper, true, GivenAt, ExpiresAt);
        Assert.All(
            [consent, Requested(), Given().Withdraw(Now), Given(GrantorKind.AttorneyHolder), stranger],
            successor => Assert.Throws<ArgumentException>("successor", () => register.Supersede(consent.Id, successor, Now, [])));
        Assert.True(Authorise(register).IsAliveAt(Now));
    }

    [Fact]
    public void Supersede_SuccessorThatTheRegisterHasOtherwise_IsRefusedAndEndsNothing()
    {
        var consent = Given();
        var requested = Requested();
        var register = RegisterOf(consent, requested.Refuse(Now));
        var successor = requested.Give(GivenAt, ExpiresAt, ConsentMedium.SignedPaper, isUncoerced: true);
        Assert.Throws<InvalidOperationException>(() => register.Supersede(consent.Id, successor, Now, []));
        Assert.True(Authorise(register).IsAliveAt(Now));
    }

    [Fact]
    public void Supersede_SuccessorThatTheRegisterHasAsTakenBack_IsRefusedAndEndsNothing()
    {
        var (consent, successor) = (Given(), Given(null, PhotoInReport()));
        var register = RegisterOf(consent, successor.Withdraw(Now));
        Assert.Throws<ArgumentException>("successor", () => register.Supersede(consent.Id, successor, Now, []));
        Assert.True(Authorise(register).IsAliveAt(Now));
    }

    [Fact]
    public void Supersede_Done_GivesBothAsTheRegisterHasThem()
    {
        var (consent, successor) = (Given(), Given());
        var register = RegisterOf(consent);
        var replacement = register.Supersede(consent.Id, successor, Now, []);
        Assert.True(register.TryFind(consent.Id, out var former) && register.TryFind(successor.Id, out _));
        Assert.Equal((former, successor, successor.Id), (replacement.Consent, replacement.Successor, replacement.Consent.SupersededById));
    }

    [Fact]
    public void Supersede_AndWithdrawInOneMoment_NeverLoseTheSuccessorOrTheNo() => Assert.All(
        Enumerable.Range(0, 200),
        _ =>
        {
            var (consent, successor) = (Given(), Given());
            var register = RegisterOf(consent);
            Parallel.Invoke(() => Record.Exception(() => register.Supersede(consent.Id, successor, Now, [])), () => register.Withdraw(consent.Id, Now, []));
            Assert.True(register.TryFind(consent.Id, out var end));
            Assert.Equal((ConsentStatus.Withdrawn, register.TryFind(successor.Id, out var _)), (end.Status, end.SupersededById == successor.Id));
        });

    [Fact]
    public void Withdraw_AfterSupersede_KeepsTheSuccessor()
    {
        var consent = Given();
        var register = RegisterOf(consent);
        var successor = register.Supersede(consent.Id, Given(), Now, []).Successor;
        Assert.Equal(successor.Id, register.Withdraw(consent.Id, Now, []).Consent.SupersededById);
    }

    [Fact]
    public void Put_ReplacedAndTakenBackInTwoProcesses_KeepsBothInEitherOrder()
    {
        var (consent, successor) = (Given(), Guid.NewGuid());
        ConsentRecord[] states = [consent.Supersede(successor), consent.Withdraw(Now)];
        Assert.All(
            [RegisterOf(states), RegisterOf([.. states.Reverse()])],
            register => Assert.Equal((ConsentStatus.Withdrawn, successor), (register.All.Single().Status, register.All.Single().SupersededById)));
    }

    [Fact]
    public void Put_TwoStatesOfOnePowerOfAttorney_KeepsTheStricterInEitherOrder()
    {
        var power = PowerOf();
        PowerOfAttorney[] states = [power.Revoke(Now), power.Revoke(Now.AddDays(-1)), power];
        Assert.All([states, [.. states.Reverse()]], order =>
        {
            var register = new ConsentRegister();
            Assert.All(order, register.Put);
            Assert.Equal(Now.AddDays(-1), register.Powers.Single().RevokedAt);
        });
    }

    [Fact]
    public void Refuse_UnknownConsent_IsRefused() => Assert.Throws<ArgumentException>("consentId", () => new ConsentRegister().Refuse(Guid.NewGuid(), Now, []));

    [Fact]
    public void Refuse_WhatWasAnswered_IsRefused()
    {
        var consent = Given();
        Assert.Throws<TransitionRefusedException>(() => RegisterOf(consent).Refuse(consent.Id, Now, []));
    }

    [Fact]
    public void Refuse_OutsideTheYears_IsRefused()
    {
        var consent = Requested();
        Assert.Throws<InvalidRecordException>(() => RegisterOf(consent).Refuse(consent.Id, DateTimeOffset.MaxValue, []));
    }

    [Fact]
    public void Refuse_ListWithAHole_StillKeepsTheNo()
    {
        var consent = Requested();
        var register = RegisterOf(consent);
        Assert.Throws<ArgumentNullException>(() => register.Refuse(consent.Id, Now, [null!]));
        Assert.Equal((ConsentStatus.Refused, Now), (register.All.Single().Status, register.All.Single().RefusedAt));
    }

    [Fact]
    public void Recall_ListWithAHole_IsRefused() => Assert.Throws<ArgumentNullException>(() => new ConsentRegister().Recall(Subject, Now, [null!]));

    [Fact]
    public void Recall_NoThatAnotherProcessStored_ListsWhatItStandsAgainst()
    {
        var consent = Given();
        DisclosureRecord[] made = [Disclosure(consent.Id), OfOther(), Disclosure(consent.Id)];
        var register = RegisterOf(consent);
        Assert.Empty(register.Recall(Subject, Now, made));
        register.Put(consent.Withdraw(Now));
        var tasks = register.Recall(Subject, Now.AddDays(1), made);
        Assert.Equal([made[0].Id, made[2].Id], tasks.Select(task => task.DisclosureId));
        Assert.All(tasks, task => Assert.Equal((consent.Id, RecallStatus.Open, Now.AddDays(1)), (task.ConsentId, task.Status, task.RaisedAt)));
    }

    [Fact]
    public void Recall_ConsentThatEndedInItsTime_AsksNothingBack()
    {
        var consent = Given();
        var register = RegisterOf(consent, Given(null, PhotoInReport()).Withdraw(Now));
        Assert.Empty(register.Recall(Subject, ExpiresAt.AddYears(1), [Disclosure(consent.Id)]));
    }

    [Fact]
    public void Withdraw_AfterAChainOfThousands_TakesNoLongerThanTheChain()
    {
        var chain = Enumerable.Range(0, 8_000).Select(_ => Given()).ToArray();
        var register = new ConsentRegister();
        register.Put(chain.Select((consent, i) => i + 1 < chain.Length ? consent.Supersede(chain[i + 1].Id) : consent));
        var clock = System.Diagnostics.Stopwatch.StartNew();
        Assert.Single(register.Withdraw(chain[^1].Id, Now, [Disclosure(chain[0].Id)]).Tasks);

        // Looking through all of them for each of them took four times this for half as many.
        Assert.InRange(clock.ElapsedMilliseconds, 0, 4_000);
    }

    [Fact]
    public void Policy_NothingSaid_IsOff() => Assert.Equal(VitalInterestPolicy.Off, new ConsentRegister().Policy);

    [Fact]
    public void Put_ManyWithOneThatDoesNotFit_PutsInNone()
    {
        var requested = Requested();
        var register = RegisterOf(requested.Refuse(Now));
        var other = requested.Give(GivenAt, ExpiresAt, ConsentMedium.SignedPaper, isUncoerced: true);
        Assert.Throws<InvalidOperationException>(() => register.Put([Given(), other]));
        Assert.Equal(1, register.Version);
    }

    [Fact]
    public void Put_ManyWithAHole_IsRefused() => Assert.Throws<ArgumentNullException>("consents", () => new ConsentRegister().Put([Given(), null!]));

    [Fact]
    public void All_AfterALaterChange_ShowsTheMomentOfTheCall()
    {
        var consent = Given();
        var register = RegisterOf(consent);
        var before = register.All;
        register.Withdraw(consent.Id, Now, []);
        Assert.Equal([ConsentStatus.Given], before.Select(item => item.Status));
        Assert.Equal([ConsentStatus.Withdrawn], register.All.Select(item => item.Status));
    }

    [Fact]
    public void Restored_FromWhatARegisterLists_AnswersTheSame()
    {
        var register = RegisterOf(Given(GrantorKind.Family), Given(GrantorKind.AttorneyHolder));
        register.Policy = VitalInterestPolicy.Allowed;
        register.Put(PowerOf());
        register.Put(Override());
        register.MarkReached(Subject, Now);

        var restored = new ConsentRegister(register.Policy);
        restored.Put(register.All);
        Assert.All(register.Powers, restored.Put);
        Assert.All(register.Overrides, restored.Put);
        Assert.All(register.Reached, reached => restored.MarkReached(reached.Key, reached.Value));
        Assert.All(
            [Question(), Question(DataClass.Health)],
            question => Assert.Equal(
                ConsentRules.Check(register, ConsentPurpose.GovernmentLetter, question, Now).Findings.ToHashSet(),
                ConsentRules.Check(restored, ConsentPurpose.GovernmentLetter, question, Now).Findings.ToHashSet()));
    }

    [Fact]
    public void Put_TwiceAsManyOfOnePerson_TakesAboutTwiceAsMuch()
    {
        // Memory tells what time would, and does not waver: copying a list for each consent would take four times as much.
        Fill(64);
        var once = Fill(4_000);
        Assert.InRange(Fill(8_000), once, once * 3);
    }

    // Told for another purpose, under a consent that nobody took back.
    private static DisclosureRecord OfOther() =>
        new(Guid.NewGuid(), Subject, ConsentPurpose.Media, DataClass.Health, Audience.Partner, Recipient(), Now, Guid.NewGuid());

    private static long Fill(int count)
    {
        ConsentRecord[] consents = [.. Enumerable.Range(0, count).Select(_ => Given())];
        var register = new ConsentRegister();
        var before = GC.GetAllocatedBytesForCurrentThread();
        foreach (var consent in consents)
        {
            register.Put(consent);
        }

        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    [Fact]
    public void Put_EarlierState_ChangesNothing()
    {
        var requested = Requested();
        var given = requested.Give(GivenAt, ExpiresAt, ConsentMedium.SignedPaper, isUncoerced: true);
        var register = RegisterOf(given.Withdraw(Now));
        var version = register.Version;
        register.Put(given);
        register.Put(requested);
        Assert.True(register.TryFind(given.Id, out var found));
        Assert.Equal((version, ConsentStatus.Withdrawn), (register.Version, found.Status));
    }

    [Fact]
    public void Put_SameStateReadAgain_ChangesNothing()
    {
        var consent = Given(null, Letter(), PhotoInReport());
        var register = RegisterOf(consent);
        register.Put(HrdCore.Domain.Json.DomainJson.Read<ConsentRecord>(System.Text.Encoding.UTF8.GetBytes(Lossless.Json(consent))));
        Assert.Equal(1, register.Version);
    }

    [Fact]
    public void Put_ConsentWithAWiderScope_IsRefused()
    {
        var consent = Given();
        var wider = new ConsentRecord(
            consent.Id, Subject, GrantorKind.Self, Subject, [Letter(), PhotoInReport()], "1", consent.StatementLanguage, ConsentStatus.Given, ConsentMedium.SignedPaper, true, GivenAt, ExpiresAt);
        Assert.Throws<InvalidOperationException>(() => RegisterOf(consent).Put(wider));
    }

    [Fact]
    public void Put_ConsentWithALaterEnd_IsRefused()
    {
        var requested = Requested();
        var register = RegisterOf(requested.Give(GivenAt, ExpiresAt, ConsentMedium.SignedPaper, isUncoerced: true));
        Assert.Throws<InvalidOperationException>(() => register.Put(requested.Give(GivenAt, ExpiresAt.AddYears(1), ConsentMedium.SignedPaper, isUncoerced: true)));
    }

    [Fact]
    public void Put_YesAfterANo_IsRefused()
    {
        var requested = Requested();
        var register = RegisterOf(requested.Refuse(Now));
        Assert.Throws<InvalidOperationException>(() => register.Put(requested.Give(GivenAt, ExpiresAt, ConsentMedium.SignedPaper, isUncoerced: true)));
    }

    [Fact]
    public void Put_PowerOfAttorneyThatWasRevoked_StaysRevoked()
    {
        var power = PowerOf();
        var register = RegisterOf(Given(GrantorKind.AttorneyHolder));
        register.Put(power.Revoke(Now.AddDays(-1)));
        register.Put(power);
        Assert.True(ConsentRules.Check(register, ConsentPurpose.GovernmentLetter, Question(), Now).Has(ValidationRule.ConsentAttorney));
    }

    [Fact]
    public void Put_PowerOfAttorneyWithOtherWords_IsRefused()
    {
        var register = new ConsentRegister();
        register.Put(PowerOf());
        Assert.Throws<InvalidOperationException>(() => register.Put(PowerOf(PoaScope.All.ToArray())));
    }

    [Fact]
    public void Put_OverrideTwice_IsRefused()
    {
        var decision = Override();
        var register = new ConsentRegister();
        register.Put(decision);
        Assert.Throws<InvalidOperationException>(() => register.Put(decision));
    }
}
