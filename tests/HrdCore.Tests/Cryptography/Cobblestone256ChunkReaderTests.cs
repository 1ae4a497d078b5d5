using System.IO.Compression;
using System.Security.Cryptography;
using HrdCore.Cryptography;
using HrdCore.Cryptography.Chunks;
using HrdCore.Tests.Cryptography.Chunks;

namespace HrdCore.Tests.Cryptography;

public sealed class Cobblestone256ChunkReaderTests : ChunkReaderContract
{
    private static readonly byte[] Key = [.. Enumerable.Range(0, 32).Select(i => (byte)i)];
    private static readonly byte[] Context = "hrdcore/test"u8.ToArray();

    protected override int Chunk => Cobblestone256.ChunkSizeInBytes;

    [Fact]
    public void TryOpen_BitOfTheHeaderOrTheLastChunkFlipped_ReturnsFalse()
    {
        var message = Seal(new byte[Chunk + 40]);
        foreach (var at in Enumerable.Range(0, 56).Concat(Enumerable.Range(message.Length - 56, 56)))
        {
            message[at] ^= 0x10;
            Assert.Null(TryOpen(new MemoryStream(message)));
            message[at] ^= 0x10;
        }
    }

    [Fact]
    public void TryOpen_OtherKeyOrContext_ReturnsFalse()
    {
        var message = new MemoryStream(Seal([1]));
        Assert.False(Cobblestone256ChunkReader.TryOpen(new byte[32], Context, message, out _));
        message.Position = 0;
        Assert.False(Cobblestone256ChunkReader.TryOpen(Key, "hrdcore/tesu"u8, message, out _));
    }

    [Fact]
    public void TryOpen_KeyOrContextOfAWrongSize_Throws()
    {
        Assert.Throws<ArgumentException>(() => Cobblestone256ChunkReader.TryOpen(new byte[31], Context, new MemoryStream(), out _));
        Assert.Throws<ArgumentException>(() => Cobblestone256ChunkReader.TryOpen(Key, new byte[4097], new MemoryStream(), out _));
    }

    [Fact]
    public void TryOpen_MessageWithoutPlaces_Throws()
    {
        using var source = new ZLibStream(new MemoryStream(), CompressionMode.Decompress);
        Assert.Throws<ArgumentException>(() => Cobblestone256ChunkReader.TryOpen(Key, Context, source, out _));
        Assert.Throws<ArgumentNullException>(() => Cobblestone256ChunkReader.TryOpen(Key, Context, null!, out _));
    }

    [Fact]
    public void Read_ChunkChanged_ThrowsWithoutAWordOfIt()
    {
        var message = Seal(new byte[2 * Chunk]);
        message[60] ^= 1;
        using ChunkReader reader = TryOpen(new MemoryStream(message))!;
        Assert.StartsWith("What is stored there was changed", Assert.Throws<AuthenticationTagMismatchException>(() => reader.Read(new byte[1])).Message, StringComparison.Ordinal);
    }

    protected override byte[] Seal(byte[] content)
    {
        var message = new byte[Cobblestone256.GetSealedLength(content.Length)];
        Cobblestone256.Seal(Key, Context, content, message);
        return message;
    }

    protected override ChunkReader? TryOpen(Stream source) => Cobblestone256ChunkReader.TryOpen(Key, Context, source, out var reader) ? reader : null;

    protected override int BodyLength(byte[] message) => message.Length - Cobblestone256.HeaderSizeInBytes;
}
