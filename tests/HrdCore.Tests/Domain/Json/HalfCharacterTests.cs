using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using HrdCore.Classification;
using HrdCore.Domain.Casework;
using HrdCore.Domain.Json;

namespace HrdCore.Tests.Domain.Json;

/// <summary>Half a character as an escape is good JSON grammar and no text. It stands in every key and every string here, and no reader may throw at it.</summary>
public class HalfCharacterTests
{
    private static readonly string[] Halves = ["\\ud800", "\\udc00", "\\uDBFF\\ud800", "\\n\\udfff"];
    private static readonly byte[] Good = DomainJsonTests.Write(Samples.File());

    [Theory]
    [InlineData("""{"schem\ud800":1}""")]
    [InlineData("""{"schema\ud800":1}""")]
    [InlineData("""{"schema":"hrdcore/\ud800"}""")]
    [InlineData("""{"schema":"hrdcore/1","x":{"\udc00":1}}""")]
    [InlineData("""{"schema":"hrdcore/1","id":"\ud800e1c6d4b-7f3a-4a53-8c1e-3f8f3a2b1c0d"}""")]
    [InlineData("""{"schema":"hrdcore/1","intake":{"receivedAt":"2019-03-15T23:50:00\ud800"}}""")]
    [InlineData("""{"schema":"hrdcore/1","safePlac\ud800":"x"}""")]
    public void TryRead_HalfCharacter_IsRefused(string line) => AssertRefused(Encoding.UTF8.GetBytes(line));

    [Fact]
    public void TryRead_HalfCharacterInEveryKey_IsRefused()
    {
        foreach (var line in Broken(Good, JsonTokenType.PropertyName))
        {
            AssertRefused(line);
        }
    }

    [Fact]
    public void TryRead_HalfCharacterInEveryString_IsRefused()
    {
        foreach (var line in Broken(Good, JsonTokenType.String))
        {
            AssertRefused(line);
        }
    }

    [Fact]
    public void TryJoin_HalfCharacterAnywhere_IsRefused()
    {
        var (open, fields) = RecordFields.Split(Samples.File(), Purpose.Sealing);
        foreach (var line in Broken(open, JsonTokenType.PropertyName).Concat(Broken(open, JsonTokenType.String)))
        {
            Assert.False(RecordFields.TryJoin<CaseFile>(line, fields, out _, out var report));
            Assert.False(report.IsAccepted);
        }
    }

    [Theory]
    [InlineData("\"\\ud800\"")]
    [InlineData("\"")]
    [InlineData("")]
    [InlineData("\"x\" 1")]
    [InlineData("7")]
    public void TryJoin_FieldThatIsNoText_IsRefused(string json)
    {
        var (open, fields) = RecordFields.Split(Samples.File(), Purpose.Sealing);
        var half = new RecordField(fields[0].Path, fields[0].DataClass, Encoding.UTF8.GetBytes(json));
        Assert.False(RecordFields.TryJoin<CaseFile>(open, fields.SetItem(0, half), out _, out var report));
        Assert.False(report.IsAccepted);
    }

    [Fact]
    public void TryJoin_HalfCharacterAsUtf8InAField_IsRefused()
    {
        var (open, fields) = RecordFields.Split(Samples.File(), Purpose.Sealing);
        var half = new RecordField(fields[0].Path, fields[0].DataClass, [(byte)'"', 0xED, 0xA0, 0x80, (byte)'"']);
        Assert.False(RecordFields.TryJoin<CaseFile>(open, fields.SetItem(0, half), out _, out var report));
        Assert.Equal(fields[0].Path, report.Findings[0].Path);
    }

    [Fact]
    public void Read_HalfCharactersBetweenGoodLines_SpoilOnlyTheirLines()
    {
        byte[][] bad = [.. Broken(Good, JsonTokenType.PropertyName), .. Broken(Good, JsonTokenType.String)];
        byte[] file = [.. bad.SelectMany(line => (byte[])[.. line, (byte)'\n']), .. Good];
        var lines = RecordLines.Read<CaseFile>(new MemoryStream(file)).ToArray();
        Assert.Equal(bad.Length + 1, lines.Length);
        Assert.All(lines[..^1], line => Assert.False(line.Report.IsAccepted));
        Assert.NotNull(lines[^1].Record);
    }

    [Fact]
    public void TryRead_WholeCharactersEscaped_AreRead()
    {
        var line = Encoding.UTF8.GetString(Good).Replace("\"text\":\"Lina", "\"\\u0074ext\":\"\\ud83d\\ude00Lin\\u0061", StringComparison.Ordinal);
        Assert.True(DomainJson.TryRead<CaseFile>(Encoding.UTF8.GetBytes(line), out var item, out _));
        Assert.Equal("\U0001F600Lina Orvath", item.Defenders[0].LegalName.Reveal(Purpose.Verification));
    }

    [Fact]
    public void AnyReader_SnippetsPutAnywhere_NeverThrows()
    {
        string[] snippets = ["\\ud800", "\\udc00", "\\ud83d\\ude00", "\\u0000", "\\", "\"", "\\\"", "\u2028", "{", "}", "[", "]", ":", ",", "null", "1e999", "-0", "9999-12-31T23:59:59Z", "\r"];
        var (open, fields) = RecordFields.Split(Samples.File(), Purpose.Sealing);
        var edits =
            from at in Gen.Choose(0, Good.Length - 1)
            from cut in Gen.Choose(0, 12)
            from snippet in Gen.Elements(snippets)
            select (at, cut, snippet: Encoding.UTF8.GetBytes(snippet));
        Prop.ForAll(edits.NonEmptyListOf().ToArbitrary(), list =>
        {
            var line = list.Take(3).Aggregate(Good, Edit);
            var part = list.Take(3).Aggregate(open, Edit);
            return DomainJson.TryRead<CaseFile>(line, out _, out var lineReport) == lineReport.IsAccepted
                && RecordFields.TryJoin<CaseFile>(part, fields, out _, out var partReport) == partReport.IsAccepted;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(3000));

        static byte[] Edit(byte[] line, (int At, int Cut, byte[] Snippet) edit)
        {
            var at = Math.Min(edit.At, line.Length);
            return [.. line[..at], .. edit.Snippet, .. line[Math.Min(at + edit.Cut, line.Length)..]];
        }
    }

    private static void AssertRefused(byte[] line)
    {
        Assert.False(DomainJson.TryRead<CaseFile>(line, out var item, out var report));
        Assert.Null(item);
        Assert.False(report.IsAccepted);
    }

    // Each half at the start and at the end of each key or string of the line.
    private static List<byte[]> Broken(byte[] line, JsonTokenType type)
    {
        var places = new List<int>();
        var reader = new Utf8JsonReader(line);
        while (reader.Read())
        {
            if (reader.TokenType == type)
            {
                places.Add((int)reader.TokenStartIndex + 1);
                places.Add((int)reader.TokenStartIndex + 1 + reader.ValueSpan.Length);
            }
        }

        Assert.NotEmpty(places);
        return [.. places.SelectMany(at => Halves.Select(half => (byte[])[.. line[..at], .. Encoding.UTF8.GetBytes(half), .. line[at..]]))];
    }
}
