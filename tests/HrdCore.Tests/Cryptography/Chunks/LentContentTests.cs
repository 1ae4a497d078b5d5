using System.Security.Cryptography;
using HrdCore.Cryptography;
using HrdCore.Cryptography.Chunks;
using HrdCore.Sealing;

namespace HrdCore.Tests.Cryptography.Chunks;

/// <summary>Content in memory is sealed and opened where it is: nothing else may come of it.</summary>
public sealed class LentContentTests : IDisposable
{
    private const string Name = "evidence.original";
    private readonly byte[] _content = RandomNumberGenerator.GetBytes(1_000_003);
    private readonly byte[] _salt = RandomNumberGenerator.GetBytes(Cobblestone256.SaltSizeInBytes);
    private readonly DataKey _key = DataKey.Generate();
    private readonly AttachmentSealer _sealer;

    public LentContentTests() => _sealer = new AttachmentSealer(_key, new RecordAddress(Guid.NewGuid(), "case", Guid.NewGuid(), 1));

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void Seal_ShownOrHiddenBuffer_GivesTheSameBytes(int workers) =>
        Assert.Equal(Seal(Hidden(_content), _content.Length, workers), Seal(Shown(_content), _content.Length, workers));

    [Theory]
    [InlineData(131_062)] // the frame of 10 bytes before it: one batch of 128 KiB to the byte
    [InlineData(131_063)]
    [InlineData(262_134)]
    [InlineData(262_135)]
    public void Seal_ContentAroundTheEndOfABatch_GivesTheSameBytes(int length) =>
        Assert.Equal(Seal(Hidden(_content[..length]), length, 1), Seal(Shown(_content[..length]), length, 1));

    [Fact]
    public void Seal_PartOfAShownBuffer_TakesThatPart()
    {
        var part = new MemoryStream(_content, 1_000, 900_000, writable: false, publiclyVisible: true) { Position = 77 };
        Assert.Equal(Seal(Hidden(_content[1_077..901_000]), 899_923, 1), Seal(part, 899_923, 1));
        Assert.Equal(part.Length, part.Position);
    }

    [Theory]
    [InlineData(900_000)]
    [InlineData(1_000_002)]
    [InlineData(1_000_004)]
    public void Seal_ShownBufferOfAnotherLengthThanGiven_IsRefused(int announced) =>
        Assert.Throws<InvalidDataException>(() => Seal(Shown(_content), announced, 1));

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void TryOpen_ShownBuffer_GivesTheContentAndLeavesTheBufferAlone(int workers)
    {
        var attachment = Seal(Hidden(_content), _content.Length, 1);
        var shown = Shown([.. attachment]);
        Assert.Equal(_content, Open(shown, workers));
        Assert.Equal(attachment, shown.GetBuffer());
    }

    [Fact]
    public void TryOpen_ShownBufferWithOneBitFlipped_ReturnsFalse()
    {
        var attachment = Seal(Hidden(_content), _content.Length, 1);
        for (var at = 0; at < attachment.Length; at += 77_777)
        {
            attachment[at] ^= 4;
            Assert.Null(Open(Shown(attachment), 2));
            attachment[at] ^= 4;
        }
    }

    [Fact]
    public void TryOpen_ShownBufferCut_ReturnsFalse()
    {
        var attachment = Seal(Hidden(_content), _content.Length, 1);
        foreach (var length in new[] { attachment.Length - 1, 131_200, 131_272, 131_144, 100, 72, 0 })
        {
            Assert.Null(Open(Shown(attachment[..length]), 1));
        }
    }

    [Fact]
    public void TryTake_StreamDerivedFromMemory_IsRead() => Assert.False(LentContent.TryTake(new Derived(_content), 10, out _));

    [Fact]
    public void TryTake_LessThanWanted_MovesNothing()
    {
        var shown = Shown(_content);
        shown.Position = _content.Length - 9;
        Assert.False(LentContent.TryTake(shown, 10, out _));
        Assert.Equal(_content.Length - 9, shown.Position);
        shown.Position = _content.Length + 5L;
        Assert.False(LentContent.TryTake(shown, 1, out _));
    }

    public void Dispose() => _key.Dispose();

    private byte[] Seal(Stream content, long length, int workers)
    {
        using var attachment = new MemoryStream();
        _sealer.SealWithSalt(Name, _salt, content, length, attachment, new ChunkOptions { MaxParallelism = workers });
        return attachment.ToArray();
    }

    private byte[]? Open(Stream attachment, int workers)
    {
        using var content = new MemoryStream();
        return _sealer.TryOpen(Name, attachment, content, new ChunkOptions { MaxParallelism = workers }) ? content.ToArray() : null;
    }

    private static MemoryStream Shown(byte[] bytes) => new(bytes, 0, bytes.Length, writable: false, publiclyVisible: true);

    private static MemoryStream Hidden(byte[] bytes) => new(bytes, writable: false);

    private sealed class Derived(byte[] bytes) : MemoryStream(bytes, 0, bytes.Length, writable: false, publiclyVisible: true);
}
