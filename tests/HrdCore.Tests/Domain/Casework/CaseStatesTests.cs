using HrdCore.Domain.Casework;
using HrdCore.Domain.States;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Vocabulary;
using HrdCore.Tests.Domain.States;

namespace HrdCore.Tests.Domain.Casework;

public class CaseStatesTests
{
    public static TheoryData<string> Kinds { get; } = [.. CaseKind.All.Select(kind => kind.Code)];

    [Fact]
    public void UrgentAction_Steps_AreThese() => AssertSteps(
        CaseStates.UrgentAction,
        "received -> triaged", "triaged -> declined", "triaged -> referred", "triaged -> accepted", "accepted -> active", "active -> on-hold",
        "on-hold -> active", "active -> closed", "on-hold -> closed", "closed -> reopened", "reopened -> active");

    [Fact]
    public void PublicInterestLitigation_Steps_AreThese() => AssertSteps(
        CaseStates.PublicInterestLitigation,
        "received -> screening", "screening -> form-incomplete", "form-incomplete -> screening", "screening -> declined", "screening -> accepted",
        "accepted -> filed", "filed -> pending", "pending -> decided", "decided -> appealed", "appealed -> decided", "decided -> closed");

    [Fact]
    public void CriminalDefence_Steps_AreThese() => AssertSteps(
        CaseStates.CriminalDefence,
        "received -> declined", "received -> referred", "received -> accepted", "accepted -> active", "active -> on-hold", "on-hold -> active",
        "active -> pending", "pending -> decided", "decided -> appealed", "appealed -> decided", "active -> closed", "on-hold -> closed",
        "pending -> closed", "decided -> closed", "closed -> reopened", "reopened -> active");

    [Fact]
    public void ExtraditionDefence_Steps_AreThese() => AssertSteps(
        CaseStates.ExtraditionDefence,
        "received -> declined", "received -> referred", "received -> accepted", "accepted -> pending", "pending -> on-hold", "on-hold -> pending",
        "pending -> decided", "decided -> appealed", "appealed -> decided", "pending -> closed", "on-hold -> closed", "decided -> closed",
        "closed -> reopened", "reopened -> pending");

    [Fact]
    public void RegulatoryComplaint_Steps_AreThese() => AssertSteps(
        CaseStates.RegulatoryComplaint,
        "received -> screening", "screening -> declined", "screening -> accepted", "accepted -> filed", "filed -> pending", "filed -> decided",
        "pending -> decided", "decided -> appealed", "appealed -> decided", "filed -> closed", "pending -> closed", "decided -> closed");

    [Fact]
    public void SanctionsRequest_Steps_AreThese() => AssertSteps(
        CaseStates.SanctionsRequest,
        "received -> screening", "screening -> declined", "screening -> accepted", "accepted -> filed", "filed -> pending", "pending -> decided",
        "filed -> closed", "pending -> closed", "decided -> closed", "closed -> reopened", "reopened -> filed");

    [Theory]
    [MemberData(nameof(Kinds))]
    public void EveryOtherPair_OfAKind_IsRefusedInWords(string kind) => MachineFacts.AssertRefusals(Machine(kind), CaseStatus.All, DeclineReason.NoCapacity);

    [Theory]
    [MemberData(nameof(Kinds))]
    public void AnyWalk_OfAKind_StaysWithinItsTable(string kind) => MachineFacts.AssertWalks(Machine(kind), CaseStatus.All, DeclineReason.NoCapacity);

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Declined_WithoutAReason_IsRefusedAndSaysSo(string kind)
    {
        var machine = Machine(kind);
        var before = machine.Transitions.Single(step => step.To == CaseStatus.Declined).From;
        Assert.False(machine.MayMove(before, CaseStatus.Declined, null, out var refusal));
        Assert.Same(ValidationRule.DeclineReason, refusal.Guard);
        Assert.DoesNotContain(CaseStatus.Declined, refusal.Allowed);
    }

    private static StateMachine<CaseStatus, DeclineReason?> Machine(string kind)
    {
        Assert.True(CaseKind.TryFromCode(kind, out var found));
        return CaseStates.For(found);
    }

    private static void AssertSteps(StateMachine<CaseStatus, DeclineReason?> machine, params string[] steps) =>
        MachineFacts.AssertSteps(machine, CaseStatus.All, DeclineReason.NoCapacity, steps);
}
