using System.Text;
using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using HrdCore.Domain.Json;

namespace HrdCore.Tests.Domain.Json;

/// <summary>One good line, broken in one way at a time.</summary>
public class CaseJsonRefusalTests
{
    private const string Canary = "Kestrel-9f2c";

    private static readonly string Good = Encoding.UTF8.GetString(CaseJsonTests.Write(Samples.Case()));

    [Theory]

    // The line as a whole.
    [InlineData("^.*$", "", CaseReadReason.InvalidJson, "$")]
    [InlineData("}$", "", CaseReadReason.InvalidJson, "$")]
    [InlineData("$", " {}", CaseReadReason.InvalidJson, "$")]
    [InlineData("^\\{", "{/* Kestrel-9f2c */", CaseReadReason.InvalidJson, "$")]
    [InlineData("^.*$", "[]", CaseReadReason.WrongType, "$")]
    [InlineData("^.*$", "\"Kestrel-9f2c\"", CaseReadReason.WrongType, "$")]
    [InlineData("\"grants\":\\[.*?\\}\\]", "\"grants\":[[[[[[0]]]]]]", CaseReadReason.TooDeep, "$")]

    // The schema, before all members.
    [InlineData("hrdcore/case/1", "hrdcore/case/2", CaseReadReason.UnknownSchema, "$.schema")]
    [InlineData("hrdcore/case/1", "hrdcore/case-open/1", CaseReadReason.UnknownSchema, "$.schema")]
    [InlineData("\"hrdcore/case/1\"", "1", CaseReadReason.WrongType, "$.schema")]
    [InlineData("\"schema\":\"hrdcore/case/1\",", "", CaseReadReason.MissingMember, "$.schema")]
    [InlineData("hrdcore/case/1\",", "hrdcore/case/9\",\"Kestrel-9f2c\":1,", CaseReadReason.UnknownSchema, "$.schema")]

    // Members.
    [InlineData("\"kind\"", "\"Kestrel-9f2c\":1,\"kind\"", CaseReadReason.UnknownMember, "$")]
    [InlineData("\"channel\"", "\"Kestrel-9f2c\":1,\"channel\"", CaseReadReason.UnknownMember, "$.intake")]
    [InlineData("\"form\"", "\"Form\"", CaseReadReason.UnknownMember, "$.violations[0]")]
    [InlineData("\"kind\"", "\"status\":\"received\",\"kind\"", CaseReadReason.DuplicateMember, "$.status")]
    [InlineData("\"schema\":\"hrdcore/case/1\"", "\"schema\":\"hrdcore/case/1\",\"schema\":\"Kestrel-9f2c\"", CaseReadReason.DuplicateMember, "$.schema")]
    [InlineData("\"code\":\"x-zubrania\",", "\"code\":\"x-zubrania\",\"code\":\"VN\",", CaseReadReason.DuplicateMember, "$.territory.code")]
    [InlineData("\"date\":\"2019-03-XX\",", "", CaseReadReason.MissingMember, "$.violations[0].date")]
    [InlineData("\"reference\":\"[^\"]*\",", "", CaseReadReason.MissingMember, "$.reference")]
    [InlineData(",\"grants\":\\[.*?\\}\\]", "", CaseReadReason.MissingMember, "$.grants")]
    [InlineData(",\"currency\":\"EUR\"", "", CaseReadReason.MissingMember, "$.grants[0].amount.currency")]

    // JSON types.
    [InlineData("\"gender\":\"gender.woman\"", "\"gender\":null", CaseReadReason.WrongType, "$.defender.gender")]
    [InlineData("\"safePlace\":\"[^\"]*\"", "\"safePlace\":7", CaseReadReason.WrongType, "$.safePlace")]
    [InlineData("\"value\":14", "\"value\":\"14\"", CaseReadReason.WrongType, "$.affected.value")]
    [InlineData("\"4950.00\"", "4950.00", CaseReadReason.WrongType, "$.grants[0].amount.value")]
    [InlineData("\"aliases\":\\[.*?\\]", "\"aliases\":{}", CaseReadReason.WrongType, "$.defender.aliases")]
    [InlineData("\"affiliations\":\\[", "\"affiliations\":[{},", CaseReadReason.WrongType, "$.defender.affiliations[0]")]
    [InlineData("\"violations\":\\[", "\"violations\":[\"Kestrel-9f2c\",", CaseReadReason.WrongType, "$.violations[0]")]
    [InlineData("\"legalName\":\\{.*?\\}", "\"legalName\":\"Kestrel-9f2c\"", CaseReadReason.WrongType, "$.defender.legalName")]
    [InlineData("\"id\":\"0e1c6d4b[^\"]*\"", "\"id\":12", CaseReadReason.WrongType, "$.id")]
    [InlineData("\"receivedAt\":\"[^\"]*\"", "\"receivedAt\":1552693800", CaseReadReason.WrongType, "$.intake.receivedAt")]

