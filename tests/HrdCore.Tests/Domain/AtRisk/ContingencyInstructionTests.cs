using HrdCore.Domain.AtRisk;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;
using static HrdCore.Tests.Domain.AtRisk.AtRiskSamples;
using static HrdCore.Tests.Domain.Consent.ConsentSamples;

namespace HrdCore.Tests.Domain.AtRisk;

public class ContingencyInstructionTests
{
    [Fact]
    [Trait("Item", "11")]
    public void Triggers_OfTheRegister_AreDisappearedDetainedArrestedAndIncommunicado() =>
        Assert.Equal(["disappeared", "detained", "arrested", "incommunicado", "other"], ContingencyTrigger.All.Select(trigger => trigger.Code));

    [Fact]
    public void Constructor_AllowedAndForbidden_IsRefused()
    {
        var refusal = Assert.Throws<InvalidRecordException>("forbidden", () => Instruction(allowed: [ContingencyAction.AskAuthorities], forbidden: [ContingencyAction.AskAuthorities]));
        Assert.True(refusal.Report.Has(ValidationRule.InstructionConflict));
    }

    [Theory]
    [InlineData("silent", "speak-to-media")]
    [InlineData("silent", "release-statement")]
    [InlineData("discreet", "use-images")]
    public void Constructor_LouderThanThePublicity_IsRefused(string publicity, string action)
    {
        Assert.True(PublicityChoice.TryFromCode(publicity, out var choice));
        Assert.True(ContingencyAction.TryFromCode(action, out var loud));
        Assert.Throws<InvalidRecordException>("allowed", () => Instruction(publicity: choice, allowed: [loud], forbidden: []));
        Assert.Equal(loud, Assert.Single(Instruction(publicity: PublicityChoice.Public, allowed: [loud], forbidden: []).Allowed));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(4)]
    public void Constructor_QuorumThatCannotBe_IsRefused(int quorum) => Assert.Throws<InvalidRecordException>("quorum", () => Instruction(quorum: quorum));

    [Fact]
    public void Allows_WhatIsNotNamed_IsFalse()
    {
        Assert.True(Instruction().Allows(ContingencyAction.TellFamily));
        Assert.False(Instruction().Allows(ContingencyAction.AppealToUnitedNations));
    }

    [Fact]
    public void ActFrom_WithAndWithoutAWait_IsLaterOrAtOnce()
    {
        Assert.Equal(Now, Instruction().ActFrom(Now));
        Assert.Equal(Now.AddHours(12), Instruction(wait: DeadlineSpec.AfterElapsed(TimeSpan.FromHours(12))).ActFrom(Now));
    }

    [Fact]
    public void ActFrom_AtTheEndOfTheCalendar_IsRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Instruction(wait: DeadlineSpec.AfterCalendarDays(1)).ActFrom(DateTimeOffset.MaxValue));
}
