using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Tests.Domain.Vocabulary;

public class TrendTests
{
    [Fact]
    [Trait("Item", "29")]
    public void All_Trends_HaveTheArticlesOfTheBooklet() =>
        Assert.Equal(
            [
                "protest-arrest: 5 12.1", "public-discussion: 7", "restricted-resources: 13", "registration-hurdles: 5", "travel-bans: 5c 9.4",
                "information-threats: 6a 6b 9.3b", "complaints-disregarded: 8.2 9.3", "complaints-refused: 2 9.3a 9.3c", "threats-and-violence: 12.3",
            ],
            Trend.All.Select(trend => $"{trend.Code}: {string.Join(' ', trend.Articles.Select(article => article.Code))}"));

    [Fact]
    [Trait("Item", "29")]
    public void IsPairedByMeaning_OfTheNine_AreResourcesAndRegistration() =>
        Assert.Equal(["restricted-resources", "registration-hurdles"], Trend.All.Where(trend => trend.IsPairedByMeaning).Select(trend => trend.Code));

    [Fact]
    public void Right_OfEveryTrend_HasFourLabels() =>
        Assert.All(
            Trend.All,
            trend => Assert.All(
                new[] { LanguageTag.English, LanguageTag.ChineseSimplified, LanguageTag.Vietnamese, LanguageTag.French }, language => Assert.NotNull(trend.Right.LabelIn(language))));

    [Fact]
    public void Against_Article5_IsBothTrendsThatCiteIt() =>
        Assert.Equal(["protest-arrest", "registration-hurdles"], Trend.Against(DeclarationArticle.Of("5")).Select(trend => trend.Code));

    [Fact]
    public void Against_ArticleOfNoTrend_IsNone() => Assert.Empty(Trend.Against(DeclarationArticle.Of("17")));

    [Fact]
    [Trait("Item", "28")]
    public void TrendNote_Codes_AreTheSix() =>
        Assert.Equal(
            ["smear-campaigns", "media-workers", "restrictive-ngo-law", "under-reporting", "impunity", "shrinking-space"], TrendNote.All.Select(note => note.Code));
}
