using System.Buffers.Binary;
using HrdCore.Cryptography;
using HrdCore.Sealing;
using HrdCore.Sealing.Keys;

namespace HrdCore.Tests.Sealing.Keys;

public sealed class KeyBookTests : IDisposable
{
    private const int EditionAt = 4 + 1 + 16;
    private const int MinimumAt = EditionAt + 4;
    private const int KeyAt = MinimumAt + 4 + 2;
    private const int SlotAt = KeyAt + 2 + 4 + 12 + 2;

    private readonly SigningKey _signer = SigningKey.Generate();
    private readonly Guid _tenantId = Guid.NewGuid();

    [Fact]
    public void TryRead_Signed_GivesWhatWasWritten()
    {
        var book = Sign([Key(1, isCurrent: false), Key(2, isCurrent: true, Slot("custodians", true, 300), Slot("server", false, 40))], edition: 7, minimum: 2);

        Assert.True(KeyBook.TryRead(book.ToBytes(), _tenantId, _signer.VerifyingKey, out var read));
        Assert.Equal((7, 2, _tenantId), (read.Edition, read.MinimumGeneration, read.TenantId));
        Assert.Equal([(KeyKind.Tenant, false, 1L), (KeyKind.Tenant, true, 2L)], read.Keys.Select(key => (key.Kind, key.IsCurrent, key.Generation)));
        Assert.Equal([("custodians", true, 300), ("server", false, 40)], read.Keys[1].Slots.Select(slot => (slot.Name, slot.IsOffline, slot.Envelope.Length)));
        Assert.Equal(book.Keys.Select(key => key.KeyId), read.Keys.Select(key => key.KeyId));
        Assert.Equal(book.ToBytes(), read.ToBytes());
    }

    [Fact] // KS-1
    public void TryRead_AnyBitFlipped_ReturnsFalse()
    {
        var bytes = Sign([Key(1, isCurrent: true)]).ToBytes();
        for (var bit = 0; bit < bytes.Length * 8; bit++)
        {
            bytes[bit / 8] ^= (byte)(1 << (bit % 8));
            Assert.False(KeyBook.TryRead(bytes, _tenantId, _signer.VerifyingKey, out _), $"bit {bit}");
            bytes[bit / 8] ^= (byte)(1 << (bit % 8));
        }
    }

    [Fact] // KS-1
    public void TryRead_SignedWithoutTheLabelOrByAnotherKey_ReturnsFalse()
    {
        var bytes = Sign([Key(1, isCurrent: true)]).ToBytes();
        _signer.Sign(bytes.AsSpan(0, bytes.Length - 64), bytes.AsSpan(bytes.Length - 64));
        Assert.False(KeyBook.TryRead(bytes, _tenantId, _signer.VerifyingKey, out _));

        using var other = SigningKey.Generate();
        Assert.False(KeyBook.TryRead(Sign([Key(1, isCurrent: true)]).ToBytes(), _tenantId, other.VerifyingKey, out _));
    }

    [Fact] // KS-2
    public void TryRead_BookOfAnotherTenant_ReturnsFalse() =>
        Assert.False(KeyBook.TryRead(Sign([Key(1, isCurrent: true)]).ToBytes(), Guid.NewGuid(), _signer.VerifyingKey, out _));

    [Theory] // KS-2
    [InlineData(0, 'h')] // mark
    [InlineData(4, 2)] // version
    [InlineData(KeyAt, 0)] // kind
    [InlineData(KeyAt, 3)]
    [InlineData(KeyAt + 1, 0)] // state
    [InlineData(KeyAt + 1, 3)]
    [InlineData(SlotAt, 2)] // flags
    [InlineData(SlotAt, 0)] // no slot is offline
    [InlineData(SlotAt + 1, 0)] // length of the name
    [InlineData(SlotAt + 1, 65)]
    [InlineData(SlotAt + 2, 0x1f)] // name
    [InlineData(SlotAt + 2, 0x7f)]
    public void TryRead_SignedAllTheSame_ReturnsFalse(int at, int value) => Assert.False(ReadsAfter(bytes => bytes[at] = (byte)value));

    [Theory] // KS-3, KS-4
    [InlineData(EditionAt, 0u)]
    [InlineData(MinimumAt, 0u)]
    [InlineData(KeyAt + 2, 0u)]
    public void TryRead_NumberOfZero_ReturnsFalse(int at, uint value) => Assert.False(ReadsAfter(bytes => BinaryPrimitives.WriteUInt32BigEndian(bytes.AsSpan(at), value)));

