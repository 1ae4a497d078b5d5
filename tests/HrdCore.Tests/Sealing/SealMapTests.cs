using HrdCore.Classification;
using HrdCore.Sealing;

namespace HrdCore.Tests.Sealing;

public sealed class SealMapTests : IDisposable
{
    private static readonly RecordAddress Address = new(Guid.NewGuid(), "contact", Guid.NewGuid(), 1);
    private static readonly SealMap<Contact> Map = new SealMap<Contact>()
        .Text("contact.phone", contact => contact.Phone, (contact, value) => contact.Phone = value)
        .Code("contact.kind", contact => contact.Kind, (contact, value) => contact.Kind = value)
        .Value("contact.isSafe", FieldCodec.Boolean, contact => contact.IsSafe, (contact, value) => contact.IsSafe = value)
        .Value("contact.lastSeen", FieldCodec.Instant, contact => contact.LastSeen, (contact, value) => contact.LastSeen = value);

    private readonly DataKey _key = DataKey.Generate();
    private readonly FieldSealer _sealer;
    private readonly Contact _contact = new() { Phone = "+44 1632 960123", Kind = "messenger", IsSafe = false, LastSeen = new(2026, 3, 14, 9, 26, 53, TimeSpan.Zero) };

    public SealMapTests() => _sealer = new FieldSealer(_key, Address);

    [Fact]
    public void TryOpen_Sealed_SetsEveryMember()
    {
        var opened = new Contact();
        Assert.True(Map.TryOpen(_sealer, Map.Seal(_sealer, _contact), Purpose.Verification, opened));
        Assert.Equal((_contact.Phone, _contact.Kind, _contact.IsSafe, _contact.LastSeen), (opened.Phone, opened.Kind, opened.IsSafe, opened.LastSeen));
    }

    [Fact]
    public void TryOpen_NullMembers_ArePutBackAsNull()
    {
        var opened = new Contact { Phone = "x", Kind = "x", IsSafe = true, LastSeen = DateTimeOffset.UnixEpoch };
        Assert.True(Map.TryOpen(_sealer, Map.Seal(_sealer, new Contact()), Purpose.Verification, opened));
        Assert.Equal((null, null, null, null), (opened.Phone, opened.Kind, opened.IsSafe, opened.LastSeen));
    }

    [Fact]
    public void TryOpen_Bytes_TellsNullFromEmpty()
    {
        var map = new SealMap<Contact>().Bytes("contact.photo", contact => contact.Photo, (contact, value) => contact.Photo = value);
        foreach (var photo in new byte[]?[] { null, [], [1, 2, 3] })
        {
            var opened = new Contact { Photo = [9] };
            Assert.True(map.TryOpen(_sealer, map.Seal(_sealer, new Contact { Photo = photo }), Purpose.Verification, opened));
            Assert.Equal(photo, opened.Photo);
        }
    }

    [Fact]
    public void Seal_Members_TellNothingByTheirLength()
    {
        var fields = Map.Seal(_sealer, _contact);
        var empty = Map.Seal(_sealer, new Contact());
        Assert.All(Map.Fields, field => Assert.Equal(empty[field].Length, fields[field].Length));
    }

    [Fact]
    public void TryOpen_OneFieldSwappedChangedOrMissing_SetsNothing()
    {
        var fields = Map.Seal(_sealer, _contact);
        foreach (var wrong in new[]
        {
            Replaced(fields, "contact.phone", fields["contact.kind"]),
            Replaced(fields, "contact.lastSeen", fields["contact.isSafe"]),
            Replaced(fields, "contact.isSafe", [.. fields["contact.isSafe"].AsSpan(1)]),
            new SealedFields(fields.Names.Skip(1).Select(name => KeyValuePair.Create(name, fields[name]))),
        })
        {
            var target = new Contact { Phone = "as it was" };
            Assert.False(Map.TryOpen(_sealer, wrong, Purpose.Verification, target));
            Assert.Equal(("as it was", null), (target.Phone, target.Kind));
        }
    }

    [Fact]
    public void TryOpen_ContentOfAnotherForm_ReturnsFalse()
    {
        // Written by something else with the same key: a boolean that is neither.
        var map = new SealMap<Contact>().Value("f", FieldCodec.Boolean, contact => contact.IsSafe, (contact, value) => contact.IsSafe = value);
        var forged = _sealer.SealRaw("f", FieldType.Boolean, [2]);
        Assert.False(map.TryOpen(_sealer, new SealedFields([KeyValuePair.Create("f", forged)]), Purpose.Verification, _contact));
    }

    [Fact]
    public void Seal_MemberTooLong_NamesTheFieldAndNotTheValue()
    {
        var message = Assert.Throws<ArgumentException>(() => Map.Seal(_sealer, new Contact { Phone = new string('7', 65_537) })).Message;
        Assert.Contains("contact.phone", message, StringComparison.Ordinal);
        Assert.DoesNotContain("777", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Seal_KeyDisposed_Throws()
    {
        var fields = Map.Seal(_sealer, _contact);
        _key.Dispose();
        Assert.Throws<ObjectDisposedException>(() => Map.Seal(_sealer, _contact));
        Assert.Throws<ObjectDisposedException>(() => Map.TryOpen(_sealer, fields, Purpose.Verification, _contact));
    }

    [Fact]
    public void Add_NameTwiceOrOfAnotherShape_Throws()
    {
        Assert.Throws<ArgumentException>(() => Map.Text("contact.phone", contact => contact.Phone, (contact, value) => contact.Phone = value));
        Assert.Throws<ArgumentException>(() => Map.Code("caf\u00e9", contact => contact.Kind, (contact, value) => contact.Kind = value));
        Assert.Throws<ArgumentException>(() => Map.Bytes("contact.phone", contact => contact.Photo, (contact, value) => contact.Photo = value));
        Assert.Throws<ArgumentException>(() => Map.Value("", FieldCodec.Boolean, contact => contact.IsSafe, (contact, value) => contact.IsSafe = value));
    }

    [Fact]
    public void SealedFields_NameTwiceOrMissing_Throws()
    {
        Assert.Throws<ArgumentException>(() => new SealedFields([KeyValuePair.Create("f", new byte[1]), KeyValuePair.Create("f", new byte[1])]));
        Assert.Throws<KeyNotFoundException>(() => new SealedFields([])["f"]);
        Assert.Throws<ArgumentNullException>(() => new SealedFields([])[null!]);
    }

    public void Dispose() => _key.Dispose();

    private static SealedFields Replaced(SealedFields fields, string field, byte[] value) => new(fields.Names.Select(name => KeyValuePair.Create(name, name == field ? value : fields[name])));

    private sealed class Contact
    {
        public string? Phone { get; set; }

        public string? Kind { get; set; }

        public byte[]? Photo { get; set; }

        public bool? IsSafe { get; set; }

        public DateTimeOffset? LastSeen { get; set; }
    }
}
