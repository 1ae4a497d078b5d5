using HrdCore.Domain.Json;
using HrdCore.Domain.Validation;
using HrdCore.Domain.Values;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Tests.Domain.Validation;

public class ValidationRuleTests
{
    private static readonly LanguageTag[] Languages = [LanguageTag.English, LanguageTag.ChineseSimplified, LanguageTag.Vietnamese, LanguageTag.French];

    [Fact]
    public void All_EveryStaticRule_IsListed() =>
        Assert.Equal(
            typeof(ValidationRule).GetProperties().Where(property => property.PropertyType == typeof(ValidationRule)).Select(property => (ValidationRule)property.GetValue(null)!)
                .OrderBy(rule => rule.Code, StringComparer.Ordinal),
            ValidationRule.All.OrderBy(rule => rule.Code, StringComparer.Ordinal));

    [Fact]
    public void Help_EveryRule_IsOwnTextInFourLanguages()
    {
        var texts = ValidationRule.All.SelectMany(rule => Languages.Select(language => rule.Help(language))).ToArray();
        Assert.Equal(texts.Length, texts.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void Help_WithALimit_NamesItInEveryLanguage() =>
        Assert.All(Languages, language => Assert.Contains("4711", ValidationRule.TooMany.Help(language, 4711), StringComparison.Ordinal));

    [Fact]
    public void Help_PlaceForALimit_IsInAllLanguagesOrInNone() =>
        Assert.All(ValidationRule.All, rule => Assert.Single(Languages.Select(language => rule.Help(language).Contains("{0}", StringComparison.Ordinal)).Distinct()));

    // One plain space before what French sets apart, as nearly all labels have it; a kind of space that differs by term would break searches.
    [Fact]
    public void Labels_InFrench_HaveASpaceBeforeTheMarksThatFrenchSetsApart() =>
        Assert.All(
            Vocabularies.All.SelectMany(scheme => scheme.Terms).Select(term => term.Term.LabelFor(LanguageTag.French)).OfType<string>(),
            label => Assert.DoesNotMatch("[^ ][;?!»]|[^ ]:( |$)|«[^ ]|[\u00A0\u202F]", label));

    [Fact]
    public void Help_OtherLanguage_IsEnglish() =>
        Assert.Equal(ValidationRule.Required.Help(LanguageTag.English), ValidationRule.Required.Help(LanguageTag.Parse("tr")));

    [Fact]
    public void Help_NoLanguage_IsRefused()
    {
        Assert.Throws<ArgumentNullException>(() => ValidationRule.Required.Help(null!));
        var finding = new ValidationFinding("id", ValidationRule.EmptyId);
        Assert.Throws<ArgumentNullException>(() => finding.Help(null!));
        Assert.Throws<ArgumentNullException>(() => ValidationReport.Clean.Has(null!));
    }

    [Theory]
    [InlineData(1L, 9L, "1", "9")]
    [InlineData(1L, null, "1", "1")]
    [InlineData(null, 9L, "9", "9")]
    public void Help_OutOfARangeThatIsKnown_NamesItsEndsInEveryLanguage(long? least, long? most, string one, string other)
    {
        var finding = new ValidationFinding("days", ValidationRule.OutOfRange, most) { Least = least }.Under("sessions[0]");
        Assert.All(Languages, language => Assert.All([one, other], number => Assert.Contains(number, finding.Help(language), StringComparison.Ordinal)));
        Assert.All(Languages, language => Assert.DoesNotContain("{", finding.Help(language), StringComparison.Ordinal));
        Assert.Equal(4, Languages.Select(language => finding.Help(language)).Distinct().Count());
    }

    [Fact]
    public void Help_OutOfARangeThatNobodyNamed_PointsAtTheDescription() =>
        Assert.Contains("description", new ValidationFinding("days", ValidationRule.OutOfRange).Help(LanguageTag.English), StringComparison.Ordinal);

    [Fact]
    public void Report_NothingFound_IsAccepted() => Assert.True(ValidationReport.Clean.IsAccepted);

    [Fact]
    public void Finding_Printed_IsPlaceHelpAndCode() =>
        Assert.Equal("violations[0].form: The code is not in its list. Choose one that is. (unknown-code)", $"{new ValidationFinding("violations[0].form", ValidationRule.UnknownCode)}");

    [Theory]
    [InlineData("", "", "")]
    [InlineData("", "intake", "intake")]
    [InlineData("form", "violations[0]", "violations[0].form")]
    [InlineData("form", "", "form")]
    [InlineData("[1]", "victims", "victims[1]")]
    public void Under_AParent_JoinsThePaths(string path, string parent, string joined) =>
        Assert.Equal(joined, new ValidationFinding(path, ValidationRule.Required).Under(parent).Path);

    [Fact]
    public void Help_ReaderInARegion_IsInTheirLanguage() =>
        Assert.Equal(ValidationRule.Required.Help(LanguageTag.French), ValidationRule.Required.Help(LanguageTag.Parse("fr-BE")));

    [Fact]
    public void Help_LanguageThatNobodyWrote_IsEnglish() => Assert.Equal(ValidationRule.Required.Help(LanguageTag.English), ValidationRule.Required.Help(LanguageTag.Tibetan));

    [Fact]
    public void ToText_OfAReport_IsOneLineAFindingInTheLanguage()
    {
        DomainJson.TryRead<HrdCore.Domain.Funding.Grant>("""{"schema":"hrdcore/1","record":"grant","payee":7}"""u8, out _, out var report);
        var lines = report.ToText(LanguageTag.French).Split('\n');
        Assert.Equal(report.Findings.Length, lines.Length);
        Assert.Equal($"payee à l'octet 47: {ValidationRule.WrongType.Help(LanguageTag.French)} (wrong-type)", lines[0]);
        Assert.All(Languages, language => Assert.Equal(language.Equals(LanguageTag.English), report.ToText(language) == report.ToString()));
    }

    [Fact]
    public void ToText_OfACleanReport_IsEmpty() => Assert.Empty(ValidationReport.Clean.ToText(LanguageTag.French));

    [Fact]
    public void ToText_OfAFindingInNoLanguage_IsRefused()
    {
        DomainJson.TryRead<HrdCore.Domain.Funding.Grant>("{}"u8, out _, out var report);
        ValidationFinding finding = report.Findings[0];
        Assert.Throws<ArgumentNullException>("language", () => finding.ToText(null!));
    }
}
