using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using HrdCore.Classification;
using HrdCore.Domain.Funding;
using HrdCore.Domain.Json;
using HrdCore.Domain.Parties;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Tests.Domain.Json;

/// <summary>Records in System.Text.Json: alone, and inside a type of the application's own whose context the source generator made.</summary>
public class RecordJsonOptionsTests
{
    [Fact]
    public void Serialize_WithoutOptions_WritesTheClasses()
    {
        var page = new Page("week 12", Samples.Grant(), Samples.Defender(), UncertainDate.Parse("2019-03-XX"), ViolationForm.Death);
        var text = JsonSerializer.Serialize(page, PageContext.Default.Page);
        Assert.Equal(
            """{"title":"week 12","grant":"[Identity+Finance+Network+Operational]","about":"[Identity+Contact+Location+SpecialCategory+Network]","date":"2019-03-XX","form":"death"}""",
            text.Replace(@"\u002B", "+", StringComparison.Ordinal));
    }

    [Fact]
    public void Deserialize_WithoutOptions_IsRefused() =>
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize("{\"grant\":\"[Identity+Finance]\"}", PageContext.Default.Page));

    [Fact]
    public void Revealing_ARecordAlone_IsWhatDomainJsonWrites()
    {
        var options = RecordJsonOptions.Revealing(Purpose.Verification);
        var item = Samples.File();
        var bytes = JsonSerializer.SerializeToUtf8Bytes(item, item.GetType(), options);
        Assert.Equal(DomainJsonTests.Write(item), bytes);
        Assert.Equal(bytes, JsonSerializer.SerializeToUtf8Bytes(JsonSerializer.Deserialize(bytes, item.GetType(), options), item.GetType(), options));
    }

    [Fact]
    public void Revealing_ARecordInATypeOfTheApplication_ReadsBack()
    {
        var options = WithPages(RecordJsonOptions.Revealing(Purpose.Verification));
        var page = new Page("week 12", Samples.Grant(), Samples.Defender(), UncertainDate.Parse("2019-03-XX"), ViolationForm.Death);
        var text = JsonSerializer.Serialize(page, options);
        var read = JsonSerializer.Deserialize<Page>(text, options)!;
        Assert.Equal((page.Grant.Payee, page.About!.LegalName, page.Date, page.Form), (read.Grant.Payee, read.About!.LegalName, read.Date, read.Form));
        Assert.Equal(text, JsonSerializer.Serialize(read, options));
    }

    [Fact]
    public void Sealing_ARecordInATypeOfTheApplication_ShowsNoTextAndReadsBack()
    {
        var options = WithPages(RecordJsonOptions.Sealing(new MirrorCipher()));
        var page = new Page("week 12", Samples.Grant(), Samples.Defender(), UncertainDate.Parse("2019-03-XX"), ViolationForm.Death);
        var text = JsonSerializer.Serialize(page, options);
        Assert.DoesNotContain("Orvath", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Tavo", text, StringComparison.Ordinal);
        Assert.Equal(page.About!.LegalName, JsonSerializer.Deserialize<Page>(text, options)!.About!.LegalName);
    }

    [Fact]
    public void Revealing_SealedText_IsRefused()
    {
        var text = JsonSerializer.Serialize(Samples.Grant(), RecordJsonOptions.Sealing(new MirrorCipher()));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Grant>(text, RecordJsonOptions.Revealing(Purpose.Verification)));
    }

    [Fact]
    public void Deserialize_ABadRecord_SaysWhereAndQuotesNothing()
    {
        var options = RecordJsonOptions.Revealing(Purpose.Verification);
        var text = JsonSerializer.Serialize(Samples.Grant(), options).Replace("\"M. Tavo, by hand\"", "[\"M. Tavo\"]", StringComparison.Ordinal).Replace("rolling", "Lina Orvath", StringComparison.Ordinal);
        var failure = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Grant>(text, options));
        var report = Assert.IsType<InvalidRecordException>(failure.InnerException).Report;
        Assert.Equal([("entryMode", ValidationRule.UnknownCode), ("payee", ValidationRule.WrongType)], report.Findings.Select(finding => (finding.Path, finding.Rule)));
        Assert.DoesNotContain("Tavo", failure.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("Orvath", failure.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nulx")]
    [InlineData("\"a\\qb\"")]
    [InlineData("[1,")]
    public void Deserialize_BrokenJson_QuotesNothing(string broken)
    {
        foreach (var options in new[] { RecordJsonOptions.Revealing(Purpose.Verification), RecordJsonOptions.Sealing(new MirrorCipher()) })
        {
            var text = JsonSerializer.Serialize(Samples.Defender(), RecordJsonOptions.Revealing(Purpose.Verification)).Replace("\"categories\":", $"\"categories\":{broken},\"x\":", StringComparison.Ordinal);
            Assert.DoesNotContain("Orvath", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Defender>(text, options)).ToString(), StringComparison.Ordinal);
            using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
            Assert.DoesNotContain("Orvath", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Defender>(stream, options)).ToString(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Revealing_ANullPurpose_IsRefused() => Assert.Throws<ArgumentNullException>(() => RecordJsonOptions.Revealing(null!));

    [Fact]
    public void Sealing_ANullCipher_IsRefused() => Assert.Throws<ArgumentNullException>(() => RecordJsonOptions.Sealing(null!));

    private static JsonSerializerOptions WithPages(JsonSerializerOptions options)
    {
        options.PropertyNamingPolicy = JsonNamingPolicy.CamelCase;
        options.TypeInfoResolverChain.Add(PageContext.Default);
        return options;
    }

    /// <summary>A type of an application.</summary>
    internal sealed record Page(string Title, Grant Grant, Defender? About, UncertainDate Date, ViolationForm Form);
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(RecordJsonOptionsTests.Page))]
internal sealed partial class PageContext : JsonSerializerContext;
