using System.Text;
using HrdCore.Classification;
using HrdCore.Domain.Casework;
using HrdCore.Domain.Json;
using HrdCore.Domain.Records;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;
using HrdCore.Tests.Domain.Casework;
using HrdCore.Tests.Domain.Consent;

namespace HrdCore.Tests.Domain.Records;

/// <summary>How a record is changed: into another one, checked anew, and never past a step or a signature.</summary>
public class AmendmentsTests
{
    [Fact]
    public void With_OneMember_LeavesTheOthersAndTheRecordItself()
    {
        var before = Samples.Intake();
        var after = before.With(intake => intake.FirstReplyAt, Samples.Received.AddHours(2));
        Assert.Equal(Samples.Received.AddHours(2), after.FirstReplyAt);
        Assert.NotEqual(before.FirstReplyAt, after.FirstReplyAt);
        Assert.Equal(Lossless.Json(before), Lossless.Json(after.With(intake => intake.FirstReplyAt, before.FirstReplyAt)));
    }

    [Fact]
    public void With_AListThatNobodyMade_IsEmpty() => Assert.Empty(Samples.Case().With(item => item.OutcomeGoals, default).OutcomeGoals);

    [Fact]
    public void With_OfACaseOfAnyKind_KeepsItsKind()
    {
        Case item = CaseworkSamples.Extradition();
        var after = item.With(changed => changed.Counsel, [.. item.Counsel, CaseworkSamples.ChosenCounsel()]);
        Assert.Single(after.Counsel);
        Assert.Equal("E. Vœrmand", Assert.IsType<ExtraditionCase>(after).ExpertWitnesses[0].Reveal(Purpose.Verification));
    }

    [Fact]
    public void With_AnImpossibleValue_IsRefused() =>
        Assert.Throws<InvalidRecordException>("firstReplyAt", () => Samples.Intake().With(intake => intake.FirstReplyAt, Samples.Received.AddDays(-1)));

    [Fact]
    public void Amend_MembersThatOnlyFitTogether_AreChangedTogether()
    {
        var later = Samples.Received.AddYears(1);
        var after = Samples.Intake().Amend().Set(intake => intake.ReceivedAt, later).Set(intake => intake.FirstReplyAt, later.AddHours(1)).Done();
        Assert.Equal((later, later.AddHours(1)), (after.ReceivedAt, after.FirstReplyAt));
    }

    [Fact]
    public void Done_AnImpossibleRecord_IsRefused()
    {
        var amendment = Samples.Intake().Amend().Set(intake => intake.FirstReplyAt, Samples.Received.AddDays(-1));
        Assert.Throws<InvalidRecordException>("firstReplyAt", () => amendment.Done());
    }

