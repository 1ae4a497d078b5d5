using HrdCore.Domain.Values;

namespace HrdCore.Tests.Domain.Values;

public class CodedTermTests
{
    [Fact]
    public void Equality_OtherLabels_IsTheSame() =>
        Assert.Equal(new CodedTerm("cat", "lawyer", KeyValuePair.Create(LanguageTag.English, "Lawyer")), new CodedTerm("cat", "lawyer"));

    [Fact]
    public void Equality_OtherScheme_Differs() => Assert.NotEqual(new CodedTerm("cat", "lawyer"), new CodedTerm("job", "lawyer"));

    [Fact]
    public void LabelIn_LanguageWithoutLabel_IsNull() => Assert.Null(new CodedTerm("cat", "lawyer").LabelIn(LanguageTag.French));

    [Fact]
    public void Constructor_LanguageTwice_IsRefused() =>
        Assert.Throws<ArgumentException>(() => new CodedTerm(
            "cat", "lawyer", KeyValuePair.Create(LanguageTag.English, "Lawyer"), KeyValuePair.Create(LanguageTag.English, "Counsel")));

    [Theory]
    [InlineData("")]
    [InlineData("Lawyer")]
    [InlineData("media worker")]
    [InlineData("-x")]
    [InlineData("é")]
    public void Constructor_OtherShapeOfCode_IsRefused(string code) => Assert.Throws<ArgumentException>(() => new CodedTerm("cat", code));
}
