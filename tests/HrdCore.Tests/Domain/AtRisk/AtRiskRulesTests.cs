using HrdCore.Domain.AtRisk;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Vocabulary;
using static HrdCore.Tests.Domain.AtRisk.AtRiskSamples;
using static HrdCore.Tests.Domain.Consent.ConsentSamples;

namespace HrdCore.Tests.Domain.AtRisk;

public class AtRiskRulesTests
{
    [Fact]
    public void Check_PaperThatHolds_IsNotMentioned() => Assert.False(AtRiskRules.Check(Draft(), [PowerOf()], Now).Has(ValidationRule.PlanPower));

    [Fact]
    public void Check_PaperThatIsOverRevokedOrUnknown_IsAWarning()
    {
        Assert.All(
            [AtRiskRules.Check(Draft(), [PowerOf()], ExpiresAt), AtRiskRules.Check(Draft(), [PowerOf().Revoke(Now)], Now), AtRiskRules.Check(Draft(), [], Now)],
            report =>
            {
                Assert.True(report.IsAccepted);
                Assert.Contains(("powerOfAttorneyIds[0]", ValidationRule.PlanPower), report.Findings.Select(finding => (finding.Path, finding.Rule)));
            });
    }

    [Fact]
    public void Check_TriggerWithoutAnInstruction_IsANote()
    {
        Assert.True(AtRiskRules.Check(Draft(), [PowerOf()], Now).Has(ValidationRule.PlanTriggerOpen));
        var whole = Draft([.. ContingencyTrigger.All.Select(trigger => Instruction(trigger))]);
        Assert.Empty(AtRiskRules.Check(whole, [PowerOf()], Now).Findings);
    }
}
