using HrdCore.Domain.Parties;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Tests.Domain.Parties;

public class NameRulesTests
{
    [Theory]
    [InlineData("Lina Orvath")]
    [InlineData("LINA  ORVÁTH")]
    [InlineData("Ｌｉｎａ-Orvath")]
    public void CheckAliases_LegalNameOfAnother_IsAWarningAtItsPlace(string alias)
    {
        var report = NameRules.CheckAliases([Person("Lina Orvath"), Person("Mira Kestrel", "The Heron", alias)]);
        var finding = Assert.Single(report.Findings);
        Assert.Equal(("[1].aliases[1]", ValidationRule.AliasOfAnother, Severity.Warning), (finding.Path, finding.Rule, finding.Severity));
        Assert.True(report.IsAccepted);
    }

    [Fact]
    public void CheckAliases_OwnLegalName_IsNone() => Assert.Empty(NameRules.CheckAliases([Person("Lina Orvath", "Lina Orvath")]).Findings);

    [Fact]
    public void CheckAliases_AliasesAlike_AreNone() => Assert.Empty(NameRules.CheckAliases([Person("Lina Orvath", "Heron"), Person("Mira Kestrel", "Heron")]).Findings);

    [Fact]
    public void CheckAliases_NullAmongThem_IsRefused() => Assert.Throws<ArgumentNullException>("defenders", () => NameRules.CheckAliases([null!]));

    private static Defender Person(string name, params string[] aliases) => new(
        Guid.NewGuid(), Samples.Name(name), [DefenderCategory.Lawyer], aliases.Select(alias => Samples.Name(alias, PersonNameKind.Alias)));
}
