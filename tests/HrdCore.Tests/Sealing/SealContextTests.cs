using System.Buffers.Binary;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using HrdCore.Sealing;

namespace HrdCore.Tests.Sealing;

/// <summary>No two places have one context. It is shown by reading: what was written comes out of the bytes again, in one way only.</summary>
public class SealContextTests
{
    private static readonly KeyId KeyId = KeyId.FromBytes([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    private static readonly RecordAddress Address = new(Guid.NewGuid(), "case", Guid.NewGuid(), 1);

    private static readonly Gen<string> Names = from first in Gen.Choose(' ', '~') from rest in Gen.ArrayOf(Gen.Choose(' ', '~')) select new string([(char)first, .. rest.Take(254).Select(c => (char)c)]);

    private static readonly Gen<RecordAddress> Addresses =
        from tenant in Gen.ArrayOf(Gen.Choose(0, 255), 16)
        from entity in Names
        from record in Gen.ArrayOf(Gen.Choose(0, 255), 16)
        from schema in Gen.Choose(1, ushort.MaxValue)
        select new RecordAddress(Id(tenant), entity, Id(record), (ushort)schema);

    [Fact] // SV-4
    public void ForField_AnyPlace_ReadsBackAsThatPlace() =>
        Prop.ForAll((from address in Addresses from field in Names from type in Gen.Elements(FieldType.Text, FieldType.Bytes) select (address, field, type)).ToArbitrary(), place =>
        {
            var items = Items(Field(place.address, place.field, place.type), SealedKind.Field);
            Assert.Equal([1, 2, 3, 4, 5, 6], items.Select(item => (int)item.Tag));
            Assert.Equal(
                [Hex(place.address.TenantId), Hex(place.address.Entity), Hex(place.address.RecordId), Hex(place.field), Hex((byte)place.type), Hex((byte)(place.address.SchemaVersion >> 8), (byte)place.address.SchemaVersion)],
                items.Select(item => item.Value));
        }).QuickCheckThrowOnFailure();

    [Fact] // SV-4
    public void ForWrappedKey_AnyPlace_ReadsBackAsThatPlace() =>
        Prop.ForAll((from address in Addresses from id in Gen.ArrayOf(Gen.Choose(0, 255), 12) select (address, Id: KeyId.FromBytes([.. id.Select(b => (byte)b)]))).ToArbitrary(), place =>
        {
            var items = Items(Wrap(place.address, place.Id), SealedKind.WrappedKey);
            Assert.Equal([1, 2, 3, 8], items.Select(item => (int)item.Tag));
            Assert.Equal([Hex(place.address.TenantId), Hex(place.address.Entity), Hex(place.address.RecordId), place.Id.ToString()], items.Select(item => item.Value));
        }).QuickCheckThrowOnFailure();

    [Fact] // SV-4, SV-20
    public void ForField_Revision_IsOneItemMore() =>
        Prop.ForAll((from address in Addresses from revision in Gen.Choose(1, int.MaxValue) select (address, revision)).ToArbitrary(), place =>
        {
            var items = Items(Field(place.address.AtRevision(place.revision), "f", FieldType.Text), SealedKind.Field);
            Assert.Equal([1, 2, 3, 4, 5, 6, 7], items.Select(item => (int)item.Tag));
            Assert.Equal(((long)place.revision).ToString("x16", System.Globalization.CultureInfo.InvariantCulture), items[^1].Value);
        }).QuickCheckThrowOnFailure();

    [Fact] // SV-7
    public void ForField_TwoPlacesThatDiffer_GiveTwoContexts() =>
        Prop.ForAll((from one in Addresses from other in Addresses from a in Names from b in Names select (one, other, a, b)).ToArbitrary(), p =>
        {
            // Each is compared with the one that has a single item of the other.
            RecordAddress[] addresses =
            [
                p.one, new(p.other.TenantId, p.one.Entity, p.one.RecordId, p.one.SchemaVersion), new(p.one.TenantId, p.other.Entity, p.one.RecordId, p.one.SchemaVersion),
                new(p.one.TenantId, p.one.Entity, p.other.RecordId, p.one.SchemaVersion), new(p.one.TenantId, p.one.Entity, p.one.RecordId, p.other.SchemaVersion),
            ];
            var places = (from address in addresses from field in new[] { p.a, p.b } from type in new[] { FieldType.Text, FieldType.Bytes } select (address.TenantId, address.Entity, address.RecordId, address.SchemaVersion, field, type)).ToArray();
            var contexts = places.Select(x => Convert.ToHexString(Field(new RecordAddress(x.TenantId, x.Entity, x.RecordId, x.SchemaVersion), x.field, x.type)));
            return contexts.Distinct().Count() == places.Distinct().Count();
        }).QuickCheckThrowOnFailure();

    [Theory] // SV-4
    [InlineData("ab", "c", "a", "bc")]
    [InlineData("a", "b", "ab", "b")]
    [InlineData("case\0", "f", "case", "\0f")]
    public void ForField_NamesMovedAcrossTheirBorder_GiveTwoContexts(string entity, string field, string otherEntity, string otherField)
    {
        // A zero byte is in no name; what would be one here is a blank.
        var (one, other) = (At(entity), At(otherEntity));
        Assert.NotEqual(Field(one, Clean(field), FieldType.Text), Field(other, Clean(otherField), FieldType.Text));

        static string Clean(string text) => text.Replace('\0', ' ');
        static RecordAddress At(string entity) => new(Address.TenantId, Clean(entity), Address.RecordId, 1);
    }

    [Fact] // SV-4
    public void ForField_NameThatLooksLikeItems_IsOneItem()
    {
        // Printable bytes only, so no name can hold the tag and the length of another item; a name of the greatest length changes nothing.
        var longest = new string('~', RecordAddress.MaxNameLength);
        var context = Field(new RecordAddress(Address.TenantId, longest, Address.RecordId, ushort.MaxValue).AtRevision(long.MaxValue), longest, FieldType.Bytes);
        Assert.Equal(624, context.Length);
        Assert.Equal(7, Items(context, SealedKind.Field).Count);
    }

    [Theory]
    [InlineData("na\u00efve")]
    [InlineData("nai\u0308ve")]
    [InlineData("\ufb01eld")]
    [InlineData("f\u200bield")]
    [InlineData("\u0430ctor")]
    public void Names_WithASecondSpelling_AreRefused(string name)
    {
        using var key = DataKey.Generate();
        Assert.Throws<ArgumentException>(() => new FieldSealer(key, Address).SealText(name, "x"));
        Assert.Throws<ArgumentException>(() => new RecordAddress(Address.TenantId, name, Address.RecordId, 1));
    }

    private static byte[] Field(RecordAddress address, string field, FieldType type) =>
        SealContext.ForField(new byte[SealContext.MaxSizeInBytes], Header(SealedKind.Field), address, field, type).ToArray();

    private static byte[] Wrap(RecordAddress address, KeyId id) => SealContext.ForWrappedKey(new byte[SealContext.MaxSizeInBytes], Header(SealedKind.WrappedKey), address.Unit, id).ToArray();

    private static byte[] Header(SealedKind kind)
    {
        var header = new byte[SealedValueHeader.SizeInBytes];
        SealedValueHeader.Write(kind, KeyId, header);
        return header;
    }

    /// <summary>Reads a context as the page describes it; every byte must belong to something.</summary>
    private static List<(ushort Tag, string Value)> Items(byte[] context, SealedKind kind)
    {
        byte[] start = [.. "hrdcore/v1\0"u8, .. Header(kind)];
        Assert.Equal(start, context[..start.Length]);
        ReadOnlySpan<byte> rest = context.AsSpan(start.Length);
        var count = BinaryPrimitives.ReadUInt16BigEndian(rest);
        rest = rest[2..];
        var items = new List<(ushort, string)>();
        for (var i = 0; i < count; i++)
        {
            var length = (int)BinaryPrimitives.ReadUInt32BigEndian(rest[2..]);
            items.Add((BinaryPrimitives.ReadUInt16BigEndian(rest), Convert.ToHexStringLower(rest.Slice(6, length))));
            rest = rest[(6 + length)..];
        }

        Assert.True(rest.IsEmpty);
        return items;
    }

    private static Guid Id(int[] bytes) => new([.. bytes.Take(15).Select(b => (byte)b), (byte)(bytes[15] | 1)], bigEndian: true);

    private static string Hex(Guid id) => Convert.ToHexStringLower(id.ToByteArray(bigEndian: true));

    private static string Hex(string text) => Convert.ToHexStringLower(Encoding.ASCII.GetBytes(text));

    private static string Hex(params byte[] bytes) => Convert.ToHexStringLower(bytes);
}
