using System.Text.Json;
using HrdCore.Auditing;

namespace HrdCore.Tests.Auditing;

public class ActorHandleTests
{
    private static readonly byte[] Bytes = [.. Enumerable.Range(0xa0, ActorHandle.SizeInBytes).Select(i => (byte)i)];

    [Fact]
    public void CopyTo_GivesTheBytesItWasMadeFrom()
    {
        var copy = new byte[ActorHandle.SizeInBytes];
        ActorHandle.FromBytes(Bytes).CopyTo(copy);
        Assert.Equal(Bytes, copy);
    }

    [Fact]
    [Trait("Must", "AL-8")]
    public void Create_TenThousandTimes_NeverRepeatsNorIsSoftware()
    {
        var handles = Enumerable.Range(0, 10_000).Select(_ => ActorHandle.Create()).ToHashSet();
        Assert.Equal(10_000, handles.Count);
        Assert.DoesNotContain(ActorHandle.Software, handles);
    }

    [Fact]
    [Trait("Must", "AL-8")]
    public void Default_IsSoftware_SixteenZeros()
    {
        Assert.True(default == ActorHandle.FromBytes(new byte[16]));
        Assert.True(ActorHandle.Software == default);
        Assert.True(ActorHandle.Software != ActorHandle.FromBytes(Bytes));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(15)]
    [InlineData(17)]
    public void FromBytes_OtherLength_IsRefused(int length) => Assert.Throws<ArgumentException>(() => ActorHandle.FromBytes(new byte[length]));

    [Fact]
    public void CopyTo_TooShort_IsRefused() => Assert.Throws<ArgumentException>(() => ActorHandle.Software.CopyTo(new byte[15]));

    [Fact]
    public void Print_ShowsNoByte()
    {
        Assert.Equal("[ActorHandle]", ActorHandle.FromBytes(Bytes).ToString());
        Assert.Equal("{}", JsonSerializer.Serialize(ActorHandle.FromBytes(Bytes)));
    }
}
