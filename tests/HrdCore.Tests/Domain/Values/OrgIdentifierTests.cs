using FsCheck;
using FsCheck.Fluent;
using HrdCore.Domain.Values;

namespace HrdCore.Tests.Domain.Values;

public class OrgIdentifierTests : TextValueContract<OrgIdentifier>
{
    protected override Gen<OrgIdentifier> Values =>
        from register in Gen.Elements("GB-CHC", "XI-IATI", "CA-CRA_ACR", "XM-DAC")
        from number in Gen.Elements("1234567", "EC_INTPA", "grid.123.4b", "a-b-c", "~", "0")
        select OrgIdentifier.Parse($"{register}-{number}");

    [Theory]
    [InlineData("GB-CHC-1234567", "GB-CHC", "1234567")]
    [InlineData("XI-IATI-EC_INTPA", "XI-IATI", "EC_INTPA")]
    [InlineData("CA-CRA_ACR-118790104-RR-0001", "CA-CRA_ACR", "118790104-RR-0001")]
    [InlineData("XI-ROR-0ab1.2", "XI-ROR", "0ab1.2")]
    public void Parse_Identifier_IsPartedIntoRegisterAndNumber(string text, string register, string number)
    {
        var identifier = OrgIdentifier.Parse(text);
        Assert.Equal((register, number, text), (identifier.Register, identifier.Number, identifier.ToString()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("GB")]
    [InlineData("GB-CHC")]
    [InlineData("GB-CHC-")]
    [InlineData("GB--1234567")]
    [InlineData("GB-C-1234567")]
    [InlineData("gb-chc-1234567")]
    [InlineData("GBR-CHC-1234567")]
    [InlineData("GB-CHC-12 34")]
    [InlineData("GB-CHC-12/34")]
    [InlineData("GB-CHC-12?34")]
    [InlineData("GB-CHC-12&34")]
    [InlineData("GB-CHC-12|34")]
    [InlineData("GB-CHC-12é")]
    [InlineData("GB-ABCDEFGHIJKLMNOPQRSTU-1")]
    public void TryParse_OtherText_IsRefused(string text)
    {
        Assert.False(OrgIdentifier.TryParse(text, out _));
        Assert.Throws<FormatException>(() => OrgIdentifier.Parse(text));
    }

    [Fact]
    public void TryParse_LongNumber_IsRefused()
    {
        Assert.True(OrgIdentifier.TryParse($"GB-CHC-{new string('1', 100)}", out _));
        Assert.False(OrgIdentifier.TryParse($"GB-CHC-{new string('1', 101)}", out _));
    }

    [Fact]
    public void Equality_OtherCase_Differs() => Assert.NotEqual(OrgIdentifier.Parse("XI-ROR-0ab"), OrgIdentifier.Parse("XI-ROR-0AB"));
}
