using System.Text;
using HrdCore.Domain.Casework;
using HrdCore.Domain.Json;
using HrdCore.Domain.Records;
using HrdCore.Domain.States;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Tests.Domain.Casework;

/// <summary>How a case goes on: its steps, its reasons, and its events, of which none is ever lost.</summary>
public class CaseStepsTests
{
    private static readonly Guid First = CaseworkSamples.Id(201);
    private static readonly Guid Second = CaseworkSamples.Id(202);

    [Fact]
    public void MoveTo_NextStatus_KeepsKindAndMembers()
    {
        var before = CaseworkSamples.UrgentAction();
        var after = Assert.IsType<UrgentActionCase>(before.MoveTo(CaseStatus.Closed, closureReason: ClosureReason.GoalReached));
        Assert.Equal((CaseStatus.Closed, ClosureReason.GoalReached), (after.Status, after.ClosureReason));
        Assert.Equal(
            Lossless.Json(before).Replace("\"active\"", "\"closed\"", StringComparison.Ordinal).Replace(",\"legalStrategy\"", ",\"closureReason\":\"goal-reached\",\"legalStrategy\"", StringComparison.Ordinal),
            Lossless.Json(after));
    }

    [Fact]
    public void MoveTo_StepThatIsNotThere_IsRefused()
    {
        Case item = CaseworkSamples.UrgentAction();
        Assert.Throws<TransitionRefusedException>(() => item.MoveTo(CaseStatus.Received));
        Assert.False(item.MayMoveTo(CaseStatus.Received, out var refusal));
        Assert.Equal(CaseStatus.Active, refusal.State);
    }

    [Fact]
    public void MoveTo_DeclinedWithoutAReason_IsRefused() =>
        Assert.Throws<TransitionRefusedException>(() => Samples.Case(status: CaseStatus.Triaged).MoveTo(CaseStatus.Declined));

    [Fact]
    public void MoveTo_ReasonOfAnotherStatus_IsRefused()
    {
        Case item = Samples.Case(status: CaseStatus.Triaged);
        Assert.Throws<InvalidRecordException>("closureReason", () => item.MoveTo(CaseStatus.Accepted, closureReason: ClosureReason.GoalReached));
        Assert.Throws<InvalidRecordException>("declineReason", () => item.MoveTo(CaseStatus.Accepted, DeclineReason.NoCapacity));
    }

    [Fact]
    public void MoveTo_Reopened_TakesTheReasonAway() =>
        Assert.Null(CaseworkSamples.UrgentAction().MoveTo(CaseStatus.Closed, closureReason: ClosureReason.ContactLost).MoveTo(CaseStatus.Reopened).ClosureReason);

    [Fact]
    public void Constructor_DeclinedWithoutAReason_IsRefused() =>
        Assert.Throws<InvalidRecordException>("declineReason", () => Samples.Case(status: CaseStatus.Declined));

    [Fact]
    public void AddEvent_AnotherOne_StandsAtTheEnd() => Assert.Equal([First, Second], Samples.Case(events: [First]).AddEvent(Second).Events.AsEnumerable());

    [Fact]
    public void AddEvent_ThereAlready_IsRefused()
    {
        Case item = Samples.Case(events: [First]);
        Assert.Throws<InvalidRecordException>("events[1]", () => item.AddEvent(First));
    }

    [Fact]
    [Trait("Rule", "R10")]
    public void MoveTo_Closed_KeepsEveryEvent() =>
        Assert.Equal([First, Second], CaseworkSamples.UrgentAction().MoveTo(CaseStatus.Closed).Events.AsEnumerable());

    [Fact]
    [Trait("Rule", "R10")]
    public void CheckSuccessor_ClosedWithAnEventLess_IsFound()
    {
        var report = CaseRules.CheckSuccessor(Samples.Case(status: CaseStatus.Active, events: [First, Second]), Samples.Case(status: CaseStatus.Closed, events: [Second]));
        Assert.Equal(["events"], report.Findings.Where(finding => finding.Rule == ValidationRule.EventKept).Select(finding => finding.Path));
        Assert.False(report.IsAccepted);
    }

    [Fact]
    [Trait("Rule", "R10")]
    public void CheckSuccessor_ClosedWithEveryEventAndOneMore_IsAccepted() =>
        Assert.Empty(CaseRules.CheckSuccessor(Samples.Case(status: CaseStatus.Active, events: [First]), Samples.Case(status: CaseStatus.Closed, events: [Second, First])).Findings);

