using FsCheck;
using FsCheck.Fluent;
using HrdCore.Domain.Vocabulary;

namespace HrdCore.Tests.Domain.Vocabulary;

public class HuridocsCodeTests
{
    private static readonly Arbitrary<HuridocsCode> Codes =
        (from list in Gen.Choose(1, HuridocsCode.MaxList)
         from pairs in Gen.Choose(0, 99).NonEmptyListOf()
         select HuridocsCode.Of(list, string.Concat(pairs.Take(6).Select(pair => pair.ToString("00"))))).ToArbitrary();

    [Fact]
    public void Of_ShortCode_IsFilledToTwelveDigits() => Assert.Equal("030103000000", HuridocsCode.Of(4, "030103").Digits);

    [Fact]
    public void ToString_Code_IsListAndShortCode() => Assert.Equal("MT4 030103", HuridocsCode.Of(4, "030103000000").ToString());

    [Fact]
    public void Short_AllZeros_KeepsTwoDigits() => Assert.Equal("00", HuridocsCode.Of(15, "000000000000").Short.ToString());

    [Fact]
    public void Short_ZeroWithinAPair_IsKept() => Assert.Equal("0110", HuridocsCode.Of(4, "0110").Short.ToString());

    [Fact]
    public void Equals_ShortAndLong_AreTheSame() => Assert.Equal(HuridocsCode.Of(4, "0301"), HuridocsCode.Of(4, "030100000000"));

    [Fact]
    public void Equals_AnotherList_IsNot() => Assert.NotEqual(HuridocsCode.Of(4, "0301"), HuridocsCode.Of(5, "0301"));

    [Fact]
    public void Broader_OfACode_IsOnePairShorter() => Assert.Equal(HuridocsCode.Of(4, "0301"), HuridocsCode.Of(4, "030103").Broader);

    [Fact]
    public void Broader_AtTheTop_IsNone() => Assert.Null(HuridocsCode.Of(4, "03").Broader);

    [Fact]
    public void IsWithin_AnyCode_IsWithinAllThatAreBroader() =>
        Prop.ForAll(Codes, code => Above(code).All(code.IsWithin)).QuickCheckThrowOnFailure();

    [Fact]
    public void IsWithin_AnotherList_IsNot() => Assert.False(HuridocsCode.Of(4, "0301").IsWithin(HuridocsCode.Of(5, "03")));

    [Fact]
    public void TryMake_ShortOfAnyCode_GivesItBack() =>
        Prop.ForAll(Codes, code => HuridocsCode.TryMake(code.List, code.Short, out var again) && again == code).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(0)]
    [InlineData(100)]
    public void Of_NoSuchList_IsRefused(int list) => Assert.Throws<ArgumentOutOfRangeException>("list", () => HuridocsCode.Of(list, "0301"));

    [Theory]
    [InlineData("")]
    [InlineData("1")]
    [InlineData("101")]
    [InlineData("03010a")]
    [InlineData("03 1")]
    [InlineData("٠٣")]
    [InlineData("00000000000000")]
    public void Of_OtherShape_IsRefused(string code) => Assert.Throws<ArgumentException>("code", () => HuridocsCode.Of(4, code));

    private static IEnumerable<HuridocsCode> Above(HuridocsCode code)
    {
        for (var above = code; above is not null; above = above.Broader)
        {
            yield return above;
        }
    }
}