    [Fact] // KS-2
    public void TryRead_EveryTruncationAndMoreBytes_ReturnsFalse()
    {
        var content = Sign([Key(1, isCurrent: true)]).ToBytes()[..^64];
        for (var length = 0; length < content.Length; length++)
        {
            Assert.False(KeyBook.TryRead(Signed(content[..length]), _tenantId, _signer.VerifyingKey, out _), $"{length} bytes");
        }

        Assert.False(KeyBook.TryRead(Signed([.. content, 0]), _tenantId, _signer.VerifyingKey, out _));
        Assert.True(KeyBook.TryRead(Signed(content), _tenantId, _signer.VerifyingKey, out _));
    }

    [Fact] // KS-4, KS-5, KS-19
    public void Sign_BookAgainstTheRules_IsRefused()
    {
        Assert.Throws<InvalidOperationException>(() => Sign([]));
        Assert.Throws<InvalidOperationException>(() => Sign([Key(1, isCurrent: false)]));
        Assert.Throws<InvalidOperationException>(() => Sign([Key(1, isCurrent: true), Key(2, isCurrent: true)]));
        Assert.Throws<InvalidOperationException>(() => Sign([Key(2, isCurrent: false), Key(2, isCurrent: true)]));
        Assert.Throws<InvalidOperationException>(() => Sign([Key(2, isCurrent: true), Key(3, isCurrent: false)]));
        var key = Key(1, isCurrent: true);
        Assert.Throws<InvalidOperationException>(() => Sign([key.AsFormer(), new KeyBookEntry(KeyKind.Tenant, isCurrent: true, 2, key.KeyId, key.Slots)]));
        Assert.Throws<InvalidOperationException>(() => Sign([Key(1, isCurrent: true, Slot("server", isOffline: false, 40))]));
        Assert.Throws<InvalidOperationException>(() => Sign([Key(1, isCurrent: true, Slot("a", true, 40), Slot("a", true, 40))]));
        Assert.Throws<InvalidOperationException>(() => Sign([Key(1, isCurrent: true, Slot("", true, 40))]));
        Assert.Throws<InvalidOperationException>(() => Sign([Key(1, isCurrent: true, Slot(new string('a', 65), true, 40))]));
        Assert.Throws<InvalidOperationException>(() => Sign([Key(1, isCurrent: true, Slot("cl\u00e9", true, 40))]));
        Assert.Throws<InvalidOperationException>(() => Sign([Key(1, isCurrent: true, Slot("a", true, 0))]));
        Assert.Throws<InvalidOperationException>(() => Sign([Key(1, isCurrent: true, Slot("a", true, 65_537))]));
        Assert.Throws<InvalidOperationException>(() => Sign([Key(1, isCurrent: true, [.. Enumerable.Range(0, 33).Select(number => Slot($"{number}", true, 40))])]));
    }

    [Fact]
    public void Sign_BookLongerThanItsLimit_IsRefused() =>
        Assert.Throws<InvalidOperationException>(() => Sign([Key(1, isCurrent: true, [.. Enumerable.Range(0, 17).Select(number => Slot($"{number}", true, 65_536))])]));

    [Fact]
    public void TryRead_BookLongerThanItsLimit_ReturnsFalse()
    {
        var content = KeyBookCodec.Write(_tenantId, 1, 1, [Key(1, isCurrent: true, [.. Enumerable.Range(0, 17).Select(number => Slot($"{number}", true, 65_536))])]);
        Assert.False(KeyBook.TryRead(Signed(content), _tenantId, _signer.VerifyingKey, out _));
    }

    public void Dispose() => _signer.Dispose();

    private bool ReadsAfter(Action<byte[]> change)
    {
        var content = Sign([Key(1, isCurrent: true)]).ToBytes()[..^64];
        change(content);
        return KeyBook.TryRead(Signed(content), _tenantId, _signer.VerifyingKey, out _);
    }

    private byte[] Signed(byte[] content)
    {
        var bytes = new byte[content.Length + 64];
        content.CopyTo(bytes, 0);
        _signer.Sign([.. "hrdcore/key-book/v1\n"u8, .. content], bytes.AsSpan(content.Length));
        return bytes;
    }

    private KeyBook Sign(KeyBookEntry[] keys, long edition = 1, long minimum = 1) => KeyBook.Sign(_signer, _tenantId, edition, minimum, keys);

    private static KeyBookEntry Key(long generation, bool isCurrent, params KeyBookSlot[] slots) =>
        new(KeyKind.Tenant, isCurrent, generation, KeyId.Generate(), slots.Length > 0 ? slots : [Slot("custodians", isOffline: true, 40)]);

    private static KeyBookSlot Slot(string name, bool isOffline, int size) => new(name, isOffline, new byte[size]);
}
