using System.Buffers;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using HrdCore.Classification;
using HrdCore.Domain.Casework;
using HrdCore.Domain.Funding;
using HrdCore.Domain.Json;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Tests.Domain.Json;

public class DomainJsonTests
{
    [Fact]
    public void Write_ThenRead_ThenWrite_GivesTheSameBytes() =>
        Prop.ForAll<int>(seed =>
        {
            var first = Write(Samples.File(seed));
            return DomainJson.TryRead<CaseFile>(first, out var read, out var report)
                ? first.AsSpan().SequenceEqual(Write(read))
                : throw new InvalidOperationException(report.ToString());
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Read_EveryMemberSet_GivesEachBack()
    {
        var item = Samples.File();
        Assert.True(DomainJson.TryRead<CaseFile>(Write(item), out var read, out _));
        Assert.Equal((item.Case.Id, item.Case.Reference, item.Case.Kind, item.Case.Status), (read.Case.Id, read.Case.Reference, read.Case.Kind, read.Case.Status));
        Assert.Equal((item.Case.Territory, item.Case.Territory.Label, item.Case.Affected), (read.Case.Territory, read.Case.Territory.Label, read.Case.Affected));
        Assert.Equal((item.Case.LegalStrategy, item.Case.SafePlace), (read.Case.LegalStrategy, read.Case.SafePlace));
        Assert.Equal((item.Case.Intake.Channel, item.Case.Intake.Language), (read.Case.Intake.Channel, read.Case.Intake.Language));
        Assert.Equal((item.Case.Intake.ReceivedAt, item.Case.Intake.FirstReplyAt), (read.Case.Intake.ReceivedAt, read.Case.Intake.FirstReplyAt));
        Assert.Equal((item.Case.Intake.SubjectLine, item.Case.Intake.Source), (read.Case.Intake.SubjectLine, read.Case.Intake.Source));
        Assert.Equal((item.Defenders[0].Id, item.Defenders[0].LegalName), (read.Defenders[0].Id, read.Defenders[0].LegalName));
        Assert.Equal(item.Defenders[0].Aliases.AsEnumerable(), read.Defenders[0].Aliases);
        Assert.Equal(item.Defenders[0].Categories.AsEnumerable(), read.Defenders[0].Categories);
        Assert.Equal(item.Defenders[0].Contacts.AsEnumerable(), read.Defenders[0].Contacts);
        Assert.Equal(item.Defenders[0].Affiliations.AsEnumerable(), read.Defenders[0].Affiliations);
        Assert.Equal((item.Defenders[0].Gender, item.Defenders[0].Occupation, item.Defenders[0].Whereabouts), (read.Defenders[0].Gender, read.Defenders[0].Occupation, read.Defenders[0].Whereabouts));
        Assert.Equal(item.Violations.Select(v => (v.Id, v.Form, v.Date, v.Narrative)), read.Violations.Select(v => (v.Id, v.Form, v.Date, v.Narrative)));
        Assert.Equal(item.Violations.SelectMany(v => v.Perpetrators), read.Violations.SelectMany(v => v.Perpetrators));
        Assert.Equal(item.Violations.SelectMany(v => v.Victims), read.Violations.SelectMany(v => v.Victims));
        Assert.Equal(
            item.Grants.Select(g => (g.Id, g.EntryMode, g.Purpose, g.Status, g.Amount, g.Payee)),
            read.Grants.Select(g => (g.Id, g.EntryMode, g.Purpose, g.Status, g.Amount, g.Payee)));
    }

    [Fact]
    [Trait("Must", "RJ-2")]
    public void Read_MembersInOtherOrder_IsTheSame()
    {
        var line = Encoding.UTF8.GetString(Write(Samples.File()));
        var moved = "{" + line["{\"schema\":\"hrdcore/1\",".Length..^1] + ",\"schema\":\"hrdcore/1\"}";
        Assert.True(DomainJson.TryRead<CaseFile>(Encoding.UTF8.GetBytes(moved), out var read, out _));
        Assert.Equal(line, Encoding.UTF8.GetString(Write(read)));
    }

    [Fact]
    public void Write_LettersOfAnyScript_AreNotEscaped()
    {
        var line = Encoding.UTF8.GetString(Write(Samples.File()));
        Assert.Contains("Hỗ trợ khẩn cấp", line, StringComparison.Ordinal);
        Assert.Contains("林奥", line, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', line);
    }

    [Fact]
    public void Write_LongerThanARecord_IsRefusedAndWritesNothing()
    {
        var item = TooLong();
        var output = new ArrayBufferWriter<byte>();
        Assert.Throws<InvalidRecordException>(() => DomainJson.Write(output, item, Purpose.Verification));
        Assert.Throws<InvalidRecordException>(() => DomainJson.WriteSealed(output, item, new MirrorCipher()));
        Assert.Equal(0, output.WrittenCount);
    }

    [Fact]
    [Trait("Must", "RJ-5")]
    public void Read_MembersOfALaterVersion_AreKeptAndWrittenBack()
    {
        var line = Encoding.UTF8.GetString(Write(Samples.File()));
        var later = line[..^1] + ",\"mood\":{\"a\":[1,2.50,\"\u00e9\"]},\"weather\":null}";
        later = later.Replace("\"payee\"", "\"risk\":true,\"payee\"", StringComparison.Ordinal);
        Assert.True(DomainJson.TryRead<CaseFile>(Encoding.UTF8.GetBytes(later), out var read, out _));
        var written = Encoding.UTF8.GetString(Write(read));
        Assert.EndsWith(",\"mood\":{\"a\":[1,2.50,\"\u00e9\"]},\"weather\":null}", written, StringComparison.Ordinal);
        Assert.Contains("\"risk\":true", written, StringComparison.Ordinal);
        Assert.Equal("[Identity+", $"{read}"[..10]);
    }

    [Fact]
    public void WriteSealed_ThenReadSealed_GivesTheSameBytesAndShowsNoText()
    {
        var item = Samples.File();
        var cipher = new MirrorCipher();
        var output = new ArrayBufferWriter<byte>();
        DomainJson.WriteSealed(output, item, cipher);
        var text = Encoding.UTF8.GetString(output.WrittenSpan);
        Assert.DoesNotContain("Orvath", text, StringComparison.Ordinal);
        Assert.Contains("\"whereabouts\":{\"sealed\":", text, StringComparison.Ordinal);
        Assert.True(DomainJson.TryReadSealed<CaseFile>(output.WrittenSpan, cipher, out var read, out _));
        Assert.Equal(Write(item), Write(read));
    }

    [Fact]
    [Trait("Must", "RJ-10")]
    public void TryReadSealed_MemberMovedToAnotherPlace_DoesNotOpen()
    {
        var output = new ArrayBufferWriter<byte>();
        DomainJson.WriteSealed(output, Samples.File(), new MirrorCipher());
        var moved = Encoding.UTF8.GetString(output.WrittenSpan).Replace("\"whereabouts\":", "\"occupation_\":", StringComparison.Ordinal)
            .Replace("\"occupation\":", "\"whereabouts\":", StringComparison.Ordinal);
        Assert.False(DomainJson.TryReadSealed<CaseFile>(Encoding.UTF8.GetBytes(moved), new MirrorCipher(), out _, out var report));
        Assert.Equal(("defenders[0].whereabouts", ValidationRule.NotOpened), (report.Findings[0].Path, report.Findings[0].Rule));
    }

    [Fact]
    public void WriteSealed_MembersOfALaterVersion_AreSealedToo()
    {
        var line = Encoding.UTF8.GetString(Write(Samples.File())).Replace("\"gender\"", "\"mood\":\"low\",\"gender\"", StringComparison.Ordinal);
        var item = DomainJson.Read<CaseFile>(Encoding.UTF8.GetBytes(line));
        var output = new ArrayBufferWriter<byte>();
        DomainJson.WriteSealed(output, item, new MirrorCipher());
        Assert.DoesNotContain("mood", Encoding.UTF8.GetString(output.WrittenSpan), StringComparison.Ordinal);
        Assert.True(DomainJson.TryReadSealed<CaseFile>(output.WrittenSpan, new MirrorCipher(), out var read, out _));
        Assert.Equal(Write(item), Write(read));
    }

    [Theory]
    [Trait("Must", "RJ-9")]
    [InlineData("{\"text\":\"in the clear\",\"sealed\":")]
    [InlineData("{\"sealed\":\"AAAA\",\"sealed\":")]
    [InlineData("{\"sealed\":7,\"sealed\":")]
    public void TryReadSealed_SomethingBesideTheSealedValue_IsRefused(string company)
    {
        var output = new ArrayBufferWriter<byte>();
        DomainJson.WriteSealed(output, Samples.File(), new MirrorCipher());
        var changed = Encoding.UTF8.GetString(output.WrittenSpan).Replace("\"whereabouts\":{\"sealed\":", $"\"whereabouts\":{company}", StringComparison.Ordinal);
        Assert.False(DomainJson.TryReadSealed<CaseFile>(Encoding.UTF8.GetBytes(changed), new MirrorCipher(), out _, out var report));
        Assert.Equal([ValidationRule.NotOpened], report.Findings.Select(finding => finding.Rule));
    }

    [Fact]
    [Trait("Must", "RJ-1")]
    public void TryRead_WithoutTheKindOfRecord_IsRefused()
    {
        var line = Encoding.UTF8.GetString(Write(Samples.File())).Replace("\"record\":\"case-file\",", string.Empty, StringComparison.Ordinal);
        Assert.False(DomainJson.TryRead<CaseFile>(Encoding.UTF8.GetBytes(line), out _, out var report));
        Assert.Equal([("record", ValidationRule.Required)], report.Findings.Select(finding => (finding.Path, finding.Rule)));
    }

    [Fact]
    public void Record_WithMembersOfALaterVersion_PrintsEveryClass()
    {
        var item = DomainJson.Read<Grant>(Encoding.UTF8.GetBytes("{\"legalName\":\"x\"," + Lossless.Json(Samples.Grant())[1..]));
        Assert.Equal(DataClasses.Sealed | DataClass.Identity, ((ISelfRedacting)item).DataClass);
        Assert.NotEqual($"{Samples.Grant()}", $"{item}");
    }

    [Fact]
    [Trait("Must", "RJ-6")]
    public void TryRead_LanguageThatIsAName_IsNotInThePath()
    {
        var json = Lossless.Json(HrdCore.Tests.Domain.Advocacy.AdvocacySamples.Recommendation()).Replace("\"en\":", "\"en-orvath\":7,\"en\":", StringComparison.Ordinal);
        Assert.False(DomainJson.TryRead<HrdCore.Domain.Advocacy.Recommendation>(Encoding.UTF8.GetBytes(json), out _, out var report));
        Assert.DoesNotContain("orvath", $"{report}", StringComparison.Ordinal);
    }

    [Fact]
    public void TryReadSealed_UnknownMemberInTheClear_IsRefused()
    {
        var output = new ArrayBufferWriter<byte>();
        DomainJson.WriteSealed(output, Samples.File(), new MirrorCipher());
        var added = Encoding.UTF8.GetString(output.WrittenSpan)[..^1] + ",\"mood\":1}";
        Assert.False(DomainJson.TryReadSealed<CaseFile>(Encoding.UTF8.GetBytes(added), new MirrorCipher(), out _, out _));
    }

    [Fact]
    public void TryRead_SealedMembers_AreNotReadWithoutTheCipher()
    {
        var output = new ArrayBufferWriter<byte>();
        DomainJson.WriteSealed(output, Samples.File(), new MirrorCipher());
        Assert.False(DomainJson.TryRead<CaseFile>(output.WrittenSpan, out _, out _));
    }

    internal static CaseFile TooLong()
    {
        var narrative = Samples.Text(new string('字', 8000), Samples.Narrative);
        return Samples.File(violations: Enumerable.Range(0, 50).Select(_ => new HrdCore.Domain.Documentation.Violation(
            Guid.NewGuid(), ViolationForm.Death, HrdCore.Domain.Values.UncertainDate.FromYear(2019), [VictimKind.Defender], [PerpetratorKind.Unknown], narrative)));
    }

    internal static byte[] Write(CaseFile item)
    {
        var output = new ArrayBufferWriter<byte>();
        DomainJson.Write(output, item, Purpose.Verification);
        return output.WrittenSpan.ToArray();
    }
}
