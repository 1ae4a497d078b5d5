using HrdCore.Domain.Parties;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Vocabulary;
using HrdCore.Tests.Domain.Consent;
using static HrdCore.Tests.Domain.Parties.PartiesSamples;

namespace HrdCore.Tests.Domain.Parties;

public class RelationshipRulesTests
{
    // The sister of the samples of consent is whoever answers there for Lina.
    private static readonly Guid Sister = ConsentSamples.Attorney;

    [Fact]
    [Trait("Rule", "R9")]
    public void CheckGrantor_FamilyThatMayAnswer_IsAccepted() => Assert.True(Check(GrantorKind.Family, Relation(from: Sister)).IsAccepted);

    [Fact]
    [Trait("Rule", "R9")]
    public void CheckGrantor_FamilyOfWhomNothingIsKnown_IsNot() => Assert.True(Check(GrantorKind.Family).Has(ValidationRule.ConsentRelation));

    [Fact]
    [Trait("Rule", "R9")]
    public void CheckGrantor_FamilyThatMayNotAnswer_IsNot() =>
        Assert.All([null, (bool?)false], may => Assert.False(Check(GrantorKind.Family, Relation(mayConsent: may, from: Sister)).IsAccepted));

    [Fact]
    [Trait("Rule", "R9")]
    public void CheckGrantor_RelationshipOfOthers_IsPassedOver() =>
        Assert.False(Check(GrantorKind.Family, Relation(), Relation(from: Sister, to: Guid.NewGuid())).IsAccepted);

    [Fact]
    public void CheckGrantor_GuardianWhoIsOnlyFamily_IsNot()
    {
        Assert.False(Check(GrantorKind.Guardian, Relation(from: Sister)).IsAccepted);
        Assert.True(Check(GrantorKind.Guardian, Relation(RelationKind.Guardian, from: Sister)).IsAccepted);
    }

    [Fact]
    public void CheckGrantor_OwnAnswer_NeedsNoRelationship() => Assert.All([GrantorKind.Self, GrantorKind.AttorneyHolder], kind => Assert.True(Check(kind).IsAccepted));

    private static ValidationReport Check(GrantorKind kind, params Relationship[] relationships) => RelationshipRules.CheckGrantor(ConsentSamples.Given(kind), relationships);
}
