using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using HrdCore.Classification;
using HrdCore.Domain.Advocacy;
using HrdCore.Domain.Casework;
using HrdCore.Domain.Evidence;
using HrdCore.Domain.Json;
using HrdCore.Domain.Records;
using HrdCore.Domain.Validation;
using HrdCore.Tests.Domain.Advocacy;
using HrdCore.Tests.Domain.Evidence;

namespace HrdCore.Tests.Domain.Json;

/// <summary>Somebody who can write the store and has no key changes what stands open.</summary>
public class OpenPartTests
{
    [Fact]
    [Trait("Must", "RJ-17")]
    public void TryReadSealed_StatusChanged_IsRefused() => AssertRefused(EvidenceSamples.Report(), json => json["status"] = "sealed");

    [Fact]
    [Trait("Must", "RJ-17")]
    public void TryReadSealed_IdentifiersOfTwoVictimsSwapped_IsRefused() => AssertRefused(AdvocacySamples.Draft(AdvocacySamples.Body()), json =>
    {
        var victims = json["body"]!["victims"]!.AsArray();
        Assert.True(victims.Count > 1);
        (victims[0]!["id"], victims[1]!["id"]) = (victims[1]!["id"]!.DeepClone(), victims[0]!["id"]!.DeepClone());
    });

    [Fact]
    [Trait("Must", "RJ-17")]
    public void TryReadSealed_ItemTakenOutOfAList_IsRefused() => AssertRefused(Samples.File(), json => json["violations"]!.AsArray().RemoveAt(1));

    [Fact]
    [Trait("Must", "RJ-17")]
    public void TryReadSealed_SealedMemberTakenOut_IsRefused() => AssertRefused(EvidenceSamples.Report(), json => json.Remove("acquiredFrom"));

    [Fact]
    [Trait("Must", "RJ-17")]
    public void TryReadSealed_SealedMemberOfAnEarlierVersion_IsRefused() => AssertRefused(EvidenceSamples.Report(), json =>
        json["acquiredFrom"] = new JsonObject { ["sealed"] = Convert.ToBase64String(new MirrorCipher().Seal("acquiredFrom", DataClass.Source, "\"the day nurse\""u8)) });

    [Fact]
    [Trait("Must", "RJ-15")]
    public void TryReadSealed_WithoutItsDigest_IsRefused() => AssertRefused(EvidenceSamples.Report(), json => json.Remove("~open"));

    [Theory]
    [Trait("Must", "RJ-17")]
    [InlineData("\"sha256:0000000000000000000000000000000000000000000000000000000000000000\"")]
    [InlineData("null")]
    [InlineData("{}")]
    public void TryReadSealed_DigestOfSomethingElse_IsRefused(string digest) => AssertRefused(EvidenceSamples.Report(), json => json["~open"] = Tied.SealedAt("~open", digest));

    [Fact]
    [Trait("Must", "RJ-17")]
    public void TryReadSealed_DigestTwice_IsRefused()
    {
        var text = Tied.Sealed(EvidenceSamples.Report()).ToJsonString();
        var digest = Tied.Sealed(EvidenceSamples.Report())["~open"]!.ToJsonString();
        AssertRefused<EvidenceItem>(Encoding.UTF8.GetBytes($"{text[..^1]},\"~open\":{digest}}}"));
    }

    [Fact]
    [Trait("Must", "RJ-9")]
    public void TryReadSealed_DigestOfAnInnerRecord_IsRefused()
    {
        var json = Tied.Sealed(Samples.File());
        json["case"]!["~open"] = json["~open"]!.DeepClone();
        Assert.False(Reads<CaseFile>(Tied.Anew(json)).IsAccepted);
    }

    [Fact]
    [Trait("Must", "RJ-16")]
    public void TryReadSealed_MembersInAnotherOrderWithSpaces_IsAccepted()
    {
        var turned = new JsonObject(Tied.Sealed(Samples.File()).Reverse().Select(member => KeyValuePair.Create(member.Key, member.Value?.DeepClone())));
        var text = turned.ToJsonString(new JsonSerializerOptions { WriteIndented = true });
        Assert.True(Reads<CaseFile>(Encoding.UTF8.GetBytes(text)).IsAccepted);
    }

