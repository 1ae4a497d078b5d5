using FsCheck;
using FsCheck.Fluent;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Tests.Domain.Vocabulary;

public class ViolationFormsTests
{
    private static readonly Arbitrary<ViolationType[]> Cases = Gen.Elements(ViolationType.All.ToArray()).ArrayOf().ToArbitrary();

    // An environmental group: three acts, one of them a killing.
    private static readonly ViolationType[] BlueDelta = [ViolationType.PhysicalAssault, ViolationType.KillingOther, ViolationType.DeathThreat];

    [Fact]
    public void Of_CaseWithADeath_CountsAsViolenceAndDeath() =>
        Assert.Equal([ViolationForm.IntimidationAndThreats, ViolationForm.PhysicalViolence, ViolationForm.Death], ViolationForms.Of(BlueDelta).AsEnumerable());

    [Fact]
    public void Of_DeathAlone_RollsUpIntoViolence() =>
        Assert.Equal([ViolationForm.PhysicalViolence, ViolationForm.Death], ViolationForms.Of([ViolationType.KillingExtrajudicial]).AsEnumerable());

    [Fact]
    public void Of_DeathCountedApart_IsADeathAlone() =>
        Assert.Equal([ViolationForm.Death], ViolationForms.Of([ViolationType.KillingExtrajudicial], DeathCounting.Apart).AsEnumerable());

    [Fact]
    public void Of_SameFormTwice_CountsOnce() => Assert.Single(ViolationForms.Of([ViolationType.Smear, ViolationType.Threat, ViolationType.Threat]));

    [Fact]
    public void Of_TypeWithoutAForm_AddsNone() => Assert.Empty(ViolationForms.Of([ViolationType.FundingRestricted]));

    [Fact]
    public void Of_AnyCase_IsTheRollUpOfWhatIsCountedApart() =>
        Prop.ForAll(Cases, types => ViolationForms.Of(types).SequenceEqual(ViolationForms.RollUp(ViolationForms.Of(types, DeathCounting.Apart)))).QuickCheckThrowOnFailure();

    [Fact]
    public void RollUp_Twice_ChangesNothing() =>
        Prop.ForAll(Cases, types => ViolationForms.RollUp(ViolationForms.Of(types)).SequenceEqual(ViolationForms.Of(types))).QuickCheckThrowOnFailure();

    [Fact]
    public void Of_AnyCase_NeverShowsDeathWithoutViolence() =>
        Prop.ForAll(Cases, types => ViolationForms.Of(types) is var forms && (!forms.Contains(ViolationForm.Death) || forms.Contains(ViolationForm.PhysicalViolence))).QuickCheckThrowOnFailure();

    [Fact]
    public void Of_AnyOrder_IsTheOrderOfTheList() =>
        Prop.ForAll(Cases, types => ViolationForms.Of(types).SequenceEqual(ViolationForms.Of(types.Reverse()))).QuickCheckThrowOnFailure();

    [Fact]
    public void Of_NoSuchCounting_IsRefused() => Assert.Throws<ArgumentOutOfRangeException>("deaths", () => ViolationForms.Of([], (DeathCounting)9));

    [Fact]
    public void RollUp_NoSuchCounting_IsRefused() => Assert.Throws<ArgumentOutOfRangeException>("deaths", () => ViolationForms.RollUp([], (DeathCounting)9));

    [Fact]
    public void Of_NullAmongTheTypes_IsRefused() => Assert.Throws<ArgumentNullException>("types", () => ViolationForms.Of([null!]));

    [Fact]
    public void RollUp_NullAmongTheForms_IsRefused() => Assert.Throws<ArgumentNullException>("forms", () => ViolationForms.RollUp([null!]));

    [Fact]
    public void Broader_OfTheForms_IsViolenceForDeathAlone() =>
        Assert.Equal([ViolationForm.PhysicalViolence], ViolationForm.All.Select(form => form.Broader).OfType<ViolationForm>());
}
