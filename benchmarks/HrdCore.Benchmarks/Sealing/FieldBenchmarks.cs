using System.Security.Cryptography;
using BenchmarkDotNet.Attributes;
using HrdCore.Sealing;
using Microsoft.AspNetCore.DataProtection;

namespace HrdCore.Benchmarks.Sealing;

/// <summary>A field of 64 bytes through the public API, beside the primitives that it is made of called bare, and beside what an ASP.NET Core app would otherwise use.</summary>
public class FieldBenchmarks
{
    private const string Field = "defender.legalName";
    private readonly DataKey _key = DataKey.Generate();
    private readonly IDataProtector _protector = new EphemeralDataProtectionProvider().CreateProtector("benchmark");
    private readonly byte[] _value = RandomNumberGenerator.GetBytes(64);
    private FieldSealer _sealer = null!;
    private BareMessage _bare = null!;
    private byte[] _sealed = null!;
    private byte[] _protected = null!;

    [GlobalSetup]
    public void Setup()
    {
        var address = new RecordAddress(Guid.NewGuid(), "case", Guid.NewGuid(), schemaVersion: 1);
        _sealer = new FieldSealer(_key, address);
        _sealed = _sealer.Seal(Field, _value);
        Span<byte> buffer = stackalloc byte[SealContext.MaxSizeInBytes];
        var context = SealContext.ForField(buffer, _sealed.AsSpan(0, SealedValueHeader.SizeInBytes), address, Field, FieldType.Bytes);
        _bare = new BareMessage(context.Length, FieldFrame.GetLength(FieldType.Bytes, _value.Length));
        _protected = _protector.Protect(_value);
    }

    [GlobalCleanup]
    public void Cleanup() => _key.Dispose();

    [Benchmark]
    public void BareSeal() => _bare.Seal();

    [Benchmark]
    public byte[] Seal() => _sealer.Seal(Field, _value);

    [Benchmark]
    public byte[] DataProtectionSeal() => _protector.Protect(_value);

    [Benchmark]
    public bool BareOpen() => _bare.TryOpen() ? true : throw Refused();

    [Benchmark]
    public void Open()
    {
        if (!_sealer.TryOpen(Field, FieldType.Bytes, _sealed, out var opened))
        {
            throw Refused();
        }

        opened.Dispose();
    }

    [Benchmark]
    public byte[] DataProtectionOpen() => _protector.Unprotect(_protected);

    private static InvalidOperationException Refused() => new("The value did not open; the time of a refusal is not what is measured.");
}
