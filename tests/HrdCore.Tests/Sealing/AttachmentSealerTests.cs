using FsCheck;
using FsCheck.Fluent;
using HrdCore.Cryptography;
using HrdCore.Cryptography.Chunks;
using HrdCore.Sealing;

namespace HrdCore.Tests.Sealing;

public sealed class AttachmentSealerTests : IDisposable
{
    private const string Name = "evidence.original";
    private static readonly RecordAddress Address = new(Guid.NewGuid(), "case", Guid.NewGuid(), 1);
    private readonly DataKey _key = DataKey.Generate();
    private readonly AttachmentSealer _sealer;

    public AttachmentSealerTests() => _sealer = new AttachmentSealer(_key, Address);

    [Fact]
    public void TryOpen_Sealed_GivesTheContent() =>
        Prop.ForAll(ArbMap.Default.ArbFor<byte[]>(), content => SealedAttachment.Open(_sealer, Name, Seal(content)) is { } opened && opened.AsSpan().SequenceEqual(content)).QuickCheckThrowOnFailure();

    [Fact]
    public void TryReadKeyId_AttachmentOrItsBeginning_NamesTheKey()
    {
        var attachment = Seal([1, 2, 3]);
        Assert.True(AttachmentSealer.TryReadKeyId(attachment, out var whole) && whole == _key.Id);
        Assert.True(AttachmentSealer.TryReadKeyId(attachment.AsSpan(0, 16), out var beginning) && beginning == _key.Id);
        Assert.False(AttachmentSealer.TryReadKeyId(attachment.AsSpan(0, 15), out _));
        Assert.False(AttachmentSealer.TryReadKeyId(new FieldSealer(_key, Address).SealText("f", "x"), out _));
        Assert.False(FieldSealer.TryReadKeyId(attachment, out _)); // who counts by this alone before a key is destroyed misses every attachment
    }

    [Theory]
    [InlineData(0)]
    [InlineData(245)]
    [InlineData(246)]
    [InlineData(247)]
    [InlineData(16_374)]
    [InlineData(16_375)]
    [InlineData(131_062)]
    [InlineData(3_000_001)]
    [Trait("Must", "SV-19")]
    public void TryOpen_AnyNumberOfWorkersBothWays_GivesTheContent(int length)
    {
        var content = SealedAttachment.Content(length);
        foreach (var (sealing, opening) in new[] { (1, 8), (8, 1), (3, 3) })
        {
            var attachment = Seal(content, sealing);
            Assert.Equal(AttachmentSealer.GetSealedLength(length), attachment.Length);
            Assert.True(SealedAttachment.Open(_sealer, Name, attachment, opening).AsSpan().SequenceEqual(content), $"{sealing} sealing, {opening} opening");
        }
    }

    [Theory]
    [InlineData(0, 256)]
    [InlineData(246, 256)]
    [InlineData(247, 272)]
    [InlineData(1_000_000, 1_015_808)]
    [InlineData(34_359_738_358, 34_359_738_368)]
    [Trait("Must", "SV-14")]
    public void GetSealedLength_Length_IsThatOfABucket(long length, long frame) =>
        Assert.Equal(16 + 56 + frame + (16 * ((frame / 16384) + 1)), AttachmentSealer.GetSealedLength(length));

    [Fact]
    [Trait("Must", "SV-14")]
    public void GetSealedLength_OutsideTheLimit_Throws()
    {
        Assert.Throws<ArgumentOutOfRangeException>("contentLength", () => AttachmentSealer.GetSealedLength(-1));
        Assert.Throws<ArgumentOutOfRangeException>("contentLength", () => AttachmentSealer.GetSealedLength(AttachmentSealer.MaxAttachmentSizeInBytes + 1));
    }

    [Theory]
    [InlineData(1_000, 999)]
    [InlineData(1_000_000, 900_000)]
    [InlineData(1, 0)]
    [InlineData(999, 1_000)]
    [InlineData(0, 1)]
    [InlineData(900_000, 1_000_000)]
    [Trait("Must", "SV-15")]
    public void Seal_ContentShorterOrLongerThanGiven_IsRefusedAndNeverOpens(int length, int announced)
    {
        foreach (var workers in new[] { 1, 8 })
        {
            using var attachment = new MemoryStream();
            var thrown = Assert.Throws<InvalidDataException>(() =>
                _sealer.Seal(Name, new MemoryStream(new byte[length]), announced, attachment, new ChunkOptions { MaxParallelism = workers }));
            Assert.Contains(length < announced ? "shorter" : "longer", thrown.Message, StringComparison.Ordinal);
            Assert.Null(SealedAttachment.Open(_sealer, Name, attachment.ToArray()));
        }
    }

