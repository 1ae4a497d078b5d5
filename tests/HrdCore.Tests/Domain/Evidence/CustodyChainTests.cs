using HrdCore.Domain.Evidence;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;
using static HrdCore.Tests.Domain.Evidence.EvidenceSamples;

namespace HrdCore.Tests.Domain.Evidence;

/// <summary>The chain of custody: each way to break it is found, and named by its entry.</summary>
public class CustodyChainTests
{
    // The answer in docs/formats/custody-chain.md, which was computed by hand with a command line.
    [Fact]
    [Trait("Must", "CC-1")]
    [Trait("Must", "CC-2")]
    [Trait("Must", "CC-3")]
    [Trait("Must", "CC-4")]
    public void Acquire_KnownAnswer_HasTheHashOfTheFormatPage()
    {
        var item = EvidenceItem.Acquire(
            new Guid("00000000-0000-4000-8000-000000000001"), EvidenceHash.Sha256Of("abc"u8), MaterialKind.Photograph, Samples.Received, new Guid("00000000-0000-4000-8000-000000000002"));
        Assert.Equal("sha256:9a88c0612ed27d3b6f471b1742784dd8fba1e0f466ad81297fad9b9c2babdb5e", Assert.Single(item.Custody).Hash.ToString());
    }

    [Fact]
    public void Check_ChainThatTheEvidenceMade_FindsNothing() => Assert.Empty(CustodyChain.Check(Shown()).Findings);

    [Theory]
    [InlineData("action")]
    [InlineData("instant")]
    [InlineData("actor")]
    [InlineData("copy")]
    [InlineData("content")]
    [InlineData("hash")]
    [Trait("Must", "CC-6")]
    public void Check_OnePartOfAnEntryChanged_NamesTheEntry(string part)
    {
        const int At = 3;
        var report = CustodyChain.Check(Tampered(Shown(), (entry, i) => i == At ? Changed(entry, part) : entry));
        Assert.Contains(($"custody[{At}]", ValidationRule.CustodyBroken), report.Findings.Select(finding => (finding.Path, finding.Rule)));
        Assert.False(report.IsAccepted);
    }

