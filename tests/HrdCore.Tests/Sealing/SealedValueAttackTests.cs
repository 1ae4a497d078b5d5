using System.Buffers.Binary;
using HrdCore.Cryptography;
using HrdCore.Cryptography.Age;
using HrdCore.Sealing;
using HrdCore.Tests.Cryptography;

namespace HrdCore.Tests.Sealing;

/// <summary>Values moved, relabelled or rewritten by somebody who can write to the database, or who holds a data key and writes frames of their own.</summary>
public sealed class SealedValueAttackTests : IDisposable
{
    private static readonly RecordAddress Address = new(Guid.NewGuid(), "case", Guid.NewGuid(), 1);
    private readonly DataKey _key = DataKey.Generate();
    private readonly TenantKey _tenantKey = TenantKey.Generate(Address.TenantId);
    private readonly AgeIdentity _custodian = AgeIdentity.Generate();
    private readonly FieldSealer _sealer;

    public SealedValueAttackTests() => _sealer = new FieldSealer(_key, Address);

    [Theory] // SV-1
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void TryOpen_EveryOtherVersionSuiteKindOrReservedByte_ReturnsFalse(int at)
    {
        var (value, wrapped) = (_sealer.SealText("f", "Kestrel"), _tenantKey.Wrap(_key, Address.Unit));
        Assert.True(_sealer.TryOpen("f", FieldType.Text, value, out _) && _tenantKey.TryUnwrap(wrapped, _key.Id, Address.Unit, out _));
        for (var step = 1; step <= 255; step++)
        {
            value[at]++;
            wrapped[at]++;
            Assert.False(_sealer.TryOpen("f", FieldType.Text, value, out _), $"byte {value[at]}");
            Assert.False(_tenantKey.TryUnwrap(wrapped, _key.Id, Address.Unit, out _), $"byte {wrapped[at]}");
        }
    }

    [Fact] // SV-1, SV-7
    public void TryOpen_HeaderThatWasSealedWithAnotherVersionSuiteKindOrReservedByte_ReturnsFalse()
    {
        // Sealed by whoever holds the key, so that only the reader's own check stands against it, and not the context.
        for (var at = 0; at < 4; at++)
        {
            for (var step = 1; step <= 255; step++)
            {
                var header = Header(SealedKind.Field);
                header[at] += (byte)step;
                Assert.False(_sealer.TryOpen("f", FieldType.Text, SealFrame(header, Frame(FieldType.Text, 0, 1, 32)), out _));
            }
        }
    }

    [Fact] // SV-7
    public void TryOpen_EveryOtherPlaceOfTwoChanges_ReturnsFalse()
    {
        // Every combination of two tenants, entities, records, schema versions, fields and types: 64 places, 4,096 openings.
        var other = new RecordAddress(Guid.NewGuid(), "cas", Guid.NewGuid(), 256);
        var places = (from tenant in new[] { Address.TenantId, other.TenantId }
                      from entity in new[] { Address.Entity, other.Entity }
                      from record in new[] { Address.RecordId, other.RecordId }
                      from schema in new[] { Address.SchemaVersion, other.SchemaVersion }
                      from field in new[] { "ef", "f" }
                      from type in new[] { FieldType.Text, FieldType.Bytes }
                      select (Sealer: new FieldSealer(_key, new RecordAddress(tenant, entity, record, schema)), field, type)).ToArray();
        var values = places.Select(p => p.type == FieldType.Text ? p.Sealer.SealText(p.field, "x") : p.Sealer.Seal(p.field, "x"u8)).ToArray();

        for (var from = 0; from < places.Length; from++)
        {
            for (var to = 0; to < places.Length; to++)
            {
                Assert.True(places[to].Sealer.TryOpen(places[to].field, places[to].type, values[from], out _) == (from == to), $"value {from} at place {to}");
            }
        }
    }

