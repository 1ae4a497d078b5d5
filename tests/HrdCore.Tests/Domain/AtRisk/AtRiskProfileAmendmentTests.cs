using HrdCore.Domain.AtRisk;
using HrdCore.Domain.Records;
using HrdCore.Domain.Vocabulary;
using static HrdCore.Tests.Domain.AtRisk.AtRiskSamples;
using static HrdCore.Tests.Domain.Consent.ConsentSamples;

namespace HrdCore.Tests.Domain.AtRisk;

/// <summary>What the defender said stays as it was agreed from armed on; to change it, the plan is disarmed first.</summary>
public class AtRiskProfileAmendmentTests
{
    public static TheoryData<string> Statuses() => [.. Plans.Keys];

    private static readonly Dictionary<string, AtRiskProfile> Plans = new()
    {
        ["armed"] = Armed(),
        ["triggered"] = Triggered(),
        ["stood-down"] = Triggered().ReportOver(Sister).ReportOver(Editor).StandDown(),
        ["executed"] = Triggered().Execute(Permission(), Now.AddHours(2)),
    };

    [Theory]
    [MemberData(nameof(Statuses))]
    public void With_WhatTheDefenderSaid_IsRefusedBeyondADraft(string status)
    {
        var plan = Plans[status];
        Assert.Equal(status, plan.Status.Code);
        Assert.Throws<ArgumentException>("member", () => plan.With(x => x.CheckIns, null));
        Assert.Throws<ArgumentException>("member", () => plan.With(x => x.CheckIns, Protocol()));
        Assert.Throws<ArgumentException>("member", () => plan.With(x => x.ProofOfLife, []));
        Assert.Throws<ArgumentException>("member", () => plan.With(x => x.Contacts, [Contact(Now)]));
        Assert.Throws<ArgumentException>("member", () => plan.With(x => x.Statements, []));
        Assert.Throws<ArgumentException>("member", () => plan.With(x => x.LikenessIds, []));
        Assert.Throws<ArgumentException>("member", () => plan.With(x => x.Wishes, null));
        Assert.Throws<ArgumentException>("member", () => plan.With(x => x.Instructions, [Instruction()]));
        Assert.Throws<ArgumentException>("member", () => plan.With(x => x.PowerOfAttorneyIds, []));
        Assert.Throws<ArgumentException>("member", () => plan.With(x => x.ArmedAt, null));
    }

    [Fact]
    public void With_ADraft_ChangesIt() => Assert.Null(Armed().Disarm().With(x => x.CheckIns, null).CheckIns);

    [Fact]
    public void With_AStatementThatWasRecorded_IsRefused() => Assert.Throws<ArgumentException>("member", () => Statement().With(x => x.Words, null));

    [Fact]
    public void Tested_WhileArmed_KeepsTheInstantAndTheOrder()
    {
        var armed = Armed();
        var tested = armed.Tested(armed.Contacts[0].Id, Now);
        Assert.Equal([(armed.Contacts[0].Id, Now), (armed.Contacts[1].Id, GivenAt)], tested.Contacts.Select(contact => (contact.Id, contact.TestedAt!.Value)));
    }

    [Fact]
    public void Tested_ContactThatThePlanDoesNotHave_IsRefused() => Assert.Throws<ArgumentException>("contactId", () => Plans["armed"].Tested(Officer, Now));

    [Fact]
    public void Tested_BeforeTheTestThatWasAnsweredLast_IsRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>("instant", () => Plans["armed"].Tested(Plans["armed"].Contacts[1].Id, GivenAt.AddTicks(-1)));

    [Fact]
    public void Tested_OutsideTheYears_IsRefused() =>
        Assert.Throws<HrdCore.Domain.Validation.InvalidRecordException>("testedAt", () => Plans["armed"].Tested(Plans["armed"].Contacts[0].Id, DateTimeOffset.MinValue));
}
