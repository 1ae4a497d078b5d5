using HrdCore.Cryptography;
using HrdCore.Cryptography.Chunks;

namespace HrdCore.Tests.Cryptography;

public sealed class Cobblestone256StreamTests
{
    private const int SealedChunk = Cobblestone256.ChunkSizeInBytes + 16;
    private static readonly byte[] Key = [.. Enumerable.Range(0, 32).Select(i => (byte)i)];
    private static readonly byte[] Context = "hrdcore/test"u8.ToArray();
    private static readonly ChunkOptions[] All = [new() { MaxParallelism = 1 }, new() { MaxParallelism = 2 }, new() { MaxParallelism = 8 }];

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(16383)]
    [InlineData(16384)]
    [InlineData(16385)]
    [InlineData(131071)]
    [InlineData(131072)]
    [InlineData(131073)]
    [InlineData(262144)]
    [InlineData(5_000_000)]
    public void Seal_Stream_GivesTheBytesOfTheSpan(int length)
    {
        var content = Content(length);
        var salt = new byte[24];
        var expected = new byte[Cobblestone256.GetSealedLength(length)];
        Cobblestone256.SealWithSalt(Key, Context, salt, content, expected);
        foreach (var options in All)
        {
            using var message = new MemoryStream();
            Cobblestone256.SealWithSalt(Key, Context, salt, new MemoryStream(content), message, options);
            Assert.True(message.ToArray().AsSpan().SequenceEqual(expected), $"{options.MaxParallelism} workers");
            Assert.Equal(content, Open(expected, options));
        }
    }

    [Fact]
    public void Seal_SameStreamTwice_GivesDifferentBytes() => Assert.NotEqual(Seal([1, 2, 3]), Seal([1, 2, 3]));

    [Fact]
    public void TryOpen_AnyBitFlipped_ReturnsFalse()
    {
        var message = Seal(new byte[40]);
        for (var bit = 0; bit < message.Length * 8; bit++)
        {
            message[bit / 8] ^= (byte)(1 << (bit % 8));
            Assert.Null(Open(message, All[0]));
            message[bit / 8] ^= (byte)(1 << (bit % 8));
        }
    }

    [Fact]
    public void TryOpen_CutOrLengthened_ReturnsFalse()
    {
        var message = Seal(new byte[Cobblestone256.ChunkSizeInBytes + 100]);
        var lengths = Enumerable.Range(0, 300).Concat(Enumerable.Range(56 + SealedChunk - 40, 40 + 116));
        foreach (var length in lengths)
        {
            Assert.Null(Open(message[..length], All[length % 3]));
        }

        for (var extra = 1; extra <= 64; extra++)
        {
            Assert.Null(Open([.. message, .. new byte[extra]], All[extra % 3]));
        }
    }

    [Theory]
    [InlineData("exchanged", 10)]
    [InlineData("doubled", 11)]
    [InlineData("dropped", 10)]
    [InlineData("spliced", 10)]
    [InlineData("cut at a chunk", 30)]
    public void TryOpen_ChunksMoved_GivesWhatIsBeforeAndFalse(string how, int sound)
    {
        var content = Content(30 * Cobblestone256.ChunkSizeInBytes);
        var (message, other) = (Seal(content), Seal(content));
        byte[] Chunk(byte[] of, int number) => of[(56 + (number * SealedChunk))..(56 + ((number + 1) * SealedChunk))];
        var (before, after) = (message[..(56 + (10 * SealedChunk))], message[(56 + (12 * SealedChunk))..]);
        byte[] changed = how switch
        {
            "exchanged" => [.. before, .. Chunk(message, 11), .. Chunk(message, 10), .. after],
            "doubled" => [.. before, .. Chunk(message, 10), .. Chunk(message, 10), .. after],
            "dropped" => [.. before, .. Chunk(message, 11), .. after],
            "spliced" => [.. before, .. Chunk(other, 10), .. Chunk(message, 11), .. after],
            _ => message[..^16],
        };
        foreach (var options in All)
        {
            using var opened = new MemoryStream();
            Assert.False(Cobblestone256.TryOpen(Key, Context, new MemoryStream(changed), opened, options));
            Assert.True(opened.ToArray().AsSpan().SequenceEqual(content.AsSpan(0, sound * Cobblestone256.ChunkSizeInBytes)), $"{options.MaxParallelism} workers gave {opened.Length} bytes");
        }
    }

    [Fact]
    public void TryOpen_OtherKeyOrContext_ReturnsFalseAndGivesNothing()
    {
        var message = Seal(new byte[100_000]);
        using var opened = new MemoryStream();
        Assert.False(Cobblestone256.TryOpen(new byte[32], Context, new MemoryStream(message), opened));
        Assert.False(Cobblestone256.TryOpen(Key, "hrdcore/tesu"u8, new MemoryStream(message), opened));
        Assert.Equal(0, opened.Length);
    }

    [Fact]
    public void SealAndTryOpen_KeyOrContextOfAWrongSize_Throw()
    {
        Assert.Throws<ArgumentException>(() => Cobblestone256.Seal(new byte[16], Context, Stream.Null, Stream.Null));
        Assert.Throws<ArgumentException>(() => Cobblestone256.Seal(Key, new byte[4097], Stream.Null, Stream.Null));
        Assert.Throws<ArgumentException>(() => Cobblestone256.TryOpen(new byte[16], Context, Stream.Null, Stream.Null));
        Assert.Throws<ArgumentException>(() => Cobblestone256.TryOpen(Key, new byte[4097], Stream.Null, Stream.Null));
    }

    [Fact]
    public void SealAndTryOpen_NoStream_Throw()
    {
        Assert.Throws<ArgumentNullException>(() => Cobblestone256.Seal(Key, Context, null!, Stream.Null));
        Assert.Throws<ArgumentNullException>(() => Cobblestone256.Seal(Key, Context, Stream.Null, (Stream)null!));
        Assert.Throws<ArgumentNullException>(() => Cobblestone256.TryOpen(Key, Context, (Stream)null!, Stream.Null));
        Assert.Throws<ArgumentNullException>(() => Cobblestone256.TryOpen(Key, Context, Stream.Null, (Stream)null!));
    }

    [Fact]
    public void SealAndTryOpen_Cancelled_Throw()
    {
        var cancelled = new ChunkOptions { CancellationToken = new CancellationToken(canceled: true) };
        Assert.Throws<OperationCanceledException>(() => Cobblestone256.Seal(Key, Context, Stream.Null, Stream.Null, cancelled));
        Assert.Throws<OperationCanceledException>(() => Cobblestone256.TryOpen(Key, Context, new MemoryStream(Seal([1])), Stream.Null, cancelled));
    }

    [Fact]
    public void Seal_ChunkBeyondTheFormat_IsRefused()
    {
        using var cipher = new Cobblestone256ChunkCipher(new byte[Cobblestone256Keys.SizeInBytes]);
        Assert.Throws<ArgumentOutOfRangeException>(() => cipher.Seal(1L << 38, isLast: true, [], new byte[16]));
        Assert.False(cipher.TryOpen(1L << 38, isLast: true, new byte[16], [], out _));
    }

    private static byte[] Content(int length)
    {
        var content = new byte[length];
        new Random(length).NextBytes(content);
        return content;
    }

    private static byte[] Seal(byte[] content)
    {
        using var message = new MemoryStream();
        Cobblestone256.Seal(Key, Context, new MemoryStream(content), message);
        return message.ToArray();
    }

    private static byte[]? Open(byte[] message, ChunkOptions options)
    {
        using var opened = new MemoryStream();
        return Cobblestone256.TryOpen(Key, Context, new MemoryStream(message), opened, options) ? opened.ToArray() : null;
    }
}
