using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using HrdCore.Classification;
using HrdCore.Domain.Parties;
using HrdCore.Tests.Domain.Values;

namespace HrdCore.Tests.Domain.Parties;

public class PseudonymTests : TextValueContract<Pseudonym>
{
    private static readonly Guid Person = new("7d1f7c0e-52ff-4a4e-9d9b-0d5f3a0f6a01");

    protected override Gen<Pseudonym> Values => ArbMap.Default.GeneratorFor<Guid>().Where(id => id != Guid.Empty).Select(id => Of(id));

    [Fact]
    [Trait("Rule", "R22")]
    public void Of_KnownBytes_GivesTheShapeOfTheHead()
    {
        byte[] message = [];
        var pseudonym = Pseudonym.Of(Person, Audience.PublicReport, "2019", bytes =>
        {
            message = bytes;
            return [0x08, 0x42, 0x10, 0x84, 0x21, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 1, 2, 3, 4, 5, 6];
        });
        Assert.Equal("P-1111-1111-ZZZZ-ZZZZ", pseudonym.ToString());
        byte[] expected = [.. Encoding.UTF8.GetBytes("hrdcore/1 pseudonym\0"), (byte)Audience.PublicReport, .. "2019\0"u8, .. Convert.FromHexString("7d1f7c0e52ff4a4e9d9b0d5f3a0f6a01")];
        Assert.Equal(expected, message);
    }

    [Fact]
    [Trait("Rule", "R22")]
    public void Of_SamePersonAudienceReleaseAndKey_IsTheSame() => Assert.Equal(Of(Person), Of(Person));

    [Fact]
    [Trait("Rule", "R22")]
    public void Of_EverythingElse_IsAnother()
    {
        Pseudonym[] all =
        [
            .. from audience in Enum.GetValues<Audience>()
               from release in new[] { "2019", "2020" }
               from key in new byte[] { 1, 2 }
               from person in new[] { Person, new Guid("3b0ad4a7-0d5e-4c11-8d0a-6d1c5a9be002") }
               select Of(person, audience, release, key),
        ];
        Assert.Equal(all.Length, all.Distinct().Count());
    }

    [Fact]
    [Trait("Rule", "R22")]
    public void Of_NamesOfThePerson_HaveNoPartInIt() =>
        Assert.DoesNotContain(typeof(Pseudonym).GetMethod(nameof(Pseudonym.Of))!.GetParameters(), parameter => parameter.ParameterType == typeof(HrdCore.Domain.Values.PersonName));

    [Fact]
    public void Of_NoPerson_IsRefused() => Assert.Throws<ArgumentException>("personId", () => Of(Guid.Empty));

    [Fact]
    public void Of_BlankRelease_IsRefused() => Assert.Throws<ArgumentException>("release", () => Of(Person, release: " "));

    [Fact]
    public void Of_AudienceThatIsNone_IsRefused() => Assert.Throws<ArgumentOutOfRangeException>("audience", () => Of(Person, (Audience)6));

    [Fact]
    public void Of_HashThatWasCut_IsRefused() => Assert.Throws<ArgumentException>("keyedHash", () => Pseudonym.Of(Person, Audience.Partner, "2019", _ => new byte[15]));

    [Fact]
    public void Json_OfAPseudonym_IsItsText() =>
        Assert.Equal(Of(Person), JsonSerializer.Deserialize<Pseudonym>(JsonSerializer.Serialize(Of(Person))));

    [Theory]
    [InlineData("")]
    [InlineData("P-1111-1111-ZZZZ-ZZZ")]
    [InlineData("P-1111-1111-ZZZZ-ZZZU")]
    [InlineData("P-1111-1111-zzzz-ZZZZ")]
    [InlineData("Q-1111-1111-ZZZZ-ZZZZ")]
    [InlineData("P-11111-111-ZZZZ-ZZZZ")]
    public void Parse_OtherShape_IsRefused(string text)
    {
        Assert.False(Pseudonym.TryParse(text, out _));
        Assert.Throws<FormatException>(() => Pseudonym.Parse(text));
        Assert.Throws<FormatException>(() => Pseudonym.Parse(text.AsSpan()));
        Assert.Throws<FormatException>(() => Pseudonym.Parse(Encoding.UTF8.GetBytes(text)));
    }

    private static Pseudonym Of(Guid person, Audience audience = Audience.PublicReport, string release = "2019", byte key = 1) =>
        Pseudonym.Of(person, audience, release, message => HMACSHA256.HashData(new byte[] { key }, message));
}
