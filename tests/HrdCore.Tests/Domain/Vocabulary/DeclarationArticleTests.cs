using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Tests.Domain.Vocabulary;

public class DeclarationArticleTests
{
    [Fact]
    [Trait("Item", "30")]
    public void All_Codes_AreTheArticlesInTheirOrder() =>
        Assert.Equal(
            [
                "1", "2", "3", "4", "5", "5a", "5b", "5c", "6", "6a", "6b", "6c", "7", "8", "8.2", "9", "9.1", "9.2", "9.3", "9.3a", "9.3b", "9.3c", "9.4", "9.5", "10",
                "11", "12", "12.1", "12.2", "12.3", "13", "14", "14.1", "14.2", "14.3", "15", "16", "17", "18", "18.1", "18.2", "18.3", "19", "20",
            ],
            DeclarationArticle.All.Select(article => article.Code));

    [Fact]
    [Trait("Item", "30")]
    public void Number_OfAllArticles_RunsFrom1To20() => Assert.Equal(Enumerable.Range(1, 20), DeclarationArticle.All.Select(article => article.Number).Distinct());

    [Theory]
    [InlineData("9.3b", "9.3")]
    [InlineData("9.3", "9")]
    [InlineData("5a", "5")]
    [InlineData("12.2", "12")]
    [InlineData("12", null)]
    public void Parent_OfAnArticle_IsOneStepUp(string code, string? parent) => Assert.Equal(parent, DeclarationArticle.Of(code).Parent?.Code);

    [Fact]
    public void Parent_OfEveryPart_IsThere() => Assert.All(DeclarationArticle.All, article => Assert.Equal(article.Code != $"{article.Number}", article.Parent is not null));

    [Theory]
    [InlineData("9.3b", "9", true)]
    [InlineData("9.3b", "9.3b", true)]
    [InlineData("9", "9.3b", false)]
    [InlineData("12.1", "1", false)]
    public void IsWithin_OtherArticle_IsByParents(string code, string other, bool expected) =>
        Assert.Equal(expected, DeclarationArticle.Of(code).IsWithin(DeclarationArticle.Of(other)));

    [Fact]
    public void Kinds_OfEveryPart_AreAmongThoseOfItsParent() =>
        Assert.All(DeclarationArticle.All.Where(article => article.Parent is not null), article => Assert.Equal(article.Kinds, article.Kinds & article.Parent!.Kinds));

    [Fact]
    public void Kinds_OfEveryArticle_AreSome() => Assert.All(DeclarationArticle.All, article => Assert.NotEqual(DeclarationArticleKinds.None, article.Kinds));

    [Theory]
    [InlineData("7", DeclarationArticleKinds.Right)]
    [InlineData("9.5", DeclarationArticleKinds.StateDuty)]
    [InlineData("12.2", DeclarationArticleKinds.StateDuty)]
    [InlineData("10", DeclarationArticleKinds.Right | DeclarationArticleKinds.EveryonesDuty)]
    [InlineData("17", DeclarationArticleKinds.Limit)]
    [Trait("Item", "30")]
    public void Kinds_OfAnArticle_AreThese(string code, DeclarationArticleKinds kinds) => Assert.Equal(kinds, DeclarationArticle.Of(code).Kinds);

    [Fact]
    public void BookletReading_Article9Point3b_IsAboutInformation() =>
        Assert.Equal("Right to seek, receive and share information on human rights", DeclarationArticle.Of("9.3b").BookletReading?.LabelIn(LanguageTag.English));

    [Fact]
    public void Label_Article9Point3b_IsAboutTrials() =>
        Assert.Contains("attend public hearings and trials", DeclarationArticle.Of("9.3b").Term.LabelIn(LanguageTag.English), StringComparison.Ordinal);

    [Fact]
    public void BookletReading_WhereTheBookletReadsOtherwise_IsKept() =>
        Assert.Equal(["2", "8.2", "9.3b", "9.3c", "11", "20"], DeclarationArticle.All.Where(article => article.BookletReading is not null).Select(article => article.Code));

    [Fact]
    public void BookletReading_InAnyLanguage_DiffersFromTheText() =>
        Assert.All(
            DeclarationArticle.All.Where(article => article.BookletReading is not null),
            article => Assert.All(
                new[] { LanguageTag.English, LanguageTag.ChineseSimplified, LanguageTag.Vietnamese, LanguageTag.French },
                language => Assert.NotEqual(article.Term.LabelIn(language), article.BookletReading!.LabelIn(language) ?? article.Term.LabelIn(language))));

    [Theory]
    [InlineData("21")]
    [InlineData("9.3d")]
    [InlineData("")]
    [InlineData("5A")]
    public void Of_NoSuchArticle_IsRefused(string code) => Assert.Throws<ArgumentException>("code", () => DeclarationArticle.Of(code));

    [Fact]
    public void TryFromCode_NoSuchArticle_IsFalse() => Assert.False(DeclarationArticle.TryFromCode("21", out _));
}
