using FsCheck;
using FsCheck.Fluent;
using HrdCore.Domain.Values;

namespace HrdCore.Tests.Domain.Values;

public class LanguageTagTests : TextValueContract<LanguageTag>
{
    protected override Gen<LanguageTag> Values =>
        from language in Gen.Elements("en", "zh", "vi", "fil", "bo", "ug")
        from script in Gen.Elements("", "-Hans", "-Hant", "-Latn", "-Arab")
        from region in Gen.Elements("", "-TW", "-419", "-CN")
        from variant in Gen.Elements("", "-1994", "-rozaj", "-rozaj-1994")
        select LanguageTag.Parse($"{language}{script}{region}{variant}");

    [Theory]
    [InlineData("vi", "vi")]
    [InlineData("ZH-hans", "zh-Hans")]
    [InlineData("zh-HANT-tw", "zh-Hant-TW")]
    [InlineData("es-419", "es-419")]
    [InlineData("bo-CN", "bo-CN")]
    [InlineData("sl-rozaj-1994", "sl-rozaj-1994")]
    public void Parse_AnyCase_GivesTheUsualCase(string text, string tag) => Assert.Equal(tag, LanguageTag.Parse(text).ToString());

    [Theory]
    [InlineData("")]
    [InlineData("e")]
    [InlineData("english")]
    [InlineData("en_GB")]
    [InlineData("en-")]
    [InlineData("-en")]
    [InlineData("en--GB")]
    [InlineData("zh-CN-Hans")]
    [InlineData("x-private")]
    [InlineData("1n")]
    [InlineData("en-abcd-efgh")]
    [InlineData("sl-rozaj-biske-1994-nedis-solba-lipaw")]
    public void TryParse_OtherText_IsRefused(string text) => Assert.False(LanguageTag.TryParse(text, out _));

    [Fact]
    public void Parse_OtherText_IsRefused() => Assert.Throws<FormatException>(() => LanguageTag.Parse("English"));

    [Theory]
    [InlineData("vi", "vi", null, null)]
    [InlineData("zh-Hant", "zh", "Hant", null)]
    [InlineData("zh-Hant-TW", "zh", "Hant", "TW")]
    [InlineData("es-419", "es", null, "419")]
    [InlineData("sl-rozaj-1994", "sl", null, null)]
    [InlineData("de-CH-1901", "de", null, "CH")]
    public void Parts_OfATag_AreFoundByTheirShape(string text, string language, string? script, string? region)
    {
        var tag = LanguageTag.Parse(text);
        Assert.Equal((language, script, region), (tag.Language, tag.Script, tag.Region));
    }

    [Fact]
    public void Constants_Always_AreTheTagsThatTheirNamesSay() =>
        Assert.Equal(
            ["en", "fr", "vi", "zh-Hans", "zh-Hant", "tr", "bo", "ug"],
            new[]
            {
                LanguageTag.English, LanguageTag.French, LanguageTag.Vietnamese, LanguageTag.ChineseSimplified, LanguageTag.ChineseTraditional, LanguageTag.Turkish,
                LanguageTag.Tibetan, LanguageTag.Uyghur,
            }.Select(tag => LanguageTag.Parse(tag.ToString()).ToString()));
}
