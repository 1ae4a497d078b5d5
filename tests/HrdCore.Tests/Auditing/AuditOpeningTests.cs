using System.Security.Cryptography;
using System.Text.Json;
using HrdCore.Auditing;
using HrdCore.Classification;

namespace HrdCore.Tests.Auditing;

public class AuditOpeningTests
{
    private static readonly byte[] Bytes = [.. Enumerable.Range(0x20, AuditOpening.SizeInBytes).Select(i => (byte)i)];
    private static readonly AuditObjectId First = AuditObjectId.FromBytes("case-1"u8);
    private static readonly AuditObjectId Second = AuditObjectId.FromBytes("case-2"u8);
    private static readonly AuditObjectId Third = AuditObjectId.FromBytes("case-3"u8);

    [Fact]
    [Trait("Must", "AL-9")]
    public void Commitment_IsHmacOfTheIdentifierUnderTheOpening() =>
        Assert.Equal(HMACSHA256.HashData(Bytes, "case-2"u8), Entry(AuditOpening.FromBytes(Bytes), First, Second).Commitment(1).ToArray());

    [Fact]
    public void Opens_EachIdentifierOfTheEntry_IsTrue()
    {
        var opening = AuditOpening.FromBytes(Bytes);
        var entry = Entry(opening, First, Second);
        Assert.True(opening.Opens(entry, First));
        Assert.True(opening.Opens(entry, Second));
    }

    [Fact]
    public void Opens_AnotherIdentifier_IsFalse()
    {
        var opening = AuditOpening.FromBytes(Bytes);
        Assert.False(opening.Opens(Entry(opening, First, Second), Third));
    }

    [Fact]
    public void Opens_EntryOfAnotherOpening_IsFalse()
    {
        var entry = Entry(AuditOpening.Create(), First);
        Assert.False(AuditOpening.FromBytes(Bytes).Opens(entry, First));
    }

    [Fact]
    public void Opens_EntryAboutNothing_IsFalse()
    {
        var opening = AuditOpening.FromBytes(Bytes);
        Assert.False(opening.Opens(Entry(opening), First));
    }

    [Fact]
    public void Reveal_GivesTheBytes() => Assert.Equal(Bytes, AuditOpening.FromBytes(Bytes).Reveal(Purpose.Sealing));

    [Fact]
    public void Reveal_NoPurpose_IsRefused() => Assert.Throws<ArgumentNullException>(() => AuditOpening.FromBytes(Bytes).Reveal(null!));

    [Theory]
    [Trait("Must", "AL-10")]
    [InlineData(0)]
    [InlineData(31)]
    [InlineData(33)]
    public void FromBytes_OtherLength_IsRefused(int length) => Assert.Throws<ArgumentException>(() => AuditOpening.FromBytes(new byte[length]));

    [Fact]
    [Trait("Must", "AL-10")]
    public void Create_TenThousandTimes_NeverRepeats() =>
        Assert.Equal(10_000, Enumerable.Range(0, 10_000).Select(_ => Convert.ToHexString(AuditOpening.Create().Reveal(Purpose.Verification))).Distinct().Count());

    [Fact]
    public void Dispose_EndsItsUse()
    {
        var opening = AuditOpening.FromBytes(Bytes);
        var entry = Entry(opening, First);
        opening.Dispose();
        opening.Dispose();
        Assert.Throws<ObjectDisposedException>(() => opening.Reveal(Purpose.Sealing));
        Assert.Throws<ObjectDisposedException>(() => opening.Opens(entry, First));
    }

    [Fact]
    public void Print_ShowsOnlyTheClass()
    {
        var opening = AuditOpening.FromBytes(Bytes);
        Assert.Equal("[Credentials]", opening.ToString());
        Assert.Equal("\"[Credentials]\"", JsonSerializer.Serialize(opening));
    }

    private static AuditEntry Entry(AuditOpening opening, params AuditObjectId[] ids) =>
        AuditEntry.Create(DateTimeOffset.UnixEpoch, ActorHandle.Software, AuditAction.Opened, opening, ids);
}
