using System.Security.Cryptography;
using BenchmarkDotNet.Attributes;
using HrdCore.Cryptography.Sodium;

namespace HrdCore.Benchmarks.Cryptography;

/// <summary>One message under a key of its own, as every message of Cobblestone-256 is: up to which length libsodium is the cheaper cipher, and from which the base library.</summary>
public class ShortMessageBenchmarks
{
    private readonly byte[] _key = RandomNumberGenerator.GetBytes(32);
    private readonly byte[] _nonce = RandomNumberGenerator.GetBytes(12);
    private readonly byte[] _tag = new byte[16];
    private byte[] _plaintext = null!;
    private byte[] _ciphertext = null!;

    [Params(1024, 2048, 4096, 8192, 16384)]
    public int Bytes { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        SodiumLibrary.Require();
        _plaintext = RandomNumberGenerator.GetBytes(Bytes);
        _ciphertext = new byte[Bytes];
    }

    [Benchmark(Baseline = true)]
    public void BaseLibrary()
    {
        using var cipher = new AesGcm(_key, _tag.Length);
        cipher.Encrypt(_nonce, _plaintext, _ciphertext, _tag);
    }

    [Benchmark]
    public void Sodium() => SodiumAesGcm.Encrypt(_key, _nonce, _plaintext, _ciphertext, _tag);
}
