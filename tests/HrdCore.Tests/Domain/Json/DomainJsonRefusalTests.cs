using System.Text;
using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using HrdCore.Domain.Capacity;
using HrdCore.Domain.Casework;
using HrdCore.Domain.Json;
using HrdCore.Domain.Validation;

namespace HrdCore.Tests.Domain.Json;

/// <summary>One good line, broken in one way at a time.</summary>
public class DomainJsonRefusalTests
{
    private const string Canary = "Kestrel-9f2c";

    private static readonly string Good = Encoding.UTF8.GetString(DomainJsonTests.Write(Samples.File()));

    [Theory]
    [InlineData("{\"schema\":\"hrdcore/2\",\"record\":\"case-file\"}", "schema at byte 21", "here: hrdcore/1.")]
    [InlineData("{\"schema\":\"hrdcore/1\",\"record\":\"grant\"}", "record at byte 38", "here: case-file.")]
    public void TryRead_AnotherSchemaOrKind_SaysWhereAndWhatIsReadHere(string json, string where, string expected)
    {
        Assert.False(DomainJson.TryRead<CaseFile>(Encoding.UTF8.GetBytes(json), out _, out var report));
        var text = Assert.Single(report.Findings).ToString();
        Assert.StartsWith(where, text, StringComparison.Ordinal);
        Assert.Contains(expected, text, StringComparison.Ordinal);
    }

    [Theory]
    [Trait("Must", "RJ-1")]
    [Trait("Must", "RJ-3")]
    [Trait("Must", "RJ-4")]
    [Trait("Must", "RJ-7")]

    // The line as a whole.
    [InlineData("^.*$", "", "not-json", "")]
    [InlineData("}$", "", "not-json", "")]
    [InlineData("$", " {}", "not-json", "")]
    [InlineData("^\\{", "{/* Kestrel-9f2c */", "not-json", "")]
    [InlineData("^.*$", "[]", "wrong-type", "")]
    [InlineData("^.*$", "\"Kestrel-9f2c\"", "wrong-type", "")]
    [InlineData("\"grants\":\\[.*?\\}\\]", "\"grants\":[[[[[[0]]]]]]", "wrong-type", "grants[0]")]

    // The schema, before all members.
    [InlineData("hrdcore/1", "hrdcore/2", "other-schema", "schema")]
    [InlineData("hrdcore/1", "hrdcore/1-open", "other-schema", "schema")]
    [InlineData("\"hrdcore/1\"", "1", "other-schema", "schema")]
    [InlineData("\"schema\":\"hrdcore/1\",", "", "required", "schema")]
    [InlineData("hrdcore/1\",", "hrdcore/9\",\"Kestrel-9f2c\":1,", "other-schema", "schema")]

    // Members.
    [InlineData("\"record\":\"case-file\"", "\"record\":\"case\"", "other-schema", "record")]
    [InlineData("\"script\"", "\"Kestrel-9f2c\":1,\"script\"", "unknown-member", "defenders[0].legalName.?")]
    [InlineData("\"form\"", "\"Form\"", "required", "violations[0].form")]
    [InlineData("\"kind\"", "\"Kestrel-9f2c\":1,\"Kestrel-9f2c\":2,\"kind\"", "duplicate", "case.?")]
    [InlineData("\"kind\"", "\"status\":\"received\",\"kind\"", "duplicate", "case.status")]
    [InlineData("\"schema\":\"hrdcore/1\"", "\"schema\":\"hrdcore/1\",\"schema\":\"hrdcore/1\"", "duplicate", "schema")]
    [InlineData("\"code\":\"x-zubrania\",", "\"code\":\"x-zubrania\",\"code\":\"VN\",", "duplicate", "case.territory.code")]
    [InlineData("\"date\":\"2019-03-XX\",", "", "required", "violations[0].date")]
    [InlineData("\"reference\":\"[^\"]*\",", "", "required", "case.reference")]
    [InlineData(",\"currency\":\"EUR\"", "", "required", "grants[0].amount.currency")]

