using System.Buffers;
using HrdCore.Classification;
using HrdCore.Domain.Funding;
using HrdCore.Domain.Json;
using HrdCore.Domain.Parties;
using HrdCore.Domain.Records;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Tests.Domain.Json;

public class RecordKindsTests
{
    [Fact]
    public void All_Always_HasEveryRecordWithAShape() =>
        Assert.Equal(
            typeof(DomainRecord).Assembly.GetExportedTypes()
                .Where(type => !type.ContainsGenericParameters && type.IsSubclassOf(typeof(DomainRecord)) && type.GetProperty("Shape", System.Reflection.BindingFlags.DeclaredOnly | System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.Static) is not null)
                .Select(type => type.Name).Order(StringComparer.Ordinal),
            RecordKinds.All.Select(kind => kind.Type.Name).Order(StringComparer.Ordinal));

    [Fact]
    public void TryFind_ByNameAndByType_FindTheSame() =>
        Assert.All(RecordKinds.All, kind =>
        {
            Assert.True(RecordKinds.TryFind(kind.Name, out var named));
            Assert.True(RecordKinds.TryFind(kind.Type, out var typed));
            Assert.Same(named, typed);
        });

    [Fact]
    public void TryFind_NoSuchKind_FindsNone()
    {
        Assert.False(RecordKinds.TryFind("weather", out _));
        Assert.False(RecordKinds.TryFind((string?)null, out _));
        Assert.False(RecordKinds.TryFind(typeof(string), out _));
        Assert.False(RecordKinds.TryFind((Type?)null, out _));
    }

    [Fact]
    public void Write_ThenTryRead_GivesTheSameBytes()
    {
        Assert.True(RecordKinds.TryFind("grant", out var kind));
        var bytes = Written(kind, Samples.Grant());
        Assert.True(kind.TryRead(bytes, out var read, out _));
        Assert.IsType<Grant>(read);
        Assert.Equal(bytes, Written(kind, read));
    }

    [Fact]
    public void Write_ARecordOfAnotherKind_IsRefused()
    {
        Assert.True(RecordKinds.TryFind(typeof(Defender), out var kind));
        Assert.Throws<ArgumentException>(() => Written(kind, Samples.Grant()));
        Assert.Throws<ArgumentNullException>(() => Written(kind, null!));
    }

    [Fact]
    public void Write_LongerThanARecord_IsRefused() => Assert.Throws<InvalidRecordException>(() => Written(Kind("case-file"), DomainJsonTests.TooLong()));

    [Fact]
    public void TryRead_ADocumentOfAnotherKind_SaysSo()
    {
        Assert.True(RecordKinds.TryFind("defender", out var kind));
        Assert.True(RecordKinds.TryFind("grant", out var grants));
        Assert.False(kind.TryRead(Written(grants, Samples.Grant()), out _, out var report));
        Assert.True(report.Has(ValidationRule.OtherSchema));
    }

    [Fact]
    public void Schema_OfAKind_IsTheOneOfItsRecords()
    {
        Assert.True(RecordKinds.TryFind("grant", out var kind));
        Assert.Equal(RecordSchema.Of<Grant>(), kind.Schema);
        Assert.Equal("grant", $"{kind}");
    }

    private static RecordKind Kind(string name) => RecordKinds.TryFind(name, out var kind) ? kind : throw new InvalidOperationException(name);

    private static byte[] Written(RecordKind kind, DomainRecord record)
    {
        var output = new ArrayBufferWriter<byte>();
        kind.Write(output, record, Purpose.Verification);
        return output.WrittenSpan.ToArray();
    }
}
