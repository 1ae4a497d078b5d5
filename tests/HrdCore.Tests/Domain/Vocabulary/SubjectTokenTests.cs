using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Tests.Domain.Vocabulary;

public class SubjectTokenTests
{
    [Theory]
    [InlineData("en", "PIL, Public Interest Litigation")]
    [InlineData("vi", "PIL, Tranh tụng lợi ích công cộng")]
    [InlineData("fr", "PIL, Contentieux d'intérêt public")]
    [InlineData("zh-Hans", "PIL, 公益诉讼")]
    [InlineData("zh-Hant", "PIL, 公益訴訟")]
    [InlineData("tr", "PIL")]
    public void WordsIn_ALanguage_AreItsOwnAndThoseOfAll(string language, string words) =>
        Assert.Equal(words, string.Join(", ", SubjectToken.PublicInterestLitigation.WordsIn(LanguageTag.Parse(language)).Select(word => word.Text)));

    [Fact]
    public void IsPublished_OfAllWords_AreThoseOfThePages() =>
        Assert.Equal(
            ["Urgent Action", "Hỗ trợ khẩn cấp", "PIL", "Public Interest Litigation", "Tranh tụng lợi ích công cộng"],
            SubjectToken.All.SelectMany(token => token.Words).Where(word => word.IsPublished).Select(word => word.Text));

    [Fact]
    public void EndsWord_OfAllWords_IsPil() => Assert.Equal(["PIL"], SubjectToken.All.SelectMany(token => token.Words).Where(word => word.EndsWord).Select(word => word.Text));
}
