using System.Security.Cryptography;
using BenchmarkDotNet.Attributes;
using HrdCore.Benchmarks.Running;
using HrdCore.Cryptography.Age;

namespace HrdCore.Benchmarks.Cryptography;

/// <summary>An age file of 32 MiB from memory to nowhere, beside the bare cipher over the same memory on as many threads.</summary>
public class AgeFileBenchmarks
{
    private const int ChunkSizeInBytes = 64 * 1024;
    private readonly byte[] _key = RandomNumberGenerator.GetBytes(32);
    private readonly AgeIdentity _identity = AgeIdentity.Generate();
    private AgeOptions _options = null!;
    private byte[] _content = null!;
    private byte[] _file = null!;

    [Params(1, 2)]
    public int Threads { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _options = new AgeOptions { MaxParallelism = Threads };
        _content = RandomNumberGenerator.GetBytes(BenchmarkSession.IsDry ? 1 << 20 : 32 << 20);
        _file = AgeFile.Encrypt(_content, _identity.Recipient);
    }

    [GlobalCleanup]
    public void Cleanup() => _identity.Dispose();

    [Benchmark(Baseline = true)]
    public void ChaCha20Poly1305() => RawCipher.ChaCha20Poly1305(_key, _content, ChunkSizeInBytes, Threads);

    [Benchmark]
    public void Encrypt() => AgeFile.Encrypt(new MemoryStream(_content), Stream.Null, _options, _identity.Recipient);

    [Benchmark]
    public void Decrypt() => AgeFile.Decrypt(new MemoryStream(_file), Stream.Null, _options, _identity);
}