    // JSON types.
    [InlineData("\"gender\":\"gender.woman\"", "\"gender\":null", "wrong-type", "defenders[0].gender")]
    [InlineData("\"safePlace\":\"[^\"]*\"", "\"safePlace\":7", "wrong-type", "case.safePlace")]
    [InlineData("\"value\":14", "\"value\":\"14\"", "wrong-type", "case.affected.value")]
    [InlineData("\"4950.00\"", "4950.00", "wrong-type", "grants[0].amount.value")]
    [InlineData("\"aliases\":\\[.*?\\]", "\"aliases\":{}", "wrong-type", "defenders[0].aliases")]
    [InlineData("\"affiliations\":\\[", "\"affiliations\":[{},", "wrong-type", "defenders[0].affiliations[0]")]
    [InlineData("\"violations\":\\[", "\"violations\":[\"Kestrel-9f2c\",", "wrong-type", "violations[0]")]
    [InlineData("\"legalName\":\\{.*?\\}", "\"legalName\":\"Kestrel-9f2c\"", "wrong-type", "defenders[0].legalName")]
    [InlineData("\"id\":\"0e1c6d4b[^\"]*\"", "\"id\":12", "wrong-type", "case.id")]
    [InlineData("\"receivedAt\":\"[^\"]*\"", "\"receivedAt\":1552693800", "wrong-type", "case.intake.receivedAt")]

    // Shapes and ranges.
    [InlineData("0e1c6d4b-7f3a-4a53-8c1e-3f8f3a2b1c0d", "Kestrel-9f2c", "malformed", "case.id")]
    [InlineData("0e1c6d4b-7f3a-4a53-8c1e-3f8f3a2b1c0d", "00000000-0000-0000-0000-000000000000", "malformed", "case.id")]
    [InlineData("0e1c6d4b-7f3a-4a53-8c1e-3f8f3a2b1c0d", "0x1c6d4b-7f3a-4a53-8c1e-3f8f3a2b1c0d", "malformed", "case.id")]
    [InlineData("0e1c6d4b-7f3a-4a53-8c1e-3f8f3a2b1c0d", "0E1C6D4B-7F3A-4A53-8C1E-3F8F3A2B1C0D", "malformed", "case.id")]
    [InlineData("\"reference\":\"[^\"]*\"", "\"reference\":\"0000-0000-001\"", "malformed", "case.reference")]
    [InlineData("2019-03-XX", "2019-02-30", "malformed", "violations[0].date")]
    [InlineData("2019-03-XX", "14 March 2019 Kestrel-9f2c", "malformed", "violations[0].date")]
    [InlineData("23:50:00Z", "23:50:00", "malformed", "case.intake.receivedAt")]
    [InlineData("23:50:00Z", "23:50:00+00:00", "malformed", "case.intake.receivedAt")]
    [InlineData("23:50:00Z", "23:50:00.12345678Z", "malformed", "case.intake.receivedAt")]
    [InlineData("\"receivedAt\":\"2019", "\"receivedAt\":\"1899", "malformed", "case.intake.receivedAt")]
    [InlineData("\"receivedAt\":\"2019", "\"receivedAt\":\"9999", "malformed", "case.intake.receivedAt")]
    [InlineData("\"firstReplyAt\":\"2019", "\"firstReplyAt\":\"9001", "malformed", "case.intake.firstReplyAt")]
    [InlineData("\"value\":14", "\"value\":14.5", "out-of-range", "case.affected.value")]
    [InlineData("\"value\":14", "\"value\":-1", "out-of-range", "case.affected.value")]
    [InlineData("\"value\":14", "\"value\":99999999999", "out-of-range", "case.affected.value")]
    [InlineData("4950.00", "4950.001", "currency-decimals", "grants[0].amount.value")]
    [InlineData("4950.00", "4.950,00", "malformed", "grants[0].amount.value")]
    [InlineData("4950.00", "1000000000000000.01", "out-of-range", "grants[0].amount.value")]
    [InlineData("x-zubrania", "Kestrel-9f2c", "malformed", "case.territory")]
    [InlineData("\"script\":\"Latn\"", "\"script\":\"Kestrel-9f2c\"", "text", "defenders[0].legalName.script")]
    [InlineData("\"language\":\"vi\"", "\"language\":\"Kestrel-9f2c\"", "malformed", "case.intake.language")]
    [InlineData("\"text\":\"Lina Orvath\"", "\"text\":\" \"", "text", "defenders[0].legalName.text")]
    [InlineData("\"text\":\"Lina Orvath\"", "\"text\":\"Kestrel-9f2c\\ud83d\"", "malformed", "defenders[0].legalName.text")]
    [InlineData("\"text\":\"Lina Orvath\"", "\"text\":\"Kestrel-9f2c\\n\"", "text", "defenders[0].legalName.text")]