    // Shapes and ranges.
    [InlineData("0e1c6d4b-7f3a-4a53-8c1e-3f8f3a2b1c0d", "Kestrel-9f2c", CaseReadReason.OutOfRange, "$.id")]
    [InlineData("0e1c6d4b-7f3a-4a53-8c1e-3f8f3a2b1c0d", "00000000-0000-0000-0000-000000000000", CaseReadReason.OutOfRange, "$.id")]
    [InlineData("\"reference\":\"[^\"]*\"", "\"reference\":\"0000-0000-001\"", CaseReadReason.OutOfRange, "$.reference")]
    [InlineData("2019-03-XX", "2019-02-30", CaseReadReason.OutOfRange, "$.violations[0].date")]
    [InlineData("2019-03-XX", "14 March 2019 Kestrel-9f2c", CaseReadReason.OutOfRange, "$.violations[0].date")]
    [InlineData("23:50:00Z", "23:50:00", CaseReadReason.OutOfRange, "$.intake.receivedAt")]
    [InlineData("23:50:00Z", "23:50:00+00:00", CaseReadReason.OutOfRange, "$.intake.receivedAt")]
    [InlineData("23:50:00Z", "23:50:00.12345678Z", CaseReadReason.OutOfRange, "$.intake.receivedAt")]
    [InlineData("\"receivedAt\":\"2019", "\"receivedAt\":\"1899", CaseReadReason.OutOfRange, "$.intake.receivedAt")]
    [InlineData("\"receivedAt\":\"2019", "\"receivedAt\":\"9999", CaseReadReason.OutOfRange, "$.intake.receivedAt")]
    [InlineData("\"firstReplyAt\":\"2019", "\"firstReplyAt\":\"9001", CaseReadReason.OutOfRange, "$.intake.firstReplyAt")]
    [InlineData("\"value\":14", "\"value\":14.5", CaseReadReason.OutOfRange, "$.affected.value")]
    [InlineData("\"value\":14", "\"value\":-1", CaseReadReason.OutOfRange, "$.affected.value")]
    [InlineData("\"value\":14", "\"value\":99999999999", CaseReadReason.OutOfRange, "$.affected.value")]
    [InlineData("4950.00", "4950.001", CaseReadReason.OutOfRange, "$.grants[0].amount")]
    [InlineData("x-zubrania", "Kestrel-9f2c", CaseReadReason.OutOfRange, "$.territory.code")]
    [InlineData("\"script\":\"Latn\"", "\"script\":\"Kestrel-9f2c\"", CaseReadReason.OutOfRange, "$.defender.legalName.script")]
    [InlineData("\"language\":\"vi\"", "\"language\":\"Kestrel-9f2c\"", CaseReadReason.OutOfRange, "$.intake.language")]
    [InlineData("\"text\":\"Lina Orvath\"", "\"text\":\" \"", CaseReadReason.OutOfRange, "$.defender.legalName.text")]
    [InlineData("\"text\":\"Lina Orvath\"", "\"text\":\"Kestrel-9f2c\\ud83d\"", CaseReadReason.OutOfRange, "$.defender.legalName.text")]
    [InlineData("\"text\":\"Lina Orvath\"", "\"text\":\"Kestrel-9f2c\\n\"", CaseReadReason.OutOfRange, "$.defender.legalName.text")]

    // Codes.
    [InlineData("\"kind\":\"urgent-action\"", "\"kind\":\"Kestrel-9f2c\"", CaseReadReason.UnknownCode, "$.kind")]
    [InlineData("\"kind\":\"legal\"", "\"kind\":\"Kestrel-9f2c\"", CaseReadReason.UnknownCode, "$.defender.legalName.kind")]
    [InlineData("\"kind\":\"telephone\"", "\"kind\":\"Kestrel-9f2c\"", CaseReadReason.UnknownCode, "$.defender.contacts[0].kind")]
    [InlineData("\"lawyer\"", "\"Kestrel-9f2c\"", CaseReadReason.UnknownCode, "$.defender.categories[0]")]
    [InlineData("\"nonstate.corporation\"", "\"Kestrel-9f2c\"", CaseReadReason.UnknownCode, "$.violations[1].perpetrators[1]")]
    [InlineData("at-least", "Kestrel-9f2c", CaseReadReason.UnknownCode, "$.affected.qualifier")]
    [InlineData("\"EUR\"", "\"XTS\"", CaseReadReason.UnknownCode, "$.grants[0].amount.currency")]

