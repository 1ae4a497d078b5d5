using HrdCore.Domain.Values;

namespace HrdCore.Tests.Domain.Values;

public class LanguageTagTests
{
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
}
