using System.Security.Cryptography;
using BenchmarkDotNet.Attributes;
using HrdCore.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace HrdCore.Benchmarks.Cryptography;

/// <summary>Encrypting one message under a fresh random nonce or salt, as each of the three must be used.</summary>
public class SealBenchmarks
{
    private readonly byte[] _key = RandomNumberGenerator.GetBytes(Cobblestone256.KeySizeInBytes);
    private readonly byte[] _context = RandomNumberGenerator.GetBytes(32);
    private readonly IDataProtector _protector = new EphemeralDataProtectionProvider().CreateProtector("benchmark");
    private readonly byte[] _nonce = new byte[12];
    private readonly byte[] _tag = new byte[16];
    private AesGcm _aes = null!;
    private byte[] _plaintext = null!;
    private byte[] _destination = null!;

    [Params(64, 1024, 64 * 1024, 1024 * 1024)]
    public int Bytes { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _aes = new AesGcm(_key, _tag.Length);
        _plaintext = RandomNumberGenerator.GetBytes(Bytes);
        _destination = new byte[Cobblestone256.GetSealedLength(Bytes)];
    }

    [GlobalCleanup]
    public void Cleanup() => _aes.Dispose();

    /// <summary>The floor: the bare cipher with its key set up once. It commits to no key and needs a count of messages per key.</summary>
    [Benchmark(Baseline = true)]
    public void AesGcmReused()
    {
        RandomNumberGenerator.Fill(_nonce);
        _aes.Encrypt(_nonce, _plaintext, _destination.AsSpan(0, Bytes), _tag, _context);
    }

    [Benchmark]
    public void Cobblestone() => Cobblestone256.Seal(_key, _context, _plaintext, _destination);

    [Benchmark]
    public byte[] DataProtection() => _protector.Protect(_plaintext);
}
