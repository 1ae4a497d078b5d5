using System.IO.Compression;
using System.Security.Cryptography;
using HrdCore.Cryptography.Chunks;
using HrdCore.Sealing;
using HrdCore.Tests.Cryptography.Chunks;

namespace HrdCore.Tests.Sealing;

[Trait("Must", "SV-18")]
public sealed class AttachmentReaderTests : ChunkReaderContract, IDisposable
{
    private static readonly RecordAddress Address = new(Guid.NewGuid(), "case", Guid.NewGuid(), 1);
    private readonly DataKey _key = DataKey.Generate();

    protected override int Chunk => 16384;

    protected override int Before => 10;

    [Fact]
    public void TryOpenRead_EveryOtherPlace_ReturnsFalse()
    {
        using var other = DataKey.Generate();
        var otherRecord = new RecordAddress(Address.TenantId, "case", Guid.NewGuid(), 1);
        var attachment = Seal([1]);
        Assert.False(new AttachmentSealer(_key, Address).TryOpenRead("evidence.copy", new MemoryStream(attachment), out _));
        Assert.False(new AttachmentSealer(_key, otherRecord).TryOpenRead("evidence.original", new MemoryStream(attachment), out _));
        Assert.False(new AttachmentSealer(other, Address).TryOpenRead("evidence.original", new MemoryStream(attachment), out _));
    }

    [Fact]
    public void TryOpenRead_FirstChunkChanged_ReturnsFalse()
    {
        var attachment = Seal(new byte[100_000]);
        attachment[80] ^= 1;
        Assert.Null(TryOpen(new MemoryStream(attachment)));
    }

    [Fact]
    public void TryOpenRead_SourceWithoutPlaces_Throws()
    {
        using var source = new ZLibStream(new MemoryStream(), CompressionMode.Decompress);
        Assert.Throws<ArgumentException>(() => new AttachmentSealer(_key, Address).TryOpenRead("evidence.original", source, out _));
        Assert.Throws<ArgumentException>(() => new AttachmentSealer(_key, Address).TryOpenRead("", new MemoryStream(), out _));
    }

    [Fact]
    public void TryOpenRead_KeyDisposed_Throws()
    {
        var attachment = Seal([1]);
        _key.Dispose();
        Assert.Throws<ObjectDisposedException>(() => new AttachmentSealer(_key, Address).TryOpenRead("evidence.original", new MemoryStream(attachment), out _));
    }

    [Fact]
    public void Read_KeyDisposedMeanwhile_StillGivesTheContent()
    {
        using var reader = TryOpen(new MemoryStream(Seal(Content(50_000))))!;
        _key.Dispose();
        using var output = new MemoryStream();
        reader.CopyTo(output);
        Assert.Equal(Content(50_000), output.ToArray());
    }

    [Fact]
    public void Read_ChunkChanged_ThrowsWithoutAWordOfIt()
    {
        var attachment = Seal(new byte[100_000]);
        attachment[40_000] ^= 1;
        using ChunkReader reader = TryOpen(new MemoryStream(attachment))!;
        reader.Position = 40_000;
        Assert.Throws<AuthenticationTagMismatchException>(() => reader.Read(new byte[1]));
    }

    public void Dispose() => _key.Dispose();

    protected override byte[] Seal(byte[] content)
    {
        using var attachment = new MemoryStream();
        new AttachmentSealer(_key, Address).Seal("evidence.original", new MemoryStream(content), attachment);
        return attachment.ToArray();
    }

    protected override ChunkReader? TryOpen(Stream source) => new AttachmentSealer(_key, Address).TryOpenRead("evidence.original", source, out var reader) ? reader : null;

    protected override int BodyLength(byte[] message) => message.Length - 72;
}
