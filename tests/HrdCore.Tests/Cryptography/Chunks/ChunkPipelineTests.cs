using System.Reflection;
using HrdCore.Cryptography;
using HrdCore.Cryptography.Age;
using HrdCore.Cryptography.Chunks;

namespace HrdCore.Tests.Cryptography.Chunks;

/// <summary>What the pipeline leaves behind when something fails, seen through a scheme of chunks that watches its ciphers.</summary>
public sealed class ChunkPipelineTests
{
    private const int Chunk = 16 * 1024;
    private static readonly int[] Workers = [1, 2, 3, 8];

    [Fact]
    public void Seal_AnyNumberOfWorkers_WritesTheSameBytes()
    {
        var content = new byte[(200 * Chunk) + 7];
        new Random(5).NextBytes(content);
        foreach (var workers in Workers)
        {
            using var scheme = new Watched();
            using var destination = new MemoryStream();
            ChunkPipeline.Seal(scheme, new MemoryStream(content), destination, workers, CancellationToken.None);
            Assert.True(destination.ToArray().AsSpan().SequenceEqual(Sealed(content)), $"{workers} workers");
        }
    }

    [Fact]
    public void Seal_CipherFails_ThrowsItsExceptionAfterWhatIsBefore()
    {
        foreach (var workers in Workers)
        {
            using var scheme = new Watched { FailsAt = 100 };
            using var destination = new MemoryStream();
            Assert.Throws<InvalidTimeZoneException>(() => ChunkPipeline.Seal(scheme, new Endless(), destination, workers, CancellationToken.None));
            scheme.AssertNobodyIsLeft();
            Assert.InRange(destination.Length, 0, 100L * (Chunk + 16));
        }
    }

    [Fact]
    public void Seal_SourceFails_LeavesNoWorkerBehind()
    {
        foreach (var workers in Workers)
        {
            using var scheme = new Watched();
            Assert.Throws<IOException>(() => ChunkPipeline.Seal(scheme, new Endless(failsAt: 3_000_000), Stream.Null, workers, CancellationToken.None));
            scheme.AssertNobodyIsLeft();
        }
    }

    [Fact]
    public void Seal_DestinationFails_LeavesNoWorkerBehind()
    {
        foreach (var workers in Workers)
        {
            using var scheme = new Watched();
            using var full = new MemoryStream(new byte[3_000_000]); // cannot grow
            Assert.Throws<NotSupportedException>(() => ChunkPipeline.Seal(scheme, new Endless(), full, workers, CancellationToken.None));
            scheme.AssertNobodyIsLeft();
        }
    }

    [Fact]
    public void Seal_Cancelled_LeavesNoWorkerBehind()
    {
        foreach (var workers in Workers)
        {
            using var scheme = new Watched();
            using var cancelling = new CancellationTokenSource();
            var source = new Endless(onRead: given => Cancel(cancelling, given > 3_000_000));
            Assert.Throws<OperationCanceledException>(() => ChunkPipeline.Seal(scheme, source, Stream.Null, workers, cancelling.Token));
            scheme.AssertNobodyIsLeft();
        }
    }

    [Fact]
    public void TryOpen_ChunkDamaged_WritesWhatIsBeforeAndNothingElse()
    {
        var content = new byte[150 * Chunk];
        new Random(6).NextBytes(content);
        var message = Sealed(content);
        message[(100 * (Chunk + 16)) + 3] ^= 1;
        foreach (var workers in Workers)
        {
            using var scheme = new Watched();
            using var destination = new MemoryStream();
            Assert.False(ChunkPipeline.TryOpen(scheme, new MemoryStream(message), destination, workers, CancellationToken.None));
            Assert.True(destination.ToArray().AsSpan().SequenceEqual(content.AsSpan(0, 100 * Chunk)), $"{workers} workers wrote {destination.Length} bytes");
            scheme.AssertNobodyIsLeft();
        }
    }