    // Codes.
    [InlineData("\"kind\":\"urgent-action\"", "\"kind\":\"Kestrel-9f2c\"", "unknown-code", "case.kind")]
    [InlineData("\"kind\":\"legal\"", "\"kind\":\"Kestrel-9f2c\"", "unknown-code", "defenders[0].legalName.kind")]
    [InlineData("\"kind\":\"telephone\"", "\"kind\":\"Kestrel-9f2c\"", "unknown-code", "defenders[0].contacts[0].kind")]
    [InlineData("\"lawyer\"", "\"Kestrel-9f2c\"", "unknown-code", "defenders[0].categories[0]")]
    [InlineData("\"nonstate.corporation\"", "\"Kestrel-9f2c\"", "unknown-code", "violations[1].perpetrators[1]")]
    [InlineData("at-least", "Kestrel-9f2c", "unknown-code", "case.affected.qualifier")]
    [InlineData("\"EUR\"", "\"XTS\"", "unknown-code", "grants[0].amount.currency")]
    [InlineData("\"EUR\"", "\"Euro\"", "unknown-code", "grants[0].amount.currency")]

    // Values that do not fit together.
    [InlineData("\"status\":\"received\"", "\"status\":\"filed\"", "status-of-kind", "case.status")]
    [InlineData("\"firstReplyAt\":\"2019", "\"firstReplyAt\":\"2018", "order", "case.intake.firstReplyAt")]
    [InlineData("\"value\":14", "\"value\":0", "out-of-range", "case.affected")]
    [InlineData("\"4950.00\"", "\"0.00\"", "out-of-range", "grants[0].amount")]
    [InlineData("\"violations\":\\[.*?\\}\\],\"grants\"", "\"violations\":[],\"grants\"", "too-few", "violations")]
    [InlineData("\"whrd\"", "\"lawyer\"", "duplicate", "defenders[0].categories[1]")]
    [InlineData("\"kind\":\"legal\"", "\"kind\":\"alias\"", "inconsistent", "defenders[0].legalName")]
    [InlineData("\"kind\":\"alias\"", "\"kind\":\"legal\"", "inconsistent", "defenders[0].aliases")]
    [InlineData("\"family-member\"\\],\"perpetrators\":\\[\"state.police\"", "\"general\"],\"perpetrators\":[\"state.police\"", "inconsistent", "violations[0].victims")]
    public void TryRead_OneThingBroken_SaysWhichAndWhereAndNoValue(string pattern, string replacement, string rule, string path)
    {
        var broken = new Regex(pattern, RegexOptions.Singleline).Replace(Good, replacement.Replace("$", "$$", StringComparison.Ordinal), 1);
        Assert.NotEqual(Good, broken);

        AssertRefused(Encoding.UTF8.GetBytes(broken), rule, path);
    }

    [Fact]
    public void TryRead_TooLong_IsRefusedUnread() =>
        AssertRefused(Encoding.UTF8.GetBytes(Good.PadRight(DomainJson.MaxBytes + 1)), "too-long", "");

    [Fact]
    public void TryRead_Longest_IsRead()
    {
        var line = Encoding.UTF8.GetBytes(Good);
        Array.Resize(ref line, DomainJson.MaxBytes);
        line.AsSpan(Encoding.UTF8.GetByteCount(Good)).Fill((byte)' ');
        Assert.True(DomainJson.TryRead<CaseFile>(line, out _, out _));
    }

    [Fact]
    public void TryRead_DepthBomb_IsRefused() =>
        AssertRefused(Encoding.UTF8.GetBytes("{\"schema\":\"hrdcore/1\",\"later\":" + new string('[', 30_000)), "too-deep", "");

