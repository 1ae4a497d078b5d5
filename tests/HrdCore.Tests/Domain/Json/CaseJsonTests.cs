using System.Buffers;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using HrdCore.Classification;
using HrdCore.Domain.Casework;
using HrdCore.Domain.Json;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Tests.Domain.Json;

public class CaseJsonTests
{
    [Fact]
    public void Write_ThenRead_ThenWrite_GivesTheSameBytes() =>
        Prop.ForAll<int>(seed =>
        {
            var first = Write(Samples.Case(seed));
            return CaseJson.TryRead(first, out var read, out var error)
                ? first.AsSpan().SequenceEqual(Write(read))
                : throw new InvalidOperationException(error.ToString());
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Read_EveryMemberSet_GivesEachBack()
    {
        var item = Samples.Case();
        Assert.True(CaseJson.TryRead(Write(item), out var read, out _));
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
    public void Read_MembersInOtherOrder_IsTheSame()
    {
        var line = Encoding.UTF8.GetString(Write(Samples.Case()));
        var moved = "{" + line["{\"schema\":\"hrdcore/case/1\",".Length..^1] + ",\"schema\":\"hrdcore/case/1\"}";
        Assert.True(CaseJson.TryRead(Encoding.UTF8.GetBytes(moved), out var read, out _));
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
    public void Write_LongerThanALine_IsRefusedAndWritesNothing()
    {
        var narrative = Samples.Text(new string('字', 8000), Samples.Narrative);
        var item = Samples.Case(violations: Enumerable.Range(0, 3).Select(_ => new HrdCore.Domain.Documentation.Violation(
            Guid.NewGuid(), ViolationForm.Death, HrdCore.Domain.Values.UncertainDate.FromYear(2019), [VictimKind.Defender], [PerpetratorKind.Unknown], narrative)));
        var output = new ArrayBufferWriter<byte>();
        Assert.Throws<ArgumentException>(() => CaseJson.Write(output, item, Purpose.Verification));
        Assert.Equal(0, output.WrittenCount);
    }

    internal static byte[] Write(Case item)
    {
        var output = new ArrayBufferWriter<byte>();
        CaseJson.Write(output, item, Purpose.Verification);
        return output.WrittenSpan.ToArray();
    }
}
