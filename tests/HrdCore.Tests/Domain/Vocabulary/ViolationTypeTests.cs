using HrdCore.Domain.Vocabulary;

namespace HrdCore.Tests.Domain.Vocabulary;

public class ViolationTypeTests
{
    [Fact]
    public void All_Codes_AreThoseOnDisk() =>
        Assert.Equal(
            [
                "killing.extrajudicial", "killing.other", "killing.attempted", "death-in-custody", "disappearance.enforced", "abduction", "torture",
                "torture.solitary-confinement", "sexual-violence", "physical-assault", "threat", "threat.death", "threat.family", "harassment.campaign", "smear",
                "surveillance", "online-attack", "arrest", "detention.arbitrary", "detention.rsdl", "detention.liuzhi", "detention.false-name", "detention.non-release",
                "detention.incommunicado", "detention.house", "detention.forced-travel", "judicial-harassment", "fair-trial", "counsel-denied",
                "forced-confession.broadcast", "complaint-refused", "complaint-ignored", "travel-ban", "exile", "forced-return", "forced-return.extradition",
                "forced-return.voluntary", "assembly", "expression", "registration", "registration.reporting", "funding", "funding.foreign", "administrative", "raid",
                "property", "eviction", "medical-denied", "family-reprisal", "reprisal.un", "refusal-punished", "non-investigation",
            ],
            ViolationType.All.Select(type => type.Code));

    // The practices that organisations name on their pages and in their yearly reviews.
    [Theory]
    [InlineData("detention.rsdl")]
    [InlineData("detention.liuzhi")]
    [InlineData("disappearance.enforced")]
    [InlineData("forced-confession.broadcast")]
    [InlineData("counsel-denied")]
    [InlineData("detention.false-name")]
    [InlineData("detention.forced-travel")]
    [InlineData("detention.non-release")]
    [InlineData("torture.solitary-confinement")]
    [InlineData("forced-return.extradition")]
    [InlineData("forced-return.voluntary")]
    [InlineData("funding.foreign")]
    [InlineData("registration")]
    [InlineData("registration.reporting")]
    public void TryFromCode_PracticeThatIsNamedInTheField_IsThere(string code) => Assert.True(ViolationType.TryFromCode(code, out _));

    [Fact]
    public void TryFromCode_Null_IsFalse() => Assert.False(ViolationType.TryFromCode(null, out _));

    [Fact]
    public void Parent_SolitaryConfinement_IsTorture() => Assert.Same(ViolationType.Torture, ViolationType.SolitaryConfinement.Parent);

    [Fact]
    public void Parent_PointWithoutATermAbove_IsNone() => Assert.Null(ViolationType.ResidentialSurveillance.Parent);

    [Fact]
    public void Parent_TopTerm_IsNone() => Assert.Null(ViolationType.Torture.Parent);

    [Fact]
    public void IsWithin_EveryType_IsWithinItselfAndItsParent() =>
        Assert.All(ViolationType.All, type => Assert.True(type.IsWithin(type) && (type.Parent is null || type.IsWithin(type.Parent))));

    [Fact]
    public void IsWithin_Parent_IsNotWithinItsChild() => Assert.False(ViolationType.Threat.IsWithin(ViolationType.DeathThreat));

    [Fact]
    public void SdgClassGiven_SevereSolitaryConfinement_IsTorture() =>
        Assert.Same(SdgClass.Torture, ViolationType.SolitaryConfinement.SdgClassGiven(SdgConditions.Severe | SdgConditions.Arbitrary));

    [Fact]
    public void SdgClassGiven_SolitaryConfinementNotShownSevere_IsNotCounted() => Assert.Null(ViolationType.SolitaryConfinement.SdgClassGiven(SdgConditions.Arbitrary));

    [Theory]
    [InlineData(SdgConditions.Arbitrary, "arbitrary-detention")]
    [InlineData(SdgConditions.None, null)]
    public void SdgClassGiven_Arrest_CountsWhenArbitrary(SdgConditions established, string? expected) =>
        Assert.Equal(expected, ViolationType.Arrest.SdgClassGiven(established)?.Code);

    [Theory]
    [InlineData(SdgConditions.Arbitrary, "killing")]
    [InlineData(SdgConditions.None, null)]
    public void SdgClassGiven_DeathInCustody_CountsWhenArbitrary(SdgConditions established, string? expected) =>
        Assert.Equal(expected, ViolationType.DeathInCustody.SdgClassGiven(established)?.Code);

    [Theory]
    [InlineData(SdgConditions.Concealed, "enforced-disappearance")]
    [InlineData(SdgConditions.None, "arbitrary-detention")]
    public void SdgClassGiven_ResidentialSurveillance_IsDisappearanceWhenConcealed(SdgConditions established, string expected) =>
        Assert.Equal(expected, ViolationType.ResidentialSurveillance.SdgClassGiven(established)?.Code);

    [Fact]
    public void SdgReadings_OfEveryType_BeginWithTheGravest() =>
        Assert.All(ViolationType.All, type => Assert.Equal(type.SdgReadings.OrderBy(reading => reading.Class.Severity), type.SdgReadings));

    [Fact]
    public void Severity_OfTheClasses_IsTheirOrder() => Assert.Equal(Enumerable.Range(0, 6), SdgClass.All.Select(sdgClass => sdgClass.Severity));
}