    [Fact]
    [Trait("Must", "RJ-6")]
    public void TryRead_ManyThingsBroken_NamesEach()
    {
        var broken = Good
            .Replace("\"gender.woman\"", "7", StringComparison.Ordinal)
            .Replace("2019-03-XX", "soon", StringComparison.Ordinal)
            .Replace("\"EUR\"", "\"XTS\"", StringComparison.Ordinal)
            .Replace("\"territory\"", "\"place\"", StringComparison.Ordinal);
        Assert.False(DomainJson.TryRead<CaseFile>(Encoding.UTF8.GetBytes(broken), out _, out var report));
        Assert.Equal(
            ["case.territory", "defenders[0].gender", "violations[0].date", "violations[1].date", "grants[0].amount.currency"],
            report.Findings.Select(finding => finding.Path));
    }

    [Theory]
    [Trait("Must", "RJ-6")]
    [Trait("Must", "RJ-11")]
    [InlineData("\"kind\":\"zebra\",", "kind", "unknown-code")]
    [InlineData("\"kind\":7,", "kind", "wrong-type")]
    [InlineData("\"kind\":\"\\ud800\",", "kind", "malformed")]
    [InlineData("", "kind", "required")]
    public void TryRead_ACaseOfNoKnownKind_SaysWhereAndChecksWhatAllKindsShare(string kind, string path, string rule)
    {
        var json = Lossless.Json(Samples.Case())
            .Replace("\"kind\":\"urgent-action\",", kind, StringComparison.Ordinal)
            .Replace("\"vi\"", "7", StringComparison.Ordinal);
        Assert.False(DomainJson.TryRead<Case>(Encoding.UTF8.GetBytes(json), out _, out var report));
        Assert.Equal([("intake.language", "wrong-type"), (path, rule)], report.Findings.Select(finding => (finding.Path, finding.Rule.Code)).Order());
        var before = kind.Length == 0 ? json[..^1] : json[..(json.IndexOf("\"kind\"", StringComparison.Ordinal) + 7)];
        Assert.Equal(Encoding.UTF8.GetByteCount(before), report.Findings.Single(finding => finding.Path == path).Position);
    }

