using System.Security.Cryptography;
using BenchmarkDotNet.Attributes;
using HrdCore.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace HrdCore.Benchmarks.Cryptography;

/// <summary>Decrypting and authenticating one message.</summary>
public class OpenBenchmarks
{
    private readonly byte[] _key = RandomNumberGenerator.GetBytes(Cobblestone256.KeySizeInBytes);
    private readonly byte[] _context = RandomNumberGenerator.GetBytes(32);
    private readonly IDataProtector _protector = new EphemeralDataProtectionProvider().CreateProtector("benchmark");
    private readonly byte[] _nonce = RandomNumberGenerator.GetBytes(12);
    private readonly byte[] _tag = new byte[16];
    private AesGcm _aes = null!;
    private byte[] _plaintext = null!;
    private byte[] _ciphertext = null!;
    private byte[] _message = null!;
    private byte[] _protected = null!;

    [Params(64, 1024, 64 * 1024, 1024 * 1024)]
    public int Bytes { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _aes = new AesGcm(_key, _tag.Length);
        _plaintext = RandomNumberGenerator.GetBytes(Bytes);
        _ciphertext = new byte[Bytes];
        _aes.Encrypt(_nonce, _plaintext, _ciphertext, _tag, _context);
        _message = new byte[Cobblestone256.GetSealedLength(Bytes)];
        Cobblestone256.Seal(_key, _context, _plaintext, _message);
        _protected = _protector.Protect(_plaintext);
    }

    [GlobalCleanup]
    public void Cleanup() => _aes.Dispose();

    [Benchmark(Baseline = true)]
    public void AesGcmReused() => _aes.Decrypt(_nonce, _ciphertext, _tag, _plaintext, _context);

    [Benchmark]
    public void Cobblestone()
    {
        if (!Cobblestone256.TryOpen(_key, _context, _message, _plaintext, out _))
        {
            throw new InvalidOperationException("The message did not open; the time of a refusal is not what is measured.");
        }
    }

    [Benchmark]
    public byte[] DataProtection() => _protector.Unprotect(_protected);
}
