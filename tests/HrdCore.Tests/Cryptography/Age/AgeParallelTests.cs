using HrdCore.Cryptography.Age;
using HrdCore.Cryptography.Chunks;

namespace HrdCore.Tests.Cryptography.Age;

public sealed class AgeParallelTests : IDisposable
{
    private const int Chunk = 65536;
    private const int SealedChunk = Chunk + 16;
    private readonly AgeIdentity _identity = AgeIdentity.Generate();

    [Theory]
    [InlineData(0)]
    [InlineData((4 * Chunk) - 1)]
    [InlineData(4 * Chunk)]
    [InlineData((4 * Chunk) + 1)]
    [InlineData(8 * Chunk)]
    [InlineData((40 * Chunk) + 5)]
    [Trait("Must", "AG-14")]
    public void Decrypt_AnyNumberOfWorkersBothWays_GivesTheContent(int length)
    {
        var content = Content(length);
        foreach (var (sealing, opening) in new[] { (1, 8), (8, 1), (3, 3) })
        {
            using var file = new MemoryStream();
            using var opened = new MemoryStream();
            AgeFile.Encrypt(new MemoryStream(content), file, new AgeOptions { MaxParallelism = sealing }, _identity.Recipient);
            file.Position = 0;
            AgeFile.Decrypt(file, opened, new AgeOptions { MaxParallelism = opening }, _identity);
            Assert.True(opened.ToArray().AsSpan().SequenceEqual(content), $"{sealing} sealing, {opening} opening");
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(13)]
    [InlineData(39)]
    [Trait("Must", "AG-12")]
    [Trait("Must", "AG-14")]
    public void Decrypt_ChunkChanged_GivesWhatIsBeforeItAndOneError(int chunk)
    {
        var content = Content(40 * Chunk);
        var file = AgeFile.Encrypt(content, _identity.Recipient);
        file[^(((40 - chunk) * SealedChunk) - 9)] ^= 1;
        foreach (var workers in new[] { 1, 2, 8 })
        {
            using var opened = new MemoryStream();
            var thrown = Assert.Throws<AgeFileException>(() => AgeFile.Decrypt(new MemoryStream(file), opened, new AgeOptions { MaxParallelism = workers }, _identity));
            Assert.Equal(AgeFileFault.Damaged, thrown.Fault);
            Assert.True(opened.ToArray().AsSpan().SequenceEqual(content.AsSpan(0, chunk * Chunk)), $"{workers} workers gave {opened.Length} bytes");
        }
    }

    [Fact]
    [Trait("Must", "AG-15")]
    public void EncryptAndDecrypt_LongInput_HaveLessThan5MiBInFlight()
    {
        foreach (var workers in new[] { 1, 8 })
        {
            var options = new AgeOptions { MaxParallelism = workers };
            var zeros = new Zeros(100_000_000);
            using var file = new MemoryStream(110_000_000);
            using var opened = new MemoryStream(100_000_000);
            var most = 0L;
            AgeFile.Encrypt(zeros, new Watching(file, () => most = Math.Max(most, zeros.Given - file.Length)), options, _identity.Recipient);
            file.Position = 0;
            AgeFile.Decrypt(file, new Watching(opened, () => most = Math.Max(most, file.Position - opened.Length)), options, _identity);
            Assert.InRange(most, 1, 5 * 1024 * 1024 / 2); // as much again for what comes out
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Encrypt_Cancelled_EndsBetweenTwoPieces(bool fromTheStart)
    {
        using var source = new CancellationTokenSource();
        var options = new AgeOptions { MaxParallelism = 4, CancellationToken = source.Token };
        var zeros = new Zeros(long.MaxValue);
        using var file = new MemoryStream();
        if (fromTheStart)
        {
            source.Cancel();
        }

        Assert.Throws<OperationCanceledException>(() => AgeFile.Encrypt(zeros, new Watching(file, () => CancelAfter(source, file, 3_000_000)), options, _identity.Recipient));
        Assert.InRange(zeros.Given, 0, 10_000_000);
    }

    [Fact]
    public void EncryptAndDecrypt_CancelledWithAPassphrase_Throw()
    {
        using var passphrase = AgePassphrase.WithAnyWorkFactor("brook", 10, 20);
        var options = new AgeOptions { CancellationToken = new CancellationToken(canceled: true) };
        var file = AgeFile.Encrypt([1], passphrase);
        Assert.Throws<OperationCanceledException>(() => AgeFile.Encrypt(Stream.Null, Stream.Null, passphrase, options));
        Assert.Throws<OperationCanceledException>(() => AgeFile.Decrypt(new MemoryStream(file), Stream.Null, passphrase, options));
    }

    [Fact]
    public void Decrypt_Cancelled_Throws()
    {
        var file = AgeFile.Encrypt([1], _identity.Recipient);
        Assert.Throws<OperationCanceledException>(() =>
            AgeFile.Decrypt(new MemoryStream(file), Stream.Null, new AgeOptions { CancellationToken = new CancellationToken(canceled: true) }, _identity));
    }

    [Fact]
    public void Encrypt_DestinationFails_ThrowsItsExceptionOnce()
    {
        using var file = new MemoryStream();
        var thrown = Assert.Throws<IOException>(() => AgeFile.Encrypt(
            new Zeros(long.MaxValue), new Watching(file, () => _ = file.Length > 2_000_000 ? throw new IOException("The disk is full.") : 0), new AgeOptions { MaxParallelism = 8 }, _identity.Recipient));
        Assert.Equal("The disk is full.", thrown.Message);
    }

    [Fact]
    public void Encrypt_SourceFails_ThrowsItsExceptionOnce()
    {
        var source = new Zeros(long.MaxValue, failsAt: 2_000_000);
        Assert.Throws<IOException>(() => AgeFile.Encrypt(source, Stream.Null, new AgeOptions { MaxParallelism = 8 }, _identity.Recipient));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(9)]
    public void MaxParallelism_OutsideTheRange_Throws(int workers) => Assert.Throws<ArgumentOutOfRangeException>(() => new AgeOptions { MaxParallelism = workers });

    [Fact]
    public void EncryptWithOptions_NoRecipient_Throws() => Assert.Throws<ArgumentException>(() => AgeFile.Encrypt(Stream.Null, Stream.Null, new AgeOptions()));

    public void Dispose() => _identity.Dispose();

    private static void CancelAfter(CancellationTokenSource source, Stream file, long length)
    {
        if (file.Length > length)
        {
            source.Cancel();
        }
    }

    private static byte[] Content(int length)
    {
        var content = new byte[length];
        new Random(length).NextBytes(content);
        return content;
    }

    /// <summary>Zeros up to a length, or up to a failure.</summary>
    private sealed class Zeros(long length, long failsAt = long.MaxValue) : ReadOnlyContent
    {
        internal long Given { get; private set; }

        public override int Read(Span<byte> buffer)
        {
            if (Given >= failsAt)
            {
                throw new IOException("The disk was pulled out.");
            }

            var given = (int)Math.Min(buffer.Length, length - Given);
            buffer[..given].Clear();
            Given += given;
            return given;
        }
    }

    /// <summary>Passes on what is written, and tells it.</summary>
    private sealed class Watching(Stream inner, Action onWrite) : Stream
    {
        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override void Write(ReadOnlySpan<byte> buffer)
        {
            onWrite();
            inner.Write(buffer);
        }

        public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

        public override void Flush() => inner.Flush();

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();
    }
}
