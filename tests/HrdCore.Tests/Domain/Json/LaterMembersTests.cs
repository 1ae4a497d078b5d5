using System.Text;
using System.Text.Json.Nodes;
using HrdCore.Classification;
using HrdCore.Domain.Casework;
using HrdCore.Domain.Evidence;
using HrdCore.Domain.Json;
using HrdCore.Domain.Validation;
using HrdCore.Tests.Domain.Evidence;

namespace HrdCore.Tests.Domain.Json;

/// <summary>A later version wrote a member, an earlier one that does not know it sealed it among what it does not know, and the later one reads it again.</summary>
public class LaterMembersTests
{
    private const string Person = "defenders[0].";

    [Fact]
    [Trait("Must", "RJ-14")]
    public void TryReadSealed_KnownMemberAmongTheUnknown_GoesToItsPlace()
    {
        var item = EvidenceSamples.Shown();
        var json = Tied.Sealed(item);
        var (copies, material) = (Clear(item)["copies"]!.DeepClone(), Clear(item)["material"]!.DeepClone());
        json.Remove("copies");
        json.Remove("material");
        SealUnknown(json, new JsonObject { ["material"] = material, ["copies"] = copies });
        Assert.True(TryRead<EvidenceItem>(json, out var read, out var report), report.ToString());
        Assert.Equal(Lossless.Json(item), Lossless.Json(read!));
    }

    [Fact]
    [Trait("Must", "RJ-14")]
    public void TryReadSealed_UnknownBeforeTheOthers_IsTheSame()
    {
        var item = EvidenceSamples.Shown();
        var json = Tied.Sealed(item);
        json.Remove("material");
        SealUnknown(json, new JsonObject { ["material"] = Clear(item)["material"]!.DeepClone(), ["mood"] = "low" });
        var sealedOnes = json["~"]!.DeepClone();
        json.Remove("~");
        var first = new JsonObject { ["~"] = sealedOnes };
        foreach (var (name, value) in json)
        {
            first[name] = value?.DeepClone();
        }

        Assert.True(TryRead<EvidenceItem>(first, out var read, out var report), report.ToString());
        Assert.Equal(item.Material, read!.Material);
        Assert.EndsWith(",\"mood\":\"low\"}", Lossless.Json(read), StringComparison.Ordinal);
    }

    [Theory]
    [Trait("Must", "RJ-14")]
    [InlineData("material", "\"video\"", "material")]
    [InlineData("istanbulGrade", "\"consistent\"", "istanbulGrade")]
    [InlineData("schema", "\"hrdcore/1\"", "schema")]
    [InlineData("record", "\"evidence-item\"", "record")]
    public void TryReadSealed_NameThatHasAValue_ComesTwice(string name, string value, string path)
    {
        var json = Tied.Sealed(EvidenceSamples.Report());
        SealUnknown(json, new JsonObject { [name] = JsonNode.Parse(value) });
        Assert.False(TryRead<EvidenceItem>(json, out _, out var report));
        Assert.Equal([(path, ValidationRule.Duplicate)], report.Findings.Select(finding => (finding.Path, finding.Rule)));
    }

    [Fact]
    [Trait("Must", "RJ-14")]
    public void TryReadSealed_KindOfACase_ComesTwice()
    {
        var json = Tied.Sealed(Samples.File());
        SealUnknown(json["case"]!.AsObject(), new JsonObject { ["kind"] = "urgent-action" }, "case.");
        Assert.False(TryRead<CaseFile>(json, out _, out var report));
        Assert.Equal([("case.kind", ValidationRule.Duplicate)], report.Findings.Select(finding => (finding.Path, finding.Rule)));
    }

    [Fact]
    [Trait("Must", "RJ-9")]
    public void TryReadSealed_UnknownInsideTheUnknown_IsRefused()
    {
        var json = Tied.Sealed(EvidenceSamples.Report());
        SealUnknown(json, new JsonObject { ["~"] = new JsonObject() });
        Assert.False(TryRead<EvidenceItem>(json, out _, out var report));
        Assert.Equal([ValidationRule.NotOpened], report.Findings.Select(finding => finding.Rule));
    }

    [Theory]
    [Trait("Must", "RJ-9")]
    [InlineData("~")]
    [InlineData("~later")]
    public void TryRead_NameKeptForSealing_IsRefused(string name)
    {
        var json = Clear(EvidenceSamples.Report());
        json[name] = 1;
        Assert.False(DomainJson.TryRead<EvidenceItem>(Tied.Utf8(json), out _, out var report));
        Assert.Equal([ValidationRule.NotOpened], report.Findings.Select(finding => finding.Rule));
    }

    [Fact]
    [Trait("Must", "RJ-14")]
    public void TryJoin_KnownMembersAmongTheUnknown_GoToTheirPlaces()
    {
        var item = Samples.File();
        var (open, fields) = RecordFields.Split(item, Purpose.Sealing);
        var name = fields.Single(field => field.Path == Person + "legalName");
        var apart = Unknown($$"""{"legalName":{{Encoding.UTF8.GetString(name.Reveal(Purpose.Verification))}}}""");
        Assert.Equal(Lossless.Json(item), Lossless.Json(RecordFields.Join<CaseFile>(open, Tied.Anew(open, fields.Replace(name, apart)))));
    }

    [Fact]
    [Trait("Must", "RJ-14")]
    public void TryJoin_KnownMemberThatIsAFieldToo_IsRefused()
    {
        var (open, fields) = RecordFields.Split(Samples.File(), Purpose.Sealing);
        Assert.False(RecordFields.TryJoin<CaseFile>(open, fields.Add(Unknown("""{"gender":"woman"}""")), out _, out var report));
        Assert.Equal([ValidationRule.NotOpened], report.Findings.Select(finding => finding.Rule));
    }

    [Fact]
    public void TryJoin_KnownMemberOfAnotherType_NamesItsPlace()
    {
        var (open, fields) = RecordFields.Split(Samples.File(), Purpose.Sealing);
        var gender = fields.Single(field => field.Path == Person + "gender");
        Assert.False(RecordFields.TryJoin<CaseFile>(open, fields.Replace(gender, Unknown("""{"gender":7}""")), out _, out var report));
        Assert.Equal([(Person + "gender", ValidationRule.WrongType)], report.Findings.Select(finding => (finding.Path, finding.Rule)));
    }

    private static RecordField Unknown(string json) => new(Person + "~", DataClasses.Sealed, Encoding.UTF8.GetBytes(json));

    private static JsonObject Clear<T>(T record)
        where T : HrdCore.Domain.Records.DomainRecord, HrdCore.Domain.Records.IDomainRecord<T> => JsonNode.Parse(Lossless.Json(record))!.AsObject();

    private static void SealUnknown(JsonObject json, JsonObject unknown, string path = "") =>
        json["~"] = Tied.SealedAt(path + "~", unknown.ToJsonString());

    private static bool TryRead<T>(JsonObject json, out T? record, out ValidationReport report)
        where T : HrdCore.Domain.Records.DomainRecord, HrdCore.Domain.Records.IDomainRecord<T> => DomainJson.TryReadSealed(Tied.Anew(json), new MirrorCipher(), out record, out report);
}
