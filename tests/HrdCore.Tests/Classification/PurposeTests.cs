using HrdCore.Classification;

namespace HrdCore.Tests.Classification;

public class PurposeTests
{
    [Theory]
    [InlineData("a")]
    [InlineData("7")]
    [InlineData("case-review")]
    [InlineData("a-1-b")]
    [InlineData("abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuv")] // 48
    public void Of_CodeOfTheRightShape_IsTaken(string code) => Assert.Equal(code, Purpose.Of(code).Code);

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("-a")]
    [InlineData("a-")]
    [InlineData("a--b")]
    [InlineData("Case")]
    [InlineData("case review")]
    [InlineData("case_review")]
    [InlineData("xét-duyệt")]
    [InlineData("a\n")]
    [InlineData("abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvw")] // 49
    public void Of_AnotherShape_IsRefused(string code) => Assert.Throws<ArgumentException>("code", () => Purpose.Of(code));

    [Fact]
    public void Of_Refused_DoesNotRepeatTheCode() =>
        Assert.DoesNotContain("Quill", Assert.Throws<ArgumentException>(() => Purpose.Of("for Amina Quill")).ToString(), StringComparison.Ordinal);

    [Fact]
    public void Of_Null_IsRefused() => Assert.Throws<ArgumentNullException>("code", () => Purpose.Of(null!));

    [Fact]
    public void Equals_SameCode_IsEqual()
    {
        Assert.Equal(Purpose.CaseReview, Purpose.Of("case-review"));
        Assert.Equal(Purpose.CaseReview.GetHashCode(), Purpose.Of("case-review").GetHashCode());
        Assert.NotEqual(Purpose.CaseReview, Purpose.Sealing);
    }

    [Fact]
    public void BuiltIn_Purposes_HaveCodesOfTheShapeAndNoTwoTheSame()
    {
        Purpose[] all = [Purpose.CaseReview, Purpose.UrgentResponse, Purpose.LegalRepresentation, Purpose.Sealing, Purpose.Verification, Purpose.ConsentedDisclosure];

        Assert.Equal(all, all.Select(purpose => Purpose.Of(purpose.ToString())));
        Assert.Equal(all.Length, all.Distinct().Count());
    }
}
