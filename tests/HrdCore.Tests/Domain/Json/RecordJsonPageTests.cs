using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using HrdCore.Classification;
using HrdCore.Cryptography;
using HrdCore.Domain.Funding;
using HrdCore.Domain.Json;
using HrdCore.Domain.Parties;
using HrdCore.Domain.Validation;
using HrdCore.Sealing;

namespace HrdCore.Tests.Domain.Json;

/// <summary>The code on the page about records as JSON is the code that runs here, line by line.</summary>
public sealed class RecordJsonPageTests : IDisposable
{
    private static readonly RecordAddress Address = new(Guid.NewGuid(), "defender", Guid.NewGuid(), 1);
    private readonly DataKey _key = DataKey.Generate();

    [Fact]
    public void Page_Code_IsInThisFile()
    {
        var here = Lines(File.ReadAllText(Path.Combine(Repository.Root, "tests", "HrdCore.Tests", "Domain", "Json", "RecordJsonPageTests.cs")));
        var blocks = File.ReadAllText(Path.Combine(Repository.Root, "docs", "formats", "record-json.md")).Split("```csharp\n").Skip(1).Select(rest => Lines(rest.Split("```")[0])).ToArray();
        Assert.Equal(2, blocks.Length);
        Assert.All(blocks, block => Assert.Contains(block, here, StringComparison.Ordinal));
    }

    [Fact]
    public void Row_InATypeOfTheApplication_ReadsBack()
    {
        var row = new Row(7, Samples.Grant());

        var options = RecordJsonOptions.Revealing(Purpose.CaseReview);
        options.TypeInfoResolverChain.Add(RowContext.Default); // where reflection is allowed: new DefaultJsonTypeInfoResolver()
        var text = JsonSerializer.Serialize(row, options);

        Assert.Equal(row.Grant.Payee, JsonSerializer.Deserialize<Row>(text, options)!.Grant.Payee);
    }

    [Fact]
    public void Row_WhereReflectionIsAllowed_IsTheSame()
    {
        var generated = RecordJsonOptions.Revealing(Purpose.CaseReview);
        generated.TypeInfoResolverChain.Add(RowContext.Default);
        var reflecting = RecordJsonOptions.Revealing(Purpose.CaseReview);
        reflecting.TypeInfoResolverChain.Add(new DefaultJsonTypeInfoResolver());
        var row = new Row(7, Samples.Grant());
        Assert.Equal(JsonSerializer.Serialize(row, generated), JsonSerializer.Serialize(row, reflecting));
    }

    [Fact]
    public void Mask_InSystemTextJson_HasItsPlusEscaped() =>
        Assert.Contains(@"[Identity\u002BFinance", JsonSerializer.Serialize(new Row(7, Samples.Grant()), RowContext.Default.Row), StringComparison.Ordinal);

    [Fact]
    public void FieldCipher_OfARecord_SealsAndOpensIt()
    {
        var cipher = new FieldCipher(new FieldSealer(_key, Address));
        var defender = Samples.Defender();
        var sealedText = Sealed(defender, cipher);
        Assert.DoesNotContain("Orvath", System.Text.Encoding.UTF8.GetString(sealedText), StringComparison.Ordinal);
        Assert.True(DomainJson.TryReadSealed<Defender>(sealedText, cipher, out var read, out _));
        Assert.Equal(Lossless.Json(defender), Lossless.Json(read));
    }

    [Fact]
    [Trait("Must", "RJ-10")]
    public void FieldCipher_WithAnotherClassOrPath_DoesNotOpen()
    {
        var cipher = new FieldCipher(new FieldSealer(_key, Address));
        var value = cipher.Seal("legalName", DataClass.Identity, "{}"u8);
        Assert.True(cipher.TryOpen("legalName", DataClass.Identity, value, out _));
        Assert.False(cipher.TryOpen("legalName", DataClass.Identity | DataClass.Contact, value, out _));
        Assert.False(cipher.TryOpen("aliases", DataClass.Identity, value, out _));
    }

    [Fact]
    public void FieldCipher_OfAnotherRecord_DoesNotOpen()
    {
        var bytes = Sealed(Samples.Defender(), new FieldCipher(new FieldSealer(_key, Address)));
        var other = new FieldCipher(new FieldSealer(_key, new RecordAddress(Guid.NewGuid(), "defender", Guid.NewGuid(), 1)));
        Assert.False(DomainJson.TryReadSealed<Defender>(bytes, other, out _, out var report));
        Assert.True(report.Has(ValidationRule.NotOpened));
    }

    public void Dispose() => _key.Dispose();

    private static byte[] Sealed(Defender defender, IMemberCipher cipher)
    {
        var output = new ArrayBufferWriter<byte>();
        DomainJson.WriteSealed(output, defender, cipher);
        return output.WrittenSpan.ToArray();
    }

    private static string Lines(string code) => string.Join('\n', code.Split('\n').Select(line => line.Trim())).Trim();
}

internal sealed record Row(int Number, Grant Grant);

[JsonSerializable(typeof(Row))]
internal sealed partial class RowContext : JsonSerializerContext;

internal sealed class FieldCipher(FieldSealer sealer) : IMemberCipher
{
    public byte[] Seal(string path, DataClass dataClass, ReadOnlySpan<byte> json) => sealer.Seal($"{path}#{dataClass:D}", json);

    public bool TryOpen(string path, DataClass dataClass, ReadOnlySpan<byte> value, [NotNullWhen(true)] out byte[]? json)
    {
        using var opened = sealer.TryOpen($"{path}#{dataClass:D}", FieldType.Bytes, value, out var field) ? field : null;
        json = opened?.Reveal(Purpose.Sealing);
        return json is not null;
    }
}
