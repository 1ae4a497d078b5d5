using System.Security.Cryptography;
using BenchmarkDotNet.Attributes;
using HrdCore.Benchmarks.Running;
using HrdCore.Cryptography;
using HrdCore.Cryptography.Chunks;
using HrdCore.Sealing;

namespace HrdCore.Benchmarks.Cryptography;

/// <summary>An attachment of 32 MiB, from a stream in memory that shows its buffer to nowhere, beside the bare cipher over the same memory on as many threads.</summary>
public class AttachmentBenchmarks
{
    private const string Name = "evidence.original";
    private readonly byte[] _key = RandomNumberGenerator.GetBytes(Cobblestone256.KeySizeInBytes);
    private readonly DataKey _dataKey = DataKey.Generate();
    private AttachmentSealer _sealer = null!;
    private ChunkOptions _options = null!;
    private byte[] _content = null!;
    private byte[] _attachment = null!;

    [Params(1, 2)]
    public int Threads { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _sealer = new AttachmentSealer(_dataKey, new RecordAddress(Guid.NewGuid(), "case", Guid.NewGuid(), 1));
        _options = new ChunkOptions { MaxParallelism = Threads };
        _content = RandomNumberGenerator.GetBytes(BenchmarkSession.IsDry ? 1 << 20 : 32 << 20);
        _attachment = new byte[AttachmentSealer.GetSealedLength(_content.Length)];
        _sealer.Seal(Name, new MemoryStream(_content), new MemoryStream(_attachment), _options);
    }

    [GlobalCleanup]
    public void Cleanup() => _dataKey.Dispose();

    [Benchmark(Baseline = true)]
    public void AesGcm() => RawCipher.AesGcm(_key, _content, Cobblestone256.ChunkSizeInBytes, Threads);

    [Benchmark]
    public void Seal() => _sealer.Seal(Name, Shown(_content), Stream.Null, _options);

    [Benchmark]
    public void Open()
    {
        if (!_sealer.TryOpen(Name, Shown(_attachment), Stream.Null, _options))
        {
            throw new InvalidOperationException("The attachment did not open; the time of a refusal is not what is measured.");
        }
    }

    // As the stream is that an app has written a file into.
    private static MemoryStream Shown(byte[] bytes) => new(bytes, 0, bytes.Length, writable: false, publiclyVisible: true);
}
