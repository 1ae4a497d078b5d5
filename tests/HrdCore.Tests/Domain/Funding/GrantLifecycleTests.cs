using HrdCore.Domain.Funding;
using HrdCore.Domain.States;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Vocabulary;
using HrdCore.Tests.Domain.States;
using static HrdCore.Tests.Domain.Funding.FundingSamples;

namespace HrdCore.Tests.Domain.Funding;

public class GrantLifecycleTests
{
    [Fact]
    public void Machine_EveryStatus_IsInTheTable() => Assert.Equal(GrantStatus.All.ToHashSet(), GrantLifecycle.Machine.States.ToHashSet());

    [Fact]
    public void Machine_UsualWay_IsOpen()
    {
        GrantStatus[] way =
        [
            GrantStatus.Draft, GrantStatus.Submitted, GrantStatus.EligibilityCheck, GrantStatus.Review, GrantStatus.Approved, GrantStatus.Agreed,
            GrantStatus.Disbursing, GrantStatus.ReportDue, GrantStatus.ReportOverdue, GrantStatus.ReportAccepted, GrantStatus.Closed,
        ];
        Assert.All(way.Zip(way.Skip(1)), step => Assert.True(GrantLifecycle.Machine.MayMove(step.First, step.Second, Grant(), out _), step.ToString()));
    }

    [Fact]
    public void Machine_WhateverIsWished_StaysInItsTable()
    {
        MachineFacts.AssertRefusals(GrantLifecycle.Machine, GrantStatus.All, Grant());
        MachineFacts.AssertWalks(GrantLifecycle.Machine, GrantStatus.All, Grant());
    }

    [Theory]
    [InlineData("rejected")]
    [InlineData("closed")]
    public void Machine_LastStatus_LeadsNowhere(string code)
    {
        Assert.True(GrantStatus.TryFromCode(code, out var status));
        Assert.Empty(GrantLifecycle.Machine.AllowedFrom(status, Grant()));
    }

    [Fact]
    public void Machine_BeforeApproval_NoStepLeadsToMoney()
    {
        GrantStatus[] before = [GrantStatus.Draft, GrantStatus.Submitted, GrantStatus.EligibilityCheck, GrantStatus.Review, GrantStatus.Rejected];
        Assert.DoesNotContain(
            GrantLifecycle.Machine.Transitions,
            step => before.Contains(step.From) && (step.To == GrantStatus.Disbursing || step.To == GrantStatus.ReportDue || step.To == GrantStatus.Repayment || step.To == GrantStatus.Suspended));
    }

    [Fact]
    public void MoveTo_PayingBeforeTheAgreement_TakesAnEmergency()
    {
        var usual = Grant(GrantStatus.Approved, payments: [], isEmergencyLane: false);
        var refusal = Assert.Throws<TransitionRefusedException>(() => usual.MoveTo(GrantStatus.Disbursing)).Refusal;
        Assert.Equal(ValidationRule.EmergencyLane, refusal.Guard);
        Assert.Equal(GrantStatus.Disbursing, Grant(GrantStatus.Approved, payments: []).MoveTo(GrantStatus.Disbursing).Status);
    }

    [Fact]
    public void MayMoveTo_RepaymentOfNothing_IsRefused()
    {
        Assert.False(Grant(payments: []).MayMoveTo(GrantStatus.Repayment, out var refusal));
        Assert.Equal(ValidationRule.NothingDisbursed, refusal.Guard);
        Assert.True(Grant().MayMoveTo(GrantStatus.Repayment, out _));
    }

    [Fact]
    public void MayMoveTo_NoStatus_IsRefused()
    {
        Assert.Throws<ArgumentNullException>(() => Grant().MayMoveTo(null!, out _));
        Assert.Throws<ArgumentNullException>(() => Grant().MoveTo(null!));
    }

    [Fact]
    public void MayMoveTo_AcceptedWithoutAnyReport_IsRefused()
    {
        var grant = Grant(GrantStatus.ReportDue, reports: [], schedule: [], payments: [Payment("10.00 EUR")]);
        Assert.False(grant.MayMoveTo(GrantStatus.ReportAccepted, out var refusal));
        Assert.Equal(ValidationRule.ReportNotAccepted, refusal.Guard);
    }
}