    [Fact] // SV-7
    public void TryUnwrap_EveryOtherPlace_ReturnsFalse()
    {
        // One tenant key of two names and for two tenants, so that nothing but the context tells the places apart.
        var names = new[] { KeyId.Generate(), KeyId.Generate() };
        var wrapped = new[] { _key.Id, KeyId.Generate() };
        var places = (from name in names
                      from tenant in new[] { Address.TenantId, Guid.NewGuid() }
                      from entity in new[] { "case", "cas" }
                      from record in new[] { Address.RecordId, Guid.NewGuid() }
                      from id in wrapped
                      select (Tenant: new TenantKey(name, tenant, 1, SecretBytes.CopyOf(_tenantKey.Secret.ToArray())), Address: new RecordAddress(tenant, entity, record, 1), Id: id)).ToArray();
        var values = places.Select(place => place.Tenant.Wrap(new DataKey(place.Id, SecretBytes.CopyOf(_key.Secret.ToArray())), place.Address.Unit)).ToArray();

        for (var from = 0; from < places.Length; from++)
        {
            for (var to = 0; to < places.Length; to++)
            {
                Assert.True(places[to].Tenant.TryUnwrap(values[from], places[to].Id, places[to].Address.Unit, out _) == (from == to), $"wrap {from} at place {to}");
            }
        }
    }

    [Fact] // SV-7
    public void TryOpen_WrapRelabelledAsAField_ReturnsFalse()
    {
        // One key used for both kinds, which the library never does: the kind is in the header, and the header in the context.
        using var both = new DataKey(_tenantKey.Id, SecretBytes.CopyOf(_tenantKey.Secret.ToArray()));
        using var bothAsTenant = new TenantKey(both.Id, Address.TenantId, 1, SecretBytes.CopyOf(both.Secret.ToArray()));
        var (wrapped, value) = (bothAsTenant.Wrap(_key, Address.Unit), new FieldSealer(both, Address).Seal("f", [1]));
        (wrapped[2], value[2]) = (value[2], wrapped[2]);
        Assert.False(new FieldSealer(both, Address).TryOpen("f", FieldType.Bytes, wrapped, out _));
        Assert.False(bothAsTenant.TryUnwrap(value, _key.Id, Address.Unit, out _));
    }

    [Theory] // SV-8, SV-11
    [InlineData(0, 27)]
    [InlineData(0, -1)]
    [InlineData(0, int.MinValue)]
    [InlineData(0, int.MaxValue)]
    [InlineData(0, 65_536)]
    [InlineData(0, 16_777_216)]
    [InlineData(1, 1)]
    [InlineData(2, 0)]
    [InlineData(128, 0)]
    public void TryOpen_FrameThatDeclaresMoreThanItHas_ReturnsFalseAndTakesLittle(int flags, int length)
    {
        var value = SealFrame(Header(SealedKind.Field), Frame(FieldType.Text, flags, length, 32));
        Bounded.Run(64 * 1024, () => Assert.False(_sealer.TryOpen("f", FieldType.Text, value, out _)));
    }

