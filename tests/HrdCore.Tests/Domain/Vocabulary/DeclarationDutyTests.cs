using HrdCore.Domain.Vocabulary;

namespace HrdCore.Tests.Domain.Vocabulary;

public class DeclarationDutyTests
{
    [Fact]
    [Trait("Item", "31")]
    public void All_DutiesOfTheState_AreTheSevenOfTheBooklet() =>
        Assert.Equal(
            ["prime-responsibility: 2", "consistent-law: 3", "investigate: 9.5", "protect: 12.2", "inform: 14.1 14.2", "national-institutions: 14.3", "educate: 15"],
            Lines(DeclarationDutyBearer.State));

    [Fact]
    [Trait("Item", "32")]
    public void All_DutiesOfEveryone_AreThoseOfNonStateActors() =>
        Assert.Equal(
            ["act: 18.1", "not-obstruct: 18.1", "enabling-environment: 18", "professional-conduct: 11", "no-participation: 10 19 20", "no-punishment: 10"],
            Lines(DeclarationDutyBearer.Everyone));

    [Fact]
    public void Articles_OfEveryDuty_PutADutyOnItsBearer() =>
        Assert.All(
            DeclarationDuty.All.SelectMany(duty => duty.Articles.Select(article => (duty.Bearer, article.Kinds))),
            pair => Assert.True(pair.Kinds.HasFlag(pair.Bearer == DeclarationDutyBearer.State ? DeclarationArticleKinds.StateDuty : DeclarationArticleKinds.EveryonesDuty)));

    [Fact]
    public void Kinds_OfNonStateActors_AreTenDifferentPerpetrators()
    {
        Assert.Equal(10, NonStateActors.Kinds.Distinct().Count());
        Assert.All(NonStateActors.Kinds, kind => Assert.StartsWith("perp.nonstate.", kind.ToString(), StringComparison.Ordinal));
    }

    [Fact]
    [Trait("Item", "33")]
    public void HrdDefinitionTest_Codes_AreTheThree() => Assert.Equal(["acts-for-rights", "peaceful", "universality"], HrdDefinitionTest.All.Select(test => test.Code));

    private static IEnumerable<string> Lines(DeclarationDutyBearer bearer) =>
        DeclarationDuty.All.Where(duty => duty.Bearer == bearer).Select(duty => $"{duty.Code}: {string.Join(' ', duty.Articles.Select(article => article.Code))}");
}
