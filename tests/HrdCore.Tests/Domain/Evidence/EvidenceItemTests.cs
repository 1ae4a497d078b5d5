using System.Text;
using System.Text.Json.Nodes;
using HrdCore.Classification;
using HrdCore.Domain.Evidence;
using HrdCore.Domain.Json;
using HrdCore.Domain.States;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;
using HrdCore.Tests.Domain.States;
using static HrdCore.Tests.Domain.Evidence.EvidenceSamples;

namespace HrdCore.Tests.Domain.Evidence;

/// <summary>A piece of evidence: the original is written once, everything else is added and never taken away.</summary>
public class EvidenceItemTests
{
    [Fact]
    public void Records_EveryMemberSet_LoseNothing()
    {
        Lossless.AssertRoundTrips(Shown());
        Lossless.AssertRoundTrips(Shown().Copies[1]);
        Lossless.AssertRoundTrips(Shown().Custody[3]);
    }

    [Fact]
    public void Machine_Steps_AreThese() => MachineFacts.AssertSteps(
        EvidenceStates.Machine, EvidenceStatus.All, Report(), "acquired -> sealed", "sealed -> disclosed", "sealed -> disposed", "disclosed -> disposed");

    [Fact]
    public void EveryOtherPair_OfTheMachine_IsRefusedInWords() => MachineFacts.AssertRefusals(EvidenceStates.Machine, EvidenceStatus.All, Report());

    [Fact]
    public void MoveTo_EachStep_WritesItsEntry() =>
        Assert.Equal(
            [CustodyAction.Acquired, CustodyAction.Sealed, CustodyAction.Disclosed, CustodyAction.Disposed],
            Sealed().MoveTo(EvidenceStatus.Disclosed, Acquired.AddHours(2), Keeper).MoveTo(EvidenceStatus.Disposed, Acquired.AddHours(3), Keeper).Custody.Select(entry => entry.Action));

    [Fact]
    public void MoveTo_DisclosedUnsealed_IsRefused() =>
        Assert.Throws<TransitionRefusedException>(() => Report().MoveTo(EvidenceStatus.Disclosed, Acquired, Keeper));

    [Fact]
    public void MoveTo_ByNobody_IsRefused() => Assert.Throws<InvalidRecordException>("by", () => Report().MoveTo(EvidenceStatus.Sealed, Acquired, Guid.Empty));

    [Fact]
    public void Acquire_WithoutMaterial_IsRefused() =>
        Assert.Throws<InvalidRecordException>("material", () => EvidenceItem.Acquire(Id(1), Original, null!, Acquired, Keeper));

    [Fact]
    public void Constructor_WithoutAChain_IsRefused()
    {
        var item = Report();
        Assert.Throws<InvalidRecordException>(
            "custody", () => new EvidenceItem(item.Id, item.Status, item.Original, item.Material, item.AcquiredAt, item.AcquiredBy, []));
    }

    [Fact]
    [Trait("Rule", "R21")]
    public void AddCopy_Redacted_IsAChildThatNamesItsParent()
    {
        var item = Sealed().AddCopy(Copy(CopyKind.Redacted, Blackened));
        Assert.Equal((Original, Blackened), (item.Copies[0].Parent, item.Copies[0].Hash));
        Assert.Equal((CustodyAction.Redacted, Blackened, item.Copies[0].Id), (item.Custody[^1].Action, item.Custody[^1].ContentHash, item.Custody[^1].CopyId));
        Assert.Same(item.Original, Sealed().Original);
    }

    [Fact]
    [Trait("Rule", "R21")]
    public void AddCopy_RedactedOfACopy_NamesThatCopy()
    {
        var again = EvidenceHash.Sha256Of("the report without names and places"u8);
        var item = Sealed().AddCopy(Copy(CopyKind.Redacted, Blackened)).AddCopy(Copy(CopyKind.Redacted, again, Blackened, 612));
        Assert.Equal(Blackened, item.Copies[1].Parent);
    }

    [Fact]
    [Trait("Rule", "R21")]
    public void AddCopy_OfSomethingThatIsNotHere_IsRefused() =>
        Assert.Throws<InvalidRecordException>("copies[0].parent", () => Sealed().AddCopy(Copy(CopyKind.Working, Original, Blackened)));

    [Fact]
    [Trait("Rule", "R21")]
    public void EvidenceCopy_RedactedAndStillTheSame_IsRefused() => Assert.Throws<InvalidRecordException>("hash", () => Copy(CopyKind.Redacted, Original));

    [Fact]
    [Trait("Rule", "R21")]
    public void EvidenceCopy_EvidentiaryAndAnother_IsRefused() => Assert.Throws<InvalidRecordException>("hash", () => Copy(CopyKind.Evidentiary, Blackened));

    [Fact]
    public void EvidenceCopy_TakenOutOfAWorkingCopy_IsRefused() =>
        Assert.Throws<InvalidRecordException>(
            "takenOut", () => new EvidenceCopy(Id(1), CopyKind.Working, Original, Original, Acquired, Keeper, Samples.Text("page 2", DataClass.Operational)));

    [Fact]
    public void AddCopy_BeforeTheSeal_IsRefused() => Assert.Throws<InvalidRecordException>("copies", () => Report().AddCopy(Copy(CopyKind.Working, Original)));

