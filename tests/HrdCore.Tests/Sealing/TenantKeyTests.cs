using System.Buffers.Binary;
using System.Text;
using HrdCore.Cryptography;
using HrdCore.Cryptography.Age;
using HrdCore.Sealing;
using HrdCore.Tests.Cryptography.Age;

namespace HrdCore.Tests.Sealing;

public sealed class TenantKeyTests : IDisposable
{
    private static readonly RecordAddress Address = new(Guid.NewGuid(), "case", Guid.NewGuid(), 1);
    private readonly TenantKey _tenantKey = TenantKey.Generate(Address.TenantId);
    private readonly DataKey _key = DataKey.Generate();
    private readonly AgeIdentity _custodian = AgeIdentity.Generate();

    [Fact]
    public void TryUnwrap_Wrapped_GivesTheKey()
    {
        Assert.True(_tenantKey.TryUnwrap(_tenantKey.Wrap(_key, Address.Unit), _key.Id, Address.Unit, out var unwrapped));
        Assert.Equal(_key.Secret.ToArray(), unwrapped.Secret.ToArray());
        Assert.Equal(_key.Id, unwrapped.Id);
    }

    [Fact]
    public void TryUnwrap_WrapOfAnotherRecord_ReturnsFalse()
    {
        var other = new ErasureUnit(Address.TenantId, "case", Guid.NewGuid());
        Assert.False(_tenantKey.TryUnwrap(_tenantKey.Wrap(_key, Address.Unit), _key.Id, other, out _));
    }

    [Fact]
    public void TryUnwrap_WrapOfAnotherKeyId_ReturnsFalse() =>
        Assert.False(_tenantKey.TryUnwrap(_tenantKey.Wrap(_key, Address.Unit), KeyId.Generate(), Address.Unit, out _));

    [Fact]
    public void TryUnwrap_OtherVersionOfTheTenantKey_ReturnsFalse()
    {
        using var next = TenantKey.Generate(Address.TenantId);
        Assert.False(next.TryUnwrap(_tenantKey.Wrap(_key, Address.Unit), _key.Id, Address.Unit, out _));
    }

    [Fact]
    public void TryUnwrap_AnyBitFlipped_ReturnsFalse()
    {
        var wrapped = _tenantKey.Wrap(_key, Address.Unit);
        for (var bit = 0; bit < wrapped.Length * 8; bit++)
        {
            wrapped[bit / 8] ^= (byte)(1 << (bit % 8));
            Assert.False(_tenantKey.TryUnwrap(wrapped, _key.Id, Address.Unit, out _));
            wrapped[bit / 8] ^= (byte)(1 << (bit % 8));
        }
    }

    [Fact]
    public void TryUnwrap_OtherLength_ReturnsFalse() =>
        Assert.False(_tenantKey.TryUnwrap([.. _tenantKey.Wrap(_key, Address.Unit), 0], _key.Id, Address.Unit, out _));

    [Fact]
    public void Wrap_RecordOfAnotherTenant_Throws() =>
        Assert.Throws<ArgumentException>(() => _tenantKey.Wrap(_key, new ErasureUnit(Guid.NewGuid(), "case", Guid.NewGuid())));

    [Fact]
    public void TryUnwrap_RecordOfAnotherTenant_Throws() =>
        Assert.Throws<ArgumentException>(() => _tenantKey.TryUnwrap(new byte[120], _key.Id, new ErasureUnit(Guid.NewGuid(), "case", Guid.NewGuid()), out _));

    [Fact]
    public void Wrap_NullArgument_Throws()
    {
        Assert.Throws<ArgumentNullException>(() => _tenantKey.Wrap(null!, Address.Unit));
        Assert.Throws<ArgumentNullException>(() => _tenantKey.TryUnwrap([], _key.Id, null!, out _));
    }

