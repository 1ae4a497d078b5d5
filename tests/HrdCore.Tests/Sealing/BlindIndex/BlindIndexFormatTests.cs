using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using HrdCore.Cryptography;
using HrdCore.Sealing;

namespace HrdCore.Tests.Sealing;

/// <summary>The known answers of docs/formats/blind-index.md, which were computed by other implementations and are read from the page itself.</summary>
public sealed class BlindIndexFormatTests : IDisposable
{
    private const string Vietnamese = "  Nguyễn  Thị\tMINH ";
    private const string Phone = "+٤٤ (０) 20 7946-0123";

    private readonly BlindIndexKey _key = new(KeyId.Generate(), Guid.NewGuid(), SecretBytes.CopyOf([.. Enumerable.Range(0, 32).Select(i => (byte)i)]));

    [Fact] // BI-2
    public void Key_OfEachKnownIndex_IsAsThePageShows()
    {
        BlindIndexDefinition<IndexedPerson>[] indexes = [Name(), NameAndCountry(), PhoneNumber(), PhoneNumber(isStretched: true)];
        Assert.All(indexes.Index(), known =>
        {
            var key = new byte[32];
            using var secret = _key.Secret.Use();
            BlindIndexKeys.DeriveTagKey(secret.Bytes, "defender", known.Item, known.Index == 1 ? 2 : 1, key);
            Assert.Equal(KnownAnswer("key", known.Index), key);
            Assert.Equal(KnownAnswer("key", known.Index), HKDF.Expand(HashAlgorithmName.SHA256, secret.Bytes.ToArray(), 32, KnownAnswer("info", known.Index)));
        });
    }

    [Fact] // BI-3, BI-4
    public void Tag_KnownText_IsAsThePageShows()
    {
        using var index = new BlindIndex<IndexedPerson>(_key, "defender", Name(), 12, 1);
        Assert.Equal(KnownAnswer("tag", 0), index.Tag(new(Vietnamese)));
        Assert.Equal(KnownAnswer("tag", 0), index.Tag(new(Vietnamese.Normalize(NormalizationForm.FormD))));
        Assert.Equal(KnownAnswer("hmac", 0)[0], index.Tag(new(Vietnamese))[0]);
        Assert.Equal(KnownAnswer("hmac", 0)[1] & 0xf0, index.Tag(new(Vietnamese))[1]);
    }

    [Fact] // BI-4
    public void Tag_KnownCompound_IsAsThePageShows()
    {
        using var index = new BlindIndex<IndexedPerson>(_key, "defender", NameAndCountry(), 9, 2);
        Assert.Equal(KnownAnswer("tag", 1), index.Tag(new("Lina Orvath", Country: "VN")));
    }

    [Fact]
    public void Tag_KnownNumber_IsAsThePageShows()
    {
        using var index = new BlindIndex<IndexedPerson>(_key, "defender", PhoneNumber(), 8, 1);
        Assert.Equal(KnownAnswer("tag", 2), index.Tag(new(null, Phone)));
    }

    [Fact] // BI-10
    public void Tag_KnownNumberStretched_IsAsThePageShows()
    {
        using var index = new BlindIndex<IndexedPerson>(_key, "defender", PhoneNumber(isStretched: true), 8, 1);
        using var secret = _key.Secret.Use();
        Assert.Equal(KnownAnswer("salt", 0), BlindIndexKeys.DeriveSalt(secret.Bytes, "defender", PhoneNumber(isStretched: true), 1));
        Assert.Equal(KnownAnswer("tag", 3), index.Tag(new(null, Phone)));
    }

    [Fact] // BI-1
    public void Generate_Twice_GivesKeysThatShareNothing()
    {
        using var one = BlindIndexKey.Generate(_key.TenantId);
        using var other = BlindIndexKey.Generate(_key.TenantId);
        Assert.NotEqual(one.Id, other.Id);
        Assert.NotEqual(one.Secret.ToArray(), other.Secret.ToArray());
        Assert.Equal(32, one.Secret.ToArray().Length);
    }

    public void Dispose() => _key.Dispose();

    private static BlindIndexDefinition<IndexedPerson> Name() => new("name", IndexedPerson.NamePart);

    private static BlindIndexDefinition<IndexedPerson> NameAndCountry() => new("name-country", IndexedPerson.NamePart, IndexedPerson.CountryPart);

    private static BlindIndexDefinition<IndexedPerson> PhoneNumber(bool isStretched = false) => new("phone", IndexedPerson.PhonePart) { IsStretched = isStretched };

    private static byte[] KnownAnswer(string name, int which)
    {
        var page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "formats", "blind-index.md"));
        var match = Regex.Matches(page, $@"^{name} +([0-9a-f]+(?:\n +[0-9a-f]+)*)$", RegexOptions.Multiline)[which];
        return Convert.FromHexString(Regex.Replace(match.Groups[1].Value, @"\s", ""));
    }
}
