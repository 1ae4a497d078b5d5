using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Tests.Domain.Vocabulary;

public class MandateTests
{
    [Theory]
    [InlineData("hrd")]
    [InlineData("cambodia")]
    [InlineData("myanmar")]
    [InlineData("expression")]
    [InlineData("assembly")]
    [InlineData("indigenous")]
    [InlineData("violence-against-women")]
    [InlineData("business")]
    [Trait("Item", "34")]
    public void TryFromCode_MandateThatTheBookletNames_IsThere(string slug) => Assert.True(Mandate.TryFromCode(slug, out _));

    [Fact]
    [Trait("Item", "34")]
    public void Members_OfEveryMandate_AreFiveInAWorkingGroupAndOneElse() =>
        Assert.All(Mandate.All, mandate => Assert.Equal(mandate.Kind == MandateKind.WorkingGroup ? 5 : 1, mandate.Members));

    [Fact]
    public void Kind_OfTheWorkingGroups_IsThat() =>
        Assert.Equal(["business", "disappearances", "arbitrary-detention"], Mandate.All.Where(mandate => mandate.Kind == MandateKind.WorkingGroup).Select(mandate => mandate.Code));

    [Fact]
    public void Country_OfCountryMandates_IsTheirs() =>
        Assert.Equal(["KH", "MM"], Mandate.All.Select(mandate => mandate.Country).OfType<Territory>().Select(country => country.Code));

    [Fact]
    public void InForce_OlderTitle_IsTheSuccessor() => Assert.Same(Mandate.ViolenceAgainstWomenAndGirls, Mandate.ViolenceAgainstWomen.InForce);

    [Fact]
    public void InForce_WithoutSuccessor_IsItself() => Assert.Same(Mandate.Defenders, Mandate.Defenders.InForce);

    [Theory]
    [InlineData("disappearance.enforced", "hrd disappearances")]
    [InlineData("detention.arbitrary", "hrd arbitrary-detention")]
    [InlineData("detention.rsdl", "hrd disappearances arbitrary-detention")]
    [InlineData("torture", "hrd torture")]
    [InlineData("killing.extrajudicial", "hrd executions")]
    [InlineData("judicial-harassment", "hrd judges-lawyers")]
    [InlineData("assembly", "hrd assembly")]
    [InlineData("expression", "hrd expression")]
    [InlineData("surveillance", "hrd privacy")]
    [InlineData("sexual-violence", "hrd torture violence-against-women-and-girls")]
    [InlineData("reprisal.un", "hrd")]
    public void For_AType_SuggestsThese(string code, string slugs) => Assert.Equal(slugs, string.Join(' ', MandateHints.For(Type(code)).Select(mandate => mandate.Code)));

    [Fact]
    public void For_PlaceWithACountryMandate_AddsIt() => Assert.Equal([Mandate.Defenders, Mandate.Myanmar], MandateHints.For(ViolationType.Exile, Territory.OfIso3166("MM", "Burma")).AsEnumerable());

    [Fact]
    public void For_EveryType_SuggestsMandatesInForceOnce() =>
        Assert.All(ViolationType.All, type =>
        {
            var hints = MandateHints.For(type);
            Assert.Equal(hints.Distinct(), hints);
            Assert.All(hints, mandate => Assert.Null(mandate.Successor));
        });

    private static ViolationType Type(string code) => ViolationType.TryFromCode(code, out var type) ? type : throw new InvalidOperationException(code);
}
