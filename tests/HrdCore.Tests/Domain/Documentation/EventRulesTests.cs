using HrdCore.Domain.Documentation;
using HrdCore.Domain.Records;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Values;
using static HrdCore.Tests.Domain.Documentation.DocumentationSamples;

namespace HrdCore.Tests.Domain.Documentation;

/// <summary>What figures would leave out, and days that do not fit, are told and refuse nothing.</summary>
public class EventRulesTests
{
    [Fact]
    public void Check_EventThatFits_FindsNothing() => Assert.Empty(EventRules.Check(Detained()).Findings);

    [Fact]
    public void Check_CodeOfNoKnownViolation_IsAWarning()
    {
        var act = Surveillance().With(item => item.Type, CodedTerm.Parse("viol.arest"));
        var report = EventRules.Check(Detained().With(item => item.Acts, [act]));
        Assert.Equal([("acts[0].type", ValidationRule.ViolationUnknown)], report.Findings.Select(finding => (finding.Path, finding.Rule)));
        Assert.True(report.IsAccepted);
    }

    [Fact]
    public void Check_ActCertainlyOutsideTheEvent_IsAWarning()
    {
        var act = Surveillance().With(item => item.Period, UncertainPeriod.Parse("2016-01/2016-02"));
        Assert.Equal(
            [("acts[0].period", ValidationRule.ActOutsideEvent)],
            EventRules.Check(Detained().With(item => item.Acts, [act])).Findings.Select(finding => (finding.Path, finding.Rule)));
    }
}