    [Fact]
    public void Wrap_AfterDispose_Throws()
    {
        var key = TenantKey.Generate(Address.TenantId);
        var wrapped = key.Wrap(_key, Address.Unit);
        key.Dispose();
        Assert.Throws<ObjectDisposedException>(() => key.Wrap(_key, Address.Unit));
        Assert.Throws<ObjectDisposedException>(() => key.TryUnwrap(wrapped, _key.Id, Address.Unit, out _));
        Assert.Throws<ObjectDisposedException>(() => TenantKeyEnvelope.Seal(key, _custodian.Recipient));
    }

    [Fact]
    public void Generate_EmptyTenant_Throws() => Assert.Throws<ArgumentException>(() => TenantKey.Generate(Guid.Empty));

    [Fact] // SV-2
    public void Generate_Twice_GivesOtherIds() => Assert.NotEqual(TenantKey.Generate(Address.TenantId).Id, TenantKey.Generate(Address.TenantId).Id);

    [Fact] // KE-1
    public void Open_Envelope_GivesTheKey()
    {
        using var opened = TenantKeyEnvelope.Open(TenantKeyEnvelope.Seal(_tenantKey, _custodian.Recipient), _custodian);
        Assert.Equal((_tenantKey.Id, _tenantKey.TenantId), (opened.Id, opened.TenantId));
        Assert.Equal(_tenantKey.Secret.ToArray(), opened.Secret.ToArray());
    }

    [AgeClientTheory] // KE-1
    [InlineData(0)]
    [InlineData(1)]
    public void Client_Envelope_GivesTheRecord(int custodian)
    {
        AgeIdentity[] custodians = [_custodian, AgeIdentity.Generate()];
        var keyFile = Path.GetTempFileName();
        var secret = new char[AgeIdentity.SecretKeyLength];
        custodians[custodian].RevealSecretKey(secret);
        File.WriteAllText(keyFile, new string(secret));

        var record = AgeClient.Run(TenantKeyEnvelope.Seal(_tenantKey, [.. custodians.Select(c => c.Recipient)]), "-d", "-i", keyFile);

        File.Delete(keyFile);
        Assert.Equal(
            [.. "HRDK"u8, 1, 1, .. _tenantKey.Id.ToBytes(), .. _tenantKey.TenantId.ToByteArray(bigEndian: true), .. _tenantKey.Secret.ToArray(), 0, 0, 0, 1, .. new byte[26]], record);
    }

    [Theory] // KE-2
    [InlineData(0, 'h')]
    [InlineData(4, 2)]
    [InlineData(5, 2)]
    [InlineData(70, 1)]
    [InlineData(95, 1)]
    public void Open_RecordChanged_Throws(int at, int value)
    {
        var record = AgeFile.Decrypt(TenantKeyEnvelope.Seal(_tenantKey, _custodian.Recipient), _custodian);
        record[at] = (byte)value;
        Assert.Throws<InvalidDataException>(() => TenantKeyEnvelope.Open(AgeFile.Encrypt(record, _custodian.Recipient), _custodian));
    }

    [Theory] // KE-4
    [InlineData(2)]
    [InlineData(3)]
    public void Open_RecordOfAnotherKindOfKey_Throws(int kind)
    {
        var record = AgeFile.Decrypt(TenantKeyEnvelope.Seal(_tenantKey, _custodian.Recipient), _custodian);
        record[5] = (byte)kind;
        Assert.Throws<InvalidDataException>(() => TenantKeyEnvelope.Open(AgeFile.Encrypt(record, _custodian.Recipient), _custodian));
    }

    [Fact] // KE-2
    public void Open_Generation_IsReadAndNoneIsRefused()
    {
        var record = AgeFile.Decrypt(TenantKeyEnvelope.Seal(_tenantKey, _custodian.Recipient), _custodian);
        BinaryPrimitives.WriteInt32BigEndian(record.AsSpan(66), 258);
        using var opened = TenantKeyEnvelope.Open(AgeFile.Encrypt(record, _custodian.Recipient), _custodian);
        Assert.Equal(258, opened.Generation);

        record.AsSpan(66, 4).Clear();
        Assert.Throws<InvalidDataException>(() => TenantKeyEnvelope.Open(AgeFile.Encrypt(record, _custodian.Recipient), _custodian));
    }