    // Values that do not fit together.
    [InlineData("\"status\":\"received\"", "\"status\":\"filed\"", CaseReadReason.Inconsistent, "$.status")]
    [InlineData("\"firstReplyAt\":\"2019", "\"firstReplyAt\":\"2018", CaseReadReason.Inconsistent, "$.intake.firstReplyAt")]
    [InlineData("\"value\":14", "\"value\":0", CaseReadReason.Inconsistent, "$.affected")]
    [InlineData("\"4950.00\"", "\"0.00\"", CaseReadReason.Inconsistent, "$.grants[0].amount")]
    [InlineData("\"violations\":\\[.*?\\}\\],\"affected\"", "\"violations\":[],\"affected\"", CaseReadReason.Inconsistent, "$.violations")]
    [InlineData("\"whrd\"", "\"lawyer\"", CaseReadReason.Inconsistent, "$.defender.categories")]
    [InlineData("\"kind\":\"legal\"", "\"kind\":\"alias\"", CaseReadReason.Inconsistent, "$.defender.legalName")]
    [InlineData("\"kind\":\"alias\"", "\"kind\":\"legal\"", CaseReadReason.Inconsistent, "$.defender.aliases")]
    [InlineData("\"family-member\"\\],\"perpetrators\":\\[\"state.police\"", "\"general\"],\"perpetrators\":[\"state.police\"", CaseReadReason.Inconsistent, "$.violations[0].victims")]
    public void TryRead_OneThingBroken_SaysWhichAndWhereAndNoValue(string pattern, string replacement, CaseReadReason reason, string path)
    {
        var broken = new Regex(pattern, RegexOptions.Singleline).Replace(Good, replacement.Replace("$", "$$", StringComparison.Ordinal), 1);
        Assert.NotEqual(Good, broken);

        AssertRefused(Encoding.UTF8.GetBytes(broken), reason, path);
    }

    [Fact]
    public void TryRead_LineTooLong_IsRefusedUnread() =>
        AssertRefused(Encoding.UTF8.GetBytes(Good.PadRight(CaseJson.MaxLineBytes + 1)), CaseReadReason.LineTooLong, "$");

    [Fact]
    public void TryRead_LongestLine_IsRead()
    {
        var line = Encoding.UTF8.GetBytes(Good);
        Array.Resize(ref line, CaseJson.MaxLineBytes);
        line.AsSpan(Encoding.UTF8.GetByteCount(Good)).Fill((byte)' ');
        Assert.True(CaseJson.TryRead(line, out _, out _));
    }

    [Fact]
    public void TryRead_DepthBomb_IsRefused() =>
        AssertRefused(Encoding.UTF8.GetBytes("{\"schema\":\"hrdcore/case/1\",\"id\":" + new string('[', 30_000)), CaseReadReason.TooDeep, "$");

    [Theory]
    [InlineData(new byte[] { 0xC3, 0x28 })]
    [InlineData(new byte[] { 0xED, 0xA0, 0x80 })]
    [InlineData(new byte[] { 0xC0, 0xAF })]
    [InlineData(new byte[] { 0xFF })]
    public void TryRead_NotUtf8_IsRefusedAtTheByte(byte[] bytes)
    {
        var at = Good.IndexOf("Lina", StringComparison.Ordinal);
        var line = (byte[])[.. Encoding.UTF8.GetBytes(Good[..at]), .. bytes, .. Encoding.UTF8.GetBytes(Good[at..])];
        Assert.False(CaseJson.TryRead(line, out _, out var error));
        Assert.Equal((CaseReadReason.InvalidUtf8, (long)Encoding.UTF8.GetByteCount(Good[..at])), (error.Reason, error.Position));
    }

    [Fact]
    public void TryRead_OtherDefender_PointsAtTheByte()
    {
        var line = Encoding.UTF8.GetBytes(Good.Replace("\"vi\"", "7", StringComparison.Ordinal));
        Assert.False(CaseJson.TryRead(line, out _, out var error));
        Assert.Equal((byte)'7', line[error.Position]);
        Assert.Equal($"$.intake.language at byte {error.Position}: The value has another JSON type. Leave out what is not known.", error.ToString());
    }

    [Fact]
    public void Error_EveryReason_HasItsOwnText()
    {
        var texts = Enum.GetValues<CaseReadReason>().Select(reason => new CaseReadError(reason, "$", 0).ToString()).ToArray();
        Assert.Equal(texts.Length, texts.Distinct().Count());
    }

    [Fact]
    public void TryRead_AnyOneByteChanged_IsReadOrRefusedAndNeverThrows()
    {
        var good = Encoding.UTF8.GetBytes(Good);
        var changes = from at in Gen.Choose(0, good.Length - 1) from value in Gen.Choose(0, 255) select (at, value);
        Prop.ForAll(changes.ToArbitrary(), change =>
        {
            var line = good.ToArray();
            line[change.at] = (byte)change.value;
            return CaseJson.TryRead(line, out var item, out var error) ? item is not null && error is null : item is null && error is not null;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(3000));
    }

    [Fact]
    public void TryRead_AnyLineCutShort_IsRefused()
    {
        var good = Encoding.UTF8.GetBytes(Good);
        for (var length = 0; length < good.Length; length++)
        {
            Assert.False(CaseJson.TryRead(good.AsSpan(0, length), out _, out _));
        }
    }

    private static void AssertRefused(byte[] line, CaseReadReason reason, string path)
    {
        Assert.False(CaseJson.TryRead(line, out var item, out var error));
        Assert.Null(item);
        Assert.Equal((reason, path), (error.Reason, error.Path));
        Assert.InRange(error.Position, 0, line.Length);
        Assert.DoesNotContain(Canary, error.ToString(), StringComparison.Ordinal);
    }
}
