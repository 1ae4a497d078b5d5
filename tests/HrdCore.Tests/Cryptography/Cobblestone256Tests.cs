using FsCheck;
using FsCheck.Fluent;
using HrdCore.Cryptography;

namespace HrdCore.Tests.Cryptography;

public class Cobblestone256Tests
{
    private static readonly byte[] Key = [.. Enumerable.Range(0, 32).Select(i => (byte)i)];
    private static readonly byte[] Context = "hrdcore/test"u8.ToArray();

    [Fact]
    public void Seal_KnownKeySaltAndContext_GivesKnownBytes()
    {
        var salt = Enumerable.Range(0x40, 24).Select(i => (byte)i).ToArray();
        var message = new byte[Cobblestone256.GetSealedLength(5)];
        Cobblestone256.SealWithSalt(Key, Context, salt, "quiet"u8, message);

        Assert.Equal(KnownAnswer, Convert.ToHexStringLower(message));
    }

    [Fact]
    public void Open_WhatSealMade_GivesTheMessage() =>
        Prop.ForAll(ArbMap.Default.ArbFor<byte[]>(), ArbMap.Default.ArbFor<byte[]>(), (plaintext, context) =>
            Open(Key, context, Seal(context, plaintext)) is { } opened && opened.AsSpan().SequenceEqual(plaintext))
        .QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(8192)]
    [InlineData(8193)]
    [InlineData(16383)]
    [InlineData(16384)]
    [InlineData(16385)]
    [InlineData(32768)]
    [InlineData(100_000)]
    public void Open_LengthAroundAChunk_GivesTheMessage(int length)
    {
        var plaintext = new byte[length];
        new Random(length).NextBytes(plaintext);
        Assert.Equal(plaintext, Open(Key, Context, Seal(Context, plaintext)));
    }

    [Theory]
    [InlineData(0, 72)]
    [InlineData(16383, 16455)]
    [InlineData(16384, 16472)]
    [InlineData(32769, 32873)]
    public void GetSealedLength_Length_IsHeaderChunksAndTags(long plaintext, long expected) =>
        Assert.Equal(expected, Cobblestone256.GetSealedLength(plaintext));

    [Fact]
    public void TryGetPlaintextLength_EveryLength_InvertsGetSealedLength()
    {
        var valid = Enumerable.Range(0, 50_000).ToDictionary(n => Cobblestone256.GetSealedLength(n), n => (long)n);
        for (var sealedLength = 0L; sealedLength < 50_000; sealedLength++)
        {
            Assert.Equal(valid.TryGetValue(sealedLength, out var expected), Cobblestone256.TryGetPlaintextLength(sealedLength, out var actual));
            Assert.Equal(expected, actual);
        }
    }

    [Fact]
    public void TryGetPlaintextLength_Negative_ReturnsFalse() => Assert.False(Cobblestone256.TryGetPlaintextLength(long.MinValue, out _));

    [Fact]
    public void Open_AnyBitFlipped_ReturnsFalse()
    {
        var message = Seal(Context, new byte[40]);
        for (var bit = 0; bit < message.Length * 8; bit++)
        {
            message[bit / 8] ^= (byte)(1 << (bit % 8));
            Assert.Null(Open(Key, Context, message));
            message[bit / 8] ^= (byte)(1 << (bit % 8));
        }
    }

    [Fact]
    public void Open_CutOrLengthened_ReturnsFalse()
    {
        var message = Seal(Context, new byte[200]);
        for (var length = 0; length < message.Length; length++)
        {
            Assert.Null(Open(Key, Context, message.AsSpan(0, length)));
        }

        for (var extra = 1; extra <= 64; extra++)
        {
            Assert.Null(Open(Key, Context, [.. message, .. new byte[extra]]));
        }
    }

    [Fact]
    public void Open_ChunksOfTwoMessagesSpliced_ReturnsFalse()
    {
        var first = Seal(Context, new byte[20_000]);
        var second = Seal(Context, new byte[20_000]);
        const int secondChunk = 56 + 16384 + 16;
        Assert.Null(Open(Key, Context, [.. first[..secondChunk], .. second[secondChunk..]]));
    }

    [Fact]
    public void Open_OtherContext_ReturnsFalse() => Assert.Null(Open(Key, "hrdcore/tesu"u8, Seal(Context, [1, 2, 3])));

    [Fact]
    public void Open_OtherKey_ReturnsFalse() => Assert.Null(Open([.. Key.Select(b => (byte)(b ^ 1))], Context, Seal(Context, [1, 2, 3])));

    [Fact]
    public void Seal_SameMessageTwice_GivesDifferentBytes() => Assert.NotEqual(Seal(Context, [1, 2, 3]), Seal(Context, [1, 2, 3]));

    [Fact]
    public void Seal_ContextAboveTheLimit_Throws() =>
        Assert.StartsWith("The context is 4097 bytes; the limit is 4096.", Assert.Throws<ArgumentException>(() => Seal(new byte[4097], [])).Message, StringComparison.Ordinal);

    [Fact]
    public void Seal_DestinationOfAnotherSize_Throws() =>
        Assert.StartsWith("The sealed message has 75 bytes; the destination has 74.", Assert.Throws<ArgumentException>(() => Cobblestone256.Seal(Key, Context, new byte[3], new byte[74])).Message, StringComparison.Ordinal);

    [Fact]
    public void Seal_DestinationOverlapsTheMessage_Throws()
    {
        var buffer = new byte[200];
        Assert.Throws<ArgumentException>(() => Cobblestone256.Seal(Key, Context, buffer.AsSpan(0, 10), buffer.AsSpan(5, 82)));
    }

    [Fact]
    public void TryOpen_DestinationTooShort_Throws() =>
        Assert.Throws<ArgumentException>(() => Cobblestone256.TryOpen(Key, Context, Seal(Context, new byte[10]), new byte[9], out _));

    [Theory]
    [InlineData(-1L)]
    [InlineData(1L << 52)]
    public void GetSealedLength_OutsideTheFormat_Throws(long length) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Cobblestone256.GetSealedLength(length));

    // Checked once against a separate implementation (Node's crypto module).
    private const string KnownAnswer = "404142434445464748494a4b4c4d4e4f5051525354555657beeb28c5ef78ac7bd396c3ff981525c5f117170a4d56e2ed23437e332b5e71628b7d96b7a9cf276d1e524d0b5259e83f06327b9ee0";

    private static byte[] Seal(ReadOnlySpan<byte> context, ReadOnlySpan<byte> plaintext)
    {
        var message = new byte[Cobblestone256.GetSealedLength(plaintext.Length)];
        Cobblestone256.Seal(Key, context, plaintext, message);
        return message;
    }

    private static byte[]? Open(ReadOnlySpan<byte> key, ReadOnlySpan<byte> context, ReadOnlySpan<byte> message)
    {
        var plaintext = new byte[message.Length];
        return Cobblestone256.TryOpen(key, context, message, plaintext, out var written) ? plaintext[..written] : null;
    }
}
