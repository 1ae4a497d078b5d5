using System.Text.Json;
using HrdCore.Auditing;

namespace HrdCore.Tests.Auditing;

public class AuditObjectIdTests
{
    [Fact]
    public void FromGuid_IsItsBytesAsWritten() =>
        Assert.Equal(
            AuditObjectId.FromBytes(Convert.FromHexString("00112233445566778899aabbccddeeff")),
            AuditObjectId.FromGuid(Guid.Parse("00112233-4455-6677-8899-aabbccddeeff")));

    [Fact]
    public void FromGuid_Empty_IsRefused() => Assert.Throws<ArgumentException>(() => AuditObjectId.FromGuid(Guid.Empty));

    [Theory]
    [Trait("Must", "AL-9")]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(255, true)]
    [InlineData(256, false)]
    public void FromBytes_OneTo255Bytes_IsTaken(int length, bool taken) =>
        Assert.Equal(taken, Record.Exception(() => AuditObjectId.FromBytes(new byte[length])) is null);

    [Fact]
    public void FromBytes_Copies()
    {
        byte[] bytes = [1, 2, 3];
        var id = AuditObjectId.FromBytes(bytes);
        bytes[0] = 9;
        Assert.Equal(AuditObjectId.FromBytes([1, 2, 3]), id);
        Assert.NotEqual(AuditObjectId.FromBytes([9, 2, 3]), id);
    }

    [Fact]
    public void Print_ShowsOnlyTheClass()
    {
        var id = AuditObjectId.FromBytes("case-4711"u8);
        Assert.Equal("[Internal]", id.ToString());
        Assert.Equal("\"[Internal]\"", JsonSerializer.Serialize(id));
    }
}
