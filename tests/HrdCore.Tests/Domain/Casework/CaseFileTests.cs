using HrdCore.Domain.Casework;
using HrdCore.Domain.Parties;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Tests.Domain.Casework;

public class CaseFileTests
{
    [Fact]
    public void Constructor_ClientNotAmongTheDefenders_IsRefused()
    {
        var other = new Defender(Guid.NewGuid(), Samples.Name(), [DefenderCategory.Other]);
        var refusal = Assert.Throws<InvalidRecordException>("case.clients[0]", () => new CaseFile(Samples.Case(), [other], [Samples.Violation()]));
        Assert.True(refusal.Report.Has(ValidationRule.ClientInFile));
    }

    [Fact]
    public void Constructor_IdentifierOfTheCaseAgain_IsRefused()
    {
        var item = Samples.Case();
        var same = new Defender(item.Id, Samples.Name(), [DefenderCategory.Other]);
        Assert.Throws<InvalidRecordException>("defenders", () => new CaseFile(item, [Samples.Defender(), same], [Samples.Violation()]));
    }

    [Fact]
    [Trait("Rule", "R15")]
    public void CountsAs_JournalistWhoIsAUnionist_IsCountedOnce()
    {
        var client = new Defender(Samples.Defender().Id, Samples.Name(), [DefenderCategory.LabourUnionist, DefenderCategory.MediaWorker, DefenderCategory.Land]);
        var file = new CaseFile(Samples.Case(), [client], [Samples.Violation()]);
        Assert.Same(SdgVictimStatus.Journalist, file.CountsAs(SdgVictimPriority.Standard));
        Assert.Same(
            SdgVictimStatus.TradeUnionist,
            file.CountsAs(new SdgVictimPriority(SdgVictimStatus.TradeUnionist, SdgVictimStatus.Journalist, SdgVictimStatus.Defender)));
    }

    [Fact]
    [Trait("Rule", "R15")]
    public void CountsAs_DefenderWhoIsNoClient_DoesNotCount()
    {
        var client = new Defender(Samples.Defender().Id, Samples.Name(), [DefenderCategory.Land]);
        var other = new Defender(Guid.NewGuid(), Samples.Name(), [DefenderCategory.MediaWorker]);
        Assert.Same(SdgVictimStatus.Defender, new CaseFile(Samples.Case(), [client, other], [Samples.Violation()]).CountsAs(SdgVictimPriority.Standard));
    }

    [Fact]
    public void Constructor_NoViolation_IsRefused() => Assert.Throws<InvalidRecordException>("violations", () => Samples.File(violations: []));

    [Fact]
    public void Constructor_ViolationTwice_IsRefused()
    {
        var violation = Samples.Violation();
        Assert.Throws<InvalidRecordException>("violations[1]", () => Samples.File(violations: [violation, violation]));
    }

    [Fact]
    public void Constructor_GrantTwice_IsRefused()
    {
        var grant = Samples.Grant();
        Assert.Throws<InvalidRecordException>("grants[1]", () => Samples.File(grants: [grant, grant]));
    }

    [Fact]
    [Trait("Item", "25")]
    public void HasForm_FormOfAnyViolation_IsTrue()
    {
        var item = Samples.File(violations: [Samples.Violation(ViolationForm.Death), Samples.Violation(ViolationForm.PhysicalViolence)]);
        Assert.Equal([false, false, false, true, true], ViolationForm.All.Select(item.HasForm));
    }

    [Fact]
    [Trait("Item", "24")]
    public void HasStateActor_OneAmongOthers_IsTrue() =>
        Assert.True(Samples.File(violations: [Samples.Violation(null, PerpetratorKind.Mob), Samples.Violation(null, PerpetratorKind.Corporation, PerpetratorKind.Prison)])
            .HasStateActor());

    [Fact]
    public void HasStateActor_OnlyOthers_IsFalse() =>
        Assert.False(Samples.File(violations: [Samples.Violation(null, PerpetratorKind.Unknown, PerpetratorKind.ArmedGroup)]).HasStateActor());
}
