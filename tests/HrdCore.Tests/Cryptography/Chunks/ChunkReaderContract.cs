using HrdCore.Cryptography.Chunks;

namespace HrdCore.Tests.Cryptography.Chunks;

/// <summary>What every reader of sealed chunks owes, whatever the format: each derived class runs all of it.</summary>
public abstract class ChunkReaderContract
{
    /// <summary>Plaintext in each chunk but the last.</summary>
    protected abstract int Chunk { get; }

    /// <summary>How much of the plaintext stands before the content.</summary>
    protected virtual int Before => 0;

    protected abstract byte[] Seal(byte[] content);

    /// <summary>The reader, or null where the format says that the source is not authentic.</summary>
    protected abstract ChunkReader? TryOpen(Stream source);

    private int SealedChunk => Chunk + 16;

    [Theory]
    [InlineData(0, 0)]
    [InlineData(0, 1)]
    [InlineData(1, -1)]
    [InlineData(1, 0)]
    [InlineData(1, 1)]
    [InlineData(2, 0)]
    [InlineData(3, 3392)]
    public void Read_FromTheBeginning_GivesTheContent(int chunks, int more)
    {
        var content = Content((chunks * Chunk) + more);
        using var reader = Open(content);
        using var output = new MemoryStream();
        reader.CopyTo(output);
        Assert.Equal(content, output.ToArray());
        Assert.Equal(content.Length, reader.Length);
        Assert.Equal(content.Length, reader.Position);
    }

    [Fact]
    public void Read_AnyRange_GivesThatRange()
    {
        var content = Content((3 * Chunk) + 3392);
        using var reader = Open(content);
        var random = new Random(11);
        var buffer = new byte[2 * Chunk];
        for (var i = 0; i < 200; i++)
        {
            var at = random.Next(content.Length);
            var length = random.Next(1, Math.Min(buffer.Length, content.Length - at) + 1);
            reader.Position = at;
            reader.ReadExactly(buffer.AsSpan(0, length));
            Assert.True(buffer.AsSpan(0, length).SequenceEqual(content.AsSpan(at, length)), $"{length} bytes at {at}");
        }
    }

    [Theory]
    [InlineData(-3, SeekOrigin.End, 97)]
    [InlineData(5, SeekOrigin.Current, 15)]
    [InlineData(5, SeekOrigin.Begin, 5)]
    public void Seek_FromAnOrigin_MovesThere(int offset, SeekOrigin origin, byte next)
    {
        using var reader = Open([.. Enumerable.Range(0, 100).Select(i => (byte)i)]);
        reader.Position = 10;
        reader.Seek(offset, origin);
        Assert.Equal(next, reader.ReadByte());
    }

    [Fact]
    public void Read_BeyondTheEnd_GivesNothing()
    {
        using var reader = Open([1, 2]);
        reader.Position = 1L << 40;
        Assert.Equal(0, reader.Read(new byte[4]));
    }

    [Fact]
    public void Open_MessageThatBeginsWithinTheSource_GivesTheContent()
    {
        using var reader = TryOpen(new MemoryStream([.. "before"u8, .. Seal([7])]) { Position = 6 });
        Assert.Equal(7, reader!.ReadByte());
    }

    [Fact]
    public void Open_MessageOfOneChunkCutAnywhere_DoesNotOpen()
    {
        var message = Seal(Content(70));
        for (var length = 0; length < message.Length; length++)
        {
            Assert.False(Opens(message[..length]), $"{length} bytes of {message.Length}");
        }
    }

    [Fact]
    [Trait("Must", "AG-13")]
    public void Open_MessageOfManyChunksCut_DoesNotOpen()
    {
        var message = Seal(Content(3 * Chunk));
        foreach (var cut in new[] { 1, 15, 16, 17, 3000, SealedChunk - 1, SealedChunk, SealedChunk + 1, 2 * SealedChunk })
        {
            Assert.False(Opens(message[..^cut]), $"cut by {cut}");
        }
    }

    [Fact]
    [Trait("Must", "AG-13")]
    public void Open_MessageLengthened_DoesNotOpen()
    {
        var message = Seal(Content(Chunk));
        foreach (var extra in Enumerable.Range(1, 64).Append(SealedChunk - 16).Append(SealedChunk))
        {
            Assert.False(Opens([.. message, .. new byte[extra]]), $"lengthened by {extra}");
        }
    }

    [Fact]
    public void Open_LastChunkOfAnotherMessage_DoesNotOpen()
    {
        var (one, other) = (Seal(Content((2 * Chunk) + 100)), Seal(Content((2 * Chunk) + 100)));
        Assert.False(Opens([.. one[..^50], .. other[^50..]]));
    }

