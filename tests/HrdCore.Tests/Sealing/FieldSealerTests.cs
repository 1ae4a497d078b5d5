using System.Text;
using FsCheck;
using FsCheck.Fluent;
using HrdCore.Classification;
using HrdCore.Cryptography;
using HrdCore.Sealing;

namespace HrdCore.Tests.Sealing;

public sealed class FieldSealerTests : IDisposable
{
    private static readonly RecordAddress Address = new(Guid.NewGuid(), "case", Guid.NewGuid(), 1);
    private readonly DataKey _key = DataKey.Generate();
    private readonly FieldSealer _sealer;

    public FieldSealerTests() => _sealer = new FieldSealer(_key, Address);

    [Fact]
    public void TryOpen_SealedBytes_GivesThem() =>
        Prop.ForAll(ArbMap.Default.ArbFor<byte[]>(), bytes => Open(_sealer, "f", FieldType.Bytes, _sealer.Seal("f", bytes)) is { } opened && opened.AsSpan().SequenceEqual(bytes))
            .QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("")]
    [InlineData("Lina Orvath")]
    [InlineData("罗云岫")]
    [InlineData("Hỗ trợ khẩn cấp")]
    public void TryOpen_SealedText_GivesIt(string text)
    {
        Assert.True(_sealer.TryOpen("f", FieldType.Text, _sealer.SealText("f", text), out var opened));
        Assert.Equal(text, opened.RevealText(Purpose.Verification));
    }

    [Fact] // SV-9
    public void TryOpen_SealedNull_GivesNull()
    {
        Assert.True(_sealer.TryOpen("f", FieldType.Text, _sealer.SealText("f", null), out var opened));
        Assert.True(opened.IsNull);
        Assert.Null(opened.RevealText(Purpose.Verification));
    }

    [Fact] // SV-9
    public void TryOpen_SealedNullBytes_TellsThemFromEmpty()
    {
        Assert.True(_sealer.TryOpen("f", FieldType.Bytes, _sealer.Seal("f", (byte[]?)null), out var absent));
        Assert.True(_sealer.TryOpen("f", FieldType.Bytes, _sealer.Seal("f", []), out var empty));
        Assert.Equal((true, false), (absent.IsNull, empty.IsNull));
        Assert.Empty(absent.Reveal(Purpose.Verification));
    }

    [Fact] // SV-8, SV-9
    public void Seal_NullEmptyAndShort_HaveOneLength()
    {
        int[] lengths = [_sealer.SealText("f", null).Length, _sealer.SealText("f", "").Length, _sealer.SealText("f", new string('x', 26)).Length];
        Assert.Equal([120, 120, 120], lengths);
    }

    [Theory] // SV-8
    [InlineData(27, 64)]
    [InlineData(58, 64)]
    [InlineData(59, 128)]
    [InlineData(250, 256)]
    [InlineData(251, 272)]
    [InlineData(1000, 1024)]
    [InlineData(1019, 1088)]
    [InlineData(65536, 67584)]
    public void Seal_Length_IsRoundedUpToABucket(int length, int frame) =>
        Assert.Equal(16 + 56 + frame + (16 * ((frame / 16384) + 1)), _sealer.Seal("f", new byte[length]).Length);

    [Fact] // SV-1, SV-3
    public void TryOpen_AnyBitFlipped_ReturnsFalse()
    {
        var value = _sealer.SealText("f", "Kestrel");
        for (var bit = 0; bit < value.Length * 8; bit++)
        {
            value[bit / 8] ^= (byte)(1 << (bit % 8));
            Assert.Null(Open(_sealer, "f", FieldType.Text, value));
            value[bit / 8] ^= (byte)(1 << (bit % 8));
        }
    }

    [Fact] // SV-3
    public void TryOpen_CutOrLengthened_ReturnsFalse()
    {
        var value = _sealer.SealText("f", "Kestrel");
        for (var length = 0; length < value.Length; length++)
        {
            Assert.Null(Open(_sealer, "f", FieldType.Text, value[..length]));
        }

        Assert.Null(Open(_sealer, "f", FieldType.Text, [.. value, 0]));
    }

    [Fact] // SV-6, SV-7, SV-10
    public void TryOpen_EveryOtherPlace_ReturnsFalse()
    {
        // One value per place; a value must open at its own place and at none of the others.
        var otherTenant = new RecordAddress(Guid.NewGuid(), Address.Entity, Address.RecordId, 1);
        var otherEntity = new RecordAddress(Address.TenantId, "grant", Address.RecordId, 1);
        var otherRecord = new RecordAddress(Address.TenantId, Address.Entity, Guid.NewGuid(), 1);
        var otherSchema = new RecordAddress(Address.TenantId, Address.Entity, Address.RecordId, 2);
        var places = (from address in new[] { Address, otherTenant, otherEntity, otherRecord, otherSchema }
                      from field in new[] { "ab", "a", "b", "abc" }
                      from type in new[] { FieldType.Text, FieldType.Bytes }
                      select (Sealer: new FieldSealer(_key, address), field, type)).ToArray();
        var values = places.Select(p => p.type == FieldType.Text ? p.Sealer.SealText(p.field, "x") : p.Sealer.Seal(p.field, "x"u8)).ToArray();

        for (var from = 0; from < places.Length; from++)
        {
            for (var to = 0; to < places.Length; to++)
            {
                var opened = Open(places[to].Sealer, places[to].field, places[to].type, values[from]);
                Assert.True((opened is not null) == (from == to), $"value {from} at place {to}");
            }
        }
    }

    [Fact]
    public void TryOpen_OtherKey_ReturnsFalse()
    {
        using var other = DataKey.Generate();
        Assert.Null(Open(new FieldSealer(other, Address), "f", FieldType.Text, _sealer.SealText("f", "x")));
    }

    [Fact]
    public void TryOpen_WrappedKeyAsField_ReturnsFalse()
    {
        using var tenantKey = TenantKey.Generate(Address.TenantId);
        Assert.Null(Open(_sealer, "f", FieldType.Bytes, tenantKey.Wrap(_key, Address.Unit)));
    }

    [Fact] // SV-11
    public void Seal_TooLong_Throws() => Assert.Throws<ArgumentException>(() => _sealer.Seal("f", new byte[65537]));

    [Fact] // SV-11
    public void SealText_TooLongInUtf8_Throws() => Assert.Throws<ArgumentException>(() => _sealer.SealText("f", new string('岫', 30_000)));

    [Theory]
    [InlineData("")]
    [InlineData("naïve")]
    [InlineData("a\nb")]
    public void Seal_FieldNameOfAnotherShape_Throws(string name) => Assert.Throws<ArgumentException>(() => _sealer.Seal(name, []));

    [Fact]
    public void TryOpen_FieldNameOfAnotherShape_Throws() => Assert.Throws<ArgumentException>(() => _sealer.TryOpen("", FieldType.Text, [], out _));

    [Fact]
    public void SealText_FieldNameOfAnotherShape_Throws() => Assert.Throws<ArgumentException>(() => _sealer.SealText("", "x"));

    [Fact]
    public void Seal_AfterTheKeyWasDisposed_Throws()
    {
        var key = DataKey.Generate();
        var sealer = new FieldSealer(key, Address);
        var value = sealer.SealText("f", "x");
        key.Dispose();

        Assert.Throws<ObjectDisposedException>(() => sealer.Seal("f", []));
        Assert.Throws<ObjectDisposedException>(() => sealer.SealText("f", "x"));
        Assert.Throws<ObjectDisposedException>(() => sealer.TryOpen("f", FieldType.Text, value, out _));
    }

    [Fact]
    public void Reveal_Disposed_Throws()
    {
        Assert.True(_sealer.TryOpen("f", FieldType.Text, _sealer.SealText("f", "Kestrel"), out OpenedField? opened));
        opened.Dispose();
        Assert.Throws<ObjectDisposedException>(() => opened.Reveal(Purpose.Verification));
        Assert.Throws<ObjectDisposedException>(() => opened.RevealText(Purpose.Verification));
    }

    [Fact]
    public void SealText_HalfASurrogatePair_ThrowsWithoutIt()
    {
        var thrown = Assert.Throws<ArgumentException>("text", () => _sealer.SealText("f", "A\ud800B"));
        Assert.Null(thrown.InnerException);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(300)]
    public void TryOpen_TypeThatDoesNotExist_Throws(int type) =>
        Assert.Throws<ArgumentOutOfRangeException>("type", () => _sealer.TryOpen("f", (FieldType)type, _sealer.SealText("f", "x"), out _));

    [Fact]
    public async Task SealText_BesideDispose_NeverSealsUnderAnotherKey()
    {
        for (var round = 0; round < 200; round++)
        {
            var key = DataKey.Generate();
            using var copy = new DataKey(key.Id, SecretBytes.CopyOf(key.Secret.ToArray()));
            var reader = new FieldSealer(copy, Address);
            var values = new List<byte[]>();
            var sealing = Task.Run(() =>
            {
                var sealer = new FieldSealer(key, Address);
                try
                {
                    while (true)
                    {
                        values.Add(sealer.SealText("f", "x"));
                    }
                }
                catch (ObjectDisposedException)
                {
                    // The end that disposal brings.
                }
            });
            await Task.Yield();
            key.Dispose();
            await sealing;
            Assert.All(values, value => Assert.NotNull(Open(reader, "f", FieldType.Text, value)));
        }
    }

    [Fact]
    public void Reveal_WithoutPurpose_Throws()
    {
        Assert.True(_sealer.TryOpen("f", FieldType.Text, _sealer.SealText("f", "x"), out var opened));
        Assert.Throws<ArgumentNullException>(() => opened.Reveal(null!));
        Assert.Throws<ArgumentNullException>(() => opened.RevealText(null!));
    }

    [Fact]
    public void ToString_EverySealingType_IsAConstant()
    {
        using var tenantKey = TenantKey.Generate(Address.TenantId);
        Assert.True(_sealer.TryOpen("f", FieldType.Text, _sealer.SealText("f", "x"), out var opened));
        Assert.Equal("[DataKey] [TenantKey] [FieldSealer] [OpenedField] [RecordAddress]", $"{_key} {tenantKey} {_sealer} {opened} {Address}");
    }

    [Theory] // SV-22
    [InlineData("")]
    [InlineData("caf\u00e9")]
    [InlineData("0123456789012345678901234567890123456789012345678901234567x")]
    public void SealCode_OfAnotherShape_Throws(string code) => Assert.Throws<ArgumentException>(() => _sealer.SealCode("f", code));

    [Fact]
    public void SealCode_KeyDisposed_Throws()
    {
        _key.Dispose();
        Assert.Throws<ObjectDisposedException>(() => _sealer.SealCode("f", "a"));
    }

    [Fact]
    public void FieldSealer_NullArgument_Throws()
    {
        Assert.Throws<ArgumentNullException>(() => new FieldSealer((DataKey)null!, Address));
        Assert.Throws<ArgumentNullException>(() => new FieldSealer(_key, null!));
    }

    [Fact]
    public void RecordAddress_WrongShape_Throws()
    {
        Assert.Throws<ArgumentException>(() => new RecordAddress(Guid.Empty, "case", Guid.NewGuid(), 1));
        Assert.Throws<ArgumentException>(() => new RecordAddress(Guid.NewGuid(), new string('x', 256), Guid.NewGuid(), 1));
        Assert.Throws<ArgumentException>(() => new RecordAddress(Guid.NewGuid(), "case", Guid.Empty, 1));
        Assert.Throws<ArgumentException>(() => new RecordAddress(Guid.NewGuid(), "case", Guid.NewGuid(), 0));
    }

    public void Dispose() => _key.Dispose();

    private static byte[]? Open(FieldSealer sealer, string field, FieldType type, byte[] value) =>
        sealer.TryOpen(field, type, value, out var opened) ? opened.Reveal(Purpose.Verification) : null;
}
