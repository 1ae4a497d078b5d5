using HrdCore.Classification;
using HrdCore.Domain.AtRisk;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;
using static HrdCore.Tests.Domain.Consent.ConsentSamples;

namespace HrdCore.Tests.Domain.AtRisk;

public class PowerOfAttorneyTests
{
    [Fact]
    [Trait("Item", "11")]
    public void PowerOfAttorney_EveryMember_ComesBack() => Lossless.AssertRoundTrips(PowerOf().Revoke(Now));

    [Fact]
    public void Constructor_GrantorWhoIsAHolder_IsRefused() => Assert.Throws<InvalidRecordException>("holderIds", () => Make(holder: Subject));

    [Fact]
    public void Constructor_EndAtTheSignature_IsRefused() => Assert.Throws<InvalidRecordException>("validUntil", () => Make(validUntil: GivenAt));

    [Fact]
    public void Constructor_JurisdictionOfAnotherClass_IsRefused() => Assert.Throws<InvalidRecordException>("jurisdiction", () => Make(jurisdictionClass: DataClass.Location));

    [Fact]
    public void Revoke_BeforeTheSignature_IsRefused() => Assert.Throws<InvalidRecordException>("revokedAt", () => Make().Revoke(GivenAt.AddTicks(-1)));

    [Fact]
    public void Revoke_Twice_IsRefused() => Assert.Throws<InvalidOperationException>(() => Make().Revoke(Now).Revoke(Now));

    [Fact]
    public void IsInForceAt_BothEnds_CountsTheFirstAndNotTheLast()
    {
        var power = Make(validUntil: ExpiresAt);
        Assert.Equal([false, true, true, false], new[] { GivenAt.AddTicks(-1), GivenAt, ExpiresAt.AddTicks(-1), ExpiresAt }.Select(power.IsInForceAt));
    }

    [Fact]
    public void Allows_HolderWithinScopeAndTime_IsTrueUntilItIsRevoked()
    {
        Assert.True(Make().Allows(Attorney, PoaScope.Visit, Now));
        Assert.False(Make().Revoke(Now).Allows(Attorney, PoaScope.Visit, Now));
    }

    [Fact]
    [Trait("Rule", "R9")]
    public void Allows_WhatIsNotNamed_IsFalse()
    {
        Assert.False(Make().Allows(Attorney, PoaScope.GiveConsent, Now));
        Assert.False(Make().Allows(Officer, PoaScope.Visit, Now));
    }

    private static PowerOfAttorney Make(Guid? holder = null, DateTimeOffset? validUntil = null, DataClass jurisdictionClass = DataClass.LegalStrategy) => new(
        Power, Subject, [holder ?? Attorney], [PoaScope.Visit], new Sensitive<Territory>(Territory.OfOwn("x-zubrania", "Zubrania"), jurisdictionClass), PoaForm.Video, GivenAt, validUntil);
}
