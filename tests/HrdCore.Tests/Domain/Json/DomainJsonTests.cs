using System.Buffers;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using HrdCore.Classification;
using HrdCore.Domain.Casework;
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
            var first = Write(Samples.Case(seed));
            return DomainJson.TryRead<Case>(first, out var read, out var report)
                ? first.AsSpan().SequenceEqual(Write(read))
                : throw new InvalidOperationException(report.ToString());
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Read_EveryMemberSet_GivesEachBack()
    {
        var item = Samples.Case();
        Assert.True(DomainJson.TryRead<Case>(Write(item), out var read, out _));
        Assert.Equal((item.Id, item.Reference, item.Kind, item.Status), (read.Id, read.Reference, read.Kind, read.Status));
        Assert.Equal((item.Territory, item.Territory.Label, item.Affected), (read.Territory, read.Territory.Label, read.Affected));
        Assert.Equal((item.LegalStrategy, item.SafePlace), (read.LegalStrategy, read.SafePlace));
        Assert.Equal((item.Intake.Channel, item.Intake.Language), (read.Intake.Channel, read.Intake.Language));
        Assert.Equal((item.Intake.ReceivedAt, item.Intake.FirstReplyAt), (read.Intake.ReceivedAt, read.Intake.FirstReplyAt));
        Assert.Equal((item.Intake.SubjectLine, item.Intake.Source), (read.Intake.SubjectLine, read.Intake.Source));
        Assert.Equal((item.Defender.Id, item.Defender.LegalName), (read.Defender.Id, read.Defender.LegalName));
        Assert.Equal(item.Defender.Aliases.AsEnumerable(), read.Defender.Aliases);
        Assert.Equal(item.Defender.Categories.AsEnumerable(), read.Defender.Categories);
        Assert.Equal(item.Defender.Contacts.AsEnumerable(), read.Defender.Contacts);
        Assert.Equal(item.Defender.Affiliations.AsEnumerable(), read.Defender.Affiliations);
        Assert.Equal((item.Defender.Gender, item.Defender.Occupation, item.Defender.Whereabouts), (read.Defender.Gender, read.Defender.Occupation, read.Defender.Whereabouts));
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
        var line = Encoding.UTF8.GetString(Write(Samples.Case()));
        var moved = "{" + line["{\"schema\":\"hrdcore/1\",".Length..^1] + ",\"schema\":\"hrdcore/1\"}";
        Assert.True(DomainJson.TryRead<Case>(Encoding.UTF8.GetBytes(moved), out var read, out _));
        Assert.Equal(line, Encoding.UTF8.GetString(Write(read)));
    }

    [Fact]
    public void Write_LettersOfAnyScript_AreNotEscaped()
    {
        var line = Encoding.UTF8.GetString(Write(Samples.Case()));
        Assert.Contains("Hỗ trợ khẩn cấp", line, StringComparison.Ordinal);
        Assert.Contains("林奥", line, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', line);
    }

    [Fact]
    public void Write_LongerThanARecord_IsRefusedAndWritesNothing()
    {
        var narrative = Samples.Text(new string('字', 8000), Samples.Narrative);
        var item = Samples.Case(violations: Enumerable.Range(0, 50).Select(_ => new HrdCore.Domain.Documentation.Violation(
            Guid.NewGuid(), ViolationForm.Death, HrdCore.Domain.Values.UncertainDate.FromYear(2019), [VictimKind.Defender], [PerpetratorKind.Unknown], narrative)));
        var output = new ArrayBufferWriter<byte>();
        Assert.Throws<InvalidRecordException>(() => DomainJson.Write(output, item, Purpose.Verification));
        Assert.Throws<InvalidRecordException>(() => DomainJson.WriteSealed(output, item, new MirrorCipher()));
        Assert.Equal(0, output.WrittenCount);
    }

    [Fact]
    [Trait("Must", "RJ-5")]
    public void Read_MembersOfALaterVersion_AreKeptAndWrittenBack()
    {
        var line = Encoding.UTF8.GetString(Write(Samples.Case()));
        var later = line[..^1] + ",\"mood\":{\"a\":[1,2.50,\"\u00e9\"]},\"weather\":null}";
        later = later.Replace("\"payee\"", "\"risk\":true,\"payee\"", StringComparison.Ordinal);
        Assert.True(DomainJson.TryRead<Case>(Encoding.UTF8.GetBytes(later), out var read, out _));
        var written = Encoding.UTF8.GetString(Write(read));
        Assert.EndsWith(",\"mood\":{\"a\":[1,2.50,\"\u00e9\"]},\"weather\":null}", written, StringComparison.Ordinal);
        Assert.Contains("\"risk\":true", written, StringComparison.Ordinal);
        Assert.Equal("[Identity+", $"{read}"[..10]);
    }

    [Fact]
    public void WriteSealed_ThenReadSealed_GivesTheSameBytesAndShowsNoText()
    {
        var item = Samples.Case();
        var cipher = new MirrorCipher();
        var output = new ArrayBufferWriter<byte>();
        DomainJson.WriteSealed(output, item, cipher);
        var text = Encoding.UTF8.GetString(output.WrittenSpan);
        Assert.DoesNotContain("Orvath", text, StringComparison.Ordinal);
        Assert.Contains("\"whereabouts\":{\"sealed\":", text, StringComparison.Ordinal);
        Assert.True(DomainJson.TryReadSealed<Case>(output.WrittenSpan, cipher, out var read, out _));
        Assert.Equal(Write(item), Write(read));
    }

    [Fact]
    [Trait("Must", "RJ-10")]
    public void TryReadSealed_MemberMovedToAnotherPlace_DoesNotOpen()
    {
        var output = new ArrayBufferWriter<byte>();
        DomainJson.WriteSealed(output, Samples.Case(), new MirrorCipher());
        var moved = Encoding.UTF8.GetString(output.WrittenSpan).Replace("\"whereabouts\":", "\"occupation_\":", StringComparison.Ordinal)
            .Replace("\"occupation\":", "\"whereabouts\":", StringComparison.Ordinal);
        Assert.False(DomainJson.TryReadSealed<Case>(Encoding.UTF8.GetBytes(moved), new MirrorCipher(), out _, out var report));
        Assert.Equal(("defender.whereabouts", ValidationRule.NotOpened), (report.Findings[0].Path, report.Findings[0].Rule));
    }

    [Fact]
    public void WriteSealed_MembersOfALaterVersion_AreSealedToo()
    {
        var line = Encoding.UTF8.GetString(Write(Samples.Case())).Replace("\"gender\"", "\"mood\":\"low\",\"gender\"", StringComparison.Ordinal);
        var item = DomainJson.Read<Case>(Encoding.UTF8.GetBytes(line));
        var output = new ArrayBufferWriter<byte>();
        DomainJson.WriteSealed(output, item, new MirrorCipher());
        Assert.DoesNotContain("mood", Encoding.UTF8.GetString(output.WrittenSpan), StringComparison.Ordinal);
        Assert.True(DomainJson.TryReadSealed<Case>(output.WrittenSpan, new MirrorCipher(), out var read, out _));
        Assert.Equal(Write(item), Write(read));
    }

    [Fact]
    public void TryReadSealed_UnknownMemberInTheClear_IsRefused()
    {
        var output = new ArrayBufferWriter<byte>();
        DomainJson.WriteSealed(output, Samples.Case(), new MirrorCipher());
        var added = Encoding.UTF8.GetString(output.WrittenSpan)[..^1] + ",\"mood\":1}";
        Assert.False(DomainJson.TryReadSealed<Case>(Encoding.UTF8.GetBytes(added), new MirrorCipher(), out _, out _));
    }

    [Fact]
    public void TryRead_SealedMembers_AreNotReadWithoutTheCipher()
    {
        var output = new ArrayBufferWriter<byte>();
        DomainJson.WriteSealed(output, Samples.Case(), new MirrorCipher());
        Assert.False(DomainJson.TryRead<Case>(output.WrittenSpan, out _, out _));
    }

    internal static byte[] Write(Case item)
    {
        var output = new ArrayBufferWriter<byte>();
        DomainJson.Write(output, item, Purpose.Verification);
        return output.WrittenSpan.ToArray();
    }
}