    [Theory] // SV-8
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(31)]
    [InlineData(33)]
    [InlineData(48)]
    [InlineData(64)]
    [InlineData(257)]
    public void TryOpen_FrameOfAnotherBucket_ReturnsFalse(int size) =>
        Assert.False(_sealer.TryOpen("f", FieldType.Text, SealFrame(Header(SealedKind.Field), Frame(FieldType.Text, 0, 0, 64)[..Math.Min(64, size)].Concat(new byte[Math.Max(0, size - 64)]).ToArray()), out _));

    [Fact] // SV-8
    public void TryOpen_AnyBitOfThePaddingSet_ReturnsFalse()
    {
        for (var bit = 8 * 7; bit < 8 * 32; bit++)
        {
            var frame = Frame(FieldType.Text, 0, 1, 32);
            frame[bit / 8] |= (byte)(1 << (bit % 8));
            Assert.False(_sealer.TryOpen("f", FieldType.Text, SealFrame(Header(SealedKind.Field), frame), out _), $"bit {bit}");
        }
    }

    [Fact] // SV-10
    public void TryOpen_FrameOfEveryOtherType_ReturnsFalse()
    {
        for (var type = 0; type <= 255; type++)
        {
            var opens = _sealer.TryOpen("f", FieldType.Text, SealFrame(Header(SealedKind.Field), Frame((FieldType)type, 0, 0, 32)), out _);
            Assert.Equal(type == (int)FieldType.Text, opens);
        }
    }

    [Fact] // SV-11
    public void TryOpen_ValueLongerThanAnyField_ReturnsFalseAndTakesLittle()
    {
        var frame = new byte[4 * 1024 * 1024];
        var value = SealFrame(Header(SealedKind.Field), frame);
        Bounded.Run(16 * 1024, () => Assert.False(_sealer.TryOpen("f", FieldType.Text, value, out _)));
    }

    [Fact]
    public void TryUnwrap_WrapOfAnyOtherLength_ReturnsFalse()
    {
        var wrapped = _tenantKey.Wrap(_key, Address.Unit);
        for (var length = 0; length <= wrapped.Length + 64; length++)
        {
            byte[] other = [.. wrapped.Take(length), .. new byte[Math.Max(0, length - wrapped.Length)]];
            Assert.Equal(length == wrapped.Length, _tenantKey.TryUnwrap(other, _key.Id, Address.Unit, out _));
        }
    }

    [Theory] // SV-12
    [InlineData(0)]
    [InlineData(16)]
    [InlineData(31)]
    [InlineData(33)]
    [InlineData(64)]
    public void TryUnwrap_KeyOfAnotherSize_ReturnsFalse(int size)
    {
        var header = new byte[SealedValueHeader.SizeInBytes];
        SealedValueHeader.Write(SealedKind.WrappedKey, _tenantKey.Id, header);
        var context = SealContext.ForWrappedKey(new byte[SealContext.MaxSizeInBytes], header, Address.Unit, _key.Id);
        var wrapped = new byte[Cobblestone256.GetSealedLength(size)];
        Cobblestone256.Seal(_tenantKey.Secret.ToArray(), context, new byte[size], wrapped);
        Assert.False(_tenantKey.TryUnwrap([.. header, .. wrapped], _key.Id, Address.Unit, out _));
    }

    [Fact] // KE-2
    public void Open_EnvelopeWithAnyBitOfItsRecordFlipped_IsRefusedOrGivesAnotherKey()
    {
        // Magic, version, kind and what is kept free are refused; key id, tenant, key and generation are the writer's own, and then differ from what was written down.
        var record = AgeFile.Decrypt(TenantKeyEnvelope.Seal(_tenantKey, _custodian.Recipient), _custodian);
        for (var bit = 0; bit < record.Length * 8; bit++)
        {
            record[bit / 8] ^= (byte)(1 << (bit % 8));
            var envelope = AgeFile.Encrypt(record, _custodian.Recipient);
            if (bit / 8 is < 6 or >= 70 || bit == (69 * 8))
            {
                Assert.Throws<InvalidDataException>(() => TenantKeyEnvelope.Open(envelope, _custodian));
            }
            else
            {
                using var opened = TenantKeyEnvelope.Open(envelope, _custodian);
                Assert.NotEqual(
                    (_tenantKey.Id, _tenantKey.TenantId, _tenantKey.Generation, Convert.ToHexString(_tenantKey.Secret.ToArray())),
                    (opened.Id, opened.TenantId, opened.Generation, Convert.ToHexString(opened.Secret.ToArray())));
            }

            record[bit / 8] ^= (byte)(1 << (bit % 8));
        }
    }

    [Theory] // KE-2
    [InlineData(4)]
    [InlineData(5)]
    public void Open_EnvelopeOfEveryOtherVersionOrKind_Throws(int at)
    {
        var record = AgeFile.Decrypt(TenantKeyEnvelope.Seal(_tenantKey, _custodian.Recipient), _custodian);
        for (var step = 1; step <= 255; step++)
        {
            record[at]++;
            Assert.Throws<InvalidDataException>(() => TenantKeyEnvelope.Open(AgeFile.Encrypt(record, _custodian.Recipient), _custodian));
        }
    }

    [Theory] // KE-2
    [InlineData(6, 12)]
    [InlineData(18, 16)]
    public void Open_EnvelopeThatNamesNoKeyOrNoTenant_Throws(int at, int size)
    {
        var record = AgeFile.Decrypt(TenantKeyEnvelope.Seal(_tenantKey, _custodian.Recipient), _custodian);
        record.AsSpan(at, size).Clear();
        Assert.Throws<InvalidDataException>(() => TenantKeyEnvelope.Open(AgeFile.Encrypt(record, _custodian.Recipient), _custodian));
    }

    [Theory] // KE-2
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(95)]
    [InlineData(97)]
    [InlineData(192)]
    [InlineData(8 * 1024 * 1024)]
    public void Open_EnvelopeOfARecordOfAnotherSize_ThrowsAndTakesNoMoreThanTheFile(int size)
    {
        var record = AgeFile.Decrypt(TenantKeyEnvelope.Seal(_tenantKey, _custodian.Recipient), _custodian);
        var envelope = AgeFile.Encrypt([.. record.Take(size), .. new byte[Math.Max(0, size - record.Length)]], _custodian.Recipient);
        Bounded.Run((4 * envelope.Length) + (8 * 1024 * 1024), () => Assert.Throws<InvalidDataException>(() => TenantKeyEnvelope.Open(envelope, _custodian)));
    }

    [Theory]
    [InlineData("age-encryption.org/v0")]
    [InlineData("age-encryption.org/v2")]
    [InlineData("age-encryption.org/v10")]
    [InlineData("age-encryption.org/v1 ")]
    [InlineData("age-encryption.org/V1")]
    [InlineData("age-encryption.org/v1\r")]
    public void Open_EnvelopeOfAnotherAgeVersion_Throws(string version)
    {
        var envelope = TenantKeyEnvelope.Seal(_tenantKey, _custodian.Recipient);
        byte[] other = [.. System.Text.Encoding.ASCII.GetBytes(version), .. envelope.AsSpan("age-encryption.org/v1".Length)];
        Assert.Equal(AgeFileFault.Malformed, Assert.Throws<AgeFileException>(() => TenantKeyEnvelope.Open(other, _custodian)).Fault);
    }

    [Fact]
    public void TryOpen_WhatWasNeverSealed_ReturnsFalse()
    {
        // A column that still holds plain text, a frame, or a header before either: nothing passes for sealed because it is not.
        var frame = Frame(FieldType.Text, 0, 1, 32);
        byte[][] plain = [[], "Lina Orvath"u8.ToArray(), new byte[120], frame, [.. Header(SealedKind.Field), .. frame], [.. Header(SealedKind.Field), .. new byte[Cobblestone256.HeaderSizeInBytes], .. frame, .. new byte[16]]];
        Assert.All(plain, value => Assert.False(_sealer.TryOpen("f", FieldType.Text, value, out _)));
        Assert.All([.. plain, new byte[32]], value => Assert.False(_tenantKey.TryUnwrap(value, _key.Id, Address.Unit, out _)));
    }

    [Fact]
    public void Open_RecordWithoutAnAgeFileAroundIt_Throws()
    {
        var record = AgeFile.Decrypt(TenantKeyEnvelope.Seal(_tenantKey, _custodian.Recipient), _custodian);
        Assert.Throws<AgeFileException>(() => TenantKeyEnvelope.Open(record, _custodian));
        Assert.Throws<AgeFileException>(() => AgeFile.Decrypt("at noon"u8, _custodian));
    }

    public void Dispose()
    {
        _key.Dispose();
        _tenantKey.Dispose();
        _custodian.Dispose();
    }

    private static byte[] Frame(FieldType type, int flags, int length, int size)
    {
        var frame = new byte[size];
        (frame[0], frame[1]) = ((byte)type, (byte)flags);
        BinaryPrimitives.WriteInt32BigEndian(frame.AsSpan(2), length);
        return frame;
    }

    private byte[] Header(SealedKind kind)
    {
        var header = new byte[SealedValueHeader.SizeInBytes];
        SealedValueHeader.Write(kind, _key.Id, header);
        return header;
    }

    /// <summary>Seals any frame at the place of the text field f, as somebody can who holds the data key.</summary>
    private byte[] SealFrame(byte[] header, byte[] frame)
    {
        var context = SealContext.ForField(new byte[SealContext.MaxSizeInBytes], header, Address, "f", FieldType.Text);
        var value = new byte[Cobblestone256.GetSealedLength(frame.Length)];
        Cobblestone256.Seal(_key.Secret.ToArray(), context, frame, value);
        return [.. header, .. value];
    }
}