    [Fact]
    public void TryRead_MoreDecimalsThanTheCurrencyHas_SaysHowManyAtTheValue()
    {
        var line = Good.Replace("\"4950.00\"", "\"4950.5\"", StringComparison.Ordinal).Replace("\"EUR\"", "\"VND\"", StringComparison.Ordinal);
        Assert.False(DomainJson.TryRead<CaseFile>(Encoding.UTF8.GetBytes(line), out _, out var report));
        var finding = Assert.Single(report.Findings);
        Assert.Equal((ValidationRule.CurrencyDecimals, 0L), (finding.Rule, finding.Limit));
        Assert.Equal("\"4950.5\"", Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(line).AsSpan((int)finding.Position!.Value, 8)));
    }

    [Theory]
    [InlineData("2019-04-02/2019-03-14", "order")]
    [InlineData("2019-03-14", "date-for-period")]
    [InlineData("2019-03-XX?", "date-for-period")]
    [InlineData("soon", "malformed")]
    [InlineData("2019-03-14/soon", "malformed")]
    [InlineData("2019-03-14/2019-04-02/2019-05-01 and on and on", "malformed")]
    public void TryRead_APeriodThatIsNone_SaysWhy(string period, string rule)
    {
        var line = $$"""{"schema":"hrdcore/1","record":"mentorship","period":"{{period}}"}""";
        Assert.False(DomainJson.TryRead<Mentorship>(Encoding.UTF8.GetBytes(line), out _, out var report));
        Assert.Equal(rule, report.Findings.Single(finding => finding.Path == "period").Rule.Code);
    }

    [Fact]
    public void TryRead_ANumberBeyondItsRange_NamesBothEnds()
    {
        Assert.False(DomainJson.TryRead<CaseFile>(Encoding.UTF8.GetBytes(Good.Replace("\"value\":14", "\"value\":-1", StringComparison.Ordinal)), out _, out var report));
        var finding = Assert.Single(report.Findings);
        Assert.Equal((0L, 1_000_000_000L), (finding.Least, finding.Limit));
        Assert.Contains("Give a number from 0 to 1000000000.", finding.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void TryRead_MoreFaultsThanAReportHolds_SaysSo()
    {
        var broken = Good.Replace("\"family-member\"", string.Join(',', Enumerable.Repeat("\"Kestrel-9f2c\"", 300)), StringComparison.Ordinal);
        Assert.False(DomainJson.TryRead<CaseFile>(Encoding.UTF8.GetBytes(broken), out _, out var report));
        Assert.Equal((ValidationReport.MaxFindings, "more"), (report.Findings.Length, report.Findings[^1].Rule.Code));
    }

    [Fact]
    public void Read_NoRecord_ThrowsTheReportWithoutAValue()
    {
        var broken = Encoding.UTF8.GetBytes(Good.Replace("2019-03-XX", Canary, StringComparison.Ordinal));
        var refusal = Assert.Throws<InvalidRecordException>(() => DomainJson.Read<CaseFile>(broken));
        Assert.Equal("violations[0].date", refusal.ParamName);
        Assert.DoesNotContain(Canary, refusal.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(new byte[] { 0xC3, 0x28 })]
    [InlineData(new byte[] { 0xED, 0xA0, 0x80 })]
    [InlineData(new byte[] { 0xC0, 0xAF })]
    [InlineData(new byte[] { 0xFF })]
    public void TryRead_NotUtf8_IsRefused(byte[] bytes)
    {
        var at = Good.IndexOf("Lina", StringComparison.Ordinal);
        var line = (byte[])[.. Encoding.UTF8.GetBytes(Good[..at]), .. bytes, .. Encoding.UTF8.GetBytes(Good[at..])];
        AssertRefused(line, "not-utf8", "");
    }

    [Fact]
    public void TryRead_NotUtf8AnywhereAlsoInWhatNobodyKnows_IsRefusedAsThat()
    {
        var good = Encoding.UTF8.GetBytes(Good.TrimEnd()[..^1] + ",\"later\":{\"name\":[\"text\",\"\\u0041\"],\"other\":true}}");
        Assert.True(DomainJson.TryRead<CaseFile>(good, out _, out _));
        for (var at = 0; at < good.Length; at++)
        {
            var line = good.ToArray();
            line[at] = 0xFF;
            AssertRefused(line, "not-utf8", "");
        }
    }

    [Fact]
    public void TryRead_WrongValue_PointsAtTheByteAndSaysWhatToDo()
    {
        var line = Encoding.UTF8.GetBytes(Good.Replace("\"vi\"", "7", StringComparison.Ordinal));
        Assert.False(DomainJson.TryRead<CaseFile>(line, out _, out var report));
        var finding = Assert.Single(report.Findings);
        Assert.Equal((byte)'7', line[finding.Position!.Value]);
        Assert.Equal($"case.intake.language at byte {finding.Position}: The value has another JSON type. Leave out what is not known. (wrong-type)", finding.ToString());
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
            return DomainJson.TryRead<CaseFile>(line, out var item, out var report) ? item is not null && report.IsAccepted : item is null && !report.IsAccepted;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(3000));
    }

    [Fact]
    public void TryRead_AnyLineCutShort_IsRefused()
    {
        var good = Encoding.UTF8.GetBytes(Good);
        for (var length = 0; length < good.Length; length++)
        {
            Assert.False(DomainJson.TryRead<CaseFile>(good.AsSpan(0, length), out _, out _));
        }
    }

    private static void AssertRefused(byte[] line, string rule, string path)
    {
        Assert.False(DomainJson.TryRead<CaseFile>(line, out var item, out var report));
        Assert.Null(item);
        Assert.Contains((rule, path), report.Findings.Select(finding => (finding.Rule.Code, finding.Path)));
        Assert.All(report.Findings, finding => Assert.InRange(finding.Position ?? 0, 0, line.Length));
        Assert.DoesNotContain(Canary, report.ToString(), StringComparison.Ordinal);
    }
}