    [Fact]
    [Trait("Must", "RJ-16")]
    public void Digest_OfADocument_IsThatOfItsCanonicalForm()
    {
        var document = "{ \"record\": \"x\", \"b\": [2, true, {\"d\": \"\\u00e9\\/\\n\\u0001\\\"\", \"c\": []}],\r\n \"~open\": 7, \"a\": {\"~open\": 1} }"u8;
        Assert.Equal(
            HrdCore.Domain.Values.EvidenceHash.Sha256Of("{\"a\":{\"~open\":1},\"b\":[2,true,{\"c\":[],\"d\":\"é/\\n\\u0001\\\"\"}],\"record\":\"x\"}"u8).ToString(),
            OpenPart.Digest(document, null));
    }

    [Fact]
    [Trait("Must", "RJ-16")]
    public void Digest_OfFieldsApart_IsThatOfTheirLinesByPath()
    {
        RecordField[] fields = [Field("b", "2"), Field("~open", "0"), Field("a[0].c", "1 ")];
        var lines = $"{{}}\na[0].c {HrdCore.Domain.Values.EvidenceHash.Sha256Of("1 "u8)}\nb {HrdCore.Domain.Values.EvidenceHash.Sha256Of("2"u8)}";
        Assert.Equal(HrdCore.Domain.Values.EvidenceHash.Sha256Of(Encoding.UTF8.GetBytes(lines)).ToString(), OpenPart.Digest("{}"u8, fields));
    }

    [Fact]
    [Trait("Must", "RJ-17")]
    public void TryJoin_OpenPartChanged_IsRefused()
    {
        var (open, fields) = RecordFields.Split(EvidenceSamples.Report(), Purpose.Sealing);
        AssertRefused(Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(open).Replace("medical-report", "video", StringComparison.Ordinal)), fields);
    }

    [Fact]
    [Trait("Must", "RJ-15")]
    public void TryJoin_WithoutItsDigest_IsRefused()
    {
        var (open, fields) = RecordFields.Split(EvidenceSamples.Report(), Purpose.Sealing);
        AssertRefused(open, fields.RemoveAll(field => field.Path == "~open"));
    }

    [Fact]
    [Trait("Must", "RJ-17")]
    public void TryJoin_FieldTakenOutOrPutBack_IsRefused()
    {
        var (open, fields) = RecordFields.Split(EvidenceSamples.Report(), Purpose.Sealing);
        var from = fields.Single(field => field.Path == "acquiredFrom");
        AssertRefused(open, fields.Remove(from));
        AssertRefused(open, fields.Replace(from, new RecordField(from.Path, from.DataClass, "\"the day nurse\""u8.ToArray())));
    }

    [Fact]
    public void Serialize_InATypeOfAnApplication_EachRecordIsTied()
    {
        var options = RecordJsonOptions.Sealing(new MirrorCipher());
        var text = JsonSerializer.Serialize(EvidenceSamples.Report(), options);
        Assert.EndsWith("}}", text, StringComparison.Ordinal);
        Assert.Equal(Lossless.Json(EvidenceSamples.Report()), Lossless.Json(JsonSerializer.Deserialize<EvidenceItem>(text, options)!));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<EvidenceItem>(text.Replace("medical-report", "video", StringComparison.Ordinal), options));
    }

    private static RecordField Field(string path, string json) => new(path, DataClass.Identity, Encoding.UTF8.GetBytes(json));

    private static ValidationReport Reads<T>(byte[] utf8)
        where T : DomainRecord, IDomainRecord<T>
    {
        DomainJson.TryReadSealed<T>(utf8, new MirrorCipher(), out _, out var report);
        return report;
    }

    private static void AssertRefused<T>(T record, Action<JsonObject> change)
        where T : DomainRecord, IDomainRecord<T>
    {
        var json = Tied.Sealed(record);
        Assert.True(Reads<T>(Tied.Utf8(json)).IsAccepted, Reads<T>(Tied.Utf8(json)).ToString());
        change(json);
        AssertRefused<T>(Tied.Utf8(json));
    }

    private static void AssertRefused<T>(byte[] utf8)
        where T : DomainRecord, IDomainRecord<T> =>
        Assert.Equal([("~open", ValidationRule.NotOpened)], Reads<T>(utf8).Findings.Select(finding => (finding.Path, finding.Rule)));

    private static void AssertRefused(byte[] open, ImmutableArray<RecordField> fields)
    {
        Assert.False(RecordFields.TryJoin<EvidenceItem>(open, fields, out _, out var report));
        Assert.Equal([("~open", ValidationRule.NotOpened)], report.Findings.Select(finding => (finding.Path, finding.Rule)));
    }
}