    [Fact]
    [Trait("Must", "AG-13")]
    public void Read_ChunkChanged_FailsEveryTimeAndGivesNothingOfIt()
    {
        var content = Content(4 * Chunk);
        var message = Seal(content);
        message[ChunkAt(message, 2)] ^= 1;
        using var reader = TryOpen(new MemoryStream(message))!;
        var buffer = new byte[10];
        for (var i = 0; i < 2; i++)
        {
            reader.Position = (2 * Chunk) - Before + 5;
            Assert.ThrowsAny<Exception>(() => reader.Read(buffer));
            Assert.DoesNotContain(buffer, b => b != 0);
            reader.Position = 0;
            Assert.Equal(10, reader.Read(buffer));
            Assert.Equal(content[..10], buffer); // of the chunk that was open before nothing is taken for it
            buffer.AsSpan().Clear();
        }
    }

    [Fact]
    [Trait("Must", "AG-13")]
    public void Read_ChunksExchangedOrDoubled_Fails()
    {
        var message = Seal(Content(4 * Chunk));
        var (first, second) = (ChunkAt(message, 1), ChunkAt(message, 2));
        foreach (var isExchanged in new[] { true, false })
        {
            var changed = message.ToArray();
            message.AsSpan(second, SealedChunk).CopyTo(changed.AsSpan(first));
            message.AsSpan(isExchanged ? first : second, SealedChunk).CopyTo(changed.AsSpan(second));
            using var reader = TryOpen(new MemoryStream(changed))!;
            reader.Position = Chunk;
            Assert.ThrowsAny<Exception>(() => reader.Read(new byte[10]));
        }
    }

    [Fact]
    public void Open_ChunkDropped_DoesNotOpen()
    {
        var message = Seal(Content(4 * Chunk));
        var at = ChunkAt(message, 2);
        Assert.False(Opens([.. message[..at], .. message[(at + SealedChunk)..]]));
    }

    [Fact]
    public void Read_ChunkOfAnotherMessage_Fails()
    {
        var (one, other) = (Seal(Content(4 * Chunk)), Seal(Content(4 * Chunk)));
        other.AsSpan(ChunkAt(other, 2), SealedChunk).CopyTo(one.AsSpan(ChunkAt(one, 2)));
        using var reader = TryOpen(new MemoryStream(one))!;
        reader.Position = 2 * Chunk;
        Assert.ThrowsAny<Exception>(() => reader.Read(new byte[10]));
    }

    [Fact]
    public void Read_SourceCutAfterOpening_FailsEveryTime()
    {
        var source = new MemoryStream();
        source.Write(Seal(Content(4 * Chunk)));
        source.Position = 0;
        using var reader = TryOpen(source)!;
        source.SetLength(source.Length - (2 * SealedChunk) - 10);
        for (var i = 0; i < 2; i++)
        {
            reader.Position = 2 * Chunk;
            Assert.ThrowsAny<Exception>(() => reader.Read(new byte[10]));
        }
    }

    [Fact]
    public void Position_Negative_Throws()
    {
        using var reader = Open([1]);
        Assert.Throws<ArgumentOutOfRangeException>(() => reader.Position = -1);
        Assert.Throws<ArgumentOutOfRangeException>(() => reader.Seek(-2, SeekOrigin.End));
        Assert.Throws<ArgumentOutOfRangeException>(() => reader.Seek(0, (SeekOrigin)7));
    }

    [Fact]
    public void AnyMember_AfterDispose_Throws()
    {
        var reader = Open([1]);
        reader.Dispose();
        Assert.Throws<ObjectDisposedException>(() => reader.Length);
        Assert.Throws<ObjectDisposedException>(() => reader.Position);
        Assert.Throws<ObjectDisposedException>(() => reader.Read(new byte[1]));
        Assert.False(reader.CanRead);
        Assert.False(reader.CanSeek);
    }

    [Fact]
    public void SetLengthAndWrite_Reader_AreNotSupported()
    {
        using var reader = Open([1]);
        Assert.False(reader.CanWrite);
        Assert.Throws<NotSupportedException>(() => reader.SetLength(1));
        Assert.Throws<NotSupportedException>(() => reader.Write([1], 0, 1));
    }

    [Fact]
    public void ToString_Reader_IsItsNameAlone()
    {
        using var reader = Open([1]);
        Assert.Equal($"[{reader.GetType().Name}]", reader.ToString());
    }

    protected static byte[] Content(int length)
    {
        var content = new byte[length];
        new Random(length).NextBytes(content);
        return content;
    }

    private ChunkReader Open(byte[] content) => TryOpen(new MemoryStream(Seal(content)))!;

    private bool Opens(byte[] message)
    {
        using var reader = TryOpen(new MemoryStream(message));
        return reader is not null;
    }

    // Counted from the end, where the length of every chunk follows from that of the message.
    private int ChunkAt(byte[] message, int number)
    {
        var first = message.Length - BodyLength(message);
        return first + (number * SealedChunk);
    }

    /// <summary>The length of all sealed chunks of a message made by <see cref="Seal"/>.</summary>
    protected abstract int BodyLength(byte[] message);
}
