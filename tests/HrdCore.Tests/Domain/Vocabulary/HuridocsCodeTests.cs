using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Tests.Domain.Vocabulary;

public class HuridocsCodeTests
{
    [Theory]
    [InlineData("01", "010000000000")]
    [InlineData("010104", "010104000000")]
    [InlineData("0100", "010000000000")]
    [InlineData("011616050101", "011616050101")]
    [InlineData("10", "100000000000")]
    [InlineData("00", "000000000000")]
    public void Digits_OfAnyCode_AreTwelve(string code, string digits) => Assert.Equal(digits, HuridocsCode.Of(24, code).Digits);

    [Theory]
    [InlineData("010100000000", "0101")]
    [InlineData("100000000000", "10")]
    [InlineData("010010000000", "010010")]
    [InlineData("000000000000", "00")]
    public void Short_PairsOfZerosAtTheEnd_AreLeftOut(string code, string brief) => Assert.Equal(brief, HuridocsCode.Of(24, code).Short.ToString());

    [Fact]
    public void Equals_WithAndWithoutZeros_IsTheSameTerm()
    {
        var (brief, full) = (HuridocsCode.Of(24, "0101"), HuridocsCode.Of(24, "010100000000"));
        Assert.Equal(brief, full);
        Assert.Equal(brief.GetHashCode(), full.GetHashCode());
    }

    [Fact]
    public void Equals_OtherListOrCode_IsAnotherTerm()
    {
        Assert.NotEqual(HuridocsCode.Of(24, "01"), HuridocsCode.Of(25, "01"));
        Assert.NotEqual(HuridocsCode.Of(24, "01"), HuridocsCode.Of(24, "0101"));
    }

    [Fact]
    public void Of_AnyTwelveDigits_KeepsThemAndReadsItsShortFormAlike()
    {
        var codes = Gen.Elements("00", "01", "10", "21", "90", "99").ArrayOf(6).Select(string.Concat);
        Prop.ForAll(codes.ToArbitrary(), digits => HuridocsCode.Of(4, digits) is var code && code.Digits == digits && HuridocsCode.Of(4, code.Short) == code)
            .QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Broader_StepByStep_EndsAtTheTop()
    {
        var police = HuridocsCode.Of(24, "010104");
        Assert.Equal(HuridocsCode.Of(24, "0101"), police.Broader);
        Assert.Equal(HuridocsCode.Of(24, "01"), police.Broader!.Broader);
        Assert.Null(police.Broader.Broader!.Broader);
    }

    [Fact]
    public void IsWithin_ItselfAndWhatStandsAbove_ButNoOtherBranch()
    {
        var (state, police) = (HuridocsCode.Of(24, "01"), HuridocsCode.Of(24, "010104"));
        Assert.True(state.IsWithin(state));
        Assert.True(police.IsWithin(state));
        Assert.False(state.IsWithin(police));
        Assert.False(HuridocsCode.Of(24, "02").IsWithin(state));
        Assert.False(HuridocsCode.Of(18, "0101").IsWithin(state));
    }

    [Theory]
    [InlineData("")]
    [InlineData("1")]
    [InlineData("011")]
    [InlineData("01010101010101")]
    [InlineData("0a")]
    [InlineData("-1")]
    [InlineData("\u0660\u0661")]
    public void Of_CodeOfAnotherShape_IsRefused(string code)
    {
        Assert.Throws<ArgumentException>("code", () => HuridocsCode.Of(24, code));
        Assert.False(HuridocsCode.TryMake(24, code, out _));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(100)]
    public void Of_NoSuchList_IsRefused(int list)
    {
        Assert.Throws<ArgumentOutOfRangeException>("list", () => HuridocsCode.Of(list, "01"));
        Assert.False(HuridocsCode.TryMake(list, "01", out _));
    }

    [Fact]
    public void IsWithin_Null_IsRefused() => Assert.Throws<ArgumentNullException>("other", () => HuridocsCode.Of(24, "01").IsWithin(null!));

    [Fact]
    public void ToString_InAnyCulture_IsListAndShortCode()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("ar-SA");
            Assert.Equal("MT24 010104", HuridocsCode.Of(24, "010104").ToString());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