    [Fact]
    public void With_AStatusThatHasSteps_IsRefused()
    {
        var refusal = Assert.Throws<ArgumentException>("member", () => Samples.Case().With(item => item.Status, CaseStatus.Closed));
        Assert.Contains("Case.Status", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void With_TheIdentifier_IsRefused() =>
        Assert.Throws<ArgumentException>("member", () => CaseworkSamples.Partner().With(actor => actor.Id, CaseworkSamples.Id(7)));

    [Fact]
    public void With_WhatAPersonSigned_IsRefused()
    {
        var consent = ConsentSamples.Given();
        Assert.Throws<ArgumentException>("member", () => consent.With(item => item.StatementVersion, "letter 4"));
    }

    [Fact]
    public void Done_AStatusThatHasSteps_IsRefused()
    {
        var amendment = Samples.Case().Amend().Set(item => item.Status, CaseStatus.Closed);
        Assert.Throws<ArgumentException>("member", () => amendment.Done());
    }

    [Fact]
    public void Set_AnythingButAMember_IsRefused()
    {
        var amendment = Samples.Intake().Amend();
        Func<Intake, LanguageTag> elsewhere = intake => intake.Language;
        Assert.Throws<ArgumentException>("member", () => amendment.Set(elsewhere, LanguageTag.French));
        Assert.Throws<ArgumentException>("member", () => amendment.Set(intake => intake.ReceivedAt.Year, 2019));
        Assert.Throws<ArgumentException>("member", () => amendment.Set(_ => LanguageTag.French, LanguageTag.French));
    }

    [Fact]
    public void Set_AMemberOfAMember_SaysToNest()
    {
        var refusal = Assert.Throws<ArgumentException>("member", () => Samples.Case().With(item => item.Intake.FirstReplyAt, Samples.Received));
        Assert.Contains("nest the call", refusal.Message, StringComparison.Ordinal);
        var before = Samples.Case();
        Assert.Equal(Samples.Received.AddHours(3), before.With(item => item.Intake, before.Intake.With(intake => intake.FirstReplyAt, Samples.Received.AddHours(3))).Intake.FirstReplyAt);
    }

    [Fact]
    public void Set_ALambdaInAVariable_SaysToWriteItInTheCall()
    {
        Func<Intake, LanguageTag> elsewhere = intake => intake.Language;
        var refusal = Assert.Throws<ArgumentException>("member", () => Samples.Intake().With(elsewhere, LanguageTag.French));
        Assert.Contains("in the call itself", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void WithItem_ByItsIdentifier_ReplacesThatOneInItsPlace()
    {
        var (first, second) = (CaseworkSamples.Partner(), Actor(CaseworkSamples.Id(7), ActorKind.LocalPartner));
        Case before = CaseworkSamples.Extradition().With(item => item.Actors, [first, second]);
        var after = before.WithItem(item => item.Actors, Actor(first.Id, ActorKind.NationalOrganisation));
        Assert.Equal([(first.Id, ActorKind.NationalOrganisation), (second.Id, second.Kind)], after.Actors.Select(actor => (actor.Id, actor.Kind)));
        Assert.Same(second, after.Actors[1]);
    }

    [Fact]
    public void WithItem_ThatIsNotThere_IsRefused() =>
        Assert.Throws<ArgumentException>("item", () => CaseworkSamples.Extradition().WithItem(item => item.Actors, Actor(CaseworkSamples.Id(77), ActorKind.LocalPartner)));

    [Fact]
    public void WithItem_OfAListInAVariable_IsRefused()
    {
        Func<ExtraditionCase, System.Collections.Immutable.ImmutableArray<CaseActor>> elsewhere = item => item.Actors;
        Assert.Throws<ArgumentException>("list", () => CaseworkSamples.Extradition().WithItem(elsewhere, CaseworkSamples.Partner()));
    }

    [Fact]
    public void WithItem_ThatMakesAnImpossibleRecord_IsRefused()
    {
        var record = Samples.Case().Amend().Set(item => item.Actors, [CaseworkSamples.Partner()]).Set(item => item.Interventions, [CaseworkSamples.Petition()]).Done();
        var ofNobody = CaseworkSamples.Petition().With(item => item.ActorId, CaseworkSamples.Id(99));
        Assert.Throws<InvalidRecordException>("interventions[0].actorId", () => record.WithItem(item => item.Interventions, ofNobody));
    }

    [Fact]
    public void WithItem_WithoutAnArgument_IsRefused()
    {
        var record = CaseworkSamples.Extradition();
        Assert.Throws<ArgumentNullException>("record", () => ((ExtraditionCase)null!).WithItem(item => item.Actors, CaseworkSamples.Partner()));
        Assert.Throws<ArgumentNullException>("list", () => record.WithItem(null!, CaseworkSamples.Partner()));
        Assert.Throws<ArgumentNullException>("item", () => record.WithItem(item => item.Actors, null!));
        Assert.Throws<ArgumentNullException>("named", () => record.WithItem(item => item.Actors, CaseworkSamples.Partner(), null!));
    }

    [Fact]
    public void TryGetId_OfRecordsOfAnyKind_FindsTheOneThatComesTwice()
    {
        var grant = Samples.Grant();
        DomainRecord[] records = [Samples.Case(), grant, Samples.Case(), Samples.Intake()];
        var ids = records.Select(record => record.TryGetId(out var id) ? id : (Guid?)null).ToArray();
        Assert.Equal([Samples.Case().Id, grant.Id, Samples.Case().Id, null], ids);
        Assert.False(records[3].TryGetId(out var none));
        Assert.Equal(Guid.Empty, none);
    }

    [Fact]
    public void Set_WithoutAMember_IsRefused() => Assert.Throws<ArgumentNullException>("member", () => Samples.Intake().Amend().Set<int>(null!, 1));

    [Fact]
    public void With_WithoutAMember_IsRefused() => Assert.Throws<ArgumentNullException>("member", () => Samples.Intake().With<Intake, int>(null!, 1));

    [Fact]
    public void With_AComputedValue_IsRefused() =>
        Assert.Throws<ArgumentException>("member", () => Samples.Case().With(item => item.GetType(), typeof(Case)));

    [Fact]
    public void Amend_OfNothing_IsRefused() => Assert.Throws<ArgumentNullException>("record", () => Amendments.Amend<Intake>(null!));

    [Fact]
    public void With_UnknownMembers_StayWithTheRecord()
    {
        var json = Lossless.Json(Samples.Case())[..^1] + ",\"hotline\":\"Kestrel\"}";
        Assert.True(DomainJson.TryRead<UrgentActionCase>(Encoding.UTF8.GetBytes(json), out var read, out _));
        Assert.EndsWith(",\"hotline\":\"Kestrel\"}", Lossless.Json(read.With(item => item.Priority, Priority.High)), StringComparison.Ordinal);
    }

    [Fact]
    public void With_AnySequenceOfItems_TakesThemAll()
    {
        var item = CaseworkSamples.UrgentAction();
        Assert.Single(item.With(changed => changed.Tasks, item.Tasks.Where(task => task.Priority == Priority.High)).Tasks);
        Assert.Equal(item.Detentions.Length, item.With(changed => changed.Detentions, item.Detentions.Select(episode => episode)).Detentions.Length);
    }

    [Fact]
    public void With_AListThatIsNone_IsEmpty() => Assert.Empty(CaseworkSamples.UrgentAction().With(item => item.Tasks, default).Tasks);

    [Fact]
    public void With_ValueOfAnotherType_IsRefused()
    {
        var item = CaseworkSamples.UrgentAction();
        Assert.Throws<ArgumentException>("value", () => item.With<UrgentActionCase, object>(changed => changed.Tasks, "a task"));
        Assert.Throws<ArgumentException>("value", () => CaseworkSamples.Shelter().With(referral => referral.OfferedAt, (DateTimeOffset?)null));
    }

    [Fact]
    public void With_WhatARequiredMemberCannotLack_IsRefused() =>
        Assert.Throws<InvalidRecordException>("channel", () => Samples.Intake().With(intake => intake.Channel, null!));

    private static CaseActor Actor(Guid id, ActorKind kind) => new(id, kind, Samples.Text("Delta Hands", CaseActor.NameClass));
}