    [Fact]
    public void Record_KnownAnswer_IsWrittenAndRead()
    {
        var page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "formats", "envelope.md"));
        var expected = Convert.FromHexString(string.Concat(page[(page.IndexOf("record ", StringComparison.Ordinal) + 7)..page.LastIndexOf("```", StringComparison.Ordinal)].Where(char.IsAsciiHexDigit)));
        var (keyId, tenant) = (KeyId.FromBytes(Range(0xb0, 12)), Guid.Parse("00112233-4455-6677-8899-aabbccddeeff"));
        var record = new byte[KeyRecord.SizeInBytes];
        KeyRecord.Write(record, KeyKind.Tenant, keyId, tenant, 2, Range(0x20, 32));

        Assert.Equal(expected, record);
        Assert.True(KeyRecord.TryRead(expected, KeyKind.Tenant, out var read));
        Assert.Equal((keyId, tenant, 2L), (read.KeyId, read.TenantId, read.Generation));

        static byte[] Range(int first, int count) => [.. Enumerable.Range(first, count).Select(value => (byte)value)];
    }

    [Fact] // KE-2
    public void Open_RecordOfAnotherLength_Throws() =>
        Assert.Throws<InvalidDataException>(() => TenantKeyEnvelope.Open(AgeFile.Encrypt(new byte[97], _custodian.Recipient), _custodian));

    [Fact] // KE-3
    public void Open_EnvelopeMadeByAnotherCustodian_OpensAlike()
    {
        // An envelope proves no author: whoever opened one can make another with a key of their own choosing.
        using var chosen = TenantKey.Generate(Address.TenantId);
        using var opened = TenantKeyEnvelope.Open(TenantKeyEnvelope.Seal(chosen, _custodian.Recipient), _custodian);
        Assert.NotEqual(_tenantKey.Id, opened.Id);
    }

    [Fact]
    public void Open_EnvelopeForSomebodyElse_Throws()
    {
        using var other = AgeIdentity.Generate();
        var thrown = Assert.Throws<AgeFileException>(() => TenantKeyEnvelope.Open(TenantKeyEnvelope.Seal(_tenantKey, other.Recipient), _custodian));
        Assert.Equal(AgeFileFault.NoMatchingIdentity, thrown.Fault);
    }

    [Fact]
    public void Open_WithoutIdentity_Throws() =>
        Assert.Throws<ArgumentException>(() => TenantKeyEnvelope.Open(TenantKeyEnvelope.Seal(_tenantKey, _custodian.Recipient)));

    [Fact]
    public void Seal_NullOrNobody_Throws()
    {
        Assert.Throws<ArgumentNullException>(() => TenantKeyEnvelope.Seal(null!, _custodian.Recipient));
        Assert.Throws<ArgumentException>(() => TenantKeyEnvelope.Seal(_tenantKey));
    }

    [Fact]
    public void KeyId_Bytes_RoundTrip()
    {
        var id = KeyId.Generate();
        Assert.Equal(id, KeyId.FromBytes(id.ToBytes()));
        Assert.Equal(Convert.ToHexStringLower(id.ToBytes()), id.ToString());
    }

    [Fact]
    public void KeyId_WrongSize_Throws()
    {
        Assert.Throws<ArgumentException>(() => KeyId.FromBytes(new byte[11]));
        Assert.Throws<ArgumentException>(() => KeyId.Generate().WriteTo(new byte[11]));
    }

    public void Dispose()
    {
        _tenantKey.Dispose();
        _key.Dispose();
        _custodian.Dispose();
    }
}