    [Fact]
    public void AddCopy_AfterTheEnd_IsRefused() =>
        Assert.Throws<InvalidRecordException>("copy", () => Sealed().MoveTo(EvidenceStatus.Disposed, Acquired.AddHours(2), Keeper).AddCopy(Copy(CopyKind.Working, Original)));

    [Fact]
    public void AddCustody_ActionOfAStep_IsRefused() =>
        Assert.Throws<InvalidRecordException>("action", () => Sealed().AddCustody(CustodyAction.Disposed, Acquired.AddHours(2), Keeper));

    [Fact]
    public void AddCustody_AfterTheEnd_IsRefused() =>
        Assert.Throws<InvalidRecordException>("action", () => Sealed().MoveTo(EvidenceStatus.Disposed, Acquired.AddHours(2), Keeper).AddCustody(CustodyAction.Viewed, Acquired.AddHours(3), Keeper));

    [Fact]
    [Trait("Rule", "R21")]
    public void CheckSuccessor_OtherOriginal_IsFound()
    {
        var other = EvidenceItem.Acquire(Id(600), Blackened, MaterialKind.MedicalReport, Acquired, Keeper);
        Assert.True(EvidenceRules.CheckSuccessor(Report(), other).Has(ValidationRule.OriginalKept));
    }

    [Fact]
    [Trait("Rule", "R21")]
    public void CheckSuccessor_LongerChainAndMoreCopies_IsAccepted() =>
        Assert.Empty(EvidenceRules.CheckSuccessor(Sealed(), Sealed().AddCopy(Copy(CopyKind.Working, Original))).Findings);

    [Fact]
    public void CheckSuccessor_EntryGone_IsFound() =>
        Assert.Equal(
            ["custody"],
            EvidenceRules.CheckSuccessor(Shown(), Tampered(Shown(), (entry, i) => i == 4 ? null : entry)).Findings.Select(finding => finding.Path));

    [Fact]
    public void CheckSuccessor_CopyGone_IsFound() =>
        Assert.Contains("copies", EvidenceRules.CheckSuccessor(Sealed().AddCopy(Copy(CopyKind.Working, Original)), Sealed()).Findings.Select(finding => finding.Path));

    [Fact]
    [Trait("Rule", "R21")]
    public void CheckSuccessor_CopyForTheCourtCalledOneToWorkWith_IsFound()
    {
        var before = Sealed().AddCopy(Copy(CopyKind.Evidentiary, Original));
        var after = Changed(before, json => json["copies"]![0]!["kind"] = "working");
        Assert.Empty(CustodyChain.Check(after).Findings);
        Assert.Equal([("copies[0]", ValidationRule.CopyKept)], Found(before, after));
    }

    [Fact]
    public void CheckSuccessor_WhatWasTakenOutIsGone_IsFound() =>
        Assert.Equal([("copies[1]", ValidationRule.CopyKept)], Found(Shown(), Changed(Shown(), json => json["copies"]![1]!.AsObject().Remove("takenOut"))));

    [Theory]
    [Trait("Rule", "R21")]
    [InlineData("istanbulGrade")]
    [InlineData("acquiredFrom")]
    [InlineData("acquiredHow")]
    public void CheckSuccessor_WhatWasRecordedIsGone_IsFound(string member)
    {
        var after = Changed(Shown(), json => json.Remove(member));
        Assert.Equal([(member, ValidationRule.EvidenceKept)], Found(Shown(), after));
        Assert.Empty(Found(after, Shown()));
    }

    [Fact]
    public void CheckSuccessor_GradedAgain_IsAccepted() => Assert.Empty(Found(Shown(), Changed(Shown(), json => json["istanbulGrade"] = "consistent")));

    [Fact]
    public void CheckSuccessor_FromSomeoneElse_IsFound() =>
        Assert.Equal([("acquiredFrom", ValidationRule.EvidenceKept)], Found(Shown(), Changed(Shown(), json => json["acquiredFrom"] = "the day nurse")));

    [Fact]
    public void CheckSuccessor_StepLeftOut_IsFound() =>
        Assert.True(EvidenceRules.CheckSuccessor(Report(), Sealed().MoveTo(EvidenceStatus.Disclosed, Acquired.AddHours(2), Keeper)).Has(ValidationRule.EvidenceStep));

    [Fact]
    public void Print_OfEvidence_SaysItsClasses() => Assert.Equal(DataClasses.Mask(DataClass.Source | DataClass.Operational | DataClass.Health), Shown().ToString());

    private static IEnumerable<(string Path, ValidationRule Rule)> Found(EvidenceItem before, EvidenceItem after) =>
        EvidenceRules.CheckSuccessor(before, after).Findings.Select(finding => (finding.Path, finding.Rule));

    // As somebody who can write the store would leave it.
    private static EvidenceItem Changed(EvidenceItem item, Action<JsonObject> change)
    {
        var json = JsonNode.Parse(Lossless.Json(item))!.AsObject();
        change(json);
        return DomainJson.Read<EvidenceItem>(Encoding.UTF8.GetBytes(json.ToJsonString()));
    }
}