    [Fact]
    public void Seal_SourceThatGivesLittleAtATime_WritesTheSameBytes()
    {
        var content = new byte[(20 * Chunk) + 7];
        new Random(7).NextBytes(content);
        using var scheme = new Watched();
        using var destination = new MemoryStream();
        ChunkPipeline.Seal(scheme, new Trickle(content), destination, 3, CancellationToken.None);
        Assert.Equal(Sealed(content), destination.ToArray());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Dispose_Batch_ClearsWhatItHeld(bool isAge)
    {
        using ChunkScheme scheme = isAge ? AgeChunks.Derive(new byte[16], new byte[16]) : new Watched();
        var batch = new ChunkBatch(scheme, isSealing: true);
        ChunkCipher? cipher = null;
        batch.Read(new Endless(), null);
        batch.Transform(ref cipher);
        var buffers = typeof(ChunkBatch).GetFields(BindingFlags.Instance | BindingFlags.NonPublic).Where(field => field.FieldType == typeof(byte[])).Select(field => (byte[])field.GetValue(batch)!).ToArray();
        Assert.Equal(2, buffers.Count(buffer => buffer.AsSpan().ContainsAnyExcept((byte)0)));

        batch.Dispose(); // returned to this thread's own pool, where nobody else takes them meanwhile
        Assert.DoesNotContain(buffers, buffer => buffer.AsSpan(0, ChunkBatch.PlainSizeInBytes + 1).ContainsAnyExcept((byte)0));
        cipher!.Dispose();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(9)]
    public void MaxParallelism_OutsideTheRange_Throws(int workers) => Assert.Throws<ArgumentOutOfRangeException>(() => new ChunkOptions { MaxParallelism = workers });

    private static byte[] Sealed(byte[] content)
    {
        using var scheme = new Watched();
        using var cipher = scheme.CreateCipher();
        using var message = new MemoryStream();
        var chunk = new byte[Chunk + 16];
        for (var number = 0; ; number++)
        {
            var plain = content.AsSpan(number * Chunk, Math.Min(Chunk, content.Length - (number * Chunk)));
            cipher.Seal(number, plain.Length < Chunk, plain, chunk);
            message.Write(chunk, 0, plain.Length + 16);
            if (plain.Length < Chunk)
            {
                return message.ToArray();
            }
        }
    }

    private static void Cancel(CancellationTokenSource source, bool isTime)
    {
        if (isTime)
        {
            source.Cancel();
        }
    }

    /// <summary>Cobblestone's chunks under a key of zeros, which count the ciphers that are in use.</summary>
    private sealed class Watched() : ChunkScheme(Chunk, isLastShorter: true, SecretBytes.CopyOf(new byte[Cobblestone256Keys.SizeInBytes]))
    {
        private int _made;
        private int _disposed;
        private int _busy;

        internal long FailsAt { get; init; } = long.MaxValue;

        internal void AssertNobodyIsLeft() => Assert.Equal((0, _made), (_busy, _disposed));

        protected override ChunkCipher CreateCipher(ReadOnlySpan<byte> bytes)
        {
            Interlocked.Increment(ref _made);
            return new Cipher(this, new Cobblestone256ChunkCipher(bytes));
        }

        private sealed class Cipher(Watched owner, ChunkCipher inner) : ChunkCipher
        {
            private int _users;

            internal override void Seal(long number, bool isLast, ReadOnlySpan<byte> plaintext, Span<byte> chunk)
            {
                Enter();
                try
                {
                    if (number == owner.FailsAt)
                    {
                        throw new InvalidTimeZoneException(); // one that nothing else throws
                    }

                    inner.Seal(number, isLast, plaintext, chunk);
                }
                finally
                {
                    Leave();
                }
            }

            internal override bool TryOpen(long number, bool isLast, ReadOnlySpan<byte> chunk, Span<byte> plaintext, out int given)
            {
                Enter();
                try
                {
                    return inner.TryOpen(number, isLast, chunk, plaintext, out given);
                }
                finally
                {
                    Leave();
                }
            }

            public override void Dispose()
            {
                Interlocked.Increment(ref owner._disposed);
                inner.Dispose();
            }

            private void Enter()
            {
                Interlocked.Increment(ref owner._busy);
                Assert.Equal(1, Interlocked.Increment(ref _users)); // a cipher is for one thread at a time
            }

            private void Leave()
            {
                Interlocked.Decrement(ref _users);
                Interlocked.Decrement(ref owner._busy);
            }
        }
    }

    /// <summary>Bytes without end, or up to a failure.</summary>
    private sealed class Endless(long failsAt = long.MaxValue, Action<long>? onRead = null) : ReadOnlyContent
    {
        private long _given;

        public override int Read(Span<byte> buffer)
        {
            if (_given >= failsAt)
            {
                throw new IOException("The disk was pulled out.");
            }

            buffer.Fill(0x5a);
            _given += buffer.Length;
            onRead?.Invoke(_given);
            return buffer.Length;
        }
    }

    /// <summary>At most 1,000 bytes a time, and no length.</summary>
    private sealed class Trickle(byte[] content) : ReadOnlyContent
    {
        private int _at;

        public override int Read(Span<byte> buffer)
        {
            var given = Math.Min(Math.Min(buffer.Length, 1000), content.Length - _at);
            content.AsSpan(_at, given).CopyTo(buffer);
            _at += given;
            return given;
        }
    }
}
