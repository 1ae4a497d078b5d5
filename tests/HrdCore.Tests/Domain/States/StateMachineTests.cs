using HrdCore.Domain.States;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Tests.Domain.States;

/// <summary>The machine itself, on a small table; the tables of the domain have tests of their own.</summary>
public class StateMachineTests
{
    private static readonly StateMachine<CaseStatus, int> Machine = new(
        "errand",
        CaseStatus.Received,
        StateMachine<CaseStatus, int>.Step(CaseStatus.Received, CaseStatus.Active),
        StateMachine<CaseStatus, int>.Step(CaseStatus.Received, CaseStatus.Declined, ValidationRule.DeclineReason, reasons => reasons > 0),
        StateMachine<CaseStatus, int>.Step(CaseStatus.Active, CaseStatus.Closed));

    [Fact]
    public void MayMove_StepInTheTable_IsAllowed() => Assert.True(Machine.MayMove(CaseStatus.Received, CaseStatus.Active, 0, out _));

    [Fact]
    public void MayMove_GuardHolds_IsAllowed() => Assert.True(Machine.MayMove(CaseStatus.Received, CaseStatus.Declined, 1, out _));

    [Fact]
    public void MayMove_GuardDoesNotHold_NamesTheGuard()
    {
        Assert.False(Machine.MayMove(CaseStatus.Received, CaseStatus.Declined, 0, out var refusal));
        Assert.Same(ValidationRule.DeclineReason, refusal.Guard);
        Assert.Equal([CaseStatus.Active.Code], refusal.Allowed.Select(state => state.Code));
    }

    [Fact]
    public void MayMove_NoSuchStep_NamesStateWishAndWhatIsAllowed()
    {
        Assert.False(Machine.MayMove(CaseStatus.Active, CaseStatus.Received, 0, out var refusal));
        Assert.Equal("errand: from \"Active\" to \"Received\" is refused: there is no such step. Allowed now: Closed.", refusal.ToString());
    }

    [Fact]
    public void MayMove_StepWhoseGuardDoesNotHold_IsListedWithWhatItNeeds()
    {
        Assert.False(Machine.MayMove(CaseStatus.Received, CaseStatus.Closed, 0, out var refusal));
        Assert.Equal([(CaseStatus.Declined, ValidationRule.DeclineReason)], refusal.Guarded.AsEnumerable());
        Assert.EndsWith($"Allowed now: Active. Not yet: Declined ({ValidationRule.DeclineReason.Help(LanguageTag.English).TrimEnd('.')}).", refusal.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void ToText_InFrench_NamesStatesByTheirLabelsAndSaysWhatIsNeeded()
    {
        Assert.False(Machine.MayMove(CaseStatus.Received, CaseStatus.Closed, 0, out var refusal));
        Assert.Equal(
            $"errand : le passage de « Reçu » à « {CaseStatus.Closed.Term.LabelFor(LanguageTag.French)} » est refusé : cette étape n'existe pas. Permis maintenant : En cours."
            + $" Pas encore : Décliné ({ValidationRule.DeclineReason.Help(LanguageTag.French).TrimEnd('.')}).",
            refusal.ToText(LanguageTag.Parse("fr-BE")));
    }

    [Fact]
    public void ToText_AGuardedWish_SaysWhatItNeedsOnceInTheReadersLanguage()
    {
        Assert.False(Machine.MayMove(CaseStatus.Received, CaseStatus.Declined, 0, out var refusal));
        var help = ValidationRule.DeclineReason.Help(LanguageTag.ChineseSimplified);
        Assert.Equal($"errand：不能从“已收到”转为“未受理”：{help}目前可转为：办理中。", refusal.ToText(LanguageTag.ChineseSimplified));
    }

    [Fact]
    public void ToText_OtherLanguage_IsEnglish()
    {
        Assert.False(Machine.MayMove(CaseStatus.Closed, CaseStatus.Active, 0, out var refusal));
        Assert.Equal(refusal.ToString(), refusal.ToText(LanguageTag.Parse("tr")));
        Assert.NotEqual(refusal.ToString(), refusal.ToText(LanguageTag.Vietnamese));
        Assert.Throws<ArgumentNullException>("language", () => refusal.ToText(null!));
    }

    [Fact]
    public void Require_Refused_ThrowsItInEnglish()
    {
        var failure = Assert.Throws<TransitionRefusedException>(() => Machine.Require(CaseStatus.Closed, CaseStatus.Active, 0));
        Assert.Equal(failure.Refusal.ToText(LanguageTag.English), failure.Message);
    }

    [Fact]
    public void MayMove_GuardHolds_IsNotListedAsGuarded()
    {
        Assert.False(Machine.MayMove(CaseStatus.Received, CaseStatus.Closed, 1, out var refusal));
        Assert.Empty(refusal.Guarded);
    }

    [Fact]
    public void MayMove_FromAnEnd_AllowsNothing()
    {
        Assert.False(Machine.MayMove(CaseStatus.Closed, CaseStatus.Active, 0, out var refusal));
        Assert.EndsWith("Allowed now: none.", refusal.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Require_NoSuchStep_ThrowsTheRefusal() =>
        Assert.Equal("errand", Assert.Throws<TransitionRefusedException>(() => Machine.Require(CaseStatus.Closed, CaseStatus.Active, 0)).Refusal.Machine);

    [Fact]
    public void AllowedFrom_WithAGuardThatDoesNotHold_LeavesItsStepOut() => Assert.Equal([CaseStatus.Active], Machine.AllowedFrom(CaseStatus.Received, 0).AsEnumerable());

    [Fact]
    public void States_Always_BeginWithTheFirst() =>
        Assert.Equal([CaseStatus.Received, CaseStatus.Active, CaseStatus.Declined, CaseStatus.Closed], Machine.States.AsEnumerable());

    [Fact]
    public void AnyCall_WithoutAState_IsRefused()
    {
        Assert.Throws<ArgumentNullException>("state", () => Machine.AllowedFrom(null!, 0));
        Assert.Throws<ArgumentNullException>("state", () => Machine.MayMove(null!, CaseStatus.Active, 0, out _));
        Assert.Throws<ArgumentNullException>("wish", () => Machine.MayMove(CaseStatus.Active, null!, 0, out _));
        Assert.Throws<ArgumentNullException>("wish", () => Machine.Require(CaseStatus.Active, null!, 0));
    }
}