    [Fact]
    [Trait("Must", "CC-6")]
    public void Check_EntryChangedWithItsHashMadeAnew_NamesTheNext()
    {
        var item = Shown();
        var forged = CustodyChain.Next(item.Id, item.Custody[..3], CustodyAction.Copied, item.Custody[3].At, Id(699), item.Custody[3].CopyId, item.Custody[3].ContentHash);
        Assert.Equal(["custody[4]", "copies[1]"], CustodyChain.Check(Tampered(item, (entry, i) => i == 3 ? forged : entry)).Findings.Select(finding => finding.Path));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    [Trait("Must", "CC-6")]
    public void Check_EntryLeftOut_IsFound(int left) =>
        Assert.True(CustodyChain.Check(Tampered(Shown(), (entry, i) => i == left ? null : entry)).Has(ValidationRule.CustodyBroken));

    [Fact]
    [Trait("Must", "CC-6")]
    public void Check_EntriesMoved_IsFound()
    {
        var item = Shown();
        Assert.True(CustodyChain.Check(Tampered(item, (_, i) => item.Custody[i == 2 ? 3 : i == 3 ? 2 : i])).Has(ValidationRule.CustodyBroken));
    }

    [Fact]
    [Trait("Must", "CC-6")]
    public void Check_ChainOfOtherEvidence_IsFound()
    {
        var other = EvidenceItem.Acquire(Id(650), Original, MaterialKind.MedicalReport, Acquired, Keeper);
        Assert.True(CustodyChain.Check(Tampered(Report(), (_, i) => other.Custody[i])).Has(ValidationRule.CustodyBroken));
    }

    [Fact]
    [Trait("Must", "CC-7")]
    public void Check_ChainThatBeginsLater_IsFound()
    {
        var report = CustodyChain.Check(Tampered(Sealed(), (entry, i) => i == 0 ? null : entry));
        Assert.Contains(("custody[0]", ValidationRule.CustodyStart), report.Findings.Select(finding => (finding.Path, finding.Rule)));
    }

    [Fact]
    [Trait("Must", "CC-8")]
    public void Check_VerifiedWithAnotherContent_IsFound()
    {
        var item = Sealed().AddCustody(CustodyAction.Verified, Acquired.AddHours(2), Keeper, Blackened);
        Assert.Equal([("custody[2].contentHash", ValidationRule.CustodyVerified)], CustodyChain.Check(item).Findings.Select(finding => (finding.Path, finding.Rule)));
    }

    [Fact]
    [Trait("Must", "CC-8")]
    public void Check_VerifiedCopyThatIsNotThere_IsFound() =>
        Assert.True(CustodyChain.Check(Sealed().AddCustody(CustodyAction.Verified, Acquired.AddHours(2), Keeper, Original, Id(699))).Has(ValidationRule.CustodyVerified));

    [Fact]
    public void Check_EntryBeforeTheOneBefore_IsFound() =>
        Assert.Equal(
            [("custody[2]", ValidationRule.Order)],
            CustodyChain.Check(Sealed().AddCustody(CustodyAction.Viewed, Acquired, Keeper)).Findings.Select(finding => (finding.Path, finding.Rule)));

    [Fact]
    [Trait("Must", "CC-5")]
    public void CustodyEntry_Members_AreCodesInstantsIdentifiersAndHashes() =>
        Assert.Equal(
            ["CustodyAction", "DateTimeOffset", "EvidenceHash", "Guid", "Nullable`1"],
            typeof(CustodyEntry).GetProperties(System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.Instance).Select(property => property.PropertyType.Name).Distinct().Order());

    [Fact]
    public void CustodyEntry_HashOfAnotherAlgorithm_IsRefused() =>
        Assert.Throws<InvalidRecordException>("hash", () => new CustodyEntry(CustodyAction.Viewed, Acquired, Keeper, Blackened));

    private static CustodyEntry Changed(CustodyEntry entry, string part) => new(
        part == "action" ? CustodyAction.Returned : entry.Action,
        part == "instant" ? entry.At.AddTicks(1) : entry.At,
        part == "actor" ? Id(699) : entry.By,
        part == "hash" ? Original : entry.Hash,
        part == "copy" ? null : entry.CopyId,
        part == "content" ? null : entry.ContentHash);

    [Theory]
    [Trait("Must", "CC-9")]
    [InlineData("status", "status")]
    [InlineData("acquiredBy", "custody[0]")]
    [InlineData("copies", "copies")]
    [InlineData("madeBy", "copies[0]")]
    [InlineData("hash", "copies[0]")]
    public void Check_RecordChangedBesideItsChain_IsFound(string member, string path)
    {
        var json = System.Text.Json.Nodes.JsonNode.Parse(Lossless.Json(Shown()))!;
        switch (member)
        {
            case "status":
                json["status"] = "sealed";
                break;
            case "acquiredBy":
                json["acquiredBy"] = Id(698).ToString();
                break;
            case "copies":
                json.AsObject().Remove("copies");
                break;
            case "madeBy":
                json["copies"]![0]!["madeBy"] = Id(698).ToString();
                break;
            default:
                json["copies"]![0]!["hash"] = EvidenceHash.Sha256Of("other"u8).ToString();
                break;
        }

        if (member == "hash")
        {
            json["copies"]![0]!["kind"] = "working";
        }

        var read = HrdCore.Domain.Json.DomainJson.Read<EvidenceItem>(System.Text.Encoding.UTF8.GetBytes(json.ToJsonString()));
        Assert.Contains((path, member == "acquiredBy" ? ValidationRule.CustodyStart : ValidationRule.CustodyMatches), CustodyChain.Check(read).Findings.Select(finding => (finding.Path, finding.Rule)));
    }

    [Fact]
    [Trait("Must", "CC-8")]
    public void Check_VerifiedWithoutAHash_IsFound() =>
        Assert.True(CustodyChain.Check(Sealed().AddCustody(CustodyAction.Verified, Acquired.AddHours(2), Keeper, null, Id(699))).Has(ValidationRule.CustodyVerified));
}