    [Fact]
    public void CheckSuccessor_StepLeftOut_IsFound() =>
        Assert.True(CaseRules.CheckSuccessor(Samples.Case(), Samples.Case(status: CaseStatus.Closed)).Has(ValidationRule.CaseStep));

    [Fact]
    public void CheckSuccessor_OtherCase_IsFound() =>
        Assert.Contains(("id", ValidationRule.Unchanged), Found(CaseworkSamples.UrgentAction(CaseStatus.Received), Samples.Case(events: [First, Second])));

    [Fact]
    public void CheckSuccessor_OtherKind_IsFound() =>
        Assert.Equal(["kind"], CaseRules.CheckSuccessor(Samples.Case(), Samples.Case(CaseKind.CriminalDefence)).Findings.Select(finding => finding.Path));

    [Fact]
    public void CheckSuccessor_ReceivedLater_IsFound()
    {
        var before = Samples.Case();
        var intake = before.Intake.Amend().Set(item => item.ReceivedAt, Samples.Received.AddHours(1)).Done();
        Assert.Equal([("intake.receivedAt", ValidationRule.Unchanged)], Found(before, before.With(item => item.Intake, intake)));
    }

    [Fact]
    public void CheckSuccessor_MadeAnewWithoutWhatNobodyHereKnows_IsFound()
    {
        var json = Lossless.Json(Samples.Case())[..^1] + ",\"hotline\":\"Kestrel\"}";
        Assert.True(DomainJson.TryRead<Case>(Encoding.UTF8.GetBytes(json), out var before, out _));
        Assert.Equal([("", ValidationRule.UnknownKept)], Found(before, Samples.Case()));
        Assert.Empty(Found(before, before.MoveTo(CaseStatus.Triaged)));
    }

    [Fact]
    public void CheckSuccessor_ReferralUnderWhichDataWentIsGone_IsFound()
    {
        var before = CaseworkSamples.UrgentAction();
        Assert.Equal([("referrals[0]", ValidationRule.ReferralKept)], Found(before, before.With(item => item.Referrals, [])));
        Assert.Equal([("referrals[0]", ValidationRule.ReferralKept)], Found(before, before.With(item => item.Referrals, [CaseworkSamples.Shelter()])));
    }

    [Fact]
    public void CheckSuccessor_CompletedReferralUnderOtherConsentsOrData_IsFound()
    {
        var before = CaseworkSamples.UrgentAction();
        var done = before.Referrals[0].MoveTo(ReferralStatus.Completed);
        Assert.Empty(Found(before, before.With(item => item.Referrals, [done])));
        foreach (var changed in new[] { CaseworkSamples.Shelter(ReferralStatus.Completed, CaseworkSamples.Id(6)), Other(done) })
        {
            Assert.Equal([("referrals[0]", ValidationRule.ReferralKept)], Found(before, before.With(item => item.Referrals, [changed])));
        }

        static Referral Other(Referral done) => new(done.Id, done.SubjectIds, done.ToOrganisation, done.Service, done.Status, done.OfferedAt, done.ConsentIds, CaseworkSamples.Id(7));
    }

    [Fact]
    public void CheckSuccessor_OfferThatWasTakenOut_IsAccepted()
    {
        var before = CaseworkSamples.UrgentAction().With(item => item.Referrals, [CaseworkSamples.Shelter()]);
        Assert.Empty(Found(before, before.With(item => item.Referrals, [])));
    }

    [Fact]
    public void CheckSuccessor_UnderAnotherReference_IsFound()
    {
        var before = Samples.Case();
        var after = before.With(item => item.Reference, CaseReference.FromRandomBytes([9, 9, 9, 9, 9, 9, 9]));
        Assert.Equal([("reference", ValidationRule.Unchanged)], Found(before, after));
    }

    [Fact]
    public void CheckSuccessor_PartMadeAnewWithoutWhatNobodyHereKnows_IsFoundWhereItIs()
    {
        var call = CaseworkSamples.Call();
        var later = DomainJson.Read<CaseTask>(Encoding.UTF8.GetBytes(Lossless.Json(call)[..^1] + ",\"later\":1}"));
        var before = CaseworkSamples.UrgentAction().With(item => item.Tasks, [later]);
        Assert.Equal([("tasks[0]", ValidationRule.UnknownKept)], Found(before, before.With(item => item.Tasks, [call])));
        Assert.Empty(Found(before, before.With(item => item.Tasks, [later.With(task => task.Priority, Priority.Urgent)])));
    }

    private static IEnumerable<(string Path, ValidationRule Rule)> Found(Case before, Case after) =>
        CaseRules.CheckSuccessor(before, after).Findings.Select(finding => (finding.Path, finding.Rule));
}