    [Fact]
    [Trait("Must", "SV-15")]
    public void Seal_StreamThatTellsAWrongLength_IsRefused() =>
        Assert.Throws<InvalidDataException>(() => _sealer.Seal(Name, new Liar(), Stream.Null));

    [Fact]
    public void Seal_ContentFromWhereItStands_IsSealedFromThere()
    {
        using var attachment = new MemoryStream();
        _sealer.Seal(Name, new MemoryStream([1, 2, 3]) { Position = 1 }, attachment);
        Assert.Equal(new byte[] { 2, 3 }, SealedAttachment.Open(_sealer, Name, attachment.ToArray()));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2_000_003)]
    [Trait("Must", "SV-16")]
    public void Seal_ContentOfUnknownLength_GivesTheSameAsOfKnown(int length)
    {
        using var attachment = new MemoryStream();
        _sealer.Seal(Name, new Unknown(SealedAttachment.Content(length)), attachment);
        Assert.Equal(AttachmentSealer.GetSealedLength(length), attachment.Length);
        Assert.Equal(SealedAttachment.Content(length), SealedAttachment.Open(_sealer, Name, attachment.ToArray()));
    }

    [Fact]
    [Trait("Must", "SV-16")]
    public void SealedSpool_Filled_HoldsNoPlaintextAndHasNoName()
    {
        var folder = Directory.CreateDirectory(Conventions.ScratchFolder.New()).FullName;
        var content = SealedAttachment.Content(300_000);
        using var spool = new SealedSpool(folder);
        spool.Fill(new Unknown(content), new ChunkOptions());
        if (!OperatingSystem.IsWindows())
        {
            Assert.Empty(Directory.EnumerateFileSystemEntries(folder)); // gone although it is in use
        }

        var stored = new byte[spool.File.Length];
        spool.File.Position = 0;
        spool.File.ReadExactly(stored);
        Assert.Equal(Cobblestone256.GetSealedLength(content.Length), stored.Length);
        Assert.All(new[] { 0, 1000, 299_000 }, at => Assert.Equal(-1, stored.AsSpan().IndexOf(content.AsSpan(at, 16))));
        using var read = spool.OpenRead();
        Assert.Equal(content.Length, read.Length);
    }

    [Fact]
    public void SealedSpool_FolderWithoutPermission_IsAnErrorOfTheDisk()
    {
        if (OperatingSystem.IsLinux())
        {
            Assert.Throws<IOException>(() => new SealedSpool("/sys")); // where even root makes no file
        }
    }

    [Fact]
    public void SealedSpool_File_IsItsOwnersAlone()
    {
        if (!OperatingSystem.IsWindows())
        {
            using var spool = new SealedSpool(Directory.CreateDirectory(Conventions.ScratchFolder.New()).FullName);
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(spool.File.SafeFileHandle));
        }
    }

    [Fact]
    [Trait("Must", "SV-16")]
    public void SealedSpool_SourceFails_LeavesNoFile()
    {
        var folder = Directory.CreateDirectory(Conventions.ScratchFolder.New()).FullName;
        Assert.Throws<IOException>(() =>
        {
            using var spool = new SealedSpool(folder);
            spool.Fill(new Unknown(SealedAttachment.Content(300_000), failsAt: 200_000), new ChunkOptions());
        });
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder));
    }

    [Fact]
    public void Seal_ContentTooLong_Throws()
    {
        Assert.Throws<ArgumentException>(() => _sealer.Seal(Name, new Liar(AttachmentSealer.MaxAttachmentSizeInBytes + 1), Stream.Null));
        Assert.Throws<ArgumentOutOfRangeException>(() => _sealer.Seal(Name, Stream.Null, AttachmentSealer.MaxAttachmentSizeInBytes + 1, Stream.Null));
        var huge = new BoundedContent(new Huge());
        Assert.Throws<ArgumentException>(() =>
        {
            while (huge.Read(new byte[16]) > 0)
            {
            }
        });
    }

    [Theory]
    [InlineData("")]
    [InlineData("a\nb")]
    public void SealAndTryOpen_NameOfAnotherShape_Throw(string name)
    {
        Assert.Throws<ArgumentException>(() => _sealer.Seal(name, Stream.Null, Stream.Null));
        Assert.Throws<ArgumentException>(() => _sealer.Seal(name, Stream.Null, 0, Stream.Null));
        Assert.Throws<ArgumentException>(() => _sealer.TryOpen(name, Stream.Null, Stream.Null));
    }

    [Fact]
    public void SealAndTryOpen_KeyDisposed_Throw()
    {
        var attachment = Seal([1]);
        _key.Dispose();
        Assert.Throws<ObjectDisposedException>(() => _sealer.Seal(Name, new MemoryStream(), Stream.Null));
        Assert.Throws<ObjectDisposedException>(() => _sealer.Seal(Name, new MemoryStream(), 0, Stream.Null));
        Assert.Throws<ObjectDisposedException>(() => _sealer.TryOpen(Name, new MemoryStream(attachment), Stream.Null));
    }

    [Fact]
    public void SealAndTryOpen_Cancelled_Throw()
    {
        var cancelled = new ChunkOptions { CancellationToken = new CancellationToken(canceled: true) };
        Assert.Throws<OperationCanceledException>(() => _sealer.Seal(Name, new MemoryStream(), Stream.Null, cancelled));
        Assert.Throws<OperationCanceledException>(() => _sealer.Seal(Name, new Unknown([]), Stream.Null, cancelled));
        Assert.Throws<OperationCanceledException>(() => _sealer.Seal(Name, new MemoryStream(), 0, Stream.Null, cancelled));
        Assert.Throws<OperationCanceledException>(() => _sealer.TryOpen(Name, new MemoryStream(Seal([1])), Stream.Null, cancelled));
    }

    [Fact]
    public void AttachmentSealer_NullArgument_Throws()
    {
        Assert.Throws<ArgumentNullException>(() => new AttachmentSealer((DataKey)null!, Address));
        Assert.Throws<ArgumentNullException>(() => new AttachmentSealer(_key, null!));
        Assert.Throws<ArgumentNullException>(() => _sealer.Seal(Name, null!, Stream.Null));
        Assert.Throws<ArgumentNullException>(() => _sealer.TryOpen(Name, Stream.Null, null!));
    }

    [Fact]
    public void ToString_Sealer_IsAConstant() => Assert.Equal("[AttachmentSealer]", _sealer.ToString());

    [Fact]
    [Trait("Must", "SV-19")]
    public void SealAndTryOpen_LongContent_HaveLessThan5MiBInFlight()
    {
        const int length = 60_000_000;
        foreach (var workers in new[] { 1, 8 })
        {
            var options = new ChunkOptions { MaxParallelism = workers };
            using var attachment = new MemoryStream(70_000_000);
            var content = new Counted(new MemoryStream(new byte[length]));
            var sealing = new Counted(attachment) { Other = content };
            _sealer.Seal(Name, content, length, sealing, options);
            attachment.Position = 0;
            var source = new Counted(attachment);
            var opening = new Counted(Stream.Null) { Other = source };
            Assert.True(_sealer.TryOpen(Name, source, opening, options));
            Assert.InRange(Math.Max(sealing.MostBehind, opening.MostBehind), 1, 5 * 1024 * 1024 / 2); // as much again for what comes out
        }
    }

    public void Dispose() => _key.Dispose();

    private byte[] Seal(byte[] content, int workers = 2) => SealedAttachment.Seal(_sealer, Name, content, workers);

    /// <summary>A network: no length, no places, perhaps a failure.</summary>
    private sealed class Unknown(byte[] content, int failsAt = int.MaxValue) : ReadOnlyContent
    {
        private int _at;

        public override int Read(Span<byte> buffer)
        {
            var given = Math.Min(Math.Min(buffer.Length, 5000), content.Length - _at);
            content.AsSpan(_at, given).CopyTo(buffer);
            _at += given;
            return _at < failsAt ? given : throw new IOException("The line was cut.");
        }
    }

    /// <summary>Tells another length than it has.</summary>
    private sealed class Liar(long length = 12) : MemoryStream
    {
        public override long Length => length;
    }

    /// <summary>Says of every read that it gave a GiB.</summary>
    private sealed class Huge : ReadOnlyContent
    {
        public override int Read(Span<byte> buffer) => 1 << 30;
    }

    /// <summary>Counts what goes by, and how far it is behind another.</summary>
    private sealed class Counted(Stream inner) : Stream
    {
        internal Counted? Other { get; init; }

        internal long Passed { get; private set; }

        internal long MostBehind { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(Span<byte> buffer)
        {
            var given = inner.Read(buffer);
            Passed += given;
            return given;
        }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override void Write(ReadOnlySpan<byte> buffer)
        {
            MostBehind = Math.Max(MostBehind, Other!.Passed - Passed);
            Passed += buffer.Length;
            inner.Write(buffer);
        }

        public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

        public override void Flush() => inner.Flush();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();
    }
}
